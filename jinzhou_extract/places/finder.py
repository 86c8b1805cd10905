"""Places in a text by their names: full ones anywhere, short ones where a word begins."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList, WordPattern, words_of
from jinzhou_extract.lexicon.prepared import compiled
from jinzhou_extract.lexicon.regions import Region, Regions
from jinzhou_extract.lexicon.toml import read_table
from jinzhou_extract.places.borders import NameBorders
from jinzhou_extract.places.endings import SHORT_GOES_ON, beginnings_of, ends_of, lengths_by_start, openings_of
from jinzhou_extract.places.names import WORDS, has_airport, is_part_of_name, leads_elsewhere

_GOES_ON: Final = Pattern(
    r"[场域值级属块划]|民(?![政办宗族营生间警])|位(?![于居列])|区(?=[域块间划]|位(?![于居列])|县)|(?<=县)(?:[地专]?区)|长(?![期江途效远足久廊三]|[一-鿿][区乡镇村])"
)
"""What makes another word of the end of a full name: 市|场, 县|级, 区|位, 市|长, 滁县|地区; but 州|位于, 县|长田乡."""

_FAR_THINGS: Final = WordPattern(WORDS, "far_things")
_TOWN_ENDS: Final = FilledPattern(WORDS, r"{town_ends}(?=[有的，。、；：！？）\s]|{told_of_town}|[分领得]到|分得|\Z)")
_VISITS: Final = WordList("places.toml", "comes_into")
"""In front of where those of a place do something, in a title: 龙岩在|深圳招商."""

_ELSEWHERE: Final = WordPattern(WORDS, "elsewhere")
_WORD_BEGINS: Final = WordList("places.toml", "word_begins")
"""Characters behind which another word begins."""

_DIRECTIONS: Final = frozenset("东南西北中")
"""Behind the character that stands for a province, in front of a place there: 皖|南|泾县."""

_LONGEST_BEFORE: Final = 4
_PROVINCE: Final = 1
_COUNTY: Final = 3
"""The levels of provinces and of counties."""

LONGEST_NAME: Final = 15
"""Characters of the longest full name (双江拉祜族佤族布朗族傣族自治县)."""


_SHORT: Final = 2
_PREFECTURES: Final = frozenset("州盟")
_DISTRICT: Final = "区"
_AREA: Final = "新区"
_SHORT_AREA: Final = 3
"""How long a name is that is no word by itself where it ends so: 清新区, but 雄安新区."""

_COUNTIES: Final = ("县", "市", "旗")

_LONGER: Final = WordList("places.toml", "longer_by_one")
_LONGER_BY_TWO: Final = WordList("places.toml", "longer_by_two")
"""Behind the short name of a county: part of the name of something else."""

_OF_REIGN: Final = Pattern(r"(?:\d{1,2}|[元一二三四五六七八九十]{1,3})年|年间")
"""What makes a reign of a name that a county has, too: 咸丰|八年."""

_WATERS: Final = frozenset("山河江湖岛")
_OF_WATER: Final = FilledPattern("places.toml", "{of_waters}|沿[岸线]|[干支]流|特?大桥|[上中下]游")

_NAME_ENDINGS: Final = frozenset(SHORT_GOES_ON)
_OF_A_CITY: Final = "市场"
_OF_PLACES: Final = ("港", "机场")
"""Behind what is a word, too, where it can only be a place: 日照|港."""

_OTHER_NAMES: Final = _NAME_ENDINGS.union("镇乡村街路线河湖江山岛桥")
"""Behind what looks like the short name of a county: another name begins with it."""


class Place(NamedTuple):
    """A place that a text names: where its name stands, and whether it is the short one."""

    start: int
    end: int
    region: Region
    is_short: bool = False


class PlaceFinder:
    """Finds places by name; built once from the table, immutable."""

    def __init__(self, regions: Regions) -> None:
        self.regions = regions
        self._words = frozenset(words_of(WORDS, "also_words"))
        self._borders = NameBorders()
        names = regions.by_short_name
        self._short_lengths = lengths_by_start(names)
        self._short_may_begin = compiled(beginnings_of(self._short_lengths)).finditer
        self._full_ends = compiled(ends_of(regions.lengths)).finditer
        self._beginnings = frozenset(name[:2] for name in (*names, *regions.by_name))
        self._inner = frozenset(name[:2] for name in (*names, *regions.by_short_county))
        self._openings = openings_of(regions.by_short_county)
        self._county_may_begin = compiled(beginnings_of(self._openings[""])).finditer
        self._county_words = frozenset(words_of(WORDS, "county_words"))
        self._county_things = frozenset(words_of(WORDS, "county_things"))
        self._common = frozenset(words_of(WORDS, "common_names"))
        self._reigns = frozenset(read_table("time.toml")["reigns"])
        table = read_table(WORDS)
        self._signs: dict[str, str] = table["whole_provinces"] | table["signs_of_provinces"]
        self._tails = tuple(words_of(WORDS, "word_tails"))

    def named(self, text: str, home: Region | None) -> list[Place]:
        """Return the places that `text` calls by their full names, in order, with those inside names of things.

        Which of several counties of one name is meant is settled by the place right before it (杭州市西湖区), else by
        `home`.
        """
        by_name, lengths = self.regions.by_name, self.regions.lengths
        found: list[Place] = []
        around, around_end = home, -1
        for ending in self._full_ends(text):
            end = ending.end()
            for length in lengths[text[end - 2 : end]]:
                start = end - length
                meanings = by_name.get(text[start:end]) if start >= 0 else None
                if meanings is None:
                    continue
                is_behind = around_end == start
                if len(meanings) > 1:
                    near = around if is_behind else home
                    meanings = tuple(region for region in meanings if near is not None and near.shares_prefecture(region))
                if is_behind and around is not None and meanings and not around.holds(meanings[0]):
                    break  # 鄱阳县|古县|渡镇
                if (
                    len(meanings) == 1
                    and not (length == _SHORT and text[end - 1] in _PREFECTURES and text[end : end + 1] in _NAME_ENDINGS)
                    and (is_behind or self._is_word(text, start, end, home))
                    and (not _GOES_ON.match(text, end) or self._inside(text, end, meanings[0]) is not None)
                ):
                    around, around_end = meanings[0], end
                    found.append(Place(start, end, meanings[0]))
                break
        return found

    def may_begin(self, text: str) -> bool:
        """Say whether a text may begin with the name of a place: a quick look."""
        return text[:2] in self._beginnings

    def _is_word(self, text: str, start: int, end: int, home: Region | None) -> bool:
        """Say whether the full name is a word by itself: not 以|上城区, 5.2|万山区, 更|新市区, 老城区."""
        name = text[start:end]
        if name in self._common:
            return home is not None and home.name == name
        if not start or (end - start > 2 and not name.endswith(self._tails, 1)):
            return True
        if end - start > _SHORT_AREA and name.endswith(_AREA):
            return True
        before = text[start - 1]
        if before in _NAME_ENDINGS and text[start - 2 : start - 1] in ("我", "全", "本"):
            return True  # 我市|义县
        if before in _DIRECTIONS and any(self.is_behind_province(text, start, region) for region in self.regions.by_name[name]):
            return True  # 皖南|泾县
        if before in _WORD_BEGINS.set or not (before.isalnum() or before == "余"):
            return True
        return any(text[max(0, start - length) : start] in self.regions.by_short_name for length in (2, 3, 4))

    def is_behind_province(self, text: str, start: int, region: Region) -> bool:
        """Say whether the name of a place stands behind the side of its province where it lies: 皖南|泾县, 闽西|长汀."""
        if (
            start < _SHORT
            or text[start - 1] not in _DIRECTIONS
            or (side := text[start - _SHORT : start]) in self.regions.by_short_name
        ):
            return False  # as nearly always
        province = self._signs.get(side[0])
        return province is not None and region.code[:2] == province[:2]

    def shorts(self, text: str) -> list[Place]:
        """Return what may be the short name of a place, in order; the longest where several begin."""
        found: list[Place] = []
        done = 0
        for beginning in self._short_may_begin(text):
            start = beginning.start()
            if start < done or not (name := self._short_at(text, start)):
                continue
            done = start + len(name)
            follows_name = bool(found) and found[-1].end == start
            is_name = name not in self._words or text.startswith(_OF_PLACES, done)
            level = self.regions.by_short_name[name].level
            is_name = is_name and not (level == _COUNTY and _FAR_THINGS.match(text, done))
            is_name = is_name and (level == _PROVINCE or not _TOWN_ENDS.match(text, done))
            if is_name and self._borders.is_word(text, start, done, follows_name=follows_name):
                found.append(Place(start, done, self.regions.by_short_name[name], is_short=True))
        return found

    def _short_at(self, text: str, at: int) -> str:
        """Return the longest short name that begins at `at` and is no part of another name (吉林|市), else nothing."""
        for length in self._short_lengths.get(text[at : at + 2], ()):
            name, end = text[at : at + length], at + length
            is_whole = text[end : end + 1] not in _NAME_ENDINGS or text.startswith(_OF_A_CITY, end)
            if is_whole and name in self.regions.by_short_name:
                return name
        return ""

    def _inside(self, text: str, at: int, parent: Region) -> Place | None:
        """Return the place in `parent` whose short name begins at `at`: what is a word too may stand there (甘肃|白银)."""
        if text[at : at + 2] not in self._inner:
            return None  # as nearly always
        if name := self._short_at(text, at):
            region = self.regions.by_short_name[name]
            if parent.holds(region) and region.level > parent.level:
                return Place(at, at + len(name), region, is_short=True)
        county = self._county_at(text, at, parent)
        if county is None or text[county.end : county.end + 1] in _WATERS or self._is_far_district(county.region, parent):
            return None  # 吉林长白|山
        return county

    def _is_far_district(self, region: Region, parent: Region) -> bool:
        """Say whether a district of a city, which was no county before, would stand right behind its province: 山东|泰山."""
        if parent.level != _PROVINCE or not region.name.endswith(_DISTRICT):
            return False
        city = self.regions.by_code.get(region.code[:4] + "00")
        short = region.name.removesuffix(_DISTRICT)
        return city is not None and city != parent and not any(short + end in self.regions.by_name for end in _COUNTIES)

    def counties_open(self, parent: Region) -> frozenset[str]:
        """Return how the short names of the counties in `parent` begin."""
        return self._openings.get(parent.code[: 2 * parent.level], frozenset())

    def county_at(self, text: str, at: int, parent: Region, *, is_listed: bool = False) -> Place | None:
        """Return the county in `parent` whose short name begins at `at` and is no part of a longer name: 博白, not 博白镇.

        In a list of them what is a word, too, may be one: 余干、万年.
        """
        if text[at : at + 2] not in self._inner:
            return None  # as nearly always
        county = self._county_at(text, at, parent, is_listed=is_listed)
        if county is None or text[county.end : county.end + 1] in _LONGER.set:
            return None
        return county if text[county.end : county.end + 2] not in _LONGER_BY_TWO.set else None

    def district(self, text: str, start: int, end: int) -> Place | None:
        """Return the county or district that a short name means wherever it stands, if only one is called so: 汉阳."""
        name = text[start:end]
        is_other = name in self._county_words or (name in self._reigns and _OF_REIGN.match(text, end))
        meant = () if is_other or _TOWN_ENDS.match(text, end) else self.regions.by_short_county.get(name, ())
        return Place(start, end, meant[0], is_short=True) if len(meant) == 1 else None

    def county_called(self, text: str, at: int) -> Place | None:
        """Return the county whose short name begins at `at`, if no other is called so and it is the name of nothing else, and
        what stands behind it is no part of a longer name: 敦煌|莫高窟.
        """
        if text[at : at + 2] not in self._inner:
            return None  # as nearly always
        for length in (4, 3, 2):
            county = self.district(text, at, at + length)
            if county is None or county.region.name.endswith(_DISTRICT):
                continue
            if (name := text[at : county.end]) in self.regions.by_short_name or name in self._county_things:
                continue
            if not (text[county.end : county.end + 1] in _LONGER.set or _FAR_THINGS.match(text, county.end)):
                return county if self._borders.calls_place(text, at, county.end) else None
        return None

    def counties_alone(self, text: str) -> Iterator[Place]:
        """Yield what may be the short name of a county, of which only one in the country is called so: 慈溪法院."""
        done = 0
        for beginning in self._county_may_begin(text):
            start = beginning.start()
            if start < done or text[start : start + 2] not in self._inner:
                continue
            for length in (4, 3, 2):
                county = self.district(text, start, start + length)
                if county is None or text[county.end : county.end + 1] in _OTHER_NAMES:
                    continue
                if self._borders.is_word(text, start, county.end, follows_name=False):
                    done = county.end
                    yield county
                break

    def _county_at(self, text: str, at: int, parent: Region, *, is_listed: bool = False) -> Place | None:
        if not 1 <= parent.level <= 2:
            return None
        for length in (4, 3, 2):
            name = text[at : at + length]
            if name in self._county_words and not is_listed:
                continue
            for region in self.regions.by_short_county.get(name, ()):
                end = at + len(name)
                if parent.holds(region) and text[end : end + 1] not in _NAME_ENDINGS and not _is_water(text, end):
                    return Place(at, end, region, is_short=True)
        return None

    def chains(self, text: str, home: Region | None) -> list[Place]:
        """Return the places that `named` returns, those that stand in a row (浙江省|杭州市|西湖区) as one: the last of them."""
        chains: list[Place] = []
        for place in self.named(text, home):
            found = self.innermost(text, place)
            if chains and chains[-1].end == found.start:
                chains[-1] = found._replace(start=chains[-1].start)
            else:
                chains.append(found)
        return chains

    def innermost(self, text: str, place: Place) -> Place:
        """Return the place that the names right behind `place` lead to: 浙江|杭州, 江苏|太仓."""
        while (inner := self._inside(text, place.end, place.region)) and not self._is_full_at(text, place.end):
            if place.region.level > _PROVINCE and has_airport(text, inner.end):
                break  # 杭州|萧山机场
            place = Place(place.start, inner.end, inner.region, is_short=True)
        return place

    def _is_full_at(self, text: str, at: int) -> bool:
        """Say whether a full name begins at `at`: 防城港市 is not 防城."""
        return any(text[at : at + length] in self.regions.by_name for length in range(3, LONGEST_NAME + 1))

    def only(self, text: str, home: Region | None) -> Region | None:
        """Return the one place that a short text is about: the innermost of those that lie in each other."""
        places = self.chains(text, home)
        at = 0
        for short in self.shorts(text):
            if short.start >= at and not any(place.start <= short.start < place.end for place in places):
                places.append(self.innermost(text, short))
                at = places[-1].end
        ends = {place.end for place in places}
        meant = [
            place
            for place in places
            if self.means_itself(text, place, is_listed=text[place.start - 1 : place.start] == "、" and place.start - 1 in ends)
            or self.houses(text, place)
        ]
        if len(meant) > 1 and (first := min(meant, key=lambda place: place.start)).start == 0:
            meant = [place for place in meant if place is first or not text.endswith(_VISITS.words, 0, place.start)]
        regions = {place.region for place in meant}
        innermost = max(regions, key=lambda region: region.level, default=None)
        return innermost if innermost is not None and all(region.holds(innermost) for region in regions) else None

    @staticmethod
    def houses(text: str, place: Place) -> bool:
        """Say whether what names a body or thing of a city or county by its full name is about that place: 富平县某果业公司."""
        is_whole = not place.is_short and place.region.level > _PROVINCE and not leads_elsewhere(text, place.end)
        return is_whole and not _ELSEWHERE.search(text, max(0, place.start - _LONGEST_BEFORE), place.start)

    def means_itself(self, text: str, place: Place, *, is_listed: bool = False) -> bool:
        """Say whether a figure may be of the place: it is no part of a name, no destination, no partner, nothing compared.

        One that `is_listed` stands behind another, which has what goes before them both.
        """
        start = self._begin_of(text, place)
        if not is_listed and _ELSEWHERE.search(text, max(0, start - _LONGEST_BEFORE), start):
            return False
        return not is_part_of_name(text, place.end, is_short=place.is_short)

    def _begin_of(self, text: str, place: Place) -> int:
        """Return where the name of a place begins, with that of its province in front of it: 从|安徽歙县."""
        for length in (_SHORT, _SHORT_AREA):
            outer = self.regions.by_short_name.get(text[max(0, place.start - length) : place.start])
            if outer is not None and outer.level == _PROVINCE < place.region.level and outer.holds(place.region):
                return place.start - length
        return place.start


def _is_water(text: str, end: int) -> bool:
    """Say whether a river is meant by what ends at `end`, and no place of its name: 昌江|水位."""
    return text[end - 1] in _WATERS and _OF_WATER.match(text, end) is not None
