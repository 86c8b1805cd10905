"""Which lines are rows of a plain-text table."""

import pytest

from jinzhou_extract.document.rows import is_number_row, is_worded_row

ROWS = [
    "原煤 6.35 亿吨 2.8",
    "原油 10,615 万吨 2.0",
    "原 油 10，615 万吨 2．0",
    "水泥 ７，３９０ 万吨 １３．３",
    "城镇 58620 27.6",
    "客运量（亿人） 12.4",
    "收入 2019 2020",
]

NO_ROWS = [
    "指标 单位 2019 2020",
    "项目 2020 2019 2018",
    "原油 10，615 万吨",
    "一九七九年，原油产量 10615 万吨，增长 2.0",
    "全年造林 12，增长 5",
    "第 3 页",
    "2．0",
]


@pytest.mark.parametrize("text", ROWS)
def test_a_label_and_numbers_set_apart_by_blanks_are_a_row(text):
    assert is_number_row(text)


@pytest.mark.parametrize("text", NO_ROWS)
def test_prose_and_lone_numbers_are_none(text):
    assert not is_number_row(text)


@pytest.mark.parametrize(
    "text",
    [
        "清溪  7.2  36.5  Ⅱ类  水务局",
        "　清溪大桥　　120　　已通车",
        "清溪\t12\t饲料 肥料\t3,650\t一级",
        "东区      21                   招商局",
    ],
)
def test_a_label_bare_numbers_and_words_set_far_apart_are_a_row(text):
    assert is_worded_row(text)


@pytest.mark.parametrize(
    "text",
    [
        "清溪 7.2 36.5 水务局",
        "清溪  7.2  36.5",
        "清溪大桥  已通车",
        "1  清溪大桥  已通车",
        "姓名：张三  年龄：35  3  局长",
        "　　今年建成桥梁  12  座，已通车。",
        "清溪大桥  12座  已通车",
        "指标  单位  2020  2019  增速(%)",
    ],
)
def test_what_blanks_do_not_part_so_is_none(text):
    assert not is_worded_row(text)
