"""How names of places begin and end, so that most text can be passed over."""

from collections.abc import Iterable, Mapping
from typing import Final

from jinzhou_extract.lexicon.regions import Region

SHORT_GOES_ON: Final = "省市县区州盟旗"
"""Behind what looks like a short name: part of another name (吉林|市)."""

_GROUPS: Final = 5
"""In how many groups the beginnings of short names are asked for."""

_CODES: Final = (0, 2, 4, 6)
"""How many digits the codes of all that lies in the country, a province, a prefecture, a county have in common."""


def ends_of(lengths: Iterable[str]) -> str:
    """Return the pattern of the last character of what may be a full name; `lengths` are the two that such names end with.

    A class of characters stands in front, so that the search runs through the text at the speed of a test of one.
    """
    before: dict[str, list[str]] = {}
    for ending in lengths:
        before.setdefault(ending[-1], []).append(ending[:-1])
    behind = "|".join(f"[{''.join(firsts)}]{last}" for last, firsts in before.items() if last in SHORT_GOES_ON)
    return f"[{SHORT_GOES_ON}](?<={behind})"


def beginnings_of(pairs: Iterable[str]) -> str:
    """Return the pattern of the first character of what may be a short name; `pairs` are the two that such names begin with.

    Behind the class of all first characters these are asked for in groups, each with the second ones of its own: that passes
    over most of what begins like a name, and is sooner tried than each of the many pairs.
    """
    seconds: dict[str, str] = {}
    for pair in sorted(pairs):
        seconds[pair[0]] = seconds.get(pair[0], "") + pair[1]
    firsts = "".join(seconds)
    size = -(-len(firsts) // _GROUPS)
    groups = [firsts[at : at + size] for at in range(0, len(firsts), size)]
    behind = "|".join(f"(?<=[{group}])(?=[{''.join(seconds[first] for first in group)}])" for group in groups)
    return f"[{firsts}](?=[{''.join(seconds.values())}])(?:{behind})"


def lengths_by_start(names: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """Return how long the names are that begin with two characters, by these, the longest first."""
    lengths: dict[str, set[int]] = {}
    for name in names:
        lengths.setdefault(name[:2], set()).add(len(name))
    return {start: tuple(sorted(sizes, reverse=True)) for start, sizes in lengths.items()}


def openings_of(counties: Mapping[str, Iterable[Region]]) -> dict[str, frozenset[str]]:
    """Return the two characters that the names of counties begin with, by what the codes of those in a place begin with."""
    openings: dict[str, set[str]] = {}
    for name, regions in counties.items():
        opening = name[:2]
        for region in regions:
            for size in _CODES:
                code = region.code[:size]
                if code in openings:
                    openings[code].add(opening)
                else:
                    openings[code] = {opening}
    return {code: frozenset(found) for code, found in openings.items()}
