"""What policies lay down and allot, what a forecast says, and times that date nothing."""

import datetime as dt

import pytest

PLAN = "某县农村公路养护实施方案（2021—2023年）\n\n三、重点任务\n\n{}"

STANDING = [
    "养护员报酬每人每月不低于【800元】。",
    "养护员报酬每人每月不低于800元，其中县财政承担【六成】。",
    "日常养护资金标准为县道每公里【10000元】、乡道5000元。",
    "日常养护资金标准是县道每公里【10000元】。",
    "考核得分在【60分】以下的，扣减当季报酬。",
    "考核得分在60分以下的，扣除报酬的【20%】。",
    "被评为示范乡镇的，一次性奖励【30万元】。",
    "被评为示范乡镇的，一次性补助【30万元】。",
    "排在前三名的乡镇，分别给予【15万元】、10万元的奖励。",
    "擅自占用的，处【2000元】罚款。",
    "按照每村【1名】养护员的标准落实人员。",
]

TO_BE_DONE = ["完成路面改造【210公里】。", "优良中等路比例提高到【90%】以上。", "一次性建成停车位【300个】。"]


@pytest.mark.parametrize("text", STANDING)
def test_a_rule_in_a_plan_holds_over_its_years(marked, text):
    metric = marked(PLAN.format(text), date=dt.date(2021, 6, 18))
    assert (metric.status, metric.time_period) == ("actual", "2021/2023")


@pytest.mark.parametrize("text", TO_BE_DONE)
def test_what_a_plan_wants_is_wanted(marked, text):
    assert marked(PLAN.format(text), date=dt.date(2021, 6, 18)).status == "target"


ALLOTTED = [
    ("办法", "今年市财政安排【2400万元】。", "target"),
    ("若干措施", "2022年全区安排资金1800万元，其中【1200万元】以消费券形式发放。", "target"),
    ("实施意见", "2022年市财政先行安排【2400万元】。", "target"),
    ("实施细则", "2022年市财政先行安排【2400万元】。", "target"),
    ("暂行规定", "2022年市财政先行安排【2400万元】。", "target"),
    ("的通知", "2022年市财政先行安排【2400万元】。", "target"),
    ("工作方案", "2022年市财政先行安排【2400万元】。", "target"),
    ("办法", "2021年市财政安排【2400万元】。", "actual"),
    ("办法", "今年市财政已安排【2400万元】。", "actual"),
    ("办法", "去年兑现补助2400万元，今年【600万元】。", "actual"),
    ("情况", "今年市财政安排【2400万元】。", "actual"),
]


@pytest.mark.parametrize(("kind", "text", "status"), ALLOTTED)
def test_what_a_policy_allots_for_its_year_is_to_be_spent(marked, kind, text, status):
    assert marked(f"某市支持返乡创业{kind}\n\n{text}", date=dt.date(2022, 5, 18)).status == status


STATUS = [
    # a forecast tells what the weather of a day will be
    ("今日天气　白天晴间多云，最高气温【1℃】，夜间最低气温-9℃。", "target"),
    ("今日天气：白天多云间晴，最高气温【1℃】。", "target"),
    ("今天白天晴，最高气温【1℃】。", "target"),
    ("今天夜间晴，最低气温【1℃】。", "target"),
    ("昨天白天晴，最高气温【1℃】。", "actual"),
    # what is to come in the next weeks is told once for a sentence
    ("接下来的三周，她们将连打四个客场，行程超过【6000公里】。", "target"),
    ("去年杠杆率为19.2倍，今年要求不低于【20倍】。", "target"),
    ("半场结束时，主队将分差缩小到【4分】。", "actual"),
    ("供热企业应保证室温全天不低于【18℃】。", "actual"),
    ("明年把加工期从【120天】拉长到200天。", "actual"),
    ("明年把保修期从【一年】延长到三年。", "actual"),
    ("届时，调峰能力将由去年的420兆瓦提高到【610兆瓦】。", "target"),
    ("自2月1日起，月票由现行的【15元】调整为20元。", "actual"),
    ("自2月1日起，月票由现行的15元调整为【20元】。", "target"),
]


@pytest.mark.parametrize(("text", "status"), STATUS)
def test_what_is_to_come(marked, text, status):
    assert marked(text).status == status


UNDATED = [
    ("到二〇〇九年，店里一天的进账常常不足【三十元】，电费倒要两块多。", "actual"),
    ("到二〇二五年，产值达到【三十亿元】。", "target"),
]


@pytest.mark.parametrize(("text", "status"), UNDATED)
def test_a_year_of_a_text_that_nobody_can_date(marked, text, status):
    assert marked(text, date=None).status == status


TIMES = [
    # until when something goes on is not when it is told of
    ("订单排到了明年3月，【四条】生产线两班倒。", "2022"),
    ("订单排至明年3月，【四条】生产线两班倒。", "2022"),
    ("工期延到明年3月，工人增加到【400名】。", "2022"),
    ("展览持续到明年3月，展品共【400件】。", "2022"),
    ("门票卖到了明年3月，演员共【40名】。", "2022"),
    ("明年3月，【四条】生产线投产。", "2023-03"),
    # a deadline is of its own statement
    ("10月31日前缴清热费的用户，享受2%的优惠。每户最高补助【80平方米】。", "2022"),
    # what began at a time is told of as it is
    ("早年是纺织厂的家属院。小区1987年建成，共有【23幢】楼。", "2022"),
    ("项目2019年3月开工建设，总投资【5亿元】。", "2022"),
    ("这家店2015年开张，面积不到【40平方米】。", "2022"),
    ("大桥1998年通车，设计日通行量【2万辆次】。", "2022"),
    ("电厂1998年投产，装机容量【2万千瓦】。", "2022"),
    ("大桥1998年通车，当年通行车辆【2万辆次】。", "1998"),
]


@pytest.mark.parametrize(("text", "time_period"), TIMES)
def test_when_it_is(marked, text, time_period):
    assert marked(text).time_period == time_period
