"""A panel as a plain table: places and years against the value of an indicator."""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from pathlib import Path

from jinzhou_extract.errors import InputError

NEEDED = ("region", "year", "indicator", "value")
"""Columns that such a table must have; document and unit are taken where they are there."""

CHINESE = {"地区": "region", "年份": "year", "指标": "indicator", "数值": "value", "单位": "unit", "文件": "document"}

HINT = "write it with jinzhou-extract panel … --layout long -o FILE.csv"


@dataclass(slots=True)
class PanelIndicator:
    """One indicator: its unit, and its values by place and year; the first of two that claim one cell stands."""

    name: str
    unit: str = ""
    cells: dict[tuple[str, int], Decimal] = field(default_factory=dict)
    documents: dict[tuple[str, int], str] = field(default_factory=dict)

    @property
    def regions(self) -> list[str]:
        """The places, in the order in which they come."""
        return list(dict.fromkeys(region for region, _ in self.cells))

    @property
    def years(self) -> list[int]:
        """The years, in order."""
        return sorted({year for _, year in self.cells})


def read_panel(path: Path) -> list[PanelIndicator]:
    """Return the indicators of a table in CSV or TSV, in the order in which they come; cells without a value are left out.

    Raises `InputError` for a file that is none, with the line that is wrong.
    """
    name = str(path)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InputError(name, error.strerror or str(error), "check its name") from None
    except UnicodeDecodeError:
        raise InputError(name, "is no UTF-8", HINT) from None
    found: dict[str, PanelIndicator] = {}
    for line, row in _rows(name, text):
        if not (row["value"] and row["region"] and row["year"]):
            continue
        indicator = found.setdefault(row["indicator"], PanelIndicator(row["indicator"], row.get("unit", "")))
        try:
            place, value = (row["region"], int(row["year"])), Decimal(row["value"])
        except (ValueError, InvalidOperation):
            raise InputError(name, f"line {line}: year or value is no number", "mend the line") from None
        if not value.is_finite():
            raise InputError(name, f"line {line}: {row['value']} is no number", "mend the line")
        indicator.cells.setdefault(place, value)
        indicator.documents.setdefault(place, row.get("document", ""))
    if not found:
        raise InputError(name, "holds no cell with a place, a year and a value", HINT)
    return list(found.values())


def _rows(name: str, text: str) -> Iterator[tuple[int, Mapping[str, str]]]:
    """Yield the rows with the number of their line, under English column names."""
    head = text.partition("\n")[0]
    reader = csv.reader(io.StringIO(text), delimiter="\t" if "\t" in head else ",")
    try:
        names = [CHINESE.get(cell.strip(), cell.strip()) for cell in next(reader, [])]
        missing = [column for column in NEEDED if column not in names]
        if missing:
            raise InputError(name, f"has no column {missing[0]} (it needs {', '.join(NEEDED)})", HINT)
        for row in reader:
            if len(row) == len(names):
                yield reader.line_num, dict(zip(names, row, strict=True))
            elif row:
                raise InputError(name, f"line {reader.line_num}: {len(row)} cells where there are {len(names)} columns", HINT)
    except csv.Error as error:
        raise InputError(name, f"line {reader.line_num}: {error}", HINT) from None
