"""The place of a figure where it was named before: in the opening of a story, in the paragraph, by 该县 and 全县."""

import pytest

from jinzhou_extract import Document, extract

STORY = "柿子红了\n\n霜降以后，富平县的坡上挂满了柿饼。{}\n\n今年，全{}柿饼产量【3.2万吨】。{}"

STORIES = [
    (STORY.format("", "县", ""), "富平县"),
    (STORY.format("", "县", "").replace("全县", "老李家"), None),
    (STORY.format("", "市", ""), "渭南市"),
    (STORY.format("", "省", ""), None),
    (STORY.format("客商来自蒲城县。", "县", ""), "富平县"),
    (STORY.format("", "县", "").replace("今年，", "蒲城县的客商来了。去年，该县来了客商30名。今年，"), "富平县"),
]


@pytest.mark.parametrize(("text", "region"), STORIES)
def test_a_story_is_of_the_place_it_opens_in_where_it_speaks_of_the_whole_of_it(marked, text, region):
    assert marked(text, region=None).region == region


PARAGRAPHS = [
    ("十月末，公主岭市粮食市场上，玉米每公斤六角。大豆每公斤【一元七角】。", "公主岭市"),
    ("孙有德是梨树县人，刚卖完粮。他说：“我家包了二十三亩地，打了【一万斤】苞米。”", "梨树县"),
    ("富平县柿饼出口2000吨。蒲城县出口900吨。加工厂有【40家】。", "蒲城县"),
    ("富平县柿饼出口2000吨。蒲城县的酥梨也有名。加工厂有【40家】。", "蒲城县"),
    ("智利失业率6%。就业人数下降【0.3%】。", "智利"),
    ("全国柿农30万人。面积【300万亩】。", "全国"),
    # another paragraph, a wider scope, a place that is only dealt with, two places together
    ("孙有德是梨树县人，卖了两车粮。\n\n他家包了【二十三亩】地。", None),
    ("富平县柿饼出口2000吨。中国有【40个】这样的县。", None),
    ("柿饼销往丹东市。加工厂有【40家】。", None),
    ("富平县、蒲城县柿饼出口2000吨。加工厂有【40家】。", None),
]


@pytest.mark.parametrize(("text", "region"), PARAGRAPHS)
def test_without_a_place_of_the_document_a_paragraph_goes_on_with_the_one_it_spoke_of_last(marked, text, region):
    assert marked(text, region=None).region == region


POINTED_AT = [
    ("富平县植棉五万亩。\n\n这个县的王寮公社亩产皮棉【十八斤】。", "富平县"),
    ("富平县王寮公社的社员卖了棉。\n\n这个公社四千户社员，交售皮棉一万担。每户得款【二百元】。", "富平县"),
    ("富平县植棉五万亩。\n\n全市植棉【十八万亩】。", "渭南市"),
    ("石桥村的路修好了。\n\n去年，这村里修了桥【5座】。", "渭南市"),  # no table of places has a village
    ("富平县植棉五万亩。\n\n这次交售皮棉【一万担】。", "渭南市"),
]


@pytest.mark.parametrize(("text", "region"), POINTED_AT)
def test_this_county_and_this_commune_go_on_with_the_county_named_before(marked, text, region):
    assert marked(text, region="渭南市").region == region


THINGS_POINTED_AT = [
    ("最难修的是富平县境内的石川渠。这条石川渠长【34公里】。", "富平县"),
    ("富平县修通了一条公路，来看的人很多。该公路长【34公里】。", "富平县"),
    ("富平县修通了一条公路。如今，这一条公路上每天跑【340辆】车。", "富平县"),
    ("最远的是富平县的老庙镇。这里有【34户】人家。", "富平县"),
    ("最难修的是富平县境内的石川渠。这条渠长【34公里】。", "富平县"),
    ("他们说起富平县的荒年。这一年来了【34名】客商。", "渭南市"),  # a year is no thing
    ("最难修的是通往富平县的公路。这条公路长【34公里】。", "渭南市"),  # where it goes to
    ("修通了连接富平县和蒲城县的公路。这条公路长【34公里】。", "渭南市"),  # through both
    ("最难修的是富平县的公路。这座水库蓄水【34万立方米】。", "渭南市"),  # another thing
    ("新公路修到了，都说富平县也在修。这条公路长【34公里】。", "渭南市"),  # of no clause in which it has a place
    ("最难修的是富平县境内的公路。\n\n这条公路长【34公里】。", "渭南市"),
    ("最难修的是富平县境内的公路。这条公路在全市【340条】路里最高。", "渭南市"),
    ("最难修的是眉县境内的公路。这条公路长【34公里】。", "渭南市"),  # outside of the document's own place
    ("最难修的是富平县境内的公路。这条公路长34公里。去年，架桥【九座】。", "富平县"),
]


@pytest.mark.parametrize(("text", "region"), THINGS_POINTED_AT)
def test_what_a_sentence_points_back_at_is_where_the_one_before_had_it(marked, text, region):
    assert marked(f"山里的路（记者 王二）\n\n{text}", region="渭南市").region == region


def test_a_prefecture_is_called_as_it_was_then(marked):
    assert marked("聊城专区植棉【十八万亩】。", region=None).region == "聊城专区"
    assert marked("聊城计划植棉【十八万亩】。", region="聊城专区").region == "聊城专区"


MATCH = "主场逆转\n\n昨晚，主队在联赛中以3比2取胜。半场结束，{}主教练换上两名替补。"


def test_in_a_report_of_a_match_a_team_is_no_place(marked):
    assert marked(MATCH.format("延边射门【9次】。"), region=None).region is None


LIFTED = "举重锦标赛收官　湖南夺走七枚金牌\n\n{}\n\n孙某挺举188公斤，屈居亚军。\n\n刘某试举失败，选手【八名】。"
ONE_ITEM = "昨天，孙某在举重锦标赛上挺举188公斤，屈居亚军，小将刘某试举失败，卫冕落空。"


def test_the_title_of_a_report_of_any_sport_names_who_competes(marked):
    assert marked(LIFTED.format("小将刘某试举六次，卫冕成功。"), region=None).region is None


def test_its_paragraphs_may_speak_of_medals_and_teams_alone(marked):
    text = f"{LIFTED.format(ONE_ITEM)}\n\n当天产生金牌多枚，代表队各有所得。\n\n门票每张二十元。\n\n参赛的队伍已离开。"
    assert marked(text, region=None).region is None


def test_one_item_on_sport_makes_no_report_of_a_match_of_a_page(marked):
    page = f"湖南要闻\n\n{ONE_ITEM}\n\n早稻收割过半。\n\n新开客运线路。\n\n省图书馆【八个】分馆开放。"
    assert marked(page, region=None).region == "湖南省"


PAGE = "某某日报\n\n本报宾川讯　宾川县水稻长得很好。全县农户多。\n\n{}老厂锡矿提出建议【300件】。\n\n（续）完。"


def test_the_first_of_several_items_of_a_page_gives_the_others_no_place(marked):
    assert marked(PAGE.format("新华社昆明二十日电　"), region=None).region is None
    assert marked(PAGE.format("在当地，"), region=None).region == "宾川县"


TAGS = [
    ("tags: [西宁, 随笔]", "西宁市"),
    ("标签: 随笔、公交、西宁", "西宁市"),
    ("tags: [随笔, 公交]", None),
    ("tags: [西宁, 兰州, 旅行]", None),  # a way from one to the other
    ("tags: [西宁大学, 随笔]", None),
]


@pytest.mark.parametrize(("tags", "region"), TAGS)
def test_the_one_place_among_the_tags_is_that_of_the_text(tags: str, region: str | None):
    (metric,) = extract(Document(f"---\ntitle: 末班车\n{tags}\n---\n\n车上有乘客46人。\n"))
    assert metric.region == region
    assert ("region-from-tag" in metric.flags) is (region is not None)


COUNTIES = [
    ("富平县柿饼出口2000吨。目前，全县柿园面积【36万亩】。", "陕西省", "富平县"),
    ("富平县柿饼出口2000吨。目前，该县柿园面积【36万亩】。", "陕西省", "富平县"),
    ("富平县柿饼出口2000吨。目前，该区域柿园面积【36万亩】。", "陕西省", "陕西省"),
    ("富平县柿饼出口2000吨。目前，全省柿园面积【36万亩】。", "陕西省", "陕西省"),
    ("富平县柿饼出口2000吨。目前，全市柿园面积【36万亩】。", "渭南市", "渭南市"),
    ("目前，该县柿园面积【36万亩】。", "陕西省", "陕西省"),
]


@pytest.mark.parametrize(("text", "home", "region"), COUNTIES)
def test_the_whole_county_in_a_paper_of_the_province_is_the_one_named_before(marked, text, home, region):
    assert marked(text, region=home).region == region


def test_the_whole_city_in_what_is_of_the_country_is_the_one_named_before(marked):
    assert marked("遵义市历史悠久，全市有【1万余人】参与。", region="全国").region == "遵义市"


PAPERS = [
    ("福建日报/1.txt", "本报讯　我省外贸进出口5214亿元。", "福建省"),
    ("1.txt", "沈阳晚报　1996年11月14日\n\n本报讯　全市白菜上市1.86亿公斤。", "沈阳市"),
    ("1.md", "---\n来源: 甘肃日报\n---\n\n# 近视率下降\n\n全省筛查学生148万名。", "甘肃省"),
    ("1.txt", "新开线路\n\n2007年10月19日　来源：芜湖日报\n\n我市新辟线路3条。", "芜湖市"),
    ("1.txt", "公交再添新车\n\n　　襄阳日报讯（记者某某）我市公交车增至436台。", "襄阳市"),
    ("1.txt", "沈阳晚报　1996年11月14日\n\n市菜篮子公司消息：白菜上市1.86亿公斤。\n\n据市物价局称，菜价平稳。", "沈阳市"),
    # one office may be that of any city
    ("1.txt", "沈阳晚报　1996年11月14日\n\n市菜篮子公司消息：白菜上市1.86亿公斤。", None),
    ("1.txt", "福建日报　1996年11月14日\n\n市菜篮子公司消息：白菜上市1.86亿公斤。\n\n据市物价局称，菜价平稳。", None),
    # a paper that has no place's name, and a text that speaks of none as its own
    ("羊城晚报/1.txt", "本报讯　全市白菜上市1.86亿公斤。", None),
    ("福建日报/1.txt", "本报讯　股票成交5214亿元。", None),
    ("福建日报/1.txt", "本报讯　全市白菜上市1.86亿公斤。", None),
]


@pytest.mark.parametrize(("source", "text", "region"), PAPERS)
def test_a_newspaper_speaks_of_its_own_place(source: str, text: str, region: str | None):
    (metric,) = extract(Document(text, source))
    assert metric.region == region
    assert ("region-from-masthead" in metric.flags) is (region is not None)


@pytest.mark.parametrize(("title", "region"), [("黄石滩水库", None), ("黄石市滩头水库", "黄石市"), ("青山湖景区", None)])
def test_a_place_in_the_name_of_another_one_is_not_meant(title: str, region: str | None):
    assert [metric.region for metric in extract(f"{title}\n\n总库容8640万立方米。\n")] == [region]


SENT = [
    ("年货账\n\n人民网渭南1月17日电（记者 某某）\n\n大荔县朝邑镇逢集。一早赶来【300人】。\n\n晚上散了。", "大荔县"),
    ("灯会开幕\n\n新华社太原5月1日电　全市接待游客【300人】。", "太原市"),
    ("秋收见闻\n\n本报记者  于某某  　佳木斯10月20日电\n\n全市收获大豆【300亩】。", "佳木斯市"),
    # what was sent from there and speaks of no place as its own, and the names of those who wrote it
    ("股市小幅反弹\n\n新华社郑州5月1日电　两市成交【300亿元】。", None),
    ("年货账\n\n某某网讯（记者 孟西宁）\n\n一早赶来【300人】。", None),
    ("年货账\n\n作者：孟西宁　张大连\n\n一早赶来【300人】。", None),
    # below other news a dispatch tells of itself alone
    ("甲\n\n乙\n\n丙\n\n丁\n\n戊\n\n新华社太原5月1日电　全市迎客。\n\n队伍退出【300人】。", None),
]


@pytest.mark.parametrize(("text", "region"), SENT)
def test_where_a_report_was_sent_from_tells_its_place_if_it_speaks_of_that(marked, text: str, region: str | None):
    assert marked(text, region=None).region == region


@pytest.mark.parametrize(
    ("title", "region"),
    [
        ("到云南过个“最长春节”", None),
        ("长春消费市场活跃", "长春市"),
        ("推进新乡村建设", None),
        ("新乡建设提速", "新乡市"),
        ("以上海拔均为实测", None),
        ("增加医保定点药店", None),
        ("这样做是太原则了", None),
        ("地处豫南平原", None),
        ("太原城区提速", "太原市"),
        ("湖南岳阳迎客", "岳阳市"),
        ("老队长丁安庆退休", None),
        ("韩小旭安庆报道", "安庆市"),
    ],
)
def test_a_place_that_is_cut_out_of_other_words_is_none(marked, title: str, region: str | None):
    assert marked(f"{title}\n\n接待游客【6万人】。", region=None).region == region


@pytest.mark.parametrize(
    "text",
    ["巴西雷亚尔走强，原糖合约报【16美元】。", "上海银行间同业拆放利率下跌【15个基点】。", "南京军区出动官兵【3500名】。"],
)
def test_a_market_or_an_army_called_by_a_city_is_not_that_city(marked, text: str):
    assert marked(text, region=None).region is None
