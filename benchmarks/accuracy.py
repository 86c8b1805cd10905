"""How right it is: python -m benchmarks.accuracy [--of NAME | --docs DIR --gold DIR] [--errors] [--json] [--raise-floors].

Scores the program's records against hand-made ones, field by field; without --docs on samples/ or on one of the folders
whole/ and sentences/ beside this file, where floors hold.
Exit codes: 0 done, 1 below a floor or an input that could not be read, 2 usage.
"""

import json
import sys
from collections.abc import Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from benchmarks.errors import Problem, problems
from benchmarks.floors import hold_floors
from benchmarks.gold import Case, find_cases, read_annotation
from benchmarks.scoring import FIGURES, Score, score, together
from jinzhou_extract.errors import InputError
from jinzhou_extract.extractor import Extractor
from jinzhou_extract.metric import Metric
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.registry import read_documents
from jinzhou_extract.readers.source import file_source

HERE = Path(__file__).parent
SAMPLES = HERE.parent / "samples"


class Held(StrEnum):
    """Documents whose figures have floors."""

    SAMPLES = "samples"
    WHOLE = "whole"
    SENTENCES = "sentences"

    @property
    def floors(self) -> Path:
        """Return the file of the floors."""
        return HERE / "floors.toml" if self is Held.SAMPLES else HERE / self / "floors.toml"

    def cases(self) -> list[Case]:
        """Return the documents with their gold."""
        if self is Held.SAMPLES:
            folders = [folder for folder in (SAMPLES, SAMPLES / "whole") if (folder / "gold").is_dir()]
            return [case for folder in folders for case in find_cases(folder, folder / "gold")]
        return find_cases(HERE / self / "docs", HERE / self / "gold")


def main(
    of: Annotated[Held, typer.Option(help="Which documents of this project, without --docs and --gold.")] = Held.SAMPLES,
    docs: Annotated[Path | None, typer.Option(help="Folder of documents of your own.")] = None,
    gold: Annotated[Path | None, typer.Option(help="Folder of their gold files, NAME.jsonl for NAME.txt.")] = None,
    errors: Annotated[bool, typer.Option("--errors", help="List what is wrong, missed and extra.")] = False,
    json_: Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")] = False,
    raise_floors: Annotated[bool, typer.Option("--raise-floors", help="Raise the floors to what is reached now.")] = False,
) -> None:
    """Score the program on documents with hand-made records."""
    if (docs is None) != (gold is None):
        raise typer.BadParameter("--docs and --gold go together")
    if docs and raise_floors:
        raise typer.BadParameter("--raise-floors is for documents of this project; leave --docs and --gold out")
    try:
        cases = find_cases(docs, gold) if docs and gold else of.cases()
        scores = measure(cases)
        complaints = [] if docs else hold_floors(of.floors, total(scores).figures(), cases, raise_floors=raise_floors)
    except InputError as error:
        sys.exit(f"accuracy: {error}")
    found = [problem for case in cases for problem in problems(case, scores[case.name])] if errors else []
    print(_as_json(scores, found if errors else None) if json_ else _as_text(scores, found))
    for complaint in complaints:
        print(f"accuracy: {complaint}", file=sys.stderr)
    if complaints:
        raise typer.Exit(1)


def measure(cases: list[Case]) -> dict[str, Score]:
    """Return the score of each case by its name; a document that cannot be read is an `InputError`."""
    extractor = Extractor(keep_repeats=True)
    return {case.name: score(read_annotation(case.gold), list(_metrics(case.document, extractor))) for case in cases}


def total(scores: Mapping[str, Score]) -> Score:
    """Return the score of all documents together."""
    return together(iter(scores.values()))


def _metrics(document: Path, extractor: Extractor) -> Iterator[Metric]:
    for item in read_documents(file_source(document), ReadOptions()):
        if isinstance(item, InputError):
            raise item
        yield from extractor.extract(item)


def _as_json(scores: Mapping[str, Score], found: list[Problem] | None) -> str:
    whole = {"documents": {name: _rounded(one) for name, one in scores.items()}, "all": _rounded(total(scores))}
    if found is not None:
        whole["errors"] = [problem.to_dict() for problem in found]
    return json.dumps(whole, ensure_ascii=False, indent=1)


def _rounded(one: Score) -> dict[str, object]:
    figures = {name: None if value is None else round(value, 4) for name, value in one.figures().items()}
    return {"mentions": one.mentions, "qualifiers_aside": one.aside, **figures}


def _as_text(scores: Mapping[str, Score], found: list[Problem]) -> str:
    rows = [(name, one.mentions, one.figures()) for name, one in scores.items()]
    whole = total(scores)
    rows.append(("all", whole.mentions, whole.figures()))
    width = max(len(name) for name, _, _ in rows)
    head = "  ".join(["document".ljust(width), "mentions", *(name.rjust(5) for name in FIGURES)])
    lines = [str(problem) for problem in found] + [head]
    for name, mentions, figures in rows:
        cells = [_cell(figures[figure]).rjust(max(5, len(figure))) for figure in FIGURES]
        lines.append("  ".join([name.ljust(width), str(mentions).rjust(8), *cells]))
    return "\n".join(lines)


def _cell(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


if __name__ == "__main__":
    typer.run(main)
