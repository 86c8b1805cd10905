"""What is foretold, announced, demanded and promised, beside what was so or holds at any time."""

import datetime as dt

import pytest

JANUARY = dt.date(2022, 1, 15)

WEATHER = [
    ("预计明天全市有小到中雪，降水量【5～9毫米】。", "target"),
    ("预计明天全市有小到中雪，降水量5～9毫米，最低气温【-9℃】。", "target"),
    ("预计16日夜间有小雪；山区最低气温-9℃，平原【-5℃】。", "target"),
    ("预计明天有小雪。最低气温【-8℃】。", "target"),
    ("今天夜间，阴有小雪，降雪量2毫米；西部最低气温-8℃。最高气温【3℃】。", "target"),
    ("今天白天，多云转晴，最高气温【3℃】。", "target"),
    ("今夜到明天有雨夹雪，雪深【2厘米】。", "target"),
    ("16日早晨最低气温【0℃】线将位于省北部一带。", "target"),
    ("周末气温回升，最高气温将达【12℃】。", "target"),
    ("受冷空气影响，今明两天全市降温【6℃】。", "target"),
    ("气象台预报，周末大风，海上浪高【3米】。", "target"),
    ("昨天全市普降小雪，降水量【5毫米】。", "actual"),
    ("昨夜到今晨，全市出现小雪，最大降水量【9毫米】。", "actual"),
    ("今天早晨，全市有小雪，降水量【2毫米】。", "actual"),
    ("14日早晨最低气温【-15℃】，为入冬以来最低。", "actual"),
    ("受冷空气影响，全市气温下降了【8℃】。", "actual"),
    ("昨天有小雪。最低气温【-8℃】。", "actual"),
    ("预计明天有小雪。昨天最低气温【-8℃】。", "actual"),
    ("预计明天有小雪。常年1月平均气温【-8℃】。", "actual"),
    ("预计明天有小雪。全市有环卫工【800人】。", "actual"),
]


@pytest.mark.parametrize(("text", "status"), WEATHER)
def test_weather_is_foretold_or_was(marked, text, status):
    assert marked(text, date=JANUARY).status == status


ANNOUNCED = [
    ("代表团将于2月3日抵达，开启【4晚】之旅。", "target"),
    ("船队今天启航，开始为期【30天】的训练。", "actual"),
    ("工人12日起在厂门前开始为期【3天】的静坐。", "actual"),
    ("游客2月3日登船，开启【4晚】5天之旅。", "target"),
    ("音乐节2月3日开幕，邀请乐队【20支】。", "target"),
    ("音乐节1月3日开幕，邀请乐队【20支】。", "actual"),
    ("代表团结束了【4晚】的行程。", "actual"),
]


@pytest.mark.parametrize(("text", "status"), ANNOUNCED)
def test_a_programme_is_to_come_or_was(marked, text, status):
    assert marked(text, date=JANUARY).status == status


ASKED = [
    # to be done within a time
    ("考生应在75分钟内完成【25道】题。", "target"),
    ("阅读题应在【75分钟】内完成。", "target"),
    ("假期最好能够完成习题【3套】。", "target"),
    ("工会要求资方在【48小时】内复工。", "target"),
    ("灾民要求政府48小时内运来帐篷【300顶】。", "target"),
    ("军方发出通牒，限守军【72小时】内撤离。", "target"),
    ("法院限被告【15日】内清退。", "target"),
    # what holds at any time: rules, norms and what is good for one
    ("申请人应缴纳工本费【10元】。", "actual"),
    ("每人补助【80元】。", "actual"),
    ("用人单位应当在3个工作日内完成初审，补助【80元】。", "actual"),
    ("成人每天食盐摄入量不宜超过【5克】。", "actual"),
    ("每次运动以【30分钟】为宜。", "actual"),
    ("运动员最好成绩是【12秒】。", "actual"),
    # no demand
    ("工人要求加薪，已罢工【48小时】。", "actual"),
    ("车辆限速【60公里】。", "actual"),
    ("反应在【12分钟】内完成。", "actual"),
]


@pytest.mark.parametrize(("text", "status"), ASKED)
def test_what_is_asked_is_to_be_done_or_holds(marked, text, status):
    assert marked(text, date=JANUARY).status == status


PROMISED = [
    ("控股股东承诺【36个月】内不转让所持股份。", "target"),
    ("自上市之日起【36个月】内，不转让所持股份。", "target"),
    ("认购的股份自发行结束之日起【18个月】内不得转让。", "target"),
    ("股份从过户之日起【12个月】内，不得减持。", "target"),
    ("预计募投项目达产后将新增产值3亿元，新增利润【4000万元】。", "target"),
    ("公司已兑现承诺，返还【30万元】。", "actual"),
    ("承诺书签订率【98%】。", "actual"),
    ("住房自登记之日起五年内不得出租，违者罚款【200元】。", "actual"),
]


@pytest.mark.parametrize(("text", "status"), PROMISED)
def test_what_is_promised_is_a_target(marked, text, status):
    assert marked(text, date=JANUARY).status == status


NAMED_GOALS = [
    ("# 2022年工作安排\n\n实施“五个100”项目：即建设口袋公园【100个】、改造公厕100座。", "target"),
    ("# 主要目标\n\n“三个万亩”工程：即茶叶【1万亩】、油菜1万亩、果林1万亩。", "target"),
    ("# 2021年工作回顾\n\n完成“五个100”项目：即建设口袋公园【100个】、改造公厕100座。", "actual"),
]


@pytest.mark.parametrize(("text", "status"), NAMED_GOALS)
def test_a_goal_listed_by_its_name_is_of_its_part(marked, text, status):
    assert marked(text, date=JANUARY).status == status
