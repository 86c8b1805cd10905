"""What the later numbers of the lists are of in which work reports tell what was done."""

import pytest

HANDED_IN = [
    # what is said is counted by itself
    "办理市人大代表议案19项、建议【430件】。 → indicator: 建议",
    "收到来信20封，建议【30条】。 → indicator: 建议",
    "建议【430名】学生参加。 → indicator: 学生",
    "办理议案19项、来信【430件】。 → indicator: 来信",
]

PARTS_OF_SHOPS = [
    "新建商店20家、免税专区【6家】。 → indicator: 免税专区",
    "新增企业20家，其中浦东新区【6家】。 → indicator: 新增企业",
]

ORDERS = [
    # a thing stands in several orders
    "经济总量居全省第四位、省会城市【第二位】。 → indicator: 经济总量, relative_to: 省会城市",
    "经济总量居全省第四位、辽西地区【首位】、东北地区第九位。 → indicator: 经济总量, relative_to: 辽西地区",
    "经济总量居全省第四位、辽西地区首位、东北地区【第九位】。 → indicator: 经济总量, relative_to: 东北地区",
    "进出口额居全省第四位、利润【第二位】。 → indicator: 利润, relative_to: 全省",
    "水质居全省第四位、空气质量【首位】。 → indicator: 空气质量, relative_to: 全省",
]

SUMS = [
    "形成30个基地、【20亿元】销售收入、3亿元税收。 → indicator: 销售收入",
    "形成30个基地、20亿元销售收入、【3亿元】税收。 → indicator: 税收",
    "投入【3亿元】、建成大桥5座。 → indicator: 投入",
]

HELD = [
    "投资率调控在【32%】左右。 → indicator: 投资率",
    "投资调控力度为【32%】。 → indicator: 投资调控力度",
]


@pytest.mark.parametrize("line", [*HANDED_IN, *PARTS_OF_SHOPS, *ORDERS, *SUMS, *HELD])
def test_what_a_number_of_a_list_is_of(reads, line):
    reads(line)
