"""The cells of a workbook: numbers as numbers, text as text, and what a cell cannot hold told."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING

from jinzhou_extract.exact_json import plain_decimal
from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.metric import Kind
from jinzhou_extract.records.evidence import Span

if TYPE_CHECKING:
    import xlsxwriter
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

LONGEST_TEXT = 32_767
"""UTF-16 units that Excel holds in a cell."""

DIGITS = 15
"""Digits that Excel keeps of a number; a double holds as many exactly."""

LARGEST_POWER, DECIMALS = 300, 30
"""The power of ten that a double holds, and the decimals that a number format has."""

LINKS, LONGEST_LINK = 65_000, 2_000
"""Links that Excel opens on a sheet, and characters of one."""

THOUSANDS = frozenset([Kind.COUNT, Kind.MONEY, Kind.MEASURE])
"""Kinds written in groups of three digits; the others are small, or places in an order."""

Look = Mapping[str, object]
"""Properties of a cell's format, by the names of XlsxWriter."""

PLAIN: Look = MappingProxyType({})

_escaped = Pattern(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|_x[0-9A-Fa-f]{4}_")


class Cells:
    """Writes cells in formats that are made as they are needed; `words` has what is said of a cell."""

    def __init__(self, file: "xlsxwriter.Workbook", words: Mapping[str, str]) -> None:
        self._file = file
        self._words = words
        self._formats: dict[tuple[tuple[str, object], ...], Format] = {}
        self._cut = self._as_text = self._unlinked = 0
        self._links: dict[str, int] = {}

    def notes(self) -> list[str]:
        """Return what could not be written as it is."""
        told = {
            f"numbers of more than {DIGITS} digits, written as text": self._as_text,
            f"texts longer than the {LONGEST_TEXT:,} characters that a cell holds, cut": self._cut,
            f"rows beyond the {LINKS:,} links that a sheet opens with, without a link to the page": self._unlinked,
        }
        return [f"{what}: {count}" for what, count in told.items() if count]

    def number(self, sheet: "Worksheet", row: int, at: int, value: Decimal, kind: Kind | None, look: Look = PLAIN) -> None:
        """Write a number in the format of its kind; one that a cell can't hold exactly becomes text with a note."""
        digits = "".join(map(str, value.as_tuple().digits)).strip("0")
        decimals = len(plain_decimal(value).partition(".")[2])
        if len(digits) > DIGITS or value.adjusted() > LARGEST_POWER or decimals > DECIMALS:
            self._as_text += 1
            self.text(sheet, row, at, plain_decimal(value), {"align": "right", **look})
            sheet.write_comment(row, at, self._words["too_long"])
        else:
            whole = "#,##0" if kind in THOUSANDS else "0"
            shape = f"{whole}.{'0' * decimals}" if decimals else whole
            sheet.write_number(row, at, float(value), self.format(num_format=shape, **look))

    def whole(self, sheet: "Worksheet", row: int, at: int, value: int, shape: str = "0", look: Look = PLAIN) -> None:
        """Write a whole number."""
        sheet.write_number(row, at, value, self.format(num_format=shape, **look))

    def blank(self, sheet: "Worksheet", row: int, at: int, look: Look = PLAIN) -> None:
        """Write nothing in a format."""
        sheet.write_blank(row, at, None, self.format(**look))

    def sentence(self, sheet: "Worksheet", row: int, at: int, text: str, bold: list[Span], look: Look = PLAIN) -> None:
        """Write a sentence with its mentions in bold, unless it has to be cut or holds what Excel writes as escapes."""
        pieces = _pieces(text, bold)
        if len(pieces) < 2 or _utf16_length(text) > LONGEST_TEXT or _escaped.search(text):
            is_bold = bool(pieces) and pieces[0][1] and len(pieces) == 1
            self.text(sheet, row, at, text, {"text_wrap": True, "bold": is_bold, **look})
            return
        run = self.format(bold=True)
        tokens = [token for words, is_bold in pieces for token in ((run, words) if is_bold else (words,))]
        sheet.write_rich_string(row, at, *tokens, self.format(text_wrap=True, **look))

    def link(self, sheet: "Worksheet", row: int, at: int, text: str, address: str, look: Look = PLAIN) -> None:
        """Write text that leads to a file beside the workbook; without the link where a sheet has too many."""
        used = self._links.get(sheet.name, 0)
        if used >= LINKS or len(address) > LONGEST_LINK or _utf16_length(text) > LONGEST_TEXT or not text:
            self._unlinked += used >= LINKS
            self.text(sheet, row, at, text, look)
            return
        self._links[sheet.name] = used + 1
        sheet.write_url(row, at, f"external:{address}", self.format(font_color="#0B57A4", **look), text)

    def text(self, sheet: "Worksheet", row: int, at: int, text: str, look: Look = PLAIN) -> None:
        """Write text as text: never a formula, a link or a number."""
        if _utf16_length(text) > LONGEST_TEXT:
            self._cut += 1
            text = text.encode("utf-16-le")[: 2 * (LONGEST_TEXT - 1)].decode("utf-16-le", "ignore") + "…"
        if text.startswith("<r>") and text.endswith("</r>"):  # the library would take it for its own markup
            sheet.write_rich_string(row, at, text[:1], self.format(), text[1:], self.format(**look))
        else:
            sheet.write_string(row, at, text, self.format(**look))

    def format(self, **properties: object) -> "Format":
        """Return the format of these properties."""
        key = tuple(sorted(properties.items()))
        if key not in self._formats:
            self._formats[key] = self._file.add_format({"valign": "top", **properties})
        return self._formats[key]


def _pieces(text: str, bold: list[Span]) -> list[tuple[str, bool]]:
    """Cut a text at its bold spans: its pieces in order, each with whether it is bold; none is empty."""
    pieces, at = [], 0
    for start, end in bold:
        if start >= at:  # else it is a part of the last one
            pieces += [(text[at:start], False), (text[start:end], True)]
            at = end
    return [piece for piece in [*pieces, (text[at:], False)] if piece[0]]


def _utf16_length(text: str) -> int:
    return len(text) if len(text) <= LONGEST_TEXT // 2 else len(text.encode("utf-16-le")) // 2
