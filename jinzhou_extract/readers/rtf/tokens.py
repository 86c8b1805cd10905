"""The bytes of an RTF file as control words, groups and text in Unicode (Rich Text Format Specification 1.9.1)."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass

CHARSETS = {
    0: "cp1252",
    77: "mac_roman",
    78: "shift_jis",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gb18030",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
"""Encodings by the number that a font gives for its characters; GB 18030 holds GB 2312 and GBK."""

PAGES = {936: "gb18030", 950: "cp950", 932: "cp932", 949: "cp949", 65001: "utf-8", 10000: "mac_roman", 10008: "gb18030"}
"""Encodings by code page; the others are Python's cp with the number."""

USUAL = "cp1252"

SIGNS = {
    "tab": " ",
    "cell": "",
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "emspace": " ",
    "enspace": " ",
    "qmspace": " ",
    "~": " ",
    "_": "-",
    "\\": "\\",
    "{": "{",
    "}": "}",
    "-": "",
    "zwnj": "",
    "zwj": "",
}
"""What stands for one character or for none."""

_TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})?[ ]?|\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<sign>[^a-zA-Z])|(?P<brace>[{}])"
    rb"|(?P<text>[^\\{}\r\n]+)"
)


@dataclass(frozen=True, slots=True)
class Word:
    """A control word with its number, or a control sign; `open` and `close` are the borders of a group."""

    name: str
    number: int | None = None


Token = Word | str
"""A control word, or text."""


class Tokens:
    """Reads one file; knows its fonts and code page, which decide what its bytes mean."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._page = USUAL
        self._fonts: dict[int, str] = {}
        self._usual_font: int | None = None
        self._states: list[tuple[int, int | None, bool]] = []
        self._skip, self._in_fonts = 1, False
        self._font: int | None = None
        self._decoder = codecs.getincrementaldecoder(USUAL)("replace")
        self._encoding = USUAL

    def __iter__(self) -> Iterator[Token]:
        """Yield the tokens in order; text comes in pieces."""
        skip = at = 0
        while (match := _TOKEN.search(self._data, at)) is not None:
            at = match.end()
            if match["hex"] is not None or match["text"] is not None:
                raw = bytes([int(match["hex"], 16)]) if match["hex"] is not None else match["text"]
                dropped, skip = min(skip, len(raw)), max(0, skip - len(raw))
                if text := self._decoded(raw[dropped:]):
                    yield text
                continue
            if rest := self._decoder.decode(b"", final=True):
                yield rest
            self._decoder.reset()
            word = _word(match)
            if word.name == "u" and word.number is not None:
                skip = self._skip
                yield chr(word.number % 0x10000)
            elif word.name == "bin":
                at += max(word.number or 0, 0)
            elif skip and word.name not in ("open", "close"):
                skip -= 1
            else:
                skip = 0
                self._note(word)
                yield SIGNS[word.name] if word.name in SIGNS and word.name != "cell" else word

    def _note(self, word: Word) -> None:
        """Keep what a word says of the characters that follow."""
        match word.name:
            case "open":
                self._states.append((self._skip, self._font, self._in_fonts))
            case "close" if self._states:
                self._skip, self._font, self._in_fonts = self._states.pop()
            case "uc":
                self._skip = max(word.number or 0, 0)
            case "ansicpg":
                self._page = _known(PAGES.get(word.number or 0, f"cp{word.number}"))
            case "mac":
                self._page = "mac_roman"
            case "fonttbl":
                self._in_fonts = True
            case "f":
                self._font = word.number
            case "deff":
                self._usual_font = word.number
            case "plain":
                self._font = self._usual_font
            case "fcharset" if self._in_fonts and self._font is not None:
                self._fonts[self._font] = CHARSETS.get(word.number or 0, self._page) if word.number else ""

    def _decoded(self, raw: bytes) -> str:
        """Return the text of bytes; half a character waits for the rest."""
        encoding = (self._fonts.get(self._font) if self._font is not None else None) or self._page
        if encoding != self._encoding:
            self._encoding = encoding
            self._decoder = codecs.getincrementaldecoder(encoding)("replace")
        return self._decoder.decode(raw)


def _word(match: re.Match[bytes]) -> Word:
    if match["brace"] is not None:
        return Word("open" if match["brace"] == b"{" else "close")
    if match["sign"] is not None:
        sign = match["sign"].decode("latin-1")
        return Word("par" if sign in "\r\n" else sign)
    return Word(match["word"].decode("ascii"), int(match["number"]) if match["number"] is not None else None)


def _known(encoding: str) -> str:
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        return USUAL
