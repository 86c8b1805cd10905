"""From when something is told of that began, ended or goes on: 自2018年启动以来, 从1999年起, 2007年繁殖成功，至今, 起执行."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern
from jinzhou_extract.meaning.hopes import WISHES
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.times.expression import TimeExpression
from jinzhou_extract.times.period import Period, Point
from jinzhou_extract.times.words import SINCE, number

FROM_ON: Final = Pattern(r"起(?![到步点降草])", signs="起")
_SINCE: Final = Pattern(r"[^，。；]{1,14}以来")
_SINCE_OPENED: Final = Pattern(r"[^，。；\d有的]{2,6}以来")
_BEGUN: Final = ("开始，", "开始,")
_BEGINNING: Final = ("自", "从")
_FROM: Final = frozenset("从自由")
_COUNT: Final = r"(\d{1,2}|[两二三四五六七八九十]{1,3})年(?!度)"
_ON_END: Final = rf"(?:起|开始)?[，,]?(?:[^，。；\d连]{{1,12}}?)?(?:已经?)?连续{_COUNT}"
_IN_A_ROW: Final = Pattern(rf"{_ON_END}|(?:起|开始|以来)?的这?{_COUNT}(?![前后])", signs="连的")
_OF_BEGINNING: Final = Pattern(r"(?:以来|起|开始)的这?\Z", ends="的这")
_SO_LONG: Final = Pattern(_COUNT, signs="年")
_NEAR: Final = 4
_STARTING: Final = ("开始", "起")
_OF_MONTH: Final = Pattern(r"(?:\d{4}|[明今]) ?年 ?\d{1,2} ?月(?= ?\d)")
_IN_FORCE: Final = FilledPattern("tellings.toml", "起?，?(?:正式|开始)?{in_force}")
_WORKS_BEGAN: Final = FilledPattern("time.toml", r"[^，。；\d]{0,6}{works_began}[，。；]")
_WORKS_ENDED: Final = FilledPattern("time.toml", r"[^，。；\d]{1,8}{works_ended}[，。；]")


def came_since(text: str, time: TimeExpression) -> bool:
    """Say whether 以来 follows what began at a time: 自4月1日开赛以来."""
    begins = text[time.start - 1 : time.start] in _BEGINNING
    if begins and text.startswith(_BEGUN, time.end):
        return True  # 从2005年开始，
    return text.startswith(SINCE, time.end) or (_SINCE if begins else _SINCE_OPENED).match(text, time.end) is not None


def goes_on_from(text: str, time: TimeExpression) -> bool:
    """Say whether something goes on from a time: 从1999年起, 自2018年启动以来."""
    return FROM_ON.match(text, time.end) is not None or came_since(text, time)


def since(claim: Claim, period: Period | None) -> Period | None:
    """Return the time since the one from which something goes on, up to the document's own."""
    now = claim.sentence.paragraph.context.profile.now
    if period is None or claim.mood in WISHES:
        return period
    if now is None:
        return None if period.is_years else period  # nobody knows up to when
    if period.last.year > now.year:
        return period
    if period.is_years:
        return Period.years_of(period.first.year, now.year) if period.last.year < now.year else period
    if not now.month or (period.first.year, period.first.month) >= (now.year, now.month):
        return period
    return Period(Point(period.first.year, period.first.month), Point(now.year, now.month))


def counted_on(claim: Claim, time: TimeExpression, period: Period | None) -> Period | None:
    """Return the years that are counted from one on (2022年以来，连续3年 are 2022 to 2024), nothing where none are, or where
    they go on today.
    """
    text = claim.sentence.text
    is_start = time.text.endswith(SINCE) or text.startswith(_STARTING, time.end) or goes_on_from(text, time)
    if period is None or not period.is_years or not is_start or (counted := _IN_A_ROW.match(text, time.end)) is None:
        return None
    last, up_to = period.first.year + number(counted[1] or counted[2]) - 1, since(claim, period)
    is_told = period.first.year < last and up_to is not None and (claim.mood in WISHES or last < up_to.last.year)
    return Period.years_of(period.first.year, last) if is_told else None


def counted_from(claim: Claim, time: TimeExpression) -> TimeExpression | None:
    """Return the time that a length of time right behind it is counted from: 2013年以来的|十年间."""
    if _SO_LONG.match(time.text) is None or _OF_BEGINNING.search(claim.sentence.text, 0, time.start) is None:
        return None
    before = [other for other in claim.sentence.times if other.end < time.start and other.has_year]
    return before[-1] if before and time.start - before[-1].end <= _NEAR else None


def starts_in(text: str, start: int, end: int) -> bool:
    """Say whether something is told to have started in a time: 从去年三月开始."""
    return text[start - 1 : start] in _FROM and text.startswith(_STARTING, end)


def closes(text: str, time: TimeExpression) -> bool:
    """Say whether a time is but that in which works began or ended, so that no later sentence goes on in it or in one told
    before: 2014年2月全线开工; 2007年1月20日正式通车.
    """
    if "月" not in time.text:
        return False
    if time.is_point:
        return time.has_year and _WORKS_ENDED.match(text, time.end) is not None
    return _WORKS_BEGAN.match(text, time.end) is not None


def comes_into_force(text: str, time: TimeExpression) -> TimeExpression | None:
    """Return the month of a day of a year from which on something is in force (2012年1月1日起执行), else None."""
    month = _OF_MONTH.match(time.text)
    if month is None or _IN_FORCE.match(text, time.end) is None:
        return None
    return time._replace(end=time.start + month.end(), text=month[0], is_point=False)
