"""A list of things that are counted goes on with 和 to one whose number stands behind it."""

import pytest

LISTS = [
    ("西城队以15枚金牌、9枚铜牌和总分412.5分夺冠。", [("15枚", "金牌"), ("9枚", "铜牌"), ("412.5分", "总分")]),
    ("村里有3口井、2座桥和水渠1200米。", [("3口", "井"), ("2座", "桥"), ("1200米", "水渠")]),
    ("引进3名博士、12名硕士和资金500万元。", [("3名", "博士"), ("12名", "硕士"), ("500万元", "资金")]),
    # two things with one number
    ("录用3名博士、12名医生和护士。", [("3名", "博士"), ("12名", "医生和护士")]),
]


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_each_thing_has_its_own_number(extractor, text, expected):
    assert [(record.text, record.indicator) for record in extractor.extract(text)] == expected
