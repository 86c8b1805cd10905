"""The place of a figure in newspapers: reports from abroad, the first of many, what kind of place it is, the nation."""

import pytest

from jinzhou_extract.document import Document

FROM_ABROAD = [
    # a correspondent, and where a report was sent from
    ("本报驻法国记者　某某\n\n法国面包涨价，德国也一样。\n\n法国人抱怨，中国游客也抱怨。\n\n每只卖【60元】。", "法国"),
    ("面包涨价\n\n巴黎的面包店排起长队，法国人抱怨，中国茶没有涨价。\n\n每只卖【60元】。\n\n（本报巴黎1月4日电）", "法国"),
    # one that tells of other countries, of a part of the world, of China and its cities
    ("本报驻法国记者　某某\n\n法国面包商在华店铺关门，法国人抱怨，天津的分店也关了。\n\n每只卖【60元】。", None),
    ("本报驻法国记者　某某\n\n德国面包涨价，德国人抱怨，法国人笑。\n\n每只卖【60元】。", None),
    ("面包涨价\n\n欧洲面包涨价，欧洲各地抱怨，法国也一样。\n\n每只卖【60元】。\n\n（本报巴黎1月4日电）", None),
    ("面包涨价\n\n法国人爱吃面包，中国茶也受欢迎，中国瓷器也是。\n\n每只卖【60元】。\n\n（本报巴黎1月4日电）", None),
]


@pytest.mark.parametrize(("text", "region"), FROM_ABROAD)
def test_a_report_from_abroad_is_of_the_country_that_it_comes_back_to(marked, text, region):
    assert marked(text, date=None, region=None).region == region


PLACES = [
    # what kind of place it is stands in front of it
    ("重灾区凌海市收到棉衣【60件】。", "凌海市"),
    ("国家级贫困县平塘县，新建了学校【60所】。", "平塘县"),
    # the first of many stands for none of them
    ("凌海市法院等【6个】基层法院受到表彰。", "锦州市"),
    ("凌海市人民检察院等【6个】检察院受到表彰。", "锦州市"),
    ("沈阳华新电池等【6个】项目签约。", "锦州市"),
    ("沈阳老旧管网改造等【6个】项目开工。", "沈阳市"),
    # what there may be several of, what it does, what is told of its parts
    ("凌海市第一小学等【6所】小学招生。", "凌海市"),
    ("凌海市教育局等【6个】部门精简了人员。", "凌海市"),
    ("凌海市教育局等6个部门精简人员【60人】。", "凌海市"),
    ("义县今年实施水渠疏浚等【6个】项目。", "义县"),
    ("义县今年实施水渠疏浚等6个项目，惠及居民【6万户】。", "义县"),
    ("沈阳实施水渠疏浚等【6个】项目。", "沈阳市"),
    ("沈阳今年水渠疏浚等【6个】项目开工。", "沈阳市"),
    ("沈阳出台减免租金等【6条】措施。", "沈阳市"),
    ("凌海市出台减免租金等6条措施，减负【6亿元】。", "凌海市"),
    ("凌海市大业镇等6个乡镇粮食产量【6万吨】。", "凌海市"),
    ("北镇市葡萄等6个特色产业产值【6亿元】。", "北镇市"),
    ("义县投资6亿元，凌海市出台等【6条】措施。", "凌海市"),
    ("凌海市新建法院等【6个】法院。", "凌海市"),
    ("凌海市人民医院新添床位【60张】。", "凌海市"),
    # who comes to China
    ("来华旅游人数达【60万人次】，收入创了新高。", "锦州市"),
    ("来华投资【6亿美元】。", "锦州市"),
    ("他来华后收到贺卡【60张】。", "锦州市"),
    # what a place received it did not give
    ("截至昨天，重灾区张北县已接收到捐献衣物【60件】。", "张北县"),
    ("截至昨天，张北县捐献衣物【60件】。", "锦州市"),
]


@pytest.mark.parametrize(("text", "region"), PLACES)
def test_the_place_that_a_sentence_names(marked, text, region):
    assert marked(text).region == region


def test_works_called_by_a_city_stand_for_those_of_its_province(marked):
    assert marked("沈阳炼化一体化等【6个】重大工业项目投产。", region="辽宁省").region == "辽宁省"


def test_who_comes_to_china_comes_to_the_country_in_a_document_without_a_place(marked):
    assert marked("来华旅游人数达【60万人次】，收入创了新高。", region=None).region == "全国"


def test_in_a_contest_a_country_is_where_somebody_comes_from(marked):
    opening = "世界游泳锦标赛选手夺冠\n\n本报珀斯1月11日电　选手10日在男子蝶泳决赛中战胜名将夺得金牌。"
    text = f"{opening}\n\n法国的马尔乔在决赛中以【58秒】列第二，中国选手卫冕夺冠。"
    assert marked(text, date=None, region=None).region is None


HONOURS = (
    "老马和他的小厂\n\n当时，地处平远县差干镇的小厂没有路。厂里有职工【60人】。\n\n老马在平远修了路，全县都来看。"
    "\n\n他被评为全国劳动模范、全国优秀企业家、全国先进工作者，获得了全国“五一”奖章。"
)


def test_honours_of_the_nation_do_not_tell_where_a_story_is(marked):
    assert marked(HONOURS, date=None, region=None).region == "平远县"


PAGE = "武汉交警出台新规定\n\n本报讯湖北省武汉交警备了扫把。武汉交警很忙。全市有警车60辆。\n\n{}"

ITEMS = [
    # an item of another place, one of none, and one that was sent from a capital
    ("本报讯江西省萍乡市慰问农户。有棉衣【16件】。", ["萍乡市"]),
    ("本报讯铁路慰问职工【16人】。\n\n本报讯江西省萍乡市慰问农户【26户】。", [None, "萍乡市"]),
    ("本报长沙1月13日电记者某某报道：铁路慰问职工【16人】。\n\n本报讯江西省萍乡市慰问农户【26户】。", [None, "萍乡市"]),
    # of troops that are called by a place
    ("本报讯南京军区慰问农户【16户】。\n\n本报讯江西省萍乡市慰问农户【26户】。", [None, "萍乡市"]),
    # items that are all of the first place
    ("本报讯汉阳区慰问农户。有棉衣【16件】。", ["汉阳区"]),
    ("本报讯铁路慰问职工【16人】。", ["武汉市"]),
]


@pytest.mark.parametrize(("items", "regions"), ITEMS)
def test_what_the_first_item_is_of_is_not_the_place_of_others(extractor, items, regions):
    text = PAGE.format(items)
    found = extractor.extract(Document(text.replace("【", "").replace("】", ""), source="20220115/1.txt"))
    assert [metric.region for metric in found if f"【{metric.text}】" in text] == regions


LANDS = [
    ("奔驰在德国的路上\n\n德国的路四通八达，贯穿全国。德国人爱开车。\n\n路边有灯【60盏】。", "德国"),
    (
        "奔驰在德国的路上\n\n德国的路贯穿全国，欧洲的路都好，亚洲的也好，非洲和北美也好。德国人爱开车。\n\n路边有灯【60盏】。",
        None,
    ),
    ("奔驰在路上\n\n德国的路四通八达。德国人爱开车。德国车好，我国的车也好。\n\n路边有灯【60盏】。", None),
]


@pytest.mark.parametrize(("text", "region"), LANDS)
def test_a_story_of_a_country_speaks_of_all_of_it(marked, text, region):
    assert marked(text, date=None, region=None).region == region
