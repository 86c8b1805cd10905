"""When and why something came about, which of the things and when in a match stand in front and name nothing."""

import pytest

TOPICS = [
    "央行动用80亿美元干预，代价沉重：外汇储备急剧下降，仅5月份就减少了【40亿美元】。 → indicator: 外汇储备",
    "全市共为【12.4万人】发放了口粮。 → indicator: 发放口粮",
    "主力合约周一低开，周三起连续拉升，周五收于【5538元】。 → indicator: 主力合约",
    "郑糖主力合约收于5538元，全周上涨【112元】。 → indicator: 郑糖主力合约",
    "棉花因虫害减产【3.1万吨】。 → indicator: 棉花",
    "农业因受干旱影响，下降【3.1%】。 → indicator: 农业",
    "资金外流，致使本币汇率不断下挫，一度跌至【134元】。 → indicator: 本币汇率",
    "新线路票价2元，其余月份仍为【1元】。 → indicator: 新线路票价",
    "进城方向最长缓行4公里，去年同一时段是【13公里】。 → indicator: 进城方向最长缓行",
    "套袋的工钱涨到了一天【一百五十块】。 → indicator: 套袋的工钱",
    "上网电价下调，等于损失【五十多万元】。 → indicator: 损失",
    "四季度沪指有望挑战【3200点】。 → indicator: 沪指",
    # what only looks like it
    "全因死亡率降低【12%】。 → indicator: 全因死亡率",
    "最远的离纪念馆有【15里】。 → indicator: 最远的离纪念馆",
]

EMPTY = [
    "其中一片仅在国内就赚到了【1.6亿美元】。 → indicator: 赚",
    "灾区已接收到捐献救灾款【1000万余元】。 → indicator: 捐献救灾款",
    "他竟没花【一分钱】。 → indicator: none",
    "损失至少达2000万马克（【1马克】约合56美分）。 → indicator: none",
    "中间价报1美元兑【7.1元】。 → indicator: 中间价",
]

SETTINGS = [
    "某县车站日均发送旅客【1.2万人次】。 → indicator: 日均发送旅客",
    "交警在夜查中查获酒驾【12起】、醉驾3起。 → indicator: 查获酒驾",
    "事故导致该路段双向拥堵近【3公里】。 → indicator: 路段双向拥堵",
    "因海洋灾害造成的直接经济损失约【54亿元】。 → indicator: 因海洋灾害造成的直接经济损失",
    "失业保险金标准由最低工资的【80%】提高到90%。 → indicator: 失业保险金标准, relative_to: 最低工资, role: share",
    "赔偿标准从当地年产值的【6倍】提高到10倍。 → indicator: 赔偿标准, relative_to: 当地年产值",
    "失业率由上月的【5.3%】下降到5.2%。 → indicator: 失业率, relative_to: none",
    "起跑时气温【17℃】。 → indicator: 气温",
    "第三节分差一度被拉大到【17分】。 → indicator: 分差",
    "在喷水池、延安路一带作案【11次】。 → indicator: 作案",
    "在边远山区、库区演出【20多场】。 → indicator: 演出",
    "企业购置新能源冷藏车【三辆】（含）以上。 → indicator: 购置新能源冷藏车",
    "国有工业企业改制面达到【78.6%】。 → indicator: 国有工业企业改制面",
    "栽培技术培训的1203万人，林业技术培训的【113万人】。 → indicator: 林业技术培训",
]


@pytest.mark.parametrize("line", [*TOPICS, *EMPTY, *SETTINGS])
def test_the_name_is_what_is_left(reads, line):
    reads(line)
