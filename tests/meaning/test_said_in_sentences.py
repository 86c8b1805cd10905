"""Single sentences of everyday genres: what is counted, by how much something differs, what a part is of."""

import pytest

DIFFERENCES = [
    # more and less of a thing, with nothing named that it is compared with
    "与五年前相比，这条街上多了【12家】书店。 → role: change, value: 12, relative_to: 五年前",
    "同去年同期相比，到店客人少了近【三成】。 → role: change, value: -30, relative_to: 去年同期",
    "店里差不多有【3个】人。 → role: level",
    "菜价掉了【三毛】。 → role: change, value: -0.3",
    "换了灯，电费省下【四分之一】。 → role: change, value: -25, indicator: 电费",
    "规模扩大了【3%】。 → role: change, value: 3",
    "实载19人，超员【一倍】。 → role: change, value: 1",
    "他比个人最好成绩远了【21厘米】。 → role: change, relative_to: 个人最好成绩",
    "起拍价比评估价低了整整【三成】。 → role: change, value: -30, indicator: 起拍价",
    # what grew is named by a noun that may also count: 增量
    "社会融资规模增量累计【33万亿元】。 → role: level",
    "降幅集中在【8%至15%】。 → role: change",
    "增速超出市场预期的【5%】。 → role: level",
]

PARTS = [
    # a verb with 的 and a bound behind it: those who do so, among what was counted
    "抽查村庄84个，整改到位的不足【半数】。 → role: share, indicator: 整改到位",
    "慢阻肺患者里，知道自己得病的不足【3%】。 → role: share, relative_to: 慢阻肺患者",
    "发行价为不低于均价的【90%】。 → role: share, relative_to: 均价",
    "全年上网40小时，其中看剧占去【三成】。 → role: share",
    "三家公司回购27亿元，一家就花掉其中【九成】。 → role: share, relative_to: 回购",
    "47名学员中，超过【六成】是老人。 → role: share, relative_to: 学员",
    "按贷款利率的【50%】给予贴息。 → role: share, indicator: 贴息, relative_to: 贷款利率",
    "受理费1405元由其负担【九成】。 → role: share, indicator: 受理费",
    # a place where something was found out is nothing that is parted
    "读者调查里，年轻人听书的比例是【37%】。 → relative_to: none",
    "成本压缩到原来的【十分之一】。 → relative_to: 原来",
    "比重由30%提高到2000年的【51%】。 → relative_to: none",
]

NAMED = [
    # how a thing is looked at is not the thing; what is looked at is
    "全年投资500亿元，同比增长5%。分季度看，一季度增长【3%】。 → indicator: 投资",
    "全市投资增长5%。总体来看，增长【4%】。 → indicator: 投资",
    "从房价来看，上涨【2%】。 → indicator: 房价",
    # an attribute, a place word or a verb behind the thing is no part of it
    "【23个】站点雨量超过100毫米。 → indicator: 站点",
    "【17处】下穿通道积水。 → indicator: 下穿通道积水",
    "走访的【84个】村里有31个不达标。 → indicator: 村",
    "球队【三个】主场场场爆满。 → indicator: 主场",
    "全套【65枚】总重2.5吨。 → indicator: none",
    "【十个】枢纽节点之间时延压到20毫秒。 → indicator: 枢纽节点",
    "【四十亩】叶菜减产三成。 → indicator: 叶菜",
    "【47名】集资参与人中有人报案。 → indicator: 集资参与人",
    "监测点由【26处】加密为61处。 → indicator: 监测点",
    "三个环节并作【一个】。 → indicator: 环节",
    "全村128户人家，有【96户】种上了羊肚菌。 → indicator: 人家",
    "花【1.28万元】办的健身卡，没用几次。 → indicator: 健身卡",
    "逾期利息按日【万分之五】计算。 → indicator: 逾期利息",
    # people are named by what happened to them
    "12人受伤，【8人】已出院。 → indicator: 出院",
    "另有【3人】被判缓刑。 → indicator: 被判缓刑",
    "附条件不起诉的【98人】中，有37人考上大学。 → indicator: 附条件不起诉的人",
    "其中【一名】为女性。 → indicator: 女性",
    # who does it, and how, is no part of what is done
    "城管部门拖移车辆【418辆】。 → indicator: 拖移车辆",
    "法院以诈骗罪判处其有期徒刑【十年】。 → indicator: 判处有期徒刑",
    "首个比赛日共产生金牌【14枚】。 → indicator: 金牌",
    "共建“一带一路”国家贸易额增长【4%】。 → indicator: 共建“一带一路”国家贸易额",
    "调查显示居民日均用水【120升】。 → indicator: 居民日均用水",
    "个人缴费维持【380元】不变。 → indicator: 个人缴费",
    "正当【十名】逃亡嫌疑人翻墙时，警察到了。 → indicator: 逃亡嫌疑人",
    "正当职业者【300人】。 → indicator: 正当职业者",
    "力求在【两三年】之内基本解决。 → indicator: none",
    "缴费上限为每人每年【1.2万元】。 → indicator: 缴费上限, bound: exact",
    "本科计划只增加了【9万人】。 → indicator: 本科计划",
    "被判处【三年至六年】不等的有期徒刑。 → role: level, indicator: 有期徒刑",
    "那笔【80万元】的转账究竟是借款。 → indicator: 转账",
    "全市登记在册的电梯中，使用年限15年以上的有【6230台】。 → indicator: 登记在册的电梯",
    "前一周水平为3%，本周低于前一周水平（【4.1%】）。 → indicator: 前一周水平",
    "65岁及以上老年人疫苗接种率为【41%】。 → indicator: 65岁及以上老年人疫苗接种率",
    "【65岁】及以上老年人疫苗接种率为41%。 → indicator: 老年人",
]

HELD = [
    "每年约有【800万吨】塑料进入海洋。 → role: level",
    "采用【200毫米】硅片。 → role: qualifier",
    "利率【4%】以下的占到七成。 → role: qualifier",
    "河滩上的淤泥足有【一米】多厚。 → role: level",
    "埃塞俄比亚选手落后【17秒】。 → role: change",
    "违约金按日【千分之三】计算。 → per: 日",
    "周末日均人流从4万人次掉到【2.8万人次】。 → per: 日",
    "卖到【三十五块】一斤还供不应求。 → per: 斤",
    "警方将逃亡【22年】的嫌疑人抓获。 → status: actual",
    "小将在禁区外【25米】处起脚。 → status: actual",
    "占比须在年底前由48%提到【55%】。 → status: target",
]


@pytest.mark.parametrize("line", [*DIFFERENCES, *PARTS, *NAMED, *HELD])
def test_a_sentence_is_read_as_it_is_said(reads, line):
    reads(line)
