"""What characters the matches of a regular expression may begin with, put where the engine of `re` looks for it.

A search runs through the text at the speed of a test of one character where the engine knows them. It finds them by itself
where a pattern opens with a class, or with alternatives that open with a character each, and tries the pattern at every
place otherwise: for `下周|[应拟]|(?:预计|目标)` as for most that look for one of many words.
"""

import sys
from collections.abc import Iterable
from functools import cache
from re import _compiler, _constants  # type: ignore[attr-defined]
from typing import Any, Final

Item = tuple[Any, Any]
"""A character, a range or a class of characters, as the parser of `re` tells it."""

WIDEST: Final = 1000
"""A range of more characters than these is not worth a look: most of a text is in it."""

MOST: Final = 200
"""More characters than these take more room in each pattern than they save time: the digits of all scripts."""

_C: Final = _constants
_WIDTHLESS: Final = frozenset([_C.ASSERT, _C.ASSERT_NOT, _C.AT])
_REPEATS: Final = frozenset([_C.MAX_REPEAT, _C.MIN_REPEAT, _C.POSSESSIVE_REPEAT])
_CLASSES: Final = {_C.CATEGORY_DIGIT: str.isdecimal, _C.CATEGORY_SPACE: str.isspace}
_CHARSET: Final = _compiler.SRE_INFO_CHARSET


def beginnings(parsed: Any, flags: int) -> str:  # noqa: ANN401
    """Return the characters that the matches of a parsed pattern begin with; nothing where too many do, or one may be empty."""
    if flags & _C.SRE_FLAG_IGNORECASE:
        return ""
    items, goes_on = _beginnings(parsed, flags)
    if items is None or goes_on:
        return ""
    ranges = ((value, value) if kind is _C.LITERAL else value for kind, value in items)
    return "".join(dict.fromkeys(chr(code) for first, last in ranges for code in range(first, last + 1)))


def with_beginnings(code: list[int], begins: str, flags: int) -> list[int]:
    """Return the code of a pattern, which says what its matches begin with where the engine does not know by itself."""
    info, skip, mask, least, most = code[:5]
    if not begins or len(begins) > MOST or info != _C.INFO or mask:
        return code
    charset, _ = _compiler._optimize_charset([(_C.LITERAL, ord(char)) for char in begins])
    told = [_CHARSET, least, most]
    _compiler._compile_charset(charset, flags, told)
    return [info, len(told) + 1, *told, *code[skip + 1 :]]


def _beginnings(parts: Iterable[Item], flags: int) -> tuple[list[Item] | None, bool]:
    """Return what a match of `parts` in a row may begin with, None where it may be anything, and whether it may be empty."""
    items: list[Item] = []
    for part in parts:
        found, goes_on = _beginnings_of(*part, flags)
        if found is None:
            return None, False
        items += found
        if not goes_on:
            return items, False
    return items, True


def _beginnings_of(kind: Any, value: Any, flags: int) -> tuple[list[Item] | None, bool]:  # noqa: ANN401
    """Return the same of one part."""
    if kind in _WIDTHLESS:
        return [], True
    if kind is _C.LITERAL:
        return [(kind, value)], False
    if kind is _C.IN:
        return _members(value, is_ascii=bool(flags & _C.SRE_FLAG_ASCII)), False
    if kind is _C.BRANCH:
        ways = [_beginnings(way, flags) for way in value[1]]
        if any(found is None for found, _ in ways):
            return None, False
        return [item for found, _ in ways for item in found or ()], any(goes_on for _, goes_on in ways)
    if kind is _C.SUBPATTERN and not value[1] and not value[2]:
        return _beginnings(value[3], flags)
    if kind is _C.ATOMIC_GROUP:
        return _beginnings(value, flags)
    if kind in _REPEATS:
        found, goes_on = _beginnings(value[2], flags)
        return found, goes_on or not value[0]
    return None, False


def _members(items: Iterable[Item], *, is_ascii: bool) -> list[Item] | None:
    """Return the characters and ranges of a class, None where nearly all characters are in it."""
    members: list[Item] = []
    for kind, value in items:
        if kind is _C.CATEGORY and value in _CLASSES:
            members += [(_C.LITERAL, code) for code in _of_class(value) if code < 128 or not is_ascii]
        elif kind is _C.LITERAL or (kind is _C.RANGE and value[1] - value[0] < WIDEST):
            members.append((kind, value))
        else:
            return None
    return members


@cache
def _of_class(kind: Any) -> tuple[int, ...]:  # noqa: ANN401
    """Return the characters of a class that few are in."""
    is_in = _CLASSES[kind]
    return tuple(code for code in range(sys.maxunicode + 1) if is_in(chr(code)))
