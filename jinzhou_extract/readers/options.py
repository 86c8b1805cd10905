"""What the user says about the inputs."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinzhou_extract.readers.metadata import Metadata


class Shape(StrEnum):
    """What rows of cells are: one table of figures, or a corpus with a document in each row."""

    TABLE = "table"
    CORPUS = "corpus"


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read: `encoding` of text, columns of a corpus, and the date and region of every document.

    `office` says whether LibreOffice may convert what is not read otherwise, `shape` what rows of cells are where they
    could be either. `metadata` is what a table says of each document, `keep` names the columns of a corpus whose cells are
    to stand beside the records.
    """

    encoding: str | None = None
    date: dt.date | None = None
    region: str | None = None
    text_column: str | None = None
    id_column: str | None = None
    date_column: str | None = None
    region_column: str | None = None
    office: bool = True
    shape: Shape | None = None
    metadata: "Metadata | None" = None
    keep: tuple[str, ...] = ()
