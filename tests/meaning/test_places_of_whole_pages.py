"""The place of a page that says it but in the name of a paper, a subtitle, an event or what is shown."""

import pytest

from jinzhou_extract import extract

PAPERS = [
    # an old paper whose first line is nothing but its name
    ("徽州日报\n一九五八年五月四日　星期日\n\n各地插秧\n　　全专区插秧【六十万亩】。", "徽州专区"),
    ("徽州报\n\n各地插秧\n　　专署农业局要求抓紧。已插秧【六十万亩】。", "徽州专区"),
    ("徽州报\n\n各地插秧\n　　本专区各县抓紧。已插秧【六十万亩】。", "徽州专区"),
    ("徽州报\n\n各地插秧\n　　全地区插秧【六十万亩】。", "徽州地区"),
    ("惠水报\n\n各地插秧\n　　全县插秧【六十万亩】。", "惠水县"),
    ("徽州报\n\n各地插秧\n　　全区插秧【六十万亩】。", "徽州地区"),
    ("芜湖报\n\n各地插秧\n　　我区南陵县插秧五万亩。全区插秧【六十万亩】。", "芜湖市"),
    ("宁夏日报\n\n各地插秧\n　　全区插秧【六十万亩】。", "宁夏回族自治区"),
    ("芜湖晚报\n\n修路\n　　鸠江区动工。全区修路【6公里】。", "鸠江区"),
    ("芜湖报\n\n各地插秧\n　　在安全区域插秧【六十万亩】。", None),
    # it speaks of no place as its own, or is of a kind that is none; the word is no place
    ("徽州日报\n\n各地插秧\n　　外地插秧【六十万亩】。", None),
    ("徽州日报\n\n各地插秧\n　　在安全地区插秧【六十万亩】。", None),
    ("工人日报\n\n各地插秧\n　　全专区插秧【六十万亩】。", None),
    ("惠水捷报\n\n各地插秧\n　　大家插秧【六十万亩】。", None),
    # an item of one of its counties, which have the codes of today
    ("徽州日报\n\n短讯\n　　△歙县种茶六万亩，养蚕【六百张】。\n　　△黟县种茶五万亩。\n　　全专区种茶。", "歙县"),
    ("徽州日报\n\n短讯\n　　△国营歙县茶场种茶，又养蚕【六百张】。\n　　△黟县种茶五万亩。\n　　全专区种茶。", "歙县"),
    ("徽州日报\n\n短讯\n　　△泾县长田乡种茶，又养蚕【六百张】。\n　　△黟县种茶五万亩。\n　　全专区种茶。", "泾县"),
]


@pytest.mark.parametrize(("text", "region"), PAPERS)
def test_an_old_paper_is_of_the_prefecture_that_it_is_called_by(marked, text, region):
    assert marked(text, region=None).region == region


OWN = [
    ("徽州专区", "全专区种茶【6万亩】。", "徽州专区"),
    ("徽州专区", "我专区种茶【6万亩】。", "徽州专区"),
    ("徽州专区", "歙县种茶6万亩，全专区种茶【60万亩】。", "徽州专区"),
    ("徽州地区", "全地区种茶【6万亩】。", "徽州地区"),
    ("喀什地区", "全地区种棉【6万亩】。", "喀什地区"),
    ("歙县", "徽州专区抓紧。全专区种茶【6万亩】。", "徽州专区"),
    ("南陵县", "本专区种茶【6万亩】。", "芜湖专区"),
    ("歙县", "全县种茶【6万亩】。", "歙县"),
    ("安徽省", "徽州专区抓紧。全专区种茶【6万亩】。", "徽州专区"),
    ("安徽省", "转移到安全地区【6人】。", "安徽省"),
]


@pytest.mark.parametrize(("home", "text", "region"), OWN)
def test_the_whole_prefecture(marked, home, text, region):
    assert marked(text, region=home).region == region


SIDES = [
    ("皖南泾县种茶【6亩】。", "泾县"),
    ("苏北丰县种茶【6亩】。", "丰县"),
    ("苏北泾县种茶【6亩】。", None),  # lies in another province
    ("以北丰县种茶【6亩】。", None),
    ("赶会\n——皖南泾县庙会走笔\n\n　　好。\n　　庙会有龙灯【6条】。\n　　人多。", "泾县"),
    ("赶会\n闽西长汀庙会走笔\n\n　　好。\n　　庙会有龙灯【6条】。\n　　人多。", "长汀县"),
    ("赶会\n赣西长汀庙会走笔\n\n　　好。\n　　庙会有龙灯【6条】。\n　　人多。", None),
    # a story of a county town that opens with the county
    ("赶会\n\n　　泾县的年，从初一起头。\n　　越近县城越挤。庙会有龙灯【6条】。\n　　人多。", "泾县"),
    ("赶会\n\n　　长汀的年，从初一起头。\n　　越近县城越挤。庙会有龙灯【6条】。\n　　人多。", "长汀县"),
    ("赶会\n\n　　长汀的年，从初一起头。\n　　越近庙门越挤。庙会有龙灯【6条】。\n　　人多。", None),
    ("回乡\n\n　　武平是我的同学。\n　　他在县城开店【6家】。\n　　人多。", None),
    ("回乡\n\n　　宁远的话不多。\n　　他在县城开店【6家】。\n　　人多。", None),
    ("回乡\n\n　　武平是一座山里的县城。\n　　街上开店【6家】。\n　　人多。", "武平县"),
    ("赶会\n\n　　从前有长汀的客。\n　　越近县城越挤。庙会有龙灯【6条】。\n　　人多。", None),
]


@pytest.mark.parametrize(("text", "region"), SIDES)
def test_a_county_behind_a_side_of_its_province_and_one_that_opens_a_story(marked, text, region):
    assert marked(text, region=None).region == region


SHOWS = [
    ("长汀古城展\n\n　　长汀古城有门，县城旁有塔【6座】。\n\n　　人多。", "长汀县"),
    ("“客家——长汀古城文物展”导读\n\n　　长汀地处山间，江水流过。\n\n　　县城旁有塔【6座】。", "长汀县"),
    ("长汀古城展\n\n　　县城旁有塔6座。\n\n　　长汀古城修了门【6座】。", "长汀县"),
    # where one thing came from, and what speaks of no county
    ("馆藏珍品展\n\n　　这件瓷器出土于长汀古城，高【6厘米】。\n\n　　县城的馆里有人。", None),
    ("长汀豆腐等小吃展\n\n　　小吃有【6种】。\n\n　　县城的馆里有人。", None),
    ("长汀古城展\n\n　　人们来了。\n\n　　有塔【6座】。", None),
]


@pytest.mark.parametrize(("text", "region"), SHOWS)
def test_a_show_is_of_the_county_that_it_is_about(marked, text, region):
    assert marked(text, region=None).region == region


RUNS = [
    # an event that bears the name of a place
    ("跑步\n\n昨天，2019平遥国际马拉松鸣枪，选手很多。\n\n志愿者有【600人】。", "平遥县"),
    ("2019平遥国际马拉松\n\n昨天鸣枪，选手很多。\n\n志愿者有【600人】。", "平遥县"),
    ("打球\n\n昨天，都匀市“毛尖杯”男子篮球联赛结束，球员很多。\n\n观众有【600人】。", "都匀市"),
    ("跑步\n\n昨天，2019平遥和顺半程马拉松鸣枪，选手很多。\n\n志愿者有【600人】。", "平遥县"),
    ("赛艇\n\n昨天，平罗县第三届“沙湖杯”龙舟邀请赛开赛，选手很多。\n\n补给站有【6个】。", "平罗县"),
    ("骑车\n\n昨天，2018岳西自行车邀请赛开赛，选手很多。\n\n补给站有【6个】。", "岳西县"),
    ("跑步\n\n去年，很多人跑步。2018北京马拉松报名12万人，厦门马拉松报名【8万人】。", "厦门市"),
    # what else opens with a contest
    ("兰州马拉松赛带火了跑鞋，某公司今年卖出跑鞋【6万双】。公司有员工600人。", None),
    ("兰州马拉松赛带火了跑鞋，某公司今年卖出跑鞋6万双。公司有员工【600人】。", None),
    ("跑鞋\n\n昨天，兰州马拉松让人想起跑鞋，选手都穿。\n\n某公司有员工【600人】。", None),
    ("跑步\n\n昨天，兰州马拉松赛结束，选手都完赛。\n\n补给站有【6个】。", "兰州市"),
    # sponsors, teams, and what somebody took part in or is told of elsewhere
    ("某某集团冠名兰州马拉松\n\n投入很多。\n\n收入【6亿元】。", None),
    ("老周参加兰州马拉松\n\n跑得很快。\n\n用时【3小时】。", None),
    ("打球\n\n昨天，贵州茅台队赢了比赛，球员很多。\n\n观众有【600人】。", None),
    ("打球\n\n昨天，昆明队篮球联赛取胜，球员很多。\n\n观众有【600人】。", None),
    ("打球\n\n昨天，昆明选手篮球联赛取胜，球员很多。\n\n观众有【600人】。", None),
    ("跑步\n\n昨天，贵州选手马拉松夺冠，成绩很好。\n\n观众有【600人】。", None),
    ("跑步\n\n老林参加过2018平遥国际马拉松，成绩很好。\n\n他每天跑【6公里】。", None),
    ("跑步\n\n昨天，平遥国际马拉松推介会在北京举行，客人很多。\n\n礼物有【600份】。", None),
    ("打球\n\n昨天，在北京举行的平遥杯决赛结束，球员很多。\n\n观众有【600人】。", None),
]


@pytest.mark.parametrize(("text", "region"), RUNS)
def test_an_event_is_held_where_it_has_its_name_from(marked, text, region):
    assert marked(text, region=None).region == region


WEEK = (
    "一周体育：半马开跑\n2017年11月27日　第七版\n\n◆马拉松\n\n　　昨天，2017平遥国际马拉松鸣枪，{}。\n　　志愿者有600人。\n\n"
    "◆篮球\n\n　　都匀市“毛尖杯”男子篮球联赛25日进行决赛，主队客队比分接近。\n　　篮板有14个。\n\n"
    "◆举重\n\n　　队员夺冠，教练高兴。\n　　场馆有座位800个。\n"
)
WEEKS = [
    (WEEK.format("选手很多"), ["平遥县", "都匀市", None]),
    (WEEK.format("选手很多").replace("都匀市“毛尖杯”", "本地"), ["平遥县", "平遥县", "平遥县"]),  # one report with headings
    (WEEK.format("在北京体育场举行的决赛也很好"), ["北京市", "都匀市", None]),
]


@pytest.mark.parametrize(("text", "regions"), WEEKS)
def test_each_item_below_a_line_of_its_own_is_where_its_contest_is_held(text: str, regions: list[str | None]):
    told = {metric.text: metric.region for metric in extract(text)}
    assert [told[number] for number in ("600人", "14个", "800个")] == regions


NAMES = [
    ("全专区插秧【6万亩】。", "插秧"),
    ("我专区水稻产量【6万吨】。", "水稻产量"),
    ("全地区水稻产量【6万吨】。", "水稻产量"),
    ("我地区水稻产量【6万吨】。", "水稻产量"),
    ("安全地区面积【6万亩】。", "安全地区面积"),
]


@pytest.mark.parametrize(("text", "indicator"), NAMES)
def test_what_is_measured_is_told_without_the_whole_prefecture(marked, text, indicator):
    assert marked(text, region="徽州专区").indicator == indicator
