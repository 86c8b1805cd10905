"""The tables of units: every row by its own example, every alias in place of the one that the example has."""

import pytest

from jinzhou_extract import Extractor, Kind
from jinzhou_extract.errors import LexiconError
from jinzhou_extract.lexicon import units as lexicon
from jinzhou_extract.lexicon.codes import is_iso_4217, is_ucum

UNITS = lexicon.load_units()
EXTRACTOR = Extractor()


def cases():
    for unit in UNITS:
        before, mention, after = unit.example.replace("】", "【").split("【")
        written = max((alias for alias in unit.aliases if mention.endswith(alias)), key=len, default=None)
        for alias in unit.aliases if written else [None]:
            text = mention if alias is None else mention.removesuffix(written) + alias
            yield pytest.param(unit, before, text, after, id=f"{unit.canonical}:{alias}")


@pytest.mark.parametrize(("unit", "before", "mention", "after"), [*cases()])
def test_every_spelling_is_found_with_its_unit_and_kind(unit, before, mention, after):
    [metric] = [m for m in EXTRACTOR.extract(before + mention + after) if m.start == len(before)]
    assert (metric.text, metric.unit, metric.kind) == (mention, unit.canonical, unit.kind)


@pytest.mark.parametrize(("unit", "symbol"), [(unit, symbol) for unit in UNITS for symbol in unit.symbols])
def test_a_currency_symbol_stands_in_front(unit, symbol):
    [metric] = EXTRACTOR.extract(f"售价{symbol}300万。")
    assert (metric.text, metric.unit, metric.value) == (f"{symbol}300万", unit.canonical, 3_000_000)


@pytest.mark.parametrize("row", lexicon.load_compounds(), ids=lambda row: f"{row.larger}-{row.smaller}")
def test_units_that_are_said_together_are_one_amount(row):
    before, mention, after = row.example.replace("】", "【").split("【")
    [metric] = EXTRACTOR.extract(before + mention + after)
    assert metric.text == mention
    assert metric.unit in (row.larger, row.smaller)


def test_the_tables_are_as_wide_as_they_should_be():
    classifiers = [unit for unit in UNITS if unit.kind is Kind.COUNT]
    currencies = {unit.code for unit in UNITS if unit.kind is Kind.MONEY}
    aliases = {alias for unit in UNITS for alias in unit.aliases}
    assert len(classifiers) >= 150
    assert len(currencies) >= 25
    assert aliases >= {"人次", "户次", "架次", "批次", "台套", "车次", "件次", "亩", "公顷", "标箱"}


@pytest.mark.parametrize(("kind", "code"), sorted({(unit.kind, unit.code) for unit in UNITS if unit.code}))
def test_a_code_is_one_of_its_standard(kind, code):
    assert is_iso_4217(code) if kind is Kind.MONEY else is_ucum(code)


@pytest.mark.parametrize("code", ["kW.h", "t.km", "m3", "m-1", "ug/m3", "Mbit/s", "[nmi_i]", "kBy"])
def test_an_expression_of_ucum_is_told(code):
    assert is_ucum(code)


@pytest.mark.parametrize("code", ["", "吨", "kvar", "kmin", "[xx]", "km2h", "k"])
def test_what_is_no_ucum_is_told(code):
    assert not is_ucum(code)


@pytest.mark.parametrize("code", ["", "RMB", "cny", "DMK", "XYZ"])
def test_what_is_no_currency_code_is_told(code):
    assert not is_iso_4217(code)


ROW = {"aliases": ["箱"], "example": "发【3箱】。"}


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"example": ""}, "no example sentence"),
        ({"kind": "money", "code": "RMB"}, "'RMB' is no ISO 4217 code"),
        ({"kind": "measure", "code": "tonne"}, "'tonne' is no UCUM code"),
        ({"alias": ["盒"]}, "unknown column alias"),
    ],
)
def test_a_wrong_row_is_refused_by_name(monkeypatch, change, complaint):
    monkeypatch.setattr(lexicon, "read_table", lambda _: {"unit": [ROW | change]})
    with pytest.raises(LexiconError, match=rf"^units.toml: 箱: {complaint}"):
        lexicon.load_units()


def test_an_alias_of_two_rows_is_refused(monkeypatch):
    monkeypatch.setattr(lexicon, "read_table", lambda _: {"unit": [ROW]})
    with pytest.raises(LexiconError, match="alias '箱' stands in two rows: 箱 and 箱"):
        lexicon.index_aliases(lexicon.load_units())


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("每斤卖3块。", "CNY"),
        ("新增球场3块。", "块"),
        ("全年发电3亿度。", "kW.h"),
        ("最高气温36度。", "Cel"),
        ("坡度25度。", "deg"),
        ("货轮航速18节。", "[kn_i]"),
        ("加挂车厢18节。", "节"),
        ("成本下降3个点。", "pp"),
        ("新设3个点。", "个"),
    ],
)
def test_the_words_before_a_number_settle_what_its_unit_means(text, unit):
    assert [metric.unit for metric in EXTRACTOR.extract(text)] == [unit]
