"""A bare number in a cell of a table is a mention; its unit and scale stand in the header, the caption or a unit column."""

import pytest
from reading import check

TABLES = {
    "unit and scale in the header": (
        "| 名称 | 发行总额（亿） | 增长% |\n|---|---|---|\n| 甲基金 | 【10.00】 | 【−2.5】 |\n",
        ["1000000000 CNY money", "-2.5 % percent"],
    ),
    "unit in the caption": (
        "单位：亿元\n\n| 指标 | 2023年 | 2024年 |\n|---|---|---|\n| 财政收入 | 【12.5】 | 【13.8】 |\n",
        ["1250000000 CNY money", "1380000000 CNY money"],
    ),
    "a column of units": (
        "| 指标 | 单位 | 数量 |\n|---|---|---|\n| 粮食产量 | 万吨 | 【35.6】 |\n| 常住人口 | 万人 | 【262】 |\n",
        ["356000 t measure", "2620000 人 count"],
    ),
    "plain text": (
        "指标              绝对量     比上年增长（%）\n工业用电量（万千瓦时）   【1350】       【4.1】\n",
        ["13500000 kW.h measure", "4.1 % percent"],
    ),
    "no figures at all": ("| 序号 | 名称 | 电话 |\n|---|---|---|\n| 1 | 甲 | 0416-2345678 |\n| 2 | 乙 | 0416-8765432 |\n", []),
}


@pytest.mark.parametrize("name", TABLES)
def test_a_cell_takes_its_unit_from_the_table(name):
    table, meanings = TABLES[name]
    check(table, *meanings)
