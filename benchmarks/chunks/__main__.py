"""How well words and chunks are read: python -m benchmarks.chunks [--clauses DIR] [--errors] [--json] [--raise-floors].

Scores the chunks that the program reads in a clause against those of a person (GUIDE.md), on clauses/ beside this file, where
floors hold, or on a folder of your own.
Exit codes: 0 done, 1 below a floor or an input that could not be read, 2 usage.
"""

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated

import typer

from benchmarks.chunks.clauses import Clause, find_clauses, read_clauses
from benchmarks.chunks.reading import ChunkReader
from benchmarks.chunks.scoring import FIGURES, Comparison, Score, compare
from benchmarks.floors import hold_floors
from jinzhou_extract.errors import InputError

HERE = Path(__file__).parent
CLAUSES = HERE / "clauses"
FLOORS = HERE / "floors.toml"

Compared = list[tuple[Clause, Clause, Comparison]]
"""Each clause as a person and as the program took it apart."""


def main(
    clauses: Annotated[Path | None, typer.Option(help="Folder of annotated clauses of your own, .txt files.")] = None,
    errors: Annotated[bool, typer.Option("--errors", help="List the clauses that are wrong.")] = False,
    json_: Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")] = False,
    raise_floors: Annotated[bool, typer.Option("--raise-floors", help="Raise the floors to what is reached now.")] = False,
) -> None:
    """Score the program's chunks on clauses that a person took apart."""
    if clauses and raise_floors:
        raise typer.BadParameter("--raise-floors is for the clauses of this project; leave --clauses out")
    try:
        cases = find_clauses(clauses or CLAUSES)
        compared = measure({case.name: read_clauses(case.gold) for case in cases})
        reached = total(compared).figures()
        complaints = [] if clauses else hold_floors(FLOORS, reached, cases, raise_floors=raise_floors)
    except InputError as error:
        sys.exit(f"chunks: {error}")
    print(_as_json(compared) if json_ else "\n".join([*(_problems(compared) if errors else ()), *_table(compared)]))
    for complaint in complaints:
        print(f"chunks: {complaint}", file=sys.stderr)
    if complaints:
        raise typer.Exit(1)


def measure(files: Mapping[str, list[Clause]]) -> dict[str, Compared]:
    """Return the clauses of each file beside what the program reads in them."""
    reader = ChunkReader()
    read = {name: [(clause, reader.read(clause.text)) for clause in clauses] for name, clauses in files.items()}
    return {name: [(clause, got, compare(clause, got)) for clause, got in pairs] for name, pairs in read.items()}


def total(compared: Mapping[str, Compared]) -> Score:
    """Return the score of all files together."""
    return _score([one for clauses in compared.values() for one in clauses])


def _score(clauses: Compared) -> Score:
    whole = Score()
    for _, _, comparison in clauses:
        whole.add(comparison.score())
    return whole


def _problems(compared: Mapping[str, Compared]) -> Iterator[str]:
    for name, clauses in compared.items():
        for wanted, got, comparison in clauses:
            if not comparison.is_right:
                yield f"{name}:{wanted.line}\n  wanted {wanted}\n  got    {got}"


def _rows(compared: Mapping[str, Compared]) -> list[tuple[str, Score]]:
    return [*((name, _score(clauses)) for name, clauses in compared.items()), ("all", total(compared))]


def _as_json(compared: Mapping[str, Compared]) -> str:
    shown = {
        name: {"clauses_read": score.clauses}
        | {figure: None if value is None else round(value, 4) for figure, value in score.figures().items()}
        for name, score in _rows(compared)
    }
    return json.dumps(shown, ensure_ascii=False, indent=1)


def _table(compared: Mapping[str, Compared]) -> Iterator[str]:
    rows = _rows(compared)
    width = max(len("clauses of"), *(len(name) for name, _ in rows))
    yield "  ".join(["clauses of".ljust(width), "read", *FIGURES])
    for name, score in rows:
        figures = score.figures()
        cells = ["-" if figures[figure] is None else f"{figures[figure]:.3f}" for figure in FIGURES]
        aligned = [cell.rjust(len(figure)) for cell, figure in zip(cells, FIGURES, strict=True)]
        yield "  ".join([name.ljust(width), str(score.clauses).rjust(len("read")), *aligned])


if __name__ == "__main__":
    typer.run(main)
