"""The place of a figure: the one named for it in its clause or statement, else the document's own."""

import pytest

from jinzhou_extract import extract
from jinzhou_extract.lexicon.regions import load_regions

CODES = [
    ("北京市", "110000"),
    ("河北省", "130000"),
    ("沧州市", "130900"),
    ("内蒙古自治区", "150000"),
    ("锡林郭勒盟", "152500"),
    ("辽宁省", "210000"),
    ("锦州市", "210700"),
    ("凌海市", "210781"),
    ("义县", "210727"),
    ("延边朝鲜族自治州", "222400"),
    ("上海市", "310000"),
    ("杭州市", "330100"),
    ("厦门市", "350200"),
    ("赣州市", "360700"),
    ("开封市", "410200"),
    ("恩施土家族苗族自治州", "422800"),
    ("深圳市", "440300"),
    ("重庆市", "500000"),
    ("嘉峪关市", "620200"),
    ("喀什地区", "653100"),
]


@pytest.mark.parametrize(("name", "code"), CODES)
def test_a_place_has_its_code(marked, name, code):
    metric = marked(f"{name}新建公园【6座】。", region=None)
    assert (metric.region, metric.region_code) == (name, code)


def test_the_table_is_whole():
    regions = load_regions().by_code
    assert sum(region.level == 1 for region in regions.values()) == 34
    assert all(len(code) == 6 and code.isdigit() for code in regions)
    homeless = [code for code in regions if code[:2] + "0000" not in regions]
    assert not homeless


SENTENCES = [
    ("四川省新建公园【6座】。", "四川省"),
    ("成都市新建公园【6座】。", "成都市"),
    ("四川省成都市新建公园【6座】。", "成都市"),
    ("四川省成都市武侯区新建公园【6座】。", "武侯区"),
    ("四川新建公园【6座】。", "四川省"),
    ("成都新建公园【6座】。", "成都市"),
    ("恩施州新建公园【6座】。", "恩施土家族苗族自治州"),
    ("吉林市新建公园【6座】。", "吉林市"),
    ("吉林新建公园【6座】。", "吉林省"),
    ("海南藏族自治州新建公园【6座】。", "海南藏族自治州"),
    ("成都市新建公园5座，绵阳市【6座】。", "绵阳市"),
    ("成都市新建公园【5座】，绵阳市6座。", "成都市"),
    ("全市新建公园6座，其中凌海市【2座】。", "凌海市"),
    ("凌海市新建公园2座，全市共【6座】。", "锦州市"),
    ("全国新建公园【6座】。", "全国"),
    ("凌海市公园多。新建公园5座。又建【6座】。", "锦州市"),
    ("凌海市新建公园5座。又建【6座】。", "锦州市"),
    ("凌海市新建公园5座，改建【6座】。", "凌海市"),
    ("凌海市新建公园5座；改建【6座】。", "锦州市"),
    ("支持凌海市发展，全年新建公园【6座】。", "锦州市"),
    ("凌海市新建公园5座。\n又建【6座】。", "锦州市"),
    ("新建公园【6座】。", "锦州市"),
]


@pytest.mark.parametrize(("text", "region"), SENTENCES)
def test_the_last_place_in_front_of_the_figure_is_taken(marked, text, region):
    assert marked(text).region == region


ELSEWHERE = [
    "与成都市合作建设公园【6座】。",
    "销往成都市的苹果【6吨】。",
    "赴成都市考察【6次】。",
    "超市场地【6处】。",
    "城市区域公园【6座】。",
    "全市级公园【6座】。",
]


@pytest.mark.parametrize("text", ELSEWHERE)
def test_a_place_that_is_only_dealt_with_is_not_the_figures(marked, text):
    assert marked(text).region == "锦州市"


OWN = [
    ("锦州市", "全市", "锦州市"),
    ("锦州市", "我市", "锦州市"),
    ("锦州市", "全省", "辽宁省"),
    ("锦州市", "我省", "辽宁省"),
    ("锦州市", "全国", "全国"),
    ("义县", "全县", "义县"),
    ("义县", "我市", "锦州市"),
    ("凌海市", "我市", "凌海市"),
    ("凌海市", "全省", "辽宁省"),
    ("上海市", "全市", "上海市"),
    ("大理白族自治州", "全州", "大理白族自治州"),
    ("锡林郭勒盟", "全盟", "锡林郭勒盟"),
    ("扎鲁特旗", "全旗", "扎鲁特旗"),
    ("广西壮族自治区", "全区", "广西壮族自治区"),
    ("南宁市", "全区", "广西壮族自治区"),
    ("南宁市", "全自治区", "广西壮族自治区"),
    ("杭州市西湖区", "全区", "西湖区"),
    (None, "全市", None),
    (None, "我省", None),
]


@pytest.mark.parametrize(("home", "own", "region"), OWN)
def test_our_city_and_the_whole_province_are_those_of_the_document(marked, home, own, region):
    assert marked(f"{own}新建公园【6座】。", region=home).region == region


NAMESAKES = [
    ("杭州市", "西湖区", "330106"),
    ("南昌市", "西湖区", "360103"),
    ("浙江省", "西湖区", "330106"),
    ("双鸭山市", "宝山区", "230506"),
    ("上海市", "宝山区", "310113"),
    ("北京市", "朝阳区", "110105"),
    ("长春市", "朝阳区", "220104"),
    ("锦州市", "杭州市西湖区", "330106"),
    ("杭州市", "江西省南昌市西湖区", "360103"),
    ("锦州市", "西湖区", "210700"),  # neither of the two: the figure stays with the document
    (None, "朝阳区", None),
]


@pytest.mark.parametrize(("home", "name", "code"), NAMESAKES)
def test_which_of_two_counties_of_one_name_is_settled_by_what_stands_before_it_or_by_the_document(marked, home, name, code):
    assert marked(f"{name}新建公园【6座】。", region=home).region_code == code


DOCUMENTS = [
    ({"region": "凌海市"}, "", "凌海市", ()),
    ({"region": "义县", "source": "锦州市-2021", "title": "沧州市统计公报"}, "", "义县", ()),
    ({"title": "辽宁省锦州市2021年政府工作报告"}, "", "锦州市", ("region-from-title",)),
    ({}, "# 沧州市2021年统计公报\n", "沧州市", ("region-from-title",)),
    ({}, "政府工作报告\n\n2024年1月9日在玉溪市第六届人民代表大会第四次会议上\n\n", "玉溪市", ("region-from-dateline",)),
    ({}, "政府工作报告\n\n曲靖市市长　张三\n\n", "曲靖市", ("region-from-signature",)),
    ({}, "各位代表：\n\n现在，我代表青海省人民政府，向大会作报告。\n\n", "青海省", ("region-from-opening",)),
    ({"source": "reports/锦州-2021.txt"}, "", "锦州市", ("region-from-file-name",)),
    ({"source": "003-包头市-公积金通知-2022.md"}, "", "包头市", ("region-from-file-name",)),
    ({"source": "2019-成都-公报.txt"}, "", "成都市", ("region-from-file-name",)),
    ({"source": "行情-20160318-南宁.txt"}, "", None, ()),
    ({"title": "十年——包头市巡礼"}, "", "包头市", ("region-from-title",)),
    ({"source": "reports/福建省/泉州市/2003.md"}, "", "泉州市", ("region-from-folder",)),
    ({"source": "notes.txt"}, "", None, ()),
    # a second line of a title tells the place of the document, the heading of a part that of the part
    ({}, "# 莲子甜、莲蓬香\n## ——湘潭夏日赏花见闻\n\n", "湘潭市", ("region-from-title",)),
    ({}, "# 莲子甜、莲蓬香\n## 湘潭夏日赏花见闻\n\n", "湘潭市", ("region-from-heading",)),
]


@pytest.mark.parametrize(("known", "heading", "region", "flags"), DOCUMENTS)
def test_the_documents_own_place_is_what_was_said_else_what_its_head_its_name_or_its_folders_tell(
    marked, known, heading, region, flags
):
    metric = marked(f"{heading}新建公园【6座】。", **{"region": None} | known)
    assert (metric.region, tuple(flag for flag in metric.flags if flag.startswith("region"))) == (region, flags)


def test_a_place_that_only_another_clause_names_is_flagged(marked):
    metric = marked("投资【3亿元】的公园在厦门市开工。", region=None)
    assert (metric.region, metric.flags) == ("厦门市", ("period-from-document", "region-from-sentence"))


LISTS = [
    ("绵阳市、德阳市分别新建公园【6座】和3座。", "绵阳市"),
    ("绵阳市、德阳市分别新建公园6座和【3座】。", "德阳市"),
    ("绵阳和德阳分别建成【6座】、3座。", "绵阳市"),
    ("绵阳市和德阳市合计新建公园【6座】。", "绵阳市和德阳市"),
    ("绵阳市、德阳市分别新建公园【6座】、3座和1座。", "四川省"),  # two places, three figures: nobody can tell
    ("绵阳等市新建公园【6座】。", "四川省"),
    ("绵阳市新建公园【6座】，德阳市3座。", "绵阳市"),
]


@pytest.mark.parametrize(("text", "region"), LISTS)
def test_a_list_of_places_is_handed_out_taken_together_or_left_to_the_place_of_the_document(marked, text, region):
    assert marked(text, region="四川省").region == region


NAMES_OF_THINGS = [
    "扬州大学引进教师【60名】。",
    "扬州启元生物公司增收【6亿元】。",
    "扬州远帆股份在手订单【6亿元】。",
    "扬州地铁开行列车【60列】。",
    "扬州证券新增客户【6人】。",
    "扬州至泰州公路长【60公里】。",
    "扬州一家企业投资的基地有生产线【6条】。",
    "“扬州工匠”达到【60名】。",
    "《扬州宣言》提出建议【6条】。",
    "北京时间【6天】内有雨。",
    "阿里发布模型【6个】。",
    "江苏省人民医院收治患者【60名】。",
    "全国文明村镇【6个】。",
    "全国百强县【6个】。",
]


@pytest.mark.parametrize("text", NAMES_OF_THINGS)
def test_a_place_inside_a_name_is_none(marked, text):
    assert marked(text).region == "锦州市"


SETTINGS = [
    ("扬州上市公司增收【6亿元】。", "扬州市"),
    ("扬州大学生创业【6人】。", "扬州市"),
    ("扬州银行业存款【6亿元】。", "扬州市"),
    ("今年以来，扬州新建公园【6座】。", "扬州市"),
    ("“十四五”期间，全省新建公园【6座】。", "辽宁省"),
    ("截至2021年底全国新建公园【6座】。", "全国"),
    ("全国城镇新增就业【6万人】。", "全国"),
    ("江苏太仓新建公园【6座】。", "太仓市"),
    ("广西防城港市新建公园【6座】。", "防城港市"),
    ("天津滨海新区新建公园【6座】。", "滨海新区"),
    ("甘肃白银新建公园【6座】。", "白银市"),
    ("白银产量【6吨】。", "锦州市"),
    ("四川资源大县【6个】。", "四川省"),
    ("位于义县的公园【6座】。", "义县"),
    ("来自沈阳市的企业【6家】。", "锦州市"),
    ("在沈阳市举办推介会，签约项目【6个】。", "锦州市"),
]


@pytest.mark.parametrize(("text", "region"), SETTINGS)
def test_a_place_counts_as_subject_or_setting(marked, text, region):
    assert marked(text).region == region


ACROSS_WORDS = [
    "镇级以上城区新建公园【6座】。",
    "建设“六宜城市”，新建公园【6座】。",
    "帮扶7.1万山区农户，新建公园【6座】。",
    "全面更新市区公园【6座】。",
    "开展70项城市试点，新建公园【6座】。",
    "依托海港区位，新建公园【6座】。",
    "与日韩城市交往，新建公园【6座】。",
]


@pytest.mark.parametrize("text", ACROSS_WORDS)
def test_a_name_across_the_border_of_two_words_is_no_place(marked, text):
    assert marked(text).region == "锦州市"


ABROAD = [
    ({"region": None}, "德国失业率【6%】。", "德国", None),
    ({"region": None}, "据悉，在智利新建公园【6座】。", "智利", None),
    ({"region": "全国"}, "对德国出口【6亿元】。", "全国", None),
    ({"region": "锦州市"}, "德国企业新建公园【6座】。", "锦州市", "210700"),
]


@pytest.mark.parametrize(("known", "text", "region", "code"), ABROAD)
def test_a_country_counts_in_what_is_about_no_place_of_china(marked, known, text, region, code):
    metric = marked(text, **known)
    assert (metric.region, metric.region_code) == (region, code)


OFFICES = [
    ("据湖北省统计局发布，全省粮食产量【600亿斤】。", "湖北省"),
    ("从武汉市农业局获悉，全省粮食产量【600亿斤】。", "湖北省"),
    ("与湖北省合作，全省粮食产量【600亿斤】。", None),
    ("据湖北省统计局发布，我省粮食产量【600亿斤】。", None),
    ("全省粮食产量【600亿斤】。", None),
]


@pytest.mark.parametrize(("text", "region"), OFFICES)
def test_without_a_place_of_the_document_the_whole_province_is_that_whose_office_speaks(marked, text, region):
    metric = marked(text, region=None)
    assert (metric.region, "region-from-sentence" in metric.flags) == (region, region is not None)


@pytest.mark.parametrize("heading", ["一、湖北省", "（二）湖北省"])
def test_without_a_place_of_the_document_the_heading_gives_it(marked, heading):
    metric = marked(f"粮食生产\n\n{heading}\n\n粮食产量【600亿斤】。\n\n三、河北省\n\n粮食产量700亿斤。", region=None)
    assert metric.region == "湖北省"


ABROAD = [
    ("加拿大一输油管道泄漏\n\n泄漏原油【480立方米】。", "加拿大"),
    ("加拿大总理访华\n\n签约项目【48个】。", None),
    ("美国失业率回落　国内制造业回暖\n\n采购经理指数为【49.5%】。", None),
    ("加拿大一输油管道泄漏\n\n全国进口原油【480立方米】。", "全国"),
]


@pytest.mark.parametrize(("text", "region"), ABROAD)
def test_a_title_that_begins_with_a_country_is_about_it(marked, text, region):
    assert marked(text, region=None).region == region


NUMBERED = [
    ("平均雨量138毫米，其中黑山县【217毫米】、义县198毫米。", "黑山县"),
    ("平均雨量138毫米，其中黑山县217毫米、义县【198毫米】。", "义县"),
    ("新增商标8件、辽宁省名牌【9件】。", "锦州市"),
    ("来自全省【14个】地市的选手参赛。", "辽宁省"),
    ("经费占全省【14%】。", "锦州市"),
    ("来自全国12家单位的【147件】文物亮相。", "锦州市"),
    ("在全国18个城市开店46家，吸纳工人【300人】。", "锦州市"),
    ("在全国【18个】城市开店。", "全国"),
    ("我市义县境内发生一起事故，造成【3人】受伤。", "义县"),
]


@pytest.mark.parametrize(("text", "region"), NUMBERED)
def test_a_place_beside_its_number_is_that_numbers_alone(marked, text, region):
    assert marked(text).region == region


def test_the_title_behind_the_name_of_the_paper_tells_the_place(marked):
    text = "某某晚报\n2018年9月17日　第03版\n柿饼成了大产业\n——富平县柿子产业见闻\n\n今年新建烘房【46座】。"
    assert marked(text, region=None).region == "富平县"


def test_a_line_that_is_cut_off_where_the_head_ends_is_no_title():
    opening = "# 政府工作报告\n\n2013年1月26日在福建省第十二届人民代表大会第一次会议上\n\n"
    prose = "各项工作取得进展。\n\n" * 68
    text = (
        opening + prose + "两岸合作计划效应显现，厦门区域性金融服务中心挂牌，" + "全省新增企业3家，" * 9 + "完成投资5亿元。\n"
    )
    assert {metric.region for metric in extract(text)} == {"福建省"}


OF_THE_COUNTRY = [
    # what an office of the whole country tells is of it to the end of the sentence
    ("国家统计局今天公布，制造业采购经理指数为【49.6%】。", "全国"),
    ("国家统计局18日公布，房屋新开工15亿平方米；基础设施投资增长【1.5%】。", "全国"),
    ("进口也在减少。据海关总署数据，9月份钢材进口【126万吨】。", "全国"),
    ("全国范围内，螺纹钢周产量【274万吨】，环比增加3万吨。", "全国"),
    # … where it names no other place, tells something, and is no branch of such an office
    ("据海关总署数据，9月份钢材出口492万吨；全市出口【30万吨】。", "锦州市"),
    ("国家统计局公布，凌海市夏粮播种8万亩；夏粮总产【63万斤】。", "锦州市"),
    ("教育部公布的名单中，我市有学校【3所】。", "锦州市"),
    ("财政部下达补助【3亿元】。", "锦州市"),
    ("国家统计局锦州调查队公布，居民消费价格上涨【1.2%】。", "锦州市"),
    ("市统计局今天公布，居民消费价格上涨【1.2%】。", "锦州市"),
    ("这种做法在全国范围内少见，节约用水【8万吨】。", "锦州市"),
]


@pytest.mark.parametrize(("text", "region"), OF_THE_COUNTRY)
def test_an_office_of_the_whole_country_tells_of_it(marked, text, region):
    assert marked(text, region="锦州市", title="一周市场综述").region == region
