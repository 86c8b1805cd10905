"""What a change or a difference is measured against where no word of change names it: 较发行价23.5元翻番, 与标称值相差20%."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Kind, Role
from jinzhou_extract.syntax.marks import trim_marks

_APART: Final = FilledPattern(
    "tellings.toml", r"[与同和跟](?P<base>[^，。；与同和跟]{2,16}?)(?:均|都)?{how_apart}", signs="差相"
)
_BEFORE_LEVEL: Final = Pattern(
    r"(?<![同环占对相可])[比较](?!例|重|率|快|大|高|好)(?P<base>[^，。；比较]{2,14}?)(?:约|近|仅)?\Z"
)
_BEFORE_RANK: Final = Pattern(r"(?<![同环占对相可])[比较]\Z|[与和跟]\Z")


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
