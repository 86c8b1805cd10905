"""How reports state the goal of a year's growth, and what looks like such a goal and is none."""

import pytest

from jinzhou_extract.panels.cells import State

PLAN = "# 一、2025年工作回顾\n\n2025年，全市地区生产总值增长6.2%，财政收入增长3.1%。\n\n# 二、2026年工作安排\n\n"
STATED = [
    # by its name
    ("全市国内生产总值增长8%左右。", "8%"),
    ("生产总值增长7.5%以上，财政收入增长6%。", "7.5%"),
    ("国民经济增长9%。", "9%"),
    ("经济增长6%—6.5%。", "6%—6.5%"),
    ("生产总值增长8％一9％。", "8％一9％"),  # a dash that was scanned
    ("生产总值增长8% ～ 9%。", "8% ～ 9%"),
    ("生产总值增长百分之九左右。", "百分之九"),
    ("生产总值达到1360亿元，增长7%，人均生产总值增长6%。", "7%"),
    ("国内生产总值1360亿元，比2025年增长7%。", "7%"),
    ("国内生产总值增长7%，其中第一产业增长4%，第二产业增长9%，第三产业增长8%。", "7%"),
    ("生产总值、工业增加值、固定资产投资分别增长7%、9%、12%。", "7%"),
    ("●生产总值增长7%左右；\n\n●财政收入增长6%。", "7%"),
    # by the name of the goal
    ("经济增长预期目标为6%左右。", "6%"),
    ("经济增长预期定为9%左右。", "9%"),
    ("经济的增长目标定在9%。", "9%"),
    ("生产总值增长预期为8%左右。", "8%"),
    ("生产总值增速保持在7%左右。", "7%"),
    ("经济增长速度安排为9%。", "9%"),
    ("经济增长速度，我们确定为9%左右。", "9%"),
    ("地区生产总值增长目标由上年的8%调整为7%。", "7%"),
    ("地区生产总值预期目标：7%。", "7%"),
    ("主要增长目标为：地区生产总值7.5%、工业增加值9%。", "7.5%"),
    # behind the number
    ("今年以7%为GDP增长目标，留有余地。", "7%"),
    ("我市把8%作为今年经济增长目标。", "8%"),
    ("市委提出8%的经济增长目标。", "8%"),
    ("努力实现国内生产总值增长9%左右的目标。", "9%"),
    ("生产总值增长按9%安排，实际工作中力争更快。", "9%"),
    ("要保持8%的经济增长。", "8%"),
    # two at once: what is promised, not what is hoped for
    ("经济增长要确保8%、力争9%。", "8%"),
    ("力争生产总值增长9%，确保增长8%。", "8%"),
    ("保证国内生产总值增长8%，争取达到9%。", "8%"),
    # beside those of others
    ("中央确定今年全国经济增长5%左右，我市安排生产总值增长6%。", "6%"),
    ("地区生产总值增长8%左右，高于全省0.5个百分点。", "8%"),
    ("一季度生产总值增长9%以上，全年增长7%。", "7%"),
    ("“十五五”时期生产总值年均增长6.5%，今年增长7%。", "7%"),
]
NOT_STATED = [
    "生产总值增速高于全省平均水平，财政收入增长6%。",
    "生产总值增速高于全国平均水平1个百分点。",
    "努力保持两位数增长，争先进位。",
    "“十五五”期间，生产总值年均增长7%以上，到2030年达到1800亿元。",
    "县域生产总值增长9%，民营经济增长10%。",
    "中央确定今年全国经济增长5%左右，财政收入增长4%。",
    "第三产业增加值增长9%，占生产总值的比重提高1个百分点。",
    "科技进步对经济增长的贡献率达到60%。",
    "研发投入占生产总值的比重达到2.5%。",
    "单位生产总值能耗下降3%。",
    "各县要确保生产总值增长8%以上。",
    "工农业总产值增长9%。",
]


@pytest.mark.parametrize(("text", "found"), STATED)
def test_a_goal_is_found_however_it_is_stated(cell_of, text, found):
    cell = cell_of("gdp_growth_target", PLAN + text)
    assert cell.state is State.FOUND, cell.reason
    assert cell.metric.text == found


@pytest.mark.parametrize("text", NOT_STATED)
def test_what_looks_like_a_goal_is_none(cell_of, text):
    cell = cell_of("gdp_growth_target", PLAN + text)
    assert cell.metric is None
    assert cell.state in (State.NOT_STATED, State.OTHER_SCOPE)


TABLE = """# 2026年国民经济和社会发展主要预期目标

| 指标 | 单位 | 2025年预计 | 增长% | 2026年预期目标 | 增长% |
|---|---|---|---|---|---|
| 地区生产总值 | 亿元 | 1286 | 6.2 | 1360左右 | 5.5左右 |
| 规模以上工业增加值 | % |  | 7.5 |  | 6.5以上 |
| 社会消费品零售总额 | 亿元 | 520 | 5.2 |  | 5.5-6 |
| 城镇新增就业 | 万人 | 2.31 |  | 2.2以上 |  |
| 城镇调查失业率 | % | 5.2 |  | 5.5左右 |  |
| 居民消费价格涨幅 | % | 0.3 |  | ≤2 |  |
| 森林覆盖率 | % | 36.5 |  | 与上年持平 |  |
| 固定资产投资 | % | 6 |  | 约7 |  |
"""


@pytest.mark.parametrize(
    ("id_", "text", "bound"),
    [
        ("gdp_level_actual", "1286", "exact"),
        ("gdp_growth_actual", "6.2", "exact"),
        ("gdp_level_target", "1360", "approx"),
        ("gdp_growth_target", "5.5", "approx"),
        ("industry_growth_actual", "7.5", "exact"),
        ("industry_growth_target", "6.5", "at_least"),
        ("retail_growth_target", "5.5-6", "range"),
        ("new_urban_jobs_actual", "2.31", "exact"),
        ("new_urban_jobs_target", "2.2", "at_least"),
        ("unemployment_rate_target", "5.5", "approx"),
        ("cpi_target", "2", "at_most"),
        ("forest_cover_actual", "36.5", "exact"),
        ("investment_growth_actual", "6", "exact"),  # a percentage of what is told in amounts is its growth
        ("investment_growth_target", "7", "approx"),
    ],
)
def test_the_table_of_a_plan_is_read_column_by_column(cell_of, id_, text, bound):
    cell = cell_of(id_, TABLE)
    assert cell.state is State.FOUND, cell.reason
    assert (cell.metric.text, cell.metric.bound) == (text, bound)
