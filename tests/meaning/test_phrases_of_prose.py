"""Where the phrase that names a figure of prose begins and ends: objects, those pointed at, places, people, what is held."""

import pytest

OBJECTS = [
    # 把 and 将 put the object in front of the verb
    "校方拟将食堂补贴从【600万元】增至800万元。 → indicator: 食堂补贴",
    "下半场要把对手命中率压到【四成】以内。 → indicator: 对手命中率",
    "他们把【12分】的差距追到了两分。 → indicator: 差距",
    # one who has an adverb behind it is not what is measured
    "租户尚欠租金【3.6万元】。 → indicator: 欠租金",
    "支付已决赔款【8亿元】。 → indicator: 支付已决赔款",
    # what is there, and what only looks like it
    "仓库内存有化肥【40袋】。 → indicator: 化肥",
    "全县尚有危桥【12座】。 → indicator: 危桥",
    "公司自有资金【3亿元】。 → indicator: 自有资金",
    "本次拍卖价【1752万元】。 → indicator: 拍卖价",
    "贷款利率上限为LPR加【150个基点】。 → indicator: 贷款利率上限",
    "门店首次开业且连续营业【12个月】以上的，给予奖励。 → indicator: 营业",
    "把食盐换成含氯化钾【25%】的代用盐。 → indicator: 氯化钾",
    "不含省级公司的出口【4亿元】。 → indicator: 不含省级公司的出口",
    "话梅折合成盐有【7克】之多。 → indicator: 盐",
    "后卫加里森因膝伤缺阵【12场】。 → indicator: 缺阵",
    "其间因塌方牺牲【7人】。 → indicator: 牺牲",
]

WHOLE_WORDS = [
    # a verb that makes a noun with what stands behind it, an adverb that only describes one
    "补缴者有【60天】的待遇等待期。 → indicator: 待遇等待期",
    "他们等待了【60天】。 → indicator: 等待",
    "基本医保每年最高支付【18万元】。 → indicator: 基本医保",
    "全市基本完成任务【18项】。 → indicator: 任务",
    # where one can or was, and how far a way is
    "按【13%】的比例能领补贴。 → indicator: 比例",
    "还有【200名】没买到票的球迷在场外。 → indicator: 球迷",
    "掉队者由200名发展到【300名】。 → indicator: 掉队者",
    "离县城还有【5里】路。 → indicator: 离县城",
    "整修旧街【5公里】路面。 → indicator: 路面",
    "139个乡镇中有【112个】受灾。 → indicator: 乡镇",
    "全场门将有【7次】扑救。 → indicator: 扑救",
    # what people did, what is measured where a thing stands, out of what a part is taken
    "记者从血站获悉，10月份全市共有【3127人次】参加献血。 → indicator: 参加献血",
    "今年有【1200人】参加马拉松比赛。 → indicator: 参加马拉松比赛",
    "年客流由150万变成【300万人次】。 → indicator: 年客流",
    "村小坐落在海拔【1140米】的山坳里。 → indicator: 海拔",
    "雪线从海拔【4300米】退到4550米。 → indicator: 雪线",
    "要从土地出让收益中安排【10%】。 → indicator: 土地出让收益",
    "每户每年用气【360立方米】以内。 → indicator: 用气",
    "2020年用气量【3.1亿立方米】。 → indicator: 用气量",
    "连续用眼不超过【40分钟】。 → indicator: 用眼",
    # so much more of what was told before
    "财政总收入41亿元，增收【7.9亿元】。 → indicator: 财政总收入",
    "粮食产量41亿斤，增收【7.9亿元】。 → indicator: 增收",
    # the same units, one after the other
    "海狮队射门17次、角球11个，海牛队分别为8次、【3个】。 → indicator: 角球",
    "海狮队射门17次、扑救11次，海牛队分别为8个、【3个】。 → indicator: 海牛队",
    # how far a place in an order has moved, what several names share
    "全国百强区排名上升【2位】。 → indicator: 百强区排名, role: change, relative_to: none",
    "综合实力比上年前移【3位】，排名第五。 → indicator: 综合实力, role: change",
    "营商环境由第30位上升到【第12位】。 → indicator: 营商环境, role: rank",
    "养老、医疗、工伤各项保险参保人数分别达到17万人、【24万人】、10万人。 → indicator: 医疗保险参保人数",
    "推动【24条】先行先试改革政策。 → indicator: 先行先试改革政策",
    "1979、1980【两年】，连续出现赤字。 → indicator: none",
    # what belongs to a word and is no cue, adverb or place by itself
    "货车单根轴重平均达到【27.5吨】。 → indicator: 货车单根轴重",
    "疫苗一毫升【2元】。 → indicator: 疫苗, role: level",
    "股价升【2元】。 → role: change",
    "近【六成】北交所上市公司入选。 → indicator: 北交所上市公司",
    "两部门出台【16条】举措促进就业。 → indicator: 举措",
    "省级政府网站中有【10个】开通了英文版。 → indicator: 省级政府网站",
    "沪指收盘下跌【0.89%】。 → indicator: 沪指",
    "10万总吨邮轮泊位各【1个】。 → indicator: 邮轮泊位",
    "高中阶段教育和高等教育毛入学率分别达到【60%】和15%。 → indicator: 高中阶段教育毛入学率",
    # what is left out, and what is one word
    "剔除税费政策因素一般公共预算收入增长【9.3%】。 → indicator: 一般公共预算收入",
    "一般公共预算收入扣除留抵退税因素后增长【9.3%】。 → indicator: 一般公共预算收入",
    "收入9万元，剔除价格因素，实际增长【5%】。 → indicator: 收入",
    "实施【六项】行动计划和通道建设。 → indicator: 行动计划",
    # a day names nothing, nor does what befell somebody name an age; a blank parts headlines
    "9月26日，按【150%】拨备覆盖率计算。 → indicator: 拨备覆盖率",
    "黄某遭遇洪流，不幸因公牺牲，年仅【30岁】。 → indicator: none",
    "巨头暂停所有广告 龙头股跌近【30%】。 → indicator: 龙头股",
    # what is compared, what is named by examples, who is told of
    "客单价比【三年】前高了三成。 → indicator: 客单价",
    "成本收入比【三成】。 → indicator: 成本收入比",
    "水电、住宿等费用【20元】。 → indicator: 费用",
    "水电等费用【20元】。 → indicator: 水电等费用",
    "还有【200名】没买到票的球迷在场外的大屏幕前看球。 → indicator: 球迷",
    "有【20名】扎根本区的、年轻的科技人才。 → indicator: 科技人才",
    # a time names nothing, nor does the whole of a place
    "年度内最高报【200元】。 → indicator: none",
    "2020年，全省累计投入【7.35亿元】。 → indicator: 投入",
    "全省投入机械【350台】。 → indicator: 投入机械",
    # what opens the name of a thing though it is a time, a verb or a place by itself
    "【94个】现代冷链重点项目提速。 → indicator: 现代冷链重点项目",
    "实施【90个】转型升级重大项目。 → indicator: 转型升级重大项目",
    "关停【34家】沿江造纸企业。 → indicator: 沿江造纸企业",
    "形成【20项】突破性改革举措。 → indicator: 突破性改革举措",
    # nouns that the dictionary takes for verbs or adverbs
    "【2家】放心豆制品超市通过验收。 → indicator: 放心豆制品超市",
    "【3家】超市通过验收。 → indicator: 超市",
    "街上新开了【4家】诊所和药店。 → indicator: 诊所和药店",
    "全年举办【30场】农机展会。 → indicator: 农机展会",
    "会上选出【5名】组长和副组长。 → indicator: 组长和副组长",
    "两个月内【3家】企业超额完成任务。 → indicator: 企业",
]

POINTED_AT = [
    "目送这支平均年龄【22岁】的队伍谢幕。 → indicator: 平均年龄",
    "街角那家羊肉馆，我刚来时一碗【18元】。 → indicator: 羊肉馆",
    "学校对面的奶茶，去年卖【12元】。 → indicator: 奶茶",
    "中锋场均11个篮板，上赛季他只有【6个】。 → indicator: 篮板",
    "师傅只收了我【60元】。 → indicator: 收",
    "他租了个【20平】的单间。 → indicator: 单间, unit: m2",
    "在县城打工的村民，农闲时有【四百来人】。 → indicator: 村民",
]

PEOPLE = [
    # those who are counted stand in front, what they did behind
    "县委抽调民工【1.2万人】上山筑坝。 → indicator: 抽调民工",
    "学校派出教师【40人】支教。 → indicator: 派出教师",
    "另有【17人】因拒不还款被追究责任。 → indicator: 被追究责任",
    "事故中，【3人】因伤致残。 → indicator: 因伤致残",
    "记者见到了【52岁】的村民。 → indicator: 村民",
    "平均年龄【22岁】的队伍。 → indicator: 平均年龄",
    # others are made to do what stands behind
    "带动【5户】以上脱贫的合作社，奖励2万元。 → indicator: 脱贫",
    "吸纳【3人】（含）以上就业的，给予补贴。 → indicator: 就业",
    "帮扶【300名】符合条件的残疾人就业。 → indicator: 符合条件的残疾人",
]

LENGTHS = [
    "稳定就业满【3年】的员工可以申请。 → indicator: 稳定就业, role: qualifier",
    "运行【15年】的电梯需要更换。 → indicator: 电梯, role: qualifier",
]

HELD = [
    # what a thing holds is what the next number is of
    "【10克】薯片含油3.5克。 → indicator: 薯片",
    "10克薯片含油【3.5克】。 → indicator: 薯片含油",
    "起初每天吃盐12克，用了半年减到【6克】。 → indicator: 吃盐",
    "俱乐部卖出门票1250张，每张【80元】。 → indicator: 门票, per: 张",
    "每天少吃【4克】盐。 → role: change, value: -4",
    "年终奖砍掉【三成】。 → role: change, value: -30",
]

SHARES = [
    # the clause in front says what the parts are of
    "第三产业占生产总值的比重，2010年是【38%】，2015年达到45%。 → role: share, relative_to: 生产总值, indicator: 第三产业",
    "第三产业占生产总值的比重，2010年是38%，2015年达到【45%】。 → role: share, relative_to: 生产总值",
    "研发经费占产值的比例，由【1.2%】提高到1.9%。 → role: share, relative_to: 产值, indicator: 研发经费",
    "轻工业在工业总产值中所占的比重，已由【47%】降为45%。 → role: share, relative_to: 工业总产值, indicator: 轻工业",
    "研发经费占产值的比例，由1.2%提高到1.9%，失业率降到【3%】。 → role: level",
    "灌田八万亩，不及耕地的【三成】。 → role: share, relative_to: 耕地, bound: less_than",
]

COURSES = [
    # what something is done to, by whomever
    "比分差距一度被拉大到【14分】。 → indicator: 比分差距",
    "两名嫌疑人被判处罚金【5万元】。 → indicator: 判处罚金",
    "他被骗【3万元】。 → indicator: 被骗",
    # what comes and stays, what is got
    "客队球迷也来了【四百多人】。 → indicator: 客队球迷",
    "球队将拿到【100万元】奖金。 → indicator: 奖金",
    "队中光是外援就有【四名】。 → indicator: 外援",
    "全市光伏装机达到【40万千瓦】。 → indicator: 光伏装机",
    "铺子小得很，顶多【六平方米】。 → indicator: 铺子",
    "湾里有渔排【7.2万口】。 → indicator: 渔排",
    # one stage behind another, across what has another unit
    "今年改造老旧小区38个，惠及居民9600户，已完工【24个】。 → indicator: 老旧小区完工",
    "新开工项目30个，竣工【12个】。 → indicator: 项目竣工",
    "同一企业同一年度享受补贴不超过【3次】。 → indicator: 补贴",
    # who tells it is not told of; what is sentenced, and to what
    "老板说，一天能卖【一百多碗】。 → indicator: none",
    "凉皮摊老板介绍，凉皮一天能卖【一百多碗】。 → indicator: 凉皮",
    "法院判处被告人有期徒刑【三年】，并处罚金2万元。 → indicator: 判处有期徒刑",
    "法院判处被告人有期徒刑三年，并处罚金【2万元】。 → indicator: 罚金",
    "过程雨量超过【250毫米】的有5个站。 → indicator: 过程雨量",
    "滞销的【20万斤】橙子三天内卖光。 → indicator: 橙子",
    # what an event does, what is had, and what only parts something
    "一场大火烧毁民房【11间】。 → indicator: 烧毁民房",
    "当地出动救援人员【600人】。 → indicator: 出动救援人员",
    "外婆家有【两亩】薄田。 → indicator: 薄田",
    "全县有耕地【30万亩】。 → indicator: 耕地",
    "全书共分六章，约【38万字】。 → indicator: 全书",
    "该基金同类排名前【15%】。 → indicator: 基金同类",
    # why it went so names nothing
    "公司出口额为1.1亿元，去年受疫情拖累跌了【两成】。 → indicator: 公司出口额",
    "花生产量受干旱影响下降【5%】。 → indicator: 花生产量",
    "法院受理案件【300件】。 → indicator: 受理案件",
    # people, and what they are doing
    "现场有【200名】学生齐声朗诵。 → indicator: 学生",
]


@pytest.mark.parametrize("line", [*OBJECTS, *WHOLE_WORDS, *POINTED_AT, *PEOPLE, *LENGTHS, *HELD, *SHARES, *COURSES])
def test_it_is_read(line: str, reads):
    reads(line)
