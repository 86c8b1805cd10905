"""What the title of a table counts in passing is no figure, nor is the page that it stands on."""

import pytest

from jinzhou_extract import extract
from jinzhou_extract.tables.titles import measured_by

TABLE = "\n\n| 名称 | 数值（元） |\n|---|---|\n| 甲 | 31.5 |\n| 乙 | 4.5 |\n"


@pytest.mark.parametrize(
    ("title", "figures"),
    [
        ("前十名股东持股情况", []),
        ("2024年5月36个重点城市粮油零售价格", []),
        ("表2：全国50个城市零售价格指数", []),
        ("2024年全市12个县区主要指标", []),
        ("全市共有12个县区公布统计数据", ["12个"]),
        ("新增12个重点城市", ["12个"]),
        ("36个重点城市价格上涨3%", ["36个", "3%"]),
        ("居民存款前五名，合计92亿元", ["前五名", "92亿元"]),
    ],
)
def test_what_a_title_counts_in_passing(title: str, figures: list[str]):
    found = [item.text for item in extract(title + TABLE)]
    assert [text for text in found if text in figures] == figures
    assert found[-2:] == ["31.5", "4.5"]
    assert len(found) == len(figures) + 2


def test_the_same_line_above_no_table_says_how_many():
    assert [item.text for item in extract("36个重点城市粮油零售价格数据。\n")] == ["36个"]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("2024年5月36个重点城市粮油零售价格指数", "粮油零售价格指数"),
        ("50个城市存款余额情况", "存款余额"),
        ("5个亿元项目投资额", "5个亿元项目投资额"),
    ],
)
def test_how_many_cities_there_are_is_no_part_of_what_is_measured(title: str, name: str):
    assert measured_by([title]) == name
