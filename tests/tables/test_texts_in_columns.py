"""Tables of plain text whose figures stand below their heads, by blanks, tabs or drawn lines."""

import pytest

from jinzhou_extract.extractor import Extractor

Found = list[tuple[str, str | None, str, str | None]]


def found(text: str) -> tuple[Found, int]:
    run = Extractor().run(text)
    return [(f"{m.value:f}", m.unit, str(m.role), m.time_period) for m in run.metrics], run.left_out


OUTPUT = """2022年1-8月主要产品产量

──────────────────────────────
产品              单位       8月      同比     1-8月      同比
                                      (%)      累计       (%)
──────────────────────────────
原煤              万吨     48.70       3.8    471.25       4.4
发电量        亿千瓦时      1.80      -6.4     18.37       0.8
沥青                吨    12,640         -   108,915     -13.7
──────────────────────────────
"""


def test_growth_beside_a_level_is_growth_whatever_the_unit_of_the_row():
    rows, left_out = found(OUTPUT)
    assert rows == [
        ("487000", "t", "level", "2022-08"),
        ("3.8", "%", "change", "2022-08"),
        ("4712500", "t", "level", "2022-01/2022-08"),
        ("4.4", "%", "change", "2022-01/2022-08"),
        ("180000000", "kW.h", "level", "2022-08"),
        ("-6.4", "%", "change", "2022-08"),
        ("1837000000", "kW.h", "level", "2022-01/2022-08"),
        ("0.8", "%", "change", "2022-01/2022-08"),
        ("12640", "t", "level", "2022-08"),
        ("108915", "t", "level", "2022-01/2022-08"),
        ("-13.7", "%", "change", "2022-01/2022-08"),
    ]
    assert left_out == 0


def test_windows_line_ends_change_nothing():
    assert found(OUTPUT.replace("\n", "\r\n")) == found(OUTPUT)


def test_a_blank_in_a_row_moves_no_figure_to_another_column():
    text = (
        "指标              2021年      2022年    增长%\n"
        "粮食产量（万吨）    31.2        32.8      5.1\n"
        "水果产量（万吨）                 1.9\n"
    )
    assert found(text)[0][-1] == ("19000", "t", "level", "2022")


def test_full_width_figures_are_as_wide_as_they_look():
    text = (
        "　指　标　　　　　　　　　２０２２年　　比上年增长％\n\n"
        "财政收入（亿元）　　　　　３２０．８　　　　　３．２\n"
        "　其中：税收　　　　　　　　　226.1　　　　　－４．３\n"
    )
    assert [row[:3] for row in found(text)[0]] == [
        ("32080000000", "CNY", "level"),
        ("3.2", "%", "change"),
        ("22610000000", "CNY", "level"),
        ("-4.3", "%", "change"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        (
            "            粮食            油料\n"
            "镇名     产量   同比    产量   同比\n"
            "河口镇   5210    2.1     310   -1.5\n"
            "大湾镇   4875   -0.6     288    3.3\n"
        ),
        "镇名 粮食 油料\n产量 同比 产量 同比\n河口镇 5210 2.1 310 -1.5\n大湾镇 4875 -0.6 288 3.3\n",
    ],
    ids=["in columns", "by their count"],
)
def test_a_name_over_several_columns_is_part_of_each(text: str):
    metrics = Extractor().run("单位：吨\n" + text).metrics
    assert [(m.indicator, m.unit, str(m.role)) for m in metrics[:4]] == [
        ("河口镇粮食产量", "t", "level"),
        ("河口镇粮食产量", "%", "change"),
        ("河口镇油料产量", "t", "level"),
        ("河口镇油料产量", "%", "change"),
    ]


def test_a_head_that_does_not_tell_its_columns_gives_no_values():
    text = "单位：万美元\n国家 进出口 出口 进口\n金额 金额 金额\n总值 668 7.2 612 8.4 55 -4.6\n甲国 78 -6.8 75 -6.1 2 -25.3\n"
    rows, left_out = found(text)
    assert rows == []
    assert left_out == 12


def test_cells_between_tabs():
    text = (
        "指标\t2021年\t2022年\t增长%\n粮食产量（万吨）\t31.2\t32.8\t5.1\n人口（万人）\t\t45.1\t\n煤气（吨）\t20.7\t19.9\t-3.9\n"
    )
    assert [row[:2] for row in found(text)[0]][3:] == [("451000", "人"), ("20.7", "t"), ("19.9", "t"), ("-3.9", "%")]


def test_years_of_building_are_a_column_of_their_own():
    text = (
        "单位：亿元\n"
        "项目名称         建设年限    总投资   已完成\n"
        "南河大桥        2021—2024      12.5      3.1\n"
        "县医院迁建      2022-2023       6.8      2.4\n"
    )
    assert [row[:2] for row in found(text)[0]] == [
        ("1250000000", "CNY"),
        ("310000000", "CNY"),
        ("680000000", "CNY"),
        ("240000000", "CNY"),
    ]


def test_a_table_drawn_with_characters():
    text = (
        "┌────────┬────────┬───────┐\n│  指标  │ 2022年 │ 增长% │\n├────────┼────────┼───────┤\n"
        "│税收（亿元）│ 301.2 │ 4.9 │\n└────────┴────────┴───────┘\n"
    )
    assert found(text)[0] == [("30120000000", "CNY", "level", "2022"), ("4.9", "%", "change", "2022")]


TITLED = """二、主要指标

{title}　2025年分险种保费收入（单位：亿元、%）

险种　　　　　保费收入　　同比增速　　占比
车险　　　　　　172.5　　　　1.3　　　　18.0
农业保险　　　　 41.8　　　12.6　　　　 4.4
"""


@pytest.mark.parametrize("title", ["表1", "附表3", "表2-1", "附表", "表一"])
def test_a_title_whose_number_stands_apart_is_no_head(title: str):
    figures, left_out = found(TITLED.format(title=title))
    assert [(value, unit) for value, unit, _, _ in figures[:3]] == [("17250000000", "CNY"), ("1.3", "%"), ("18.0", "%")]
    assert not left_out
