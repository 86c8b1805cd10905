"""Documents with what is told of them: by the user, by --metadata, by the source itself."""

import datetime as dt
from dataclasses import dataclass

from jinzhou_extract.document import Document
from jinzhou_extract.document.where import Where
from jinzhou_extract.readers.options import ReadOptions


@dataclass(frozen=True, slots=True)
class Told:
    """What one source tells of a document besides its text; `where` says which source that is."""

    where: Where = Where.SOURCE
    title: str | None = None
    date: dt.date | None = None
    region: str | None = None


NOTHING_TOLD = Told()


def make_document(
    text: str,
    source: str,
    options: ReadOptions,
    told: Told = NOTHING_TOLD,
    *,
    places: tuple[tuple[int, str], ...] = (),
    origins: tuple[tuple[int, int, int], ...] = (),
    kept: tuple[tuple[str, str], ...] = (),
) -> Document:
    """Return a document of a text, with what is told of it.

    What is told of this document alone, in a row of --metadata or of its corpus, goes before what the user says of all;
    that goes before what a format says of itself.
    """
    said = Told(Where.USER, None, options.date, options.region)
    row = options.metadata.find(source) if options.metadata is not None else None
    order = (*((row,) if row is not None else ()), *((told, said) if told.where is Where.COLUMN else (said, told)))
    title = next((item for item in order if item.title), NOTHING_TOLD)
    date = next((item for item in order if item.date is not None), NOTHING_TOLD)
    region = next((item for item in order if item.region), NOTHING_TOLD)
    return Document(
        text,
        source,
        title.title or None,
        date.date,
        region.region or None,
        places,
        origins,
        title_from=title.where,
        date_from=date.where,
        region_from=region.where,
        kept=kept,
    )
