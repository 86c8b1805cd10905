"""How the names of counties begin: what text is passed over by holds no county that would be found."""

import pytest

from jinzhou_extract.lexicon.regions import COUNTRY, Region, load_regions
from jinzhou_extract.places.finder import PlaceFinder

REGIONS = load_regions()
FINDER = PlaceFinder(REGIONS)


@pytest.mark.parametrize("name", ["河北省", "保定市", "重庆市", "临洮县", "恩施土家族苗族自治州"])
def test_those_of_a_place_are_those_that_it_holds(name: str):
    region = REGIONS.by_name[name][0]
    counties = REGIONS.by_short_county.items()
    inside = {short[:2] for short, meant in counties if any(region.holds(county) for county in meant)}
    assert FINDER.counties_open(region) == inside
    assert inside


def test_all_lie_in_the_country_and_none_in_what_the_table_does_not_know():
    assert FINDER.counties_open(COUNTRY) == {name[:2] for name in REGIONS.by_short_county}
    assert not FINDER.counties_open(Region("990000", "某地"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("慈溪法院判了。", ["慈溪"]),
        ("他从慈溪来，又回到慈溪", ["慈溪", "慈溪"]),
        ("慈溪市法院判了。", []),  # a full name
        ("慈", []),
        ("", []),
    ],
)
def test_a_county_is_found_wherever_its_name_stands(text: str, found: list[str]):
    assert [text[place.start : place.end] for place in FINDER.counties_alone(text)] == found
