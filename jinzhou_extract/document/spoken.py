"""The place that a text speaks of as its own without saying which, told by the places that it names: 我市 … 云阳县、奉节县."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList, WordPattern
from jinzhou_extract.lexicon.regions import Region
from jinzhou_extract.lexicon.toml import read_table
from jinzhou_extract.places.finder import Place, PlaceFinder
from jinzhou_extract.places.names import WORDS
from jinzhou_extract.places.own import POINTING, PREFECTURES, OwnPlaces

READ: Final = 4000
"""How far a text is read for what it speaks of as its own."""

HEAD: Final = 400
"""How far a text is read for its number."""

LEAST: Final = 2
"""How many places are named that lie in the one that is meant."""

MOST_OF_OTHERS: Final = 3
"""How many times as many are named as lie elsewhere."""

_KINDS: Final = WordList("places.toml", "levels_of_places")
"""What may be spoken of so."""

_REGION: Final = {"区": "自治区"}
"""What holds several places that is called so: no district does."""

_NUMBERED: Final = Pattern(
    r"(?P<sign>[一-鿿])[政府](?:办|办公厅)?[一-鿿]{0,3}?[\[〔【［(（]\d{4}[\]〕】］)）]\d+号", signs="号"
)
"""The number of a paper of a government: 黔府办发〔2016〕31号."""

_OF_PROVINCE: Final = FilledPattern(WORDS, r"[全我本]省|[全我本]自治区|(?<![一-鿿])(?:省|自治区){offices_of_province}")
"""How the paper of a province speaks of it, which tells it from one of a city whose sign is the same character."""


_OWN_OFFICE: Final = FilledPattern(WORDS, "(?:(?<![一-鿿])|(?<=[从据由]))[市县省][一-鿿]{1,9}?{own_offices}")
_FAR: Final = 20
_WITH: Final = Pattern(r"[与到赴向跟](?![会期底年今\d])[^，。；到与赴向跟]{0,18}\Z")
"""In front of a place, or of the list that it stands in, that others went to."""

_COMPETES: Final = FilledPattern(WORDS, "的?(?:{of_people}|{sent_to_games}|{competing})")
"""Who takes part in a contest, which may be held in what speaks of itself otherwise: 本省|选手."""

_VISITS: Final = WordPattern(WORDS, "visits_of_others")


class SpokenReader:
    """Finds the place that a text calls 我市 or 全省; built once, immutable."""

    def __init__(self, finder: PlaceFinder) -> None:
        self._finder = finder
        self._own = OwnPlaces(finder.regions)
        table = read_table(WORDS)
        self._signs: dict[str, str] = table["whole_provinces"] | table["signs_of_provinces"]

    def numbered(self, file: str, text: str) -> tuple[Region, str] | None:
        """Return the province whose government numbered a paper, with the words that tell it: 豫政〔2014〕5号, 全省."""
        number = _NUMBERED.search(file) or _NUMBERED.search(text, 0, HEAD)
        code = self._signs.get(number["sign"]) if number is not None else None
        if number is None or code is None or _OF_PROVINCE.search(text, 0, READ) is None:
            return None
        return self._finder.regions.by_code[code], number[0]

    def place_of(self, text: str) -> tuple[Region, str] | None:
        """Return the place that a text speaks of as its own in which nearly all lie that it names, with the words for one."""
        text = text[:READ]
        spoken = Counter(
            level
            for own in self._own.words.finditer(text)
            if not own[0].startswith(POINTING)
            and not _COMPETES.match(text, own.end())
            and (level := self._own.level_of(own[0])) in _KINDS.set
        )
        if not spoken:
            return None
        named = self._named(text)
        if len(named) < LEAST:
            return None
        for level, _ in spoken.most_common():
            if (found := self._around(level, named)) is not None:
                return found[0], text[found[1].start : found[1].end]
        return None

    def _named(self, text: str) -> list[Place]:
        """Return the places that a text names for where something is."""
        places = self._finder.chains(text, None)
        ends = {place.end for place in places}
        places += [place for place in self._finder.shorts(text) if not any(p.start <= place.start < p.end for p in places)]
        return [
            place
            for place in places
            if self._finder.means_itself(
                text, place, is_listed=text[place.start - 1 : place.start] == "、" and place.start - 1 in ends
            )
            and not _is_partner(text, place)
        ]

    def _around(self, level: str, named: list[Place]) -> tuple[Region, Place] | None:
        """Return the place whose name ends as `level` does that holds nearly all of those named, two that differ, with the
        first of them.
        """
        level = _REGION.get(level, level)
        around: dict[Region, list[Place]] = {}
        for place in named:
            for region in self._outer(place.region):
                if region.name.endswith(level):
                    around.setdefault(region, []).append(place)
        held = {region: places for region, places in around.items() if len({place.region for place in places}) >= LEAST}
        if not held:
            return None
        region, places = max(held.items(), key=lambda item: (len(item[1]), item[0].level))
        others = sum(1 for place in named if not (region.holds(place.region) or place.region.holds(region)))
        return (region, places[0]) if len(places) >= MOST_OF_OTHERS * others else None

    def _outer(self, region: Region) -> Iterator[Region]:
        """Yield a place and those that it lies in."""
        codes = dict.fromkeys((region.code, region.code[:4] + "00", region.code[:2] + "0000"))
        by_code = self._finder.regions.by_code
        return (by_code[code] for code in codes if code in by_code)


def _is_partner(text: str, place: Place) -> bool:
    """Say whether a place is one that others went to, or worked together with: 赴太仓市考察, 与温岭市、玉环市协作."""
    begin = text.rfind("。", 0, place.start) + 1
    end = text.find("。", place.end)
    before = _WITH.search(text, max(begin, place.start - _FAR), place.start)
    return before is not None or _VISITS.search(text, begin, end if end >= 0 else len(text)) is not None


def speaks_of_own(text: str, region: Region) -> bool:
    """Say whether a text speaks of a place as its own: 我省, 全市, 据市邮电局统计."""
    kind = region.name[-1]
    kinds = (kind, region.name[-2:]) if region.name.endswith(PREFECTURES) else (kind,)
    text = text.replace("安全", "")  # 安全|地区
    if any(f"{own}{kind}" in text for own in "我全本" for kind in kinds):
        return True
    return len({match[0] for match in _OWN_OFFICE.finditer(text) if match[0][0] == kind}) > 1
