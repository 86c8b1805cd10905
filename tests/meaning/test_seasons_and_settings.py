"""By when, how long and along what something is done stands in front of the deed and names nothing."""

import pytest

BY_WHEN = [
    "雨季前备沙袋【1.2万只】。 → indicator: 备沙袋",
    "芒种前收油菜【八千亩】。 → indicator: 收油菜",
    "春耕前检修农机【460台】。 → indicator: 检修农机",
    "汛前备石料【三千吨】。 → indicator: 备石料",
    "月底热轧卷板报【3720元/吨】。 → indicator: 热轧卷板",
    "到当晚9时转移群众【860人】。 → indicator: 转移群众",
    "全厂计划到年底再节约煤炭【800吨】。 → indicator: 节约煤炭",
    # a time that belongs to the name, and what only looks like one
    "税前扣除额【32万元】。 → indicator: 税前扣除额",
    "癌前病变检出率【2.1%】。 → indicator: 癌前病变检出率",
    "售前咨询量【900次】。 → indicator: 售前咨询量",
    "明前龙井每斤卖到【2600元】。 → indicator: 明前龙井",
]

HOW_LONG = [
    "志愿者一上午送出去【1800多份】。 → indicator: 送出去",
    "农机队一夏天收麦【2600亩】。 → indicator: 收麦",
    "社员一冬积肥【四千担】。 → indicator: 积肥",
]

ALONG = [
    "全程设服务点【9个】、医疗站4处。 → indicator: 服务点",
    "沿途设补给站【12个】。 → indicator: 补给站",
    # what is measured along it all
    "全程造价【3.2亿元】。 → indicator: 全程造价",
]

IN_KINDS = [
    "今年县里确定的实事共8大类【35项】。 → indicator: 实事",
    "全年任务分6大类【42项】。 → indicator: 任务",
    # kinds that are counted themselves
    "查出的问题共【6类】。 → indicator: 查出的问题",
]

BY_NOW = [
    "沿江荒滩已开发苗圃【六处】。 → indicator: 开发苗圃",
    "因图纸变更推迟约【三个月】。 → indicator: 推迟",
    # whose it is
    "未开发地块【12宗】。 → indicator: 未开发地块",
]

OF_ITSELF = [
    "明年将升级为国际赛事，规模控制在【8000人】以内。 → indicator: 规模",
    "产值达到90亿元，规模居全省【第二位】。 → indicator: 产值",
]


@pytest.mark.parametrize("line", [*BY_WHEN, *HOW_LONG, *ALONG, *IN_KINDS, *BY_NOW, *OF_ITSELF])
def test_a_setting_names_nothing(reads, line):
    reads(line)
