"""A corpus: rows of named cells, one of which holds the text of a document."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from jinzhou_extract.document import Document
from jinzhou_extract.document.dates import parse_date
from jinzhou_extract.document.where import Where
from jinzhou_extract.errors import EmptyError, InputError, PartError
from jinzhou_extract.lexicon.pattern import words_of
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.own import refuse_own
from jinzhou_extract.readers.told import Told, make_document

COLUMNS = "columns.toml"
MOST_SHOWN = 20
"""How many column names an error lists."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column holds what; None where there is none. `date_said` tells that the user named the date's.

    `kept` are those whose cells are to stand beside the records.
    """

    text: str
    id: str | None
    title: str | None
    date: str | None
    region: str | None
    date_said: bool = False
    kept: tuple[str, ...] = ()


def choose_columns(names: Sequence[str], source: str, options: ReadOptions) -> Columns | None:
    """Return what the columns `names` hold: those the user said, else those of a known name; None without a text column.

    Raises `InputError` for a column that the user said and that is not there, and for figures that were extracted.
    """
    check_said(names, source, options)
    if options.text_column is None:
        refuse_own(names, source)
    return columns_among(names, options)


def check_said(names: Sequence[str], source: str, options: ReadOptions) -> None:
    """Raise `InputError` for a column that the user said and that is not among `names`."""
    for said in (options.text_column, options.id_column, options.date_column, options.region_column, *options.keep):
        if said is not None and not has_column(said, names):
            raise no_column(said, names, source)


def columns_among(names: Sequence[str], options: ReadOptions) -> Columns | None:
    """Return which of `names` hold what, what the user said first; None where none holds the text."""
    text = _column(options.text_column, names, "text")
    if text is None:
        return None
    return Columns(
        text,
        _column(options.id_column, names, "id"),
        _column(None, names, "title"),
        _column(options.date_column, names, "date"),
        _column(options.region_column, names, "region"),
        options.date_column is not None,
        tuple(filter(None, (_find(name, names) for name in options.keep))),
    )


def has_column(name: str, names: Sequence[str]) -> bool:
    """Say whether there is a column `name`; case and outer blanks do not count."""
    return _find(name, names) is not None


def no_column(name: str, columns: Sequence[str], source: str) -> InputError:
    """Return the error for a column that the user said and that is not there."""
    return InputError(source, f"has no column {name!r}", listed(columns))


def no_text_column(columns: Sequence[str], source: str) -> InputError:
    """Return the error for a corpus in which no column is known for the text."""
    return InputError(source, "has no column that is known to hold its text", f"pass --text-column; {listed(columns)}")


def no_row(source: str, columns: Columns, *, has_rows: bool) -> InputError:
    """Return the error for a corpus without a text; where it has rows, they are counted, and it is not one more."""
    kind = PartError if has_rows else InputError
    return kind(source, f"has no row with a text in column {columns.text!r}")


def listed(columns: Sequence[str]) -> str:
    """Return what an error says of the columns that there are."""
    names = [column for column in columns if column.strip()]
    more = f" and {len(names) - MOST_SHOWN} more" if len(names) > MOST_SHOWN else ""
    return f"its columns are: {', '.join(names[:MOST_SHOWN])}{more}" if names else "it has no named columns"


def row_documents(
    cells: Mapping[str, object], columns: Columns, source: str, place: str, options: ReadOptions
) -> Iterator[Document | InputError]:
    """Yield the document of a row, an `EmptyError` where it has no text, and the error for a cell that is wrong.

    `place` is the row's name. The document's name is `source`, with # and the row's id behind it where there is one.
    """
    value = cells.get(columns.text)
    text = _text(value)
    if text is None:
        kind = type(value).__name__
        yield InputError(source, f"{place}: column {columns.text!r} holds no text ({kind})", "pass --text-column")
        return
    if not text.strip():
        yield EmptyError(source, f"{place}: has no text")
        return
    name = _label(cells, columns.id)
    said = _label(cells, columns.date)
    date = _date(cells.get(columns.date) if columns.date else None)
    if said and date is None and columns.date_said:
        yield PartError(source, f"{place}: {said!r} in column {columns.date!r} is no date", "write it as 2022-03-08 or 2022")
    yield make_document(
        text,
        f"{source}#{name}" if name else source,
        options,
        Told(Where.COLUMN, _label(cells, columns.title) or None, date, _label(cells, columns.region) or None),
        places=((0, place),),
        kept=tuple((column, _label(cells, _find(column, list(cells)))) for column in options.keep),
    )


def whole(text: str) -> str:
    """Return a text that can be written as UTF-8: half a surrogate pair, which an escape may hold, becomes �."""
    if text.isascii() or not any("\ud800" <= char <= "\udfff" for char in text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _column(said: str | None, names: Sequence[str], what: str) -> str | None:
    """Return the column that the user said, else the one whose name tells that it holds `what`."""
    if said is not None:
        return _find(said, names)
    plain = {_plain(name): name for name in reversed(names)}
    return next((plain[word] for word in words_of(COLUMNS, what) if word in plain), None)


def _find(name: str, names: Sequence[str]) -> str | None:
    if name in names:
        return name
    return next((item for item in names if _plain(item) == _plain(name)), None)


def _plain(name: str) -> str:
    return name.strip().casefold()


def _text(value: object) -> str | None:
    """Return a cell as text, a list of paragraphs as lines; None where it is neither."""
    if value is None:
        return ""
    if isinstance(value, str):
        return whole(value)
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return whole("\n".join(value))
    return None


def _label(cells: Mapping[str, object], column: str | None) -> str:
    value = cells.get(column) if column is not None else None
    is_none = value is None or value != value
    return "" if is_none else whole(" ".join(str(value).split()))


def _date(value: object) -> dt.date | None:
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    return parse_date(str(value)) if value is not None else None
