"""Characters that would act on a page, or hide in it, made visible."""

import re
from functools import cache

HIDDEN = (
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)
"""Controls but tab and line feed, what turns the direction of a text, blanks of no width, halves of characters."""


def visible(text: str) -> str:
    """Return a text with each hidden character as a name that can be read: ⟦ESC⟧, ⟦U+202E⟧."""
    hidden = _hidden()
    return hidden.sub(_named, text) if hidden.search(text) else text


def _named(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"⟦{'ESC' if code == 0x1B else f'U+{code:04X}'}⟧"


@cache
def _hidden() -> re.Pattern[str]:
    """Return the pattern of what hides, compiled when it is first asked for."""
    return re.compile(HIDDEN)
