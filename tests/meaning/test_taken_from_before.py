"""What a number takes over from an earlier clause or sentence, and when it takes nothing."""

import pytest

PARTS = [
    # behind the parts of a whole another view is one of the whole
    "去年地区生产总值600亿元，增长6%。其中，第一产业增加值80亿元，增长3%；第三产业增加值220亿元，增长7%。分季度看，一季度增长【5%】。"
    " → indicator: 地区生产总值, role: change",
    "全年用电量60亿千瓦时，增长4%。分产业看，第一产业用电量2亿千瓦时，增长9%；第二产业用电量40亿千瓦时，增长3%。"
    "分月份看，一月增长【8%】。"
    " → indicator: 用电量, role: change",
    "全年用电量60亿千瓦时。第二产业用电量40亿千瓦时，增长3%。其中一月增长【8%】。 → indicator: 第二产业用电量, role: change",
    # what only one word names is told the same of
    "分产业看，第一产业投资增长2%，第二产业下降【3%】。 → indicator: 第二产业投资, role: change",
    "林业产值3亿元，渔业【2亿元】。 → indicator: 渔业产值",
    "林业产值3亿元，渔业产量【200吨】。 → indicator: 渔业产量",
]

SENTENCES = [
    # a bare number goes on with nothing
    "合作社收入200万元。仅此【三项】，社员就满意了。 → indicator: none",
    "球队已进三个球。最后【八分钟】，对手连追两分。 → indicator: none",
    "粮库存粮4万吨。凭借【两人】在行里的名声，买卖越做越大。 → indicator: none",
    # but what came of it, and how it changed
    "一斤柿饼卖8元。去年每斤才卖【6元】。 → indicator: 柿饼",
    "粮食总产量41万吨。居全国【第五位】。 → indicator: 粮食总产量",
    "粮食总产量41万吨。同比增长【3%】。 → indicator: 粮食总产量",
]

CLAUSES = [
    # a bare number belongs to what follows it
    "镇长来检查工作，但【三十人】反复推辞。 → indicator: none",
    "迫于市场压力，降到【8元】。 → indicator: none",
    "哪料，不到【二十分钟】，门又响了。 → indicator: none",
    "出口的下跌，【一半】来自煤炭。 → indicator: 出口, role: level",
    # where it ends the clause, or a word leads to it, it tells of the topic
    "水产养殖连年扩大，1994年【28亿元】。 → indicator: 水产养殖",
    "渔船数量逐年减少，降到【300艘】左右。 → indicator: 渔船数量",
    "两年来全县茶叶产量稳步提高，年均递增【9%】。 → indicator: 茶叶产量",
    "其次是毛纺业，下降【3%】。 → indicator: 毛纺业, role: change",
    # in a place there is most of what stands in front
    "全州出口增幅最大的是惠水县，增长【9%】；其次是龙里县，增长8%。 → indicator: 出口增幅",
    "全州出口增幅最大的是惠水县，增长9%；其次是龙里县，增长【8%】。 → indicator: 出口增幅",
    "产量最多的是惠水县，达3万吨；其次是龙里县，有【2万吨】。 → indicator: 产量",
    "增速最快的是惠水县，增长9%；最慢的是龙里县，仅增长【2%】。 → indicator: 增速",
    "卖得最多的是盐，有3吨；其次是糖，有【2吨】。 → indicator: 糖",
    "连续第6年调整企业养老金待遇水平，达到【3300元】。 → indicator: 企业养老金待遇水平",
]


@pytest.mark.parametrize("line", PARTS)
def test_another_view_is_one_of_the_whole(reads, line):
    reads(line)


@pytest.mark.parametrize("line", SENTENCES)
def test_what_goes_on_from_the_sentence_before(reads, line):
    reads(line)


@pytest.mark.parametrize("line", CLAUSES)
def test_what_the_clause_before_speaks_of(reads, line):
    reads(line)


WHOLES = [
    # what leads to the whole is no part of its name
    "优质品占到总产量的【三成】。 → relative_to: 总产量, indicator: 优质品",
    "一家企业就占了全省税收的【三成】。 → relative_to: 全省税收",
    "该行把新增贷款的【六成】用于农业。 → relative_to: 新增贷款, indicator: 新增贷款",
    "如某地引进外资的【三成】投入房地产。 → relative_to: 某地引进外资",
    "在竣工面积中，住宅占【80%】。 → relative_to: 竣工面积, indicator: 住宅",
    "名列第二至【第七名】。 → relative_to: none",
    "名列全国【第七名】。 → relative_to: 全国",
]


@pytest.mark.parametrize("line", WHOLES)
def test_what_a_share_is_a_part_of(reads, line):
    reads(line)
