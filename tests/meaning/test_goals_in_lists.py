"""What one word of wanting goes on to want, and rules that are explained before their year."""

import datetime as dt

import pytest

JULY = dt.date(2021, 7, 10)

LISTS = [
    ("全市要实现新增就业9万人，失业人员再就业【6万人】。", "target"),
    ("全市要实现新增就业9万人，失业人员再就业2万人，失业率控制在【6%】以内。", "target"),
    ("公司确保收入增长9%，利润增长【6%】。", "target"),
    ("公司将新购客车9辆，开辟线路【6条】。", "target"),
    # what tells something of its own; words that hold in their clause alone; no list of figures
    ("全市要实现新增就业9万人，去年新增就业【6万人】。", "actual"),
    ("全市要实现新增就业9万人，现有失业人员【6万人】。", "actual"),
    ("全市要实现新增就业9万人，缺口【6万人】。", "actual"),
    ("全市要实现新增就业9万人；失业人员【6万人】。", "actual"),
    ("景区将票价由120元下调至80元，老年人打【六折】。", "actual"),
    ("分析师把目标价调至215元，升幅【6%】。", "actual"),
    ("全市要在5月完成验收，失业人员【6万人】。", "actual"),
    ("竞买保证金【6万元】。", "actual"),
]

WORDS = [
    ("按照听证方案，第一档用气【360立方米】以内。", "target"),
    ("按照分配方案，每人分粮【360斤】。", "actual"),
    ("灾民口粮暂定供应【6天】。", "target"),
    ("全部修复还需【6天】。", "target"),
    ("全部修复尚需要约【6天】。", "target"),
    ("从核准到建成至少需要【六年】。", "target"),
    ("中锋膝伤复发，需休战【六周】。", "target"),
    ("设备中途需停工【六天】。", "target"),
    ("过去单程需要【六个小时】。", "actual"),
]


@pytest.mark.parametrize(("text", "status"), [*LISTS, *WORDS])
def test_what_is_wanted(marked, text, status):
    assert marked(text, date=JULY).status == status


GUIDE = "# 2022年医保{}\n\n{}"

RULES = [
    ("怎么缴？", "门诊报销【60%】。", "actual"),
    ("怎么缴？", "2022年个人缴费标准为每人【320元】。", "actual"),
    ("怎么缴？", "2022年定点医院【60家】。", "target"),
    ("怎么缴？", "门诊报销【60%】，力争再提高一成。", "actual"),
    ("怎么缴？", "力争门诊报销【60%】。", "target"),
    ("怎么缴？", "定点医院【60家】。", "target"),
    ("工作安排", "门诊报销【60%】。", "target"),
]


@pytest.mark.parametrize(("title", "text", "status"), RULES)
def test_a_rule_that_is_explained_is_in_force(marked, title, text, status):
    assert marked(GUIDE.format(title, text), date=dt.date(2021, 9, 28)).status == status
