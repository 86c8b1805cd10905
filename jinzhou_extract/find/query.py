"""A query read: the name it asks for, and what else the figure should be."""

import re
import tomllib
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import Any

from jinzhou_extract.lexicon.regions import Regions, load_regions
from jinzhou_extract.mentions.fold import Folder
from jinzhou_extract.mentions.scanner import Scanner
from jinzhou_extract.metric import Role, Status

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?:年度?)?(?!\d)")
_PLACE_ENDINGS = frozenset("省市县区州盟旗国")
_SPLIT = re.compile(r"[\s，,、；;。：:|]+")


@dataclass(frozen=True, slots=True)
class Condition:
    """A number that the figure must have, in a unit (any when None): from `lower` to `upper`, None where that is open."""

    text: str
    unit: str | None
    lower: Decimal | None
    upper: Decimal | None


@dataclass(frozen=True, slots=True)
class Place:
    """A place that the query names, with the digits that the codes of what lies in it begin with."""

    name: str
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Query:
    """What a query asks for: `names` is what is left of it as parts of a name, `text` the whole of it."""

    text: str
    names: tuple[str, ...]
    roles: tuple[Role, ...] = ()
    statuses: tuple[Status, ...] = ()
    years: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()
    conditions: tuple[Condition, ...] = ()
    units: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name that is asked for, in one piece."""
        return "".join(self.names)


class QueryReader:
    """Reads queries; built once, immutable."""

    def __init__(self) -> None:
        self._folder = Folder()
        self._scanner = Scanner()
        self._places = _places(load_regions())
        longest = sorted(self._places, key=len, reverse=True)
        self._place = re.compile("|".join(map(re.escape, longest)))

    def read(self, text: str) -> Query:
        """Return what a query asks for; words that tell of role or status stay parts of the name where nothing else is left."""
        folded = self._folder.fold(text)
        rest, conditions = self._conditions(folded)
        years = tuple(match[0].rstrip("年度") for match in _YEAR.finditer(rest))
        rest = _YEAR.sub(" ", rest)
        places = tuple(Place(match[0], self._places[match[0]]) for match in self._place.finditer(rest))
        rest = self._place.sub(lambda match: " " if _stands_alone(rest, match) else match[0], rest)
        words = [part for part in _SPLIT.split(rest) if part]
        roles = tuple(role for role in Role if any(_is_word(word, "role", role) for word in words))
        statuses = tuple(status for status in Status if any(_is_word(word, "status", status) for word in words))
        units = tuple(unit for ending, unit in _words()["unit"].items() if any(word.endswith(ending) for word in words))
        named = [word for word in words if not _asks_only(word)]
        return Query(text, tuple(named or words), roles, statuses, years, places, conditions, units)

    def _conditions(self, text: str) -> tuple[str, tuple[Condition, ...]]:
        """Return the text without its numbers, and the numbers: 大于1万亿元, 5%～6%, 5%."""
        found: list[Condition] = []
        rest, at = [], 0
        for mention in self._scanner.scan(text):
            start, above, below = _limits(text, mention.start)
            if not (above or below or any(char.isdigit() for char in text[mention.start : mention.end])):
                continue  # 一年期存款利率: a part of the name
            lower, upper = (mention.lower, mention.upper) if mention.value is None else (mention.value, mention.value)
            shown = text[start : mention.end]
            found.append(Condition(shown, mention.unit, None if below else lower, None if above else upper))
            rest.append(text[at:start])
            at = mention.end
        return " ".join([*rest, text[at:]]), tuple(found)


def _limits(text: str, start: int) -> tuple[int, bool, bool]:
    """Return where a condition begins whose number stands at `start`, and whether it is one of above or of below."""
    before = text[:start].rstrip()
    found = [(word, way) for way, words in _words()["limit"].items() for word in words if before.endswith(word)]
    if not found:
        return start, False, False
    word, way = max(found, key=lambda item: len(item[0]))  # 不超过, not 超过
    return len(before) - len(word), way == "above", way == "below"


@cache
def _words() -> dict[str, dict[str, Any]]:
    return tomllib.loads((files(__package__) / "words.toml").read_text(encoding="utf-8"))


def _is_word(word: str, table: str, key: str) -> bool:
    """Say whether a word of a query is one that asks for a role or a status, or ends with one: 旅游收入增速."""
    return any(word.endswith(known) for known in _words()[table].get(key, ()))


def _asks_only(word: str) -> bool:
    return any(word in known for table in ("role", "status") for known in _words()[table].values())


def _stands_alone(text: str, match: re.Match[str]) -> bool:
    """Say whether a place is a word of its own, or a full name that opens one; 中山 of 中山大学 is a part of a name."""
    opens = match.start() == 0 or text[match.start() - 1].isspace()
    ends = match.end() == len(text) or text[match.end()].isspace()
    return opens and (ends or match[0][-1] in _PLACE_ENDINGS)


def _places(regions: Regions) -> dict[str, tuple[str, ...]]:
    named = {name: tuple(_digits(region.code) for region in found) for name, found in regions.by_name.items()}
    short = {name: (_digits(region.code),) for name, region in regions.by_short_name.items()}
    return {"全国": ("",)} | short | named


def _digits(code: str) -> str:
    """Return the digits that the code of a place shares with all that lies in it."""
    return code[:2] if code.endswith("0000") else code[:4] if code.endswith("00") else code
