"""The name of an indicator in a document's words, less what only frames it, matched with patterns that users write."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

import regex

from jinzhou_extract.errors import UsageError

TIME_LIMIT = 0.2
"""Seconds that one pattern may take on one name."""

_REFERENCE = re.compile(r"\\[0-9gL]|\(\?(?!:|[=!]|<[=!])")
"""What means something else in a longer pattern: references by number, names, flags."""

_SIGNS = re.compile(r"[\s“”‘’\"'、，,·]+|[（(\[〔][^）)\]〕]*[）)\]〕]")


class Words:
    """The words of words.toml as compiled patterns."""

    def __init__(self) -> None:
        rows = tomllib.loads((files(__package__) / "words.toml").read_text(encoding="utf-8"))
        one = {key: "|".join(row["any"]) for key, row in rows.items()}
        self.lead = re.compile(rf"(?:{one['lead']})+")
        self.tail = re.compile(rf"(?:{one['tail']})+\Z")
        self.average = re.compile(one["average"])
        self.total = re.compile(one["total"])
        self.part = re.compile(one["part"])
        self.begins = re.compile(rf"(?:{one['from']})\Z")
        self.base = re.compile(one["base"])
        self.growth = re.compile(one["growth"])
        self.link = re.compile(rf"(?:{one['link']})*")
        self.steps = re.compile(one["steps"])
        self.goals = re.compile(one["goals"])
        self.flow = re.compile(one["flow"])
        self.each = re.compile(one["each"])
        self.each_place = re.compile(one["each_place"])
        self.real = re.compile(one["real"])
        self.goal_met = re.compile(one["goal_met"])
        self.stretch = re.compile(one["stretch"])
        self.commitment = re.compile(rf"(?:{one['commitment']})")
        self.hedge = re.compile(one["hedge"])


@cache
def words() -> Words:
    """Return the words, read when they are first asked for."""
    return Words()


def plain_name(indicator: str, places: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return what an indicator may be called: as it stands, and less the words that frame it.

    `places` are names of the document's own place, which say nothing in front of an indicator.
    """
    text = _SIGNS.sub("", unicodedata.normalize("NFKC", indicator))
    found = dict.fromkeys([text])
    rest = text
    while True:
        before = rest
        if lead := words().lead.match(rest):
            rest = rest[lead.end() :]
        place = next((place for place in places if rest.startswith(place)), "")
        rest = rest[len(place) :]
        if rest == before:
            break
        found[rest] = None
    for name in list(found):
        if (tail := words().tail.search(name)) and tail.start():
            found[name[: tail.start()]] = None
    return tuple(name for name in found if name)


class Pattern:
    """A pattern that a user wrote, with a limit on the time it may take."""

    def __init__(self, source: str) -> None:
        self._compiled = regex.compile(source)
        self._source = source

    def is_whole(self, text: str) -> bool:
        """Say whether the pattern matches all of `text`."""
        try:
            return self._compiled.fullmatch(text, timeout=TIME_LIMIT) is not None
        except TimeoutError:
            raise self._too_slow(text) from None

    def word_in(self, text: str) -> str:
        """Return the first word of `text` that the pattern matches, or nothing."""
        try:
            match = self._compiled.search(text, timeout=TIME_LIMIT)
            return "" if match is None else str(match[0])
        except TimeoutError:
            raise self._too_slow(text) from None

    @staticmethod
    def any_of(sources: Iterable[str]) -> "Pattern | None":
        """Return one pattern that matches what any of several does; None where they cannot be put together."""
        given = list(dict.fromkeys(sources))
        if not given or any(_REFERENCE.search(source) for source in given):
            return None
        return Pattern("|".join(f"(?:{source})" for source in given))

    def _too_slow(self, text: str) -> UsageError:
        shown = text if len(text) <= 24 else text[:24] + "…"
        return UsageError(f"the pattern {self._source!r} takes too long on {shown!r}; write it without nested repeats")
