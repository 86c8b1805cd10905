"""How the time of a figure lies to the one at which the document speaks: ahead of it, due after it, over."""

from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.meaning.findings import Dated
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Status
from jinzhou_extract.times.near import Now
from jinzhou_extract.times.period import Period
from jinzhou_extract.times.words import DAY, number

_ENDS: Final = "底末"
_UP_TO: Final = Pattern(r"(?<![截直达比较])[到至]\Z")
"""到|年底 in front of a time that has not come; 截至6月底 looks back."""

_BEFORE: Final = Pattern(r"[之以]?前(?![\d一二三四五六七八九十两])")
_CONDITION: Final = Pattern(
    r"(?:期间|之间|以后|[后起])?[^，。；]{0,30}的(?:[^，。；\d]{0,16}，)?(?:[^，。；]{0,6}[给按予奖补]|单个)"
)
_GRANTED_TO: Final = Pattern(r"(?:\d{1,2}[.．、]|[（(][一二三四五六七八九十\d]+[）)])?\s*[对凡]")
_YEAR_END: Final = ("年底", "年末")
_DECEMBER: Final = 12
_LATE: Final = 11
"""The month from which the end of a year is spoken of as come."""

_DECADE: Final = "年代"
_SEASON: Final = WordPattern("time.toml", "seasons")
_DAY: Final = Pattern(rf"({DAY})[日号]\Z")
_FROM_ON: Final = Pattern("起(?![到步点降草])")
_AND: Final = frozenset("、和与及")
_NEXT_YEAR: Final = "明年"
_TARGET: Final = Status.TARGET  # the class of an Enum is slow to ask


def now_of(claim: Claim) -> Now | None:
    """Return when the document of a figure speaks."""
    return claim.sentence.paragraph.context.profile.now


def is_over(period: Period, now: Now) -> bool:
    """Say whether a period had ended when the document speaks."""
    last = period.last
    if last.year != now.year or not now.month or not last.month:
        return last.year < now.year or (last.year == now.year and not last.month and now.month == _DECEMBER)
    if last.month != now.month or not (last.day and now.day):
        return last.month < now.month
    return last.day < now.day


def is_ahead(claim: Claim) -> bool:
    """Say whether a figure's period begins after the document speaks, or in the last year of it ahead of its own."""
    now, period = now_of(claim), claim.when
    if now is None or period is None:
        return False
    first, words = period.first, claim.period
    if words and words.endswith(_YEAR_END) and period.last.year == now.year and 0 < now.month < _LATE:
        return not is_due(claim)
    if first.year != now.year or not now.month or not first.month:
        is_later = first.year > now.year or (period.last.year > now.year and not _is_begun(now, words))
    elif first.month != now.month or not (first.day and now.day):
        is_later = first.month > now.month
    else:
        is_later = first.day > now.day
    is_later = is_later or _begins_later(claim, period, now)
    return is_later and not (words and _GRANTED_TO.match(claim.sentence.text) and _names_condition(claim, words))


def _begins_later(claim: Claim, period: Period, now: Now) -> bool:
    """Say whether a figure of a month is one from a later day of it on: 15日起票价降为25元, on the 12th."""
    words = claim.period
    if not words or not now.day or period.first.day or (period.first.year, period.first.month) != (now.year, now.month):
        return False
    day = _DAY.search(words)
    if day is None or number(day[1]) <= now.day:
        return False
    at = claim.sentence.text.find(words)
    return at >= 0 and _FROM_ON.match(claim.sentence.text, at + len(words)) is not None


def _is_begun(now: Now, words: str | None) -> bool:
    """Say whether words name a season or school year of two years, of which the first has come, 2021-2022赛季, in 2021, or ten
    years that have begun: 九十年代, in 1998.
    """
    if words is not None and _DECADE in words:
        return True
    if words is None or not words[:4].isdecimal():
        return False
    return int(words[:4]) <= now.year and _SEASON.search(words) is not None


def _names_condition(claim: Claim, words: str) -> bool:
    """Say whether a time only says what something is granted for: 对2022年7月以后新建的冷库，按15%给予补助."""
    at = claim.sentence.text.find(words)
    return at >= 0 and _CONDITION.match(claim.sentence.text, at + len(words)) is not None


def is_due(claim: Claim) -> bool:
    """Say whether the figure's time is one before which something is to be done, and not over."""
    period, now, words = claim.when, now_of(claim), claim.period
    if period is None or now is None or not words or is_over(period, now):
        return False
    if claim.dated is Dated.HANDED_OUT and period.is_years and _goes_on_ahead(claim, words, now.year):
        return True
    text = claim.sentence.text
    at = text.find(words)
    if at < 0:
        return False
    if words[-1] in _ENDS and _UP_TO.search(text, max(0, at - 2), at):
        return True
    return _BEFORE.match(text, at + len(words)) is not None


def _goes_on_ahead(claim: Claim, words: str, year: int) -> bool:
    """Say whether the times of figures handed out go on to one that has not come: 2022年、2023年分别新建|80个、90个."""
    text = claim.sentence.text
    end = text.find(words) + len(words)
    for time in claim.sentence.times:
        if time.start == end + 1 and text[end] in _AND:
            end = time.end
            if time.text == _NEXT_YEAR or (time.text[:4].isdecimal() and int(time.text[:4]) > year):
                return True
    return False


def contradicts(claim: Claim) -> bool:
    """Say whether the status of a figure speaks against its time."""
    now, period = now_of(claim), claim.when
    if now is None or period is None:
        return False
    if claim.status is _TARGET:
        return is_over(period, now)
    return period.last.year > now.year or is_ahead(claim)
