"""A table of metrics as notebooks show it: plain HTML without a program, since a notebook may not run one."""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby, islice

from jinzhou_extract.metric import Metric
from jinzhou_extract.records.columns import CellType, Layout
from jinzhou_extract.records.evidence import Span, spans_in_sentence
from jinzhou_extract.records.labels import doubts_of
from jinzhou_extract.records.row import Row
from jinzhou_extract.records.shown import SHOWN, grouped_cell
from jinzhou_extract.records.table import Table, TableOptions, make_table
from jinzhou_extract.records.visible import visible

ROWS = 50
"""Rows that a notebook shows of a long list."""

_AROUND = 30
"""Characters of the sentence that are shown on each side of a mention."""

_LEFT, _RIGHT = (f' style="text-align: {side}"' for side in ("left", "right"))


def html_table(metrics: Sequence[Metric]) -> str:
    """Return the first metrics as an HTML table, each with its sentence, and a line that says how many more there are.

    The mention is marked in its sentence; a record that is doubtful has a flag, whose title says why.
    """
    shown = list(islice(metrics, ROWS))
    table = make_table(shown, TableOptions(columns=SHOWN[Layout.LONG]))
    places = _places(shown)
    head = "".join(f"<th>{escape(name)}</th>" for name in table.names)
    body = "".join(_row(table, row, places.get(id(row.metrics[0]))) for row in table.rows)
    more = f"<p>… and {len(metrics) - ROWS} more</p>" if len(metrics) > ROWS else ""
    return f"<table><thead><tr>{head}<th>sentence</th><th></th></tr></thead><tbody>{body}</tbody></table>{more}"


def _row(table: Table, row: Row, place: Span | None) -> str:
    [metric] = row.metrics
    cells = [
        f"<td{_RIGHT if column.type is CellType.DECIMAL else _LEFT}>{_shown(grouped_cell(cell))}</td>"
        for column, cell in zip(table.columns, row.cells, strict=True)
    ]
    doubts = doubts_of(metric)
    flag = f'<span title="{_shown(", ".join(doubts))}">⚑</span>' if doubts else ""
    return f"<tr>{''.join(cells)}<td{_LEFT}>{''.join(_sentence(metric, place))}</td><td>{flag}</td></tr>"


def _sentence(metric: Metric, place: Span | None) -> Iterator[str]:
    """Yield the words around a mention with the mention marked, or the sentence as far as it fits."""
    text = metric.sentence
    if place is None:
        yield _shown(text[: 2 * _AROUND]) + ("…" if len(text) > 2 * _AROUND else "")
        return
    start, end = place
    yield ("…" if start > _AROUND else "") + _shown(text[max(0, start - _AROUND) : start])
    yield f"<mark>{_shown(text[start:end])}</mark>"
    yield _shown(text[end : end + _AROUND]) + ("…" if end + _AROUND < len(text) else "")


def _places(metrics: Sequence[Metric]) -> dict[int, Span]:
    """Return where mentions stand in their sentences, by the identity of the metric."""
    found: dict[int, Span] = {}
    for sentence, group in groupby(metrics, key=lambda metric: metric.sentence):
        together = list(group)
        spans = spans_in_sentence(together, sentence)
        found |= {id(metric): spans[metric.start] for metric in together if metric.start in spans}
    return found


def _shown(text: str) -> str:
    return escape(visible(text))
