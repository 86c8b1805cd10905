"""What a verb of cutting cuts of a list, whom a verb of helping moves, what is sized beside another thing."""

import pytest

CUT = [
    "去年减少损失【4亿元】、挽回经济损失2亿元。 → role: change, value: -400000000",
    "去年减少损失4亿元、挽回经济损失【2亿元】。 → role: level, value: 200000000",
    "去年减少损失4亿元、挽回经济损失2亿元、追回赃款【1亿元】。 → role: level, value: 100000000",
    "去年减少损失4亿元、收缴罚金【2亿元】。 → role: level, value: 200000000",
    "该厂降低成本11%、能耗7%、损耗【4%】。 → role: change, value: -4, indicator: 损耗",
    "该厂压缩会议25%、文件15%、接待费【10%】。 → role: change, value: -10, indicator: 接待费",
    "该厂降低成本11%、合格率【98%】。 → role: level, value: 98",
    "该厂降低成本11%，能耗【7%】。 → role: level, value: 7",
    "计划削减财政补贴【30亿元】、军费12亿元。 → role: change, value: -3000000000, indicator: 财政补贴",
    "计划削减财政补贴30亿元、军费【12亿元】。 → role: change, value: -1200000000, indicator: 军费",
    "该师削减兵力【900人】、坦克20辆、火炮15门。 → role: change, value: -900, indicator: 兵力",
    "该师削减兵力900人、坦克20辆、火炮【15门】。 → role: change, value: -15, indicator: 火炮",
    "该厂减少用工90人、机器人【40台】上岗。 → role: level, value: 40",
]

MOVED = [
    "她带领全村【75%】的农户种植药材。 → role: share, indicator: 农户, relative_to: 农户",
    "茶厂带动周边【55%】的农户增收。 → role: share, indicator: 农户, relative_to: 农户",
    "工作队帮助【28%】的贫困户脱贫。 → role: share, indicator: 贫困户, relative_to: 贫困户",
    "教研员指导全县【70%】的学校开展试验。 → role: share, indicator: 学校, relative_to: 学校",
    "该项目带动了【14%】的村民就业。 → role: share, indicator: 村民",
    "这次活动吸引【35%】的居民参加。 → role: share, indicator: 居民",
    "街道组织【65%】的党员学习。 → role: share, indicator: 党员",
    "公司鼓励【40%】的员工持股。 → role: share, indicator: 员工",
    "引导【35%】以上的农户加入合作社。 → role: share, indicator: 农户, relative_to: 农户",
    "引导【45%】的游客错峰出行。 → role: share, indicator: 游客, relative_to: 游客",
    "顾问协助【25%】的企业转型。 → role: share, indicator: 企业",
    "基金资助了本校【15%】的学生。 → role: share, indicator: 学生",
    "老教师辅导了【12%】的学生。 → role: share, indicator: 学生",
    "新规促使【45%】的企业转型。 → role: share, indicator: 企业",
    # nobody is moved
    "新政策推动【35%】的增长。 → role: change",
    "这项政策带动【20%】的增幅。 → role: change",
    "电网保障【98%】的供电率。 → role: level, indicator: 供电率",
    "社会组织【60%】的成员是老人。 → role: share, relative_to: 成员",
    "茶厂带动【300户】农户增收。 → role: level, indicator: 农户",
]

BODIES = [
    "社会化服务组织达到【900个】。 → indicator: 社会化服务组织",
    "农民合作组织【240个】。 → indicator: 农民合作组织",
    "社会化服务组织新增90个，总数达【900个】。 → indicator: 社会化服务组织",
    "【26个】专业文艺团体组织百余个小分队下乡。 → indicator: 专业文艺团体",
    "【15个】行业协会组织200家企业参展。 → indicator: 行业协会",
    "【80个】社会组织、120家企业参加。 → indicator: 社会组织",
    "全乡有社会组织【70个】。 → indicator: 社会组织",
    "【70个】社会组织获评先进。 → indicator: 社会组织",
    "镇里办起合作社18家、农村经济组织【26家】。 → indicator: 农村经济组织",
    "全市有行业组织【30个】。 → indicator: 行业组织",
    "全市有中介组织【40个】。 → indicator: 中介组织",
    "【50个】民间组织获评先进。 → indicator: 民间组织",
    "街道组织【3场】活动。 → indicator: 活动",
]

PAIRS = [
    "学校新建1200人的礼堂和【80人】的会议室。 → indicator: 会议室",
    "学校新建【1200人】的礼堂和80人的会议室。 → indicator: 礼堂",
    "厂里添置8吨的货车和【40座】的客车。 → indicator: 客车",
    "校园里建成9层的教学楼和【5层】的宿舍楼。 → indicator: 宿舍楼",
    "校园里建成9层的教学楼、【5层】的宿舍楼和300人的食堂。 → indicator: 宿舍楼",
    "买房需支付【30%】的首付和70%的贷款。 → indicator: 首付",
    "学校新建1200人的礼堂，学生达【80人】。 → indicator: 学生",
]

MOVES = [
    "指数跳水【3%】。 → role: change, value: -3, indicator: 指数",
    "商品房库存去化【14%】。 → role: change, value: -14, indicator: 商品房库存",
    "冰川退缩了【1.5公里】。 → role: change, indicator: 冰川",
    "早盘冲高至【3150点】后回落。 → role: level, value: 3150",
    "冰层变薄了【4厘米】。 → role: change, value: -4, indicator: 冰层",
    "河道变宽了【4米】。 → role: change, value: 4, indicator: 河道",
    "音量调高了【5分贝】。 → role: change, value: 5, indicator: 音量",
    "股指较低点反弹【35%】。 → role: change, indicator: 股指, relative_to: 低点",
    "今年发放消费券，拉动消费【260亿元】。 → role: level, indicator: 拉动消费",
    "股市继12日上升2.3%后，13日又劲扬【8.4%】。 → role: change, indicator: 股市",
    "报名人数860万，增加【32万】。 → unit: 人, value: 320000",
    "从业人员达86万，比上年减少【3万】。 → unit: 人, value: -30000",
    "从业人员达86万，工资增加【3万】。 → unit: CNY",
    "存款860万，增加【32万】。 → unit: CNY",
    "（1）出口额14亿元；（2）3月份进口额【36亿元】。 → indicator: 进口额",
    "甲厂产值3亿元；乙厂（二期）产值【2亿元】。 → indicator: 乙厂产值",
]


@pytest.mark.parametrize("line", CUT + MOVED + BODIES + PAIRS + MOVES)
def test_what_is_said_of_a_number(reads, line):
    reads(line)
