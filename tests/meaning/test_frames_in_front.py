"""Where and by what something is done, what it became and what it is compared with stand in front and name nothing."""

import pytest

SETTINGS = [
    "在较短的时间内收回现金【3600万元】。 → indicator: 收回现金",
    "老人在菜市场门前看车【3年】了。 → indicator: 看车",
    "大忙时每天要在地里工作近【10个小时】。 → indicator: 工作",
    "从右边口袋掏出【20元】。 → indicator: 掏出",
    "通过多种渠道筹集资金【800万元】。 → indicator: 筹集资金",
    "全年为企业减负【15亿元】。 → indicator: 减负",
    "在距国道7.5米处建造营业房【4间】。 → indicator: 建造营业房",
    "在西藏高原工作了【两年半】。 → indicator: 工作",
    # what only looks like a setting
    "全年外送电量【519亿千瓦时】。 → indicator: 外送电量",
    "从村里到镇上【7里】地。 → indicator: 村里到镇上",
    "在职职工平均工资【6200元】。 → indicator: 在职职工平均工资",
    "为庆祝建校【70周年】，学校举办了晚会。 → indicator: 建校",
    "村小坐落在海拔【1140米】的山坳里。 → indicator: 海拔",
]

SIZES = [
    "缆索由长【103米】、直径0.06米的钢缆组成。 → indicator: 长",
    "新建一座弯梁桥和全长【9392米】的隧道。 → indicator: 全长",
    "会员人数和总投资【3亿元】。 → indicator: 会员人数和总投资",
    "亦是国内【第一】。 → indicator: none",
]

CAUSES = [
    "今年出台的各项减税措施将使该国的财政赤字达到【2.8%】。 → indicator: 该国的财政赤字",
    "其妻王某及其他亲属收受【140万元】。 → indicator: 收受",
    "当年办理贴现【170亿元】。 → indicator: 办理贴现",
]

BECOMING = [
    "新的定居点大部分位于市区周围【15公里】处。 → indicator: 新的定居点",
    "两队的交锋纪录变成客队胜【8场】。 → indicator: 交锋纪录",
    "狂欢节历时【一周】。 → indicator: 狂欢节",
    "比赛为期【4天】。 → indicator: 比赛",
    "出口大于进口【31亿元】。 → indicator: 出口大于进口",
]

AMOUNTS = [
    "创出了年吞吐量【6900万吨】。 → indicator: 年吞吐量",
    "建成了住房【300套】。 → indicator: 建成住房",
]

ARTICLES = [
    "这枚纪念币面值【15加元】。 → indicator: 纪念币面值",
    "这册图录定价【280元】。 → indicator: 图录定价",
]


@pytest.mark.parametrize("line", [*SETTINGS, *SIZES, *CAUSES, *BECOMING, *AMOUNTS, *ARTICLES])
def test_what_frames_a_deed_is_no_part_of_its_name(reads, line):
    reads(line)


COMPARED = [
    "上年逆差1115亿美元，超过了前年的【1110亿美元】。 → indicator: 逆差",
    "展销的货物一般都低于市价【10%】。 → indicator: 展销的货物",
    "一般公共预算收入低于预期【3%】。 → indicator: 一般公共预算收入",
]

GOALS = [
    "本年度目标任务为筛查适龄妇女【2.3万人】。 → indicator: 筛查适龄妇女",
    "今年的目标是新建公园【12座】。 → indicator: 新建公园",
    "年度计划完成率为【83%】。 → indicator: 年度计划完成率",
]

PLACES = [
    "圣保罗股市下跌2.2%，里约股市下跌【1.6%】。 → indicator: 里约股市",
    "工业产值增长9%，浦城市增长【8%】。 → indicator: 工业产值",
    "建成千万元利税企业4家、500万元利税企业【6家】。 → indicator: 500万元利税企业",
]

THE_SAME = [
    "浙江的失业率为3.2%，江苏为【2.9%】。 → indicator: 失业率",
    "泰国的经济增长率约为1.6%，韩国为【4%】。 → indicator: 经济增长率",
    "湖州的失业率为3.2%，江苏的自然保护区达到【12个】。 → indicator: 江苏的自然保护区",
]

COURSES = [
    "教育支出年均增长高达【42.7%】。 → indicator: 教育支出, role: change",
    "始终把农业放在经济工作的【首位】。 → indicator: 农业, role: rank",
]

LISTS = [
    "客源地依次为：浙江，507万人次；江苏，【432万人次】；安徽，388万人次。 → indicator: 江苏",
    "客源地依次为：浙江，507万人次；江苏，432万人次；安徽，【388万人次】。 → indicator: 安徽",
    "全县出口20亿元，增长5%；进口下降，【3亿元】。 → indicator: 进口",
]

RATES = [
    "面对高达【17.4%】的青年失业率，政府出台了新政策。 → indicator: 青年失业率, role: level",
    "【20%】的空置率让业主头疼。 → indicator: 空置率, role: level",
    "【20%】的住户已经搬走。 → indicator: 住户, role: share",
    "外地游客比重较大（约【50%】），其次是本地市民。 → indicator: 外地游客比重",
]


@pytest.mark.parametrize("line", [*COMPARED, *GOALS, *PLACES, *THE_SAME, *COURSES, *LISTS, *RATES])
def test_what_is_measured_is_found_around_what_only_leads_to_it(reads, line):
    reads(line)
