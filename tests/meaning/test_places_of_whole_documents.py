"""The place of a document that nothing says in so many words, of a contest, and of the items of a page."""

import pytest

from jinzhou_extract import Document, extract

STORIES = [
    # the opening names it, and the text comes back to it
    ("天刚亮，义乌早市已经热闹起来。老赵的摊子有两米长。\n\n老赵说，他是从永康来的，在义乌住了【12年】。", "义乌市"),
    ("老林住在吉林敦化大山嘴子镇，养蜂多年。\n\n全镇的人都认识他。镇上统计，他家有蜂【300箱】。", "敦化市"),
    ("寿光法院发布白皮书\n\n寿光法院今天通报情况。市妇联也来了人。\n\n三年来，该院共收案【1200件】。", "寿光市"),
    ("入秋以后，贵州威宁的草海又来了鹤。草海的水面开阔，草海的鱼也多。\n\n草海水深不到【2米】。", "威宁彝族回族苗族自治县"),
    (
        "口述：老郑，56岁，湖北襄阳人，面馆老板\n\n我的店在老街上。樊城也有一家，剩下的徒弟都在襄阳附近。\n\n我每天卖【300碗】。",
        "襄阳市",
    ),
    # three of them are elsewhere, and where people come from is not where they are
    ("小店开了三十年。\n\n徒弟三个在武汉，一个在深圳。\n\n我每天卖【300碗】。", None),
    ("列车从义乌开往永康。\n\n一位从金华来的旅客说，票价【12元】。", None),
    # what the text names once, the country, several countries
    ("义乌的老赵来信说起旧事。\n\n他写了【12封】信。", None),
    ("全国的粮价稳中有降，我国粮食丰收。\n\n国内市场上，义乌的价格低。义乌的大米每斤【2元】。", None),
    ("香港股市下跌。香港恒指收低。\n\n日本、韩国、印尼、泰国股市也跌，跌幅超过【2%】。", None),
    # a company's paper, a district called as a city
    ("证券代码：600000\n\n义乌某某公司义乌工厂投产。本公司在义乌设厂。\n\n公司有员工【300人】。", None),
    ("云溪新闻\n\n云溪市民中心开放。云溪市昨天下雨，云溪河水位上涨。\n\n水位上涨【2米】。", None),
]


@pytest.mark.parametrize(("text", "region"), STORIES)
def test_the_place_of_a_story_is_weighed_over_all_that_it_names(text: str, region: str | None):
    (told,) = [metric for metric in extract(text.replace("【", "").replace("】", "")) if f"【{metric.text}】" in text]
    assert told.region == region


ENDS = [
    ("早市\n\n天还没亮，灯已经亮了。\n\n打糕每盒【15元】。\n\n（2024年2月，延吉）", "延吉市", "2024"),
    ("早市\n\n天还没亮，灯已经亮了。\n\n打糕每盒【15元】。\n\n（2024年2月，老周）", None, "2024"),
    ("早市\n\n天还没亮，灯已经亮了。\n\n打糕每盒【15元】。\n\n2024年2月，他们走了很远的路。", None, None),
]


@pytest.mark.parametrize(("text", "region", "time"), ENDS)
def test_a_story_may_say_at_its_end_when_and_where_it_was_written(text: str, region: str | None, time: str | None):
    (told,) = extract(text.replace("【", "").replace("】", ""))
    assert (told.region, told.time_period) == (region, time)


def test_the_office_that_issued_a_paper_tells_its_place():
    text = "---\ntitle: 关于申报扶持资金的通知\nsource: {}\n---\n\n申报企业须注册满2年。\n"
    assert extract(text.format("鄂尔多斯市农牧局"))[0].region == "鄂尔多斯市"
    assert extract(text.format("鄂尔多斯市某某公司"))[0].region is None


CONTESTS = [
    (
        "泰州城市足球联赛收官　姜堰队逆转靖江队\n\n昨晚，联赛结束。主队射门多，客队门将出色。\n\n"
        "主教练换上替补，补时进球，现场观众【3000名】。",
        "泰州市",
    ),
    ("男篮险胜\n\n昨晚，联赛第三轮在沈阳体育馆打响，主队小胜客队。\n\n主教练换上替补，三分球命中，篮板【30个】。", "沈阳市"),
    ("辽宁不敌山西\n\n昨晚，联赛第三轮打响，主队小负客队。\n\n主教练换上替补，三分球命中，篮板【30个】。", None),
]


@pytest.mark.parametrize(("text", "region"), CONTESTS)
def test_a_contest_is_where_it_is_held(text: str, region: str | None):
    told = extract(Document(text.replace("【", "").replace("】", "")))[-1]
    assert told.region == region


ROUND = (
    "{title}\n\n昨晚，{lead}第六轮战罢，主队客队各有胜负。\n\n"
    "{first}\n在梅州体育馆，主教练换上替补，观众有3100人。\n\n{second}\n客队三分球命中9记，补时进球，篮板31个。\n"
)
ROUNDS = [
    ("广东省城市足球联赛综述：梅州取胜 河源又负", "联赛", "梅州3:1韶关", "河源0:2清远", ["广东省", "广东省"]),
    ("第六轮综述：梅州取胜 河源又负", "联赛", "梅州3:1韶关", "河源0:2清远（补时）", [None, None]),
    ("第六轮综述：梅州取胜 河源又负", "广东省城市足球联赛", "梅州3比1韶关", "河源0比2清远", ["广东省", "广东省"]),
    ("第六轮：梅州取胜", "联赛", "上半场先丢一球", "下半场连进三球", ["梅州市", "梅州市"]),  # of one match
    ("第六轮：梅州取胜", "联赛", "梅州3:1韶关", "下半场连进三球", ["梅州市", "梅州市"]),
]


@pytest.mark.parametrize(("title", "lead", "first", "second", "regions"), ROUNDS)
def test_a_round_is_not_where_its_first_match_was_played(
    title: str, lead: str, first: str, second: str, regions: list[str | None]
):
    metrics = extract(Document(ROUND.format(title=title, lead=lead, first=first, second=second)))
    told = {metric.text: metric.region for metric in metrics}
    assert [told[number] for number in ("3100人", "31个")] == regions


SPORT = (
    "{head}\n\n足球邀请赛落幕\n\n本报讯　昨晚，足球邀请赛在平利县体育场落幕，主队点球险胜客队，现场观众6000人。\n\n"
    "主教练换上替补，补时进球。\n\n"
    "{next}石泉县中学生田径运动会闭幕，选手700名争夺决赛名额。\n\n"
    "{last}篮球联赛打了一轮，主队小胜客队，后卫独得34分。\n"
)
SENT = ("又讯　", "另据市篮球协会消息，")
OF_CONTESTS = [
    ("安康日报 2016年8月16日 第七版", SENT, ["平利县", "石泉县", "安康市"]),
    ("某某体育报 2016年8月16日 第七版", SENT, ["平利县", "石泉县", "平利县"]),  # called by no place
    ("安康日报 2016年8月16日 第七版", ("", ""), ["平利县", "石泉县", "平利县"]),  # one report
]


@pytest.mark.parametrize(("head", "sent", "regions"), OF_CONTESTS)
def test_each_report_of_a_page_on_sport_is_where_its_contest_is_held(head: str, sent: tuple[str, str], regions: list[str]):
    told = {metric.text: metric.region for metric in extract(SPORT.format(head=head, next=sent[0], last=sent[1]))}
    assert [told[number] for number in ("6000人", "700名", "34分")] == regions


PAGE = (
    "湖南某报\n1956年5月20日　第二版\n\n醴陵瓷厂超额完成计划\n\n本报醴陵讯　国营瓷厂完成总产值46万元。"
    "厂里有工人310人。\n\n"
    "安化春茶上市\n\n本报讯　安化县供销社收茶1万担。收购站增加到65处。\n\n"
    "简讯\n\n△衡阳市医院延长门诊2小时。\n△全省春耕开始，出动劳力9万人。\n"
)
ITEMS = [("46万元", "醴陵市"), ("310人", "醴陵市"), ("65处", "安化县"), ("2小时", "衡阳市"), ("9万人", "湖南省")]


@pytest.mark.parametrize(("number", "region"), ITEMS)
def test_each_item_of_a_page_has_its_own_place(number: str, region: str):
    (told,) = [metric for metric in extract(PAGE, region="湖南省") if metric.text == number]
    assert told.region == region


PAPER = (
    "{}\n\n平利早稻入库\n\n本报讯　平利县早稻入库基本结束，入库稻谷3800万斤。各公社抽调劳力1800人。\n\n"
    "少停一次机\n\n安康纺织厂开展竞赛，布机增加到32台。\n\n岚皋架起新桥\n\n施工队架桥3座。\n"
)
OF_A_PAPER = [
    ("安康日报　1963年9月21日　星期六　第二版", ["平利县", "平利县", "安康市", "岚皋县"]),
    ("安康日报　一九六三年九月二十一日　第二版", ["平利县", "平利县", "安康市", "岚皋县"]),
    ("安康日报　1963年9月21日", ["平利县", "平利县", "安康市", "安康市"]),  # it may be one report with headings
]


@pytest.mark.parametrize(("head", "regions"), OF_A_PAPER)
def test_the_line_of_a_newspaper_and_one_report_that_was_sent_make_a_page(head: str, regions: list[str]):
    assert [metric.region for metric in extract(PAPER.format(head), region="安康市")] == regions


DIGEST = (
    "春耕由南向北展开\n\n新华社北京4月9日电　春耕开始。\n\n湖北：棉花要稳住。这个省规定棉田不少于740万亩。\n\n"
    "山东：抗旱第一。全省浇麦2260万亩。\n\n农业部提醒，要备足化肥300万吨。\n"
)
LABELLED = [("740万亩", "湖北省"), ("2260万亩", "山东省"), ("300万吨", None)]


@pytest.mark.parametrize(("number", "region"), LABELLED)
def test_a_paragraph_that_a_place_and_a_colon_open_is_of_that_place(number: str, region: str | None):
    (told,) = [metric for metric in extract(DIGEST) if metric.text == number]
    assert told.region == region


SCRIPT = (
    "[主播]欢迎收看。全区灌溉农田412万亩。\n\n[记者 小马]在青铜峡市叶盛镇，水稻插了多半。种粮大户流转了860亩地。\n"
    "[同期声 老杨]一天能插40亩。\n[记者]自治区水利厅说，用水指标是38亿立方米。\n\n"
    "[主播]再来看一条来自固原的消息。工程治理河道14公里。\n"
)
SCENES = [
    ("412万亩", "宁夏回族自治区"),
    ("860亩", "青铜峡市"),
    ("40亩", "青铜峡市"),
    ("38亿立方米", "宁夏回族自治区"),
    ("14公里", "固原市"),
]


@pytest.mark.parametrize(("number", "region"), SCENES)
def test_a_scene_of_a_script_is_where_it_is_set(number: str, region: str):
    (told,) = [metric for metric in extract(SCRIPT, region="宁夏回族自治区") if metric.text == number]
    assert told.region == region


def test_a_company_is_not_where_one_of_its_mines_is():
    text = "内蒙古某某煤电公司公告\n\n位于乌审旗的煤矿产煤300万吨。公司库存煤炭38万吨。"
    assert [metric.region for metric in extract(text)][-1] != "乌审旗"


def test_what_is_told_of_the_whole_city_is_of_it_wherever_the_word_stands():
    text = "瑶海区一间平房起火。据统计，这类火灾全市已有11起，占全市的三成。"
    assert extract(text, region="合肥市")[0].region == "合肥市"
