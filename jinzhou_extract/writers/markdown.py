"""A Markdown pipe table, as GitHub and most other programs render it."""

from typing import BinaryIO

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.records.columns import CellType
from jinzhou_extract.records.shown import shown_cell
from jinzhou_extract.records.table import Table, for_people

_marks = Pattern(r"[\\`*\[\]<|~$]|&(?=#?\w+;)|(?<![^\W_])_|_(?![^\W_])")  # an underscore inside a word is no mark
_line_end = Pattern(r"\r\n|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")


def markdown_cell(text: str) -> str:
    """Return text that a Markdown table shows as it stands: marks escaped, line ends as <br>."""
    return _line_end.sub("<br>", _marks.sub(r"\\\g<0>", text))


class MarkdownWriter:
    """A table between vertical bars; columns of numbers stand at the right."""

    name = "markdown"
    endings: tuple[str, ...] = ("md", "markdown")
    is_text = True
    library: str | None = None
    extra: str | None = None

    def write(self, table: Table, stream: BinaryIO) -> list[str]:
        """Write the names, the rule below them and a line for each row."""
        is_number = [column.type in (CellType.DECIMAL, CellType.INTEGER) for column in table.columns]
        stream.write(_line([markdown_cell(name) for name in table.names]))
        stream.write(_line(["---:" if right else "---" for right in is_number]))
        for row in for_people(table).rows:
            stream.write(_line([markdown_cell(shown_cell(cell)) for cell in row.cells]))
        return []


def _line(cells: list[str]) -> bytes:
    return f"| {' | '.join(cells)} |\n".encode()
