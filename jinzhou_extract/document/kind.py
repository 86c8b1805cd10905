"""What sort of document a text is."""

from enum import StrEnum
from itertools import takewhile
from typing import Final

from jinzhou_extract.document.dates import year_in
from jinzhou_extract.document.where import Where
from jinzhou_extract.lexicon.pattern import FilledPattern, WordPattern

LONGEST_TITLE: Final = 60

TITLE_LINES: Final = 3
"""How many lines at the top are asked for words of a kind."""

_REPORT: Final = WordPattern("profile.toml", "report")
_REPORT_OPENING: Final = WordPattern("profile.toml", "report_opening")
_ACCOUNT: Final = WordPattern("profile.toml", "account")
_ACCOUNT_OF_YEAR: Final = WordPattern("profile.toml", "account_of_year")
_PLAN: Final = WordPattern("profile.toml", "plan")
_FULFILLED: Final = FilledPattern("profile.toml", r"{fulfilled}[^，。《]{0,16}计划\Z")
_DELIBERATED: Final = FilledPattern("profile.toml", r"{deliberating}{deliberated}(?!(?:通过)?的[^，。]*{plans}\Z|[^（(]*[）)])")
_CONTRACT: Final = WordPattern("profile.toml", "contract")
_DISPATCH: Final = FilledPattern(
    "profile.toml",
    r"\s*(?:{dispatch}|[一-鿿]{2,6}{papers}|[一-鿿]{1,4}社)[一-鿿]{0,6}(?:\d{1,2}月\d{1,2}日)?[讯电](?=[\s（(：:])",
    signs="讯电",
)
_NEWS: Final = WordPattern("profile.toml", "news")


class DocumentKind(StrEnum):
    """What sort of document a text is."""

    REPORT = "report"  # a government's report to a congress: a half that looks back, a half that plans
    ACCOUNT = "account"  # of a year that is over
    PLAN = "plan"
    CONTRACT = "contract"
    NEWS = "news"
    OTHER = "other"


STORIES: Final = frozenset([DocumentKind.NEWS, DocumentKind.OTHER])
"""Kinds of documents that tell what happened, and not how a year went or is to go."""


def kind_of(title: str, title_from: Where | None, lines: list[str], name: str) -> tuple[DocumentKind, Where | None]:
    """Return the kind that a document's opening, title, first lines or file name tell, and which of them does."""
    if any(_REPORT_OPENING.search(line) for line in lines):
        return DocumentKind.REPORT, Where.OPENING
    head = takewhile(lambda line: not line.endswith("。"), lines[:TITLE_LINES])
    titles = [line for line in head if len(line) <= LONGEST_TITLE]
    asked: list[tuple[str, Where | None]] = [(title, title_from), *((line, Where.TITLE) for line in titles)]
    for text, where in (*asked, (name, Where.FILE_NAME)):
        kind = said_kind(text)
        if kind is not None:
            return kind, where
    if any(_DISPATCH.match(line) for line in lines[:TITLE_LINES]):
        return DocumentKind.NEWS, Where.OPENING
    return DocumentKind.OTHER, None


def said_kind(title: str) -> DocumentKind | None:
    """Return the kind that a title names, or None."""
    if _REPORT.search(title):
        return DocumentKind.REPORT
    if _ACCOUNT.search(title) or (year_in(title) is not None and _ACCOUNT_OF_YEAR.search(title)):
        return DocumentKind.ACCOUNT
    if _NEWS.search(title):
        return DocumentKind.NEWS
    if _CONTRACT.search(title):
        return DocumentKind.CONTRACT
    is_plan = _PLAN.search(title) is not None and not _FULFILLED.search(title) and not _DELIBERATED.search(title)
    return DocumentKind.PLAN if is_plan else None
