"""Notes above a table that each tell the unit of one measure: 产量单位：吨；产值单位：元."""

import pytest

from jinzhou_extract import extract

_MAIL = "揽收量单位：万件；营收单位：亿元"


def _units(note: str, heads: str) -> list[tuple[str, str | None]]:
    names = heads.split("、")
    rule = "|---" * (len(names) + 1)
    figures = " | ".join(f"{at}.5" for at in range(1, len(names) + 1))
    text = f"{note}\n\n| 旬 | {' | '.join(names)} |\n{rule}|\n| 上旬 | {figures} |\n"
    return [(str(item.value), item.unit) for item in extract(text) if item.text.endswith(".5")]


@pytest.mark.parametrize(
    ("note", "heads", "units"),
    [
        (_MAIL, "揽收量、营收", [("15000", "件"), ("250000000", "CNY")]),
        (
            _MAIL,
            "揽收量、快递营收、净利润",
            [("15000", "件"), ("250000000", "CNY"), ("350000000", "CNY")],
        ),
        (
            _MAIL,
            "营收、单价（元）、其中：省外件",
            [("150000000", "CNY"), ("2.5", "CNY"), ("35000", "件")],
        ),
        ("客流单位：万人次 进出口单位：亿元", "出境人次、进出口", [("15000", "人次"), ("250000000", "CNY")]),
        # a part of a sum is one, a name that only ends like a classifier counts nothing, one note holds for all
        (_MAIL, "营收（元）、其中：国际", [("1.5", "CNY"), ("2.5", "CNY")]),
        ("客流单位：万人次；耗材单位：万件", "客流、附件、天气", [("15000", "人次"), ("2.5", None), ("3.5", None)]),
        ("单位：亿元，税金为万元", "营收、税金", [("150000000", "CNY"), ("25000", "CNY")]),
        ("单位：亿元，税金为含税价", "营收、税金", [("150000000", "CNY"), ("250000000", "CNY")]),
        ("填报单位：第三中学；金额单位：万元", "营收、税金", [("15000", "CNY"), ("25000", "CNY")]),
    ],
)
def test_the_units_of_columns(note: str, heads: str, units: list[tuple[str, str | None]]):
    assert _units(note, heads) == units
