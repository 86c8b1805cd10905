"""Towns and villages whose own papers a title names: 哈乐镇2022年工作总结."""

from collections.abc import Iterable
from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, WordList
from jinzhou_extract.lexicon.regions import Region, Regions, short_county

_TOWN: Final = FilledPattern(
    "places.toml",
    r"(?!{whose_towns})(?P<town>[一-鿿]{1,5}?{town_kinds})"
    r"(?:{town_offices})*[^，。；：]{0,24}?{town_papers}\Z",
    signs="镇乡道村区木查",
)
_IN_GENERAL: Final = WordList("places.toml", "towns_in_general")


def town_of(titles: Iterable[str], county: Region, regions: Regions) -> str | None:
    """Return the town or village in a county whose paper one of the titles or file names says it is, or None."""
    if county.level != 3:
        return None
    around = (regions.province_of(county), regions.around(county), county)
    for title in titles:
        rest = title.strip(" 　《》*#")
        for region in around:
            short = short_county(region.name) if region is county else region.name[:2]
            rest = rest.removeprefix(region.name)
            if len(short) > 1 and not rest.startswith(short + "镇"):
                rest = rest.removeprefix(short)
        found = _TOWN.match(rest)
        if found is not None and not found["town"].endswith(_IN_GENERAL.words):
            return found["town"]
    return None
