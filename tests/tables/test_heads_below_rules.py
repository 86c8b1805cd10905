"""Heads that go on below their rule, names of one word set wide, and columns of goals beside those of what was reached."""

import pytest

from jinzhou_extract import extract
from jinzhou_extract.document import Document
from jinzhou_extract.extractor import Extractor

Found = tuple[str, str | None, str | None, str | None, str]


def found(text: str) -> list[Found]:
    return [(m.text, m.indicator, m.unit, m.time_period, str(m.role)) for m in extract(text)]


def test_a_head_of_merged_cells_goes_on_below_the_rule():
    table = """| | 2023年1-11月 | | 2022年1-11月 | | 同比± | |
|---|---|---|---|---|---|---|
| | 数量（吨） | 金额（万美元） | 数量（吨） | 金额（万美元） | 数量% | 金额% |
| 海带 | 2,010 | 1,206 | 2,004 | 1,190 | 6.1 | 1.3 |
"""
    assert [(text, unit, time, role) for text, _, unit, time, role in found(table)] == [
        ("2,010", "t", "2023-01/2023-11", "level"),
        ("1,206", "USD", "2023-01/2023-11", "level"),
        ("2,004", "t", "2022-01/2022-11", "level"),
        ("1,190", "USD", "2022-01/2022-11", "level"),
        ("6.1", "%", "2023-01/2023-11", "change"),
        ("1.3", "%", "2023-01/2023-11", "change"),
    ]


@pytest.mark.parametrize(
    "row",
    [
        "| 海带 | 由甲 | 由乙 |",  # it has a name of its own
        "| | 由甲 | |",  # one word beside a blank
        "| | 3吨 | 4吨 |",
    ],
)
def test_a_row_of_words_that_is_no_head(row: str):
    table = f"| | 2023年 | 2022年 |\n|---|---|---|\n{row}\n| 海带（吨） | 2,010 | 1,206 |\n"
    times = [time for text, _, unit, time, _ in found(table) if text in ("2,010", "1,206") and unit == "t"]
    assert times == ["2023", "2022"]


def test_a_name_of_rows_that_is_set_wide_is_one():
    table = """表2 全县渔业产量

                         单位：吨
    品  种      2019年    2020年    2021年
    海  带       84210     85033     86110
      紫  菜     52077     51980     52604
    对  虾        6120      6308      6411
"""
    assert [(text, name, time) for text, name, _, time, _ in found(table)][:4] == [
        ("84210", "海带", "2019"),
        ("85033", "海带", "2020"),
        ("86110", "海带", "2021"),
        ("52077", "紫菜", "2019"),
    ]


def test_names_of_one_character_stand_for_columns_beside_a_name_set_wide():
    table = """2022年末各区人口
　　　　　　　　　　　　　　　　　计量单位：户、人
区　县　　　总户数　　总人口　　男　　　女
万州区　　　612480　　1713926　869011　844915
涪陵区　　　430025　　1133200　571880　561320
"""
    assert [(text, name, unit) for text, name, unit, _, _ in found(table)][:4] == [
        ("612480", "总户数", "户"),
        ("1713926", "总人口", "人"),
        ("869011", "男", "人"),
        ("844915", "女", "人"),
    ]


def test_a_column_of_what_was_reached_is_no_goal_in_a_table_of_goals():
    text = """# 2024年前三季度重点任务安排

| 项目 | 年度目标 | 1—9月完成 | 完成率 |
|---|---|---|---|
| 新建渔港 | 8座 | 5座 | 62.5% |
"""
    assert [(m.text, str(m.status), m.time_period) for m in extract(text)] == [
        ("8座", "target", "2024"),
        ("5座", "actual", "2024-01/2024-09"),
        ("62.5%", "actual", "2024-01/2024-09"),
    ]


@pytest.mark.parametrize(
    ("cell", "left_out"), [("12.6±0.8", 1), ("12.6/14.1", 1), ("7,21", 1), ("(320)", 1), ("12.6", 0), ("未测", 0), ("/", 0)]
)
def test_a_figure_that_is_written_in_another_way_is_counted(cell: str, left_out: int):
    table = f"| 样地 | 胸径（cm） |\n|---|---|\n| 东坡 | {cell} |\n| 西坡 | 14.1 |\n"
    extraction = Extractor().run(Document(table))
    assert extraction.left_out == left_out
