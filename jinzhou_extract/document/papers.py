"""The prefecture of an old newspaper, of which nothing but its name may stand on the first line."""

from typing import Final

from jinzhou_extract.document.head import head_lines
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern
from jinzhou_extract.lexicon.regions import Region
from jinzhou_extract.places.finder import PlaceFinder
from jinzhou_extract.places.lookup import PlaceNames

_NAME: Final = FilledPattern(
    "press.toml", r"《?(?P<place>[一-鿿]{2,6}?)(?:{papers}|{weeklies}|报)》?(?:[\s\u3000]+[^，。；]*)?", signs="报刊"
)
"""Its name, behind which the day may stand: 徽州日报, 徽州报 1957年5月4日."""

_OWN: Final = {
    "专区": Pattern("[全我本]专区|专署"),
    "地区": Pattern("(?<![安健])全地区|[我本]地区|行署"),
}
"""What a paper of a prefecture calls its own place and its office by, for each kind of prefecture that there was."""

_AREA: Final = Pattern("(?<!安)[全我本]区(?![域间块位段划分号])")
_DISTRICT: Final = "区"
_CITY: Final = 2


class PaperReader:
    """Finds the prefectures of old newspapers; built once, immutable."""

    def __init__(self, finder: PlaceFinder) -> None:
        self._finder = finder
        self._names = PlaceNames(finder)
        self._by_name = finder.regions.by_name

    def prefecture_of(self, text: str) -> tuple[Region, str] | None:
        """Return the prefecture that a newspaper is called by which speaks of it as its own, and its name:
        徽州日报 … 全专区; or … 全区 in one that names no district.
        """
        line = next(iter(head_lines(text)), "")
        paper = _NAME.fullmatch(line)
        if paper is None:
            return None
        for kind, own in _OWN.items():
            regions = self._by_name.get(paper["place"] + kind, ())
            if len(regions) == 1 and own.search(text):
                return regions[0], line
        meanings = self._names.meanings(paper["place"])
        if len(meanings) != 1 or meanings[0].level != _CITY or not _AREA.search(text):
            return None
        named = self._finder.named(text, meanings[0])
        return None if any(place.region.name[-1] == _DISTRICT for place in named) else (meanings[0], line)

    def is_name(self, line: str) -> bool:
        """Say whether a line is nothing but the name of a newspaper that is called by a place, with its day."""
        paper = _NAME.fullmatch(line)
        return paper is not None and bool(self._names.meanings(paper["place"]))
