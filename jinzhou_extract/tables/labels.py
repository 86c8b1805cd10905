"""What names the rows of a table: one column, or several where the first alone does not tell them apart."""

from dataclasses import dataclass

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.tables.grid import Cell, Grid
from jinzhou_extract.tables.headers import Header, read_period

LONGEST_LABEL = 16
"""A longer text describes a row and does not name it."""

MOST_LABELS = 4
"""How many columns may name a row together."""

_WORD = Pattern(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Label:
    """What stands in the label columns of one row: the names from outer to inner, and the period that they give."""

    outer: str
    name: str
    period: str | None
    cells: tuple[Cell, ...]


class LabelColumns:
    """Reads the labels of rows from top to bottom; a blank that others follow means what stands above it."""

    def __init__(self, grid: Grid, headers: list[Header], first: int) -> None:
        """Take the columns from `first` on that it needs to tell the rows apart."""
        body = grid.rows[grid.head :]
        self.columns = [first]
        while (
            len(self.columns) < MOST_LABELS
            and not _tell_apart(body, self.columns)
            and _is_label(body, headers, self.columns[-1] + 1)
        ):
            self.columns.append(self.columns[-1] + 1)
        self._above = [""] * len(self.columns)

    @property
    def last(self) -> int:
        """The last column that names rows."""
        return self.columns[-1]

    def read(self, row: list[Cell]) -> Label:
        """Return the label of the next row."""
        cells = tuple(row[column] for column in self.columns)
        texts = [cell.text.strip() for cell in cells]
        for at, text in enumerate(texts[:-1]):
            if not text and any(texts[at + 1 :]):
                texts[at] = self._above[at]
            elif text != self._above[at]:
                self._above[at + 1 :] = [""] * (len(self._above) - at - 1)
        self._above = texts
        periods = [text for text in texts if read_period(text)]
        names = [text for text in texts if text and not read_period(text)]
        return Label("".join(names[:-1]), names[-1] if names else "", "".join(periods) or None, cells)


def _tell_apart(body: list[list[Cell]], columns: list[int]) -> bool:
    """Say whether the texts in `columns` name each row, and it alone; a time is no name, a blank stands for what is above."""
    seen = set()
    if all(read_period(row[column].text) for row in body for column in columns if column < len(row)):
        return False
    for row in body:
        key = tuple(row[column].text for column in columns if column < len(row))
        if not any(key) or key in seen:
            return False
        seen.add(key)
    return True


def _is_label(body: list[list[Cell]], headers: list[Header], column: int) -> bool:
    """Say whether a column can name rows: short texts without figures, in most rows."""
    if column >= len(headers) - 1 or headers[column].is_units or headers[column].is_skipped:
        return False
    texts = [row[column].text for row in body if column < len(row)]
    named = [text for text in texts if _WORD.search(text)]
    return 2 * len(named) > len(texts) and all(
        len(text) <= LONGEST_LABEL and (read_period(text) or not any(char.isdigit() for char in text)) for text in texts
    )
