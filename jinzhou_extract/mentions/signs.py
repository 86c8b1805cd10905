"""The sign of a number, in front of it."""

from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern

SIGN_MARKS: Final = frozenset("-－+负下上")
"""How a sign ends: 零下, 零上."""

_NO_SIGN_AFTER: Final = Pattern(r"[\d%A-Za-z)）]")
_BURDENS: Final = frozenset("减担胜抱肩背自欠重辜正税债费")  # 减负, 担负 … are words in which 负 is no sign


def sign_before(text: str, start: int) -> tuple[int, int]:
    """Return where a number begins with its sign, and the sign: -5%, 负5%, 零下3度, +1.2%."""
    before = text[start - 1] if start else ""
    if before in ("-", "－"):
        if start < 2 or not _NO_SIGN_AFTER.match(text[start - 2]):
            return start - 1, -1
    elif before == "+":
        return start - 1, 1
    elif before == "负" and (start < 2 or text[start - 2] not in _BURDENS):
        return start - 1, -1
    elif before in ("上", "下") and text[start - 2 : start - 1] == "零":
        return start - 2, 1 if before == "上" else -1
    return start, 0
