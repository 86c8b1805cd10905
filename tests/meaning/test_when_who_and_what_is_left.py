"""What stands between who did something and the deed, what is no more than a part of before, ranks of a season, goals."""

import pytest

PARTS_OF_BEFORE = [
    "行情不好，水库蓄水量只有常年的【六成】。 → indicator: 水库蓄水量, relative_to: 常年, role: share",
    "豆角每斤4元，仓库入库量只有往年的【三分之二】。 → indicator: 仓库入库量, relative_to: 往年",
    "游客不多，客房入住率只有去年的【六成】。 → indicator: 客房入住率, relative_to: 去年, time_period: 2022",
    "受旱情影响，亩产只有正常年份的【七成】。 → indicator: 亩产, relative_to: 正常年份",
    "城乡居民收入分别只有全国平均水平的【76%】和65%。 → relative_to: 全国平均水平",
    "入学率由八十年代初的四成到现在的【百分之百】。 → indicator: 入学率",
]

WHEN_IT_WAS_DONE = [
    "公司于2021年5月回购股份【30万股】。 → indicator: 回购股份, time_period: 2021-05",
    "控股股东周某某先生于2021年8月质押所持股份【1200万股】。 → indicator: 质押所持股份, time_period: 2021-08",
    "该公司已于去年3月建成仓库【两座】。 → indicator: 建成仓库, time_period: 2021-03",
    "他生于1958年8月，藏书【三千册】。 → indicator: 藏书",
    "这批设备产于1998年，功率【30千瓦】。 → indicator: 功率",
]

WHO_FORESEES = [
    "新增产线推迟投产，管理层预计推迟【三个月】。 → indicator: 新增产线",
    "分析师预计销量【30万辆】。 → indicator: 销量",
    "公司预计净利润【3亿元】。 → indicator: 净利润",
    "产量预计【30万吨】。 → indicator: 产量",
    "入境旅客预计增加【两成】。 → indicator: 入境旅客",
    "经济增长预期目标为【7%】。 → indicator: 经济增长预期目标",
]

NAMES = [
    "平均降水量32毫米，最大出现在凌海市，为【86.5毫米】。 → indicator: 平均降水量",
    "每隔一刻钟【一班】。 → indicator: none",
    "知县在任【十一年】，修渠八十里。 → indicator: 知县在任",
    "时间不超过12分钟，【70分】以上为合格。 → indicator: none",
    "产线的利用率不足70%，新增产线原定年内试产，因设备到货延迟，预计推迟【三个月】。 → indicator: 新增产线",
    "库存601万吨，环比下降2.6%，已连降【11周】。 → indicator: 库存",
    "试验前后历时【两年半】。 → indicator: 试验历时",
    "全程101公里，均速【23.6km/h】。 → indicator: 均速",
    "券后【99元】。 → indicator: 券后",
    "隔壁那间【二十来平米】的铺子空着。 → indicator: 铺子",
    "她辞去广州月薪【八千元】的差事。 → indicator: 月薪",
    "红队暂列积分榜【第二】。 → indicator: 红队, relative_to: 积分榜, role: rank",
    "红队独居积分榜【第二】。 → indicator: 红队, role: rank",
    "红队独占积分榜【第二】。 → indicator: 红队, role: rank",
    "红队暂排积分榜【第二】。 → indicator: 红队, role: rank",
    "全程配速【330秒】。 → indicator: 全程配速",
    "公司租下厂房【两间】。 → indicator: 租下厂房",
    "患者注射胰岛素【8毫克】。 → indicator: 注射胰岛素",
    "医院增派护士【12名】。 → indicator: 增派护士",
    "海南增速暂居【第一】。 → indicator: 海南增速",
]

GOALS = [
    "主帅说，冲进【前四】的目标不改。 → status: target",
    "排名【第二】的球队输了球。 → status: actual",
    "公司规划首年产能【1.2亿片】。 → status: target",
    "园区规划面积【12平方公里】。 → status: actual",
]


@pytest.mark.parametrize("example", [*PARTS_OF_BEFORE, *WHEN_IT_WAS_DONE, *WHO_FORESEES, *NAMES, *GOALS])
def test_what_is_left_of_a_name(reads, example):
    reads(example)
