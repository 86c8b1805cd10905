"""What stands in front of a number and names nothing: how something was done, who says so, who is only pointed at, when."""

import pytest

HOW = [
    "上门时，当即送上慰问金【1300元】。 → indicator: 送上慰问金",
    "老人颤颤巍巍地掏出【1700元】。 → indicator: 掏出",
    "他一连住了【12天】。 → indicator: 住",
    "她默默坚持工作了【20年】。 → indicator: 坚持工作",
    "库存由80吨一下子增到【700吨】。 → indicator: 库存",
    "港口吞吐能力将新增【400万吨】。 → indicator: 港口吞吐能力新增",
    "支付已决赔款【8亿元】。 → indicator: 支付已决赔款",
    "获评省级最佳实践案例【3项】。 → indicator: 获评省级最佳实践案例",
    # adverbs that make a name
    "直接受益人口达到【3万人】。 → indicator: 直接受益人口",
    "一次性建房补助【2万元】。 → indicator: 建房补助",
    "诉求按期办结率【98%】。 → indicator: 诉求按期办结率",
    "厂房一期建成【3000平方米】。 → indicator: 厂房一期建成",
    "从未借阅过的有【58册】。 → indicator: 从未借阅",
    "轻度污染的占【9%】。 → indicator: 轻度污染",
    "正常经费由每校【30万元】提高到50万元。 → indicator: 正常经费",
]

WHO_SAYS = [
    "但他说买主的开价高达【800万元】。 → indicator: 开价",
    "医院认为他还要住院【五天】。 → indicator: 住院",
    "他走村串户【两百家】。 → indicator: 走村串户",
    "她也投资【300万元】。 → indicator: 投资",
    "她的最好成绩是【12秒】。 → indicator: 她的最好成绩",
    "仅此就为国家节约了【300万元】。 → indicator: 国家节约",
    "今年是新区成立【20周年】。 → indicator: 新区成立",
    "全县的学校只有【40所】。 → indicator: 学校",
]

WHERE_FROM = [
    "县里从办公经费中拿出【60万元】。 → indicator: 办公经费",
    "各乡要从土地收入中提取【10%】。 → indicator: 土地收入",
    "政府计划在1998年的财政预算中拨款【50亿元】。 → indicator: 拨款",
    "新增转移劳动力48万人，其中省内转移【30万人】。 → indicator: 省内转移",
]

WHEN = [
    "甲国在1995年的对外贸易逆差达【150亿美元】。 → indicator: 甲国对外贸易逆差",
    "1950年至1970年间建成住房【800套】。 → indicator: 建成住房",
    "今年1月份头8天石油需求减少【200万桶】。 → indicator: 石油需求",
    "水泥产量在2020年的基数上增长【9%】。 → indicator: 水泥产量, relative_to: 2020年",
    "工程启动至今已【3年】。 → indicator: 工程启动",
    "人均产值跃上【10万元】新台阶。 → indicator: 人均产值",
]

NOTHING = [
    "这是她最珍爱的【一枚】。 → indicator: none",
    "必须克服这【三种】不健康的作风。 → indicator: 作风",
]


@pytest.mark.parametrize("line", HOW)
def test_how_it_was_done_is_no_part_of_what_was_done(reads, line):
    reads(line)


@pytest.mark.parametrize("line", WHO_SAYS)
def test_who_says_so_and_who_is_pointed_at_name_nothing(reads, line):
    reads(line)


@pytest.mark.parametrize("line", WHERE_FROM)
def test_where_money_comes_from(reads, line):
    reads(line)


@pytest.mark.parametrize("line", WHEN)
def test_when_it_was_leaves_nothing_behind(reads, line):
    reads(line)


@pytest.mark.parametrize("line", NOTHING)
def test_one_that_only_stands_for_a_thing(reads, line):
    reads(line)
