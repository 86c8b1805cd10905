"""Numbers that are handed out to the things of a list, and what those things share."""

import pytest

HANDED_OUT = [
    ("计算机、国防军工分别上涨【2.7%】和1.1%。", "计算机"),
    ("计算机、国防军工分别上涨2.7%和【1.1%】。", "国防军工"),
    ("纺织业、黑色金属冶炼分别增长【3%】和5%。", "纺织业"),
    ("汽车、锂电池产量分别增长【3%】和5%。", "汽车产量"),
    ("货物、服务贸易分别增长【3%】和5%。", "货物贸易"),
    # what stands in front of numerals that share a noun is shared too
    ("市内一、二、三级医院的起付标准分别是200元、【400元】和700元。", "市内二级医院的起付标准"),
    ("一、二、三等奖奖金分别为5000元、【3000元】和1000元。", "二等奖奖金"),
    # how many they are stands behind the last, with what they share
    ("治安、信访、环保三项指数分别上升2%、【1.5%】和1%。", "信访指数"),
    ("养老、失业两项保险参保人数分别达到【12万人】和8万人。", "养老保险参保人数"),
    ("水稻、棉花两大作物分别播种【30万亩】、5万亩。", "水稻作物"),
    ("水稻、棉花、油菜播种面积分别为30万亩、5万亩和【6万亩】，两项指标居首位。", "油菜播种面积"),
    # one after the other
    ("电子、计算机、通信依次上涨3%、【2%】、1%。", "计算机"),
    ("家用电器、建筑材料、房地产垫底，依次下挫5.1、【4.8】、4.2%。", "建筑材料"),
    ("煤炭、钢铁、有色金属领涨，分别上涨3%、2%和【1%】。", "有色金属"),
    ("煤炭、钢铁居前，依次上涨【3%】、2%。", "煤炭"),
    ("煤炭、传媒、汽车跌幅居前，分别下跌3%、2%和【1%】。", "汽车"),
    ("煤炭、钢铁领跌，依次下跌【3%】、2%。", "煤炭"),
]


@pytest.mark.parametrize(("text", "indicator"), HANDED_OUT)
def test_each_thing_has_its_own(marked, text, indicator):
    assert marked(text).indicator == indicator
