"""A panel as tables: documents × indicators, a cell a row, all candidates, what is covered."""

import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files

from jinzhou_extract.metric import Metric
from jinzhou_extract.panels.catalogue import Catalogue
from jinzhou_extract.panels.cells import Cell, State
from jinzhou_extract.panels.matching import Candidate, Fit
from jinzhou_extract.panels.row import PanelRow
from jinzhou_extract.records.columns import CellType, Column, Layout
from jinzhou_extract.records.row import Cell as Value
from jinzhou_extract.records.table import Table, typed_table

Values = tuple[Value, ...]
"""The cells of one row."""


@cache
def _data() -> dict[str, dict[str, tuple[str, str, str]]]:
    return tomllib.loads((files(__package__) / "columns.toml").read_text(encoding="utf-8"))


def columns_named(table: str) -> tuple[Column, ...]:
    """Return the columns of one of the tables long, candidates, coverage, indicators, and those that begin the wide one."""
    return tuple(Column(key, key, CellType(type_), means, zh, None) for key, (type_, zh, means) in _data()[table].items())


def panel_columns(catalogue: Catalogue, layout: Layout) -> tuple[Column, ...]:
    """Return the columns of a panel; `takes` of each is its name in Chinese."""
    if layout is Layout.LONG:
        return columns_named("long")
    return (*columns_named("wide"), *(column for item in catalogue.indicators for column in _cell_columns(item.id, item.zh)))


def _cell_columns(id_: str, zh: str) -> Iterator[Column]:
    for key, (type_, zh_key, means) in _data()["cell"].items():
        name = id_ if key == "value" else f"{id_}_{key}"
        yield Column(name, name, CellType(type_), f"{zh}{zh_key}: {means}" if means else zh, f"{zh}{zh_key}", None)


def panel_table(rows: Iterable[PanelRow], catalogue: Catalogue, layout: Layout) -> Table:
    """Return rows as a table in one of the layouts; they are taken one by one."""
    values = (value for row in rows for value in (wide_values(row) if layout is Layout.WIDE else long_values(row)))
    return typed_table(panel_columns(catalogue, layout), values)


def long_values(row: PanelRow) -> Iterator[Values]:
    """Yield the cells of a document, one a row."""
    about = row.about
    for cell in row.cells:
        words = "" if cell.chosen is None else cell.chosen.words
        yield (
            *(row.document, about.region, about.region_code, about.year, cell.indicator),
            *_figure(cell.metric, words),
            *(_place(cell.metric)),
            *(cell.state, cell.confidence, cell.reason),
        )


def wide_values(row: PanelRow) -> Iterator[Values]:
    """Yield the one row of a document."""
    about = row.about
    cells = (value for cell in row.cells for value in _wide_cell(cell))
    yield (row.document, about.region, about.region_code, about.year, about.title, *cells)


def _wide_cell(cell: Cell) -> Values:
    metric = cell.metric
    if metric is None:
        return (None, None, None, None, cell.state)
    return (metric.value, metric.lower, metric.upper, metric.bound, cell.state)


def candidate_values(row: PanelRow) -> Iterator[Values]:
    """Yield every figure that came into question for a cell of a document, cell by cell."""
    about = row.about
    for cell in row.cells:
        for candidate in cell.candidates:
            metric = candidate.metric
            yield (
                *(row.document, about.region, about.year, cell.indicator, _standing(cell, candidate)),
                *_figure(metric, candidate.words),
                *(metric.time_period, metric.region, metric.text, metric.start, metric.end),
                *(metric.section, metric.sentence, candidate.reason),
            )


def _standing(cell: Cell, candidate: Candidate) -> str:
    if candidate is cell.chosen:
        return "chosen"
    if candidate.fit is Fit.OTHER_SCOPE:
        return "other_scope"
    return "conflict" if cell.state is State.CONFLICT else "passed_over"


def _figure(metric: Metric | None, words: str) -> Values:
    if metric is None:
        return (None, None, None, None, None, None)
    return (metric.value, metric.lower, metric.upper, metric.bound, words or None, metric.unit)


def _place(metric: Metric | None) -> Values:
    return (None, None, None, None) if metric is None else (metric.text, metric.start, metric.end, metric.sentence)


def indicator_values(catalogue: Catalogue) -> Iterator[Values]:
    """Yield what each indicator of a catalogue means."""
    for item in catalogue.indicators:
        units = " ".join(item.unit or item.kind)
        yield (item.id, item.zh, item.en, units, item.status, item.period, " | ".join(item.names))
