"""Tables as people have them: marks of footnotes, names set wide, places over columns, notes of several units, indices."""

import pytest

from jinzhou_extract import extract

Found = tuple[str | None, str, str | None, str, str | None]


def found(table: str) -> list[Found]:
    """Indicator, value, unit, role and period of each number."""
    return [(m.indicator, f"{m.value:f}", m.unit, str(m.role), m.time_period) for m in extract(table)]


class TestNotesOfSeveralUnits:
    """单位：万人、亿元 over columns of which each can only be measured in one of them."""

    def test_each_column_has_the_one_unit_that_it_can_be_measured_in(self):
        table = (
            "单位：万人、亿元\n\n| 地区 | 常住人口 | | 生产总值 | |\n| | 2020年 | 2021年 | 2020年 | 2021年 |\n"
            "|---|---|---|---|---|\n| 甲镇 | 3.5 | 3.4 | 12.5 | 13.5 |\n"
        )
        assert found(table) == [
            ("甲镇常住人口", "35000", "人", "level", "2020"),
            ("甲镇常住人口", "34000", "人", "level", "2021"),
            ("甲镇生产总值", "1250000000", "CNY", "level", "2020"),
            ("甲镇生产总值", "1350000000", "CNY", "level", "2021"),
        ]

    def test_so_has_each_row(self):
        table = "单位：公里、万吨、万人\n\n| 指标 | 2021年 | 2022年 |\n|---|---|---|\n"
        table += "| 公路里程 | 61 | 62 |\n| 货运量 | 7.5 | 8.5 |\n"
        assert [row[1:3] for row in found(table)] == [("61", "km"), ("62", "km"), ("75000", "t"), ("85000", "t")]

    @pytest.mark.parametrize(
        ("note", "head"),
        [
            ("亿元、万元", "财政收入"),  # two of a kind
            ("万人、亿元", "社区"),  # nothing tells in what it is measured
            ("万人、亿元", "人均生产总值"),  # so much a head is no 亿元
            ("万人、亿元", "人口密度"),
            ("万人、亿元", "生产总值指数"),
        ],
    )
    def test_where_that_does_not_tell_there_is_none(self, note: str, head: str):
        table = f"单位：{note}\n\n| 年份 | {head} | 绿地 | 街道 |\n|---|---|---|---|\n| 2021年 | 3.5 | 4.5 | 5.5 |\n"
        assert [row[1:3] for row in found(table)] == [("3.5", None), ("4.5", None), ("5.5", None)]


class TestMarksOfFootnotes:
    @pytest.mark.parametrize("mark", ["①", "*", "[1]", "［2］", "〔3〕", "¹", " ②", "※"])
    def test_behind_a_number(self, mark: str):
        table = f"| 地区 | 产量（吨） |\n|---|---|\n| 锦州市 | 30.5{mark} |\n| 阜新市 | 40.5 |\n"
        assert [row[1:3] for row in found(table)] == [("30.5", "t"), ("40.5", "t")]

    @pytest.mark.parametrize("mark", ["①", "*", "[1]", " ②"])
    def test_behind_the_name_of_a_place(self, mark: str):
        table = f"| 地区 | 产量（吨） |\n|---|---|\n| 锦州市{mark} | 30.5 |\n| 阜新市 | 40.5 |\n"
        assert [(m.indicator, m.region) for m in extract(table)] == [("产量", "锦州市"), ("产量", "阜新市")]

    def test_behind_the_name_of_a_row(self):
        assert found("| 指标 | 2021年 |\n|---|---|\n| 粮食产量（吨）① | 30 |\n")[0][:3] == ("粮食产量", "30", "t")

    def test_in_a_table_of_plain_text(self):
        text = "指标 2020年 2021年\n税收（万元） 5.5 6.5①\n收费（万元） 7.5 8.5\n"
        assert [row[1] for row in found(text)] == ["55000", "65000", "75000", "85000"]


class TestPlaces:
    def test_a_name_set_wide(self):
        table = "| 地  区 | 产量（吨） |\n|---|---|\n| 义  县 | 3 |\n| 黑 山 县 | 4 |\n"
        assert [(m.indicator, m.region) for m in extract(table)] == [("产量", "义县"), ("产量", "黑山县")]

    @pytest.mark.parametrize("names", [("锦州市", "朝阳市"), ("锦州", "朝阳")])
    def test_over_columns(self, names: tuple[str, str]):
        table = (
            f"| 指标 | 单位 | {names[0]} | | {names[1]} | |\n| | | 总量 | 增长（%） | 总量 | 增长（%） |\n"
            "|---|---|---|---|---|---|\n| 税收 | 万元 | 5 | 1.5 | 6 | 2.5 |\n"
        )
        assert [(m.indicator, str(m.value), m.unit, m.region) for m in extract(table)] == [
            ("税收", "50000", "CNY", "锦州市"),
            ("税收", "1.5", "%", "锦州市"),
            ("税收", "60000", "CNY", "朝阳市"),
            ("税收", "2.5", "%", "朝阳市"),
        ]

    def test_over_columns_beside_the_whole(self):
        table = "2021年\n\n| 指标 | 全国 | 全省 | 锦州市 | 阜新市 |\n|---|---|---|---|---|\n| 税收（亿元） | 9 | 8 | 7 | 6 |\n"
        assert [(m.indicator, m.region) for m in extract(table)] == [
            ("税收", "全国"),
            ("税收", "辽宁省"),
            ("税收", "锦州市"),
            ("税收", "阜新市"),
        ]

    @pytest.mark.parametrize("head", [("城市", "农村"), ("和平", "长安奔驰"), ("中山大学", "东北大学")])
    def test_other_names_over_columns_are_none(self, head: tuple[str, str]):
        table = f"| 指标 | {head[0]} | {head[1]} |\n|---|---|---|\n| 人数（人） | 5 | 6 |\n"
        assert [m.region for m in extract(table)] == [None, None]


class TestIndices:
    @pytest.mark.parametrize(
        "head",
        [
            "生产总值指数（上年=100）",
            "生产总值指数（1978年=100）",
            "生产总值指数（以1978年为100）",
            "生产总值指数（上年同期=100）",
        ],
    )
    def test_have_a_name_and_the_time_of_their_row(self, head: str):
        table = f"| 年份 | {head} | 税收（万元） |\n|---|---|---|\n| 1990 | 103.5 | 2 |\n| 1991 | 104.5 | 3 |\n"
        assert [row for row in found(table) if row[2] is None] == [
            ("生产总值指数", "103.5", None, "level", "1990"),
            ("生产总值指数", "104.5", None, "level", "1991"),
        ]

    def test_the_year_that_is_100_is_not_the_time_of_the_table(self):
        table = "2021年价格指数（2015年=100）\n\n| 指标 | 指数 |\n|---|---|\n| 粮食 | 103.5 |\n"
        assert found(table)[0][1:] == ("103.5", None, "level", "2021")


def test_a_change_by_plus_and_minus_alone_may_be_an_amount():
    table = "| 项目 | 单位 | 2021年 | 比上年± |\n|---|---|---|---|\n| 中学 | 所 | 24 | -2 |\n"
    assert found(table)[1][1:4] == ("-2", None, "change")
    table = "| 项目 | 单位 | 2021年 | 比上年±% |\n|---|---|---|---|\n| 中学 | 所 | 24 | -2 |\n"
    assert found(table)[1][1:4] == ("-2", "%", "change")


class TestPlainText:
    def test_in_full_width_digits(self):
        text = "　　　　　　　　　　　　　　　　　　　　单位：万元、万户\n\n　年　份　　税　收　　用　户\n\n"
        text += "　１９９５　　１，２４６　　１２．５\n　２０００　　５，７１０　　４１．５\n"
        assert [(row[0], row[1], row[2], row[4]) for row in found(text)] == [
            ("税收", "12460000", "CNY", "1995"),
            ("用户", "125000", "户", "1995"),
            ("税收", "57100000", "CNY", "2000"),
            ("用户", "415000", "户", "2000"),
        ]


def test_a_length_of_time_in_the_name_of_a_row_is_none_of_its_figures():
    table = "单位：元\n\n| 项目 | 2021年末 | 2020年末 |\n|---|---|---|\n| 一年内到期的负债 | 45.5 | 38.5 |\n"
    assert [row[:2] for row in found(table)] == [("一年内到期的负债", "45.5"), ("一年内到期的负债", "38.5")]


class TestNotesWithRates:
    @pytest.mark.parametrize("note", ["‰、万人", "万人、‰", "万人,‰"])
    def test_rates_are_in_the_unit_of_rates(self, note: str):
        table = f"单位：{note}\n\n| 年份 | 总人口 | 出生率 | 死亡率 |\n|---|---|---|---|\n| 2015 | 12.5 | 8.5 | 6.5 |\n"
        assert [row[1:3] for row in found(table)] == [("125000", "人"), ("0.85", "%"), ("0.65", "%")]

    @pytest.mark.parametrize("note", ["%、万人", "万人、%"])
    def test_and_nothing_else_is(self, note: str):
        table = f"单位：{note}\n\n| 地区 | 人口 | 城镇化率 | 比重 |\n|---|---|---|---|\n| 甲镇 | 12.5 | 48.5 | 6.5 |\n"
        assert [row[1:3] for row in found(table)] == [("125000", "人"), ("48.5", "%"), ("6.5", "%")]

    def test_a_mean_is_in_the_unit_without_a_scale(self):
        table = "单位：人、元\n\n| 地区 | 就业人员 | 平均工资 | 人均收入 |\n|---|---|---|---|\n| 甲镇 | 25 | 485 | 65 |\n"
        assert [row[1:3] for row in found(table)] == [("25", "人"), ("485", "CNY"), ("65", "CNY")]

    def test_a_part_is_in_the_unit_of_what_stands_over_it(self):
        table = (
            "单位：人、元\n\n| 地区 | 就业人员 | | 平均工资 | | |\n| | 合计 | 女性 | 合计 | 国有单位 | 工作时间 |\n"
            "|---|---|---|---|---|---|\n| 甲镇 | 25 | 11 | 485 | 65 | 7 |\n"
        )
        assert [row[2] for row in found(table)] == ["人", "人", "CNY", "CNY", None]

    def test_a_figure_in_the_note_is_none_of_the_table(self):
        table = "单位：元/500克\n\n| 品种 | 本期价格 |\n|---|---|\n| 大米 | 3.5 |\n"
        assert [(m.text, m.unit, m.per) for m in extract(table)] == [("3.5", "CNY", "500克")]


class TestNumbers:
    @pytest.mark.parametrize(
        ("cell", "value"), [("1 286 450", "1286450"), ("1 356.2", "1356.2"), ("-12 005", "-12005"), ("86 450", "86450")]
    )
    def test_with_blanks_between_the_thousands(self, cell: str, value: str):
        assert [row[1:3] for row in found(f"| 地区 | 产量（吨） |\n|---|---|\n| 锦州市 | {cell} |\n")] == [(value, "t")]

    @pytest.mark.parametrize("cell", ["12 34", "1 286 45", "0 123", "2019 2020"])
    def test_other_blanks_make_no_number(self, cell: str):
        assert found(f"| 地区 | 产量（吨） |\n|---|---|\n| 锦州市 | {cell} |\n") == []

    @pytest.mark.parametrize(("unit", "value"), [("千分之", "0.35"), ("百分之", "3.5"), ("百分比", "3.5"), ("‰", "0.35")])
    def test_units_that_are_spelled_out(self, unit: str, value: str):
        assert found(f"| 指标 | 单位 | 2021年 |\n|---|---|---|\n| 出生率 | {unit} | 3.5 |\n")[0][1:3] == (value, "%")


def test_a_table_drawn_with_plus_and_minus():
    text = (
        "单位：万元\n\n+------+--------+----------+\n| 县区 | 收入   | 增长±%   |\n+------+--------+----------+\n"
        "| 义县 |  304.5 |   6.8    |\n| 北镇市 |  108 |  -4.1    |\n+------+--------+----------+\n"
    )
    assert [(m.indicator, str(m.value), m.unit, m.region) for m in extract(text)] == [
        ("收入", "3045000", "CNY", "义县"),
        ("收入", "6.8", "%", "义县"),
        ("收入", "1080000", "CNY", "北镇市"),
        ("收入", "-4.1", "%", "北镇市"),
    ]


class TestWordsInFrontOfFigures:
    """Rows of plain text that begin with several words each, as their head does."""

    TEXT = (
        "单位：元\n\n品种      规格    本期价格   上期价格   涨跌幅(%)\n---------------------------------------\n"
        "大米      一级      3.42       3.40       0.59\n羊肉      新鲜     36.80      37.50      -1.87\n"
    )

    def test_have_a_column_each(self):
        assert [row[:4] for row in found(self.TEXT)] == [
            ("大米价格", "3.42", "CNY", "level"),
            ("大米价格", "3.40", "CNY", "level"),
            ("大米价格", "0.59", "%", "change"),
            ("羊肉价格", "36.80", "CNY", "level"),
            ("羊肉价格", "37.50", "CNY", "level"),
            ("羊肉价格", "-1.87", "%", "change"),
        ]


def test_the_last_row_above_a_line_of_dashes_is_no_heading():
    text = "单位：万元\n\n指标        2020年     2021年\n-------------------------\n"
    text += "税收          5.5       6.5\n收费          7.5       8.5\n"
    assert [row[1] for row in found(f"{text}-------------------------\n")] == ["55000", "65000", "75000", "85000"]


class TestTimes:
    @pytest.mark.parametrize(
        "head",
        [
            "| 指标 | 一季度（万元） | 同比（%） | 去年同期（万元） | 增减额 |\n",
            "| 指标 | 一季度 | | 去年同期（万元） | 增减额 |\n| | 实绩（万元） | 同比（%） | | |\n",
        ],
    )
    def test_a_change_behind_the_year_before_is_of_now(self, head: str):
        table = f"2021年一季度情况\n\n{head}|---|---|---|---|---|\n| 税收 | 55 | 10.5 | 50 | 5 |\n"
        assert [row[1:] for row in found(table)] == [
            ("550000", "CNY", "level", "2021-Q1"),
            ("10.5", "%", "change", "2021-Q1"),
            ("500000", "CNY", "level", "2020-Q1"),
            ("50000", "CNY", "change", "2021-Q1"),
        ]

    def test_the_same_change_of_each_year_is_of_that_year(self):
        table = "| 指标 | 2021年 | 增长（%） | 2020年 | 增长（%） |\n|---|---|---|---|---|\n"
        table += "| 税收（万元） | 55 | 10.5 | 50 | 3.5 |\n"
        assert [row[4] for row in found(table)] == ["2021", "2021", "2020", "2020"]

    @pytest.mark.parametrize(("cell", "time"), [("2023-01", "2023-01"), ("2023/09", "2023-09"), ("2023-11", "2023-11")])
    def test_months_by_their_numbers(self, cell: str, time: str):
        table = f"| date | 城市 | AQI | 优良天数(天) |\n|---|---|---|---|\n| {cell} | 大连市 | 58 | 28 |\n"
        assert [(m.indicator, m.time_period, m.region) for m in extract(table)] == [
            ("AQI", time, "大连市"),
            ("优良天数", time, "大连市"),
        ]

    def test_months_over_columns(self):
        table = "| 指标 | 2023-01 | 2023-02 |\n|---|---|---|\n| 税收（万元） | 55 | 50 |\n"
        assert [(row[0], row[4]) for row in found(table)] == [("税收", "2023-01"), ("税收", "2023-02")]

    def test_years_with_a_stroke_are_no_month(self):
        assert [row[4] for row in found("| 年份 | 税收（万元） |\n|---|---|\n| 2011-12 | 55 |\n")] != ["2011-12"]


def test_numbered_rows_of_plain_text_are_no_headings():
    text = "单位：万元\n\n项目\t2020年\t2021年\n收入\t9.5\t9.6\n一、税收\t5.5\t6.5\n　　增值税\t3.5\t4.5\n二、收费\t7.5\t8.5\n"
    assert [row[:2] for row in found(text)] == [
        ("收入", "95000"),
        ("收入", "96000"),
        ("税收", "55000"),
        ("税收", "65000"),
        ("增值税", "35000"),
        ("增值税", "45000"),
        ("收费", "75000"),
        ("收费", "85000"),
    ]


def test_the_title_names_what_is_measured_in_full():
    table = "2022年浙江省各市地区生产总值\n单位：亿元、%\n\n| 地区 | 绝对额 | 增长 |\n|---|---|---|\n| 宁波市 | 15 | 3.5 |\n"
    assert [row[:3] for row in found(table)] == [("地区生产总值", "1500000000", "CNY"), ("地区生产总值", "3.5", "%")]


class TestNotesAboveOtherTables:
    """A note of units holds for the table below the next one, and a bracket may say it in words."""

    FIRST = "单位：万元\n\n| 项目 | 2020年末 | 2021年6月末 |\n|---|---|---|\n| 资产总额 | 41.5 | 46.5 |\n\n"

    def test_it_holds_for_the_next_table_with_columns_of_the_same_kind(self):
        second = "| 项目 | 2020年 | 2021年上半年 |\n|---|---|---|\n| 营业收入 | 22.5 | 13.5 |\n"
        assert [row[1:3] for row in found(self.FIRST + second)][2:] == [("225000", "CNY"), ("135000", "CNY")]

    def test_for_another_one_it_does_not(self):
        second = "| 学校 | 班级 | 学生 |\n|---|---|---|\n| 一中 | 22 | 1300 |\n"
        assert all(row[2] != "CNY" for row in found(self.FIRST + second)[2:])

    def test_a_bracket_that_says_it_in_words_is_no_head(self):
        table = "财务摘要\n（除另有注明外，金额以人民币百万元计）\n\n            2014年上半年    2013年上半年\n"
        table += "营业额      1,286.4         1,163.9\n毛利        402.7           371.2\n"
        assert [row[:3] for row in found(table)][:2] == [("营业额", "1286400000", "CNY"), ("营业额", "1163900000", "CNY")]
