"""The place of a document that no title names: what it calls its own, how its paper is numbered, what is held there, abroad."""

import pytest

from jinzhou_extract import Document, extract


def regions(text: str, source: str = "-") -> list[str | None]:
    found = extract(Document(text=text.replace("【", "").replace("】", ""), source=source))
    return [metric.region for metric in found if f"【{metric.text}】" in text]


OWN = [
    # all that is named lies in it
    ("入冬以来，我市山区下了三场雪。\n\n城口县积雪最深，巫山县次之，忠县也下了雪。\n\n全市出动铲雪车【60台】。", "重庆市"),
    ("今年我省杨梅丰收。\n\n仙居县、慈溪市的杨梅已经上市，青田县的晚些。\n\n全省冷库【90座】。", "浙江省"),
    # who acts at its opening
    ("我市查处一批黑车\n\n近日，衡阳市公安局交警支队上路检查。\n\n株洲、湘潭也派人来看。一共查处黑车【40辆】。", "衡阳市"),
    # places here and there, no word of its own
    ("入冬以来，我市山区下了三场雪。\n\n城口县、仙居县、慈溪市来人参观。\n\n出动铲雪车【60台】。", None),
    ("入冬以来下了三场雪。\n\n城口县积雪最深，巫山县次之。\n\n出动铲雪车【60台】。", None),
]


@pytest.mark.parametrize(("text", "region"), OWN)
def test_what_a_text_calls_its_own_is_where_all_lies_that_it_names(text: str, region: str | None) -> None:
    assert regions(text) == [region]


TITLED = [
    # by its short name, and spoken of as its own; a team that a title names is not where a contest is
    ("前三季度永康五金出口大增\n\n市商务局发布数据，永康出口五金【90亿元】。\n\n全市企业忙着赶单。", "永康市"),
    ("前三季度永康五金出口大增\n\n商会发布数据，永康出口五金【90亿元】。\n\n企业忙着赶单。", None),
    # who comes from there, or was sent from there, and a quake that is called by it
    ("深圳企业家回乡建校\n\n平远县差干镇的新学校落成。\n\n学校占地【38亩】。全县都知道。", "平远县"),
    ("病区日记\n\n医疗队到了。\n\n病区有床位【48张】。", None),
    ("玉树地震以后\n\n称多县珍秦镇的路通了。\n\n全镇修了【38座】桥。", "称多县"),
]


@pytest.mark.parametrize(("text", "region"), TITLED)
def test_what_a_title_only_hints_at(text: str, region: str | None) -> None:
    assert regions(text) == [region]


def test_a_village_says_where_it_lies() -> None:
    assert regions("白岩寨在黎平县肇兴镇，四面是山。\n\n寨里有【86户】。\n\n青年从南宁回来。") == ["黎平县"]


NUMBERED = [
    ("关于支持养老服务的意见\n豫政办〔2015〕44号\n\n省财政每年安排【3亿元】。\n\n各地要重视。", "-", "河南省"),
    ("关于支持养老服务的意见\n\n我省每年安排【3亿元】。\n\n各地要重视。", "豫政办〔2015〕44号.txt", "河南省"),
    ("关于支持养老服务的意见\n晋政发〔2015〕44号\n\n市财政每年安排【3亿元】。\n\n各地要重视。", "-", None),
    ("关于支持养老服务的意见\n民发〔2015〕44号\n\n省财政每年安排【3亿元】。\n\n各地要重视。", "-", None),
]


@pytest.mark.parametrize(("text", "source", "region"), NUMBERED)
def test_the_number_of_a_paper_tells_its_province(text: str, source: str, region: str | None) -> None:
    assert regions(text, source) == [region]


HELD = [
    ("古琴展昨日在扬州博物馆开幕。\n\n展览展出古琴【30张】，观众络绎不绝。\n\n展期不长。", "扬州市"),
    ("由某某公司冠名的越野赛昨日在宁海鸣枪。\n\n来自各地的选手【800名】参赛，志愿者守在补给站。\n\n赛道很陡。", "宁海县"),
    ("春季招聘会昨日在湘潭大学举行。\n\n用人单位带来岗位【900个】，求职的学生很多。\n\n会场很挤。", "湘潭市"),
    # talks, a company's business, whose place sent them
    ("行业峰会昨日在扬州举行。\n\n与会者说，去年进口古琴【30张】。\n\n会议开得很久。", None),
    ("某某公司亮相古琴展\n\n古琴展昨日在扬州博物馆开幕。\n\n公司展出古琴，观众订购【30张】，展览很热闹。\n\n展期不长。", None),
    ("我市健儿载誉归来\n\n省运会昨日在扬州体育馆落幕。\n\n我市选手拿到金牌【30枚】，冠军很多，观众热烈。\n\n比赛精彩。", None),
]


@pytest.mark.parametrize(("text", "region"), HELD)
def test_a_show_or_a_contest_is_of_where_it_is_held(text: str, region: str | None) -> None:
    assert regions(text) == [region]


COMPETING = [
    ("半程马拉松侧记\n\n清晨鸣枪，来了【1200人】。\n\n本省选手张某夺冠。长治跑友张某跑在后面。平遥县客房住满。", None),
    ("半程马拉松侧记\n\n清晨鸣枪，来了【1200人】。\n\n我省的运动员夺冠。长治市的李某跑在后面。平遥县客房住满。", None),
    # what is told of the province itself
    ("半程马拉松侧记\n\n清晨鸣枪，来了【1200人】。\n\n我省赛道不少，长治市、晋城市、平遥县都有。", "山西省"),
]


@pytest.mark.parametrize(("text", "region"), COMPETING)
def test_who_competes_makes_no_story_of_the_province(text: str, region: str | None) -> None:
    assert regions(text) == [region]


ABROAD = [
    ("首尔的地铁\n\n首尔的地铁很挤。首尔的老人不用买票。\n\n一张票【1400韩元】。", "首尔"),
    ("首尔、釜山的地铁都挤。韩国人爱坐地铁，首尔的老人不用买票，釜山的也是。\n\n一张票【1400韩元】。", "韩国"),
    ("伦敦期铜上涨。伦敦期铝下跌，伦敦期锌持平。\n\n期镍每吨【18000美元】。", None),
    ("代表团在巴黎宣布结果。\n\n产量不变，每天【3000桶】。", None),
]


@pytest.mark.parametrize(("text", "region"), ABROAD)
def test_a_city_abroad(text: str, region: str | None) -> None:
    assert regions(text)[-1:] == [region]


def test_the_items_of_a_page_below_headlines_of_their_own() -> None:
    chicken = "崇仁麻鸡卖得好\n崇仁县今年出栏麻鸡【800万只】。全县有养殖户【2万户】。\n\n"
    page = f"{chicken}南丰蜜桔开园\n南丰县种桔【70万亩】。该县办了采摘节。\n"
    assert regions(page) == ["崇仁县", "崇仁县", "南丰县"]


def test_one_report_with_headings_is_no_page_of_items() -> None:
    page = "崇仁麻鸡卖得好\n崇仁县今年出栏麻鸡800万只。\n\n销路打开了\n产品远销外地。全县有养殖户【2万户】。\n"
    assert regions(page) == ["崇仁县"]


def test_a_village_that_is_called_like_a_city() -> None:
    assert regions("从汉阴县城往南走十里，就到了大连村。\n\n县里修了路。\n\n大连村分到【38万元】。") == ["汉阴县"]


LISTS = [
    # what is a word, too, is a county in a list of them
    ("江西省", "余干、万年两县分别转移群众3400人、【2100人】。", "万年县"),
    ("江西省", "万年、余干两县转移群众【2100人】。", "万年、余干两县"),
    ("江西省", "万年不变的规矩有【三条】。", "江西省"),
    ("江西省", "景德镇市昌江水位超过警戒【2米】。", "景德镇市"),
    ("江西省", "景德镇市昌江建成厂房【2座】。", "昌江区"),
    # counties elsewhere, which the dictionary knows for nothing else
    ("陕西省", "敦煌莫高窟有洞窟【735个】。", "敦煌市"),
    ("陕西省", "敦煌公路长【7公里】。", "陕西省"),
    ("陕西省", "高明的办法有【7个】。", "陕西省"),
]


@pytest.mark.parametrize(("home", "text", "region"), LISTS)
def test_counties_by_their_short_names(home: str, text: str, region: str) -> None:
    metrics = extract(Document(text=text.replace("【", "").replace("】", ""), region=home))
    assert [metric.region for metric in metrics if f"【{metric.text}】" in text] == [region]


AFTER = [
    # what was told of several places goes on to none of them, nor does what begins with a company
    ("某省简况\n\n河南有学生260人，新疆有学生80人。就业率【96%】。", None),
    ("合肥市有高炉两座，产钢30万吨。六安公司产钢【20万吨】。", None),
    ("合肥市有高炉两座，产钢30万吨。日产钢【20吨】。", "合肥市"),
    ("雨下在湖北中南部、安徽南部等地，雨量【15毫米】。", None),
    ("雨下在湖北中南部，雨量【15毫米】。", "湖北省"),
    ("项目选址于滁州市，占地【150亩】。", "滁州市"),
    ("货物销于滁州市，共【150吨】。", None),
    ("陕西、河南的客商来收苹果，一斤【八毛】。", None),
    ("陕西、河南收苹果【八吨】。", "陕西、河南"),
]


@pytest.mark.parametrize(("text", "region"), AFTER)
def test_how_far_a_place_is_carried(text: str, region: str | None) -> None:
    assert regions(text) == [region]
