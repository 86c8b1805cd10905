"""What a number is of and what it says, where words behind it or around it settle that."""

import pytest

DEADLINES = [
    "乡镇【10个工作日】内完成逐户核查。 → role: level, indicator: 逐户核查",
    "县局【15个工作日】内核验机具。 → role: level, indicator: 核验机具",
    "余款【6个月】内付清。 → role: level, indicator: 余款付清",
    "街道【5个工作日】内初审。 → role: level, indicator: 街道初审",
    "用人单位应当在【3个工作日】内完成初审。 → role: level, indicator: 初审",
    "县里要求力争【二十天】内把谷子收完。 → role: level",
    "判决生效之日起【十日】内连本带息付清。 → role: level, indicator: 连本带息付清",
    # a time in which something was done, and a level of the time itself
    "【三个月】内加印五次。 → role: qualifier",
    "力争【三年】内将合格率提到八成。 → role: qualifier",
    "开办时间压缩到【1个工作日】以内和“零收费”。 → indicator: 开办时间",
]

COUNTED_BY_COURSE = [
    "24个城市中，价格下跌的【15个】，持平的9个。 → value: 15, role: level",
    "上涨的股票有967只，下跌的【864只】。 → value: 864, role: level",
    "推出了减产不减收的【三十条】措施。 → value: 30, role: level, indicator: 措施",
    "油价可能下探【580元】。 → value: 580, role: level",
    "车手累计爬升【2460米】。 → role: level",
    "35公里过后，领先集团还剩【5人】。 → role: level, indicator: 领先集团",
    # changes all the same
    "水位上升【2米】。 → role: change",
    "油价下跌【20元】。 → value: -20, role: change",
    "甲队领先乙队【5分】。 → role: change",
]

MORE_OR_LESS = [
    "每公斤运费便宜【3块钱】。 → value: -3, role: change, indicator: 运费",
    "挂牌均价14720元，比新房贵出【860元】。 → value: 860, role: change, relative_to: 新房",
    "选手慢了【45秒】，屈居第二。 → value: 45, role: change",
    "她比第二名快【0.8秒】。 → role: change, relative_to: 第二名",
    "她比【第二名】快0.8秒。 → role: qualifier",
    "平台获全国综合评比【第2名】。 → role: rank",
    "出口额跌了【两成】不到。 → bound: less_than",
    "走路【20分钟】不到就到了。 → bound: less_than",
    "他们【3天】不到现场。 → bound: exact",
    "列车晚了【20分钟】。 → value: 20, role: change",
]

CIRCLES = [
    "建设【15分钟】便民生活圈30处。 → role: qualifier",
    "入选【一刻钟】便民生活圈试点。 → role: qualifier",
    "绕城一圈要【30分钟】。 → role: level",
    "手术【15分钟】便做完了。 → role: level",
]

IN_ALL = [
    "每10股派发现金红利2.4元，共计【7.42亿元】。 → per: none",
    "每亩补贴80元，今年提高到【100元】。 → per: 亩",
]

WHERE_IT_ENDS = [
    "院里堆着的【200多箱】炒货被烧。 → indicator: 炒货",
    "省里紧急调运棉种【350万公斤】送到乡村。 → role: level",
    "他承包了别人退下的【17亩】地，种上了药材。 → indicator: 地",
    "队伍离县城【5里】地。 → role: level",
    "山西队以【9枚】金牌高居奖牌榜第一位。 → indicator: 金牌",
    "由企业支付【30元至200元】不等的回收款。 → indicator: 回收款",
    "该院再增设【2个】巡回点。 → indicator: 巡回点",
    "选手共夺得【92个】世界冠军创29项世界纪录。 → indicator: 世界冠军",
    "全路【3245个】计算机售票窗口高效运转。 → indicator: 计算机售票窗口",
    "剧团等【数支】民间表演团体也开展演出。 → indicator: 民间表演团体",
    "四年前让离队【八年】的院长吴某回队任总教练。 → role: qualifier",
    "要耗去【1—10瓦】不等的电能。 → role: level, indicator: 电能",
    "花箭每支可长出【五至七朵】花。 → role: level",
    "列车晚点，旅客【320人】滞留。 → indicator: 旅客",
    "共有【24人】35次超7项世界纪录。 → indicator: 世界纪录",
    "24人35次超【7项】世界纪录。 → indicator: 世界纪录, bound: exact",
    "会员超【7项】规定者除名。 → bound: more_than",
    "共有【4批次】109名人员返乡。 → indicator: 人员",
    "主队以【6分】之差惜败客队。 → role: change, indicator: 主队",
    "全县【168个】村配齐了村医。 → indicator: 村",
    "产品销往【12个】国家和地区。 → indicator: 国家和地区",
]

FINES_AND_RATES = [
    "骗补的，处骗补金额【1至3倍】的罚款。 → indicator: 罚款",
    "处违法所得【一倍】以上五倍以下罚款。 → indicator: 罚款, bound: at_least",
    "消费者可要求【三倍】赔偿。 → indicator: 赔偿",
    "数码产品一律按【15%】补贴。 → indicator: 补贴",
    "产量是去年的【三倍】。 → indicator: 产量",
]

PARTS = [
    "原告【九成】以上是外来务工人员。 → role: share, relative_to: 原告",
    "授信额度尚有【四成】未动用。 → role: share, relative_to: 授信额度",
    "出圃种苗16亿株，还有【三成】销往外省。 → role: share",
    "青年【八成】的工资花在房租上。 → role: share",
    "保费每亩18元，其中县里承担15%，农户承担【20%】。 → role: share, relative_to: 保费",
    "合格率【九成】。 → role: level",
]

BORNE_SO_LONG = [
    "公司每周干【6天】。 → role: level",
    "不少厂一个星期要停【三四天】电。 → role: level, indicator: 停电",
    "消防官兵奋战【五小时】扑灭大火。 → role: level",
    "今年春节假期共【9天】。 → role: level",
    "老人在这条街上修了【41年】表。 → indicator: 修表",
    "在他身边工作了【十三年】的老干部看了戏。 → role: qualifier",
    "一年里没歇过【一天】假。 → indicator: 歇假",
    "种植面积比【三年】前翻了一番。 → role: qualifier",
]


@pytest.mark.parametrize("line", DEADLINES + COUNTED_BY_COURSE + MORE_OR_LESS + CIRCLES + IN_ALL)
def test_what_stands_behind(reads, line):
    reads(line)


@pytest.mark.parametrize("line", WHERE_IT_ENDS + FINES_AND_RATES + PARTS + BORNE_SO_LONG)
def test_things_and_parts(reads, line):
    reads(line)
