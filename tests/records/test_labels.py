"""The words of a record in the language of its reader, and what makes a record doubtful."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from jinzhou_extract import Bound, Kind, Metric, Role, Status
from jinzhou_extract.records.columns import Header
from jinzhou_extract.records.labels import doubt_words, doubts_of, label, labels


@pytest.mark.parametrize(
    ("field", "value", "english", "chinese"),
    [
        ("kind", "money", "money", "金额"),
        ("status", "target", "target", "目标"),
        ("unit", "CNY", "CNY", "元"),
        ("unit", "km2", "km2", "平方公里"),
        ("unit", "%", "%", "%"),
        ("unit", "亩", "亩", "亩"),
        ("unit", "mo", "months", "个月"),
        ("locator", "page 12", "page 12", "第12页"),
        ("locator", "row 3", "row 3", "第3行"),
        ("locator", "表一 row 3", "表一 row 3", "表一 第3行"),
        ("locator", "Sheet1!B7", "Sheet1!B7", "Sheet1!B7"),
        ("flags", "estimate", "estimate", "估计数"),
        ("flags", "period-from-opening", "time from the opening of the part", "时间取自段首"),
        ("flags", "region-from-file-name", "place from the file name", "地区取自文件名"),
        ("flags", "something-new", "something-new", "something-new"),
        ("region", "锦州市", "锦州市", "锦州市"),
    ],
)
def test_labels(field: str, value: str, english: str, chinese: str):
    assert (label(field, value, Header.EN), label(field, value, Header.ZH)) == (english, chinese)


@pytest.mark.parametrize(("field", "values"), [("kind", Kind), ("role", Role), ("bound", Bound), ("status", Status)])
@pytest.mark.parametrize("header", Header)
def test_every_word_of_the_record_has_its_label(field: str, values: type, header: Header):
    assert set(labels(header)[field]) == set(values)


@pytest.mark.parametrize(
    ("fields", "doubts"),
    [
        ({}, ()),
        ({"flags": ("region-from-title", "period-from-opening", "estimate")}, ()),
        ({"flags": ("region-from-title", "period-from-document")}, ("period-from-document",)),
        ({"flags": ("indicator-from-previous-sentence",)}, ("indicator-from-previous-sentence",)),
        ({"indicator": None}, ("no-indicator",)),
        ({"indicator": None, "role": Role.QUALIFIER}, ()),
        ({"value": None}, ("no-value",)),
        ({"value": None, "lower": Decimal(3), "upper": Decimal(5)}, ()),
        ({"period": "那年"}, ("no-time",)),
        ({"indicator": None, "flags": ("value-rounded",)}, ("value-rounded", "no-indicator")),
        ({"indicator": None, "flags": ("corrected",)}, ()),
    ],
)
def test_doubts(metric: Callable[..., Metric], fields: dict[str, object], doubts: tuple[str, ...]):
    assert doubts_of(metric(**{"indicator": "项目", "value": Decimal(118), **fields})) == doubts


def test_doubts_have_words():
    assert doubt_words(("no-time", "period-from-document"), Header.ZH) == ["时间未定", "时间取自全文"]
