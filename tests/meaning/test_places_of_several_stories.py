"""The places of pages of a newspaper on which stories stand below each other, and of those who come from elsewhere."""

import datetime as dt

import pytest

PAGE = """“孝敬父母是本分”

我和老伴都是老党员，每次下乡她都在我衣袋里装上{}钱。

张某当选甘肃省人大常委会主任

新华社兰州一月十八日电甘肃省第九届人民代表大会第一次会议选举张某为主任，会议发出选票{}。

值得肯定的重奖

最近有关部门举办了征文活动，奖金为{}。
"""

STORIES = [
    (PAGE.format("【300元】", "600张", "5万元"), None),
    (PAGE.format("300元", "【600张】", "5万元"), "甘肃省"),
    (PAGE.format("300元", "600张", "【5万元】"), None),
]


@pytest.mark.parametrize(("text", "region"), STORIES)
def test_what_tells_the_place_of_one_story_tells_nothing_of_the_others(marked, text, region):
    assert marked(text, region=None).region == region


PREFECTURE = """金口河区构建“文明走廊”

本报讯四川省乐山市金口河区发动群众修路架桥，全区修路{}。

运城党组织架金桥

本报讯如何帮助贫困村？山西省运城地委作了探索。

1996年底，组织部选派了{}干部。一年来，全区共有{}到村里锻炼。
"""

PREFECTURES = [
    (PREFECTURE.format("【30公里】", "295名", "406名"), "金口河区", "511113"),
    (PREFECTURE.format("30公里", "【295名】", "406名"), "运城地区", "142700"),
    (PREFECTURE.format("30公里", "295名", "【406名】"), "运城地区", "142700"),
    (PREFECTURE.format("30公里", "【295名】", "406名").replace("地委", "市委"), "运城市", "140800"),
]


@pytest.mark.parametrize(("text", "region", "code"), PREFECTURES)
def test_the_whole_area_is_none_that_another_story_names_and_a_prefecture_is_called_as_it_was_then(marked, text, region, code):
    record = marked(text, region=None, date=dt.date(1998, 1, 3))
    assert (record.region, record.region_code) == (region, code)


COMERS = [
    ("山东省莱阳市残疾农民石某，由姐姐陪同，自费雇车，来到张北县大河乡，送上【1000公斤】鱼。", None, "张北县"),
    ("湖南省衡阳市教师李某，带着孙子赶到平塘县，为山里的孩子送来图书【600册】。", None, "平塘县"),
    ("江苏省太仓市医生刘某赶赴玉树市，接诊病人【400人次】。", "玉树藏族自治州", "玉树市"),
    # what is of the place that he comes from, who stays, who only goes there to learn
    ("莱阳市农民石某来到张北县，送上【1000公斤】鱼。", "莱阳市", "莱阳市"),
    ("山东省寿光市菜农老李，今年建起大棚【3座】。", None, "寿光市"),
    ("江苏省太仓市干部赴玉树市考察，签下订单【40份】。", None, "太仓市"),
]


@pytest.mark.parametrize(("text", "home", "region"), COMERS)
def test_what_somebody_brings_is_where_he_came_to(marked, text, home, region):
    assert marked(text, region=home).region == region


WAYS = [
    # who comes, what he brings and how far it was is of where he is from; only what he does there is of that place
    ("山东省寿光市菜农老李开着卡车，行程【900公里】，来到张北县，送上白菜3000公斤。", "寿光市"),
    ("山东省寿光市菜农老李开着卡车，行程900公里，来到张北县，送上白菜【3000公斤】。", "张北县"),
    ("山东省寿光市菜农老李来到张北县，行程【900公里】，送上白菜3000公斤。", "寿光市"),
    ("江苏省太仓市医生刘某带着【30箱】药品赶到玉树市，接诊病人400人次。", "太仓市"),
    ("合肥市【200多名】医生来到肥东县。", "合肥市"),
    ("合肥市200多名医生来到肥东县，义诊【3天】。", "肥东县"),
    ("某部官兵驾驶满载900吨物资的【80台】车辆赶赴西藏灾区。", None),
    ("光缆东起南宁市，经贵阳市到达云南省昆明市，全长【1500千米】，局站24个。", None),
    ("光缆东起南宁市，经贵阳市到达云南省昆明市，全长1500千米，局站【24个】。", None),
    ("车队由济南出发，到达拉萨市，行程【4000公里】。", None),
]


@pytest.mark.parametrize(("text", "region"), WAYS)
def test_a_place_come_to_is_that_of_what_is_done_there_and_not_of_who_comes_or_of_the_way(marked, text, region):
    assert marked(text, region=None).region == region


BYNAMES = [
    ("至此，燕赵大地【138个】县都有了流动戏台。", "河北省"),
    ("今年以来，三秦大地植树【800万株】。", "陕西省"),
    ("在齐鲁大地，建成书屋【3000间】。", "山东省"),
    ("春回大地，植树【800万株】。", None),
]


@pytest.mark.parametrize(("text", "region"), BYNAMES)
def test_a_province_is_meant_by_its_byname(marked, text, region):
    assert marked(text, region=None).region == region
