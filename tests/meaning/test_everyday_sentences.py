"""What single sentences of everyday genres measure, by the kinds of sentence that said it wrongly once."""

import pytest

from jinzhou_extract import extract

# what is counted ends where the verb begins, whatever the dictionary takes the words for
THINGS = [
    ("台下二百多位听众听得入了神。", "二百多位", "听众"),
    ("来自18个国家的2.1万名选手参赛。", "2.1万名", "选手"),
    ("南部海域偏南风6至7级阵风8级。", "6至7级", "南部海域偏南风"),
    ("机场现有两条跑道。", "两条", "跑道"),
    ("增派30名保安员维持秩序。", "30名", "保安员"),
    ("全省每个行政村至少配备1名合格村医。", "1名", "合格村医"),
    ("园林部门在城区新建口袋公园9个。", "9个", "新建口袋公园"),
    ("老艺人一口气唱了七八段。", "七八段", "唱"),
    ("一夜之间气温掉了十几度。", "十几度", "气温"),
    ("她以13.02秒夺得冠军。", "13.02秒", "成绩"),
    ("决赛里他先失一局，随后连扳三局。", "三局", "连扳"),
    ("盒里只有一根数据线、一张保修卡和一份说明书。", "一张", "保修卡"),
    ("门前立有石碑两通。", "两通", "石碑"),
    ("客队阵容赶赴赛场，三间北屋朝南开着窗。", "三间", "北屋"),
    ("300多名考生走进考场，两名访客走了。", "300多名", "考生"),
    ("招募80名司机、厨师、保洁员上岗。", "80名", "司机、厨师、保洁员"),
    ("几名乘客受轻伤，群众围观。", "几名", "乘客"),
    ("未接种疫苗的老人占7%。", "7%", "未接种疫苗的老人"),
    ("向日本贷款500亿日元。", "500亿日元", "贷款"),
    ("银行将一年期贷款利率维持在4.35%不变。", "4.35%", "一年期贷款利率"),
    ("今年的雨季比往年短12天，固投、花期、再贷款。", "12天", "雨季"),
    ("该队曾3次成功登上珠峰，顺利、圆满。", "3次", "登上珠峰"),
    ("等了好几个小时。", "几个小时", "等"),
    ("保修期为交付之日起2年。", "2年", "保修期"),
    ("4.1台账管理投入38万元。", "38万元", "台账管理投入"),
    ("约10万日本人居住在此，5万华侨。", "10万", "日本人"),
    ("处三年以上七年以下有期徒刑。", "三年", "有期徒刑"),
    ("客队连失四球，焊工。", "四球", "连失球"),
    ("机电产品所占比例从47%升至53%。", "53%", "机电产品"),
    ("某基金斥资3.5亿美元入股该平台。", "3.5亿美元", "入股该平台"),
    ("老旧电梯，我区今年更换了67部。", "67部", "老旧电梯"),
    ("木桩打入8米深的淤泥中。", "8米", "淤泥"),
    ("涨幅虽有收窄，但仍超过5%。", "5%", "涨幅"),
    ("营业收入超十亿元企业达到14家。", "14家", "营业收入超十亿元企业"),
    ("专家给这款车的舒适性打了4.1分。", "4.1分", "车的舒适性"),
]

# nouns that the dictionary takes for something else
NOUNS = [
    "选手",
    "导演",
    "快递员",
    "主播",
    "顾客",
    "绘本",
    "探头",
    "井盖",
    "卫星",
    "望远镜",
    "西瓜",
    "无人机",
    "宫殿",
    "王朝",
    "诸侯",
    "绿道",
    "跑道",
    "楼栋",
    "对联",
    "果实",
]

# who tells it names nothing
NAMELESS = [
    ("厂商称约28分钟可充满。", "28分钟"),
]

# fields other than the indicator
FIELDS = [
    ("每个人都买了3本书。", "3本", {"per": "人"}),
    ("9月就业人口增加27.2万，预期增加18万。", "18万", {"unit": "人", "status": "target"}),
    ("最低5%的温度值被剔除。", "5%", {"bound": "exact", "role": "qualifier"}),
    ("等候时间11分钟，短于去年同期的18分钟。", "18分钟", {"indicator": "等候时间", "role": "level"}),
    ("工程已完成百分之八十五。", "百分之八十五", {"role": "share"}),
    ("每股发行价约为人民币18元。", "18元", {"bound": "approx"}),
    ("他身家几十个亿。", "几十个亿", {"unit": "CNY", "bound": "range"}),
    ("小将止步于前四之外。", "前四", {"role": "rank"}),
    ("价格从59元到399元不等。", "59元到399元", {"lower": 59, "upper": 399}),
    ("俱乐部与主教练续约两年。", "两年", {"bound": "exact"}),
    ("结冰后体积约增大9%。", "9%", {"bound": "approx", "role": "change"}),
    ("从每个样品中取出3份试样。", "3份", {"per": "样品"}),
    ("火车晚了三个钟头，腰围从三尺一减到二尺七。", "三个钟头", {"value": 3}),
    ("腰围从三尺一减到二尺七。", "二尺七", {"value": 2.7, "indicator": "腰围"}),
    ("光从太阳到地球要走8分多钟。", "8分多钟", {"value": 8, "unit": "min", "bound": "more_than"}),
    ("人口不足六十万，至1950年已逾二百万。", "二百万", {"value": 2000000, "unit": "人"}),
    ("请求量飙到平日的二十倍。", "二十倍", {"relative_to": "平日"}),
    ("城南片区将停水8小时，涉及3个街道。", "3个", {"status": "target"}),
    ("半年瘦了十五斤，规模定格在四十几亿元。", "十五斤", {"value": -15, "role": "change"}),
]


def found(text: str, mention: str):
    return next(metric for metric in extract(text) if metric.text == mention)


@pytest.mark.parametrize(("text", "mention", "indicator"), THINGS, ids=[case[0] for case in THINGS])
def test_what_is_counted(text, mention, indicator):
    assert found(text, mention).indicator == indicator


@pytest.mark.parametrize("noun", NOUNS)
def test_a_noun_behind_its_count_is_what_is_counted(noun):
    assert found(f"本地共有12个{noun}参加。", "12个").indicator == noun


@pytest.mark.parametrize(("text", "mention"), NAMELESS, ids=[case[0] for case in NAMELESS])
def test_who_tells_it_names_nothing(text, mention):
    assert not found(text, mention).indicator


@pytest.mark.parametrize(("text", "mention", "fields"), FIELDS, ids=[case[0] for case in FIELDS])
def test_what_else_is_said(text, mention, fields):
    metric = found(text, mention)
    said = {name: getattr(metric, name) for name in fields}
    assert {name: str(value) if name in ("value", "lower", "upper") else value for name, value in said.items()} == {
        name: str(value) if name in ("value", "lower", "upper") else value for name, value in fields.items()
    }
