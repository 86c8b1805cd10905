"""What is known of a document as a whole: its title, its date, its kind, and what each was taken from."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from jinzhou_extract.document.blocks import Outline
from jinzhou_extract.document.dates import date_in, year_in
from jinzhou_extract.document.document import Document
from jinzhou_extract.document.front_matter import FrontMatter
from jinzhou_extract.document.where import Where
from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.lexicon.times import Times
from jinzhou_extract.lexicon.trie import any_of
from jinzhou_extract.times.period import Period
from jinzhou_extract.times.resolver import Now

HEAD_LINES = 8
"""How many lines at the top may hold title and dateline."""

HEAD = 1500
"""How many characters at the top they may take."""

LONGEST_TITLE = 60
LONGEST_DATELINE = 90

SHORT = 30
"""A line this short that holds a date and is no sentence tells of the document."""

TAIL = 400
TAIL_LINES = 4

_MARKS = Pattern(r"\A[#>*_\s\-—─（(《\[【]+")
_REPORT = WordPattern("profile.toml", "report")
_REPORT_OPENING = WordPattern("profile.toml", "report_opening")
_ACCOUNT = WordPattern("profile.toml", "account")
_PLAN = WordPattern("profile.toml", "plan")
_PLAN_RESULT = WordPattern("profile.toml", "plan_result")
_CONTRACT = WordPattern("profile.toml", "contract")
_NEWS = WordPattern("profile.toml", "news")
_DATELINE = WordPattern("profile.toml", "dateline")

_AGENCY = Pattern(r"(?:电|讯|[）)】])\s*\Z|(?:社|报|网|台|记者)[一-鿿]{0,10}\d{0,4}年?\d{1,2}月\d{1,2}日?[电讯]")
_TERM = Pattern(r"\d ?[日号]?(?:起?至|到|—{1,2}|－|-{2}|~|止)\s*(?:\d|长期)|[自从](?:19|20)\d\d年|期[限为间]")
_NUMBER_OF_DOCUMENT = Pattern(
    r"[〔\[【（(]((?:19|20)\d\d)[〕\]】）)]\s*\d+\s*号|编号[：:]\s*临?((?:19|20)\d\d)\s*[－\-—]\s*\d+"
)
_CONGRESS = Pattern(r"会议|代表大会|大会|通过|批准")
_DATE_LEADS = Pattern(r"\W*(?:(?:19|20)\d\d ?[年\-/.]|[一二][〇零○一二三四五六七八九]{3}年)")
_YEAR_SPAN = Pattern(r"((?:19|20)\d\d) ?年?(?:[—–~－-]{1,2}|至|到)((?:19|20)\d\d) ?年?")
_ORDINAL_PLAN = Pattern(r"第([一二三四五六七八九十]{1,3})个五年")
_LABEL = Pattern(r"[^\d：:]{1,12}[：:]\s*(?:19|20)\d\d ?[年.\-/]")
_CLOSED = Pattern(r"(?:19|20)\d\d ?年?(?:度(?!目标|计划|预算)|全年)")
_PART_OF_YEAR = Pattern(r"[上下]半年|[一二三四1-4]季度|前[一二三四五六七八九十\d]+个?(?:月|季)|\d{1,2}月")


class DocumentKind(StrEnum):
    """What sort of document a text is."""

    REPORT = "report"  # a government's report to a congress: a half that looks back, a half that plans
    ACCOUNT = "account"  # of a year that is over
    PLAN = "plan"
    CONTRACT = "contract"
    NEWS = "news"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Profile:
    """A document's title, date and kind; `span` is the years that an account tells of or a plan is made for."""

    title: str = ""
    title_from: Where | None = None
    now: Now | None = None
    now_from: Where | None = None
    kind: DocumentKind = DocumentKind.OTHER
    kind_from: Where | None = None
    span: Period | None = None


class Profiler:
    """Finds out what a document is; built once, immutable."""

    def __init__(self, times: Times) -> None:
        self._plans = times.plans
        self._plan = Pattern(rf"[“\"‘]?({any_of(times.plans)})[”\"’]?(?=计划|规划|时期|期间|[一-鿿]{{0,20}}(?:计划|规划|纲要))")

    def profile(self, document: Document, layout: Outline) -> Profile:
        """Return what is known of a document."""
        front = layout.front_matter
        lines = list(_head_lines(layout.flow.text[:HEAD]))
        title, title_from = _title(document, front, layout.title)
        kind, kind_from = _kind(title, title_from, lines, document)
        span = self._span(kind, title, lines)
        now, now_from = _now(document, front, title, lines, kind, span)
        return Profile(title, title_from, now, now_from, kind, kind_from, span)

    def _span(self, kind: DocumentKind, title: str, lines: list[str]) -> Period | None:
        """Return the years that the title of an account or a plan names."""
        if kind not in (DocumentKind.ACCOUNT, DocumentKind.PLAN):
            return None
        for line in (title, *(line for line in lines[:4] if len(line) <= LONGEST_TITLE)):
            if years := _YEAR_SPAN.search(line):
                return Period.years_of(int(years[1]), int(years[2]))
            if named := self._plan.search(line):
                return Period.years_of(self._plans[named[1]], self._plans[named[1]] + 4)
            if (ordinal := _ORDINAL_PLAN.search(line)) and (first := self._plans.get(f"{ordinal[1]}五")):
                return Period.years_of(first, first + 4)
            if (year := year_in(line)) is not None:
                return None if _PART_OF_YEAR.search(line) else Period.of(year)
        return None


def _head_lines(text: str) -> Iterator[str]:
    """Yield the first lines that hold text, without the marks in front."""
    count = 0
    for raw in text.splitlines():
        line = _MARKS.sub("", raw, count=1).strip(" \t\u3000*_#")
        if line:
            yield line
            count += 1
            if count == HEAD_LINES:
                return


def _title(document: Document, front: FrontMatter, top: str) -> tuple[str, Where | None]:
    if document.title:
        return document.title, Where.USER
    if front.title:
        return front.title, Where.FRONT_MATTER
    return top, Where.TITLE if top else None


def _kind(title: str, title_from: Where | None, lines: list[str], document: Document) -> tuple[DocumentKind, Where | None]:
    """Return what sort of document it is: by its title, else its first lines, else its file name."""
    short = [line for line in lines if len(line) <= LONGEST_TITLE and not line.endswith("。")]
    name = document.source.rsplit("/", 1)[-1]
    if any(_REPORT_OPENING.search(line) for line in lines):
        return DocumentKind.REPORT, Where.OPENING
    for text, origin in ((title, title_from), *((line, Where.TITLE) for line in short[:4]), (name, Where.FILE_NAME)):
        if text and (kind := _kind_said(text)) is not None:
            return kind, origin
    return DocumentKind.OTHER, None


def _kind_said(text: str) -> DocumentKind | None:
    if _REPORT.search(text):
        return DocumentKind.REPORT
    if _PLAN_RESULT.search(text) or _ACCOUNT.search(text):
        return DocumentKind.ACCOUNT
    if _NEWS.search(text):
        return DocumentKind.NEWS
    if _CONTRACT.search(text):
        return DocumentKind.CONTRACT
    return DocumentKind.PLAN if _PLAN.search(text) else None


def _now(
    document: Document, front: FrontMatter, title: str, lines: list[str], kind: DocumentKind, span: Period | None
) -> tuple[Now | None, Where | None]:
    """Return when a document speaks: what the user says, a dateline, its title, its file name or its folder.

    Year, month and day come from one and the same place. The day on which a report was read to its congress wins over a
    title that names the year looked back on. A year that the text merely mentions dates nothing.
    """
    if document.date is not None:
        date = document.date
        whole = (date.month, date.day) != (1, 1)  # the first of January may stand for a year alone
        return Now(date.year, date.month if whole else 0, date.day if whole else 0), Where.USER
    if front.date and ((said := date_in(front.date)) or (year := year_in(front.date))):
        return said or Now(year or 0), Where.FRONT_MATTER
    for line in (*lines, *_last_lines(document.text)):
        if (day := date_in(line)) and _is_dateline(line):
            return day, Where.DATELINE
    if day := date_in(title):
        return day, Where.TITLE
    if kind is DocumentKind.ACCOUNT and span is not None:
        return Now(span.last.year + 1), Where.TITLE
    folders = document.source.split("/")
    name = folders.pop()
    if kind is not DocumentKind.PLAN or span is None:
        for line in (title, *lines[:3]):
            if len(line) <= LONGEST_TITLE and not _tells_more(line) and (year := year_in(line)) is not None:
                return Now(year + (_CLOSED.search(line) is not None)), Where.TITLE
    for line in lines:
        if number := _NUMBER_OF_DOCUMENT.search(line):
            return Now(int(number[1] or number[2])), Where.DATELINE
    if day := date_in(name):
        return day, Where.FILE_NAME
    if (year := year_in(name)) is not None:
        return Now(year), Where.FILE_NAME
    for folder in reversed(folders):
        if day := date_in(folder):
            return day, Where.FOLDER
        if (year := year_in(folder)) is not None:
            return Now(year), Where.FOLDER
    return None, None


def _is_dateline(line: str) -> bool:
    """Say whether the date in a line is that of the document: it stands alone, behind 发布时间 or an agency, or is the day
    of a congress; a sentence or a term (自…至…) that begins with a date is none.
    """
    if len(line) > LONGEST_DATELINE or _TERM.search(line):
        return False
    if _DATELINE.match(line) or _AGENCY.search(line):
        return True
    if _tells_more(line):
        return False
    return bool(len(line) <= SHORT or _DATE_LEADS.match(line) or _CONGRESS.search(line))


def _tells_more(line: str) -> bool:
    """Say whether a line is a sentence, a term or the value of a label (成立时间：2010年): its date is about something else."""
    return any(mark in line for mark in "，。；") or _TERM.search(line) is not None or _LABEL.match(line) is not None


def _last_lines(text: str) -> Iterator[str]:
    """Yield the last lines, where a letter or a notice is dated, if they are short."""
    for raw in text[-TAIL:].splitlines()[-TAIL_LINES:]:
        line = raw.strip(" \t\u3000*_#（）()")
        if line and len(line) <= SHORT and _DATE_LEADS.match(line):
            yield line
