"""The places of the lexicon, and what they are called for short."""

import pytest

from jinzhou_extract.lexicon.regions import load_regions, short_county


def test_the_places_are_read_once():
    assert load_regions() is load_regions()


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("太仓市", "太仓"),
        ("浦东新区", "浦东"),
        ("神农架林区", "神农架"),
        ("琼中黎族苗族自治县", "琼中"),
        ("东乡族自治县", "东乡"),
        ("市中区", "市中"),
        ("三沙", "三沙"),
    ],
)
def test_a_county_has_a_short_name(name, short):
    assert short_county(name) == short


@pytest.mark.parametrize(
    ("short", "name"),
    [
        ("辽宁", "辽宁省"),
        ("广西", "广西壮族自治区"),
        ("吉林", "吉林省"),
        ("锦州", "锦州市"),
        ("延边", "延边朝鲜族自治州"),
        ("延边州", "延边朝鲜族自治州"),
    ],
)
def test_a_short_name_of_what_stands_above_counties_is_of_the_outer_one(short, name):
    assert load_regions().by_short_name[short].name == name
