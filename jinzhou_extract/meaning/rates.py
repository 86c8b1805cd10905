"""What each number is told for: what stands at it, or what it takes over from a number before it.

每公斤九毛，比去年低了|一毛; 每人每月80元提高到|100元; 每户补助400元和|1.5吨水泥; 每公斤4元，其中白菜|2元.
"""

from decimal import Decimal
from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList, WordPattern
from jinzhou_extract.meaning.sentence import SHARED_BOUNDS, Claim, Sentence
from jinzhou_extract.mentions.decimals import negate, plus, times
from jinzhou_extract.mentions.each_one import capped
from jinzhou_extract.mentions.per import TIMES
from jinzhou_extract.metric import Bound, Kind, Role

_TAKING: Final = frozenset([Kind.MONEY, Kind.COUNT, Kind.MEASURE, Kind.DURATION, Kind.SCORE])
_GROWING: Final = frozenset([Kind.PERCENT, Kind.PERCENTAGE_POINT])
_IN_ALL: Final = WordPattern("mentions.toml", "in_all")
_APART: Final = Pattern(r"[，,。；;：:！？\n]")
_LISTED: Final = Pattern(r"[、和及](?![^、]*[每均共])[^、，,。；;：:\d]{0,10}")
_SHARED: Final = WordPattern("mentions.toml", "goes_on_each")
_SHARED_ON: Final = FilledPattern("tellings.toml", r"[，、；和]{rest}?[^，。；、\d总共合全每年月]{1,8}")
_UNIT_PRICES: Final = WordList("mentions.toml", "unit_prices")
_EXPENSES: Final = WordList("mentions.toml", "expenses")
_PRICED_BY: Final = WordList("mentions.toml", "priced_by")
_PERSONS: Final = WordList("mentions.toml", "persons_paid")
_PERSON_UNITS: Final = frozenset("人名位生")
_FEE: Final = "费"
_FEE_SPANS: Final = WordList("mentions.toml", "fee_spans")
_TOTALS: Final = WordPattern("mentions.toml", "totals")
_SHORT_LINK: Final = 2
"""How long a link and a verb are between two things that are told for the same: 饲料、喝|100升水."""

_ENDING: Final = 2
"""Characters in which the names of two things of a kind end: 入库|流量, 出库|流量."""

_AMONG: Final = Pattern(r"[，、；]?其中[^，。；]{0,12}\Z")
_OTHER_CASE: Final = Pattern("[一-鿿]的(?:再|另|则)")
_DEALT: Final = frozenset("亏赚赔卖收付给挣值要")
"""Verbs of dealing that names may end in: 自繁|亏, 外购|亏."""

_GRADE: Final = Pattern(r"第?[一二三四五六七八九十\d]+|[甲乙丙丁特]")
"""What things of one row differ in: 二楼, 三楼; 甲级, 乙级."""

_ONCE: Final = Pattern("[单首总共]|连续|一[次天年个]|累计")
"""What limits something else than the times before: 每周不超过三次，连续|不超过两次."""

_MOVED: Final = WordPattern("mentions.toml", "moved_rate")
_LONGEST_GAP: Final = 18
_LONGEST_CARRY: Final = 80
"""How far a denominator holds, in characters."""

_WRITTEN_BEHIND: Final = frozenset("/每")
_NOTHING: Final = Decimal(0)
_MOST: Final = Decimal(20)
"""How many times as much one of the prices of a thing may be as another."""

_MOST_OF_KIND: Final = Decimal(10)
"""The same of two things of a kind, an order of magnitude; what costs more is sold otherwise: 鸡蛋每斤5元，母鸡|80元."""


def share_rates(sentence: Sentence) -> None:
    """Give each number its denominator: the one beside it, or the one of a number before it that it goes on with."""
    rated: Claim | None = None
    whole = parts = _NOTHING  # of the last denominator that is written: what was told for it, and what is left of that
    for claim in sentence.claims:
        claim.per = claim.mention.per
        is_far = rated is not None and claim.mention.lead - rated.mention.tail > _LONGEST_CARRY
        if is_far or (claim.mention.place is not None and claim.mention.place.is_whole):
            rated = None  # the cell of a table says itself for one of what it is
        if claim.per is not None:
            whole, parts = _most(claim), _NOTHING
        elif rated is not None:
            if _is_part(rated, claim, plus(whole, negate(parts)), is_first=not parts):
                claim.per = rated.per
                parts = plus(parts, _most(claim))
            elif _goes_on(rated, claim):
                claim.per = rated.per
        if claim.per is not None:
            rated = claim if capped(claim.left, claim.per) is None else None  # 24小时最高40元，夜间|5元
        elif rated is not None and claim.mention.unit == rated.mention.unit:
            rated = None  # an amount that is told for nothing stands between


def _is_part(rated: Claim, claim: Claim, left: Decimal, *, is_first: bool) -> bool:
    """每餐成本4元，政府补|3元，余下的|1元: who pays which part of it; they are not more than the whole."""
    if claim.mention.unit != rated.mention.unit or claim.mention.kind is not Kind.MONEY or _most(claim) > left:
        return False
    start, text = claim.sentence.start, claim.sentence.text
    begin, end = rated.mention.tail - start, claim.mention.lead - start
    between = _SHARED if is_first else _SHARED_ON
    return end - begin <= _LONGEST_GAP and between.fullmatch(text, begin, end) is not None


def _goes_on(rated: Claim, claim: Claim) -> bool:
    start, text = claim.sentence.start, claim.sentence.text
    begin, end = rated.mention.tail - start, claim.mention.lead - start
    is_same_unit = rated.mention.unit == claim.mention.unit
    if claim.mention.kind in _GROWING:
        return is_same_unit and rated.index == claim.index - 1 and text[begin : begin + 1] in ("、", "和")
    if claim.mention.kind not in _TAKING or rated.mention.kind not in _TAKING or _IN_ALL.search(text, begin, end):
        return False
    if _APART.search(text, begin, end) is None:
        return is_same_unit or _is_listed(rated, claim, text[begin:end])
    if is_same_unit and _is_of_topic(rated, claim, text[begin:end]):
        return True
    if not is_same_unit or not _is_likely(rated, claim) or _OTHER_CASE.search(text, begin, end) is not None:
        return False  # 缴费每满一年增加1元，70岁以上的再增加|20元
    if _is_parallel(rated, claim, text[begin:end]) or (_AMONG.match(text, begin, end) and _most(claim) <= _most(rated)):
        return True  # 日均受理3000件，其中网上|800件
    if _is_unit_price(rated) and _is_unit_price(claim):
        return True
    return _is_alike(rated, claim) or (claim.mention.kind is Kind.MONEY and _MOVED.search(text, begin, end) is not None)


def _is_parallel(rated: Claim, claim: Claim, between: str) -> bool:
    """猪肉每斤12元，鸡蛋|4元: the next clause names another thing of the kind and nothing else."""
    if claim.previous is not None or rated.per is None or len(_APART.findall(between)) != 1:
        return False
    told = rated.per.split("·")
    if told[-1] in TIMES.set and _does_as_well(rated, claim, between):
        return True
    thing, other = claim.indicator or "", rated.indicator or ""
    deed = between[1:].strip()[len(thing) :]
    if not thing or not other or claim.role is not Role.LEVEL or not between[1:].startswith(thing):
        return False
    if thing[-1] == other[-1] and thing[-1] in _DEALT:
        thing, other = thing[:-1], other[:-1]
    if deed and not rated.left.rstrip().endswith(deed):
        return False  # 自繁每头亏85元，外购亏|140元
    if _GRADE.search(thing) and _GRADE.sub("", thing) == _GRADE.sub("", other) and claim.mention.kind is Kind.MONEY:
        return True  # 一等奖每名5000元，二等奖|3000元
    if not _are_near(claim, rated, _MOST_OF_KIND):
        return False
    if claim.mention.kind is Kind.COUNT and told[0] not in TIMES.set and thing.endswith(told[0]):
        return _TOTALS.match(thing) is None  # 大班每班30人，小班|25人
    if thing[-1] == _FEE:
        return other[-1] == _FEE and told[-1] in _FEE_SPANS.set  # 学费每学年4800元，住宿费|800元
    if thing[-_ENDING:] == other[-_ENDING:]:
        return _is_namesake(rated, thing, other)
    if claim.mention.kind is not Kind.MONEY or thing.endswith(_EXPENSES.words):
        return False
    if told[0] in _PERSON_UNITS:
        return thing.endswith(_PERSONS.words)  # 高级工每人补贴2000元，技师|3500元
    head, each, _ = rated.left.partition("每")
    is_named = not rated.mention.per or (bool(each) and head.strip().endswith(other) and not other.endswith(_EXPENSES.words))
    return is_named and rated.per in _PRICED_BY.set


def _is_namesake(rated: Claim, thing: str, other: str) -> bool:
    """入库流量每秒860立方米，出库流量|540立方米; 总产量 and 全厂用电量 are told of all."""
    is_pair = len(thing) == len(other) > _ENDING and _TOTALS.match(thing) is None and _TOTALS.match(other) is None
    return is_pair and rated.left.lstrip().startswith(other)


def _is_of_topic(rated: Claim, claim: Claim, between: str) -> bool:
    """每亩水稻保额1100元，保费|44元: the next clause goes on with what opens with 每 and names a smaller sum of it."""
    thing, other = claim.indicator or "", rated.indicator or ""
    if not thing or not other or claim.mention.kind is not Kind.MONEY or _most(claim) > _most(rated):
        return False
    is_next = claim.previous is None and between[1:].strip() == thing and between[0] in "，、；"
    return is_next and rated.left.lstrip().startswith("每") and rated.left.rstrip().endswith(other) and rated.role is claim.role


def _does_as_well(rated: Claim, claim: Claim, between: str) -> bool:
    """每年选派教师不超过30名，医生|不超过10名; as many of something else in the same time."""
    if claim.mention.kind is not Kind.COUNT or rated.mention.kind is not Kind.COUNT or _ONCE.search(between):
        return False
    bound = claim.mention.bound
    return bound in SHARED_BOUNDS and bound is rated.mention.bound


def _is_listed(rated: Claim, claim: Claim, between: str) -> bool:
    """每户补助400元和|1.5吨水泥; a rate that is written behind its number is its own: 5元/斤、3吨."""
    told = rated.sentence.text[rated.mention.start - claim.sentence.start : rated.mention.end - claim.sentence.start]
    if not _WRITTEN_BEHIND.isdisjoint(told):
        return False
    named = rated.right[: rated.right_length] if rated.right_phrase else ""
    if named and len(between) > len(named) + _SHORT_LINK:
        named = ""
    return _LISTED.fullmatch(between.removeprefix(named)) is not None  # 每头每天吃50公斤饲料、喝|100升水


def _is_alike(rated: Claim, claim: Claim) -> bool:
    is_cap = claim.mention.bound is Bound.AT_MOST and claim.role is not Role.CHANGE  # 每平方米补助800元，最多可得60万元
    return claim.indicator is not None and claim.indicator == rated.indicator and not is_cap


def _is_unit_price(claim: Claim) -> bool:
    """进口均价每块0.69美元，出口均价|0.53美元: say whether a number is a price of one."""
    return claim.indicator is not None and claim.mention.kind is Kind.MONEY and claim.indicator.endswith(_UNIT_PRICES.words)


def _is_likely(rated: Claim, claim: Claim) -> bool:
    """Say whether both may be told for the same: a change is smaller than the level, prices of one thing are alike."""
    if rated.role is Role.CHANGE:
        return True
    if claim.role is Role.CHANGE:
        return _most(claim) <= _most(rated)
    return claim.mention.kind is not Kind.MONEY or _are_near(claim, rated, _MOST)


def _are_near(claim: Claim, rated: Claim, most: Decimal) -> bool:
    """Say whether neither number is more than `most` times the other."""
    mine, other = _most(claim), _most(rated)
    return other <= times(mine, most) and mine <= times(other, most)


def _most(claim: Claim) -> Decimal:
    mention = claim.mention
    return (mention.value or mention.upper or mention.lower or Decimal(0)).copy_abs()
