"""What work reports, budgets and summaries say their own way: who assigns what, of what it is a part, since when."""

import datetime as dt

import pytest

from jinzhou_extract.document import Document
from jinzhou_extract.extractor import Extractor

ASSIGNED = [
    # who assigns it to whom is no part of what is assigned
    "省财政厅核定我市2015年政府债务限额【468.5亿元】。 → indicator: 政府债务限额",
    "上级下达我县一般债务限额【3.6亿元】。 → indicator: 一般债务限额",
    "人口自然增长率控制在9.4‰（省下达我市为【9.5‰】）以内。 → indicator: 人口自然增长率",
    "核定限额【3亿元】。 → indicator: 核定限额",
]

GROUPS = [
    # a standard is the same whoever gets it
    "公用经费定额为小学每生每年【600元】、初中800元。 → indicator: 公用经费定额",
    "公用经费定额为小学每生每年600元、初中【800元】。 → indicator: 公用经费定额",
    "低保标准提高到城市每人每月450元、农村【280元】。 → indicator: 低保标准",
    "养护资金标准为县道每公里1万元、乡道5000元、村道【3000元】。 → indicator: 养护资金标准",
    "小学学费600元、初中学费【800元】。 → indicator: 初中学费",
]

LISTS = [
    # what stands behind 分别 is told of places and times
    "东台市、建湖县分别实现生产总值【860亿元】和520亿元。 → indicator: 生产总值, region: 东台市",
    "2014年、2015年分别接待游客【120万人次】和150万人次。 → indicator: 接待游客, time_period: 2014",
    "财政收入连跨3个台阶，2013年、2014年分别达到22亿元和【27亿元】。 → indicator: 财政收入, time_period: 2014",
    "财政收入连跨【3个】台阶。 → indicator: 财政收入",
    "门前【18级】台阶。 → indicator: 台阶",
    # what a list shares
    "国家级和省级龙头企业数量分别增长【15%】、9%。 → indicator: 国家级龙头企业数量",
    "一般公共预算收入和支出分别增长8%和【10%】。 → indicator: 一般公共预算支出",
    "养老、医疗等社会保险参保人数分别增加【4万人】和2万人。 → indicator: 养老社会保险参保人数",
    "教育、科技、卫生三项支出合计【31.7亿元】。 → indicator: 教育、科技、卫生三项支出",
    "教育、科技、农业等三项支出达到12亿元，增长【9%】。 → indicator: 教育、科技、农业等三项支出",
    "教育、科技、卫生、农业三项支出合计【31.7亿元】。 → indicator: 支出",
    # of a count what is named by the way is left out
    "新建青山等大中型水库【9座】。 → indicator: 新建大中型水库",
    "引进华为、中兴等企业【15家】。 → indicator: 引进企业",
    "开通前往日本、越南等国航线【9条】。 → indicator: 开通前往日本、越南等国航线",
]

BEHIND = [
    "落实省委【六条】意见和市委七项要求。 → indicator: 意见",
    "打造【六条】产业链和商业街。 → indicator: 产业链和商业街",
    "设立总规模50亿元的产业基金，首期【10亿元】三季度完成出资。 → indicator: 产业基金",
    "帮助【1.2万名】未就业高校毕业生到基层就业。 → indicator: 未就业高校毕业生",
    "【49个】县基本达到初级卫生保健标准。 → indicator: 县",
    "解决农村【11万人】的饮水安全问题。 → indicator: 饮水安全",
    "解决了【3.2万人】的饮水困难。 → indicator: 饮水困难",
    "解决【12个】村的通电问题。 → indicator: 村",
    "新建猪场17个，其中年出栏10万头以上的【4个】。 → indicator: 新建猪场",
    "解决了【三万二千】饮水困难群众的吃水问题。 → unit: 人, value: 32000, indicator: 饮水困难群众",
    "购买电器提供规定价格内【13%】的补贴。 → indicator: 补贴",
]

AHEAD = [
    "平阳至泰顺高速公路建设完成投资【6.2亿元】。 → indicator: 平阳至泰顺高速公路建设投资",
    "沿江至南山公路改建工程完成投资【3800万元】。 → indicator: 沿江至南山公路改建工程投资",
    "公司将总部从上海迁至南京完成投资【3800万元】。 → indicator: 投资",
    "平均利率由置换前的【6.8%】降至3.2%。 → role: level, indicator: 平均利率, relative_to: none",
    "审批事项由清理前的620项减少到【310项】。 → indicator: 审批事项",
    "物价比上年上涨2.1%，大大低于上年上涨【17.8%】的幅度。 → role: change, indicator: 物价",
    "空间分辨率优于【0.5米】。 → indicator: 空间分辨率",
]

LASTING = [
    "从2005年开始连续【三年】提高养老金标准。 → indicator: 养老金标准",
    "连续【五年】实现零就业家庭动态清零。 → indicator: 零就业家庭动态清零",
    "农民人均纯收入8621元，连续【三年】增幅高于城镇居民。 → indicator: 农民人均纯收入增幅",
    "用【两年】时间在大城市率先实现污水全部收集处理。 → indicator: 污水全部收集处理",
    "黄河连续【五年】实现不断流。 → indicator: 黄河",
    "【五年】累计完成固定资产投资415亿元。 → indicator: 固定资产投资",
    "【五年】新增城镇就业22万人。 → indicator: 新增城镇就业",
    "用【两年】时间将标准提高到100元。 → indicator: 时间",
]

COMPARED = [
    "一般公共预算支出78.9亿元，比上年增支【6.3亿元】。 → role: change, indicator: 一般公共预算支出, relative_to: 上年",
    "全年支出43亿元，较上年减支【2.1亿元】。 → role: change, value: -210000000, indicator: 支出",
    "收入23亿元，比预算短收【1.2亿元】。 → role: change, value: -120000000, indicator: 收入, relative_to: 预算",
    "两项政策减收增支【9亿元】。 → role: level",
    "合格率99.3%，比自治区下达的97%指标高【2.3个百分点】。 → indicator: 合格率, relative_to: 自治区下达的97%指标",
    "合格率99.3%，比年初确定的【97%】目标高2.3个百分点。 → role: level, indicator: 合格率",
    "实现生产总值560亿元，增长9.2%，总量居全省【第5位】。 → indicator: 生产总值",
    "经营主体新增5万户，总量居全省【第5位】。 → indicator: 经营主体",
]

DONE = [
    # what is done was said before, with the same verb behind it
    "继续组织劳务输出，提高技术型输出的比重，全市输出【15万人】。 → indicator: 劳务输出",
    "大力开展职业技能培训，全年培训【3.2万人次】。 → indicator: 职业技能培训",
    "加强水土流失治理，全年治理【120平方公里】。 → indicator: 水土流失治理",
    "加大人才引进力度，全年引进【320名】。 → indicator: 人才引进",
    "加大人才引进力度，全年引进博士【320名】。 → indicator: 引进博士",
    "工厂引进设备，培训工人，全年引进【3台】。 → indicator: 引进",
]

ONCE_IN = [
    "外江防洪堤达到【100年】一遇标准。 → indicator: 外江防洪堤",
    "城区防洪标准由20年一遇提高到【50年】一遇。 → indicator: 城区防洪标准",
    "建成【50年】一遇防洪堤12公里。 → indicator: 防洪堤",
    "建成50年一遇防洪堤【12公里】。 → indicator: 建成防洪堤",
    # only the first of a list is sized
    "确保【160万吨】造纸二期、精细化工二期等项目开工。 → indicator: 造纸二期",
    "加快【60万千瓦】火电、东线输水等重点工程建设。 → role: level, indicator: 火电",
]

PLAIN = [
    # grades have the head of what was counted
    "培育农业园区112个，其中省级【5个】、市级36个。 → indicator: 省级农业园区",
    "培育农业园区112个，其中省级5个、市级【36个】。 → indicator: 市级农业园区",
    "县棉纺厂、水泥厂分别实现利税【320万元】和280万元。 → indicator: 县棉纺厂利税",
    "人均生产总值11328元，按年平均汇率折算为【1631美元】。 → indicator: 人均生产总值",
    "粮食总产量281万吨，比上年增产2.6%，连续【五年】增产。 → indicator: 粮食总产量",
    "空置面积21万平方米，其中空置一年以上的【6万平方米】。 → indicator: 空置面积",
    "失业率控制在4%以内，完成【3.2万人】脱贫、58个贫困村退出。 → indicator: 脱贫",
    "解决20个村、【1.5万人】的吃水困难。 → indicator: 吃水困难",
    "加上上级补助收入【18.9亿元】、上年结转2.3亿元。 → indicator: 上级补助收入",
    "上年结转2.3亿元，收入总计【47亿元】。 → time_period: 2022",
    "低保标准分别提高到每人每月410元和每年【3015元】。 → per: 人·年",
    "新增就业3.85万人，再就业1.92万人，分别完成年计划的【110%】和106%。 → indicator: 新增就业, relative_to: 年计划",
    "新增就业3.85万人，再就业1.92万人，分别完成年计划的110%和【106%】。 → indicator: 再就业, relative_to: 年计划",
    "债务率62.3%，低于国际通行的100%警戒线【37.7个百分点】。 → value: -37.7, relative_to: 国际通行的100%警戒线",
    "收入163亿元，为预算的101%，比上年增收【15亿元】。 → indicator: 收入, relative_to: 上年",
    "增加值比上年增长9%，拉动经济增长【7.6个百分点】。 → relative_to: none",
    "生活垃圾得到有效处理的行政村占【98.5%】。 → indicator: 生活垃圾得到有效处理的行政村",
    "完成大春播种86万亩，占计划的【100.6%】。 → relative_to: 计划",
    "免疫口蹄疫【420万头次】。 → unit: 头次, indicator: 免疫口蹄疫",
    "产值超亿元的乡镇9个，超千万元的村【26个】。 → indicator: 村",
    "国内生产总值提前4年【翻两番】。 → indicator: 国内生产总值",
    "开工建设保障性住房9800套，竣工【6400套】。 → indicator: 保障性住房竣工",
    "新开工投资过亿元项目【186个】。 → indicator: 新开工投资过亿元项目",
    "吃过亏的农户【86户】。 → indicator: 吃过亏的农户",
    "完成投资68亿元，占年度计划的【118%】。 → relative_to: 年度计划",
    "一、二、三产增加值分别增长【4%】、15%和14%。 → indicator: 一产增加值",
    "城镇登记失业率3.4%，低于【4%】的控制目标。 → role: level, indicator: 城镇登记失业率",
    "能耗下降4.1%，“十一五”累计下降【22.3%】。 → indicator: 能耗, time_period: 2006/2010",
    "签约亿元以上项目326个，其中【10亿元】以上58个。 → role: qualifier",
    "签约亿元以上项目326个，其中10亿元以上58个、百亿级【5个】。 → indicator: 百亿级",
    "一般公共预算收入303亿元，税占比【83.4%】。 → indicator: 税占比",
    "扶持自主创业1.6万人、带动就业【4.7万人】。 → indicator: 带动就业",
    "支持【500户】农户发展庭院经济。 → indicator: 农户",
    "组织【1200名】干部驻村帮扶。 → indicator: 干部",
    "培训【1200名】职工技能骨干。 → indicator: 职工技能骨干",
    "每万名劳动力中研发人员数达【98人年】。 → unit: 人年",
    "零售总额1752亿元，剔除价格变动的因素，实际增长【12.4%】。 → indicator: 零售总额",
    "集聚区是飞地经济的样板，【33平方公里】的规划面积内落户企业92家。 → indicator: 规划面积",
    "义县、黑山县、北镇市分别完成早稻5万亩、4万亩和3万亩，三县合计占全市的【65%】。 → indicator: 早稻, relative_to: 全市",
    "其中【35%】的农户人均收入超过五百元。 → role: share, indicator: 农户",
]

PARTS = [
    "使【70%】以上的行政村通上水泥路。 → role: share, indicator: 行政村, relative_to: 行政村",
    "实现【95%】以上的乡镇建有卫生院。 → role: share, indicator: 乡镇",
    "实现【70%】的覆盖率。 → role: level",
    "2020年【90%】以上的行政村通水泥路。 → role: share, indicator: 行政村, time_period: 2020",
    "五年减少贫困人口【15万人】。 → role: change, value: -150000",
]


@pytest.mark.parametrize(
    "line", [*ASSIGNED, *GROUPS, *LISTS, *BEHIND, *AHEAD, *LASTING, *COMPARED, *DONE, *ONCE_IN, *PLAIN, *PARTS]
)
def test_a_report_is_read_as_it_is_written(reads, line):
    reads(line)


FIVE_YEARS = """政府工作报告
——2008年1月8日在锦州市第三届人民代表大会第一次会议上

一、过去五年工作回顾

"""


@pytest.mark.parametrize(
    ("text", "time_period"),
    [
        ("生产总值由2002年的221亿元增加到2007年的455亿元，年均增长【11.8%】。", "2003/2007"),
        ("生产总值由2000年的221亿元增加到2007年的455亿元，年均增长【11.8%】。", "2000/2007"),
        ("人均生产总值突破【7000元】。", "2007"),
        ("累计投资突破【70亿元】。", "2003/2007"),
        ("工业企业达612户，比2002年净增389户，其中年销售收入亿元以上企业【41户】。", "2007"),
        ("新增工业企业612户，其中亿元以上企业【41户】。", "2003/2007"),
        ("城镇化率达33.2%，较邻市低【20个百分点】。", "2007"),
        ("城镇化率达33.2%，较2002年提高【8个百分点】。", "2003/2007"),
        ("森林覆盖率【64.5%】，新建学校3所。", "2007"),
        ("农民人均纯收入【2360元】，新建学校3所。", "2007"),
        ("皮棉总产【1560万公斤】，比上年减少12.3%。", "2007"),
        ("皮棉总产1560万公斤、油料【300万公斤】，新建学校3所。", "2003/2007"),
        ("2007年投资268亿元，五年累计突破1000亿元；零售总额【286亿元】。", "2007"),
        ("2007年投资268亿元，五年累计突破【1000亿元】；零售总额286亿元。", "2003/2007"),
        ("低保标准分别提高【1.5倍】。", "2003/2007"),
        ("五年投资486亿元，是2002年的【1.5倍】。", "2007"),
        ("五年投资486亿元，是前五年的【1.5倍】。", "2003/2007"),
        ("生猪存栏达187万头，已恢复到2005年底的【八成】。", "2007"),
    ],
)
def test_a_level_of_five_years_is_of_the_last(marked, text, time_period):
    assert marked(FIVE_YEARS + text, date=None, region=None).time_period == time_period


@pytest.mark.parametrize(
    ("head", "time_period"),
    [
        ("# 锦州市政府工作报告\n（2008年1月）\n", "2007"),
        ("# 锦州市政府工作报告\n（讨论稿）\n", None),
    ],
)
def test_a_month_in_brackets_below_the_title_dates_a_report(head, time_period):
    text = head + "## 一、过去五年工作回顾\n工业企业达612户。\n"
    assert next(iter(Extractor().extract(Document(text)))).time_period == time_period


def test_prices_that_rose_and_fell_are_no_litres():
    assert not list(Extractor().extract(Document("八大类商品价格五升三降。")))
    assert [metric.text for metric in Extractor().extract(Document("桶里剩五升油。"))] == ["五升"]


def test_a_year_by_which_one_thing_is_to_come_true_is_not_that_of_the_next(marked):
    goals = "今后五年的主要目标是：生产总值年均增长9%；到2010年，贫困村全部退出；能耗累计下降【16%】；新建学校5所。"
    text = "政府工作报告\n——2008年1月8日在锦州市第三届人民代表大会第一次会议上\n\n二、今后五年的目标\n\n" + goals
    assert marked(text, date=None, region=None).time_period == "2008/2012"


def test_a_yearly_mean_is_of_the_years_ahead_whatever_its_sentence_said_for_some_of_them(marked):
    goals = "到2012年，生产总值突破500亿元；固定资产投资五年累计超过1500亿元；居民收入年均增长【13%】以上。"
    text = (
        "政府工作报告\n——2008年1月8日在锦州市第三届人民代表大会第一次会议上\n\n二、今后五年的目标\n\n今后五年的目标是：" + goals
    )
    assert marked(text, date=None, region=None).time_period == "2008/2012"


def test_a_neighbour_is_told_of_by_its_own_place(marked):
    text = "相比之下，邻近的义县、黑山县签约项目分别为51个、【47个】。"
    assert marked(text, date=dt.date(2023, 7, 18), region="凌海市").region == "黑山县"


@pytest.mark.parametrize(
    ("text", "home", "region"),
    [
        # a county that opens its clause by its short name, in what is about the city or the province that it lies in
        ("博白、北流、陆川分别完成早稻51.2、【45.6】和38.9万亩。", "玉林市", "北流市"),
        ("茂县、理县、汶川分别种植甜樱桃3.2万亩、1.8万亩和【2.4万亩】。", "阿坝藏族羌族自治州", "汶川县"),
        ("酒泉市装机超过1700万千瓦，敦煌【10万千瓦】光热电站并网。", "甘肃省", "敦煌市"),
        ("宁乡产业园产值86亿元，增长【12%】。", "长沙市", "宁乡市"),
        ("宁乡产业园产值86亿元，出口增长【12%】。", "长沙市", "长沙市"),
        ("去年宁乡新增企业【12家】。", "长沙市", "宁乡市"),
        ("宁乡入选全国百强，新增企业【12家】。", "长沙市", "长沙市"),
        ("宁乡花猪、浏阳油茶等【12个】品牌入选。", "长沙市", "长沙市"),
        ("宁乡至浏阳公路完成投资【2亿元】。", "长沙市", "长沙市"),
        ("新建学校【12所】。", "南昌市", "南昌市"),
        ("敦煌【10万千瓦】光热电站并网。", "锦州市", "敦煌市"),
        ("敦煌艺术展展出壁画【300件】。", "锦州市", "锦州市"),
        ("咸丰八年兵乱，村里只剩【40户】。", "锦州市", "锦州市"),
        ("咸丰产茶【3万吨】。", "湖北省", "咸丰县"),
    ],
)
def test_a_county_is_called_by_its_short_name_at_home(marked, text, home, region):
    assert marked(text, region=home).region == region


HALF_A_YEAR = """# 农业农村局2022年上半年工作总结及下半年工作打算

## 一、存在的问题

1—6月受灾面积2.1万亩。建成大棚30座。

## 二、下半年工作打算

（一）新建冷库50座，力争9月底前全部开工。培训社员800人次。
"""


def test_a_summary_of_half_a_year_speaks_at_its_end():
    found = [(metric.text, metric.time_period, metric.status) for metric in Extractor().extract(Document(HALF_A_YEAR))]
    assert found == [
        ("2.1万亩", "2022-01/2022-06", "actual"),
        ("30座", "2022-01/2022-06", "actual"),
        ("50座", "2022-07/2022-12", "target"),
        ("800人次", "2022-07/2022-12", "target"),
    ]


@pytest.mark.parametrize(
    ("heading", "time_period"),
    [
        ("二、“十一五”奋斗目标", "2006/2010"),
        ("二、“十一五”计划的主要任务", "2006/2010"),
        ("二、今后的奋斗目标", "2006"),
        ("二、“十件实事”任务", "2006"),
    ],
)
def test_a_plan_in_the_heading_of_goals_says_when(heading, time_period):
    text = f"政府工作报告\n——2006年1月8日在锦州市第三届人民代表大会第一次会议上\n\n{heading}\n\n新建公路12公里。\n"
    assert next(iter(Extractor().extract(Document(text)))).time_period == time_period
