"""The place of a figure in news, features and commentary: what tells it, and how far it holds."""

import pytest

ROUND = "锦州新闻联播\n2022年1月15日\n\n{}"

ITEMS = [
    ("义县的黄桃卖到了外省。前年，首批【40吨】黄桃装了车。", "义县"),
    ("▲记者从凌海市住建局了解到，新管网铺了【17公里】。", "凌海市"),
    ("▲记者从凌海市住建局了解到，新管网铺了17公里。改造涉及小区【41个】。", "凌海市"),
    ("据北镇市统计局消息，葡萄产量5万吨。栽培面积【20万亩】。", "北镇市"),
    ("义县新招教师80名；其中研究生【19名】。", "义县"),
    ("前天夜里，国道102线义县段，两车追尾，【3人】轻伤。", "义县"),
    # what speaks of the whole city ends it; so does a part of what the whole city has, and another item
    ("义县的黄桃卖到了外省。全市黄桃产量6万吨。出口【900吨】。", "锦州市"),
    ("全市新建学校30所，其中义县5所。新增学位【3000个】。", "锦州市"),
    ("全市新建学校30所，其中义县5所；新增学位【3000个】。", "锦州市"),
    ("义县的黄桃卖到了外省。\n\n商贸局说，出口水果【900吨】。", "锦州市"),
    ("义县黄桃协会的牌子挂起来了。出口水果【900吨】。", "锦州市"),
    ("义县、北镇市的黄桃卖到了外省。出口水果【900吨】。", "锦州市"),
]


@pytest.mark.parametrize(("text", "region"), ITEMS)
def test_in_news_an_item_is_of_the_place_that_it_opens_with(marked, text, region):
    assert marked(ROUND.format(text), date=None, region=None).region == region


def test_in_other_papers_it_is_of_the_place_of_the_document(marked):
    assert marked("锦州见闻\n\n义县的黄桃卖到了外省。首批【40吨】黄桃装了车。", region="锦州市").region == "锦州市"


STORY = "{}\n\n清晨，老屋还浸在雾里，鲍家换好了床单。\n\n村里有民宿【21家】。"

DATELINES = [
    ("# 晒秋人家\n\n*2023年11月6日　婺源*", "婺源县"),
    ("晒秋人家\n（2019年5月 于江西婺源）", "婺源县"),
    ("晒秋人家\n安吉县，2018年4月3日", "安吉县"),
    ("婺源：晒秋人家\n2018年4月3日", "婺源县"),
    ("晒秋人家\n2018年4月3日　张小雨", None),
    ("晒秋人家\n2018年4月3日　浙江日报", None),
    ("发展：晒秋人家\n2018年4月3日", None),
]


@pytest.mark.parametrize(("head", "region"), DATELINES)
def test_a_story_is_of_the_place_beside_its_date(marked, head, region):
    assert marked(STORY.format(head), date=None, region=None).region == region


ABOUT = [("关于沂源县暴雨灾害情况的报告", "沂源县"), ("来自沂源县的一封信", None)]


@pytest.mark.parametrize(("title", "region"), ABOUT)
def test_what_a_report_is_about_is_its_place(marked, title, region):
    assert marked(f"{title}\n\n市人民政府：\n\n因灾倒塌房屋【30间】。", date=None, region=None).region == region


def test_the_title_of_a_broadcast_names_its_place(marked):
    assert marked(STORY.format("《江西新闻联播》（20211108）"), date=None, region=None).region == "江西省"


INTRODUCTION = "# {}除险加固工程简介\n\n红河谷水库位于云南省元阳县南沙镇，1972年建成。\n\n本次投资【5860万元】。\n\n还要修路。"

INTRODUCTIONS = [("红河谷水库", "元阳县"), ("青年桥", None)]


@pytest.mark.parametrize(("thing", "region"), INTRODUCTIONS)
def test_what_introduces_a_thing_is_of_the_place_that_it_lies_in(marked, thing, region):
    assert marked(INTRODUCTION.format(thing), date=None, region=None).region == region


REPORTED = "{}　昨天上午，义县的葡萄节开幕。种葡萄的有【860户】。"

REPORTS = [("锦州晚报讯", "义县"), ("锦州晚报", "锦州市")]


@pytest.mark.parametrize(("head", "region"), REPORTS)
def test_the_report_of_a_newspaper_is_news(marked, head, region):
    assert marked(REPORTED.format(head), region="锦州市").region == region


HEADINGS = [("## 延安：供热就位\n\n市热力公司储煤【8万吨】。", "延安市"), ("## 看延安：供热就位\n\n储煤【8万吨】。", "陕西省")]


@pytest.mark.parametrize(("text", "region"), HEADINGS)
def test_a_heading_opens_with_the_place_of_its_item(marked, text, region):
    assert marked(text, region="陕西省").region == region


MATCH = "延边客场战平\n\n昨晚，主队在联赛中以3比2取胜。半场结束，主教练换上替补。主队射门【9次】。"


def test_the_title_of_a_match_names_who_plays(marked):
    assert marked(MATCH, region=None).region is None
    assert marked(MATCH, region="吉林省").region == "吉林省"


NAMES = [
    ("湖南湘潇农田建设有限公司中标，中标价【1097万元】。", None),
    ("湖南推进农田建设，引进公司【6家】。", "湖南省"),
    ("甘肃东乡县新建学校【3所】。", "东乡县"),
    ("甘肃省东乡县新建学校【3所】。", "东乡县"),
]


@pytest.mark.parametrize(("text", "region"), NAMES)
def test_a_place_that_a_full_name_of_a_company_begins_with_is_none(marked, text, region):
    assert marked(text, region=None).region == region


def test_a_district_speaks_of_its_whole_city(marked):
    assert marked("从全市看，已开工小区【156个】。", region="古塔区").region == "锦州市"
