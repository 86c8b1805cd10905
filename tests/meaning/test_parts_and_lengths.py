"""What a part of those told before is, what it did, how long something went on, and what a sum is spent from."""

import pytest

PARTS = [
    # what is said to be something, behind more of the same unit
    "今年种了18亩地，【11亩】是洋芋。 → indicator: 洋芋",
    "一共花了五万元，其中【2.4万元】是助学贷款。 → indicator: 助学贷款",
    "仓库里有粮食60吨，【20吨】是玉米。 → indicator: 玉米",
    # but not where nothing of the kind was told, or a purpose
    "公司以总股本【4亿股】为基数派发红利。 → indicator: 总股本",
    "跑完全程的【5公里】是他的目标。 → indicator: 跑完全程",
]

PEOPLE = [
    "人均纯收入达到214元，但仍有【60万人】没有解决温饱。 → indicator: 没有解决温饱",
    "停电用户已恢复供电97%，还有【800户】没有来电。 → indicator: 没有来电",
    "粮食总产46万斤，有【70户】卖了余粮。 → indicator: 卖了余粮",
    # but a part of households that were counted
    "全村农户380户，其中【26户】搬进了新居。 → indicator: 全村农户",
    "确保3户、争取【6户】企业上市。 → indicator: 企业",
    "全县现有农户【3万户】。 → indicator: 农户",
]

LENGTHS = [
    "每月工资2200元，每周干【6天】。 → indicator: 干",
    "上次路费400块；这回在县里住【5天】。 → indicator: 住",
    "雇了两个人，干【三个月】，每人每月5000块。 → indicator: 干",
    "每天睡【8个小时】。 → indicator: 睡",
    # but what is told to take so long
    "全程走【三天】。 → indicator: 全程",
    "每天跑步【两小时】。 → indicator: 跑步",
    "今年元旦假期共【3天】。 → indicator: 元旦假期",
    "桃花花期长达【40天】。 → indicator: 桃花花期",
]

SUMS = [
    "公司拟使用不低于【5000万元】且不超过1亿元的自有资金回购股份。 → indicator: 自有资金",
    "公司拟使用不低于5000万元且不超过【1亿元】的自有资金回购股份。 → indicator: 自有资金",
    "公司拟为子公司新增不超过【8000万元】的银行授信提供担保。 → indicator: 银行授信",
    # but a verb that is a sum itself, and one that does something by the sum
    "为贷款【8万元】以内的个体工商户贴息。 → indicator: 贷款",
    "套取【5万元】以上的，移送公安机关。 → indicator: 套取",
    "设立总规模【50亿元】的基金。 → indicator: 总规模",
]

RANKS = [
    "语文平均87.5分，在全乡11所小学里排【第二】。 → indicator: 语文, relative_to: 全乡11所小学",
    "镇上有超市，在全县【20家】超市里名列前茅。 → indicator: 超市",
    "粮食产量46万吨，在全省里居【第三位】。 → indicator: 粮食产量, relative_to: 全省",
]


@pytest.mark.parametrize("line", PARTS)
def test_what_a_part_is(reads, line):
    reads(line)


@pytest.mark.parametrize("line", PEOPLE)
def test_what_some_of_them_did(reads, line):
    reads(line)


@pytest.mark.parametrize("line", LENGTHS)
def test_how_long_it_goes_on(reads, line):
    reads(line)


@pytest.mark.parametrize("line", SUMS)
def test_what_a_sum_is_of_behind_a_verb(reads, line):
    reads(line)


@pytest.mark.parametrize("line", RANKS)
def test_among_whom_something_has_its_place(reads, line):
    reads(line)


OUTPUTS = [
    # a clause that tells only of a part, or compares, is passed over
    "石榴种植面积稳定在40万亩，其中挂果面积34万亩，预计总产量【75万吨】。 → indicator: 石榴总产量",
    "马铃薯种植面积达到326万亩，占农作物播种面积的四成，总产量突破【500万吨】。 → indicator: 马铃薯总产量",
    "粮食播种面积40万亩，总产量【20万吨】。 → indicator: 粮食总产量",
]

EXPENSES = [
    "学费加生活费一共花了【五万元】。 → indicator: 学费加生活费",
    "水电费共交【300元】。 → indicator: 水电费",
    "全区夏粮仍收了【2.1亿公斤】。 → indicator: 夏粮",
    # but who spends it
    "他一共花了【三千元】。 → indicator: 花",
    "全市共投入【5亿元】。 → indicator: 投入",
]

DOERS = [
    "组委会设置饮水点【9个】。 → indicator: 设置饮水点",
    "去年全镇落实订单油菜【1.8万亩】。 → indicator: 订单油菜",
    "码头公司为港区添置岸桥【3台】。 → indicator: 添置岸桥",
    # but a thing that a place has
    "全镇养殖面积【3000亩】。 → indicator: 养殖面积",
    "港区吞吐能力【800万吨】。 → indicator: 港区吞吐能力",
]


@pytest.mark.parametrize("line", OUTPUTS)
def test_what_an_output_is_of(reads, line):
    reads(line)


@pytest.mark.parametrize("line", EXPENSES)
def test_what_is_paid_for(reads, line):
    reads(line)


@pytest.mark.parametrize("line", DOERS)
def test_who_does_it_is_no_part_of_what_is_done(reads, line):
    reads(line)


AT_MOST = [
    # how much there may be at most, between who gets it and the verb
    "每类产品最多补贴【1件】。 → indicator: 产品补贴",
    "每位市民最多补【三件】。 → indicator: 补",
    # in a row, with the verb
    "他每年都缴，连缴【15年】。 → indicator: 连缴",
    "剧院连演【三场】。 → indicator: 连演",
    # who gets something, and what
    "粮站付给农民现金【280万元】。 → indicator: 现金",
    "捐给灾区棉被【500床】。 → indicator: 棉被",
    "送给敬老院老人【30人】。 → indicator: 送给",
    # what is said of the thing behind the number
    "剩下的【22公里】山路得靠两条腿。 → indicator: 山路",
]


@pytest.mark.parametrize("line", AT_MOST)
def test_what_stands_around_a_verb_of_giving(reads, line):
    reads(line)


WHEN = [
    # words that say no more than when name nothing
    "去年一碗面卖九块，今年开春才改成【十块】。 → indicator: 面",
    "白菜月初每公斤卖1.3元，降雨过后一天之内就涨了【六毛】。 → indicator: 白菜",
    "鸡蛋每斤五元，第二天早上就涨到【六元】。 → indicator: 鸡蛋",
    # but a thing that has them in its name
    "开春小麦长势好，面积【30万亩】。 → indicator: 面积",
    "第二天的门票卖出【800张】。 → indicator: 第二天的门票",
]


@pytest.mark.parametrize("line", WHEN)
def test_when_it_was_names_nothing(reads, line):
    reads(line)
