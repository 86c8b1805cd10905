"""When a text was written that is printed later: items of a page that name the day on which they were sent, 据新华社张北
1月17日电 …. 截至今天上午…, and stories of the year before.
"""

from bisect import bisect_right
from typing import Final

from jinzhou_extract.document.kind import DocumentKind
from jinzhou_extract.document.part import HEADING
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.meaning.context import Context
from jinzhou_extract.meaning.hopes import Mood, may_hope
from jinzhou_extract.meaning.paragraph import Paragraph
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.times.expression import TimeExpression
from jinzhou_extract.times.near import NEW, Now
from jinzhou_extract.times.period import Period, days_of
from jinzhou_extract.times.words import DAY, MONTH, number

_DISPATCH: Final = FilledPattern(
    "press.toml",
    rf"(?:\A|(?<=\n))[^，。；\d\n]{{0,16}}?(?:(?P<month>{MONTH})月(?P<day>{DAY})日{{desks}}?|(?<=[报社网台]))(?:专?电|讯|消息)",
    signs="电讯消",
)
"""How an item opens that was sent, on a day or without one: 本网营口7月28日消息, 本报讯."""

_LAST_DAY: Final = 31
_DECEMBER: Final = 12
_WITH_YEAR: Final = Pattern(r"[比较]上年(?!同[期月])", signs="比较")
_OF_NEW_YEAR: Final = WordPattern("time.toml", "of_new_year")
_DUE: Final = WordPattern("time.toml", "due_behind")
_THIS_YEAR: Final = ("今年", "今夏", "今秋")
_OWN_YEAR: Final = "本年"
_NEXT_YEAR: Final = "明年"
_MONTHS_OF_SEASONS: Final = {"今夏": 6, "今秋": 9}
_DONE: Final = Pattern("，?[^，。；：]{0,14}?(?:已(?![有定确决计知])|曾|(?<![为除到得不])了(?![解望断结却]))", signs="已曾了")
"""Behind a time: its clause says that what it tells is done."""


def sent_on(paragraph: Paragraph) -> Now | None:
    """Return the day on which the item was sent that a paragraph stands in, from which its 今天 is seen, if it names one."""
    context = paragraph.context
    now = context.profile.now
    if now is None:
        return None
    if context.sent is None:
        context.sent = [
            (found.start(), _day(found["month"], found["day"], now) if found["day"] else None)
            for found in _DISPATCH.finditer(context.text)
        ]
    at = bisect_right(context.sent, paragraph.block.start, key=lambda item: item[0]) - 1
    return context.sent[at][1] if at >= 0 else None


def day_of_part(claim: Claim) -> Now | None:
    """Return the day that a heading names, from which what is told below it is seen: 【7月5日】 … 截至18时."""
    part = claim.sentence.part
    day = part.period if part.period_from == HEADING else None
    is_day = day is not None and day.first == day.last and day.last.day > 0
    return Now(day.last.year, day.last.month, day.last.day) if day is not None and is_day else None


def written_before(claim: Claim, time: TimeExpression, period: Period | None) -> Now | None:
    """Return when a text was written that tells in January of what was done in a month of 今年 that is still to come."""
    now, part = claim.sentence.paragraph.context.profile.now, claim.sentence.part
    if period is None or now is None or not 0 < now.month <= NEW or not time.text.startswith(_THIS_YEAR):
        return None
    text = claim.sentence.text
    if _MONTHS_OF_SEASONS.get(time.text, period.first.month) <= now.month or part.is_plan or part.period is not None:
        return None
    if may_hope(text) or _DUE.match(text, time.end) or _DONE.match(text, time.end) is None:
        return None
    return Now(now.year - 1, _DECEMBER, _LAST_DAY)


def is_of_year_before(claim: Claim) -> bool:
    """货运量99亿吨，比上年增长|1%, in January: say whether a sentence compares a year that is over with the one before it, and
    tells neither of what is there now nor of what happens or is fixed when a year begins.
    """
    text = claim.sentence.text
    return claim.mood is Mood.NONE and _WITH_YEAR.search(text) is not None and _OF_NEW_YEAR.search(text) is None


def _day(month: str, day: str, now: Now) -> Now | None:
    """Return the last day of a month and a number when a document speaks."""
    told = Now(now.year, number(month), number(day))
    if (told.month, told.day) > (now.month or 12, now.day or _LAST_DAY):
        told = Now(now.year - 1, told.month, told.day)
    return told if told.day <= days_of(told.year, told.month) else None


def end_of_account(context: Context, words: str) -> Now | None:
    """Return whence 本年, and 明年 beside it, is seen in the account of a year, which may have been written in the next: the
    end of that year.
    """
    profile = context.profile
    if profile.kind is not DocumentKind.ACCOUNT or profile.span is None:
        return None
    if not words.startswith(_OWN_YEAR) and not (words.startswith(_NEXT_YEAR) and _OWN_YEAR in context.text):
        return None
    return Now(profile.span.last.year, _DECEMBER, _LAST_DAY)
