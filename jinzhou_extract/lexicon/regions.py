"""Administrative divisions: regions.tsv."""

from collections.abc import Iterable
from dataclasses import dataclass

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.lexicon.toml import read_text

PEOPLES = (
    "壮族|回族|维吾尔|藏族|羌族|彝族|苗族|土家族|侗族|布依族|哈尼族|傣族|白族|景颇族|傈僳族|朝鲜族|蒙古族|蒙古|哈萨克|柯尔克孜"
)
_AUTONOMOUS = Pattern(rf"(?:{PEOPLES})+自治州\Z")
_SHORT_PROVINCES = {
    "150000": "内蒙古",
    "450000": "广西",
    "540000": "西藏",
    "640000": "宁夏",
    "650000": "新疆",
    "810000": "香港",
    "820000": "澳门",
}


@dataclass(frozen=True, slots=True)
class Region:
    """A division with its six-digit code; codes of provinces end in 0000, of prefectures in 00."""

    code: str
    name: str

    @property
    def level(self) -> int:
        """1 for a province, 2 for a prefecture, 3 for a county."""
        return 1 if self.code.endswith("0000") else 2 if self.code.endswith("00") else 3

    def shares_prefecture(self, other: "Region") -> bool:
        """Say whether `other` lies in the same prefecture, or in this province."""
        size = 2 * min(self.level, 2)
        return other.code[:size] == self.code[:size]


@dataclass(frozen=True, slots=True)
class Regions:
    """Every division by code, by full name (a county's may be shared by several) and, above the county, by short name.

    `lengths` gives, for the two characters that a full name ends with, how long such names are, longest first; most
    text can be passed over by these.
    """

    by_code: dict[str, Region]
    by_name: dict[str, tuple[Region, ...]]
    by_short_name: dict[str, Region]
    lengths: dict[str, tuple[int, ...]]


def load_regions() -> Regions:
    """Read regions.tsv."""
    lines = (line.split("\t") for line in read_text("regions.tsv").splitlines() if not line.startswith("#"))
    regions = [Region(code, name) for code, name in lines]
    by_name: dict[str, tuple[Region, ...]] = {}
    for region in regions:
        by_name[region.name] = (*by_name.get(region.name, ()), region)
    by_short_name = _short_names(regions)
    lengths: dict[str, set[int]] = {}
    for name in by_name:
        lengths.setdefault(name[-2:], set()).add(len(name))
    return Regions(
        {region.code: region for region in regions},
        by_name,
        by_short_name,
        {ending: tuple(sorted(sizes, reverse=True)) for ending, sizes in lengths.items()},
    )


def _short_names(regions: Iterable[Region]) -> dict[str, Region]:
    """Return 辽宁 and 锦州 beside 辽宁省 and 锦州市; where a city has the name of its province (吉林), the province wins."""
    names: dict[str, Region] = {}
    for region in sorted(regions, key=lambda region: region.level):
        if region.level == 1:
            names.setdefault(_SHORT_PROVINCES.get(region.code, region.name[:-1]), region)
        elif region.level == 2:
            autonomous = _AUTONOMOUS.sub("", region.name)
            if autonomous != region.name:
                names.setdefault(autonomous + "州", region)
                names.setdefault(autonomous, region)
            else:
                names.setdefault(region.name.removesuffix("地区").removesuffix("市").removesuffix("盟"), region)
    return names
