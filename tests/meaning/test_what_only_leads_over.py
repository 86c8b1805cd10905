"""Words that only lead over to a number or a thing, and deeds that are one word with what stands in front of them."""

import pytest

LEADING_OVER = [
    "每件盛装用掉丝线【11斤】。 → indicator: 丝线",
    "修堤用去水泥【300吨】。 → indicator: 水泥",
    "果园每年可向外输出苗木【8万株】。 → indicator: 输出苗木",
    "决赛只用【38分钟】。 → indicator: 决赛",
    "沪指全周累计下跌【1.86%】。 → indicator: 沪指",
    "按目前速度需要消化【14个月】。 → indicator: 消化",
    "按目前进度还要培训【300人】。 → indicator: 培训",
    # what only looks so
    "去年对外贸易额【30亿元】。 → indicator: 对外贸易额",
    "购置光电设备【20台】。 → indicator: 购置光电设备",
    "全年利用外资金额【3000万美元】。 → indicator: 利用外资金额",
]

NET = [
    "央行通过公开市场净投放【360亿元】。 → indicator: 净投放",
    "两只基金本周净赎回【12亿份】。 → indicator: 净赎回",
    "每袋净含量【500克】。 → indicator: 净含量",
]

PARTS = [
    "建成保护区13处，覆盖了【40%】的湿地。 → indicator: 湿地, role: share, relative_to: 湿地",
    "该平台已覆盖全国【60%】的县。 → indicator: 平台, role: share",
    "网络覆盖率【40%】。 → indicator: 网络覆盖率, role: level",
]

FOREMOST = [
    "跌幅最大的是有色金属，为【4.7%】。 → indicator: 有色金属, role: change, value: -4.7",
    "涨幅居前的是煤炭，为【3.1%】。 → indicator: 煤炭, role: change, value: 3.1",
    "利润率最高的是白酒，为【40%】。 → indicator: 利润率, role: level, value: 40",
]

INCLUSIVE = [
    "起步价3公里（含）以内【8元】。 → indicator: 起步价",
    "职工50人（含）以下的企业有【20家】。 → indicator: 企业",
    "职工【50人】（含）以下的企业有20家。 → role: qualifier, bound: at_most",
    "人均增长9.4‰（县里为9.3‰）以内，共【20家】。 → value: 20",
]


SORTED = [
    "县里建起了【48套】安置房。 → indicator: 安置房",
    "村口有【两个】采摘园。 → indicator: 采摘园",
    "【12名】参赛选手展开角逐。 → indicator: 参赛选手",
    "今年共有【18个】竣工项目。 → indicator: 竣工项目",
    "【8个】项目开工建设。 → indicator: 项目",
    "先后组织【5次】检修车辆。 → indicator: 检修车辆",
    "渔民一共有【76户】。 → indicator: 渔民",
]


CLOCKS = [
    "31日早上6时已恢复供电【6.8万户】。 → indicator: 恢复供电",
    "29日8时至30日20时全区平均降雨【186毫米】。 → indicator: 平均降雨",
    "晚上10点钟车流量【3万辆】。 → indicator: 车流量",
    "下午3点多客流量【3万人次】。 → indicator: 客流量",
    "15时前转移群众【300人】。 → indicator: 转移群众",
    "10点档收视率【2%】。 → indicator: 10点档收视率",
    "开放时点费用【200元】。 → indicator: 开放时点费用",
]

PAID = [
    "每月25日结算，次月15日前支付当月货款的【85%】。 → indicator: 当月货款, role: share, relative_to: 当月货款",
    "装修费付了【85%】。 → indicator: 装修费",
    "养了20亩鲍鱼，一夜之间少说损失【60万】。 → indicator: 损失, value: 600000, bound: at_least",
]


HANDED_OUT_AGAIN = [
    "甲类和乙类贷款余额分别为4亿元和3亿元，占贷款的【32%】和23%。 → indicator: 甲类贷款余额, role: share",
    "甲类和乙类贷款余额分别为4亿元和3亿元，占贷款的32%和【23%】。 → indicator: 乙类贷款余额, role: share",
    "甲类和乙类贷款余额分别为4亿元和3亿元，占贷款的【55%】。 → indicator: 乙类贷款余额, role: share",
]

FEASTS_AND_CLASSES = [
    "去年“双11”当天卖了【1.2万单】。 → indicator: 卖",
    "“双11”期间销售额【3亿元】。 → indicator: 销售额",
    "学校秋季计划招收一年级新生【360名】。 → indicator: 招收一年级新生",
    "自愿参加的学生1530人，参与率77%，减免【43人】。 → indicator: 学生减免",
]

FROM_WHERE = [
    "普通债权清偿率由模拟清算下的【6.8%】提高到35%。 → indicator: 普通债权清偿率, role: level",
    "毛利率由传统种植的12%提高到【30%】。 → indicator: 毛利率, role: level",
    "占比由全部收入的【三成】提高到四成。 → role: share, relative_to: 全部收入",
    "缺失部分约占器身的【一成五】。 → indicator: 缺失部分, role: share",
    "甲、乙两厂分别占全部产量的【一成五】和两成。 → role: share, relative_to: 全部产量",
    "被告于判决生效之日起30日内支付货款【346万元】。 → indicator: 支付货款",
]

NO_NAMES = [
    "柑桔丰收，社员每人还能分到【十四斤】。 → indicator: 柑桔",
    "到解放前夕只剩下【七户】。 → indicator: 剩下",
    "城里漆匠最旺的时候有【一百二十多户】。 → indicator: 城里漆匠",
    "厂里发给他们奖金【六十元】。 → indicator: 奖金",
    "茶叶筒画得好，每个工价【三角二分】。 → indicator: 工价, per: 个",
    "新上的【两座】烘干塔已经运转。 → indicator: 烘干塔",
    "目前已带动【3家】上下游企业入驻。 → indicator: 上下游企业, bound: exact",
    "体重【50公斤】上下。 → indicator: 体重, bound: approx",
]

GRADES = [
    "【65%】锰矿主流成交价每吨3200元。 → role: qualifier, indicator: 锰矿",
    "【42%】品位铬矿现货价报每吨46元。 → role: qualifier, indicator: 铬矿",
    "42%品位铬矿现货价报每吨【46元】。 → indicator: 铬矿现货价, per: 吨",
    "【98%】硫酸出厂价跌至180元。 → role: qualifier, indicator: 硫酸",
    "【62%】铁矿粉报每吨820元。 → role: qualifier, indicator: 铁矿粉",
    "溢价率达到【15%】后不再接受更高报价。 → indicator: 溢价率",
    "【42%】企业报价上调。 → role: share",
    # how the day ends for a price; a court, and whom it speaks of
    "轻质原油期货价格25日结算上涨【1.2美元】。 → indicator: 轻质原油期货价格",
    "轻质原油期货合约25日结算时上涨【1.2美元】。 → indicator: 轻质原油期货合约",
    "门诊费用累计结算【3.2万人次】。 → indicator: 门诊费用累计结算",
    "一审判决其有期徒刑【五年】。 → indicator: 有期徒刑",
    "法院责令其退赔【18万元】。 → indicator: 退赔",
    "其子公司亏损【18万元】。 → indicator: 子公司亏损",
    # which of them have changed so is what is counted; against what others changed stays a base
    "房租环比上涨的城市有【43个】。 → indicator: 房租环比上涨的城市",
    "房租同比下降的区县【12个】。 → indicator: 房租同比下降的区县",
    "房租环比上涨【3%】。 → indicator: 房租, relative_to: 环比",
    # what is bought, and what is meant to hold by and large
    "采购内容为课桌【320套】。 → indicator: 课桌",
    "招标货物为水泵【5台】。 → indicator: 水泵",
    "人均绿地原则上控制在【15平方米】以内。 → indicator: 人均绿地",
    # words that begin or end with one of change
    "增价幅度【2000元】。 → indicator: 增价幅度",
    "楼盘去化率【76%】。 → indicator: 楼盘去化率",
    "发行再融资债券【31亿元】。 → indicator: 发行再融资债券",
    "焦炭库提价【1620元/吨】。 → indicator: 焦炭库提价, role: level",
    "焦炭提价【50元/吨】。 → role: change",
    "部分钢厂暗降【20元】。 → role: change, indicator: 部分钢厂",
    "能繁母猪存栏【12万头】。 → indicator: 能繁母猪存栏",
    "能繁育树苗【12万株】。 → indicator: 繁育树苗",
    "焦炭合约上涨2%，夜盘续涨【0.6%】。 → role: change, indicator: 夜盘",
    "按违法所得的【三倍】处以罚款。 → indicator: 罚款, relative_to: 违法所得",
    "按出厂价的【三倍】售出。 → relative_to: 出厂价",
    # fines up to a limit, but the size of what is granted for
    "情节严重的，处2000元以上【2万元】以下的罚款。 → role: level, indicator: 罚款",
    "购价【2000元】以上的补贴300元。 → role: qualifier",
    "拟以不低于【2000万元】、不超过5000万元的自有资金回购股份。 → indicator: 自有资金",
    # towns and shops that are the same
    "同城快件占【16%】。 → indicator: 同城快件",
    "同店销售额下降【3%】。 → indicator: 同店销售额",
    # works are sized by what they turn out in a year, and a home by its floor
    "年产【8万吨】新型饲料项目落户。 → role: qualifier, indicator: 新型饲料项目, per: 年",
    "年产【8万吨】的饲料厂投产。 → role: qualifier, per: 年",
    "该厂年产饲料【8万吨】。 → role: level, per: 年",
    "该厂年产饲料【8万吨】，项目产值2亿元。 → role: level, per: 年",
    "一套【75平方米】的公寓报价60万元。 → indicator: 公寓",
    "一套75平方米的公寓报价【60万元】。 → indicator: 公寓报价",
    "【42%】考生报名。 → role: share",
    "65%锰矿主流成交价每吨【3200元】。 → indicator: 锰矿主流成交价, per: 吨",
    "【80%】企业报价上调。 → role: share",
    "盐场产盐三千吨，超产【6%】。 → indicator: 盐场产盐, role: change",
]

HIGHER = [
    "加工滞后，出油率低【2个百分点】。 → indicator: 出油率, role: change, value: -2",
    "良种合格率高【3个百分点】。 → indicator: 良种合格率, role: change, value: 3",
    "半个月来供应猪肉【四万斤】。 → indicator: 供应猪肉",
    "车队每天来回运粮【30吨】。 → indicator: 来回运粮",
]


@pytest.mark.parametrize(
    "line",
    [
        *FEASTS_AND_CLASSES,
        *HANDED_OUT_AGAIN,
        *HIGHER,
        *CLOCKS,
        *PAID,
        *SORTED,
        *LEADING_OVER,
        *NET,
        *PARTS,
        *FOREMOST,
        *INCLUSIVE,
    ],
)
def test_what_leads_over_is_no_part_of_a_name(reads, line):
    reads(line)
