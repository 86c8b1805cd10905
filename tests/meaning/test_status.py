"""Whether a figure is wanted or done: by its sentence, its paragraph, its heading, its document."""

import datetime as dt

import pytest

from jinzhou_extract import extract

TARGETS = [
    "项目估算总投资【6亿元】。",
    "力争新建公园【6座】。",
    "计划新建公园【6座】。",
    "公司计划三年内修葺园林【6座】。",
    "村里打算修葺园林【6座】。",
    "市里决定新建公园【6座】。",
    "职工们决心新建公园【6座】。",
    "机场今天计划执行航班【6架次】。",
    "市里准备修葺园林【6座】。",
    "规划建设公园【6座】。",
    "拟新建公园【6座】。",
    "将新建公园【6座】。",
    "预计今年新建公园【6座】。",
    "到2025年，新建公园【6座】。",
    "到2025年新建公园【6座】。",
    "明年新建公园【6座】。",
    "未来三年新建公园【6座】。",
    "今年预期目标：新建公园【6座】。",
    "今年发展主要预期目标是：财政收入增长【6%】。",
    "今年要新建公园【6座】。",
    "确保完成新建公园【6座】。",
    "项目建成后年接待游客【6万人次】。",
    "“十五五”期间新建公园【6座】。",
    "# 主要任务\n新建公园【6座】。",
    "# 2022年主要任务\n## 城市建设\n新建公园【6座】。",
    "# 2022年重点工作\n新建公园【6座】。",
    "# 工作目标\n新建公园【6座】。",
    "主要预期目标是稳中求进。新建公园【6座】。",
]

FACTS = [
    "县里决定给予企业奖励【6万元】。",
    "2018年，村两委决定新建大棚，建成大棚【6座】。",
    "政府在2018年决定拨款300万元，修路【6公里】，已于当年建成。",
    "他决定投身养殖业，养羊【6只】。",
    "由于领导决定在城东建设工业园，工业产值增长【6%】。",
    "气候决定招牌菜的味道，饭店月入【6万元】。",
    "会议决定，授予【6名】同志称号。",
    "执行各项决议决定，出台规章【6部】。",
    "受理复议决定书【6份】。",
    "作出不起诉决定，追回赃款【6万元】。",
    "新建公园【6座】。",
    "已按计划新建公园【6座】。",
    "超额完成计划，新建公园【6座】。",
    "按计划修葺园林【6座】。",
    "游客比计划多【6人】。",
    "国家计划内招生【6人】。",
    "计划生育服务站【6座】。",
    "储备物资准备金【6万元】。",
    "规划馆接待游客【6万人次】。",
    "将军山公园面积【6公顷】。",
    "争取到中央资金【6亿元】。",
    "到2021年底，公园达到【6座】。",
    "去年计划全部落实，新建公园【6座】。",
    "截至去年底，规划的公园建成【6座】。",
    "# 2021年工作回顾\n新建公园【6座】。",
    "# 主要任务完成情况\n新建公园【6座】。",
    "# 2022年主要任务\n去年已新建公园【6座】。",
    "过去五年，围绕建设目标，新建公园【6座】。",
    "目标客户【6万人】。",
    "公园规划面积【6公顷】。",
    "年初确定的目标如期实现，新建公园【6座】。",
]


@pytest.mark.parametrize("text", TARGETS)
def test_what_is_wanted_is_a_target(marked, text):
    assert marked(text).status == "target"


@pytest.mark.parametrize("text", FACTS)
def test_what_is_done_is_actual_also_beside_words_of_planning(marked, text):
    assert marked(text).status == "actual"


PLANS = [
    ({"title": "锦州市“十四五”水利发展规划"}, "target"),
    ({"title": "锦州市2022年国民经济和社会发展计划"}, "target"),
    ({"source": "锦州市-plan-2022.txt"}, "target"),
    ({"title": "锦州市2022年政府工作报告"}, "actual"),
    ({"source": "airplane.txt"}, "actual"),
    ({}, "actual"),
]


@pytest.mark.parametrize(("known", "status"), PLANS)
def test_in_a_plan_a_figure_is_a_target(marked, known, status):
    assert marked("新建改造泵站【36座】。", **known).status == status


PARTS_OF_THE_YEAR = [
    ("二、下半年要办好的几件大事", "target"),
    ("二、三季度的几件大事", "target"),
    ("二、上半年要说的几件大事", "actual"),
    ("二、二季度的几件大事", "actual"),
    ("二、下半年以来工作情况", "actual"),
    ("二、要说的几件大事", "actual"),
]


@pytest.mark.parametrize(("heading", "status"), PARTS_OF_THE_YEAR)
def test_below_a_heading_of_what_is_left_of_the_year_a_figure_is_a_target(marked, heading, status):
    text = f"在经济形势分析会上的讲话\n\n一、形势\n\n天气好。\n\n{heading}\n\n住建局改造小区【15个】。"
    assert marked(text, date=dt.date(2021, 7, 15)).status == status


def test_in_a_plan_a_figure_of_the_past_is_actual(marked):
    text = "2020年，全市泵站达到【36座】。"
    assert marked(text, title="锦州市“十四五”水利发展规划").status == "actual"


DUE = [
    ("到今年底，新建公园【6座】。", "target"),
    ("到年底新建公园【6座】。", "target"),
    ("年底前新建公园【6座】。", "target"),
    ("到去年底，新建公园【6座】。", "actual"),
    ("截至今年6月底，新建公园【6座】。", "actual"),
    ("到今年6月底，新建公园【6座】。", "actual"),
]


@pytest.mark.parametrize(("text", "status"), DUE)
def test_what_is_due_by_a_time_that_has_not_come_is_a_target(marked, text, status):
    assert marked(text, date=dt.date(2021, 7, 15)).status == status


HALVES = [
    ("关于2020年工作总结暨2021年工作计划", "# 二、2021年工作计划\n\n新建公园【6座】。", "target", "2021"),
    ("关于2020年工作总结暨2021年工作计划", "# 一、2020年工作总结\n\n新建公园【6座】。", "actual", "2020"),
    ("2021年上半年经济运行情况", "公园建成【6座】。", "actual", "2021-01/2021-06"),
    ("上半年经济运行情况", "公园建成【6座】。", "actual", "2021-01/2021-06"),
    ("2021年上半年经济运行情况", "下半年，全市力争全年新建公园【6座】。", "target", "2021"),
]


@pytest.mark.parametrize(("title", "text", "status", "period"), HALVES)
def test_a_title_names_the_halves_of_a_document(marked, title, text, status, period):
    metric = marked(f"{title}\n\n{text}", title=title, date=dt.date(2021, 7, 15))
    assert (metric.status, metric.time_period) == (status, period)


PLAN = "某县油茶产业发展规划（2016—2020年）\n\n一、发展现状\n面积7万亩。\n\n二、{heading}\n良种率不足四成。\n"
HEADINGS_OF_PLANS = [
    ("主要问题", "actual", "2015"),
    ("存在的困难和不足", "actual", "2015"),
    ("问题与挑战", "actual", "2015"),
    ("发展条件", "actual", "2015"),
    ("着力解决主要问题", "target", "2020"),
    ("重点任务", "target", "2020"),
]


@pytest.mark.parametrize(("heading", "status", "time"), HEADINGS_OF_PLANS)
def test_what_a_plan_tells_of_its_troubles_is_so_now(heading, status, time):
    told = extract(PLAN.format(heading=heading))[-1]
    assert (told.status, told.time_period) == (status, time)
