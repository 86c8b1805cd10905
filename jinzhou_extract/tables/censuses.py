"""Censuses that the title of a table names: 各乡镇户数（第七次全国人口普查）."""

from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.lexicon.toml import read_table

_CENSUS: Final = Pattern(r"第(?P<nth>[一二三四五六七八九])次(?:全[国省市县区])?(?P<of>人口|农业|经济)普查", signs="普查")
_ORDER: Final = "一二三四五六七八九"


def census_in(caption: str) -> str | None:
    """Return the year of the census that a line names, as a table's column says one: 2020年; None where it names none."""
    found = _CENSUS.search(caption)
    if found is None:
        return None
    years: list[int] = read_table("tables.toml")["censuses"][found["of"]]
    nth = _ORDER.index(found["nth"])
    return f"{years[nth]}年" if nth < len(years) else None
