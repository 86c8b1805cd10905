"""jinzhou-extract review: what a reader said on the page, as a table, as scores, as gold."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from jinzhou_extract.cli.console import Console
from jinzhou_extract.cli.outputs import prepare
from jinzhou_extract.cli.streams import standard_output
from jinzhou_extract.cli.target import PAGE, target_of
from jinzhou_extract.errors import UsageError
from jinzhou_extract.metric import Metric
from jinzhou_extract.records.columns import Header, Layout
from jinzhou_extract.records.table import make_table, plain_table
from jinzhou_extract.view.review.gold import gold_of
from jinzhou_extract.view.review.reading import Review, ReviewedDocument, read_review
from jinzhou_extract.view.review.scores import scores_of
from jinzhou_extract.writers.output import put
from jinzhou_extract.writers.registry import writer_named
from jinzhou_extract.writers.whole_file import explained, whole_file


def review(
    inputs: Annotated[list[Path], typer.Argument(metavar="FILE", help="Reviews, as a page lets you download them.")],
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Write the reviewed records to this file, as extract does."),
    ] = None,
    layout: Annotated[Layout, typer.Option(help="A row for each mention, or one for each statement.")] = Layout.LONG,
    header: Annotated[Header, typer.Option(help="Language of the column names.")] = Header.EN,
    gold: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Write a gold file for each document to this folder, for the accuracy benchmark."),
    ] = None,
) -> None:
    """Print how often each field was right by a review; write the reviewed records, or gold.

    Rejected figures are left out, corrected ones written as corrected, those that nobody looked at as they were extracted.
    """
    console = Console()
    reviews = [read_review(path) for path in inputs]
    if output is not None:
        _write_table(reviews, output, layout, header, console)
    if gold is not None:
        _write_gold(reviews, gold, console)
    rows = [(score.field, str(score.right), str(score.of), score.share) for score in scores_of(reviews)]
    with standard_output() as stream:
        put(writer_named("tsv"), plain_table(("field", "right", "of", "share"), iter(rows)), stream)


def _write_table(reviews: list[Review], output: Path, layout: Layout, header: Header, console: Console) -> None:
    target = target_of(output, None, layout, None, header, None)
    if target.writer is None:
        raise UsageError(f"a review knows no texts to make {PAGE} of; pass extract --corrections FILE.json -o FILE.{PAGE}")
    prepare({"--output": output}, console.note)
    sources = [document.source for one in reviews for document in one.documents]
    for note in put(target.writer, make_table(_settled(reviews), target.table, sources), output):
        console.note(note)


def _settled(reviews: list[Review]) -> Iterator[Metric]:
    figures = (figure for one in reviews for document in one.documents for figure in document.figures)
    settled = (figure.settled(figure.metric) for figure in figures)
    yield from (metric for metric in settled if metric is not None)


def _write_gold(reviews: list[Review], folder: Path, console: Console) -> None:
    """Write NAME.jsonl for each document of which something was said; two documents may not have one name."""
    named: dict[str, ReviewedDocument] = {}
    for document in (document for one in reviews for document in one.documents):
        if any(figure.verdict for figure in document.figures):
            stem = Path(document.source.replace("\\", "/")).stem
            if stem in named:
                raise UsageError(
                    f"{named[stem].source} and {document.source} would both become {stem}.jsonl; review them apart"
                )
            named[stem] = document
    with explained(folder):
        folder.mkdir(parents=True, exist_ok=True)
    prepare({f"the gold of {document.source}": folder / f"{stem}.jsonl" for stem, document in named.items()}, console.note)
    for stem, document in named.items():
        made = gold_of(document)
        with whole_file(folder / f"{stem}.jsonl") as stream:
            stream.write("".join(f"{line}\n" for line in made.lines).encode())
        if made.unread:
            console.note(f"{document.source}: figures that nobody looked at, left out of the gold: {made.unread}")
        if made.nameless:
            console.note(f"{document.source}: figures without an indicator, left out of the gold: {made.nameless}")
