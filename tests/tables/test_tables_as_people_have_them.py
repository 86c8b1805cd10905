"""Tables with titles, notes and labels where people put them: stacked ones, labels over several columns, plain text."""

import pytest

from jinzhou_extract import Extractor, extract

Found = tuple[str | None, str, str | None, str, str | None]


def found(table: str) -> list[Found]:
    """Indicator, value, unit, role and period of each number."""
    return [
        (metric.indicator, f"{metric.value:f}", metric.unit, str(metric.role), metric.time_period) for metric in extract(table)
    ]


class TestStacked:
    """Two tables in one grid, as spreadsheets and pages have them."""

    TABLE = (
        "| 财政 | | |\n| | | 单位：亿元 |\n| 指标 | 2021年 | 比年初增减额 |\n| 贷款余额 | 205.5 | 3.8 |\n{between}"
        "| 商务 | | |\n| | | 单位：万美元 |\n| 指标 | 2021年 | 增长（%） |\n| 出口 | 18.2 | -2.5 |\n"
    )

    @pytest.mark.parametrize(
        "between", ["", "| | | |\n", "| 注：快报数 | | |\n| | | |\n"], ids=["none", "a blank row", "a note"]
    )
    def test_each_has_its_own_head_and_unit(self, between: str):
        assert found(self.TABLE.format(between=between)) == [
            ("贷款余额", "20550000000", "CNY", "level", "2021"),
            ("贷款余额", "380000000", "CNY", "change", "2021"),
            ("出口", "182000", "USD", "level", "2021"),
            ("出口", "-2.5", "%", "change", "2021"),
        ]

    def test_a_head_that_comes_again_on_the_next_page(self):
        head = "| 指标 | 2021年 |\n"
        table = f"{head}| 税收（万元） | 5 |\n{head}| 出口（万美元） | 6 |\n"
        assert [row[:3] for row in found(table)] == [("税收", "50000", "CNY"), ("出口", "60000", "USD")]

    def test_the_title_of_a_group_opens_no_table(self):
        table = "| 指标 | 2021年（万元） |\n|---|---|\n| 税收 | 5 |\n| 二、支出 | |\n| 教育 | 6 |\n"
        assert [row[:3] for row in found(table)] == [("税收", "50000", "CNY"), ("教育", "60000", "CNY")]

    def test_a_row_of_words_opens_no_table(self):
        rows = "| 税收 | 税务局 | 5 |\n| 收费 | 财政局 | |\n| 罚款 | 公安局 | 6 |\n"
        table = f"| 指标 | 责任单位 | 2021年（万元） |\n|---|---|---|\n{rows}"
        assert [row[:3] for row in found(table)] == [("税收", "50000", "CNY"), ("罚款", "60000", "CNY")]


class TestLabels:
    """Columns that say when, where and who are no part of what is measured."""

    @pytest.mark.parametrize(
        ("head", "labels", "time", "region"),
        [
            (["日期", "省份", "城市"], ["2021-03-08", "辽宁省", "锦州市"], "2021-03-08", "锦州市"),
            (["年份", "月份", "地区"], ["2021", "3", "锦州"], "2021-03", "锦州市"),
            (["年度", "省", "市"], ["2021年", "辽宁", "锦州"], "2021", "锦州市"),
            (["城市", "时间"], ["锦州市", "2021年1-2月"], "2021-01/2021-02", "锦州市"),
            (["年份", "区县"], ["2021", "朝阳区"], "2021", "朝阳区"),
        ],
    )
    def test_of_time_and_place(self, head: list[str], labels: list[str], time: str, region: str):
        table = f"| {' | '.join([*head, '新开工项目', '总投资（亿元）'])} |\n{'|---' * (len(head) + 2)}|\n"
        metrics = extract(f"{table}| {' | '.join([*labels, '12', '3.5'])} |\n")
        assert [(metric.indicator, metric.time_period, metric.region) for metric in metrics] == [
            ("新开工项目", time, region),
            ("总投资", time, region),
        ]

    def test_of_a_company_with_its_code(self):
        head = "| 年份 | 报告类型 | 公司简称 | 股票代码 | 流动资产（万元） |\n|---|---|---|---|---|\n"
        table = f"{head}| 2021 | 年报 | 海棠 | 000001 | 5 |\n"
        assert found(table) == [("流动资产", "50000", "CNY", "level", "2021")]

    def test_a_name_that_no_head_explains_stays(self):
        assert (
            found("| 产业 | 行业 | 产值（亿元） |\n|---|---|---|\n| 工业 | 采矿 | 5 |\n| 工业 | 制造 | 6 |\n")[0][0]
            == "工业采矿产值"
        )

    def test_a_column_of_figures_about_a_place_is_no_label(self):
        assert [row[1] for row in found("| 年份 | 城市（个） | 县（个） |\n|---|---|---|\n| 2021 | 14 | 41 |\n")] == [
            "14",
            "41",
        ]


class TestNamesOfColumns:
    @pytest.mark.parametrize(
        ("head", "indicator", "unit", "role"),
        [
            ("移动电话年末用户", "移动电话年末用户", None, "level"),
            ("电话普及率", "电话普及率", None, "level"),
            ("邮编覆盖率（%）", "邮编覆盖率", "%", "level"),
            ("人口自然增长率（‰）", "人口自然增长率", "%", "level"),
            ("护理站(点)平均床位", "护理站(点)平均床位", None, "level"),
            ("乡（镇）数（个）", "乡（镇）数", "个", "level"),
            ("3月末余额（亿元）", "余额", "CNY", "level"),
        ],
    )
    def test_a_word_in_a_name_is_no_mark_of_its_own(self, head: str, indicator: str, unit: str | None, role: str):
        [(name, _, found_unit, found_role, _)] = found(f"| 年份 | {head} |\n|---|---|\n| 2021年 | 4.5 |\n")
        assert (name, found_unit, found_role) == (indicator, unit, role)

    @pytest.mark.parametrize("head", ["联系电话", "电话", "邮编", "序号", "股票代码", "备注"])
    def test_columns_without_figures_are_left_out(self, head: str):
        assert [row[1] for row in found(f"| 企业 | {head} | 户数（户） |\n|---|---|---|\n| 甲 | 5870123 | 12 |\n")] == ["12"]

    @pytest.mark.parametrize(
        ("head", "value", "unit"),
        [
            ("比年初增减额", "30000", "CNY"),
            ("比年初新增", "30000", "CNY"),
            ("比上年增加额", "30000", "CNY"),
            ("比年初增长", "3", "%"),
            ("比上年增减%", "3", "%"),
            ("同比增减（万元）", "30000", "CNY"),
            ("比年初", "30000", "CNY"),
            ("比年初（%）", "3", "%"),
            ("比上年增减", "3", None),
            ("比上年增减幅度", "3", "%"),
        ],
    )
    def test_a_change_by_an_amount_and_one_by_percent(self, head: str, value: str, unit: str | None):
        table = f"单位：万元\n\n| 指标 | 3月末 | {head} |\n|---|---|---|\n| 存款 | 5 | 3 |\n"
        assert found(table)[1][1:4] == (value, unit, "change")

    @pytest.mark.parametrize("note", ["单位：元 币种：人民币", "单位：元币种：人民币", "金额单位：人民币元"])
    def test_what_was_earned_and_in_which_currency(self, note: str):
        table = f"2021年利润表\n{note}\n\n| 项目 | 本期发生额 | 上期发生额 |\n|---|---|---|\n| 净利润 | 3.5 | 2.5 |\n"
        assert found(table) == [("净利润", "3.5", "CNY", "level", "2021"), ("净利润", "2.5", "CNY", "level", "2020")]

    def test_a_change_that_may_be_either_is_by_percent_where_the_table_speaks_of_percent(self):
        table = "单位：万元、%\n\n| 指标 | 3月末 | 比上年增减 |\n|---|---|---|\n| 存款 | 5 | 3 |\n"
        assert found(table)[1][1:4] == ("3", "%", "change")

    def test_heads_that_end_in_what_they_are_measured_against(self):
        table = "| 月份 | CPI当月同比 | CPI累计同比 | 用电量环比 |\n|---|---|---|---|\n| 2021年1月 | 2.1 | 1.9 | -0.4 |\n"
        assert [row[:4] for row in found(table)] == [
            ("CPI", "2.1", "%", "change"),
            ("CPI", "1.9", "%", "change"),
            ("用电量", "-0.4", "%", "change"),
        ]

    def test_the_same_months_of_the_year_before(self):
        table = "2021年1-6月情况\n\n| 指标 | 本期（万元） | 上年同期（万元） |\n|---|---|---|\n| 税收 | 5 | 4 |\n"
        assert [row[0::4] for row in found(table)] == [("税收", "2021-01/2021-06"), ("税收", "2020-01/2020-06")]


class TestPlainText:
    def test_names_of_columns_with_blanks_in_them(self):
        text = "单位：元\n项 目 2021 年 1~6 月 2020 年\n总资产 982,196,558.27 972,653,602.14\n净利润 -530.09 -213.30\n"
        assert found(text) == [
            ("总资产", "982196558.27", "CNY", "level", "2021-01/2021-06"),
            ("总资产", "972653602.14", "CNY", "level", "2020"),
            ("净利润", "-530.09", "CNY", "level", "2021-01/2021-06"),
            ("净利润", "-213.30", "CNY", "level", "2020"),
        ]

    def test_units_behind_names_and_behind_numbers(self):
        text = "产品名称 单位 产量 比上年增长%\n交换机 万线 4147.4 -9.5\n水泥 万吨 35 7.2\n\n"
        text += "产 品 产量 比上年增长％\n粮食 5.04 亿吨 -1．3\n"
        assert [row[1:4] for row in found(text)] == [
            ("41474000", "线", "level"),
            ("-9.5", "%", "change"),
            ("350000", "t", "level"),
            ("7.2", "%", "change"),
            ("504000000", "t", "level"),
            ("-1.3", "%", "change"),
        ]

    def test_one_column_under_what_it_measures(self):
        text = "事项 本年办理数量\n行政许可 4472\n行政确认 398\n事项 本年收费金额（单位：万元）\n行政收费 61.6\n"
        assert [row[:3] for row in found(text)] == [
            ("行政许可本年办理数量", "4472", None),
            ("行政确认本年办理数量", "398", None),
            ("行政收费本年收费金额", "616000", "CNY"),
        ]

    @pytest.mark.parametrize(
        "text",
        ["责任编辑 张三\n阅读 1234\n", "联系人 李四\n电话 5870123\n", "截至 5 月 20\n"],
        ids=["a byline", "an address", "a day"],
    )
    def test_two_words_in_a_line_make_no_table(self, text: str):
        assert found(text) == []

    def test_a_row_with_fewer_numbers_than_columns_is_left_out(self):
        text = "单位：万元\n指标 2020年 2021年 2022年\n税收 5 6 7\n收费 8 9\n"
        assert [row[:2] for row in found(text)] == [("税收", "50000"), ("税收", "60000"), ("税收", "70000")]

    def test_under_a_head_of_other_columns_nothing_is_guessed(self):
        assert found("地区 预算 决算 完成 增长\n东镇 5.1 4.2\n西镇 6.1 3.2\n") == []

    def test_what_nothing_tells_of_is_left_out(self):
        assert [row[1:4] for row in found("总资产 982,196,558.27 972,653,602.14\n净资产 546.1 5.2\n")] == [
            ("982196558.27", None, "level"),
            ("546.1", None, "level"),
            ("5.2", "%", "change"),
        ]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("单位：万元\n指标 2020年 2021年 2022年\n税收 5 6 7\n收费 8 9\n", 2),
        ("地区 预算 决算 完成 增长\n东镇 5.1 4.2\n西镇 6.1 3.2\n", 4),
        ("总资产 982,196,558.27 972,653,602.14\n", 1),
        ("税收 5.1 4.2\n", 0),
    ],
)
def test_what_is_left_out_is_counted(text: str, count: int) -> None:
    assert Extractor().run(text).left_out == count


def test_a_rent_table_of_a_contract() -> None:
    table = (
        "| 租赁期间 | 月租金（元） | 年租金（元） |\n|---|---|---|\n"
        "| 第一年 | 12,500.00 | 150,000.00 |\n| 第二年 | 13,000.00 | 156,000.00 |\n| 合计 | | 306,000.00 |\n"
    )
    assert [row[1:4] for row in found(table)] == [
        ("12500.00", "CNY", "level"),
        ("150000.00", "CNY", "level"),
        ("13000.00", "CNY", "level"),
        ("156000.00", "CNY", "level"),
        ("306000.00", "CNY", "level"),
    ]


@pytest.mark.parametrize(
    ("table", "indicator"),
    [
        ("| 指标 | {long} |\n| --- | --- |\n| 公路里程（公里） | 3 |\n", "公路里程"),
        ("| 指标 | 公路里程（公里） |\n| --- | --- |\n| {long} | 3 |\n", "公路里程"),
        ("| 指标 | {long} |\n| --- | --- |\n| {long} | 3 |\n", None),
    ],
)
def test_a_paragraph_in_a_head_or_in_front_of_a_row_is_repeated_in_no_record(table: str, indicator: str | None) -> None:
    [metric] = extract(table.format(long="长" * 5000))
    assert (metric.indicator, f"{metric.value:f}") == (indicator, "3")


@pytest.mark.parametrize("head", ["地区", "地区/年份", "区 名"])
def test_a_name_that_several_places_share_is_the_one_where_those_beside_it_lie(head: str):
    table = f"各区常住人口（万人）\n\n| {head} | 2020年 |\n|---|---|\n| 河东区 | 5 |\n| 河西区 | 6 |\n| 南开区 | 7 |\n"
    assert [(metric.indicator, metric.region, metric.region_code) for metric in extract(table)] == [
        ("常住人口", "河东区", "120102"),
        ("常住人口", "河西区", "120103"),
        ("常住人口", "南开区", "120104"),
    ]


def test_a_name_that_nothing_tells_apart_is_a_place_all_the_same():
    table = "| 区 | 人口（万人） |\n|---|---|\n| 鼓楼区 | 5 |\n| 河西区 | 6 |\n"
    assert [(metric.indicator, metric.region, metric.region_code) for metric in extract(table)] == [
        ("人口", "鼓楼区", None),
        ("人口", "河西区", "120103"),
    ]


@pytest.mark.parametrize(
    ("days", "time"),
    [
        ("2021年3月16日至2022年3月15日", "2021-03-16/2022-03-15"),
        ("2021年3月16日-12月31日", "2021-03-16/2021-12-31"),
        ("自2021年3月16日起至2022年3月15日止", "2021-03-16/2022-03-15"),
    ],
)
def test_a_row_of_days_from_one_to_another_is_of_that_time_and_has_no_other_name(days: str, time: str):
    table = f"租金标准（单位：元）\n\n| 租赁期间 | 月租金 |\n|---|---|\n| {days} | 15,800.00 |\n"
    assert found(table) == [("月租金", "15800.00", "CNY", "level", time)]
