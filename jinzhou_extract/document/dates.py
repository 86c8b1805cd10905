"""The document's own time: the year that 今年 means."""

import datetime as dt
import re

from jinzhou_extract.document.document import Document
from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.times.reader import SPELLED_DIGITS

HEAD = 600
"""How many characters at the beginning of a text may hold its dateline."""

LONGEST_DATELINE = 45
LONGEST_TITLE = 60

_FULL_DATE = Pattern(r"((?:19|20)\d\d) ?[年\-/.] ?(1[0-2]|0?[1-9]) ?[月\-/.] ?([12]\d|3[01]|0?[1-9])(?!\d)")
_DATELINE = Pattern(
    r"\W*(?:(?:来源|时间|日期|发布|发布时间|发布日期|更新时间|发文日期|成文日期|date|published)\s*[：:]?"
    r"|\D{0,12}(?:日报|晚报|讯|电|网|社|记者)\D{0,8})?\W*(?:19|20)\d\d"
)
_YEAR = Pattern(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_YEAR_SAID = Pattern(r"(?<!\d)((?:19|20)\d\d) ?年(?!度?(?:目标|规划))")
_YEAR_OF_EVENT = Pattern(r"(?<!\d)((?:19|20)\d\d) ?(?=(?!年)[一-鿿]{2})")
_SPELLED_YEAR = Pattern(r"([一二][〇零○一二三四五六七八九]{3})年")
_AHEAD = Pattern(r"(?:到|至|力争|预计|计划|目标|规划|—|-)\s*\Z")
_ACCOUNT = Pattern(
    r"(?P<year>(?:19|20)\d\d ?年)度?(?![上下前一二三四\d])[^，。]{0,30}"
    r"(?:公报|年度报告|年报|年鉴|运行情况|发展情况|概况)"
)
_UNTIL = Pattern(r"(?:\d{1,2}月)?(?:\d{1,2}日)?[—至到-]")
_CLOSED_YEAR = Pattern(r"((?:19|20)\d\d) ?年(?:[^。，]{0,24}全年|度(?!中期|半年)|12 ?月31 ?日|末|底)")
_DAY = Pattern(r"(?<![\d年])(1[0-2]|[1-9]) ?月 ?\d{1,2} ?日")


def year_of_document(document: Document) -> int | None:
    """Return the year in which the document speaks, or None.

    The user's or the format's date comes first, then a year in the title or the file name, then a dateline, then what
    the text implies: a year spoken of as closed lies before the year of a document that dates its news to the spring.
    """
    if document.date is not None:
        return document.date.year
    for name in (document.title or "", document.source.rsplit("/", 1)[-1]):
        if match := _YEAR.search(name):
            return int(match[1])
    for line in document.text[:HEAD].splitlines():
        if len(line) <= LONGEST_DATELINE and _DATELINE.match(line) and (match := _FULL_DATE.search(line)):
            return int(match[1])
    return _implied_year(document.text)


def month_of_document(document: Document) -> int | None:
    """Return the month in which the document speaks, or None; the first of January may stand for a year alone."""
    if document.date is not None:
        return None if (document.date.month, document.date.day) == (1, 1) else document.date.month
    for line in document.text[:HEAD].splitlines():
        if len(line) <= LONGEST_DATELINE and _DATELINE.match(line) and (match := _FULL_DATE.search(line)):
            return int(match[2])
    return None


def year_of_account(document: Document) -> str:
    """Return the year that the title of a yearly account names (2022年统计公报), as it stands there, or nothing."""
    first = next((line for line in document.text[:HEAD].splitlines() if line.strip()), "")
    for title in (document.title or "", first if len(first) <= LONGEST_TITLE and not first.endswith("。") else ""):
        if match := _ACCOUNT.search(title):
            return match["year"]
    return ""


def _implied_year(text: str) -> int | None:
    years = [
        int(match[1])
        for match in _YEAR_SAID.finditer(text)
        if not _AHEAD.search(text, max(0, match.start() - 3), match.start()) and not _UNTIL.match(text, match.end())
    ]
    if not years:
        head = text[:HEAD]
        if event := _YEAR_OF_EVENT.search(head):
            return int(event[1])  # 2023汉江流域招商大会
        spelled = _SPELLED_YEAR.search(head)
        return int("".join(SPELLED_DIGITS[char] for char in spelled[1])) if spelled else None
    latest = max(years)
    is_closed = any(int(match[1]) == latest for match in _CLOSED_YEAR.finditer(text))
    day = _DAY.search(text)
    return latest + 1 if is_closed and day and int(day[1]) <= 6 else latest


def parse_date(text: str) -> dt.date | None:
    """Return the date that `text` says (2022-03-08, 2022年3月8日, 2022-03 or 2022), or None."""
    if match := _FULL_DATE.search(text):
        try:
            return dt.date(int(match[1]), int(match[2]), int(match[3]))
        except ValueError:
            return None
    if match := re.fullmatch(r"\s*((?:19|20)\d\d)(?: ?[年\-/.] ?(1[0-2]|0?[1-9])月?)?年?\s*", text):
        return dt.date(int(match[1]), int(match[2] or 1), 1)
    return None
