"""What the user says about the inputs."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read: `encoding` of text, columns of a corpus, and the date and region of every document.

    `office` says whether LibreOffice may convert what is not read otherwise.
    """

    encoding: str | None = None
    date: dt.date | None = None
    region: str | None = None
    text_column: str | None = None
    id_column: str | None = None
    date_column: str | None = None
    region_column: str | None = None
    office: bool = True
