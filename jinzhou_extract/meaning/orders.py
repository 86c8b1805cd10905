"""In which order a place stands, and what names a whole: 在全国36个城市的评比中，…列第二; 占到|总产量."""

import re
from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList, WordPattern
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.mentions.ranks import GREAT, GREAT_AMONG
from jinzhou_extract.metric import Role
from jinzhou_extract.syntax.marks import trim_marks

WHOLE_OPENS: Final = WordPattern("function_words.toml", "whole_opens")
_INSIDE: Final = Pattern(r"(?<=..)(?<![之其当])(?:当中|之中|(?<![初高])中|由)\Z", ends="中由")
_SCOPE_BEFORE: Final = Pattern(r"在(?P<scope>[^，。；在]{2,20}?)(?:的[^，。；的]{2,8})?中，\Z")
_LIST_BEFORE: Final = FilledPattern(
    "tellings.toml",
    r"(?:\A|[在，。；：]|{made_public}的)(?P<scope>(?!其)(?:(?!{made_public}的)[^，。；：在]){0,20}?{lists_of_places})(?:[中上里]|当中)，\Z",
    signs="榜名行评考",
)
"""The list whose places are told of: 刚公布的|百强县名单|中，."""

_ALONE: Final = Pattern(r"(?:[约已仅只就便也]|大约)*占了?(?:近|约)?")
_TAKEN_OUT: Final = Pattern(
    r"(?:\A|[，。；])(?P<whole>[^，。；、\d里中]{2,12}?)(?:(?<![之当其途年月日期])中|里)[就已共约]?有?\Z", signs="中里"
)
_RANKING: Final = FilledPattern(
    "tellings.toml",
    r"(?P<order>{ranked_within}|全[省市区县州])(?:总)?排[名位][^，。；第]{0,6}"
    r"(?:[第\d一二三四五六七八九十百]{1,5}[位名][^，。；第]{0,4})?\Z",
    signs="排",
)
_RANKED_SO: Final = Pattern(r"排[名位].+\Z", signs="排")
"""What an order is told with that goes on: 世界|排名反超对手."""

_OURS: Final = ("我", "本", "该")
_OF_TIMES: Final = WordList("time.toml", "of_times")
"""What goes on with a time."""

_LONGEST_SCOPE: Final = 28
_COMMAS: Final = frozenset("，,")
_SCOPE_INSIDE: Final = Pattern(r"在(?P<scope>[^，。；在]{2,16}?)(?:当中|之中|[中里])\Z")
_NEXT_ORDER: Final = FilledPattern("tellings.toml", r"[、和及与](?P<scope>[一-鿿]{0,8}?{ranked_places})的?\Z")
"""The next of the orders that a thing stands in: 居全省第四位|、省会城市|第二位."""

_NO_SCOPE: Final = Pattern(r"[^，]*[至和到、与及过]|为")
"""What stands in front of a place in an order and is no order: 第二至|第七名."""


def named(whole: str) -> str | None:
    """Return the whole that words in front of a share name, without what leads to it: 占到|总产量, 如|进口额."""
    return trim_marks(_INSIDE.sub("", WHOLE_OPENS.off_start(whole))) or None


def scope(claim: Claim) -> bool:
    """在全市评比中列第二: in which order a place stands."""
    if claim.role is not Role.RANK:
        return False
    if (among := GREAT_AMONG.search(claim.left)) is not None and GREAT.match(claim.right) is not None:
        claim.relative_to = among[0]
        return True  # 我国是世界|第三造船大国
    order = claim.reading.base
    if not order and (found := _SCOPE_INSIDE.search(claim.left[: claim.reading.rest])):
        order, claim.reading.rest = found["scope"], found.start()  # 在亚足联成员中列第14
    if (not order or order.startswith(_OURS)) and (found := _scope_before(claim.sentence.text, max(0, claim.left_start))):
        order = untimed(claim, found["scope"])  # 在全国的评比中，|我省列第三位
    if not order and (ranking := _RANKING.search(claim.sentence.text, *_before(claim))):
        order = ranking["order"]  # 世界排名上升2位至|第11位
    if not order and claim.previous is not None and claim.previous.role is Role.RANK:
        order = _next_order(claim)
    order = WHOLE_OPENS.off_start(_RANKED_SO.sub("", order or ""))
    claim.relative_to = None if _NO_SCOPE.fullmatch(order) else trim_marks(order) or None
    return True


def _next_order(claim: Claim) -> str | None:
    """Return the order that nothing but itself stands in front of in a list of places in orders."""
    found = _NEXT_ORDER.fullmatch(claim.left[: claim.reading.rest])
    if found is None:
        return None
    claim.reading.rest = found.start()
    return found["scope"]


def _before(claim: Claim) -> tuple[int, int]:
    """Return where the words begin and end in front of a number that may name the order it stands in."""
    end = claim.mention.start - claim.sentence.start
    return max(0, end - _LONGEST_SCOPE), end


def untimed(claim: Claim, whole: str) -> str:
    """Return what a part or a place is among without the time in front: 上月|空气质量排名."""
    text = claim.sentence.text
    for time in claim.sentence.times:
        rest = whole.removeprefix(text[time.start : time.end])
        if len(rest) < len(whole) and len(rest) > 1 and not rest.startswith(_OF_TIMES.words):
            return rest.removeprefix("的")
    return whole


def _scope_before(text: str, end: int) -> re.Match[str] | None:
    """Return what the clause before says that the order is of: 在全国36个城市的评比中，; 奖牌榜上，."""
    if text[end - 1 : end] not in _COMMAS:
        return None
    return _LIST_BEFORE.search(text, max(0, end - _LONGEST_SCOPE), end) or _SCOPE_BEFORE.search(text, 0, end)


def taken_out(claim: Claim) -> str:
    """募集资金中5亿元用于还债，占|62.5%: what the amount before is a part of, where the share says nothing else."""
    before = claim.sentence.claims[claim.index - 1] if claim.index else None
    if before is None or before.role is not Role.LEVEL or _ALONE.fullmatch(claim.left) is None:
        return ""
    inside = _TAKEN_OUT.search(before.left)
    return inside["whole"] if inside else ""


def tells_among(claim: Claim) -> bool:
    """312件建议，其中农业方面最多，占|三成: say whether a clause without a number names which of what was counted it is."""
    before = claim.sentence.claims[claim.index - 1] if claim.index else None
    if before is None or _ALONE.fullmatch(claim.left) is None:
        return False
    return "其中" in claim.sentence.text[before.mention.tail - claim.sentence.start : max(0, claim.left_start)]
