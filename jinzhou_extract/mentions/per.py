"""The denominator that 每 names in front of a number: 每家2万元, 每万人口3.3件, 每年不超过20名.

Only what stands at a number itself is read here; what it takes over from another number is decided in `meaning.rates`.
"""

import re
from collections.abc import Iterable
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordList, WordPattern
from jinzhou_extract.lexicon.tagger import Tagger
from jinzhou_extract.lexicon.trie import any_of
from jinzhou_extract.mentions.averages import average, average_growth
from jinzhou_extract.mentions.each_noun import each_noun
from jinzhou_extract.mentions.mention import Mention
from jinzhou_extract.metric import Kind

LOOK_BACK: Final = 32
"""How far in front of the number 每 may stand."""

TIMES: Final = WordList("mentions.toml", "per_times")
_HALVED: Final = WordList("mentions.toml", "per_halves")
"""What half of a denominator is of: 每半小时一班, 每半个月."""

_STANDING: Final = WordList("mentions.toml", "per_standing")
"""Denominators that begin no verb: 每村至少配备1名 is of a village, 每盘活1亩 of what is done."""

_DAILY: Final = Pattern(
    r"(?:按([日月])(?:[支交缴加计][付纳收取][^，。；\d]{0,8})?|每([日月天年])(?:按[^，。；\d]{1,14})?)\Z", signs="按每"
)
"""按日千分之三, 每日按欠款额万分之三."""

_EACH_LATE: Final = Pattern(r"每(?!隔)[一-鿿]{2,6}?(?:一|1)个?([日天周月年])的?，[^，。；\d]{1,18}\Z", signs="每")
"""每逾期一日，按应付款的万分之三."""

_LONGEST_DAILY: Final = 18
_GROWING: Final = frozenset([Kind.PERCENT, Kind.PERCENTAGE_POINT])
_EACH_TIME: Final = Pattern(r"每([年月日天])\Z")
_ENDS_DENOMINATOR: Final = Pattern(r"[的都]|跨上|台阶")
_PLACED: Final = Pattern(r"[都均][一-鿿]{0,2}[在于]")
"""What says of each thing where it is, so far from another, and not how much it has."""

_MAY_THERE: Final = Pattern(r"[可能须][以够]?[在向从到]\Z")
"""Before a number of places where each may do something: 每人可在|8家影院观影."""

_FAR: Final = frozenset(["m", "km", "里"])

_GROWS: Final = WordPattern("mentions.toml", "grows_each")
_SENTENCE_ENDS: Final = frozenset("。；！？\n")
_NOT_EACH: Final = Pattern(r"[，,。；;：:！？\n的比较]")
_OTHERS: Final = WordList("mentions.toml", "per_others")
"""Denominators that are no classifiers of their own in units.toml."""

_ONE_TIME: Final = Pattern(r"一个?([年月天周]|学[期年])(?![内来多前后中半])")
_NUMERALS: Final = Pattern(r"[一二两三四五六七八九十百千万亿\d]")
_LONGEST_UNIT: Final = 6
_PERCENT: Final = Kind.PERCENT  # the class of an Enum is slow to ask
_MONEY: Final = Kind.MONEY
_MEASURE: Final = Kind.MEASURE
_AGE: Final = Kind.AGE
_PERSONS: Final = frozenset("名位")
_SCALES: Final = frozenset("十百千万亿")
_OTHER_CASE: Final = Pattern("[一-鿿]的(?:再|另|则)")
COINS: Final = frozenset(["元", "块", "块钱", "毛", "角", "分"])
"""What a price is told in: behind 每 and a denominator 一元 is one, and nothing is told for it."""

RATED: Final = frozenset([Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.SCORE])


class PerReader:
    """Reads 每, and asks what else says the same; built once, immutable."""

    def __init__(self, denominators: Iterable[str]) -> None:
        unit = any_of(sorted({*denominators, *_OTHERS.words}, key=len, reverse=True))
        self._each = Pattern(
            rf"每(?:个(?P<time>{any_of(TIMES.words)})|(?P<thing>个)"
            rf"|(?!次|[日天晚顿][1一][片粒丸滴支包袋])(?P<done>[一-鿿]{{0,6}}?)(?:1|一)(?![百千万亿])(?P<one>{unit})(?!性|[一二三四五六七八九十]|(?<=[块毛元角])\d)"
            rf"|(?P<plain>(?:{unit}|半个?{any_of(_HALVED.words)}|\d*[十百千万亿]*{unit})(?:(?<=人)口(?![岸径腔]))?))"
        )
        self._unit = Pattern(unit)
        self._standing = Pattern(rf"(?:{any_of(_STANDING.words)})")
        self._by = Pattern(rf"[按以]({unit})[水煤钢粮]?\Z", signs="按以")
        self._tagger = Tagger()

    def read(self, text: str, mention: Mention, previous: Mention | None) -> str | None:
        """Return the denominator of `mention`, or None. `text` is folded; `previous` is the mention before it."""
        if mention.kind not in RATED:
            return mention.per or self._of_time(text, mention, previous)
        if mention.per:
            each = _EACH_TIME.search(text, max(0, mention.lead - 2), mention.lead)
            return f"{mention.per}·{each[1]}" if each else mention.per
        begin = max(0, mention.lead - LOOK_BACK)
        if mention.kind is _MONEY and (by := self._by.search(text, max(0, mention.lead - _LONGEST_UNIT), mention.lead)):
            return by[1]  # 按吨水|1.35元测算
        window = text[begin : mention.lead]
        named = self._named(window, mention, previous) if "每" in window else None
        return named or average(text, mention, previous)

    def _named(self, window: str, mention: Mention, previous: Mention | None) -> str | None:
        """Return what 每 names in `window`, which ends where `mention` begins."""
        at = window.rfind("每")
        window = window[max(window.rfind(mark, 0, at) for mark in _SENTENCE_ENDS) + 1 :]
        found = list(self._each.finditer(window))
        if not found:
            return None
        last = found[-1]
        behind = window[last.end() :]
        if not _SENTENCE_ENDS.isdisjoint(behind):
            return None
        if last["one"] is not None:
            return self._for_one(last, behind, mention)
        if "，" in behind or "," in behind or _holds_amount(behind):
            return None
        if previous is not None and previous.start >= mention.lead - len(behind) and previous.kind is not _AGE:
            return None  # what stands between the two is told for each
        clause = window.rfind("，") + 1
        names = [self._name(match, window) for match in found if match.start() >= clause]
        if (names[-1] == "个" and _ENDS_DENOMINATOR.search(behind)) or (mention.unit in _FAR and _PLACED.search(behind)):
            return None  # 每个标出的位置都在80米的深度
        if mention.kind is Kind.COUNT and _MAY_THERE.search(behind):
            return None
        if one := _ONE_TIME.match(behind.removeprefix(names[-1])):
            names.append(one[1])  # 每个家庭|一年可少交60元
        times = [name for name in names if name in TIMES.set]
        names = [name for name in names if name not in TIMES.set]
        names += times[-1:]  # 每月每平方米 is 平方米·月; 每人每月410元和每年3015元
        return "·".join(dict.fromkeys(names))

    def _for_one(self, match: re.Match[str], behind: str, mention: Mention) -> str | None:
        """每招收1名博士后，给予5万元; 每户一年补助80元."""
        done, one = match["done"], match["one"]
        if self._standing.fullmatch(done):
            return f"{done}·{one}" if one in TIMES.set and "，" not in behind else None
        if _OTHER_CASE.search(behind):
            return None  # 缴费每满一年增加1元，70岁以上的再增加|20元
        if one in COINS and self._unit.match(done):
            return None  # 每斤卖一元，集市上卖一元一角
        if self._standing.match(done) or _NUMERALS.search(done) or behind.count("，") > 1 or "," in behind:
            return None  # 每村至少配备1名联络员，讲座80场; 每四户就有一户
        is_size = not behind and mention.kind is _MEASURE
        return None if is_size else str(one)  # 每出栏一头|110公斤的肥猪

    def _name(self, match: re.Match[str], window: str) -> str:
        if match["thing"]:
            noun = each_noun(self._tagger, window, match.end())
            return noun if len(noun) > 1 or noun in _STANDING.set else "个"
        name = str(match["time"] or match["plain"] or match["one"])
        if name[-1] in _PERSONS and name[0] in _SCALES:
            return name + each_noun(self._tagger, window, match.end())  # 每千名老人
        return "月" if name == "个月" else name

    def _of_time(self, text: str, mention: Mention, previous: Mention | None) -> str | None:
        """Return the time over which something grows: 年均增长7%, 租金每年递增5%."""
        begin = max(0, mention.lead - LOOK_BACK)
        if mention.kind is _PERCENT and (daily := _DAILY.search(text, max(0, mention.lead - _LONGEST_DAILY), mention.lead)):
            return daily[1] or daily[2]
        if mention.kind is _PERCENT and (late := _EACH_LATE.search(text, begin, mention.lead)):
            return late[1]
        if mention.kind in _GROWING and (per := average_growth(text, mention, previous)):
            return per
        at = text.rfind("每", begin, mention.lead)
        if at < 0 or _NOT_EACH.search(text, at, mention.lead) or (previous is not None and previous.start > at):
            return None
        found = self._each.match(text, at, mention.lead)
        name = "" if found is None else str(found["time"] or found["plain"] or (found["done"] or "")[:1])
        if name not in TIMES.set:
            return None
        return name if mention.kind in _GROWING and _GROWS.search(text, at, mention.lead) else None


def _holds_amount(text: str) -> bool:
    """Say whether another amount stands between 每 and the number, which then belongs to that one."""
    return re.search(r"\d(?!\d*周?岁)", text) is not None
