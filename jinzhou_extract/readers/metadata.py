"""What the user says of each document in a table of its own: --metadata FILE.csv."""

import csv
from collections.abc import Collection, Iterator, Mapping
from hashlib import blake2b
from pathlib import Path

from jinzhou_extract.document.dates import parse_date
from jinzhou_extract.document.where import Where
from jinzhou_extract.errors import InputError, UsageError
from jinzhou_extract.lexicon.pattern import words_of
from jinzhou_extract.places.lookup import PlaceNames, load_place_names
from jinzhou_extract.readers.source import file_source
from jinzhou_extract.readers.text_stream import open_text
from jinzhou_extract.readers.told import Told

COLUMNS = ("source", "date", "region", "title")


class Metadata:
    """The rows of the table by the source that each is about; built once, immutable."""

    def __init__(self, path: Path, rows: Mapping[str, Told], digest: str) -> None:
        self.path = path
        self._rows = rows
        self._digest = digest

    def __str__(self) -> str:
        return f"{self.path} {self._digest}"

    def __len__(self) -> int:
        return len(self._rows)

    def without(self, keys: Collection[str]) -> list[str]:
        """Return the sources of the table that are not among `keys`, in its order."""
        return [source for source in self._rows if source not in keys]

    def find(self, source: str) -> Told | None:
        """Return what is said of a source: by its whole name, else by what is left of it without its outer folders."""
        key = self.key_of(source)
        return None if key is None else self._rows[key]

    def key_of(self, source: str) -> str | None:
        """Return the name in the table that means a source, or None."""
        name = _plain(source)
        while name not in self._rows:
            _, slash, name = name.partition("/")
            if not slash:
                return None
        return name


def read_metadata(path: Path) -> Metadata:
    """Return the table in a CSV file with the columns source and any of date, region and title, in English or Chinese.

    Raises `UsageError` with the row for what cannot be meant: a column of another name, no column source, a source named
    twice, a date that is none, a place that is not known or not alone.
    """
    source = file_source(path)
    try:
        with open_text(source, None) as stream:
            rows = dict(_rows(csv.reader(stream), str(path)))
    except InputError as error:
        raise UsageError(f"--metadata {error}") from None
    except csv.Error as error:
        raise UsageError(f"--metadata {path}: is no CSV ({error})") from None
    return Metadata(path, rows, blake2b(source.data, digest_size=6).hexdigest())


def _rows(lines: Iterator[list[str]], name: str) -> Iterator[tuple[str, Told]]:
    head = _head(next(lines, []), name)
    places = load_place_names() if "region" in head else None
    seen: dict[str, int] = {}
    for number, cells in enumerate(lines, 2):
        if not any(cell.strip() for cell in cells):
            continue
        if len(cells) > len(head):
            raise UsageError(
                f"--metadata {name}: row {number} has {len(cells)} cells, the head {len(head)}; quote what holds a comma"
            )
        row = dict(zip(head, (cell.strip() for cell in cells), strict=False))
        source = _plain(row["source"])
        if not source:
            raise UsageError(f"--metadata {name}: row {number} names no source")
        if source in seen:
            raise UsageError(f"--metadata {name}: {source} stands in rows {seen[source]} and {number}; name it once")
        seen[source] = number
        yield source, _told(row, f"--metadata {name}: row {number}", places)


def _head(cells: list[str], name: str) -> list[str]:
    known = {word: column for column in COLUMNS for word in words_of("metadata.toml", column)}
    head = []
    for cell in cells:
        column = known.get(cell.strip().lower())
        if column is None or column in head:
            what = "twice" if column else "unknown"
            raise UsageError(f"--metadata {name}: column {cell.strip()!r} is {what}; the columns are {', '.join(COLUMNS)}")
        head.append(column)
    if "source" not in head:
        raise UsageError(f"--metadata {name}: has no column source; the columns are {', '.join(COLUMNS)}")
    return head


def _told(row: Mapping[str, str], where: str, places: PlaceNames | None) -> Told:
    said = row.get("date", "")
    date = parse_date(said) if said else None
    if said and date is None:
        raise UsageError(f"{where}: {said!r} is no date; write it as 2022-03-08, 2022-03 or 2022")
    region = row.get("region", "")
    if region and places is not None:
        places.check(region, where)
    return Told(Where.METADATA, row.get("title") or None, date, region or None)


def _plain(source: str) -> str:
    return source.strip().replace("\\", "/").removeprefix("./")
