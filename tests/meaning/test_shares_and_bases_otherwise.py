"""Shares, ranks and differences against a plan, as other writers say them; and what only looks like them."""

import pytest

SHARES = [
    "参赛选手中【七成】是女性。 → role: share, indicator: 女性, relative_to: 参赛选手",
    "客人里【六成】是老人。 → role: share, indicator: 老人, relative_to: 客人",
    "员工当中【三分之一】是女性。 → role: share, indicator: 女性, relative_to: 员工",
    "受访居民里有【60%】是租户。 → role: share, indicator: 租户, relative_to: 受访居民",
    # nothing is said to be them
    "居民中【12%】表示愿意。 → indicator: 居民",
]

RECKONED = [
    "首批下达资金7500万元，截至月底已使用1830万元，占【24.4%】。 → relative_to: 首批下达资金",
    "财政收入21.8亿元，增长2%。税收收入15.26亿元，占比【70.0%】。 → relative_to: 财政收入",
    "招收学徒360人，女工240人，占【40%】。 → relative_to: none",
    # by and large, right behind the part
    "全乡水稻面积6万亩，眼下已插秧3万亩，占【五成】左右。 → relative_to: 水稻面积",
    "全乡水稻面积6万亩，眼下已插秧3万亩，占【九成】左右。 → relative_to: none",
    # the part bears the name of the whole
    "接诊患者600人，儿童患者占【四成】。 → relative_to: 接诊患者",
    "接待游客900人，其中过夜游客500人，自驾游客占【六成】。 → relative_to: none",
    "新增贷款6亿元，农业贷款占【10%】。 → relative_to: none",
    "接诊患者600人，外地司机占【四成】。 → relative_to: none",
]

THOSE_OF = [
    "应收账款余额4.97亿元，账龄一年以内的占【96.3%】。 → role: share, relative_to: 应收账款余额",
    "车间有工人320名，35岁以下的占【四成】。 → role: share, relative_to: 工人",
    "车间有工人320名，高级工占【四成】。 → relative_to: 工人",
    "35岁以下的占【四成】。 → relative_to: none",  # of what, nothing tells
    # a sentence that opens with 其中 tells parts of what the one before it counts, people of people
    "学校支出4600万元，增长5%。其中，设备费占【18%】；水电费占7%。 → relative_to: 学校支出",
    "学校支出4600万元，增长5%。其中，设备费占18%；水电费占【7%】。 → relative_to: 学校支出",
    "接待游客40万人次，门票收入900万元。其中，外省游客占【三成】。 → relative_to: 接待游客",
    "景区门票收入900万元。其中，外省游客占【三成】。 → relative_to: none",
    "学校支出4600万元，增长5%。设备费占【18%】。 → relative_to: none",
    "全乡有林地9万亩，劳力4000人。其中，松林占【45%】。 → relative_to: none",
    "存款80亿元，贷款50亿元。其中，定期部分占【45%】。 → relative_to: none",
    "存款80亿元，贷款50亿元。其中，小微企业贷款占【45%】。 → relative_to: 贷款",
    "学校支出4600万元，其中伙食900万元。其中，蔬菜占【45%】。 → relative_to: none",
    "粉尘浓度为90毫克/立方米。其中，车辆占【45%】。 → relative_to: none",
    # what is denied is no difference: the level of another time, or a part of a mark
    "客流不会低于前年的【70%】。 → role: level, indicator: 客流",
    "运费从未高于前年的【9万元】。 → role: level, indicator: 运费",
    "押金不应高于月租金总额的【60%】。 → role: share, relative_to: 月租金总额, bound: at_most",
    "首付不得低于房款的【20%】。 → role: share, relative_to: 房款, bound: at_least",
    "客流低于前年平均水平【7%】。 → role: change, value: -7",
    # what is told of the time itself that others are compared with
    "菜价涨幅比上月扩大0.3个百分点，上月上涨【1.7%】。 → relative_to: none",
    "菜价比上月上涨1.7%，肉价上涨【0.3%】。 → relative_to: 上月",
    "车间有工人320名，35岁以下的占工会会员的【四成】。 → relative_to: 工会会员",
]

RANKS = [
    "三项总量分别居全市第3位、【第4位】和第5位。 → relative_to: 全市",
    "三项总量分别居全市第3位、第4位和【第5位】。 → relative_to: 全市",
]

DIFFERENCES = [
    "扩种高粱11万亩，超任务【0.4万亩】。 → role: change, indicator: 扩种高粱, relative_to: 任务",
    "货运收入完成5.1亿元，超进度计划【2800万元】。 → role: change, indicator: 货运收入, relative_to: 进度计划",
    "工程总投资880万元，比概算节约【三十六万元】。 → role: change, relative_to: 概算",
    "1996年比1995年节约用煤【9万吨】。 → role: change, relative_to: 1995年",
    "贷款余额710亿元，比年初的【650亿元】新增60亿元。 → role: level, indicator: 贷款余额",
    "贷款余额710亿元，比年初的650亿元新增【60亿元】。 → role: change, indicator: 贷款余额, relative_to: 年初",
    "产值超过计划【7.4%】。 → role: change, relative_to: 计划",
    # each difference against its own base, told behind the verb
    "出口增长13%，分别高于全省、全国【2.1】和3.5个百分点。 → role: change, relative_to: 全省",
    "出口增长13%，分别高于全省、全国2.1和【3.5个百分点】。 → role: change, relative_to: 全国",
    "增速分别低于计划和上年2.1个、【3.5个百分点】。 → role: change, value: -3.5, relative_to: 上年",
    "出口增长13%，高于全省、全国平均水平【2.1个百分点】。 → relative_to: 全省、全国平均水平",
    "投资增长15%，高于全国、全省和上年同期5.6、【4.3】和2.1个百分点。 → relative_to: 全省",
    "投资增长15%，高于全国、全省和上年同期5.6、4.3和【2.1个百分点】。 → relative_to: 上年同期",
    "投资增长15%，高于全国和全省【2.1个百分点】。 → relative_to: 全国和全省",
    "甲厂产量超过乙厂、丙厂【300吨】。 → role: level",
    # savings and deeds that are compared with nothing
    "每年节约用水【3万吨】。 → role: level",
    "实行超任务奖励【3万元】。 → role: level",
]


@pytest.mark.parametrize("line", [*SHARES, *RECKONED, *THOSE_OF, *RANKS, *DIFFERENCES])
def test_what_a_sentence_says_of_its_number(reads, line):
    reads(line)
