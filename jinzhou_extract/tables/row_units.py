"""The unit of a row that says none, below one whose name does: 地区生产总值（亿元）, and under it 第一产业."""

from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordPattern

_AMONG: Final = Pattern(r"(?:其\s*中|#|＃)")
_NUMBERED: Final = (
    Pattern(r"[一二三四五六七八九十]+\s*[、.．]"),
    Pattern(r"[（(][一二三四五六七八九十]+[）)]"),
    Pattern(r"\d+\s*[、.．](?!\d)"),
    Pattern(r"[（(]\d+[）)]"),
)
"""How rows are numbered, each a part of those before."""

_BRACKET: Final = Pattern(r"[（(][^（）()]*[）)]")
_CHANGES: Final = WordPattern("tables.toml", "change_only")
_OTHER: Final = WordPattern("tables.toml", "other_measure")

Depth = tuple[int, int]
"""How deep a row stands: the rank of its number, how far it is indented."""


class RowUnits:
    """Tells the units of rows from top to bottom.

    A row is a part of the one above it where it is indented, numbered below it or begins with 其中; what measures something
    else in a part (a rate, an area, so much a head) has not the unit of the whole. A row without figures entitles those below
    it, up to the next such row: where it is numbered, or no row above it says a unit and has figures, since it may be one
    whose figures are not known.
    """

    def __init__(self) -> None:
        self._above: list[tuple[Depth, str | None]] = []
        self._group: str | None = None
        self._is_own = False

    def of(self, name: str, indent: int, own: str | None, *, is_title: bool) -> str | None:
        """Return the unit of the next row, `own` where its name or a column says one; a title has no figures."""
        name = name.strip()
        depth = (next((rank for rank, number in enumerate(_NUMBERED, 1) if number.match(name)), 0), indent)
        is_among = _AMONG.match(name) is not None
        if self._above and _CHANGES.match(_BRACKET.sub("", name)):
            return own or self._above[-1][1]  # what stands below it is no part of a change
        while self._above and not (is_among or _is_below(depth, self._above[-1][0])):
            self._above.pop()
        if is_title:
            self._group = own if depth[0] or not self._is_own else None
        self._is_own = self._is_own or (own is not None and not is_title)
        above = self._above[-1][1] if self._above else None
        unit = own or (None if measures_other(name) else above or self._group)
        if not is_among:
            self._above.append((depth, unit))
        return unit


def measures_other(name: str) -> bool:
    """Say whether a part of something measures something else than it: a rate, an area, so much a head."""
    return _OTHER.search(name) is not None


def _is_below(depth: Depth, above: Depth) -> bool:
    """Say whether a row stands deeper than another: by its number where both are numbered, else by its indent."""
    if depth[0] and above[0] and depth[0] != above[0]:
        return depth[0] > above[0]
    return depth[1] > above[1]
