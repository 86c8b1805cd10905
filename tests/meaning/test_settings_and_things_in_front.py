"""What stands in front of a number and what it is of: settings read past, things told before, and land, articles and shares."""

import pytest

ARTICLES = [
    "他们在城东买了一套【92平方米】的公寓。 → indicator: 公寓",
    "他把一车【1500公斤】的萝卜卖了。 → indicator: 萝卜",
    "火车站建在距市区【17公里】的石门镇。 → indicator: 石门镇",
    "合作社租下河边【1200亩】地，只种不收。 → indicator: 地",
    # what stands in front is measured
    "客厅面积【40平方米】的占三成。 → indicator: 客厅面积",
    "合作社承包土地【1200亩】。 → indicator: 承包土地",
]

WHEN_AND_WHERE = [
    "第二年小麦总产达到【52万斤】。 → indicator: 小麦总产",
    "去冬今春全乡新挖鱼塘【120口】。 → indicator: 新挖鱼塘",
    "新年度计划造林【15万亩】。 → indicator: 造林",
    "位于城南的红旗煤矿核定能力由【30万吨】提高到45万吨。 → indicator: 红旗煤矿核定能力",
    "用户有1000万户，在人口中的普及率为【1%】。 → indicator: 普及率",
    "线路延伸到南部海拔【4000米】的草原。 → indicator: 海拔",
    "冶炼公司八月份的精锡产量为【300吨】。 → indicator: 冶炼公司精锡产量",
    "一晚上净挣【250元】。 → indicator: 净挣",
    "一亩地能净落【900元】。 → indicator: 净落",
    "门面房租一个月【350元】。 → indicator: 门面房租",
    # part of a name
    "第二产业增加值达到【52亿元】。 → indicator: 第二产业增加值",
    "第二年级学生【320人】。 → indicator: 第二年级学生",
    "孵化期【28天】。 → indicator: 孵化期",
]

WHY_AND_BY_WHOM = [
    "食堂由镇上筹资【60万元】建成。 → indicator: 筹资",
    "货物由铁路运出【30万吨】。 → indicator: 货物",
    "3路电车由原终点站火车站向西延长【2公里】。 → indicator: 3路电车",
    "公司从农户手中收购粮食【5万吨】。 → indicator: 收购粮食",
    "财政为此年增支就达【220万元】。 → indicator: 年增支",
    "这个省去年因旱减产皮棉【130万担】。 → indicator: 减产皮棉",
    "因病缺勤率为【3%】。 → indicator: 因病缺勤率",
    "县兽医站检验耕牛【214头】。 → indicator: 检验耕牛",
    "董事会宣派股息每股【3港仙】。 → indicator: 宣派股息",
    "企业培训中心【12个】。 → indicator: 企业培训中心",
    "国家给该省的扶贫贷款增加到【8500万元】。 → indicator: 国家给该省的扶贫贷款",
]

LEFT_OVER = [
    "新华社长沙1月16日电（记者刘明）参加自学考试的人数上升到【9万人】。 → indicator: 参加自学考试的人数",
    "据新华社雅加达1月21日电（记者洪亮）印尼盾汇率今天再次跌破【10000点】。 → indicator: 印尼盾汇率",
    "本报电子版发行量达到【3万份】。 → indicator: 本报电子版发行量",
    "对于平均月薪【65美元】的人来说。 → indicator: 平均月薪",
    "词典条目从《大百科全书》的7万个降为【3万个】。 → indicator: 词典条目",
    "电池合格率为96%，而羽绒被的合格率，则比去年同期增长了【四成】多。 → indicator: 羽绒被的合格率",
    "石门海关查获文物【3800件】。 → indicator: 查获文物",
    "补助额一般不超过【3万元】。 → indicator: 补助额",
    "今年纯收入估摸能有【5万元】。 → indicator: 纯收入",
    "床位由20张临时加到【45张】。 → indicator: 床位",
    "［追踪之二］伤者增至【5人】。 → indicator: 伤者",
    "受害人最大的【51岁】。 → indicator: 受害人",
    "声环境质量较好的城市占70%，一般的占【27%】。 → indicator: 一般",
    "老人（男性60岁及【60岁】以上）可以免票。 → indicator: 男性",
]

TOLD_BEFORE = [
    "全厂有【214人】被评为操作能手。 → indicator: 被评为操作能手",
    "全年出口创汇5亿美元，增长8%；完工商船吨位，占造船总量的【85%】。 → indicator: 完工商船吨位",
    "每株重5公斤。根部粗壮，约占全重的【四分之一】。 → indicator: 根部",
    "完成工业产值85亿元，占全区工业产值212亿元的【40%】。 → indicator: 工业产值",
    "市场占有份额由1996年的【1.8%】上升到4.8%。 → indicator: 市场占有份额",
    "去年采购额最高的是钢材，共计【60亿元】。 → indicator: 采购额",
    "居【第二位】的是煤炭。 → indicator: 煤炭",
    "2015、2016、2017年物价总水平分别比上年回落【0.3】、0.4和0.5个百分点。 → indicator: 物价总水平",
    "研制新产品103种，有【21种】填补了空白。 → indicator: 新产品",
    "30种蔬菜月均批发价每公斤3元，环比上涨6%；其中持平的【2种】。 → indicator: 蔬菜",
    "全市参保48万人，其中领取待遇的【9万人】。 → indicator: 领取待遇",
    "全年取消航班73架次，延误2小时以上的【41架次】。 → indicator: 航班",
    "新蒜上市，大蒜均价较去年同期的8.1元跌去【四成】多。 → indicator: 大蒜均价",
    "处涉案金额【1至3倍】的罚款。 → indicator: 罚款",
    "每股派发红利0.25元，合计派发【9405万元】。 → per: none",
    "当天产生金牌11枚，东川队拿走5枚，西川队【3枚】。 → indicator: 金牌",
    "全校有彩电40台，去年又添置【12台】。 → indicator: 彩电",
    "打井30眼，配套【20眼】。 → indicator: 配套",
    # near misses
    "年仅【24岁】、排名第四位的李明夺冠。 → indicator: none",
    "公司占有【30%】的份额。 → indicator: 公司",
]


PLANNED = [
    "今年省里下达的改造任务是【9860套】。 → status: target",
    "公司年初确定的2022年产量计划为【1600万吨】，目前不作调整。 → status: target",
    "按照年度计划，全年吞吐量要达到110万吨，航线增加到【35条】以上。 → status: target",
    # what was done, and how long something takes
    "去年完成任务为【98万吨】。 → status: actual",
    "本次任务为期【三天】。 → status: actual",
]


@pytest.mark.parametrize("line", ARTICLES)
def test_what_a_size_stands_in_front_of(reads, line):
    reads(line)


@pytest.mark.parametrize("line", WHEN_AND_WHERE)
def test_when_and_where_is_read_past(reads, line):
    reads(line)


@pytest.mark.parametrize("line", WHY_AND_BY_WHOM)
def test_why_and_by_whom_is_read_past(reads, line):
    reads(line)


@pytest.mark.parametrize("line", LEFT_OVER)
def test_nothing_is_left_over_in_a_name(reads, line):
    reads(line)


@pytest.mark.parametrize("line", TOLD_BEFORE)
def test_what_was_told_before(reads, line):
    reads(line)


@pytest.mark.parametrize("line", PLANNED)
def test_a_task_and_a_plan_are_to_come(reads, line):
    reads(line)
