"""The denominators that other words than 每 name: 日均受理3000件, 户均2.1头, 单户20万元, 年产30万颗, 1美元兑7.1元."""

import re
from typing import Final

from jinzhou_extract.lexicon.found import last_of
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.mentions.mention import Mention
from jinzhou_extract.metric import Kind

LOOK_BACK: Final = 32
"""How far in front of the number the average may stand."""

_AVERAGE: Final = FilledPattern(
    "mentions.toml",
    r"(?:(?<![去今全前明同上本当\d])([年月日季周场])均|(?<!\d)([月日周])人均"
    r"|(?<![去今全前明同上本当多历往常\d])([年月日])平均(?!{average_names}))(?![^，,。；;：]*{gauged})",
    signs="均",
)
_AVERAGE_GROWTH: Final = Pattern(
    r"(?:平均每)?([年月])(?:平?均|(?<=平均每[年月]))"
    r"[^，,。；;：、]{0,6}?[增递降提减升下](?![雨水雪尘])"
)
_GROWTH_BEHIND: Final = Pattern(r"(?:左右)?的([年月])均[增降涨][速长幅]")
_BARE: Final = WordPattern("mentions.toml", "bare_average")
_SINGLE: Final = FilledPattern(
    "mentions.toml",
    r"{for_single}(?:个(?=[一-鿿]{2}))?((?<=个)[一-鿿]{2,5}?|(?<=单){single_units})(?:{single_one}[^，。；、\d]{0,10})?\Z",
)
_YEARLY: Final = FilledPattern(
    "mentions.toml",
    r"({made_in}){made_able}?{made_in_time}(?:(?!{made_names})[^，。；：、\d的值量额业从由较比]){0,10}\Z",
    signs="年月日时",
)
_CLAUSE_MARKS: Final = "，,。；;：！？\n"
_MADE: Final = frozenset([Kind.COUNT, Kind.MEASURE])
_MONEY: Final = Kind.MONEY  # the class of an Enum is slow to ask
_LONGEST_EXCHANGE: Final = 8
_EXCHANGED: Final = Pattern(r"(?:可?兑换?|可?换|折?合)(?:人民币)?")
"""What leads from money of one country to that of another which is paid for it."""


def average(text: str, mention: Mention, previous: Mention | None) -> str | None:
    """Return what the number is an average over, or is said for one of, or is made in."""
    begin = _clause(text, mention)
    if text.find("均", begin, mention.lead) >= 0:
        found = _AVERAGE.search(text, begin, mention.lead) or _BARE.search(text, begin, mention.lead)
        return None if found is None or _stands_behind(previous, found) else found[found.lastindex or 1]
    if text.find("单", begin, mention.start) >= 0 and (single := _SINGLE.search(text, begin, mention.start)):
        return None if _stands_behind(previous, single) else single[1]
    if mention.kind in _MADE and text[mention.end : mention.end + 1] != "级":
        made = _YEARLY.search(text, max(0, begin - 1), mention.lead)
        return None if made is None or _stands_behind(previous, made) else made[1]
    if previous is None or not mention.kind is previous.kind is _MONEY or mention.lead - previous.end > _LONGEST_EXCHANGE:
        return None
    if previous.unit == mention.unit or _EXCHANGED.fullmatch(text, previous.end, mention.lead) is None:
        return None
    told = text[previous.start : previous.end]
    return told[1:] if told[0] == "1" and not told[1].isdigit() else told


def average_growth(text: str, mention: Mention, previous: Mention | None) -> str | None:
    """Return the time over which something grows: 年均增长7%, 6%以上的年均增速."""
    if text[mention.tail : mention.tail + 1] in ("的", "左") and (behind := _GROWTH_BEHIND.match(text, mention.tail)):
        return behind[1]
    if text.rfind("均", max(0, mention.lead - LOOK_BACK), mention.lead) < 0:
        return None  # as in most cases
    found = _AVERAGE_GROWTH.search(text, _clause(text, mention), mention.lead)
    return None if found is None or _stands_behind(previous, found) else found[1]


def _clause(text: str, mention: Mention) -> int:
    begin = max(0, mention.lead - LOOK_BACK)
    return max(begin, last_of(text, _CLAUSE_MARKS, begin, mention.lead) + 1)


def _stands_behind(previous: Mention | None, found: re.Match[str]) -> bool:
    """Say whether the number before stands between what was found and this one."""
    return previous is not None and previous.start >= found.end(found.lastindex or 0)
