"""Regular expressions that cost nothing until they are used."""

import re
from collections.abc import Callable, Iterator
from functools import cached_property

from jinzhou_extract.lexicon.toml import read_table


class Pattern:
    """A regular expression, compiled when it is first used: importing a module that has many stays free."""

    def __init__(self, source: str) -> None:
        self._given = source

    @cached_property
    def source(self) -> str:
        """The pattern as text."""
        return self._given

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern compiled."""
        return re.compile(self.source)

    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        """`re.Pattern.match`."""
        return self.compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        """`re.Pattern.fullmatch`."""
        return self.compiled.fullmatch

    @cached_property
    def search(self) -> Callable[..., re.Match[str] | None]:
        """`re.Pattern.search`."""
        return self.compiled.search

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        """`re.Pattern.finditer`."""
        return self.compiled.finditer

    @cached_property
    def findall(self) -> Callable[..., list[str]]:
        """`re.Pattern.findall`."""
        return self.compiled.findall

    @cached_property
    def sub(self) -> Callable[..., str]:
        """`re.Pattern.sub`."""
        return self.compiled.sub

    @cached_property
    def split(self) -> Callable[..., list[str]]:
        """`re.Pattern.split`."""
        return self.compiled.split


def last_match(pattern: "Pattern | re.Pattern[str]", text: str, start: int = 0) -> re.Match[str] | None:
    """Return the last match of `pattern` in `text` from `start` on."""
    last = None
    for match in pattern.finditer(text, start):
        last = match
    return last


class WordPattern(Pattern):
    """A pattern whose words are the row `name` of a TOML file: `before`, one of `any`, `after`."""

    def __init__(self, file: str, name: str) -> None:
        super().__init__("")
        self._file = file
        self._name = name

    @cached_property
    def source(self) -> str:
        """The pattern as text, read from the file on first use."""
        row = read_table(self._file)[self._name]
        return f"{row.get('before', '')}(?:{'|'.join(row['any'])}){row.get('after', '')}"

    @cached_property
    def branch(self) -> str:
        """The pattern as one branch of another: without brackets where it can be, for a search skips through the text only
        where it sees what each branch begins with.
        """
        row = read_table(self._file)[self._name]
        return self.source if "before" in row or "after" in row else "|".join(row["any"])


class EitherPattern(Pattern):
    """One pattern of several rows: what any of them matches."""

    def __init__(self, *rows: WordPattern) -> None:
        super().__init__("")
        self._rows = rows

    @cached_property
    def source(self) -> str:
        """The pattern as text, read from the files on first use."""
        return "|".join(row.branch for row in self._rows)


class WordList:
    """The words of the row `name` of a TOML file, read when they are first asked for."""

    def __init__(self, file: str, name: str) -> None:
        self._file = file
        self._name = name

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words in the order of the file."""
        return words_of(self._file, self._name)

    @cached_property
    def set(self) -> frozenset[str]:
        """The words as a set."""
        return frozenset(self.words)


def words_of(file: str, name: str) -> tuple[str, ...]:
    """Return the words of the row `name` of a TOML file as they are."""
    return tuple(read_table(file)[name]["any"])
