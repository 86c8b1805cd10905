"""Levels that stand at the end of a stretch of years, among amounts and growth over it."""

from typing import Final

from jinzhou_extract.lexicon.cues import Cue
from jinzhou_extract.lexicon.pattern import Pattern, WordList, WordPattern
from jinzhou_extract.meaning.hopes import WISHES
from jinzhou_extract.meaning.sentence import Claim, list_head
from jinzhou_extract.metric import Kind, Role

_REACHING: Final = frozenset("到达至为破")
_IN_ALL: Final = WordList("function_words.toml", "in_all")
_FLOWING: Final = WordPattern("time.toml", "flowing")
_BREAKING: Final = Pattern("突破|冲破", signs="破")
_OF_YEAR: Final = Pattern(r"(?:[\d一二三四五六七八九〇○]{4}年|[末底初]|上年|去年)\Z")
_A_HEAD: Final = "人均"
_BESIDE_LAST_YEAR: Final = Pattern(
    r"(?:，[^，；。\d]{2,12}[\d.万亿千百]+[^，；。\d]{1,4})?，(?:分别|均)?[比较](?:上年|去年|上一年)[增减提下上净多少]",
    signs="比较",
)
"""Behind a level of one year in a review of several: 皮棉总产1560万公斤，|分别比上年增长."""

_OBSERVED: Final = WordPattern("time.toml", "observed")
_HOLDING: Final = WordPattern("time.toml", "holding")
_KEPT: Final = "在"
_STOCKS: Final = WordList("time.toml", "stocks")
_AMONG: Final = "其中"
_ITS_SHARE: Final = Pattern(
    r"[，,](?:约|大约)?占(?!全[国省市县区]|世界|全球)[^，。；\d]{0,8}(?:\d|百分之|[一二两三四五六七八九]成)", signs="占"
)
_SPAN_OF: Final = WordPattern("function_words.toml", "time_base")
_YEARLY: Final = "年"
_EACH_YEAR: Final = frozenset("每均递")
"""What tells of each of several years; 年出栏生猪|800万头 is reached in the last."""

_PRIOR: Final = WordList("function_words.toml", "prior_base")
_RATES: Final = ("率", "强度", "比重", "占比", "满意度")
_MONEY: Final = Kind.MONEY  # the class of an Enum is slow to ask
_MULTIPLE: Final = Kind.MULTIPLE
_PERCENT: Final = Kind.PERCENT
_DURATION: Final = Kind.DURATION
_QUALIFIER: Final = Role.QUALIFIER
_LEVEL: Final = Role.LEVEL
_CHANGE: Final = Role.CHANGE
_SHARE: Final = Role.SHARE
_REACH: Final = Cue.REACH


def is_reached(claim: Claim, *, is_said: bool) -> bool:
    """Say whether a figure is a level that stands at the end of a stretch of years, no amount or growth over them.

    Where the sentence itself names the stretch (`is_said`), only a word of reaching makes it one; that in front of a list
    (分别达到18公里和7公里) reaches all of it.
    """
    if claim.role is _CHANGE:
        return claim.relative_to is not None and (claim.relative_to.startswith(_PRIOR.words) or _is_gap(claim))
    if is_said and _OBSERVED.search(claim.sentence.text, 0, claim.mention.lead - claim.sentence.start):
        return False
    if claim.mention.per == _YEARLY and not _EACH_YEAR.isdisjoint(claim.left):
        return False
    if claim.mention.kind is _MULTIPLE and claim.role is _LEVEL and _OF_YEAR.search(claim.relative_to or ""):
        return True  # 是2011年的1.5倍
    is_state = claim.mention.kind is _PERCENT or (claim.mention.kind is _MONEY and _A_HEAD in (claim.indicator or ""))
    if is_state and claim.role is _LEVEL and (not is_said or (_is_rate(claim) and _is_kept(claim))):
        return _is_rate(claim) or not _FLOWING.search(claim.left)  # 森林覆盖率64.5%, 人均纯收入2360元
    if claim.role is _QUALIFIER or claim.mention.kind is _DURATION:
        return False
    if claim.role is not _LEVEL:
        whole = claim.subject.when if claim.subject is not None and claim.role is _SHARE else None
        return whole is None or whole.years == 1  # 民生支出累计98亿元，占财政支出的72%: a share of them all
    if (part_of := _whole_of_part(claim)) is not None and part_of.when is not None:
        return part_of.when.years == 1
    if _is_item(claim):
        return False
    if _BREAKING.match(claim.sentence.text, claim.mention.lead - claim.sentence.start):
        return not _FLOWING.search(claim.left)
    if not is_said and _BESIDE_LAST_YEAR.match(claim.sentence.text, claim.mention.tail - claim.sentence.start):
        return not _FLOWING.search(claim.left)
    if not is_said and (_HOLDING.search(claim.left) or (claim.indicator or "").endswith(_STOCKS.words)):
        return not _FLOWING.search(claim.left)  # 拥有驰名商标298件, 铁路营业里程2255公里
    is_planned = claim.sentence.part.is_plan or claim.mood in WISHES
    head = claim if claim.reading.cue is not None else list_head(claim)[0]
    cue, rest = head.reading.cue, head.left[: head.reading.rest]
    if cue is not None and cue.cue is _REACH and cue.word[-1] in _REACHING:
        return (_is_rate(claim) or not _FLOWING.search(rest)) and not cue.word.startswith(_IN_ALL.words)
    return is_planned and not is_said and not _FLOWING.search(claim.left)


def _is_rate(claim: Claim) -> bool:
    """Say whether a rate is told, which is not added up, whatever its name is made of: 村庄建成率, 研发投入强度."""
    return claim.mention.kind is _PERCENT and (claim.indicator or "").endswith(_RATES)


def _is_kept(claim: Claim) -> bool:
    """五年新增就业8万人，失业率控制在|5%: say whether a level is to be kept, and its clause names no time."""
    end, start = claim.mention.start - claim.sentence.start, claim.left_start
    return start >= 0 and claim.left.endswith(_KEPT) and not any(start <= time.start < end for time in claim.sentence.times)


def _is_gap(claim: Claim) -> bool:
    """城镇化率达33%，比邻市低20个百分点: how far a level is from that of another place is of its time."""
    level = claim.subject
    if level is None or level.role is not _LEVEL or level.when is None or level.when.years > 1:
        return False
    return _SPAN_OF.search(claim.relative_to or "") is None


def _whole_of_part(claim: Claim) -> Claim | None:
    """企业达612户，其中年销售收入亿元以上|41户: return what a figure is a part of; 五年投资120亿元。其中，交通为|32亿元."""
    sentence, unit = claim.sentence, claim.mention.unit
    if claim.left.startswith(_AMONG):
        told = sentence.claims[: claim.index] or (sentence.before.claims if sentence.before is not None else [])
        return next((other for other in reversed(told) if other.mention.unit == unit and other.role is _LEVEL), None)
    if not sentence.text.startswith(_AMONG) or sentence.before is None:
        return None
    sums = (other for other in reversed(sentence.before.claims) if other.mention.unit == unit and other.role is _LEVEL)
    return next((other for other in sums if other.when is not None and other.when.years > 1), None)


def _is_item(claim: Claim) -> bool:
    """五年投资300亿元。工业为|120亿元，占四成: say whether an amount is told with its share of one over several years."""
    sentence, mention = claim.sentence, claim.mention
    if mention.value is None or not _ITS_SHARE.match(sentence.text, mention.tail - sentence.start):
        return False
    if (claim.indicator or "").endswith(_STOCKS.words):
        return False
    told = (*sentence.claims[: claim.index], *(sentence.before.claims if sentence.before is not None else ()))
    sums = (other for other in told if other.role is _LEVEL and other.mention.unit == mention.unit)
    return any(other.when is not None and other.when.years > 1 for other in sums)
