"""A shadow of the text in which each character has one form: ASCII digits, simplified characters.

Folding maps one character to one character, so that every offset into the shadow is an offset into the text.
"""

import re
import string

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.lexicon.toml import read_text

FULL_WIDTH = "%*+-./0123456789<=>~" + string.ascii_letters
"""The ASCII characters whose full-width forms are read alike; Unicode puts each 0xFEE0 further on."""

OTHER_FORMS = {
    "﹪": "%",
    "−": "-",
    "﹣": "-",
    "‐": "-",
    "‑": "-",
    "∼": "~",
    "〜": "~",
    "˜": "~",
    "　": " ",
    "\xa0": " ",
    "\u2009": " ",
    "\u202f": " ",
}


_FORMAL_THREE = Pattern(r"参(?:(?=[拾佰仟万亿])|(?<=[拾佰仟]参))")
"""Where 參 is the formal 三 and not the 参 of 参加."""


class Folder:
    """Folds text; built once, immutable."""

    def __init__(self) -> None:
        table = {chr(ord(char) + 0xFEE0): char for char in FULL_WIDTH} | OTHER_FORMS
        for line in read_text("variants.tsv").splitlines():
            if line and not line.startswith("#"):
                traditional, simplified = line.split("\t")
                table[traditional] = simplified
        self._table = table
        self._needed = re.compile("[" + re.escape("".join(table)) + "]")

    def fold(self, text: str) -> str:
        """Return the shadow of `text`; it has the same length."""
        shadow = self._needed.sub(lambda match: self._table[match[0]], text)
        return _FORMAL_THREE.sub("叁", shadow)
