"""A shadow of the text in which each character has one form: ASCII digits, simplified characters, no radicals.

Folding maps one character to one character, so that every offset into the shadow is an offset into the text.
"""

import re
import string
import unicodedata
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.lexicon.prepared import compiled
from jinzhou_extract.lexicon.toml import read_text
from jinzhou_extract.times.words import IN_MILLENNIUM, MILLENNIA, ZEROS

FULL_WIDTH: Final = "%*+-./0123456789<=>~" + string.ascii_letters
"""The ASCII characters whose full-width forms are read alike; Unicode puts each 0xFEE0 further on."""

OTHER_FORMS: Final = {
    "﹪": "%",
    "−": "-",
    "﹣": "-",
    "‐": "-",
    "‑": "-",
    "―": "—",
    "∼": "~",
    "〜": "~",
    "˜": "~",
    "　": " ",
    "\xa0": " ",
    "\u2009": " ",
    "\u202f": " ",
    "∶": ":",
    "│": "|",
    "┃": "|",
    "║": "|",
}

KANGXI: Final = range(0x2F00, 0x2FD6)
"""The radicals of dictionaries, which PDFs write for the characters that they look like; NFKC knows those."""

RADICALS: Final = dict(zip("⺟⺠⺼⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛", "母民月虎西见角贝车长门青韦页风", strict=True)) | dict(
    zip("⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳", "飞食马骨鬼鱼鸟麦黄齐齿龙龟", strict=True)
)
"""The radicals of the supplement that PDFs write likewise, which NFKC leaves as they are."""

FIRST_HAN: Final = "\u3400"
LOOK_BACK: Final = 400
"""How far around a number its words are looked for."""

_FORMAL_THREE: Final = Pattern(r"参(?:(?=[拾佰仟万亿])|(?<=[拾佰仟]参))")
"""Where 參 is the formal 三 and not the 参 of 参加."""


_SPELLED_YEARS: Final = tuple(Pattern(rf"{first}{IN_MILLENNIUM}(?=年)") for first in MILLENNIA)
"""A year in Chinese digits, whose zeros people type in many ways: 二OO八年, 二0一五年."""


class Folder:
    """Folds text; built once, immutable."""

    def __init__(self) -> None:
        table = {chr(ord(char) + 0xFEE0): char for char in FULL_WIDTH} | OTHER_FORMS
        for line in read_text("variants.tsv").splitlines():
            if line and not line.startswith("#"):
                traditional, simplified = line.split("\t")
                table[traditional] = simplified
        for code in KANGXI:
            plain = unicodedata.normalize("NFKC", chr(code))
            table[chr(code)] = table.get(plain, plain)
        table |= RADICALS
        self._table = table
        self._needed = compiled("[" + re.escape("".join(table)) + "]")

    def fold(self, text: str) -> str:
        """Return the shadow of `text`; it has the same length."""
        return self.shadow(text)[0]

    def shadow(self, text: str) -> "tuple[str, Originals]":
        """Return the shadow of `text`, and what gives words of it back as `text` writes them."""
        seen: dict[str, str] = {}

        def plain(match: re.Match[str]) -> str:
            char = match[0]
            folded = seen[char] = self._table[char]
            return folded

        shadow = self._needed.sub(plain, text)
        for years in _SPELLED_YEARS:  # one first character a pattern, for which the search is several times as fast
            shadow = years.sub(lambda match: match[0].translate(ZEROS), shadow)
        shadow = _FORMAL_THREE.sub("叁", shadow)
        written = {folded: char for char, folded in seen.items() if char >= FIRST_HAN and char.isalpha()}
        return shadow, Originals(shadow, text, written)


class Originals:
    """Gives the words of a folded text back as the document writes them: 生产总值 → 生產總值.

    Only Chinese characters are given back; digits and marks stay in their plain form.
    """

    def __init__(self, folded: str, original: str, written: dict[str, str]) -> None:
        self._written = written
        self._folded = folded
        self._original = original

    def of(self, phrase: str | None, near: int) -> str | None:
        """Return `phrase` as it is written nearest to the offset `near`, or else character by character."""
        if phrase is None or not self._written or self._written.keys().isdisjoint(phrase):
            return phrase
        at = self._folded.rfind(phrase, max(0, near - LOOK_BACK), near)
        behind = self._folded.find(phrase, near, near + LOOK_BACK)
        if behind >= 0 and (at < 0 or behind - near < near - at - len(phrase)):
            at = behind
        if at < 0:
            return "".join(self._written.get(char, char) for char in phrase)
        written = zip(phrase, self._original[at : at + len(phrase)], strict=True)
        return "".join(other if self._written.get(one) else one for one, other in written)
