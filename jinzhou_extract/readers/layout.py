"""What a format marks as heading, paragraph, list or table, as lines of text that the document's outline understands."""

import re
from collections.abc import Sequence

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.readers.merged import PlainTable

LONGEST_HEADING = 100
"""Pages set whole paragraphs as headings for their looks; what is longer, or ends a sentence, is a paragraph."""

LONGEST_CELL = 600
"""A cell that holds more than this is a part of the page's layout and no cell of a table."""

MOST_CELLS = 100_000
"""Cells that a table may have though most of them are blanks at the ends of its rows."""

_HAN = r"\u2e80-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’—…·"
_UNSEEN = Pattern("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\x00-\x08\x0e-\x1f\x7f]")
_WRAP = Pattern(rf"(?<=[{_HAN}])[ \t\r\f\v]*\n\s*(?=[{_HAN}])")
_BLANKS = Pattern(r"[ \t\r\n\f\v\u00a0\u2000-\u200a\u202f\u205f]+")
_INDENT = Pattern(r"[ \t\r\n\f\v\u00a0\u2000-\u200a\u202f\u205f\u3000]*")
_LEAD = Pattern(r"\s*?(?P<indent>[\u3000\u00a0\u2003]+)")
_FIGURE = Pattern(r"[-+−－]?[\d.,，]+[%％]?\Z")
_PIPE = "｜"
_BLANK = " \u3000"
_SENTENCE_ENDS = ("。", "；", "！", "？")
_UNIT_ENDS = Pattern(r"(?:[a-zA-Z]|米)\Z")
_POWER_OF_TEN = Pattern(r"(?<![\d.])10\Z")
_DIGITS = str.maketrans("0123456789-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻")


def tidy(text: str) -> str:
    """Return a text without what is not seen: line breaks of the source, runs of blanks, marks of no width.

    An indent stays as two wide blanks, since it tells a new paragraph from a broken line.
    """
    text = _WRAP.sub("", _UNSEEN.sub("", text))
    indent = _INDENT.match(text)
    lead = indent[0] if indent else ""
    opens = "\u3000\u3000" if "\u3000" in lead or "\u00a0" in lead or "\u2003" in lead else ""
    body = _BLANKS.sub(" ", text[len(lead) :]).rstrip(_BLANK)
    return opens + body if body else ""


def named(cell: str) -> str:
    """Return the text of a cell, with as many wide blanks in front as it is indented by: a part of the row above it."""
    text = tidy(cell).strip(_BLANK)
    lead = _LEAD.match(cell)
    return text if lead is None else indented(text, lead["indent"])


def in_one_line(text: str) -> str:
    """Return the text of a cell in one line, behind the wide blanks that it is indented by."""
    return text[: len(text) - len(text.lstrip("\u3000"))] + " ".join(text.split())


def indented(text: str, blanks: str) -> str:
    """Return a name in a cell behind wide blanks, half as many as narrow ones in `blanks`; a figure stays as it is."""
    if not blanks or _FIGURE.match(text):
        return text
    return "\u3000" * int(sum(1 if char in "\u3000\u2003" else 0.5 for char in blanks)) + text


def raised(text: str, before: str) -> str:
    """Return what raised characters behind `before` say: an exponent (m², 10⁸), or nothing where they mark a footnote."""
    text = text.strip()
    if (_POWER_OF_TEN.search(before) and re.fullmatch(r"[-−]?\d{1,3}", text)) or (
        _UNIT_ENDS.search(before) and text in ("2", "3", "-1", "−1")
    ):
        return text.translate(_DIGITS)
    return "" if re.fullmatch(r"[\s\[\]()（）〔〕【】①-⑳*\d注,，、]*", text) else text


def width_of(rows: Sequence[Sequence[str]]) -> int:
    """Return how many cells each row is filled up to: as many as the longest has, or none where one row is far longer."""
    width = max(map(len, rows), default=0)
    return width if width * len(rows) <= MOST_CELLS + 4 * sum(map(len, rows)) else 0


class LayoutText:
    """Builds the text of a document line by line."""

    def __init__(self) -> None:
        self._lines: list[str] = []

    @property
    def is_empty(self) -> bool:
        """Say whether nothing has been written."""
        return not self._lines

    def heading(self, level: int, text: str) -> None:
        """Write a heading of `level` 1 to 6 and deeper; what cannot be one becomes a paragraph."""
        text = tidy(text).strip(_BLANK)
        if not text:
            return
        if len(text) > LONGEST_HEADING or text.endswith(_SENTENCE_ENDS):
            self.paragraph(text)
        else:
            self._lines.append(f"{'#' * min(max(level, 1), 6)} {text}")

    def paragraph(self, text: str) -> None:
        """Write a paragraph in one line."""
        text = tidy(text)
        if text:
            self._lines.append(text)

    def item(self, text: str) -> None:
        """Write an item of a list."""
        text = tidy(text).strip(_BLANK)
        if text:
            self._lines.append(f"- {text}")

    def table(self, table: PlainTable) -> None:
        """Write a table with its captions above it."""
        for caption in table.captions:
            self.paragraph(caption)
        if not any(table.rows):
            return
        width = width_of(table.rows)
        self._lines.append("")  # two tables in a row are two
        for at, row in enumerate(table.rows, 1):
            cells = (named(cell).replace("|", _PIPE) for cell in [*row, *[""] * (width - len(row))])
            self._lines.append(f"| {' | '.join(cells)} |")
            if at == table.head:
                self._lines.append("|" + " --- |" * max(width, len(row)))
        self._lines.append("")

    def text(self) -> str:
        """Return all lines."""
        return "\n".join(self._lines).strip("\n") + "\n" if self._lines else ""
