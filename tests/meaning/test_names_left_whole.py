"""What is measured, where a word in its name or beside it also has another use."""

import pytest

NAMES = [
    # who won, and how many of them there are
    "夺冠的球队，我省就有【2支】。 → indicator: 夺冠的球队",
    "晋级复赛的歌手，全市共有【18名】。 → indicator: 晋级复赛的歌手",
    "对【25%】的获胜班组给予表扬。 → role: share, relative_to: 获胜班组",
    "红队夺冠【35%】，蓝队夺冠20%。 → indicator: 红队夺冠",
    # what something is mainly made of, and what it consists of
    "以练习内容为主的科目占【45%】。 → indicator: 科目",
    "以进口货物为主的商户有【26家】。 → indicator: 商户",
    "承运货物为焦炭【5万吨】。 → indicator: 焦炭",
    # so many of something are this, so many are that; a state is no part
    "35%的零件为外购件，【65%】为自制件。 → role: share, indicator: 自制件, relative_to: 零件",
    "【35%】的零件为外购件，65%为自制件。 → role: share, indicator: 外购件, relative_to: 零件",
    "35%的零件为外购件，平均寿命为【8年】。 → indicator: 平均寿命",
    "股东【30%】的股份为冻结状态。 → indicator: 股份",
    # a verb of granting that stands alone behind a part of an amount
    "农机具按购置价【30%】补贴。 → indicator: 补贴",
    "贷款按基准利率上浮15%，按贷款额【2%】贴息。 → role: share, indicator: 贴息, relative_to: 贷款额",
    "门店按销售额【4%】奖励。 → indicator: 奖励, relative_to: 销售额",
    "中介费按成交价【2%】收取。 → indicator: 中介费",
    # verbs of sparing somebody a sum, behind a limit
    "单笔最高抵扣【800元】。 → indicator: 抵扣",
    "个税最高扣除【4000元】。 → indicator: 扣除",
    "最高优惠【40%】。 → indicator: 优惠",
    "住院费最高报销【75%】。 → indicator: 住院费",
    # inside and outside of a body alike
    "店里店外【260人】。 → indicator: 店里店外",
    "乡里乡外投资【2亿元】。 → indicator: 乡里乡外投资",
    "村里又栽果树【900棵】。 → indicator: 栽果树",
    # what is delivered of a future is a deed of its own
    "上周铝期货交割【2万吨】。 → indicator: 铝期货交割",
    "原油期货价格结算上涨【2元】。 → indicator: 原油期货价格",
    # 目前 inside of other words
    "水利项目前期审批【6件】。 → indicator: 水利项目前期审批",
    "水利项目目前审批【6件】。 → indicator: 水利项目审批",
]


@pytest.mark.parametrize("line", NAMES)
def test_what_a_number_is_of(reads, line):
    reads(line)
