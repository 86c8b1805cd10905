"""Regular expressions as the build of a wheel has compiled them.

A report asks more than a thousand patterns, and Python takes a second to compile them, longer than the report takes: a short
run would do little else. A wheel has them as the code that the engine of `re` runs. Where there is none, as in a checkout, or
one of another Python, they are compiled when they are first asked, as ever.
"""

import _sre  # type: ignore[import-not-found]
import marshal
import re
import sys
from array import array
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from re import _compiler, _parser  # type: ignore[attr-defined]
from typing import Final

NAME: Final = "patterns.bin"
"""The file, which lies beside this one."""

Key = tuple[str, int]
"""A pattern as text, and its flags."""

Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...], str]
"""Its flags as compiled, its code, how many groups it has, their numbers and names, and what its matches begin with."""

_WORD: Final = "I"
"""What the code is a row of, in the letters of `array`."""


class Prepared:
    """The patterns that a wheel brings along; `missing` are those that were asked and had to be compiled."""

    def __init__(self, codes: Mapping[Key, Code]) -> None:
        self._codes = codes
        self.missing: dict[Key, None] = {}

    def compile(self, source: str, flags: int = 0) -> re.Pattern[str]:
        """Return the pattern as `re.compile` does, and raise as it does."""
        key = source, int(flags)  # a flag is hashed by its name
        code = self._codes.get(key)
        if code is None:
            self.missing[key] = None
            return re.compile(source, flags)
        final, words, groups, numbers, names, _ = code
        pattern: re.Pattern[str] = _sre.compile(source, final, array(_WORD, words).tolist(), groups, numbers, names)
        return pattern

    def beginnings(self, source: str) -> str:
        """Return the characters of which one opens each match of a pattern; nothing where they are not known."""
        code = self._codes.get((source, 0))
        return "" if code is None else code[-1]


@cache
def prepared() -> Prepared:
    """Return what lies beside this file, if it is for this Python."""
    try:
        made_for, _, codes = (files(__package__) / NAME).read_bytes().partition(b"\n")
    except FileNotFoundError:
        return Prepared({})
    return Prepared(marshal.loads(codes) if made_for == _this_python() else {})


def compiled(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern as `re.compile` does, as the wheel has it."""
    return prepared().compile(source, flags)


def prepare(patterns: Iterable[Key]) -> bytes:
    """Return the contents of the file with `patterns` in it."""
    codes = {pattern: _code_of(*pattern) for pattern in patterns}
    return _this_python() + b"\n" + marshal.dumps(codes)


def _code_of(source: str, flags: int) -> Code:
    """Return what `re.compile` would hand over to the engine, with what matches begin with."""
    from jinzhou_extract.lexicon.beginnings import beginnings, with_beginnings

    parsed = _parser.parse(source, flags)
    numbers: dict[str, int] = dict(parsed.state.groupdict)
    names: list[str | None] = [None] * parsed.state.groups
    for name, number in numbers.items():
        names[number] = name
    flags |= parsed.state.flags
    begins = sys.intern(beginnings(parsed, flags))  # the same of many patterns is written once
    code = array(_WORD, with_beginnings(_compiler._code(parsed, flags), begins, flags)).tobytes()
    return flags, code, parsed.state.groups - 1, numbers, tuple(names), begins


def _this_python() -> bytes:
    """Return what the code depends on: the version of Python and of its engine, and how it writes numbers."""
    return f"{sys.implementation.cache_tag} {_sre.MAGIC} {_sre.CODESIZE} {sys.byteorder} {marshal.version}".encode()
