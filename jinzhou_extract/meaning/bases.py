"""What a change or a difference is measured against where no word of change names it: 较发行价23.5元翻番, 与标称值相差20%."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList, WordPattern, last_match
from jinzhou_extract.meaning.sentence import LINKS, Claim, list_head
from jinzhou_extract.metric import Kind, Role
from jinzhou_extract.syntax.marks import trim_marks

_APART: Final = FilledPattern(
    "tellings.toml", r"[与同和跟](?P<base>[^，。；与同和跟]{2,16}?)(?:均|都)?{how_apart}", signs="差相"
)
_BEFORE_LEVEL: Final = Pattern(r"(?<![同环占对相可])[比较](?![例重率快大高好])(?P<base>[^，。；比较]{2,14}?)(?:约|近|仅)?\Z")
_BEFORE_RANK: Final = Pattern(r"(?<![同环占对相可])[比较]\Z|[与和跟]\Z")

_OPENING: Final = Pattern(r"[与同和跟较](?P<base>[^，。；]{2,20}?)相比[，,]")
_OPENING_YEAR: Final = FilledPattern(
    "function_words.toml", r"(?:\A|[，。；末底年月])[比较](?P<base>[^，。；比较]{1,10}?{time_base})[，,]"
)
"""What a sentence opens with that compares two times: 2020年|比2015年，."""

_TIME: Final = WordPattern("function_words.toml", "time_base")
_NONE: Final = WordList("function_words.toml", "averages")
_DRIVING: Final = Pattern("拉动|带动|影响", signs="动影")
"""Verbs of what moves something else, which is compared with nothing: 拉动经济增长7.6个百分点."""


def inline(claim: Claim) -> bool:
    """较发行价23.5元翻番: the level it is compared with is said with its name."""
    level = claim.previous
    if level is not None and level.mention.kind is Kind.RANK and _BEFORE_RANK.search(level.left):
        start = claim.sentence.start
        claim.relative_to = claim.sentence.text[level.mention.start - start : level.mention.end - start]
        return True  # 比第二名|多出6公斤
    if level is None or level.role is not Role.LEVEL or level.is_aside or claim.left[: claim.reading.rest].strip(" 又再"):
        return False
    match = _BEFORE_LEVEL.search(level.left)
    claim.relative_to = trim_marks(match["base"]) or None if match else None
    return claim.relative_to is not None


def apart(claim: Claim) -> bool:
    """与标称值相差20%: what two things are apart from each other."""
    match = _APART.search(claim.left)
    if match is None:
        return False
    claim.relative_to = trim_marks(match["base"]) or None
    claim.reading.rest = min(claim.reading.rest, match.start())  # 含氟量|与标称值相差20%
    return claim.relative_to is not None


def listed(claim: Claim) -> bool:
    """A base said once holds for the clauses of the sentence that follow."""
    if any(word in claim.reading.words for word in _NONE.words) or _DRIVING.match(claim.left):
        return False
    if (first := _first_compared(claim)) is not None:
        claim.relative_to = first.relative_to
        return True
    for other in reversed(claim.sentence.claims[: claim.index]):
        if (
            other.role is Role.CHANGE
            and other.relative_to
            and _TIME.search(other.relative_to)
            and other.relative_to not in claim.left  # 比上月扩大0.2个百分点，|上月|上涨1.9%
            and not any(word in other.reading.words for word in _NONE.words)
        ):
            claim.relative_to = other.relative_to
            return True
    return opened(claim)


def opened(claim: Claim) -> bool:
    """与2015年相比，|减少180户: the base that the sentence opens with."""
    text = claim.sentence.text
    before = text[: claim.mention.start - claim.sentence.start]
    found = last_match(_OPENING, before) if "相比" in text else last_match(_OPENING_YEAR, before)
    if found is None:
        return False
    claim.relative_to = trim_marks(found["base"]) or None
    return claim.relative_to is not None


def _first_compared(claim: Claim) -> Claim | None:
    """高于全国0.3个和|0.6个百分点: return the number in front that the same base was said for."""
    if claim.left.strip(LINKS):
        return None
    head, position = list_head(claim)
    return head if position and head.role is Role.CHANGE and head.relative_to else None
