"""Times, adverbs and what leads over to a number stick to no name."""

import pytest

TIMES = [
    "新线明年通车，届时日运送能力将由3万人次提高到【5万人次】。 → indicator: 日运送能力",
    "入夜后水位上涨，夜里已经劝走【七户】。 → indicator: 劝走",
    "到傍晚恢复供水【2.3万户】。 → indicator: 恢复供水",
    "午后15时气温仅【6℃】。 → indicator: 气温",
    "重新定价之后利率降到【3.9%】。 → indicator: 利率",
    "河西大棚白天保持【24℃】。 → indicator: 河西大棚",
    # a time that belongs to the name
    "夜间游客达【3万人次】。 → indicator: 夜间游客",
    "售后服务点【26个】。 → indicator: 售后服务点",
    "税后内部收益率【8.2%】。 → indicator: 税后内部收益率",
    "晚稻播种【40万亩】。 → indicator: 晚稻播种",
]

LEADING_OVER = [
    "北港队的胜场数由此增至【11场】。 → indicator: 北港队的胜场数",
    "雪天路滑，车速恐怕每小时不到【20公里】。 → indicator: 车速",
    "稻田将近占到耕地面积的【三分之二】。 → indicator: 稻田",
    "秋收仅及常年【四成】。 → indicator: 秋收",
    "邻县昌平亦淹田【3万余亩】。 → indicator: 淹田",
    "“放管服”改革：即将企业开办、不动产登记时间压缩至【3个工作日】。 → indicator: 企业开办、不动产登记时间",
    # what only looks so
    "即将毕业的学生【300名】。 → indicator: 即将毕业的学生",
    "走掉的客户有【30户】。 → indicator: 走掉的客户",
    "这段山路要走【两个小时】。 → indicator: 山路",
]


WHOSE = [
    "浙南、闽北等地局地降温幅度达【9℃】。 → indicator: 降温幅度",
    "在芜湖、池州等地新设社区支行【6家】。 → indicator: 新设社区支行",
    "全乡今年种草一万二千亩，造林【五千亩】。 → indicator: 造林",
    "节日里一般须提前【三天】预约。 → indicator: 提前预约",
    # whose thing it is, and what goes on
    "荒地等地块共【30宗】。 → indicator: 地块",
    "门票提前【七天】发售。 → indicator: 门票",
    "公租房新开工900套，竣工【600套】。 → indicator: 公租房竣工",
]


@pytest.mark.parametrize("line", [*TIMES, *LEADING_OVER, *WHOSE])
def test_nothing_sticks_to_a_name(reads, line):
    reads(line)
