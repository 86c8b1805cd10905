"""What a number in a table means: by the names of its row and column, by units and periods wherever they stand."""

import pytest

from jinzhou_extract import extract

Row = tuple[str | None, str, str | None, str, str | None]


def found(table: str) -> list[Row]:
    """Indicator, value, unit, role and period of each number."""
    return [
        (metric.indicator, f"{metric.value:f}", metric.unit, str(metric.role), metric.time_period) for metric in extract(table)
    ]


class TestUnits:
    @pytest.mark.parametrize(
        ("table", "value", "unit"),
        [
            ("| 债券 | 发行总额（亿） |\n|---|---|\n| 一期债 | 10.00 |", "1000000000", "CNY"),
            ("| 债券 | 发行总额（万美元） |\n|---|---|\n| 一期债 | 10 |", "100000", "USD"),
            ("发行情况（单位：亿元）\n\n| 债券 | 发行总额 |\n|---|---|\n| 一期债 | 10 |", "1000000000", "CNY"),
            ("| 指标 | 单位 | 2021年 |\n|---|---|---|\n| 产量 | 万吨 | 10 |", "100000", "t"),
            ("| 指标 | 2021年 |\n|---|---|\n| 产量（万吨） | 10 |", "100000", "t"),
            ("| 指标 | 产量 |\n|---|---|\n| 单位 | 万吨 |\n| 东镇 | 10 |", "100000", "t"),
            ("| 指标 | 产量 |\n| 单位 | （万吨） |\n|---|---|\n| 东镇 | 10 |", "100000", "t"),
            ("| 指标 | 产量 |\n|---|---|\n| 东镇 | 10万吨 |", "100000", "t"),
            ("| 表1 主要产量（单位：万吨） | |\n| 镇 | 产量 |\n| 东镇 | 10 |", "100000", "t"),
        ],
        ids=["header", "currency", "caption", "column", "row", "row of units", "header row of units", "cell", "first row"],
    )
    def test_stand_in_many_places(self, table: str, value: str, unit: str):
        [(_, found_value, found_unit, _, _)] = found(table)
        assert (found_value, found_unit) == (value, unit)

    def test_a_row_of_offices_is_no_row_of_units(self):
        table = "| 指标 | 户数（户） |\n|---|---|\n| 单位 | 12 |"
        assert found(table) == [("单位户数", "12", "户", "level", None)]


class TestHeaders:
    def test_years_without_a_mark_of_the_header(self):
        assert found("| 指标 | 2020 | 2021 |\n| 粮食（万吨） | 230 | 240 |") == [
            ("粮食", "2300000", "t", "level", "2020"),
            ("粮食", "2400000", "t", "level", "2021"),
        ]

    def test_a_number_of_the_size_of_a_year(self):
        assert [row[:2] for row in found("| 企业户数 | 2019 |\n| 从业人员 | 35000 |")] == [
            ("企业户数", "2019"),
            ("从业人员", "35000"),
        ]

    def test_rows_of_figures_in_words_are_no_header(self):
        table = "| 新增就业 | 5.2万人 |\n| 招商引资 | 300亿元 |\n| 企业 | 12 |"
        assert [row[:2] for row in found(table)] == [("新增就业", "52000"), ("招商引资", "30000000000"), ("企业", "12")]

    def test_a_number_in_the_name_of_a_column(self):
        table = "| 城市 | 前10名 | 其他 |\n|---|---|---|\n| 东市 | 5 | 6 |"
        assert [row[1] for row in found(table)] == ["5", "6"]

    def test_a_head_of_two_rows(self):
        table = (
            "| 年份 | 季度 | 税收收入 | 税收收入 | 非税收入 |\n| 年份 | 季度 | 完成数（万元） | 增长% | 非税收入（万元） |\n"
            "| 2021年 | 一季度 | 23100 | 4.2 | 9800 |"
        )
        assert found(table) == [
            ("税收收入", "231000000", "CNY", "level", "2021-Q1"),
            ("税收收入", "4.2", "%", "change", "2021-Q1"),
            ("非税收入", "98000000", "CNY", "level", "2021-Q1"),
        ]

    def test_a_change_is_of_the_level_beside_it(self):
        table = "| 商品 | 出口 | 出口 |\n| 商品 | 金额（亿元） | 增长% |\n|---|---|---|\n| 农产品 | 7.9 | 4.8 |"
        assert [row[0] for row in found(table)] == ["农产品出口金额", "农产品出口金额"]

    def test_a_word_that_begins_like_a_year(self):
        assert [row[0] for row in found("| 项目 | 年度投资（万元） |\n|---|---|\n| 港区 | 8 |")] == ["港区年度投资"]

    def test_a_heading_above_a_table_of_plain_text_is_no_header(self):
        with_heading, without = found("# 运输\n公路 5060 9.9\n水运 168 -2.3"), found("公路 5060 9.9\n水运 168 -2.3")
        assert with_heading == without


class TestRowNames:
    def test_of_two_columns_where_one_repeats(self):
        table = (
            "| 县区 | 指标 | 2021年 |\n|---|---|---|\n"
            "| 东县 | 税收（万元） | 13 |\n| 东县 | 企业（户） | 110 |\n| 西县 | 税收（万元） | 9 |"
        )
        assert [row[:3] for row in found(table)] == [
            ("东县税收", "130000", "CNY"),
            ("东县企业", "110", "户"),
            ("西县税收", "90000", "CNY"),
        ]

    def test_a_blank_below_a_name_stands_for_it(self):
        table = (
            "| 县区 | 指标 | 2021年 |\n|---|---|---|\n"
            "| 东县 | 税收（万元） | 13 |\n| | 企业（户） | 110 |\n| 西县 | 税收（万元） | 9 |"
        )
        assert [row[0] for row in found(table)] == ["东县税收", "东县企业", "西县税收"]

    def test_a_column_of_words_that_does_not_name_rows(self):
        table = "| 项目 | 建设性质 | 总投资（亿元） |\n|---|---|---|\n| 化工园 | 新建 | 5.5 |\n| 风电场 | 续建 | 15 |"
        assert [row[0] for row in found(table)] == ["化工园总投资", "风电场总投资"]

    def test_a_row_of_changes_is_of_the_row_above(self):
        table = "| 指标 | 2020年 | 2021年 |\n|---|---|---|\n| 生产总值（亿元） | 1000 | 1100 |\n| 增长（%） | 3.0 | 7.1 |"
        assert found(table)[2:] == [
            ("生产总值", "3.0", "%", "change", "2020"),
            ("生产总值", "7.1", "%", "change", "2021"),
        ]


class TestPeriods:
    @pytest.mark.parametrize(
        ("table", "period"),
        [
            ("| 指标 | 2021年 |\n|---|---|\n| 产量（万吨） | 10 |", "2021"),
            ("| 年份 | 产量（万吨） |\n|---|---|\n| 2021 | 10 |", "2021"),
            ("| 时间 | 产量（万吨） |\n|---|---|\n| 2021年1-6月 | 10 |", "2021-01/2021-06"),
            ("| 季度 | 2021年（万吨） |\n|---|---|\n| 一季度 | 10 |", "2021-Q1"),
            ("| 年份 | 一季度（万吨） |\n|---|---|\n| 2021年 | 10 |", "2021-Q1"),
            ("2021年生产情况\n\n| 产品 | 一季度（万吨） |\n|---|---|\n| 水泥 | 10 |", "2021-Q1"),
            ("2021年生产情况\n\n| 产品 | 产量（万吨） |\n|---|---|\n| 水泥 | 10 |", "2021"),
        ],
        ids=["column", "row", "row of months", "row and column", "column and row", "caption and column", "caption"],
    )
    def test_are_put_together(self, table: str, period: str):
        [(_, _, _, _, found_period)] = found(table)
        assert found_period == period

    @pytest.mark.parametrize(
        ("columns", "periods"),
        [
            (["2020年", "2021年", "比上年增长%"], ["2020", "2021", "2021"]),
            (["2021年", "2020年", "比上年增长%"], ["2021", "2020", "2021"]),
            (["2020年", "增长%", "2021年", "增长%"], ["2020", "2020", "2021", "2021"]),
            (["2021年", "增长%", "2020年", "增长%"], ["2021", "2021", "2020", "2020"]),
            (["2021年", "占比%", "2020年", "占比%"], ["2021", "2021", "2020", "2020"]),
        ],
    )
    def test_a_change_is_of_the_latest_of_the_levels_beside_it(self, columns: list[str], periods: list[str]):
        cells = " | ".join(["10"] * len(columns))
        table = f"| 指标 | {' | '.join(columns)} |\n|{'---|' * (len(columns) + 1)}\n| 产量（万吨） | {cells} |"
        assert [row[4] for row in found(table)] == periods


class TestCells:
    @pytest.mark.parametrize(
        ("cell", "value"),
        [("3.1", "3.1"), ("-3.1", "-3.1"), ("下降3.1", "-3.1"), ("增长3.1", "3.1"), ("↓3.1", "-3.1"), ("下降3.1%", "-3.1")],
    )
    def test_say_which_way_a_change_goes(self, cell: str, value: str):
        [_, change] = found(f"| 指标 | 金额（亿元） | 同比增长% |\n|---|---|---|\n| 收入 | 5 | {cell} |")
        assert change == ("收入", value, "%", "change", None)

    def test_with_a_sentence_keep_what_it_says(self):
        table = "| 项目 | 完成情况 |\n|---|---|\n| 招商引资 | 到位300亿元，增长14.2% |"
        assert [(indicator, value, role) for indicator, value, _, role, _ in found(table)] == [
            ("招商引资", "30000000000", "level"),
            ("招商引资", "14.2", "change"),
        ]

    def test_an_escaped_bar(self):
        assert [row[0] for row in found("| 指标 | 金额 |\n|---|---|\n| 甲\\|乙 | 5亿元 |")] == ["甲|乙金额"]


def test_two_tables_behind_each_other_are_two():
    tables = (
        "| 指标 | 金额（亿元） |\n|---|---|\n| 税收 | 5 |\n\n"
        "| 镇 | 企业（户） | 面积（亩） |\n|---|---|---|\n| 东镇 | 76 | 14 |"
    )
    assert [row[:3] for row in found(tables)] == [
        ("税收金额", "500000000", "CNY"),
        ("东镇企业", "76", "户"),
        ("东镇面积", "14", "亩"),
    ]


@pytest.mark.parametrize("caption", ["表1 分季度收入", "见表2 分镇收入", "（图3 个税收入）"])
def test_the_number_of_a_table_is_no_quantity(caption: str):
    assert extract(f"{caption}\n") == []


def test_marks_of_headings_and_items_are_no_part_of_what_is_said():
    heading, item = extract("## 投资增长9.6%\n\n- 企业12户\n")
    assert (heading.indicator, heading.sentence) == ("投资", "投资增长9.6%")
    assert (item.indicator, item.sentence) == ("企业", "企业12户")
