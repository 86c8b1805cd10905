"""Administrative divisions: regions.tsv, regions_past.tsv."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern
from jinzhou_extract.lexicon.toml import read_table, read_text

_AUTONOMOUS: Final = FilledPattern("places.toml", r"(?:{peoples}|各族)*自治[州县旗]\Z")
PREFECTURE: Final = "地区"
_CITY: Final = 2
_SPLIT_OFF: Final = {"50": "51", "46": "44"}
"""Provinces that were a part of another: 重庆市 of 四川省, 海南省 of 广东省."""

_LONG: Final = 3
"""How many characters a short name of a county has that means it anywhere."""

_LONG_ENDINGS: Final = ("市", "县", "区")
_NEW_AREA: Final = "新区"
_PREFECTURE_END: Final = FilledPattern("places.toml", r"{prefecture_ends}\Z")
_COUNTY_ENDINGS: Final = ("新区", "林区", "区", "市", "县", "旗")


@dataclass(frozen=True, slots=True)
class Region:
    """A division with its six-digit code; codes of provinces end in 0000, of prefectures in 00.

    The country, and a place that the table does not know, have no code.
    """

    code: str
    name: str

    @property
    def level(self) -> int:
        """0 for the country and what has no code, 1 for a province, 2 for a prefecture, 3 for a county."""
        if not self.code:
            return 0
        return 1 if self.code.endswith("0000") else 2 if self.code.endswith("00") else 3

    def shares_prefecture(self, other: "Region") -> bool:
        """Say whether `other` lies in the same prefecture, or in this province."""
        size = 2 * min(self.level, 2)
        return bool(size) and other.code[:size] == self.code[:size]

    def holds(self, other: "Region") -> bool:
        """Say whether `other` is this place or a part of it, as the codes tell."""
        return other.code.startswith(self.code[: 2 * self.level])


COUNTRY: Final = Region("", "全国")


@dataclass(frozen=True, slots=True)
class Regions:
    """Every division by code, by full name (a county's may be shared by several) and, above the county, by short name.

    `by_short_county` holds the counties by short name, which means something right behind the place that they lie in
    only (江苏太仓). `cities` are those that took the place of a prefecture, by its name (潍坊地区). `gone` are the codes that
    no division has today. `lengths` gives, for the two characters that a full name ends with, how long such names are,
    longest first; most text can be passed over by these.
    """

    by_code: dict[str, Region]
    by_name: dict[str, tuple[Region, ...]]
    by_short_name: dict[str, Region]
    by_short_county: dict[str, tuple[Region, ...]]
    lengths: dict[str, tuple[int, ...]]
    cities: dict[str, Region]
    gone: frozenset[str]

    def province_of(self, region: Region) -> Region:
        """Return the province that a division lies in."""
        return self.by_code[region.code[:2] + "0000"]

    def held(self, outer: Region, inner: Region) -> bool:
        """Say whether a place is a part of another, or may have been one when that was a prefecture that is gone by now, with a
        code of its own, while its counties have those of today: 徽州专区.
        """
        if outer.holds(inner):
            return True
        if outer.code not in self.gone or outer.level != _CITY or (inner.level == _CITY and not inner.name.endswith("市")):
            return False
        province = inner.code[:2]
        return inner.level >= _CITY and outer.code[:2] in (province, _SPLIT_OFF.get(province))

    def around(self, region: Region) -> Region:
        """Return the prefecture that a county lies in, else its province."""
        return self.by_code.get(region.code[:4] + "00") or self.province_of(region)


@cache
def load_regions() -> Regions:
    """Read the tables, once; a name of today wins over the same name of the past."""
    present, past = _rows("regions.tsv"), _rows("regions_past.tsv")
    others = [Region(code, name) for name, code in read_table("places.toml")["others"].items()]
    new = [region for region in others if region.name.endswith(_NEW_AREA)]
    former = [_former(region) for region in (*present, *past) if region.name.endswith(PREFECTURE)]
    by_name: dict[str, tuple[Region, ...]] = {}
    for region in present:
        by_name[region.name] = (*by_name.get(region.name, ()), region)
    aliases = [_alias(region) for region in present if _is_autonomous_county(region)]
    for more in (aliases, past, former, others):
        known = frozenset(by_name)
        for region in more:
            if region.name not in known:
                by_name[region.name] = (*by_name.get(region.name, ()), region)
    by_code = {region.code: region for region in (*others, *past, *present)}
    for name, codes in read_table("places.toml")["called"].items():
        by_name.setdefault(name, tuple([by_code[code] for code in codes]))
    bynames = {name: by_code[code] for name, code in read_table("places.toml")["bynames"].items()}
    by_short_county: dict[str, tuple[Region, ...]] = {}
    for region in present:
        if region.level == 3 and len(short := short_county(region.name)) > 1:
            by_short_county[short] = (*by_short_county.get(short, ()), region)
    lengths: dict[str, set[int]] = {}
    for name in by_name:
        lengths.setdefault(name[-2:], set()).add(len(name))
    return Regions(
        by_code,
        by_name,
        _long(by_short_county) | _short_names((*present, *past, *new)) | bynames,
        by_short_county,
        {ending: tuple(sorted(sizes, reverse=True)) for ending, sizes in lengths.items()},
        _cities(present, past),
        frozenset(region.code for region in (*past, *others)).difference(region.code for region in present),
    )


def _long(by_short_county: dict[str, tuple[Region, ...]]) -> dict[str, Region]:
    """Return the counties that are known by their short name anywhere, because it is long: 满洲里, but not 八公山."""
    things = frozenset(read_table("places.toml")["county_things"]["any"])
    return {
        name: regions[0]
        for name, regions in by_short_county.items()
        if len(name) >= _LONG and len(regions) == 1 and regions[0].name.endswith(_LONG_ENDINGS) and name not in things
    }


def _cities(present: Iterable[Region], past: Iterable[Region]) -> dict[str, Region]:
    """Return 潍坊市 for 潍坊地区."""
    named = {region.name.removesuffix("市") + PREFECTURE: region for region in present if region.level == _CITY}
    return {region.name: named[region.name] for region in past if region.name in named}


def short_county(name: str) -> str:
    """Return 太仓 for 太仓市, 琼中 for 琼中黎族苗族自治县, 东乡 for 东乡族自治县, 浦东 for 浦东新区."""
    if "自治" in name and (autonomous := _AUTONOMOUS.sub("", name)) != name:
        return autonomous or name.partition("族自治")[0]
    for ending in _COUNTY_ENDINGS:
        if name.endswith(ending):
            return name.removesuffix(ending)
    return name


def _is_autonomous_county(region: Region) -> bool:
    return "自治" in region.name and region.level == 3


def _alias(region: Region) -> Region:
    """Return 琼中县, as it is called, for 琼中黎族苗族自治县."""
    return Region(region.code, short_county(region.name) + region.name[-1])


def _former(region: Region) -> Region:
    """Return 聊城专区, as it was called up to the sixties, for 聊城地区."""
    return Region(region.code, region.name.removesuffix(PREFECTURE) + "专区")


def _rows(file: str) -> list[Region]:
    lines = (line.split("\t") for line in read_text(file).splitlines() if not line.startswith("#"))
    return [Region(code, name) for code, name in lines]


def _short_names(regions: Iterable[Region]) -> dict[str, Region]:
    """Return 辽宁 and 锦州 beside 辽宁省 and 锦州市; where a city has the name of its province (吉林), the province wins."""
    provinces = {code: name for name, code in read_table("places.toml")["short_provinces"].items()}
    names: dict[str, Region] = {}
    above_county = [region for region in regions if region.code.endswith("00")]
    for region in sorted(above_county, key=lambda region: region.level):
        if region.level == 1:
            names.setdefault(provinces.get(region.code, region.name[:-1]), region)
        else:
            autonomous = _AUTONOMOUS.sub("", region.name) if "自治" in region.name else region.name
            if autonomous != region.name:
                names.setdefault(autonomous + "州", region)
                names.setdefault(autonomous, region)
            else:
                names.setdefault(_PREFECTURE_END.sub("", region.name), region)
    return names
