"""What a web page says of itself: its title, and the day on which it was published."""

import datetime as dt
import re

from jinzhou_extract.document.dates import parse_date
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern
from jinzhou_extract.readers.element import Element
from jinzhou_extract.readers.html_blocks import BlockKind, Page

FILE_DATES = frozenset(["created", "changed", "modified", "article:modified_time", "og:updated_time", "lastmodified"])
"""Names of metadata that date the file and not what it says."""

FIRST_DATES = frozenset(["firstpublishedtime"])
"""Names of metadata that date what a page says, and that are not widely known."""

SHORTEST_NAME = 5
"""How many characters the longest piece of what a page is called has at least where it is its title."""

CHINA = dt.timezone(dt.timedelta(hours=8))
"""Where pages that give their time in seconds were published."""

CENTURY = 2000
"""What a year of two figures is counted from."""

_YEAR = Pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_BETWEEN_NAMES = Pattern(r"\s*[-_|–—·]+\s*")
_SECONDS = Pattern(
    r"""\bvar\s+(?:ct|create_?[tT]ime(?:stamp)?|publish_?[tT]ime(?:stamp)?)\s*=\s*["']?(?P<at>1\d{9})["']?\s*[;,\n]"""
)
"""What a script says of when an article was published, in seconds: var ct = "1581517074"."""

_BEHIND_LABEL = (
    r"(?:日期|时间)(?:\s|&nbsp;|[：:]|</?[a-z][^<>]{0,200}>){1,12}"
    r"(?P<day>(?:19|20)\d\d ?[年\-/.] ?\d{1,2} ?[月\-/.] ?\d{1,2}(?!\d))"
)
_PUBLISHED = FilledPattern("pages.toml", f"{{published_label}}{_BEHIND_LABEL}")
_WRITTEN = FilledPattern("pages.toml", f"{{written_label}}{_BEHIND_LABEL}")


def about(tree: Element, markup: str) -> tuple[str | None, dt.date | None]:
    """Return a page's title and the date of publication that its metadata, label, address, byline or script gives.

    A date that its own title is older than tells when the page came out and not what it speaks of.
    """
    from trafilatura import extract_metadata

    first: dt.date | None = None
    told: set[dt.date | None] = set()
    for meta in tree.findall(".//meta"):
        name = (meta.get("name") or meta.get("property") or "").lower()
        day = parse_date((meta.get("content") or "")[: len("2022-03-08")])
        told.add(day)
        if name in FIRST_DATES:
            first = first or day
        if name in FILE_DATES:
            meta.drop_tree()
    try:
        said = extract_metadata(tree, date_config={"original_date": True, "extensive_search": False})
    except ValueError:
        return None, None  # a heading with a character that no XML may have, which lxml takes in and does not write
    found = parse_date(said.date or "")
    found = found and _year_first(found, markup)
    if found not in told or found is None:
        found = _labelled(markup) or found
    published = _told_in_seconds(markup) or first or found
    years = [int(year) for year in _YEAR.findall(said.title or "")]
    if published is not None and years and max(years) < published.year:
        published = None  # 2021年统计公报 comes out in 2022 and speaks of 2021, as its title says
    return said.title, published


def _labelled(markup: str) -> dt.date | None:
    """Return the only day that the page says it was published on or, where it says none, its paper was written on."""
    for label in (_PUBLISHED, _WRITTEN):
        days = {day for told in label.finditer(markup) if (day := parse_date(told["day"]))}
        if days:
            return days.pop() if len(days) == 1 else None
    return None


def _told_in_seconds(markup: str) -> dt.date | None:
    told = _SECONDS.search(markup)
    return dt.datetime.fromtimestamp(int(told["at"]), CHINA).date() if told else None


def _year_first(found: dt.date, markup: str) -> dt.date:
    """Return a date that stands nowhere in full as China writes it, with its year first: 18-03-08 is of 2018, not of 2008."""
    year, month, day = found.day, found.month, found.year % 100
    if re.search(rf"(?<!\d){found.year}\D{{1,3}}0?{month}\D{{1,3}}0?{found.day}(?!\d)", markup):
        return found
    if re.search(rf"(?<![\d./-]){year:02}(?P<mark>[-./]){month:02}(?P=mark){day:02}", markup) is None:
        return found
    try:
        return dt.date(CENTURY + year, month, day)
    except ValueError:
        return found


def as_shown(page: Page, called: str, title: str | None) -> str | None:
    """Return the title, or what the page is called, or the piece of that which is a line of the page.

    Of 全市贷款增长一成 - 某某社 the title is the longest piece where the page shows it, whatever looks for it takes. A line
    that the page is not called by, and that leads to another page, is the title of that one.
    """
    shown = {block.text for block in page.blocks}
    pieces = _BETWEEN_NAMES.split(called)
    if title in shown and (not called or title in called):
        return title
    longest = max(pieces, key=len)
    if longest in shown and len(longest) >= SHORTEST_NAME:
        return longest
    if title in shown:
        return called if called and _leads_on(page, title) else title
    return max((piece for piece in pieces if piece in shown and len(piece) > len(title or "")), key=len, default=title)


def _leads_on(page: Page, title: str) -> bool:
    """Say whether each line that reads so is a link, and none the heading of the page as a whole."""
    lines = [block for block in page.blocks if block.text == title]
    return all(block.is_link and not (block.kind is BlockKind.HEADING and block.level == 1) for block in lines)
