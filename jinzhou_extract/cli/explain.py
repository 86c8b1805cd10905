"""jinzhou-extract explain: the records of a text with the rules that made them."""

import json
import os
import sys
from dataclasses import asdict
from enum import StrEnum
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Column, Table
from rich.text import Text

from jinzhou_extract.cli.values import document_date, known_region
from jinzhou_extract.document import Document
from jinzhou_extract.document.about import About
from jinzhou_extract.errors import UsageError
from jinzhou_extract.extractor import BY_PART, Explanation, Extractor
from jinzhou_extract.library import documents_of
from jinzhou_extract.metric import FIELDS, Metric
from jinzhou_extract.readers.decode import decode
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.source import STDIN, stdin_source
from jinzhou_extract.readers.told import make_document
from jinzhou_extract.records.shown import shown_cell
from jinzhou_extract.records.visible import visible
from jinzhou_extract.rulebook.book import RuleText, load_rulebook

SETTLED_BY = {
    "bound": "bound",
    "role": "role",
    "relative_to": "reference",
    "indicator": "indicator",
    "status": "status",
    "group": "group",
    "period": "period",
    "time_period": "period",
    "region": "region",
    "region_code": "region",
}
"""The stage that settles a field."""

WHERE = frozenset(["source", "section", "text", "sentence", "id", "locator", "start", "end"])
"""Fields that no rule decides, which the text itself shows."""


PIPE_WIDTH = 160

LONGEST_EVIDENCE = 60


class ExplainFormat(StrEnum):
    """How an explanation is shown."""

    TABLE = "table"
    JSON = "json"


def explain(
    text: Annotated[
        str, typer.Argument(metavar="TEXT|FILE", help="The text to explain, or a file with it; - reads standard input.")
    ],
    format_: Annotated[ExplainFormat, typer.Option("--format", "-f", help="How to show it.")] = ExplainFormat.TABLE,
    date: Annotated[str | None, typer.Option(help="Date of the text (2022-03-08): what 今年 means.")] = None,
    region: Annotated[str | None, typer.Option(help="Place that the text is about (锦州市): what 全市 means.")] = None,
) -> None:
    """Show, for each figure of a text, its record and the rules that made it; of a file also what was assumed of it."""
    options = ReadOptions(date=document_date(date), region=known_region(region))
    is_file = text != STDIN and _is_file(text)
    extractor = Extractor(keep_repeats=True)
    book = {rule.id: rule for rule in load_rulebook()}
    documents = documents_of(text, options) if is_file else [_document(text, options)]
    explained = ((document, extractor.run(document)) for document in documents)
    if format_ is ExplainFormat.JSON:
        shown = (_as_json(item, extraction.about, book) for _, extraction in explained for item in extraction.explained())
        print("[" + ",\n ".join(shown) + "]")
        return
    console = Console(highlight=False, width=None if sys.stdout.isatty() else PIPE_WIDTH)
    for document, extraction in explained:
        for line in (document.source, *extraction.about.lines()) if is_file else ():
            console.print(Text(visible(line)))
        for item in extraction.explained():
            console.print(_headline(document.text, item.metric))
            console.print(_table(item, book))
        if not extraction.metrics:
            console.print("No figure in this text.")


def _document(text: str, options: ReadOptions) -> Document:
    if text == STDIN:
        text = decode(stdin_source().data, STDIN)
    if not text.strip():
        raise UsageError("the text is empty; there is nothing to explain")
    return make_document(text, STDIN, options)


def _is_file(name: str) -> bool:
    return os.path.isfile(name)  # noqa: PTH113 - false also for an impossible name, such as a long text


def _as_json(item: Explanation, about: About, book: dict[str, RuleText]) -> str:
    rules = [{"id": name, "does": book[name].does} for name in item.rules]
    said = {"rules": rules, "evidence": item.evidence, "document": asdict(about)}
    return f'{{"metric": {item.metric.to_json()}, {json.dumps(said, ensure_ascii=False)[1:]}'


def _headline(text: str, metric: Metric, around: int = 24) -> Text:
    before = text[max(0, metric.start - around) : metric.start].rpartition("\n")[2]
    behind = text[metric.end : metric.end + around].partition("\n")[0]
    return Text.assemble(visible(before), (f"【{visible(metric.text)}】", "bold"), visible(behind))


def _told(name: str, item: Explanation) -> str:
    """Return the line that told a rule the part of the document, to stand behind what the rule does."""
    return f" [{visible(item.evidence[:LONGEST_EVIDENCE])}]" if item.evidence and name in BY_PART else ""


def _table(item: Explanation, book: dict[str, RuleText]) -> Table:
    columns = (Column(), Column(overflow="fold"), Column(overflow="fold"))  # Chinese has no blanks to break a line at
    table = Table(*columns, box=None, show_header=False, padding=(0, 2, 0, 2))
    told: set[str] = set()
    for field in FIELDS:
        value = getattr(item.metric, field)
        if field in WHERE or value in (None, ()):
            continue
        stage = SETTLED_BY.get(field)
        made = [name for name in item.rules if book[name].stage == stage and name not in told]
        told.update(made)
        table.add_row(
            Text(field, "dim"),
            Text(visible(shown_cell(value))),
            Text("; ".join(f"{name}: {book[name].does}{_told(name, item)}" for name in made), "dim"),
        )
    table.add_row("")
    return table
