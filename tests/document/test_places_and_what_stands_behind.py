"""Places with what stands behind them: whether a figure there is of them or of where the document is."""

import pytest

from jinzhou_extract import Document, extract


def regions(text: str, source: str = "-") -> list[str | None]:
    plain = text.replace("【", "").replace("】", "")
    return [metric.region for metric in extract(Document(text=plain, source=source))]


VILLAGES = [
    ("云南村寨旅游收入500亿元。", "-", "云南省"),
    ("江西村医人数达4万人。", "-", "江西省"),
    ("湖南镇村公交开通900条。", "-", "湖南省"),
    ("嘉兴村集体收入40亿元。", "浙江/a.txt", "嘉兴市"),
    ("丽水镇街筹资5000万元。", "浙江/a.txt", "丽水市"),
    ("贵州镇宁种植小黄姜6万亩。", "-", "镇宁布依族苗族自治县"),
    ("鞍山村有村民700人。", "辽宁/a.txt", "辽宁省"),
    ("鞍山村位于河边，有村民700人。", "辽宁/a.txt", "辽宁省"),
]

ABROAD = [
    ("巴西大豆产量1.5亿吨。", "-", "巴西"),
    ("德国股市上涨2%。", "-", "德国"),
    ("智利铜产量540万吨。", "-", "智利"),
    ("越南天然橡胶减产\n\n今年产量下降4%。", "-", "越南"),
    ("伦敦镍库存减少2万吨。", "-", None),
    ("芝加哥玉米期价下跌2%。", "-", None),
    ("马德里有剧院60座。", "-", "马德里"),
    # words and names of other things
    ("外墙贴马赛克900平方米。", "-", None),
    ("花市卖出金边虎皮兰900盆。", "-", None),
    ("华盛顿苹果进口9000吨。", "-", None),
    ("曼谷包卖出900个。", "-", None),
    ("巴黎奥运会闭幕\n\n代表团获奖牌91枚。", "-", None),
    ("首尔、大阪航线恢复\n\n每周有航班30班。", "-", None),
]

COMERS = [
    ("大连企业占30%。", "-", "大连市"),
    ("江苏企业占全国的12%。", "-", "江苏省"),
    ("浙江企业合计获得专利900件。", "-", "浙江省"),
    ("其中佛山企业约占20%。", "广东/a.txt", "佛山市"),
    ("其中北京游客约占20%。", "大连/a.txt", "大连市"),
    ("上海企业占落户公司的四成。", "大连/a.txt", "大连市"),
]

QUAKES = [
    ("邢台地震造成8000人死亡。", "-", "邢台市"),
    ("尼泊尔地震造成8000人死亡。", "-", "尼泊尔"),
    ("唐山地震震中房屋倒塌9成。", "四川/a.txt", "唐山市"),
    ("唐山地震后，捐款9000元。", "四川/a.txt", "四川省"),
    ("江苏援鄂医疗队有队员900人。", "-", "江苏省"),
]

COUNTIES = [
    # goods and shows that are called by a county elsewhere
    ("高邮鸭蛋每个2元。", "大连/a.txt", "大连市"),
    ("阳澄湖和盱眙的龙虾每斤70元。", "大连/a.txt", "大连市"),
    ("宜兴紫砂壶卖出90把。", "大连/a.txt", "大连市"),
    ("平遥摄影展展出作品900幅。", "大连/a.txt", "大连市"),
    ("敦煌莫高窟有壁画4.5万平方米。", "大连/a.txt", "敦煌市"),
    # a list, and not who works together
    ("监利和公安民警抓获9人。", "2018/荆州市/a.txt", "荆州市"),
    ("监利、公安两县修路90公里。", "2018/荆州市/a.txt", "监利、公安两县"),
    # sides of provinces
    ("安徽北部等地降雨90毫米。", "湖北/a.txt", "安徽省"),
    ("河南南部、安徽北部、江苏北部降雨90毫米。", "-", "河南南部、安徽北部、江苏北部"),
    ("湖北南部、安徽南部、江西北部降雨90毫米。", "湖北/a.txt", "湖北省"),
    # ports, lines and banks
    ("绥芬河铁路口岸进口木材90万吨。", "-", "绥芬河市"),
    ("满洲里铁路发送货物90万吨。", "-", "满洲里市"),
    ("靖江沿江码头有泊位90个。", "泰州/a.txt", "靖江市"),
    # prefectures of then
    ("临沂地委发出通知。临沂地区播种花生9万亩，生产队修渠。", "-", "临沂地区"),
    ("2015年，临沂地区播种花生9万亩。", "-", "临沂市"),
]


@pytest.mark.parametrize(("text", "source", "region"), VILLAGES + ABROAD + COMERS + QUAKES + COUNTIES)
def test_what_stands_behind_a_place(text: str, source: str, region: str | None) -> None:
    assert set(regions(text, source)) == {region}


HOSTS = [
    ("凌海市运动会开幕，我市代表队18支。", ["凌海市"]),
    ("凌海市举行长跑赛，我市选手900人参赛。", ["凌海市"]),
    ("省运会落幕。我市健儿在襄阳夺得金牌9枚。\n\n我市代表团有队员90人。", ["襄阳市", None]),
]


@pytest.mark.parametrize(("text", "found"), HOSTS)
def test_who_was_sent_to_games(text: str, found: list[str | None]) -> None:
    assert regions(text) == found


OWNS = [
    ("我市派人到昆山市取经，还到太仓市考察。我市产值900亿元。", [None]),
    ("我市与温岭市、玉环市、临海市协作，建成园区9个。", [None]),
    ("义县、凌海市受灾。全市转移群众900人。", ["锦州市"]),
]


@pytest.mark.parametrize(("text", "found"), OWNS)
def test_places_that_others_went_to_do_not_tell_whose_text_it_is(text: str, found: list[str | None]) -> None:
    assert regions(text) == found


def test_a_title_keeps_its_place_above_items_of_others() -> None:
    body = "义县\n\n义县开工项目9个。进度快。\n\n兴城市\n\n兴城市开工项目8个。进度慢。\n\n全市项目90个。"
    assert regions(f"锦州市工作通报\n\n{body}") == ["义县", "兴城市", "锦州市"]
