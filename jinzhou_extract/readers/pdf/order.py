"""The pieces of a page in the order in which they are read, where its program wrote them in another."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.readers.pdf.run import Run

SAME = 0.35
"""Up to this many times the type size apart, two base lines are one."""

FAR = 5.0
"""From this many times the type size on, a way up is none between the lines of a cell and what stands beside them."""

BESIDE = 0.75
"""Up to this many times the type size apart, two lines of prose stand side by side and not one below the other."""

PROSE = 10
"""So many Chinese characters are a line of prose."""

_FIGURE = Pattern(r"[-+−－]?\d[\d,，.]*[%％]?")
_HAN = Pattern(r"[\u3400-\u9fff]")


def reading_order(runs: Sequence[Run]) -> list[Run]:
    """Return the runs of a page with those that were written far below their place where they stand, from left to right.

    That is for programs that write one kind of type after the other: a title last, a head below the figures. A page that is
    written from top to bottom, and one that is set in columns, stays as it is.
    """
    parts = _parts(runs)
    if not parts or not parts[-1] or _are_columns(parts, runs):
        return list(runs)
    result = [run for part, run in zip(parts, runs, strict=True) if not part]
    for part, run in zip(parts, runs, strict=True):
        if part:
            _insert(result, run)
    return result


def _insert(result: list[Run], run: Run) -> None:
    """Put a run in front of what stands below it, in pieces among what stands at its height."""
    near = SAME * run.size
    end = next((at for at, other in enumerate(result) if other.bottom < run.bottom - near), len(result))
    start = end
    while start and abs(result[start - 1].bottom - run.bottom) <= near:
        start -= 1
    pieces = [piece for other in (*result[start:end], run) for piece in _pieces(other)] if start < end else [run]
    result[start:end] = sorted(pieces, key=lambda piece: piece.chars[0].left)


def _parts(runs: Sequence[Run]) -> list[int]:
    """Return of each run how often the page went up before it: far, or past figures, which no name stands below."""
    parts = [0] * min(len(runs), 1)
    lowest: float | None = None
    for last, run in pairwise(runs):
        if _has_figure(last):
            lowest = last.bottom if lowest is None else min(lowest, last.bottom)
        near = SAME * max(run.size, last.size)
        is_past = lowest is not None and run.bottom > max(lowest, last.bottom) + near
        goes_up = is_past or run.bottom > last.bottom + FAR * max(run.size, last.size)
        parts.append(parts[-1] + goes_up)
        lowest = None if goes_up else lowest
    return parts


def _has_figure(run: Run) -> bool:
    return any(_FIGURE.fullmatch("".join(char.text for char in piece.chars).strip()) for piece in _pieces(run))


def in_lines(runs: Iterable[Run]) -> Iterator[Run]:
    """Yield the runs, cut where one goes back to the left: what stands a little lower is another line; no blank ones."""
    for run in runs:
        edges = [at for at in range(1, len(run.chars)) if run.chars[at].left < run.chars[at - 1].left - run.size]
        for start, end in pairwise([0, *edges, len(run.chars)]):
            line = Run(run.chars[start:end], {place - start for place in run.gaps if start < place < end})
            if not line.is_blank:
                yield line


def _are_columns(parts: Sequence[int], runs: Sequence[Run]) -> bool:
    """Say whether lines of prose of two parts of a page stand side by side, at one height or nearly so."""
    prose = [at for at, run in enumerate(runs) if sum(_HAN.match(char.text) is not None for char in run.chars) >= PROSE]
    prose.sort(key=lambda at: runs[at].bottom)
    return any(
        parts[one] != parts[two] and abs(runs[one].bottom - runs[two].bottom) < BESIDE * runs[one].size
        for one, two in pairwise(prose)
    )


def _pieces(run: Run) -> Iterator[Run]:
    """Yield a run cut at its gaps."""
    edges = [0, *sorted(place for place in run.gaps if 0 < place < len(run.chars)), len(run.chars)]
    for start, end in pairwise(edges):
        yield Run(run.chars[start:end])
