"""What names the rows of a table: one column, or several where the first alone does not tell them apart."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import reduce
from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.lexicon.regions import Region, Regions, load_regions
from jinzhou_extract.tables.cells import Cell, Grid
from jinzhou_extract.tables.headers import Header, without_mark
from jinzhou_extract.tables.periods import join_periods, only_year, read_period, whole_year
from jinzhou_extract.tables.row_names import ALL_OF_PLACE

LONGEST_LABEL: Final = 16
"""A longer text describes a row and does not name it."""

FEWEST_IN_WHOLE: Final = 2
MOST_OF_WHOLE: Final = 0.75
"""So many of the places named in a table, and such a share of them, tell what 全市 means there."""

MOST_LABELS: Final = 8
"""How many columns may name a row together."""

_OF_PREFECTURES: Final = frozenset("市州盟")
_OF_PROVINCES: Final = frozenset("省区")
_WORD: Final = Pattern(r"[^\W\d_]")
_TIME: Final = WordPattern("tables.toml", "time_column")
_PLACE: Final = WordPattern("tables.toml", "place_column")
_TEAM: Final = WordPattern("tables.toml", "team_column")
_OF_TOWNS: Final = WordPattern("tables.toml", "town_column")
_TOWN: Final = FilledPattern("tables.toml", r"[一-鿿]{2,8}?{towns}\Z")
_CITY: Final = Pattern(r"\A[^省]*市(?:名称)?\Z")
_ZONE: Final = FilledPattern("tables.toml", r"[一-鿿]{0,6}{zones}\Z")
_KIND: Final = WordPattern("tables.toml", "kind_column")
_ENTITY: Final = WordPattern("tables.toml", "entity_column")
_NAME: Final = WordPattern("tables.toml", "name_column")
_OPTION: Final = WordPattern("tables.toml", "option_column")
_LATE_MONTH: Final = Pattern(r"((?:19|20)\d\d)[-/](1[0-2])")
"""2023-10 under 日期; under 年份, 2011-12 would be two years."""

_DAY: Final = Pattern(r"(1[0-2]|0?[1-9])[./-](3[01]|[12]\d|0?[1-9])")
"""8.1 under 日期."""

_MONTH: Final = Pattern(r"1[0-2]|0?[1-9]")


def names_places(head: str) -> bool:
    """Say whether a column is one of places by its head: 县区."""
    return _PLACE.fullmatch(head) is not None


@dataclass(frozen=True, slots=True)
class Label:
    """What stands in the label columns of one row: the names from outer to inner, and the period and place that they give.

    全市 names nothing but the place that the table is about. `entity` is who the row is about where a column of its own says
    so (公司简称): no part of what a named column measures. `options` are those of `cells` that hold answers, classes and firms.
    """

    outer: str
    name: str
    period: str | None
    cells: tuple[Cell, ...]
    options: tuple[Cell, ...]
    place: tuple[str, str] | None = None
    entity: str = ""


class Places:
    """The places that cells name; the table of them is read when a table first asks."""

    def __init__(self) -> None:
        self._regions: Regions | None = None  # a cached property is read anew each time in compiled code

    def named(
        self, text: str, around: Region | None, beside: frozenset[str], *, is_short: bool, is_city: bool = False
    ) -> Region | None:
        """Return the division of this name, a short name where it may be one, which rather is that of a city among cities.

        Of several that share it, it is the one in `around`, or in the prefecture of those `beside`; of places that nothing
        tells apart, one without a code.
        """
        found = self._all(f"{text}市", is_short=False) if is_city else ()  # 吉林
        found = found or self._all(text, is_short=is_short)
        if len(found) < 2:
            return found[0] if found else None
        near = [region for region in found if around is not None and around.shares_prefecture(region)]
        near = near or [region for region in found if region.code[:4] in beside]
        if len(near) == 1:
            return near[0]
        return Region("", text) if is_short or beside else None

    def whole(self, text: str, rows: Iterable[str]) -> Region | None:
        """Return the place that 全市 or 全省 means above the names of rows, which lie in it but for one or two at most."""
        level = "".join(text.split())[1:2]
        size = 4 if level in _OF_PREFECTURES else 2 if level in _OF_PROVINCES else 0
        found = [regions[0] for regions in (self._all(row, is_short=False) for row in rows) if len(regions) == 1]
        codes = Counter(region.code[:size].ljust(6, "0") for region in found if size and region.level > size // 2)
        code, count = codes.most_common(1)[0] if codes else ("", 0)
        return self.regions.by_code.get(code) if count >= FEWEST_IN_WHOLE and count >= MOST_OF_WHOLE * len(found) else None

    def prefectures(self, texts: Iterable[str]) -> frozenset[str]:
        """Return in which prefectures the places lie whose names no others share."""
        found = (self._all(text, is_short=False) for text in texts)
        return frozenset(regions[0].code[:4] for regions in found if len(regions) == 1 and regions[0].level > 1)

    @property
    def regions(self) -> Regions:
        """Every division."""
        if self._regions is None:
            self._regions = load_regions()
        return self._regions

    def _all(self, text: str, *, is_short: bool) -> tuple[Region, ...]:
        found = self.regions.by_name.get(text, ())
        if not found and is_short and text in self.regions.by_short_name:
            return (self.regions.by_short_name[text],)
        return found


class LabelColumns:
    """Reads the labels of rows from top to bottom; a blank that others follow means what stands above it."""

    def __init__(self, grid: Grid, headers: list[Header], first: int, places: Places) -> None:
        """Take the columns from `first` on that it needs to tell the rows apart, and those whose head says that they name."""
        body = grid.rows[grid.head :]
        self._places, self._body = places, body
        self._heads = [_head_of(grid, column) for column in range(len(headers))]
        self.columns = [first]
        while len(self.columns) < MOST_LABELS and (following := self._following(body, headers)) is not None:
            self.columns.append(following)
        self.is_of_teams = any(map(_TEAM.fullmatch, self._heads))
        self._above = [""] * len(self.columns)
        self._year: str | None = None
        self._beside = [places.prefectures(_texts(body, column)) for column in self.columns]

    @property
    def last(self) -> int:
        """The last column that names rows."""
        return self.columns[-1]

    def read(self, row: list[Cell]) -> Label:
        """Return the label of the next row."""
        cells = tuple(row[column] for column in self.columns)
        texts = [cell.text.strip() for cell in cells]
        for at, text in enumerate(texts[:-1]):
            if not text and any(texts[at + 1 :]):
                texts[at] = self._above[at]
            elif text != self._above[at]:
                self._above[at + 1 :] = [""] * (len(self._above) - at - 1)
        self._above = texts
        names: list[str] = []
        entities: list[str] = []
        periods: list[str | None] = []
        place: Region | None = None
        for column, text, beside in zip(self.columns, texts, self._beside, strict=True):
            head = self._heads[column]
            if period := _period(text, head):
                periods.append(period)
            elif found := self._place(column, text, place, beside):
                place = found
            elif text and not ALL_OF_PLACE.fullmatch(text) and not (_KIND.fullmatch(head) and column != self.last):
                (entities if _ENTITY.fullmatch(head) else names).append(text)
        when = reduce(join_periods, periods, None)
        if year := only_year([when]):
            self._year = None if whole_year(when) == when else year  # 2023年 above 1月 may be another year
        return Label(
            "".join(names[:-1]),
            names[-1] if names else "",
            join_periods(when, self._year) if when else None,
            cells,
            tuple(cell for cell, column in zip(cells, self.columns, strict=True) if _holds_no_figures(self._heads[column])),
            (place.name, place.code) if place else None,
            "".join(entities),
        )

    def _place(self, column: int, text: str, around: Region | None, beside: frozenset[str]) -> Region | None:
        """Return the place that a cell names, a town below a head of towns; a team is of none, unless it is sent by one."""
        head, name = "".join(self._heads[column].split()), _plain(text)
        if _TEAM.fullmatch(head):
            return self._places.named(name, around, beside, is_short=False) if "代表团" in head else None
        if ALL_OF_PLACE.fullmatch(text):
            return around or self._places.whole(text, _texts(self._body, column))
        if _OF_TOWNS.fullmatch(head) and _TOWN.match(name):
            return Region("", name)
        is_place = _PLACE.fullmatch(head) is not None
        found = self._places.named(name, around, beside, is_short=is_place, is_city=is_place and _CITY.search(head) is not None)
        return found or (Region("", name) if is_place and _ZONE.match(name) else None)

    def _following(self, body: list[list[Cell]], headers: list[Header]) -> int | None:
        """Return the next column that names rows, beyond codes and the like where the head of another one says so."""
        column = self.columns[-1] + 1
        if not _tell_apart(body, self.columns) and _is_label(body, headers, column):
            return column
        while column < len(headers) - 1 and headers[column].is_skipped and not _names(self._heads[column]):
            column += 1
        is_named = column < len(headers) - 1 and _names(self._heads[column])
        return column if is_named and _is_labelled(body, column, self._heads[column]) else None


def _plain(name: str) -> str:
    """Return a name without the blanks that set it wide and the mark of a footnote: 义  县, 锦州市①."""
    return without_mark("".join(name.split()))


def _texts(body: list[list[Cell]], column: int) -> Iterator[str]:
    return (_plain(row[column].text) for row in body if column < len(row))


def _names(head: str) -> bool:
    return any(words.fullmatch(head) for words in (_TIME, _PLACE, _ENTITY, _OPTION, _NAME))


def _holds_no_figures(head: str) -> bool:
    """Say whether numbers in a column are parts of what it names: 1-3年 of 年龄段, 三局 of 投标人."""
    return _OPTION.fullmatch(head) is not None or _ENTITY.fullmatch(head) is not None


def _head_of(grid: Grid, column: int) -> str:
    """Return what stands lowest in the head of a column."""
    texts = [row[column].text for row in grid.rows[: grid.head] if column < len(row)]
    return next((text for text in reversed(texts) if text), "")


def _period(text: str, head: str) -> str | None:
    if head.endswith(("月", "月份")) and _MONTH.fullmatch(text):
        return f"{int(text)}月"
    if _TIME.fullmatch(head) and not head.startswith("年") and (match := _LATE_MONTH.fullmatch(text)):
        return f"{match[1]}年{match[2]}月"
    if head.endswith("日期") and (match := _DAY.fullmatch(text)):
        return f"{int(match[1])}月{int(match[2])}日"
    return read_period(text)


def _is_labelled(body: list[list[Cell]], column: int, head: str) -> bool:
    """Say whether the cells of a column whose head says that they name are names, or times where it says so."""
    cells = [row[column] for row in body if column < len(row) and row[column].text]
    return bool(cells) and all(not cell.is_number or _period(cell.text, head) for cell in cells)


def _tell_apart(body: list[list[Cell]], columns: list[int]) -> bool:
    """Say whether the texts in `columns` name each row, and it alone; a time is no name, a blank stands for what is above."""
    seen = set()
    if all(read_period(row[column].text) for row in body for column in columns if column < len(row)):
        return False
    for row in body:
        key = tuple(row[column].text for column in columns if column < len(row))
        if not any(key) or key in seen:
            return False
        seen.add(key)
    return True


def _is_label(body: list[list[Cell]], headers: list[Header], column: int) -> bool:
    """Say whether a column can name rows: short texts without figures, in most rows."""
    if column >= len(headers) - 1 or headers[column].is_units or headers[column].is_skipped:
        return False
    texts = [row[column].text for row in body if column < len(row)]
    named = [text for text in texts if _WORD.search(text)]
    return 2 * len(named) > len(texts) and all(
        len(text) <= LONGEST_LABEL and (read_period(text) or not any(char.isdigit() for char in text)) for text in texts
    )
