"""Regular expressions that cost nothing until they are used."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from jinzhou_extract.lexicon.ambiguous import beside_others
from jinzhou_extract.lexicon.found import TO_THE_END, Characters
from jinzhou_extract.lexicon.prepared import compiled, prepared
from jinzhou_extract.lexicon.toml import read_table
from jinzhou_extract.lexicon.trie import opening_pattern

Match = re.Match[str]

TEXT_END: Final = r"\Z"
NEAR: Final = 200
"""How far behind its start the signs of what is to be matched there are looked for: to look through a long text each time
would take longer than to try."""


class Pattern:
    """A regular expression, compiled when it is first used: importing a module that has many stays free.

    Its methods are those of `re.Pattern`; `end` is where to stop, by default at the end of the text. One of the characters
    `signs` stands in all that it matches, if any are given: to find that none is there is sooner done than to try it. So it is
    with `ends`, of which one ends every text that a pattern which closes with the end of the text matches in. A wheel knows
    what the matches of a pattern begin with, too.
    """

    def __init__(self, source: str, signs: str = "", ends: str = "") -> None:
        self._given = source
        self._given_signs = signs
        self._given_ends = ends
        self._signs: tuple[str, ...] | None = None
        self._ends: Characters | None = None
        self._is_unsigned = False  # known to have neither signs nor ends, as most
        self._begins: Characters | None = None
        self._compiled: re.Pattern[str] | None = None
        self._match: Callable[..., Match | None] | None = None
        self._fullmatch: Callable[..., Match | None] | None = None
        self._search: Callable[..., Match | None] | None = None

    @property
    def source(self) -> str:
        """The pattern as text."""
        return self._given

    @property
    def compiled(self) -> re.Pattern[str]:
        """The pattern compiled."""
        if self._compiled is None:
            source = self.source
            self._compiled = compiled(source)
            begins = prepared().beginnings(source)
            self._begins = Characters(begins) if begins else None
        return self._compiled

    @property
    def signs(self) -> str:
        """Characters of which one stands in all that the pattern matches; none are known where it is empty."""
        return self._given_signs

    @property
    def ends(self) -> str:
        """Characters of which one ends every text that the pattern matches in; none are known where it is empty."""
        return self._given_ends

    def may_match(self, text: str, start: int = 0, end: int = TO_THE_END) -> bool:
        """Say whether one of the signs stands between `start` and `end`, or none is known: a quick look."""
        if self._signs is None:
            self._read_signs()
        signs = self._signs
        if not signs:
            return True
        if start == 0 and end >= len(text):
            return any(sign in text for sign in signs)
        return any(text.find(sign, start, end) >= 0 for sign in signs)

    def _read_signs(self) -> None:
        self._signs, ends = tuple(self.signs), self.ends
        self._ends = Characters(ends) if ends else None
        self._is_unsigned = not self._signs and not ends

    def _may_stand(self, text: str, start: int, end: int) -> bool:
        if self._signs is None:
            self._read_signs()
        if self._ends is not None and not self._ends.may_stand(text, min(end, len(text)) - 1):
            return False
        return not self._signs or self.may_match(text, start, end)

    def _may_begin(self, text: str, start: int, end: int) -> bool:
        near = start + NEAR
        return near < min(end, len(text)) or self._may_stand(text, start, end)

    def match(self, text: str, start: int = 0, end: int = TO_THE_END) -> Match | None:
        """Match at `start`."""
        if self._begins is not None and start >= 0 and not self._begins.may_stand(text, start):
            return None  # as most
        if not (self._is_unsigned or self._may_begin(text, start, end)):
            return None
        if self._match is None:
            self._match = self.compiled.match
        if end == TO_THE_END:
            return self._match(text, start) if start else self._match(text)
        return self._match(text, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int = TO_THE_END) -> Match | None:
        """Match all from `start` to `end`."""
        if self._begins is not None and start >= 0 and not self._begins.may_stand(text, start):
            return None  # as most
        if not (self._is_unsigned or self._may_begin(text, start, end)):
            return None
        if self._fullmatch is None:
            self._fullmatch = self.compiled.fullmatch
        if end == TO_THE_END:
            return self._fullmatch(text, start) if start else self._fullmatch(text)
        return self._fullmatch(text, start, end)

    def search(self, text: str, start: int = 0, end: int = TO_THE_END) -> Match | None:
        """Match anywhere from `start` on."""
        if not (self._is_unsigned or self._may_stand(text, start, end)):
            return None
        if self._search is None:
            self._search = self.compiled.search
        if end == TO_THE_END:
            return self._search(text, start) if start else self._search(text)
        return self._search(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = TO_THE_END) -> Iterator[Match]:
        """Find every match."""
        if not (self._is_unsigned or self.may_match(text, start, end)):
            return iter(())
        return self.compiled.finditer(text, start) if end == TO_THE_END else self.compiled.finditer(text, start, end)

    def findall(self, text: str, start: int = 0, end: int = TO_THE_END) -> list[Any]:
        """Find the text, or the groups, of every match."""
        if not (self._is_unsigned or self.may_match(text, start, end)):
            return []
        return self.compiled.findall(text, start) if end == TO_THE_END else self.compiled.findall(text, start, end)

    def sub(self, to: str | Callable[[Match], str], text: str, count: int = 0) -> str:
        """Replace every match, or the first `count`."""
        return self.compiled.sub(to, text, count) if self.may_match(text, 0, TO_THE_END) else text

    def off_start(self, text: str) -> str:
        """Take off what the pattern matches at the beginning; `sub` looks for it all through the text."""
        match = self.match(text)
        return text[match.end() :] if match is not None else text

    def split(self, text: str, maxsplit: int = 0) -> list[str]:
        """Split at every match, or at the first `maxsplit`."""
        return self.compiled.split(text, maxsplit)


def last_match(pattern: "Pattern | re.Pattern[str]", text: str, start: int = 0) -> re.Match[str] | None:
    """Return the last match of `pattern` in `text` from `start` on."""
    last = None
    for match in pattern.finditer(text, start):
        last = match
    return last


class WordPattern(Pattern):
    """A pattern whose words are the row `name` of a TOML file: `before`, one of `any` or of those `beside` others, `after`;
    and its `signs`.
    """

    def __init__(self, file: str, name: str) -> None:
        super().__init__("")
        self._file = file
        self._name = name

    @property
    def source(self) -> str:
        """The pattern as text, read from the file."""
        row = read_table(self._file)[self._name]
        return f"{row.get('before', '')}{pattern_of(self._file, self._name)}{row.get('after', '')}"

    @property
    def signs(self) -> str:
        """The signs, read from the file."""
        return str(read_table(self._file)[self._name].get("signs", ""))

    @property
    def ends(self) -> str:
        """What the words end with, where nothing follows them in the text."""
        row = read_table(self._file)[self._name]
        is_plain = "before" not in row and "beside" not in row
        return last_characters(row["any"]) if row.get("after") == TEXT_END and is_plain else ""


class AnyWord(Pattern):
    """A pattern for the words of rows of a TOML file wherever they stand, also of those that tell something beside others only:
    a quick look before that is asked.
    """

    def __init__(self, file: str, *names: str) -> None:
        super().__init__("")
        self._file = file
        self._names = names

    @property
    def source(self) -> str:
        """The pattern as text, read from the file."""
        rows = [read_table(self._file)[name] for name in self._names]
        rows += [{"any": beside["words"]} for row in rows for beside in row.get("beside", ())]
        return opening_pattern(word for row in rows for word in row.get("any", ()))


_BLANK: Final = Pattern(r"\{(?:([a-z_]+)\.)?([a-z_]+)\}")
_LAST_BLANK: Final = Pattern(r"[^|]*\{(?:([a-z_]+)\.)?([a-z_]+)\}\\Z")
_LAST_CLASS: Final = Pattern(r".*\[(\w+)\]")


class FilledPattern(Pattern):
    """A pattern in which `{name}` stands for one of the words of the row `name` of a TOML file, `{table.name}` for one of those
    of another table.
    """

    def __init__(self, file: str, frame: str, signs: str = "", ends: str = "") -> None:
        super().__init__(frame, signs, ends)
        self._file = file

    @property
    def ends(self) -> str:
        """What the words of its last row end with, where the frame closes with it."""
        blank = _LAST_BLANK.fullmatch(self._given) if not self._given_ends else None
        return self._given_ends if blank is None else last_characters(words_of(_table_of(self._file, blank), blank[2]))

    @property
    def source(self) -> str:
        """The pattern as text, with the words of the file."""
        return filled(self._file, self._given)


class WordList:
    """The words of the row `name` of a TOML file, read when they are first asked for."""

    def __init__(self, file: str, name: str) -> None:
        self._file = file
        self._name = name
        self._words: tuple[str, ...] | None = None
        self._set: frozenset[str] | None = None

    @property
    def words(self) -> tuple[str, ...]:
        """The words in the order of the file."""
        if self._words is None:
            self._words = words_of(self._file, self._name)
        return self._words

    @property
    def set(self) -> frozenset[str]:
        """The words as a set."""
        if self._set is None:
            self._set = frozenset(self.words)
        return self._set


def filled(file: str, frame: str) -> str:
    """Return a pattern as text, in which `{name}` and `{table.name}` stand for words as in a FilledPattern."""
    return _BLANK.sub(lambda blank: pattern_of(_table_of(file, blank), blank[2]), frame)


def _table_of(file: str, blank: Match) -> str:
    return f"{blank[1]}.toml" if blank[1] else file


def last_characters(words: Iterable[str]) -> str:
    """Return what may end a match of one of `words`; nothing where one of them does not end in a plain character."""
    last: dict[str, None] = {}
    for word in words:
        of_class = _LAST_CLASS.fullmatch(word)
        chars = word[-1:] if of_class is None else of_class[1]
        if not chars.isalpha():
            return ""
        last |= dict.fromkeys(chars)
    return "".join(last)


def pattern_of(file: str, name: str) -> str:
    """Return a pattern for one of the words of the row `name` of a TOML file."""
    row = read_table(file)[name]
    return beside_others(row, lambda of: words_of(file, of)) if "beside" in row else f"(?:{'|'.join(row['any'])})"


def words_of(file: str, name: str) -> tuple[str, ...]:
    """Return the words of the row `name` of a TOML file as they are, without those that tell something beside others only."""
    return tuple(read_table(file)[name]["any"])
