"""Clauses that a person took apart with brackets (GUIDE.md), one a line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from benchmarks.gold import Case
from jinzhou_extract.errors import InputError

_HINT = "mend the line, see GUIDE.md"


class Kind(StrEnum):
    """What a chunk is."""

    NOUN = "noun"
    QUANTITY = "quantity"
    TIME = "time"
    VERB = "verb"


@dataclass(frozen=True, slots=True)
class Chunk:
    """A chunk of a clause, half-open; `head` is where the head of a noun chunk begins, `cuts` are where it may be broken.

    Whether an `optional` one is there is left open.
    """

    kind: Kind
    start: int
    end: int
    head: int = -1
    cuts: tuple[int, ...] = ()
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Clause:
    """The text of a clause without brackets and blanks, its chunks in order, and the number of its line."""

    text: str
    chunks: tuple[Chunk, ...]
    line: int = 0

    def __str__(self) -> str:
        """Show the clause with its brackets."""
        return shown(self.text, self.chunks)


_OPENING = {"[": Kind.NOUN, "{": Kind.QUANTITY, "<": Kind.TIME, "(": Kind.VERB}
_CLOSING = dict(zip(_OPENING, "]}>)", strict=True))
_BRACKETS = {kind: (opening, _CLOSING[opening]) for opening, kind in _OPENING.items()}
_SIGNS = re.compile(r"[\[\]{}<>()*|?]|[^\[\]{}<>()*|?]+")
_MARK = re.compile("[，。、；：！？]")


def find_clauses(folder: Path) -> list[Case]:
    """Return the files of annotated clauses in a folder, by name."""
    cases = [Case(path, path) for path in sorted(folder.glob("*.txt"))]
    if not cases:
        raise InputError(str(folder), "holds no clauses", "name a folder of .txt files")
    return cases


def read_clauses(path: Path) -> list[Clause]:
    """Return the clauses of a file; lines that begin with # say something else. What is none is an `InputError`."""
    return list(_clauses(path))


def _clauses(path: Path) -> Iterator[Clause]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        try:
            yield parse(line, number)
        except ValueError as error:
            raise InputError(f"{path}:{number}", str(error), _HINT) from None


def parse(line: str, number: int = 0) -> Clause:
    """Return the clause of a line; a `ValueError` says what is wrong with its brackets."""
    text, opened = "", ""
    chunks: list[Chunk] = []
    start, optional = 0, False
    head = -1
    cuts: list[int] = []
    for sign in _SIGNS.findall("".join(line.split())):
        if sign in _OPENING:
            if opened:
                raise ValueError(f"{sign} stands in another bracket behind {text!r}")
            opened, start, optional, head, cuts = sign, len(text), False, -1, []
        elif sign == "?" and opened and len(text) == start:
            optional = True
        elif sign == "*" and opened == "[" and head < 0:
            head = len(text)
        elif sign == "|" and opened == "[" and len(text) > start:
            cuts.append(len(text))
        elif sign in _CLOSING.values():
            if not opened or sign != _CLOSING[opened]:
                raise ValueError(f"{sign} closes nothing behind {text!r}")
            chunks.append(_chunk(_OPENING[opened], text, start, head, cuts, optional=optional))
            opened = ""
        elif sign in ("*", "|", "?"):
            raise ValueError(f"{sign} may not stand behind {text!r}")
        else:
            text += sign
    if opened:
        raise ValueError(f"{opened} is not closed")
    if not chunks:
        raise ValueError("has no chunk")
    return Clause(text, tuple(chunks), number)


def _chunk(kind: Kind, text: str, start: int, head: int, cuts: list[int], *, optional: bool) -> Chunk:
    words = text[start:]
    if not words or max((head, *cuts)) == len(text):
        raise ValueError(f"nothing stands in the bracket or behind its sign in {words or text!r}")
    if kind is Kind.NOUN:
        if _MARK.search(words):
            raise ValueError(f"{words!r} is more than one chunk")
        head = max(head, start)
    return Chunk(kind, start, len(text), head, tuple(cuts), optional)


def shown(text: str, chunks: tuple[Chunk, ...]) -> str:
    """Return a text with the brackets of its chunks."""
    signs: list[tuple[int, int, str]] = []
    for chunk in chunks:
        opening, closing = _BRACKETS[chunk.kind]
        signs.append((chunk.start, 1, opening + "?" * chunk.optional))
        signs += [(cut, 2, "|") for cut in chunk.cuts]
        if chunk.head > chunk.start:
            signs.append((chunk.head, 3, "*"))
        signs.append((chunk.end, 0, closing))
    pieces: list[str] = []
    at = 0
    for where, _, sign in sorted(signs, key=lambda one: one[:2]):
        pieces += text[at:where], sign
        at = where
    return "".join((*pieces, text[at:]))
