"""Times in front of a number that are not its own: in which what has it began, or of a mean told before."""

from typing import Final

from jinzhou_extract.lexicon.found import last_of
from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.meaning.ahead import is_over, now_of
from jinzhou_extract.meaning.governing import OPENED, begins_in
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.meaning.time_bases import MARKS_OF_CLAUSES
from jinzhou_extract.times.expression import TimeExpression
from jinzhou_extract.times.period import Period

_FINISHED: Final = WordPattern("time.toml", "finished")
_REACHED: Final = frozenset("到至")
_NOT_REACHED: Final = "不到"
_HAS: Final = WordPattern("tellings.toml", "as_it_stands")
_HAPPENED: Final = WordPattern("time.toml", "happened")
_FROM: Final = frozenset("自从")
EXISTING: Final = Pattern(r"[^，。；\d]{0,6}(?<![发出呈体表实])现(?:共|已)?有")
_MEAN: Final = WordPattern("tables.toml", "yearly")


def is_outlived(text: str, time: TimeExpression, end: int, *, is_settled: bool) -> bool:
    """Say whether a time is but that in which a thing began that is told to have something: 小区1987年建成，共有|23幢楼; or,
    where something else `is_settled` to date the figure, that in which its cause began: 二期于4月投产，毛利率提高至|26%.
    """
    begun = OPENED.match(text, time.end)
    if begun is None:
        return False
    if _FINISHED.search(begun[0]) and text[end - 1 : end] in _REACHED and not text.endswith(_NOT_REACHED, 0, end):
        return False  # 次年竣工，灌溉面积扩大到|1.1万亩
    return _HAS.search(text, begun.end(), end) is not None or (is_settled and text[time.start - 1 : time.start] == "于")


def begins_before(claim: Claim, time: TimeExpression, period: Period | None) -> bool:
    """1998年成立的公司将招聘|50人: say whether what will be is told of a thing that began in a time gone by."""
    now = now_of(claim)
    return period is not None and (now is None or is_over(period, now)) and begins_in(claim.sentence.text, time.start, time.end)


def is_of_mean(text: str, time: TimeExpression, end: int) -> bool:
    """Say whether a time is that of a yearly mean in a clause before `end`: “十一五”期间年均增长12%；财政收入|50亿元."""
    return _MEAN.match(text, time.end) is not None and not MARKS_OF_CLAUSES.isdisjoint(text[time.end : end])


def of_works(claim: Claim, time: TimeExpression, period: Period | None) -> Period | None:
    """1976年12月竣工，总计完成土石方|312万立方米: what is told of works behind the month in which they ended is of the year."""
    if period is None or period.first != period.last or not period.last.month or period.last.day or time.is_stock:
        return period
    text = claim.sentence.text
    happened = _HAPPENED.match(text, time.end) if text[time.start - 1 : time.start] not in _FROM else None
    is_behind = happened is not None and happened.end() <= claim.mention.start - claim.sentence.start
    return Period.of(period.last.year) if is_behind else period


def exists_now(claim: Claim, time: TimeExpression) -> bool:
    """2008年受损的校舍已全部重建，全县现有学校|57所: a year inside another clause is not that of what there is."""
    text = claim.sentence.text
    clause = last_of(text, "，；", 0, claim.mention.start - claim.sentence.start) + 1
    is_inside = (
        time.has_year and not time.is_point and time.end < clause and text[time.end] not in "，、；" and not time.is_stock
    )
    return is_inside and EXISTING.match(text, clause) is not None
