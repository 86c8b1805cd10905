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
