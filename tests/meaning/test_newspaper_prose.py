"""How a newspaper tells of figures: what a thing is long, who is so many of all, what is a part of a whole."""

import pytest

SIZES = [
    # what is so long, or so many words, stands behind
    "昨天，一条长达【96公里】的输气管道建成。 → indicator: 输气管道",
    "双方商定了铺设两岸之间长达【96公里】海底电缆的计划。 → indicator: 海底电缆",
    "一条长达【96公里】的220千伏输电线路投运。 → indicator: 输电线路",
    "这条【220千伏】等级的线路投运。 → indicator: 线路, role: qualifier",
    "隧道长达【3公里】，投资2亿元。 → indicator: 隧道",
    "他家还用着一台【12英寸】的黑白电视。 → indicator: 黑白电视, role: qualifier",
    "她写了一部【30万字】的小说。 → indicator: 小说",
    "他出版了【26万字】的《江边旧事》和8万字的《渡口》。 → indicator: 《江边旧事》",
    "他出版了26万字的《江边旧事》和【8万字】的《渡口》。 → indicator: 《渡口》",
    "公司投入12艘客轮、【6000客位】的运力。 → indicator: 运力",
    "全书共【26万字】。 → indicator: 全书",
    # how much works turn out
    "厂里建成年产【20万台】电扇的生产线。 → role: qualifier, per: 年",
    "该厂年产【20万台】电扇。 → role: level, per: 年",
]

PARTS = [
    "该国拥有世界森林的【9.6%】。 → relative_to: 世界森林, role: share",
    "拥有世界森林的【9.6%】。 → relative_to: 世界森林, indicator: 世界森林",
    "参加植树的职工争取达到总人数的【40%】。 → relative_to: 总人数, indicator: 参加植树的职工",
    "这个县生产了全省茶叶的【三成】。 → relative_to: 全省茶叶",
    "去年增加贷款2亿元，占全省贷款增量的【31%】。 → role: share, relative_to: 全省贷款增量",
    "出口增量占【三成】。 → role: share",
    "上月失业率为6.2%，与去年的【7.8%】相比有所下降。 → role: level, relative_to: none, indicator: 失业率",
    "通胀率为4.1%，低于政府制定的【5%】的目标。 → indicator: 通胀率",
    "通胀率为4.1%，低于年初确定的【5%】左右的目标。 → bound: approx",
    # those who are so many of all
    "上网的人中，自费用户已经接近【三成】。 → role: share, indicator: 自费用户",
    "大专以上的职工超过【45%】。 → role: share, bound: more_than",
    "上网的人中，自费用户已经接近【30%】。 → role: share, indicator: 自费用户",
    "新招职工达到职工总数的15%（超过100人的企业达到【8%】）以上。 → role: share",
    "从增速看，规模以上企业达【8.5%】。 → role: level",
    "从增速看，规模以上企业达8.5%，中小企业超过【10%】。 → role: level",
    "满意度方面，群众达【98%】，企业达95%。 → role: level",
    "降价幅度方面，新用户达30%，老用户不到【10%】。 → role: level",
    "毛利：食品企业达【30%】，服装企业接近20%。 → role: level",
    "社保缴存，企业约16%，个人约【8%】。 → role: level",
    "缴存住房公积金，职工达【12%】。 → role: level",
    "所得税率个人超过10%，企业达到【33%】。 → role: level",
    "报名人数增长超过【30%】。 → role: change",
    "前年，78%的乘客买不到票，而去年，这一人数为【47%】。 → role: share, indicator: 乘客",
    # a part with a predicate behind it
    "村里的耕地【95%】由老人耕种。 → role: share, relative_to: 耕地",
    "项目资金【60%】由省里承担。 → role: share",
    "定价【8%】由市场决定。 → role: level",
    "关税【25%】由某国加征。 → role: level",
    "浓度【3%】由工厂调配。 → role: level",
    "含量【5%】由仪器测出。 → role: level",
    "折扣【20%】由商家承担。 → role: level",
    "利率【5%】有了下降。 → role: level",
    "这里的825个信箱【80%】以上有了用户。 → role: share, relative_to: 信箱",
    "村里的考试合格率【95%】以上。 → role: level",
    "占全国产量【80%】的发菜从这里运出。 → indicator: 发菜, relative_to: 全国产量",
    "它拥有世界3000万种物种中的【99%】。 → relative_to: 物种",
    "他们购得这家公司【70%】的股份。 → relative_to: 这家公司",
    # the things of a list with a bracket each
    "卖得好的有海燕（17.3%）、春风（【16.8%】）等。 → indicator: 春风",
]

CHANGES = [
    "接待游客52万人次，超过1995年全年接待人数【2.4%】。 → role: change, relative_to: 1995年全年接待人数",
    "今年的产量已超过1995年产量的【2%】。 → role: share",
    "产值、利润均以【30%】的速度持续递增。 → role: change",
    "车子以【30公里】的速度前进。 → role: level",
    "用新办法，投资节省【一半】，工期缩短2/3。 → role: change, value: -50",
    "工期缩短【2/3】。 → role: change",
    "调高了其【3个百分点】的税率。 → relative_to: none",
]

NAMES = [
    # where and since when stand in front of the thing
    "该局近几年货运量逐年减少，去年为【896车】。 → indicator: 货运量",
    "该行近几年来发放贷款【3亿元】。 → indicator: 发放贷款",
    "有的地方断粮户占【35%】。 → indicator: 断粮户",
    # what only points at the kind
    "还有【3个】其他因素也起了作用。 → indicator: 因素",
    "去年就拍了【三部】这类影片。 → indicator: 影片",
    # households and people in one list
    "这一举措使【2万】农户、8万多人受益。 → indicator: 农户",
    "这一举措使2万农户、【8万多人】受益。 → indicator: 受益",
    "全省有【300多万人】经常参加冬泳。 → indicator: 经常参加冬泳",
    "其余5名伤员已经出院，有【1人】尚未脱离危险。 → indicator: 伤员",
    "何某等【53人】被授予称号。 → indicator: 被授予称号",
    "选拔【30名】40岁以下、有大专文凭的教师。 → indicator: 教师",
    "选拔30名【40岁】以下、有大专文凭的教师。 → indicator: 教师, role: qualifier",
    "他【53岁】、有两个孩子。 → role: level",
    "读者选出了【150种】他们最喜爱的画册。 → indicator: 画册",
    "在印度等【十多个】国家销售。 → indicator: 国家",
    # adverbs and what only says how soon
    "它名义上拥有【42亿元】股本。 → indicator: 股本",
    "全镇蛋鸡饲养量短短几年时间就达到【130万只】。 → indicator: 蛋鸡饲养量",
    "原油平均价降至每桶【14.7美元】，比规定的每桶21美元的参考价低6个多美元。 → indicator: 原油平均价",
    "原油平均价降至每桶14.7美元，比规定的每桶【21美元】的参考价低6个多美元。 → indicator: 参考价",
    "市场有19个，最大的一处吸引了【十几个】县的客商。 → indicator: 县",
    "选手中村屈居【第二名】。 → indicator: 选手中村",
    # place by place, of what changed
    "开发土地面积减少，平均减幅在30%以上，其中河北为【33万平方米】，下降7%；山东为63万平方米。 → indicator: 开发土地面积",
    "开发土地面积减少，平均减幅在30%以上，其中河北为33万平方米，下降7%；山东为【63万平方米】。 → indicator: 开发土地面积",
    # how much is lost, and on what ground
    "今年要使运营减亏【30亿元】以上。 → indicator: 减亏, role: change",
    "在去年减员【6万人】的基础上，再减员2万人。 → indicator: 减员",
    "公路一天开行【27个】班次。 → per: 天",
    "聘请【两家】外部审计机构。 → indicator: 外部审计机构",
    "为全省【600万】上网用户提供安全、快捷的服务。 → indicator: 上网用户",
    "为【600名】扎根本区发展的科技人才发放补贴。 → indicator: 科技人才",
    "全国的光缆总长达【82万公里】。 → indicator: 光缆总长",
    "轻、重工业分别增长【11.5%】、10.4%。 → indicator: 轻工业",
    "该行用【500万元】的准备金冲抵损失。 → indicator: 准备金",
    "运来了毛毯、药品及他们捐助的价值近【10万元】的方便面。 → indicator: 价值",
    "市里决定将职工年末奖金的【1/3】捐出来救灾。 → relative_to: 职工年末奖金, indicator: 职工年末奖金",
    "比起邻国【9%】的失业率，这里更高。 → role: level, relative_to: none",
    "26%的人没有工作，有全日工作的只占【65%】。 → indicator: 有全日工作",
    "干部带领农民开发荒山【6万余亩】。 → indicator: 开发荒山",
    "帮助农户发展果园【200亩】。 → indicator: 发展果园",
    "帮助农民人均增收【300元】。 → indicator: 人均增收",
    "他把借来的【3万元】如数还清。 → indicator: 借来",
    # where a deed is done so often
    "专家曾【3次】到农场视察。 → indicator: 到农场视察",
    # each group with 的 has its own name
    "果树栽培培训的359万人，牲畜饲养培训的【312万人】。 → indicator: 牲畜饲养培训",
    "该厂被列为全省【37户】、全市22户扶持企业之一。 → indicator: 扶持企业",
    "在他住院的时候，【两人】仍保持着联系。 → indicator: 保持着联系",
]


@pytest.mark.parametrize("line", [*SIZES, *PARTS, *CHANGES, *NAMES])
def test_it_is_read(line: str, reads):
    reads(line)
