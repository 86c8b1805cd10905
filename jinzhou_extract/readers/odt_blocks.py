"""The body of an OpenDocument text, from its XML."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.readers.layout import LONGEST_CELL, LayoutText, in_one_line, raised
from jinzhou_extract.readers.merged import MOST_CELLS, TableCell, unmerge
from jinzhou_extract.readers.odt_styles import BULLET, DRAW, OFFICE, TABLE, TEXT, Counter, OdtStyles

MOST_REPEATED = 1000
"""So many columns or rows may be written as one that is repeated; more are the empty rest of a sheet."""

_HEADING_STYLE = Pattern(r"(?i)(?:heading|标题)(?:_20_|[ _])?([1-9])\Z")
_TIGHT = ("、", "）", ")", "．", "。")
_UNREAD = frozenset(
    [
        *(f"{TEXT}tracked-changes", f"{OFFICE}annotation", f"{TEXT}table-of-content", f"{TEXT}sequence-decls"),
        *(f"{OFFICE}forms", f"{TEXT}alphabetical-index", f"{TEXT}ruby-text", f"{TEXT}note-citation"),
    ]
)


@dataclass(slots=True)
class _Line:
    """The text of one paragraph, and what it anchors beside it."""

    parts: list[str] = field(default_factory=list)
    notes: list[ET.Element] = field(default_factory=list)
    boxes: list[ET.Element] = field(default_factory=list)


class OdtBody:
    """Writes the body of one document as text; notes stand at the end of the section that refers to them."""

    def __init__(self, styles: OdtStyles) -> None:
        self.text = LayoutText()
        self.title: str | None = None
        self._styles = styles
        self._outline = styles.outline()
        self._pending: list[ET.Element] = []

    def read(self, body: ET.Element) -> None:
        """Write all that `body` holds."""
        self._blocks(body)
        self._write_notes()

    def _blocks(self, container: ET.Element) -> None:
        for element in container:
            match element.tag:
                case tag if tag in _UNREAD:
                    continue
                case tag if tag == f"{TEXT}h":
                    self._heading(element)
                case tag if tag == f"{TEXT}p":
                    self._paragraph(element)
                case tag if tag == f"{TEXT}list":
                    self._list(element, self._styles.counter(element.get(f"{TEXT}style-name")), 1)
                case tag if tag == f"{TABLE}table":
                    self._table(element)
                case _:
                    self._blocks(element)

    def _heading(self, element: ET.Element, label: str = "", level: str | None = None) -> None:
        line = self._line(element)
        self._write_notes()
        level = level or element.get(f"{TEXT}outline-level") or "1"
        depth = int(level) if level.isdigit() else 1
        if not label and "".join(line.parts).strip() and depth in self._outline.levels:
            label = self._outline.label(depth)
        text = _labelled(label, "".join(line.parts))
        self.title = self.title or (" ".join(text.split()) or None if self.text.is_empty else None)
        self.text.heading(depth, text)
        self._anchored(line)

    def _paragraph(self, element: ET.Element, label: str = "") -> None:
        styles = self._styles.names(element.get(f"{TEXT}style-name"))
        if level := next((match[1] for name in styles if (match := _HEADING_STYLE.match(name))), None):
            self._heading(element, "" if label == BULLET else label, level)
            return
        line = self._line(element)
        text = "".join(line.parts)
        if "Title" in styles:
            self.title = self.title or " ".join(text.split()) or None
            self.text.heading(1, text)
        elif label == BULLET and text.strip():
            self.text.item(" ".join(text.split("\n")))
        else:
            for part in _labelled(label, text).split("\n"):
                self.text.paragraph(part)
        self._anchored(line)

    def _list(self, element: ET.Element, counter: Counter, depth: int) -> None:
        for item in element:
            label = counter.label(depth) if item.tag == f"{TEXT}list-item" else ""
            for part in item:
                if part.tag == f"{TEXT}list":
                    self._list(part, counter, depth + 1)
                elif part.tag == f"{TEXT}h":
                    self._heading(part, "" if label == BULLET else label)
                elif part.tag == f"{TEXT}p":
                    self._paragraph(part, label)
                label = "" if part.tag in (f"{TEXT}p", f"{TEXT}h") else label

    def _anchored(self, line: _Line) -> None:
        self._pending += line.notes
        for box in line.boxes:
            self._blocks(box)

    def _write_notes(self) -> None:
        pending, self._pending = self._pending, []
        for note in pending:
            self._blocks(note)

    def _line(self, element: ET.Element) -> _Line:
        line = _Line()
        self._collect(element, line)
        return line

    def _collect(self, element: ET.Element, line: _Line) -> None:
        line.parts.append(_collapsed(element.text))
        for part in element:
            self._piece(part, line)
            line.parts.append(_collapsed(part.tail))

    def _piece(self, part: ET.Element, line: _Line) -> None:
        match part.tag:
            case tag if tag in _UNREAD:
                return
            case tag if tag == f"{TEXT}s":
                count = part.get(f"{TEXT}c") or "1"
                line.parts.append(" " * min(int(count) if count.isdigit() else 1, 100))
            case tag if tag == f"{TEXT}tab":
                line.parts.append(" ")
            case tag if tag == f"{TEXT}line-break":
                line.parts.append("\n")
            case tag if tag == f"{TEXT}note":
                line.notes += part.findall(f"{TEXT}note-body")
            case tag if tag == f"{DRAW}text-box":
                line.boxes.append(part)
            case tag if tag == f"{TEXT}span":
                self._span(part, line)
            case _:
                self._collect(part, line)

    def _span(self, part: ET.Element, line: _Line) -> None:
        style = part.get(f"{TEXT}style-name")
        if self._styles.is_unseen(style):
            return
        if not self._styles.is_raised(style):
            self._collect(part, line)
            return
        above = _Line(notes=line.notes, boxes=line.boxes)
        self._collect(part, above)
        line.parts.append(raised("".join(above.parts), "".join(line.parts[-3:])))

    def _table(self, element: ET.Element) -> None:
        rows = _grid(element)
        if any(cell.find(f".//{TABLE}table") is not None for cells, _ in rows for cell in cells):
            self._laid_out(cell for cells, _ in rows for cell in cells)
            return
        lines: list[_Line] = []
        grid: list[list[TableCell]] = []
        for cells, is_head in rows:
            found = [self._cell(cell) for cell in cells]
            lines += found
            grid.append([_covering(cell, line, is_head) for cell, line in zip(cells, found, strict=True)])
        if max(map(len, grid), default=0) < 2 or any(len(cell.text) > LONGEST_CELL for row in grid for cell in row):
            self._laid_out(cell for cells, _ in rows for cell in cells)
            return
        self.text.table(unmerge(grid))
        for line in lines:
            self._anchored(line)

    def _laid_out(self, cells: Iterator[ET.Element]) -> None:
        for cell in cells:
            self._blocks(cell)

    def _cell(self, element: ET.Element) -> _Line:
        line = _Line()
        for part in element:
            self._collect(part, line)
            line.parts.append(" ")
        return line


def _covering(cell: ET.Element, line: _Line, is_head: bool) -> TableCell:
    text = in_one_line("".join(line.parts))
    return TableCell(text, _number(cell, "number-columns-spanned"), _number(cell, "number-rows-spanned"), is_head)


def _grid(table: ET.Element) -> list[tuple[list[ET.Element], bool]]:
    """Return the cells of a table row by row, and whether each row is of the header.

    What is repeated stands as often as it is, unless that blows the table up.
    """
    rows = [(list(_cells(row)), times, is_head) for row, times, is_head in _rows(table)]
    is_huge = sum(times * sum(count for _, count in cells) for cells, times, _ in rows) > MOST_CELLS
    grid: list[tuple[list[ET.Element], bool]] = []
    for cells, times, is_head in rows:
        row = [cell for cell, count in cells for _ in range(1 if is_huge else count)]
        grid += [(row, is_head)] * (1 if is_huge else times)
    return grid


def _rows(element: ET.Element) -> Iterator[tuple[ET.Element, int, bool]]:
    """Yield the rows of a table, how often each stands there, and whether it is of the header."""
    for part in element:
        if part.tag == f"{TABLE}table-row":
            yield part, _number(part, "number-rows-repeated"), False
        elif part.tag == f"{TABLE}table-header-rows":
            yield from ((row, times, True) for row, times, _ in _rows(part))
        elif part.tag in (f"{TABLE}table-rows", f"{TABLE}table-row-group"):
            yield from _rows(part)


def _cells(row: ET.Element) -> Iterator[tuple[ET.Element, int]]:
    """Yield the cells of a row, and how often each stands there; those that another one covers are no cells."""
    for cell in row:
        if cell.tag == f"{TABLE}table-cell":
            yield cell, _number(cell, "number-columns-repeated")


def _number(element: ET.Element, name: str) -> int:
    value = element.get(f"{TABLE}{name}") or "1"
    return min(max(int(value), 1), MOST_REPEATED) if value.isdigit() else 1


def _labelled(label: str, text: str) -> str:
    if not label or label == BULLET or not text.strip():
        return text
    return label + ("" if label.endswith(_TIGHT) else " ") + text.lstrip()


def _collapsed(text: str | None) -> str:
    """Return the text of an element, in which any run of blanks and line ends stands for one."""
    return re.sub(r"[ \t\r\n]+", " ", text) if text else ""
