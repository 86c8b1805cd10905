"""Places told of from the inside, called for short, compared with; and how far a place outside is spoken of."""

from collections.abc import Callable

import pytest

from jinzhou_extract import extract
from jinzhou_extract.metric import Metric

PLACES = [
    # the place from the inside
    ("按照市里的打算，明年要建成公园【6座】。", "锦州市", "锦州市"),
    ("义县连日无雨。县里自筹【25万元】。", "锦州市", "义县"),
    ("义县连日无雨。县农业局介绍，受旱【3万亩】。", "锦州市", "义县"),
    ("义县连日无雨。县农业局介绍，受旱【3万亩】。", None, "义县"),
    ("湖北省连日低温。孝感市有1.7万亩要补种，省里紧急调运种子【350万公斤】。", None, "湖北省"),
    # who grants is not where
    ("省里补助【5万元】，其余由村民集资。", "义县", "义县"),
    ("市里【6家】企业投产。", "锦州市", "锦州市"),
    ("义县水库里有鱼【6万尾】。", "锦州市", "义县"),
    # called for short
    ("克州种植棉花【5万亩】。", None, "克孜勒苏柯尔克孜自治州"),
    ("巴州种植棉花【5万亩】。", "新疆维吾尔自治区", "巴音郭楞蒙古自治州"),
    ("巴州减贫【5万人】。", "巴中市", "巴州区"),
    ("巴州区减贫【5万人】。", None, "巴州区"),
    ("哲盟种植玉米【5万亩】。", None, "哲里木盟"),
    # a district stands behind its city
    ("山东泰山打进【6球】。", None, "山东省"),
    ("江苏太仓完成投资【6亿元】。", None, "太仓市"),
    ("浙江富阳完成投资【6亿元】。", None, "富阳区"),
    # what is compared with has its own number
    ("与武汉【超过三成】的分担率相比，我市还有差距。", "襄阳市", "武汉市"),
    ("与武汉相比，分担率为【三成】。", "襄阳市", "襄阳市"),
    ("与武汉超过三成的分担率相比，我市只有【一成五】。", "襄阳市", "襄阳市"),
    # a place outside is spoken of to the end of the sentence, one inside to that of the statement
    ("新疆出口番茄酱37万吨；平均单价每吨【780美元】。", "库尔勒市", "新疆维吾尔自治区"),
    ("我国进口煤炭2782万吨；前5个月累计进口【1.37亿吨】。", None, "全国"),
    ("义县建成泊位2个；三季度发放消费券【3000万元】。", "锦州市", "锦州市"),
    # a verb that is a county, too
    ("会同县防疫站检验水井【214眼】。", "井陉县", "井陉县"),
]


@pytest.mark.parametrize(("text", "home", "region"), PLACES)
def test_the_place_spoken_of(marked: Callable[..., Metric], text: str, home: str | None, region: str | None):
    text = text.replace("【超过", "超过【")
    assert marked(text, region=home).region == region


def test_a_contest_of_the_place_itself_is_there():
    text = (
        "全市职工乒乓球赛收拍\n\n上饶体育网　2008-06-23\n\n　　6月22日，全市职工乒乓球比赛在市体育馆落下帷幕。"
        "46支代表队参加了比赛。铅山县代表队夺得金牌。\n\n　　决赛中主队先丢两局，教练叫了暂停。冠军奖金3000元。\n"
    )
    assert {metric.region for metric in extract(text) if metric.text in ("两局", "3000元")} == {"上饶市"}


def test_a_match_of_two_teams_is_nowhere():
    text = (
        "山东泰山客场取胜\n\n2023-05-03\n\n　　昨晚，联赛第七轮比赛，山东泰山队2比1战胜对手。主教练说，球队打得不错。\n\n"
        "　　第30分钟，外援头球破门。本赛季球队已取得8场胜利。\n"
    )
    assert "泰山区" not in {metric.region for metric in extract(text)}


STORY = {"region": "宣城市", "title": "工业见闻"}

WIDER = [
    ("全球共有灯塔工厂【132家】，其中中国50家。", "全球"),
    ("全球共有灯塔工厂132家，其中中国【50家】，占比37.9%。", "全国"),
    ("世界现存鹤类【15种】。", "全球"),
    ("中国占了【9种】。", "全国"),
    ("世界500强企业投资【6亿元】。", "宣城市"),
    ("中国一重投资【6亿元】。", "宣城市"),
    ("全球招商大会签约项目【12个】。", "宣城市"),
    ("我国首台掘进机下线，总投资【6亿元】。", "宣城市"),
    ("我国电解铝产量【4000万吨】。", "全国"),
    ("全球共有灯塔工厂132家。厂里有工人【60名】。", "宣城市"),
]

TOGETHER = [
    ("连南、阳山两县投资【6亿元】。", "清远市", "连南、阳山两县"),
    ("其中连南、阳山两县还不到【三成】。", "清远市", "连南、阳山两县"),
    ("连南县、阳山县分别投资5亿元、【6亿元】。", "清远市", "阳山县"),
    ("连南、阳山等县投资【6亿元】。", "清远市", "清远市"),
    ("连南、阳山两县的环境好转，全年投资【6亿元】。", "清远市", "清远市"),
]

STORIES = [
    # where a clause of a story is set, which is no street, river, dish or fair
    ("民警出发后，在长沙抓获【8人】。", "长沙市"),
    ("新车站在北京中路新建泊位【6个】。", "宣城市"),
    ("战士在松花江抗洪，抢出粮食【6吨】。", "宣城市"),
    ("在上海举行的推介会签约项目【120个】。", "宣城市"),
    ("兰州拉面每碗【12元】。", "宣城市"),
    ("兰州建成公园【12个】。", "兰州市"),
    ("下周南宁现货价格料在【5400元】以上。", "南宁市"),
]


@pytest.mark.parametrize(("text", "region"), WIDER + STORIES)
def test_the_world_the_country_and_settings_in_a_story(marked: Callable[..., Metric], text: str, region: str):
    assert marked(text, **STORY).region == region


@pytest.mark.parametrize(("text", "home", "region"), TOGETHER)
def test_places_together_are_called_as_they_are(marked: Callable[..., Metric], text: str, home: str, region: str):
    assert marked(text, region=home, title="").region == region


def test_a_place_pointed_at_may_have_been_called_by_its_short_name(marked: Callable[..., Metric]):
    assert marked("崇左收榨最早。该市【18家】糖厂中已有7家收榨。", region=None).region == "崇左市"
    assert marked("陕西汉中人工养鲵。2013年，全市存池大鲵【1300万尾】。", region=None).region == "汉中市"
    assert marked("巴基斯坦遭遇洪水。洪灾已造成该国【1481人】死亡。", region=None).region == "巴基斯坦"
    assert marked("上海股市低迷。全市场【3.4万只】产品下跌。", region=None).region != "上海市"


def test_the_place_that_is_but_one_is_not_gone_on_with(marked: Callable[..., Metric]):
    text = "南平市普降暴雨，最大为浦城县，达217毫米。有【23个】乡镇超过250毫米。"
    assert marked(text, region=None).region == "南平市"
    assert marked("其中崇左市糖料蔗保险赔付【1.36亿元】。", region="广西壮族自治区").region == "崇左市"
