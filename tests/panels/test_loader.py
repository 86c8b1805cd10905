"""Catalogues that users write: what they may say, and what they are told when it is wrong."""

import pytest

from jinzhou_extract.errors import CatalogueError
from jinzhou_extract.panels.loader import load_catalogue

FISH = """
[[indicator]]
id = "fish"
zh = "水产品产量"
en = "Fish"
names = "水产品(?:总)?产量"
kind = "measure"
role = "level"
status = "actual"
period = "reviewed"
"""


def test_a_file_stands_alone(catalogue_file):
    assert [item.id for item in load_catalogue(catalogue_file(FISH)).indicators] == ["fish"]


def test_a_file_may_extend_the_built_in_one_and_replace_what_it_has(catalogue_file, gov):
    mine = FISH.replace('"fish"', '"grain_output_actual"') + FISH
    loaded = load_catalogue(catalogue_file('extends = "gov"\n' + mine))
    assert len(loaded.indicators) == len(gov.indicators) + 1
    assert loaded.named("grain_output_actual").zh == "水产品产量"
    assert [item.id for item in loaded.indicators][:2] == [item.id for item in gov.indicators][:2]


def test_it_may_use_the_names_of_what_it_extends(catalogue_file, gov):
    text = 'extends = "gov"\n' + FISH.replace('names = "水产品(?:总)?产量"', 'of = "gdp"')
    assert load_catalogue(catalogue_file(text)).named("fish").names == gov.names["gdp"].names


def test_a_file_beside_it_may_be_extended(catalogue_file):
    catalogue_file(FISH, "base.toml")
    loaded = load_catalogue(catalogue_file('extends = "base.toml"\n' + FISH.replace('"fish"', '"shrimp"')))
    assert [item.id for item in loaded.indicators] == ["fish", "shrimp"]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a = [", "mine.toml:1: is no TOML: "),
        (FISH.replace('"level"', '"levle"'), "mine.toml:8: role: input should be 'level', 'change', 'share', 'rank' or"),
        (FISH.replace('period = "reviewed"', ""), "mine.toml:2: period: field required"),
        (FISH.replace('"reviewed"', '"last year"'), "mine.toml:10: period: is one of reviewed, planned, past_years"),
        (FISH.replace('"fish"', '"Fish"'), "mine.toml:3: id: string should match pattern"),
        (FISH + FISH, "mine.toml:13: id: 'fish' is there twice; give each indicator an id of its own"),
        (FISH + 'colour = "red"\n', "mine.toml:11: colour: extra inputs are not permitted; an indicator has: id, zh, en"),
        (FISH + 'prefer = ["name", "best"]\n', "mine.toml:11: prefer: is one of name, unit, year, direct, nominal"),
        (FISH.replace("(?:总)", "(?:总"), "mine.toml:6: names: '水产品(?:总?产量' is no pattern (missing ) at position 10)"),
        (FISH + 'without = "["\n', "mine.toml:11: without: '[' is no pattern"),
        (FISH + 'of = "fishes"\n', "mine.toml:11: of: there is no [names.fishes]; the names of this catalogue: none"),
        ("[names.a]\nnames = ['(']\n" + FISH, "mine.toml:2: names: '(' is no pattern"),
        (FISH + 'setting = "report"\n', "mine.toml:11: setting: there is no [setting.report]; write one"),
        (FISH + 'examples = ["水产品产量5万吨。"]\n', "mine.toml:11: examples: '水产品产量5万吨。' marks no figure; put 【】"),
        (FISH.replace('names = "水产品(?:总)?产量"\n', ""), "mine.toml:2: names: an indicator needs names, or `of`"),
        ("", "mine.toml: holds no indicator; write an [[indicator]] in it"),
        ('extends = "mine.toml"\n' + FISH, "mine.toml: extends itself (mine.toml → mine.toml); leave out one `extends`"),
        ('extends = "none.toml"\n' + FISH, "none.toml: could not be read (No such file or directory); check the name"),
    ],
)
def test_what_is_wrong_is_told_with_file_and_line(catalogue_file, text, says):
    with pytest.raises(CatalogueError) as told:
        load_catalogue(catalogue_file(text))
    assert str(told.value).startswith(says)
    assert "\n" not in str(told.value)


def test_a_name_that_is_no_catalogue(catalogue_file):
    with pytest.raises(CatalogueError, match="govt: is no catalogue; name a TOML file, or one that is built in: gov"):
        load_catalogue("govt")
