"""A part of a document: what stands for a figure whose own sentence says nothing."""

from dataclasses import dataclass
from typing import Final

from jinzhou_extract.document.kind import DocumentKind
from jinzhou_extract.metric import Status
from jinzhou_extract.times.period import Period

HEADING: Final = "heading"
OPENING: Final = "opening"
DOCUMENT: Final = "document"
"""Where a part comes from: a heading above, the opening of a paragraph, the kind of the document."""

_ACTUAL: Final = Status.ACTUAL  # the class of an Enum is slow to ask
_TARGET: Final = Status.TARGET


@dataclass(frozen=True, slots=True)
class DocumentPart:
    """What stands for a figure whose own sentence says nothing.

    `period` is the time, `words` those that name it where there are any; `status` whether it is done or wanted. Each comes
    from `heading`, `opening` or `document` (`status_from`, `period_from`), and `evidence` is the line that says it.
    """

    status: Status | None = None
    status_from: str = ""
    period: Period | None = None
    period_from: str = ""
    words: str = ""
    evidence: str = ""
    span: Period | None = None  # the stretch of years around a part of one of them
    is_timeless: bool = False  # a glossary or the terms of a contract: what stands there holds at any time
    also: tuple[Period, ...] = ()  # the other times of its heading: “十三五”时期及2020年工作回顾

    @property
    def is_plan(self) -> bool:
        """Whether what stands here is wanted."""
        return self.status is _TARGET

    @property
    def stretch(self) -> Period | None:
        """The stretch of years that the part is, or is one year of."""
        return self.period if self.period is not None and self.period.years > 1 else self.span

    @property
    def is_review(self) -> bool:
        """Whether it is known to be done."""
        return self.status is _ACTUAL


WHOLE: Final = frozenset([DocumentKind.REPORT, DocumentKind.ACCOUNT, DocumentKind.PLAN])
"""The kinds of document that speak of a time as a whole."""

NOTHING: Final = DocumentPart()


class Placed:
    """The part that a block stands in from the offset `start` on, and the one before it: goals may begin in mid-paragraph."""

    __slots__ = ("before", "part", "start")

    def __init__(self, part: DocumentPart, start: int, before: DocumentPart) -> None:
        self.part: Final = part
        self.start: Final = start
        self.before: Final = before

    def at(self, offset: int) -> DocumentPart:
        """Return the part at an offset of the flow."""
        return self.part if offset >= self.start else self.before
