"""The cells of a table, and the table as a grid of them."""

from dataclasses import dataclass, field
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordPattern

LOSS: Final = r"[（(](?:\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+\.\d+)[）)]"
"""How accounts write what is less than nothing: (12,340); (3) may be the number of a note."""

GROUP: Final = (
    r"\s*(?:[一二三四五六七八九十]{1,3}\s*[、.．]|[（(][一二三四五六七八九十]{1,3}[）)])\s*"
    r"[^\s\d，。；：！？]{1,24}\s*\Z"
)
"""The numbered name of a group of rows: 二、财政（亿元）."""

_SMALL_LOSS: Final = Pattern(r"[（(](?!(?:19|20)\d\d[）)])[1-9]\d+[）)]\Z", signs=")）")
"""The same in an account whose figures have no decimals: (128), but no year."""

_RISEN: Final = WordPattern("tables.toml", "risen")
_FALLEN: Final = WordPattern("tables.toml", "fallen")
_NUMBER: Final = Pattern(rf"(?:[-−－+]?(?:\d+|\d{{1,3}}(?:[,，]\d{{3}})+|[1-9]\d{{0,2}}(?: \d{{3}})+)(?:\.\d+)?%?|{LOSS})\Z")

MARKS: Final = r"[①-⑳⑴-⒇*†‡※¹²³⁴-⁹]"
"""Signs of footnotes; folded text has no full-width ones."""

_MARKED: Final = Pattern(rf"(?P<number>.*[\d%）)])\s*(?:{MARKS}+|[\[［【〔]\d{{1,2}}[\]］】〕])\Z")
_LAST_OF_MARK: Final = frozenset("*†‡※¹²³]］】〕")
_FIRST_OF_MARKS: Final = "⁴"
_LAST_OF_MARKS: Final = "⒇"

LONGEST_NAME: Final = 300
"""A longer text names no row and no column: it is a paragraph, or made to be repeated in every record of a table."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell; the offsets index the folded flow and leave out the blanks around it."""

    start: int
    end: int
    text: str

    @property
    def is_number(self) -> bool:
        """Say whether the cell holds a bare number and nothing else."""
        return _NUMBER.match(self.text) is not None

    @property
    def may_be_loss(self) -> bool:
        """Say whether the cell holds what is a loss in a table of money, and may be anything in another: (128)."""
        return _SMALL_LOSS.match(self.text) is not None


@dataclass(slots=True)
class Grid:
    """A table: rows of cells, the rows of the head first, and the lines above it, nearest last.

    `notes` are those of them that give units. `is_marked` tells a head that a rule or its own line sets off from one that is
    yet to be found, `is_worded` rows some of whose columns hold words, so that nothing but a head tells which is which.
    `left_out` counts the figures of rows of which nothing tells the columns.
    """

    rows: list[list[Cell]] = field(default_factory=list)
    head: int = 0
    is_marked: bool = False
    is_worded: bool = False
    captions: list[str] = field(default_factory=list)
    notes: list[Cell] = field(default_factory=list)
    left_out: int = 0

    def give_up(self) -> None:
        """Leave out the figures of rows with words of which no head tells what they are."""
        if self.is_worded:
            self.left_out += sum(cell.is_number for row in self.rows for cell in row[1:])
            self.rows = [row[:1] for row in self.rows]

    def keep(self, width: int) -> None:
        """Keep the rows of `width` cells below the head, and names of groups of rows, and count the figures of the others."""
        head, body = self.rows[: self.head], self.rows[self.head :]
        self.left_out += sum(cell.is_number for row in body if len(row) != width for cell in row[1:])
        self.rows = [*(row[:width] for row in head), *(row for row in body if len(row) in (1, width))]


def unmarked(cell: Cell) -> Cell:
    """Return a cell with a number without the mark of a footnote behind it: 30.5①, 30.5[1]; any other as it is."""
    last = cell.text[-1:]
    if len(cell.text) > LONGEST_NAME or (last not in _LAST_OF_MARK and not _FIRST_OF_MARKS <= last <= _LAST_OF_MARKS):
        return cell
    match = _MARKED.match(cell.text)
    if match is None or not _NUMBER.match(match["number"]):
        return cell
    return Cell(cell.start, cell.start + match.end("number"), match["number"])


def worded_number(cell: Cell) -> tuple[Cell, int]:
    """Return the bare number in a cell that says in words which way it goes (下降3.1, ↓3.1), and -1 where that is down.

    Any other cell is returned as it is.
    """
    match = _RISEN.match(cell.text) or _FALLEN.match(cell.text)
    number = cell.text[match.end() :].lstrip() if match else ""
    if match is None or not _NUMBER.match(number):
        return cell, 1
    return Cell(cell.end - len(number), cell.end, number), -1 if match.re is _FALLEN.compiled else 1
