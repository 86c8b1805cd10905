"""What characters the matches of a regular expression may begin with, put where the engine of `re` looks for it.

A search runs through the text at the speed of a test of one character where the engine knows them. It finds them by itself
where a pattern opens with a class, or with alternatives that open with a character each, and tries the pattern at every
place otherwise: for `下周|[应拟]|(?:预计|目标)` as for most that look for one of many words.
"""

from collections.abc import Iterable
from re import _compiler, _constants  # type: ignore[attr-defined]
from typing import Any, Final

Item = tuple[Any, Any]
"""A character, a range or a class of characters, as the parser of `re` tells it."""

WIDEST: Final = 1000
"""A range of more characters than these is not worth a look: most of a text is in it."""

_C: Final = _constants
_WIDTHLESS: Final = frozenset([_C.ASSERT, _C.ASSERT_NOT, _C.AT])
_REPEATS: Final = frozenset([_C.MAX_REPEAT, _C.MIN_REPEAT, _C.POSSESSIVE_REPEAT])
_CHARSET: Final = _compiler.SRE_INFO_CHARSET


def with_beginnings(code: list[int], parsed: Any, flags: int) -> list[int]:  # noqa: ANN401
    """Return the code of a pattern, which says what its matches begin with where that is known and helps."""
    begins, skip, mask, least, most = code[:5]
    if begins != _C.INFO or mask or not least or flags & _C.SRE_FLAG_IGNORECASE:
        return code  # the engine knows better, or there may be nothing to begin with
    items, goes_on = _beginnings(parsed)
    if items is None or goes_on:
        return code
    charset, _ = _compiler._optimize_charset(list(dict.fromkeys(items)))
    info = [_CHARSET, least, most]
    _compiler._compile_charset(charset, flags, info)
    return [begins, len(info) + 1, *info, *code[skip + 1 :]]


def _beginnings(parts: Iterable[Item]) -> tuple[list[Item] | None, bool]:
    """Return what a match of `parts` in a row may begin with, None where it may be anything, and whether it may be empty."""
    items: list[Item] = []
    for part in parts:
        found, goes_on = _beginnings_of(*part)
        if found is None:
            return None, False
        items += found
        if not goes_on:
            return items, False
    return items, True


def _beginnings_of(kind: Any, value: Any) -> tuple[list[Item] | None, bool]:  # noqa: ANN401
    """Return the same of one part."""
    if kind in _WIDTHLESS:
        return [], True
    if kind is _C.LITERAL:
        return [(kind, value)], False
    if kind is _C.IN:
        is_plain = all(item[0] is _C.LITERAL or (item[0] is _C.RANGE and item[1][1] - item[1][0] < WIDEST) for item in value)
        return (value if is_plain else None), False
    if kind is _C.BRANCH:
        ways = [_beginnings(way) for way in value[1]]
        if any(found is None for found, _ in ways):
            return None, False
        return [item for found, _ in ways for item in found or ()], any(goes_on for _, goes_on in ways)
    if kind is _C.SUBPATTERN and not value[1] and not value[2]:
        return _beginnings(value[3])
    if kind is _C.ATOMIC_GROUP:
        return _beginnings(value)
    if kind in _REPEATS:
        found, goes_on = _beginnings(value[2])
        return found, goes_on or not value[0]
    return None, False
