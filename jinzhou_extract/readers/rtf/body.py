"""What the control words and characters of an RTF file are put together to: paragraphs, tables, notes."""

from dataclasses import dataclass, field, replace

from jinzhou_extract.readers.corpus import whole
from jinzhou_extract.readers.layout import LONGEST_CELL, LayoutText, raised
from jinzhou_extract.readers.merged import unmerge
from jinzhou_extract.readers.rtf.styles import Styles
from jinzhou_extract.readers.rtf.table import CellPlace, Row, Table, grid
from jinzhou_extract.readers.rtf.tokens import Word

READ = frozenset(["footnote", "shptxt", "ud", "fldrslt", "result", "nesttableprops"])
"""Groups that are read though they are marked as such that a reader may pass over, or stand in one that is passed over."""

PASSED = frozenset(["object", "upr"])
"""Groups that are passed over but for those of `READ` in them."""

UNREAD = frozenset(
    [
        "fonttbl",
        "colortbl",
        "stylesheet",
        "listtable",
        "listoverridetable",
        "revtbl",
        "rsidtbl",
        "info",
        "pict",
        "header",
        "headerl",
        "headerr",
        "headerf",
        "footer",
        "footerl",
        "footerr",
        "footerf",
        "fldinst",
        "xe",
        "tc",
        "rxe",
        "bkmkstart",
        "bkmkend",
        "annotation",
        "atnid",
        "atnauthor",
        "shprslt",
        "nonesttables",
        "themedata",
        "colorschememapping",
        "datastore",
        "latentstyles",
        "ftnsep",
        "ftnsepc",
        "ftncn",
        "aftnsep",
        "aftnsepc",
        "aftncn",
    ]
)
"""Groups that hold no text of the document."""

BREAKS = frozenset(["par", "sect", "page", "line", "lbr", "softline", "column"])

TIGHT = ("、", "）", ")", "．", "。")
"""After a number of a list that ends so there is no blank."""

DEEPEST = 32
"""Tables in tables that are told apart; Word makes no more than a few."""

BODY_LEVEL = 9
"""The level in the outline from which on a paragraph is no heading."""


@dataclass(frozen=True, slots=True)
class _State:
    """What holds in a group and ends with it; `is_marked` says that the group is one that a reader may pass over."""

    is_read: bool = True
    is_lost: bool = False  # nothing in it is read, whatever it is
    is_marked: bool = False
    is_styles: bool = False
    is_hidden: bool = False
    is_raised: bool = False
    is_note: bool = False
    is_label: bool = False


@dataclass(slots=True)
class _Flow:
    """Where text is going: the paragraph under way with its number in a list, the depth of tables around it, its level."""

    parts: list[str] = field(default_factory=list)
    label: list[str] = field(default_factory=list)
    depth: int = 0
    level: int | None = None


class Body:
    """Builds the text from the tokens in their order; notes stand at the end of the section that refers to them."""

    def __init__(self) -> None:
        self._text = LayoutText()
        self.title: str | None = None
        self._styles = Styles()
        self._state = _State()
        self._states: list[_State] = []
        self._flow, self._outer = _Flow(), list[_Flow]()
        self._raised: list[str] = []
        self._tables: list[Table] = []  # open ones, outer first
        self._cells: list[list[str | Table]] = []  # of each open table, the cell under way
        self._lines: list[list[list[str | Table]]] = []  # of each, the cells of the row under way
        self._places: list[CellPlace] = []
        self._place = CellPlace()
        self._is_head = False
        self._notes: list[str] = []

    def text(self) -> LayoutText:
        """Return what was read, once all is added."""
        self._end_paragraph()
        self._close_tables(0)
        self._write_notes()
        return self._text

    def add(self, token: Word | str) -> None:
        """Add the next token."""
        state = self._state
        if state.is_styles:
            self._styles.add(token)
        if isinstance(token, str):
            if state.is_read and not state.is_hidden:
                parts = self._flow.label if state.is_label else self._raised if state.is_raised else self._flow.parts
                parts.append(token)
            return
        match token.name:
            case "open":
                self._states.append(state)
                self._state = replace(state, is_marked=False)
            case "close" if self._states:
                self._enter(self._states.pop())
            case "*":
                self._state = replace(state, is_marked=True)
            case "footnote" if not state.is_lost:
                self._enter(_State(is_note=True))
            case "listtext" | "pntext" if state.is_read:
                self._state = replace(state, is_label=True)
            case name if name in READ and not state.is_lost:
                self._state = replace(state, is_read=True, is_marked=False)
            case name if name in UNREAD or name in PASSED or state.is_marked:
                is_lost, is_styles = state.is_lost or name in UNREAD, state.is_styles or name == "stylesheet"
                self._state = replace(state, is_read=False, is_marked=False, is_lost=is_lost, is_styles=is_styles)
            case _ if state.is_read:
                self._control(token)

    def _enter(self, state: _State) -> None:
        """Go on in another state: a note has a paragraph of its own, raised characters end."""
        old, self._state = self._state, state
        if old.is_raised and not state.is_raised:
            self._end_raised()
        if state.is_note and not old.is_note:
            self._outer.append(self._flow)
            self._flow = _Flow()
        elif old.is_note and not state.is_note:
            self._notes.append("".join(self._flow.parts))
            self._flow = self._outer.pop()

    def _control(self, word: Word) -> None:
        is_on = word.number != 0
        match word.name:
            case name if name in BREAKS:
                self._end_paragraph()
            case "pard" if not self._state.is_label:
                self._flow.depth, self._flow.level = 0, None
            case "intbl":
                self._flow.depth = max(self._flow.depth, 1)
            case "itap":
                self._flow.depth = min(max(word.number or 0, 0), DEEPEST)
            case "s":
                self._flow.level = self._styles.level(word.number)
            case "outlinelevel":
                self._flow.level = word.number
            case "cell" | "nestcell":
                self._end_cell(1 if word.name == "cell" else max(self._flow.depth, 2))
            case "row" | "nestrow":
                self._end_row(1 if word.name == "row" else max(self._flow.depth, 2))
            case "v" | "strike" | "striked" | "deleted":
                self._state = replace(self._state, is_hidden=is_on)
            case "super" | "up":
                self._enter(replace(self._state, is_raised=is_on))
            case "nosupersub" | "sub":
                self._enter(replace(self._state, is_raised=False))
            case "plain":
                self._enter(replace(self._state, is_raised=False, is_hidden=False))
            case name:
                self._define(name, word.number)

    def _define(self, name: str, number: int | None) -> None:
        """Take what the definition of a row says of its cells."""
        match name:
            case "trowd":
                self._places, self._place, self._is_head = [], CellPlace(), False
            case "trhdr":
                self._is_head = True
            case "clmrg":
                self._place.from_left = True
            case "clvmgf":
                self._place.opens_down = True
            case "clvmrg":
                self._place.from_above = True
            case "cellx":
                self._place.right = number or 0
                self._places.append(self._place)
                self._place = CellPlace()

    def _end_raised(self) -> None:
        text, self._raised = "".join(self._raised), []
        self._flow.parts.append(raised(text, "".join(self._flow.parts[-2:])))

    def _end_paragraph(self) -> None:
        if self._state.is_note:
            self._flow.parts.append(" ")
            return
        text, label = whole("".join(self._flow.parts)), " ".join("".join(self._flow.label).split())
        self._flow.parts, self._flow.label = [], []
        is_item = bool(label) and not any(char.isalnum() for char in label)
        if label and text.strip() and not is_item:
            text = label + ("" if label.endswith(TIGHT) else " ") + text.lstrip()
        self._close_tables(self._flow.depth)
        if self._flow.depth:
            self._open_tables(self._flow.depth)
            self._cells[-1] += [text] if text.strip() else []
        elif self._flow.level is not None and 0 <= self._flow.level < BODY_LEVEL:
            self._heading(self._flow.level + 1, text)
        elif is_item:
            self._text.item(text)
        else:
            self._text.paragraph(text)

    def _heading(self, level: int, text: str) -> None:
        if text.strip():
            self._write_notes()
            self.title = self.title or (" ".join(text.split()) if self._text.is_empty else None)
        self._text.heading(level, text)

    def _end_cell(self, depth: int) -> None:
        if self._state.is_note:
            return  # a note holds no table
        self._flow.depth = depth
        self._end_paragraph()
        self._lines[-1].append(self._cells[-1])
        self._cells[-1] = []

    def _end_row(self, depth: int) -> None:
        if self._state.is_note:
            return
        self._close_tables(depth)
        self._open_tables(depth)
        self._tables[-1].rows.append(Row(self._lines[-1], list(self._places), self._is_head))
        self._lines[-1] = []

    def _open_tables(self, depth: int) -> None:
        while len(self._tables) < depth:
            self._tables.append(Table())
            self._cells.append([])
            self._lines.append([])

    def _close_tables(self, depth: int) -> None:
        """Close the tables deeper than `depth`: an inner one goes into the cell around it, an outer one is written."""
        while len(self._tables) > depth:
            table, cell, line = self._tables.pop(), self._cells.pop(), self._lines.pop()
            if line or cell:
                table.rows.append(Row([*line, *([cell] if cell else [])], [], self._is_head))  # a row that is cut short
            if self._cells:
                self._cells[-1].append(table)
            else:
                self._write(table)

    def _write(self, table: Table) -> None:
        cells = [cell for row in table.rows for cell in row.cells]
        lays_out = any(isinstance(item, Table) for cell in cells for item in cell)
        longest = max((sum(len(item) for item in cell if isinstance(item, str)) for cell in cells), default=0)
        if not lays_out and longest <= LONGEST_CELL and max((len(row.cells) for row in table.rows), default=0) > 1:
            self._text.table(unmerge(grid(table)))
            return
        for cell in cells:
            for item in cell:
                if isinstance(item, Table):
                    self._write(item)
                else:
                    self._text.paragraph(item)

    def _write_notes(self) -> None:
        notes, self._notes = self._notes, []
        for note in notes:
            self._text.paragraph(whole(note))
