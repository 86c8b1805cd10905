"""The body of a Word document, from its XML.

python-docx's own paragraphs leave out what stands in content controls, smart tags (Word 2003 put them around every 5公斤),
insertions and text boxes, and with them figures.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.readers.docx_numbering import BULLET, Numbering
from jinzhou_extract.readers.docx_xml import W, child, is_on, local, value
from jinzhou_extract.readers.element import Element
from jinzhou_extract.readers.layout import LONGEST_CELL, LayoutText, in_one_line, raised
from jinzhou_extract.readers.merged import TableCell, unmerge

MOST_COLUMNS = 63
"""Word makes no more."""

_UNREAD = frozenset(["del", "moveFrom", "Fallback", "pPr", "rPr", "instrText", "delText"])
_HEADING_STYLE = Pattern(r"(?i)(?:heading|标题)\s*([1-9])\Z")
_TITLE_STYLE = Pattern(r"(?i)(?:title|标题)\Z")
_CONTENTS_STYLE = Pattern(r"(?i)(?:toc|contents|目录)(?:\s|\d|\Z)")
_BODY_LEVEL = 9
_TIGHT = ("、", "）", ")", "．", "。")


@dataclass(frozen=True, slots=True)
class Style:
    """What a paragraph style says: its name, its level in the outline, its list, the style it builds on."""

    name: str = ""
    level: int | None = None
    number: tuple[str, int] | None = None
    base: str | None = None


def read_styles(root: Element) -> dict[str, Style]:
    """Return the styles that the root of styles.xml defines, by their ids."""
    return {
        (element.get(W + "styleId") or ""): Style(
            value(element, "name") or "",
            _outline_level(element),
            _number(element, None),
            value(element, "basedOn"),
        )
        for element in root.findall(W + "style")
    }


def _outline_level(element: Element) -> int | None:
    level = value(element, "pPr", "outlineLvl")
    return None if level is None else int(level)


def _number(element: Element, styled: tuple[str, int] | None) -> tuple[str, int] | None:
    """Return the list and the depth in it of a paragraph or style, each where it says so, else as its style says."""
    number, depth = value(element, "pPr", "numPr", "numId"), value(element, "pPr", "numPr", "ilvl")
    if number is None:
        return styled if styled is None or depth is None else (styled[0], int(depth))
    return number, int(depth) if depth is not None else styled[1] if styled else 0


@dataclass(slots=True)
class _Line:
    """The text of one paragraph, and what it anchors beside it."""

    parts: list[str] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)

    def lines(self) -> list[str]:
        return "".join(self.parts).split("\n")


class DocxBody:
    """Writes the body of one document as text: headings, paragraphs, lists, tables, text boxes and notes."""

    def __init__(self, styles: Mapping[str, Style], numbering: Numbering, notes: Mapping[tuple[str, str], Element]) -> None:
        """Take what defines the styles and lists, and the notes by their kind (footnote, endnote) and id."""
        self.text = LayoutText()
        self.title: str | None = None
        self._styles = styles
        self._numbering = numbering
        self._notes = dict(notes)  # each is written once, whoever refers to it
        self._pending: list[Element] = []

    def read(self, body: Element) -> None:
        """Write all that `body` holds; notes stand at the end of the section that refers to them."""
        self._blocks(body)
        self._write_notes()

    def _blocks(self, container: Element) -> None:
        for element in container:
            match local(element):
                case "p":
                    self._paragraph(element)
                case "tbl":
                    self._table(element)
                case "sdt" | "sdtContent" | "customXml" | "smartTag" | "ins" | "moveTo":
                    self._blocks(element)

    def _paragraph(self, element: Element) -> None:
        styles = list(self._chain(value(element, "pPr", "pStyle")))
        if any(_CONTENTS_STYLE.match(style.name) for style in styles):
            return
        line = self._line(element)
        lines = [text for text in line.lines() if text.strip()]
        level = self._level(element, styles)
        label = self._label(element, styles) if lines else None
        if lines and label and label != BULLET:
            lines[0] = label + ("" if label.endswith(_TIGHT) else " ") + lines[0].lstrip()
        if level is not None:
            self._write_notes()
            is_title = any(_TITLE_STYLE.match(style.name) for style in styles) or (self.text.is_empty and not label)
            if self.title is None and is_title:
                self.title = " ".join(lines).strip() or None
            self.text.heading(level, " ".join(lines))
        elif label == BULLET:
            self.text.item(" ".join(lines))
        else:
            for text in lines:
                self.text.paragraph(text)
        self._anchored(line)

    def _anchored(self, line: _Line) -> None:
        found = (self._notes.pop(note, None) for note in line.notes)
        self._pending += [note for note in found if note is not None]
        for box in line.boxes:
            self._blocks(box)

    def _write_notes(self) -> None:
        pending, self._pending = self._pending, []
        for note in pending:
            self._blocks(note)

    def _chain(self, name: str | None) -> Iterator[Style]:
        """Yield a style and those that it builds on, nearest first."""
        seen = set()
        while name is not None and name in self._styles and name not in seen:
            seen.add(name)
            yield self._styles[name]
            name = self._styles[name].base

    def _level(self, element: Element, styles: list[Style]) -> int | None:
        """Return the level of a heading from 1 on, or None for a paragraph."""
        for level in (_outline_level(element), *(style.level for style in styles)):
            if level is not None:
                return level + 1 if level < _BODY_LEVEL else None
        for style in styles:
            if match := _HEADING_STYLE.match(style.name):
                return int(match[1])
            if _TITLE_STYLE.match(style.name):
                return 1
        return None

    def _label(self, element: Element, styles: list[Style]) -> str | None:
        styled = next((style.number for style in styles if style.number), None)
        number = _number(element, styled)
        return self._numbering.label(*number) if number else None

    def _line(self, element: Element) -> _Line:
        line = _Line()
        self._collect(element, line)
        return line

    def _collect(self, container: Element, line: _Line) -> None:
        for element in container:
            name = local(element)
            match name:
                case "t":
                    line.parts.append(element.text or "")
                case "tab" | "ptab":
                    line.parts.append(" ")
                case "br" | "cr":
                    line.parts.append("\n")
                case "noBreakHyphen":
                    line.parts.append("-")
                case "footnoteReference" | "endnoteReference":
                    line.notes.append((name.removesuffix("Reference"), element.get(W + "id") or ""))
                case "txbxContent":
                    line.boxes.append(element)
                case "r":
                    self._run(element, line)
                case _ if name not in _UNREAD:
                    self._collect(element, line)

    def _run(self, element: Element, line: _Line) -> None:
        if any(is_on(element, "rPr", name) for name in ("vanish", "strike", "dstrike")):
            return
        position = value(element, "rPr", "position") or ""
        is_raised = position.isdigit() and int(position) > 0  # half points; so LibreOffice writes what its file says in percent
        if value(element, "rPr", "vertAlign") != "superscript" and not is_raised:
            self._collect(element, line)
            return
        above = _Line(notes=line.notes, boxes=line.boxes)
        self._collect(element, above)
        line.parts.append(raised("".join(above.parts), "".join(line.parts[-2:])))

    def _table(self, element: Element) -> None:
        rows = [list(_cells(row)) for row in _rows(element)]
        if any(cell.find(f".//{W}tbl") is not None for row in rows for cell in row):
            self._laid_out(rows)
            return
        lines = [[self._cell(cell) for cell in row] for row in rows]
        texts = [[in_one_line("".join(line.parts)) for line in row] for row in lines]
        if max(map(len, rows), default=0) < 2 or any(len(text) > LONGEST_CELL for row in texts for text in row):
            self._laid_out(rows)
            return
        heads = [is_on(row, "trPr", "tblHeader") for row in _rows(element)]
        before = [int(value(row, "trPr", "gridBefore") or 0) for row in _rows(element)]
        self.text.table(unmerge(_joined(rows, texts, heads, before)))
        for line in chain.from_iterable(lines):
            self._anchored(line)

    def _laid_out(self, rows: list[list[Element]]) -> None:
        """Write the cells of a table that only lays the page out, one after the other."""
        for cell in chain.from_iterable(rows):
            self._blocks(cell)

    def _cell(self, element: Element) -> _Line:
        line = _Line()
        for paragraph in element.iter(W + "p"):
            if next(paragraph.iterancestors(W + "txbxContent"), None) is None:
                self._collect(paragraph, line)
                line.parts.append(" ")
        return line


def _rows(element: Element) -> Iterator[Element]:
    """Yield the rows of a table but those that were struck out."""
    for part in element:
        name = local(part)
        if name == "tr":
            if child(part, "trPr", "del") is None:
                yield part
        elif name in ("sdt", "sdtContent", "customXml", "ins"):
            yield from _rows(part)


def _cells(element: Element) -> Iterator[Element]:
    for part in element:
        name = local(part)
        if name == "tc":
            yield part
        elif name in ("sdt", "sdtContent", "customXml", "ins"):
            yield from _cells(part)


def _joined(rows: list[list[Element]], texts: list[list[str]], heads: list[bool], before: list[int]) -> list[list[TableCell]]:
    """Return the cells of a table, each that Word continues downwards as one that covers several rows."""
    grid: list[list[TableCell]] = []
    open_at: dict[int, tuple[int, int]] = {}  # by column: row and place of the cell that goes on downwards there
    for row, cells in enumerate(rows):
        grid.append([TableCell("", before[row])] if before[row] else [])
        column = before[row]
        for cell, text in zip(cells, texts[row], strict=True):
            width = min(max(int(value(cell, "tcPr", "gridSpan") or 1), 1), MOST_COLUMNS)
            merge = child(cell, "tcPr", "vMerge")
            goes_on = merge is not None and (merge.get(W + "val") or "continue") == "continue"
            if goes_on and column in open_at:
                at, place = open_at[column]
                grid[at][place] = replace(grid[at][place], rows=row - at + 1)
            else:
                open_at.pop(column, None)
                if merge is not None:
                    open_at[column] = row, len(grid[row])
                grid[row].append(TableCell(text, width, 1, heads[row]))
            column += width
    return grid
