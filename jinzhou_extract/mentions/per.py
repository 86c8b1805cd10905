"""The denominator that 每 names in front of a number: 每家2万元, 每万人口3.3件, 每年不超过20名."""

import re
from collections.abc import Iterable
from typing import Final

from jinzhou_extract.lexicon.found import last_of
from jinzhou_extract.lexicon.pattern import Pattern, WordList, WordPattern
from jinzhou_extract.lexicon.trie import any_of
from jinzhou_extract.mentions.mention import Mention
from jinzhou_extract.metric import Kind

LOOK_BACK: Final = 32
"""How far in front of the number 每 may stand."""

TIMES: Final = WordList("mentions.toml", "per_times")
_AVERAGE: Final = Pattern(r"([年月日季周场])均(?![^，,。；;：]*(?:浓度|气温|温度|水位|湿度))")
_AVERAGE_GROWTH: Final = Pattern(r"(?:平均每)?([年月])(?:平?均|(?<=平均每[年月]))[^，,。；;：、]{0,6}?[增递降提减升下]")
_DAILY: Final = Pattern(r"按([日月])(?:[支交缴加计][付纳收取][^，。；\d]{0,8})?\Z", signs="按")
_LONGEST_DAILY: Final = 14
_GROWING: Final = frozenset([Kind.PERCENT, Kind.PERCENTAGE_POINT])
_EACH_TIME: Final = Pattern(r"每([年月日天])\Z")
_ENDS_DENOMINATOR: Final = Pattern(r"的|都|跨上|台阶")
_GROWS: Final = WordPattern("mentions.toml", "grows_each")
_SENTENCE_ENDS: Final = frozenset("。；！？\n")
_NOT_EACH: Final = Pattern(r"[，,。；;：:！？\n的比较]")
_IN_ALL: Final = Pattern(r"[共合]|总(?![氮磷])")
_GOES_ON: Final = WordPattern("mentions.toml", "goes_on_each")
_LONGEST_GAP: Final = 18
_CLAUSE_END: Final = Pattern(r"[，,。；;：:！？\n]")
_OTHERS: Final = WordList("mentions.toml", "per_others")
"""Denominators that are no classifiers of their own in units.toml."""

_LONGEST_UNIT: Final = 6
_PERCENT: Final = Kind.PERCENT  # the class of an Enum is slow to ask
_MONEY: Final = Kind.MONEY
RATED: Final = frozenset([Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION])


class PerReader:
    """Reads 每; built once, immutable."""

    def __init__(self, denominators: Iterable[str]) -> None:
        unit = any_of(sorted({*denominators, *_OTHERS.words}, key=len, reverse=True))
        self._each = Pattern(
            rf"每(?:个(?P<noun>(?:(?!每)[一-鿿]){{1,2}}?(?=[都均也])|(?:(?![每的])[一-鿿]){{2,6}}?(?=每|一年|最|给|奖|补|不|可|平|达|约|超|配|设有|投入|中(?=[取抽选挑拿])|都|[一-鿿]{{1,2}}[了过]|\Z))"
            rf"|(?!次|[日天晚顿][1一][片粒丸滴支包袋])[一-鿿]{{0,6}}?(?:1|一)(?![百千万亿])(?P<one>{unit})(?!性|[\d一二三四五六七八九十])"
            rf"|(?P<plain>(?:{unit}|\d*[十百千万亿]*{unit})(?:(?<=人)口(?![岸径腔]))?))"
        )

        self._by = Pattern(rf"[按以]({unit})[水煤钢粮]?\Z")

    def read(self, text: str, mention: Mention, previous: Mention | None) -> str | None:
        """Return the denominator of `mention`, or None. `text` is folded; `previous` is the mention before it."""
        if mention.kind not in RATED:
            return mention.per or self._of_time(text, mention, previous)
        if mention.per:
            each = _EACH_TIME.search(text, max(0, mention.lead - 2), mention.lead)
            return f"{mention.per}·{each[1]}" if each else mention.per
        if previous is not None and previous.per and previous.kind is mention.kind is _MONEY and previous.unit == mention.unit:
            gap = text[previous.tail : mention.lead]
            if len(gap) <= _LONGEST_GAP and _GOES_ON.fullmatch(gap):
                return previous.per
        begin = max(0, mention.lead - LOOK_BACK)
        window = text[begin : mention.lead]
        if mention.kind is _MONEY and (by := self._by.search(text, max(0, mention.lead - _LONGEST_UNIT), mention.lead)):
            return by[1]  # 按吨水|1.35元测算
        if "每" not in window:
            return _average(text, mention, previous, _AVERAGE) if "均" in window else None
        at = window.rfind("每")
        if at < 0:
            return None
        window = window[max(window.rfind(mark, 0, at) for mark in _SENTENCE_ENDS) + 1 :]
        found = list(self._each.finditer(window))
        if not found:
            return None
        behind = window[found[-1].end() :]
        if not _SENTENCE_ENDS.isdisjoint(behind):
            return None
        is_behind = previous is not None and previous.start >= mention.lead - len(behind)
        if (
            previous is not None
            and is_behind
            and previous.per
            and (previous.unit == mention.unit or text[previous.end : previous.end + 1] == "、")
            and not _CLAUSE_END.search(text, previous.end, mention.lead)
            and not _IN_ALL.search(text, previous.end, mention.lead)
        ):
            return previous.per  # 每百户拥有彩电103台、冰箱81台; 每人每年80元提高到100元
        if "个" in (found[-1]["plain"], found[-1]["one"]) and _ENDS_DENOMINATOR.search(behind):
            return None  # 每个标出的位置都在80米的深度
        if "，" in behind or "," in behind:
            return self._across_comma(found[-1], behind, mention, previous) or (
                _average(text, mention, previous, _AVERAGE) if "均" in behind else None
            )
        clause = window.rfind("，") + 1
        names = [_name(match) for match in found if match.start() >= clause]
        times = [name for name in names if name in TIMES.set]
        names = [name for name in names if name not in TIMES.set]
        names += times[-1:]  # 每月每平方米 is 平方米·月; 每人每月410元和每年3015元
        return "·".join(dict.fromkeys(names)) if names and not _holds_amount(behind) else None

    def _of_time(self, text: str, mention: Mention, previous: Mention | None) -> str | None:
        """Return the time over which something grows: 年均增长7%, 租金每年递增5%."""
        begin = max(0, mention.lead - LOOK_BACK)
        if mention.kind is _PERCENT and (daily := _DAILY.search(text, max(0, mention.lead - _LONGEST_DAILY), mention.lead)):
            return daily[1]  # 按日千分之三
        if mention.kind in _GROWING and (per := _average(text, mention, previous, _AVERAGE_GROWTH)):
            return per
        at = text.rfind("每", begin, mention.lead)
        if at < 0 or _NOT_EACH.search(text, at, mention.lead) or (previous is not None and previous.start > at):
            return None
        found = self._each.match(text, at, mention.lead)
        name = _name(found) if found is not None else ""
        if name not in TIMES.set:
            return None
        return name if mention.kind is _PERCENT and _GROWS.search(text, at, mention.lead) else None

    def _across_comma(self, match: re.Match[str], behind: str, mention: Mention, previous: Mention | None) -> str | None:
        """每招收1名博士后，给予5万元; 每年不超过1000名人才，不超过500名骨干."""
        if match["one"] and behind.count("，") == 1:
            return match["one"]
        alike = previous is not None and previous.per and previous.unit == mention.unit and behind.endswith("，")
        return previous.per if alike and previous else None


def _average(text: str, mention: Mention, previous: Mention | None, words: Pattern) -> str | None:
    """日均受理3000件, 年均增长7%: what the average is over; a list goes on with it."""
    begin = max(0, mention.lead - LOOK_BACK)
    if text.rfind("均", begin, mention.lead) < 0:
        return None  # as in most cases
    window = text[begin : mention.lead]
    window = window[last_of(window, "，,。；;：！？\n") + 1 :]
    found = words.search(window)
    if found is None:
        return None
    at = mention.lead - len(window) + found.end()
    if previous is not None and previous.start >= at:
        moves = text[previous.start - 1 : previous.start] in ("从", "由")  # 日均人流从4万人次掉到2.8万人次
        goes_on = previous.per == found[1] and (moves or text[previous.end : previous.end + 1] in ("、", "和"))
        return previous.per if goes_on else None
    return found[1]


def _name(match: re.Match[str]) -> str:
    name = match["noun"] or match["one"] or match["plain"]
    return "月" if name == "个月" else name


def _holds_amount(text: str) -> bool:
    """Say whether another amount stands between 每 and the number, which then belongs to that one."""
    return re.search(r"\d(?!\d*周?岁)", text) is not None
