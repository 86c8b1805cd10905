"""Sentences that were read wrong once, and those that still are."""

import pytest

READ_RIGHT = [
    "分别给予获奖团队【5万元】、3万元奖金。 → indicator: 奖金",
    "分别发放【800元】、500元助学金。 → indicator: 助学金",
    # 每千名老人 is what a number is told for, as a whole
    "机构养老床位达到每千名老人【38张】。 → indicator: 机构养老床位",
    "订单的【八成】来自海外。 → indicator: 订单",
    # a class of things is no amount
    "培育百亿元企业【3家】。 → indicator: 培育百亿元企业",
    # 各 hands out as 分别 does
    "一般债务和专项债务各占【68.9%】、31.1%。 → indicator: 一般债务",
    "一般债务和专项债务各占68.9%、【31.1%】。 → indicator: 专项债务",
    # a clause that gives the reason is passed over
    "用电量大幅波动，因天气反常，仅完成【28.9亿千瓦时】。 → indicator: 用电量",
    "扶贫支出增长42.6%；公务接待费继续压缩，同口径减少【1150万元】。 → indicator: 公务接待费, role: change",
    # a place in an order that the clause before names
    "在全国219家经开区的综合考评中，园区排名【第65】。 → relative_to: 全国219家经开区",
    # the year of a base
    "去年，公司销售额比上市前的2013年【翻两番】。 → time_period: 2021",
    # 每 holds for what is listed
    "每百户家庭拥有移动电话86部、家用电脑【21台】。 → per: 百户",
    # what is only sized is not taken for the next number's noun
    "秦皇岛港5500大卡动力煤报价【820元/吨】。 → indicator: 动力煤报价",
    # growth named behind the number
    "景区门票收入保持【10%】以上增长。 → indicator: 景区门票收入, role: change, bound: at_least",
    "经济录得【3%至4%】的增长。 → indicator: 经济, role: change, bound: range",
    "市级创新平台实现【倍增】。 → indicator: 市级创新平台, role: change",
    # the year that something is faster than is no date
    "2021年生产总值增长4%，快于2020年【1.8个百分点】。 → relative_to: 2020年, time_period: 2021",
    # what begins a noun and what only leads up to one
    "其中可再生能源装机【2000万千瓦】。 → indicator: 可再生能源装机",
    "其中联合收割机【18万台】。 → indicator: 联合收割机",
    "企业实际税负仅【5%】。 → indicator: 企业实际税负",
    "河南共投入农业机械【400余万台】。 → indicator: 投入农业机械",
    "固定资本形成总额减少【25.4%】。 → indicator: 固定资本形成总额",
    # a thing whose size stands between it and its number
    "安装【4台】单机容量42.5万千瓦的水轮发电机组。 → indicator: 水轮发电机组",
    "建成【11个】省级PM2.5监测站。 → value: 11",
    # a part of what was counted before
    "全村412户人家，有【三分之二】加入了合作社。 → role: share, relative_to: 人家",
    # how near a multiple comes, and to what
    "水果进口量接近去年同期的【两倍】。 → indicator: 水果进口量, relative_to: 去年同期, bound: nearly",
    "单位能耗约为全国平均水平的【3倍】。 → relative_to: 全国平均水平, bound: approx",
    # the noun behind an amount that is granted
    "按贷款市场报价利率的【30%】贴息。 → role: share, relative_to: 贷款市场报价利率",
    "市财政每年给予不低于【50万元】的运行经费。 → indicator: 运行经费, role: level, bound: at_least",
    "给予【1500元】一次性补助。 → indicator: 一次性补助",
    # 每 holds for both ends of a change
    "检测价格由每人份80元降到【60元】。 → indicator: 检测价格, per: 人份",
    # 现在 is the level from which something moves
    "加工能力从现在的【110万吨】提高到300万吨。 → indicator: 加工能力, status: actual",
    # 标准煤 says what a ton is of
    "吨钢综合能耗【571千克】标准煤。 → indicator: 吨钢综合能耗, role: level",
    # a name is no plan
    "“未来工厂”补助比例提高到【12%】。 → status: actual",
    "公司计划以【2.6亿元】受让股权。 → status: target",
    "黄金期货价格周五重挫【87.8美元】。 → role: change, value: -87.8",
    # a verb takes a part of what stands behind it; the place in front is no subject
    "民营企业贡献了全市【七成】以上的外贸出口。 → indicator: 民营企业, role: share, relative_to: 外贸出口",
    "全县【95%】以上的行政村通了快递。 → indicator: 行政村, role: share, relative_to: 行政村",
    # 前 belongs to the time
    "开工率要在6月底前达到【80%】。 → indicator: 开工率",
    "6月底前竣工率达到【60%】。 → indicator: 竣工率",
    # the noun behind 的 is what a verb without one of its own gets
    "公司获得【100万元】的奖励。 → indicator: 奖励",
    "高峰时段存在【50万千瓦】的电力缺口。 → indicator: 电力缺口",
    "企业投资【20亿元】的项目开工。 → indicator: 企业投资",
    # the noun in front says what 分 is
    "价格分30分，技术分【50分】。 → kind: score, unit: 分",
    # 多 behind a tenth
    "二手房成交量增长【两成】多。 → value: 20, bound: more_than",
    # what is only ranked among names nothing
    "引进资金58亿元，在全市9个县（市）中排【第七位】。 → indicator: 引进资金, role: rank",
    # 城乡 beside another thing is one thing
    "第三产业、城乡居民用电量分别增长16.1%和【7.8%】。 → indicator: 城乡居民用电量",
    "出口3亿元，贸易顺差【1.2亿元】。 → indicator: 贸易顺差, role: level",
    "排放总量预计可比2020年再削减【18%】。 → indicator: 排放总量, relative_to: 2020年",
    "出生率比上年下降【0.64个千分点】。 → value: -0.064, unit: pp",
    "交货期为【45个日历天】。 → value: 45, unit: d",
    "人均产值8万元（折合约【1.2万美元】）。 → bound: approx",
    # 占地 is a word of its own, 占地区生产总值 is not; nor are 占补 and 占道 shares
    "文化产业增加值占地区生产总值的【4.6%】。 → indicator: 文化产业增加值, role: share, relative_to: 地区生产总值",
    "建设用地占地面积【12公顷】。 → indicator: 建设用地占地面积, role: level, relative_to: none",
    "耕地占补平衡率【100%】。 → indicator: 耕地占补平衡率, role: level",
    # 约 in front of 占
    "外地游客约占【六成】。 → role: share, bound: approx",
    "外地游客占约【六成】。 → role: share, bound: approx",
    # what a share is limited to
    "定金不得超过合同总价的【20%】。 → indicator: 定金, relative_to: 合同总价, bound: at_most, upper: 20",
    "补贴不低于设备投资的【20%】。 → indicator: 补贴, relative_to: 设备投资, bound: at_least, lower: 20",
    "入境游客不足上年同期的【三成】。 → relative_to: 上年同期, bound: less_than, upper: 30",
    # 全省 of a base or a whole tells which average it is; of an indicator it is the region
    "居民收入比全省平均水平高【1820元】。 → indicator: 居民收入, relative_to: 全省平均水平",
    "营商环境评价居全国地级市【第11位】。 → relative_to: 全国地级市",
    "全省居民收入【34820元】。 → indicator: 居民收入, region: 辽宁省",
    # 偏 belongs to the comparison
    "平均气温较常年偏高【1.1℃】。 → role: change, value: 1.1, relative_to: 常年",
    "降水量比常年偏少【12毫米】。 → role: change, value: -12, relative_to: 常年",
    # the head that the members of a list share
    "工业、建筑业增加值分别增长【5.1%】和7.4%。 → indicator: 工业增加值",
    "猪肉、牛肉价格分别上涨【8%】、3%。 → indicator: 猪肉价格",
    "公路、铁路货运量分别为【3亿吨】和2亿吨。 → indicator: 公路货运量",
    "公路、铁路货运量分别占货运总量的【71%】和18%。 → indicator: 公路货运量",
    # a preposition at the end of what stands before the number
    "外贸进口以【6%】的增速回升。 → indicator: 外贸进口, role: change",
    # 后年 and 以来
    "建成后年产光伏组件【2吉瓦】。 → indicator: 年产光伏组件, period: none",
    "达产后年销售收入【3亿元】。 → period: none, status: target",
    "后年粮食产量达到【50万吨】。 → period: 后年, time_period: 2024",
    "今年以来旅游收入【120亿元】。 → indicator: 旅游收入, period: 今年以来, time_period: 2022",
    "2018年以来植树【36万株】。 → indicator: 植树, period: 2018年以来, time_period: 2018/2022",
    "本周比上周少用电【42万千瓦时】。 → role: change, value: -420000, relative_to: 上周",
    # goals that were reached
    "今年发展的主要目标如期实现，粮食产量【41万吨】。 → status: actual",
    "到2020年底，泵站达到【36座】。 → status: actual",
    "到2023年底，泵站达到【36座】。 → status: target",
    "已按计划新建公园【6座】。 → status: actual",
    "目标客户【6万人】。 → status: actual",
    # rates with a name, and nouns that end where a verb begins
    "电商市场占有率【17.5%】。 → role: level, indicator: 电商市场占有率",
    "近【70%】的学员找到工作。 → indicator: 学员, relative_to: 学员",
    "为【2.6万名】学生提供免费午餐。 → indicator: 学生",
    "入伏以来最大用电负荷达【726万千瓦】。 → indicator: 最大用电负荷",
    # bases, scopes and denominators
    "每10股派发现金红利【3.5元】。 → per: 10股",
    "村集体收入比2015年【翻两番】。 → indicator: 村集体收入, relative_to: 2015年",
    "水稻单产在长三角地区排名【第一位】。 → indicator: 水稻单产",
    "投入资金6.8亿元，减贫【2.3万人】。 → indicator: 减贫",
    "引进世界500强企业【6家】。 → indicator: 引进世界500强企业",
    "每年减少用水量【30吨】。 → role: change, value: -30",
    "| 城市 | 常住人口（万人） | 占全省比重（%） |\n|---|---|---|\n| 沧州市 | 730.4 | 【9.8】 | → relative_to: 全省",
    "火电占发电量的62%，风电占【21%】。 → relative_to: 发电量",
    "长【3.2公里】的隧道贯通。 → indicator: 隧道",
    "最近三年年均增长【6%】。 → indicator: none",
    "入境游客仅为高峰期的【12%】。 → indicator: 入境游客",
    "单位成本降至国外同类产品的【六成】。 → indicator: 单位成本, relative_to: 国外同类产品",
    "1—11月，网络零售额【120亿元】。 → time_period: 2021-01/2021-11",
    "全年外贸进口【120亿元】。 → time_period: 2021",
    "空气质量优良天数【328天】。 → indicator: 空气质量优良天数, role: level",
    "创始团队持有目标公司【35%】股权。 → relative_to: 目标公司",
    "按投资额的【10%】给予最高80万元设备补贴。 → indicator: 设备补贴",
    "按投资额的10%给予最高【80万元】设备补贴。 → indicator: 设备补贴",
    "近三年新增就业【12万人】。 → period: 近三年, time_period: 2019/2021",
    # the end of a way from one quarter to the next is measured against nothing
    "产能利用率从二季度的74.1%稳步提升至四季度的【77.5%】。 → indicator: 产能利用率",
    "客流恢复至去年同期的【85%】。 → indicator: 客流, relative_to: 去年同期",
    # what is planned or lies ahead leads up to a deed as an auxiliary does
    "医院计划添置床位【120张】。 → indicator: 添置床位, status: target",
    "医院拟添置床位【120张】。 → indicator: 添置床位, status: target",
    "该校【三分之二】的毕业生留在本地。 → role: share, indicator: 毕业生",
    # a length of time that belongs to a name
    "从业五年以上的医生【120名】。 → indicator: 从业五年以上的医生",
    "6个月期国债收益率【2.1%】。 → indicator: 6个月期国债收益率",
    # 强 names a class of places as of firms
    "全国百强县【4个】。 → indicator: 百强县",
    # the lowest and highest parts of all in order, and limits
    "最低【20%】的收入组户均存款8600元。 → role: qualifier, bound: exact",
    "最高可享受【30%】的补贴。 → bound: at_most",
    # what a clock, a time of the day and an average add is no part of the name
    "晚上八点半入园游客【1.1万人】。 → indicator: 入园游客",
    "沪铝午后徘徊于【18650元】附近。 → indicator: 沪铝",
    "水价平均每立方米累计上调【0.4元】。 → indicator: 水价",
    # the thing grown in the clause before, the thing traded behind the number
    "扩种油菜，全乡总产量达到【6200吨】。 → indicator: 油菜总产量",
    "批准出口总量【12,500吨】的稀土。 → indicator: 稀土出口总量",
    # less than it took before
    "新方法比老办法省料【三成】。 → role: change, value: -30, relative_to: 老办法",
    # people by their last character
    "流离失所者在【20万～25万】之间。 → indicator: 流离失所者, unit: 人",
    "机身配有【1200万像素】的主摄像头。 → role: qualifier",
    # limits of a length of time, and days of a sentence
    "补贴最长发放【3年】。 → indicator: 补贴, bound: at_most",
    "贷款期限最长为【30年】。 → indicator: 贷款期限, bound: at_most",
    "桥梁跨度最长为【30米】。 → bound: exact",
    "判处拘役【四十日】，并处罚金三十元。 → unit: d, value: 40",
    # what is striven for is a change as what is promised, also where a word of reaching leads up to it
    "生产总值增长15%以上，力争达到【17%】。 → role: change, status: target",
    "失业率4.1%，争取控制在【4%】。 → role: level, status: target",
    # 一批 begins the thing
    "打造一批产值【千亿元】的产业集群。 → indicator: 产值",
    # a word of sort names nothing without the act behind it
    "积极推进【两个】根本性转变。 → indicator: 根本性转变",
    "组织【3次】综合性演练。 → indicator: 综合性演练",
    # issues that are counted, which a digit behind what is issued says
    "发行专项债券【3期】，共60亿元。 → indicator: 发行专项债券",
]


@pytest.mark.parametrize("line", READ_RIGHT)
def test_what_was_wrong_once_stays_right(reads, line):
    reads(line)


READ_WRONG = [
    # mentions
    "疫苗接种率达【八成五】。 → value: 85",
    # role
    "今年已有【35%】的门店完成改造。 → role: share",
    "单户贷款不得超过抵押物价值的【70%】。 → role: share, indicator: 单户贷款, bound: at_most",
    "植树面积比上年多完成【3万亩】。 → role: change, value: 30000",
    # indicator
    "| 城市 | 空气质量排名 |\n|---|---|\n| 大理市 | 【2】 | → indicator: 大理市空气质量排名",
    "项目投资【15亿元】建设厂房。 → indicator: 项目投资",
    "招商引资成效明显，全年到位【45亿元】。 → indicator: 招商引资",
    "列入规划的泵站已建成【12座】。 → indicator: 列入规划的泵站",
    "项目拟投资【3.6亿元】。 → indicator: 项目投资",
    # status
    "| 指标 | 目标完成率（%） |\n|---|---|\n| 绿道建设 | 【96】 | → status: actual",
    # period
    "财政收入超出年初预算【3.4亿元】。 → period: none",
    # region
    "扬州市推进水生态修复。清淤河道【86公里】。 → region: 扬州市",
]


@pytest.mark.parametrize("line", READ_WRONG)
@pytest.mark.xfail(reason="not read right yet", raises=AssertionError, strict=True)
def test_what_is_still_wrong(reads, line):
    reads(line)


@pytest.mark.parametrize(
    "line",
    [
        "拉动经济增长【1.4个百分点】。 → indicator: 经济增长",
        "消费拉动经济增长【1.4个百分点】。 → indicator: 经济增长",
        "蔬菜价格上涨，带动总水平上涨【0.4个百分点】。 → indicator: 总水平",
        "灯会带动旅游收入增长【12%】。 → indicator: 旅游收入",
        "拉动社会投资【20亿元】。 → indicator: 拉动社会投资, role: level",
        "全年减员【3000人】。 → value: 3000, role: level",
        "仓库面积比2020年【翻了近两番】。 → role: change, value: 3, bound: nearly, relative_to: 2020年",
        "对年产值首次达到【5000万元】、1亿元的企业给予奖励。 → role: qualifier",
        "对年产值首次达到5000万元、【1亿元】的企业给予奖励。 → role: qualifier",
        "设立总规模【20亿元】的基金。 → role: level, indicator: 总规模",
        "增速高于锦州市【0.8个百分点】，居全省第三位。 → region: 锦州市",
        "接待游客156万人次，恢复到2019年的【九成】以上。 → relative_to: 2019年, bound: at_least, indicator: 接待游客",
        "按可比价格计算，零售额比上年增长【2.0%】。 → indicator: 零售额, relative_to: 上年",
        "零售额按可比价格计算比上年增长【2.0%】。 → indicator: 零售额, relative_to: 上年",
        "价格总指数（CPI）比上年上涨【2.1%】。 → indicator: 价格总指数, relative_to: 上年",
        "年租金【20%】的违约金由乙方支付。 → indicator: 违约金, role: share, relative_to: 年租金",
        "中小学生5万名，其中【69%】在公办学校。 → role: share",
    ],
)
def test_what_users_met_is_read_right(reads, line):
    reads(line)
