"""Tables whose title alone says what is measured, and columns that say which part of a plan is done, or sums so far."""

import pytest

from jinzhou_extract import extract
from jinzhou_extract.tables.titles import measured_by

Found = tuple[str | None, str, str | None, str, str | None]


def found(table: str) -> list[Found]:
    """Indicator, value, unit, role and period of each number."""
    return [
        (metric.indicator, f"{metric.value:f}", metric.unit, str(metric.role), metric.time_period) for metric in extract(table)
    ]


@pytest.mark.parametrize(
    ("title", "measured"),
    [
        ("2016年各市规模以上工业增加值增速（%）", "规模以上工业增加值"),
        ("表3-2 分地区固定资产投资（不含农户）", "固定资产投资"),
        ("海棠市2021年各县（市、区）粮食产量", "粮食产量"),
        ("2020年1-6月全省各市空气优良天数比例排名", "空气优良天数比例"),
        ("历年旅客周转量一览表", "旅客周转量"),
        ("2020年分登记注册类型企业产值", "企业产值"),
        ("2020年各地区生产总值", "各地区生产总值"),
        ("5-7 按行业分城镇单位就业人员", "城镇单位就业人员"),
        ("2019年各月居民消费价格同比涨跌幅度", "居民消费价格"),
        ("2021年全市主要经济指标", ""),
        ("表1 人口、户数和面积", ""),
        ("单位：亿元", ""),
        ("各区情况", ""),
        ("（续）", ""),
    ],
)
def test_what_a_title_says_that_its_table_measures(title: str, measured: str):
    assert measured_by([title]) == measured


def test_a_table_of_places_and_times_is_named_by_its_title():
    title = "2016年各市规模以上工业增加值增速（%）\n\n"
    table = f"{title}| 地区 | 1-3月 | 1-6月 |\n|---|---|---|\n| 全省 | 6.8 | 7.1 |\n| 锦州市 | 5.2 | 6.0 |\n"
    name = "规模以上工业增加值"
    assert found(table) == [
        (name, "6.8", "%", "change", "2016-Q1"),
        (name, "7.1", "%", "change", "2016-01/2016-06"),
        (name, "5.2", "%", "change", "2016-Q1"),
        (name, "6.0", "%", "change", "2016-01/2016-06"),
    ]
    assert [metric.region for metric in extract(table)][2:] == ["锦州市"] * 2


def test_what_rows_or_columns_name_counts_more_than_the_title():
    table = "2016年各市工业增速\n\n| 地区 | 用电量（万千瓦时） |\n|---|---|\n| 锦州市 | 5 |\n"
    assert found(table)[0][0] == "用电量"


REPORTS = [
    (
        "2022年半年度主要经营情况公告",
        ["本报告期", "上年同期", "增减（%）"],
        ["2022-01/2022-06", "2021-01/2021-06", "2022-01/2022-06"],
    ),
    ("2022年第三季度报告", ["本报告期", "上年同期", "同比增减（%）"], ["2022-Q3", "2021-Q3", "2022-Q3"]),
    ("2021年年度报告摘要", ["本期金额", "上期金额", "变动比例（%）"], ["2021", "2020", "2021"]),
    ("2021年年度报告摘要", ["本报告期末", "上年度末", "比上年度末增减（%）"], ["2021", "2020", "2021"]),
    ("2022年半年度报告", ["本报告期末", "上年末", "增减（%）"], ["2022-01/2022-06", "2021", "2022-01/2022-06"]),
]


@pytest.mark.parametrize(("title", "heads", "times"), REPORTS)
@pytest.mark.parametrize("note", ["", "本公告所载财务数据未经审计。\n\n"])
def test_columns_of_the_time_of_a_report_and_of_the_one_before(title: str, heads: list[str], times: list[str], note: str):
    head = " | ".join(["项目", *heads])
    text = f"海天股份有限公司{title}\n\n{note}单位：百万元\n\n| {head} |\n|---|---|---|---|\n| 营业收入 | 41 | 39 | 7.3 |\n"
    assert [(name, value, period) for name, value, _, _, period in found(text)] == [
        ("营业收入", value, period) for value, period in zip(["41000000", "39000000", "7.3"], times, strict=True)
    ]


class TestPlans:
    """完成年计划% is a share of the plan, done and not wanted; what stands behind it is of the level before it."""

    @pytest.mark.parametrize(
        ("head", "plan"),
        [
            ("完成年计划%", "年计划"),
            ("完成全年预算的比例（%）", "全年预算"),
            ("为年初预算%", "年初预算"),
            ("占年度目标比重（%）", "年度目标"),
            ("完成计划（%）", "计划"),
        ],
    )
    def test_how_much_of_a_plan_is_done(self, head: str, plan: str):
        heads = f"| 项目 | 年计划（万元） | 累计（万元） | {head} | 比上年同期增减% |\n|---|---|---|---|---|\n"
        table = f"{heads}| 税收 | 50 | 41 | 82 | -3.5 |\n"
        wanted, level, share, change = extract(table)
        assert (str(share.role), share.relative_to, share.status, share.indicator) == ("share", plan, "actual", "税收")
        assert (str(change.role), change.indicator, change.status) == ("change", "税收", "actual")
        assert (wanted.status, level.status) == ("target", "actual")

    def test_a_name_with_budget_in_it_is_no_plan(self):
        [metric] = extract("| 地区 | 一般公共预算收入（万元） |\n|---|---|\n| 锦州市 | 5 |\n")
        assert (metric.status, metric.indicator) == ("actual", "一般公共预算收入")

    def test_a_rate_with_a_name_of_its_own(self):
        [metric] = extract("| 项目 | 完成率（%） |\n|---|---|\n| 新建公园 | 115 |\n")
        assert (metric.indicator, str(metric.role)) == ("新建公园完成率", "level")


def test_sums_so_far_begin_with_january():
    head = "2020年用电量\n\n| 月份 | 用电量（万千瓦时） | 累计（万千瓦时） | 累计增长% |\n|---|---|---|---|\n"
    table = f"{head}| 1月 | 5 | 5 | 2 |\n| 3月 | 6 | 18 | 4 |\n"
    assert [row[-1] for row in found(table)] == ["2020-01"] * 3 + ["2020-03", "2020-Q1", "2020-Q1"]
    assert {row[0] for row in found(table)} == {"用电量"}


def test_a_share_is_not_of_a_column_of_percentages():
    table = "| 产业 | 增加值（亿元） | 拉动（百分点） | 占GDP比重（%） |\n|---|---|---|---|\n| 工业 | 5 | 0.5 | 9.6 |\n"
    assert found(table)[2][0] == "工业增加值"


@pytest.mark.parametrize(
    ("head", "indicator"),
    [
        ("固定资产投资增速(%)", "海棠镇固定资产投资"),
        ("出口同比增长（%）", "海棠镇出口"),
        ("同比增长（%）", "海棠镇产值"),
        ("比上年同期增减%", "海棠镇产值"),
        ("1-6月累计增速（%）", "海棠镇产值"),
        ("实际增长%", "海棠镇产值"),
    ],
)
def test_a_head_that_names_what_grows(head: str, indicator: str):
    table = f"| 镇名 | 产值（万元） | {head} | 位次 |\n|---|---|---|---|\n| 海棠镇 | 5 | 3.5 | 2 |\n"
    assert [row[0] for row in found(table)][1:] == [indicator] * 2


@pytest.mark.parametrize(
    ("head", "name", "unit"),
    [("耕地面积/亩", "耕地面积", "亩"), ("粮食总产/吨", "粮食总产", "t"), ("男/女", "男/女", None)],
)
def test_a_unit_behind_a_stroke(head: str, name: str, unit: str | None):
    [row] = found(f"| 指标 | {head} |\n|---|---|\n| 海棠镇 | 512 |\n")
    assert row[:3] == (f"海棠镇{name}", "512", unit)


@pytest.mark.parametrize("name", ["来信编号", "索引号", "客服电话", "邮编"])
def test_a_row_that_numbers_the_thing_itself_states_nothing(name: str):
    table = f"| 项目 | 内容 |\n|---|---|\n| {name} | 202105180037 |\n| 办结件数（件） | 12 |\n"
    assert [row[1] for row in found(table)] == ["12"]


def test_a_row_of_plain_text_that_ends_in_a_dash():
    table = "指标名称    单位    绝对数    比上年增长%\n生产总值    亿元    402.5    13.1\n失业率    %    4.1    -\n"
    assert found(table)[-1][:4] == ("失业率", "4.1", "%", "level")


def test_a_column_that_only_says_that_it_sums_up_is_named_by_the_title():
    table = "2019年各市财政收入完成情况\n\n| 城市 | 累计完成（亿元） | 同比增长% |\n|---|---|---|\n| 锦州市 | 5 | 3.8 |\n"
    assert [row[0] for row in found(table)] == ["财政收入"] * 2


def test_rows_of_plain_text_that_years_name():
    table = "历年粮食播种面积\n单位：亩\n年份    播种面积    粮食    油料\n1990    412    305    41\n2000    398    276    52\n"
    assert found(table)[1:3] == [("粮食", "305", "亩", "level", "1990"), ("油料", "41", "亩", "level", "1990")]
    assert [row[-1] for row in found(table)] == ["1990"] * 3 + ["2000"] * 3


@pytest.mark.parametrize(
    ("line", "period"),
    [
        ("业绩预告期间：2021年1月1日至2021年12月31日", "2021"),
        ("报告期间：2021年1月1日至6月30日", "2021-01/2021-06"),
        ("统计期间：2021年1月1日至2021年3月15日", "2021-01-01/2021-03-15"),
    ],
)
def test_from_the_first_day_of_a_month_to_the_end_of_another_are_months(line: str, period: str):
    found = extract(f"{line}\n\n| 指标 | 金额（万元） |\n|---|---|\n| 营业收入 | 205000 |\n")
    assert [metric.time_period for metric in found] == [period]
