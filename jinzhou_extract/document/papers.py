"""The places that newspapers, stations and sites are called by which bring a text, and the prefecture of an old newspaper, of
which nothing but its name may stand on the first line.
"""

from collections.abc import Mapping
from typing import Final

from jinzhou_extract.document.spoken import speaks_of_own
from jinzhou_extract.document.story import SPEAKS_WITHIN
from jinzhou_extract.document.weighing import PROVINCE
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern
from jinzhou_extract.lexicon.regions import Region
from jinzhou_extract.places.finder import PlaceFinder
from jinzhou_extract.places.lookup import PlaceNames

_PRESS: Final = "press.toml"
_CALLED_BY_PLACE: Final = FilledPattern(
    _PRESS,
    r"(?:\A|[\s《/·　—：:])(?P<place>[一-鿿]{2,6}?)(?:{papers}|{stations}|{newsrooms}|{subjects_of_sites}网|报(?=\Z|[\s》]))",
    signs="报台网播心视闻",
)
"""A newspaper, a station or a site that has the name of its place: 河南日报, 延边电视台, 上饶体育网."""

_CHANNEL: Final = FilledPattern(
    _PRESS,
    r"(?:[一-鿿]{2,6}[：:]\s*)?(?:[一-鿿]{2,5}网[\s·—-]*)?[《“\"]?"
    r"(?:{channels_in_front}(?P<behind>[一-鿿]{2,6}?)|(?P<place>[一-鿿]{2,6}?)(?:{subjects_of_sites})?{channels}{channels}?)"
    r"[》”\"]?(?:{writers}.*|{sent})?[\W\d年月日时第版期]*",
    signs="网报台博微号道视播线布媒端Pp上慧爱日",
)
"""A line that is nothing but who brings the news of a place, and the day: 掌上安康, 江西新闻客户端 2020年7月12日."""

_NAME: Final = FilledPattern(
    _PRESS, r"《?(?P<place>[一-鿿]{2,6}?)(?:{papers}|{weeklies}|报)》?(?:[\s\u3000]+[^，。；]*)?", signs="报刊"
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
    """Finds the places of those who bring a text; built once, immutable."""

    def __init__(self, finder: PlaceFinder) -> None:
        self._finder = finder
        self._names = PlaceNames(finder)
        self._by_name = finder.regions.by_name

    def prefecture_of(self, line: str, text: str) -> tuple[Region, str] | None:
        """Return the prefecture that a newspaper is called by, in the first line, which speaks of it as its own, and its name:
        徽州日报 … 全专区; or … 全区 in one that names no district.
        """
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

    def brought_by(self, line: str) -> Region | None:
        """Return the place that those are called by who bring the news, in a line that names nothing else: 掌上安康."""
        channel = _CHANNEL.fullmatch(line)
        return self._names.meant(channel["place"] or channel["behind"]) if channel is not None else None

    def called_by(self, line: str) -> Region | None:
        """Return the place that the newspaper or the station is called by whose name a line begins with."""
        paper = _CALLED_BY_PLACE.match(line)
        return self._names.meant(paper["place"]) if paper is not None else None

    def place_of(self, text: str, brought: Mapping[str, Region | None]) -> tuple[Region, str] | None:
        """Return the place that a newspaper or a station is called by, where its text speaks of it as its own (我省, 全市) or,
        in the paper of a city, names places of that city and no others, and the name; `brought` are the names that may tell it,
        each with what `brought_by` returns.
        """
        for name, bringer in brought.items():
            paper = _CALLED_BY_PLACE.search(name)
            region = self._names.meant(paper["place"]) if paper is not None else bringer
            if region is None:
                continue
            if speaks_of_own(text, region) or (paper is not None and region.level > PROVINCE and self._stays_in(text, region)):
                return region, name
        return None

    def _stays_in(self, text: str, region: Region) -> bool:
        """Say whether a text names a place in `region` and none that is neither there nor has it in itself."""
        text = text[:SPEAKS_WITHIN]
        places = [*self._finder.chains(text, None), *self._finder.shorts(text)]
        meant = [place.region for place in places if self._finder.means_itself(text, place)]
        inside = any(region.holds(other) and region != other for other in meant)
        return inside and all(region.holds(other) or other.holds(region) for other in meant)
