"""Names of figures in plans and reports of work: deeds with what they are done to, levels in a row, what a purse gives."""

import pytest

IN_FRONT = [
    # a purse makes a name with the sum that comes out of it
    "今年省级财政投入增加【30亿元】。 → indicator: 省级财政投入, role: change",
    "县财政将投入【6亿元】。 → indicator: 县财政投入, status: target",
    "企业共投入【6亿元】。 → indicator: 投入",
    # a purse alone names no sum
    "省级财政将安排【26亿元】，比上年增加4亿元。 → indicator: 省级财政安排",
    "省级财政安排农业补助【26亿元】。 → indicator: 安排农业补助",
    # behind places that something is done for stands what is done
    "为【12个】城市供水3亿吨。 → indicator: 城市",
    "为12个城市供水【3亿吨】。 → indicator: 供水",
    "在【17个】城市新建住宅价格上涨2%。 → indicator: 城市",
    # a deed with its object behind a verb of carrying out
    "完成社区用房移交【40处】。 → indicator: 社区用房移交",
    "组织实施河道清淤【20公里】。 → indicator: 河道清淤",
    "企业完成投资【20亿元】。 → indicator: 企业投资",
    # the second of two deeds
    "机车技术研发与提能改造【7亿元】。 → indicator: 机车技术研发与提能改造",
    # a verb inside of a name in quotes carries nothing
    "累计拨付“两个确保”及救济资金【5亿元】。 → indicator: 拨付“两个确保”及救济资金",
    # what makes it so is no part of it
    "使住房在家庭支出中的比重，由【23%】降到21%。 → indicator: 住房在家庭支出中的比重",
    "门诊使用面积【800平方米】。 → indicator: 门诊使用面积",
    # in what it is reckoned names nothing
    "外商投资额86亿元，按美元计价为【12亿美元】。 → indicator: 外商投资额",
]

BEHIND = [
    "【12件】民生实事全部完成。 → indicator: 民生实事",
    "【30名】学生自带行李上山。 → indicator: 学生",
    "开通【45个】便民“小驿站”。 → indicator: 便民“小驿站”",
    "开展【三个】专项整治工作。 → indicator: 专项整治工作",
    "楼里【两个】安全出口被锁。 → indicator: 安全出口",
    "将【9支】引导基金整合为2支。 → indicator: 引导基金",
    "【60个】园区整合优化为20个。 → indicator: 园区",
    "60个园区整合优化为【20个】。 → indicator: 园区",
    "完成【300多项】食品、药品和其他日用品国家标准的修订。 → indicator: 食品、药品和其他日用品国家标准",
    "【8个】项目、资金和人员到位。 → indicator: 项目",
    "改造【200个】已建成村庄的生活污水治理设施。 → indicator: 生活污水治理设施",
    "其中【6处】列入今年的改造名单。 → indicator: none",
    "新建提升【80公里】农村公路。 → indicator: 农村公路",
    "力保【7个】国、省考核断面不降级。 → indicator: 国、省考核断面",
    "【7个】国、省考核断面水质达标率为98%。 → indicator: 国、省考核断面",
    "9个断面水质优良率达【100%】。 → indicator: 水质优良率",
    "【23个】省、市、自治区的代表到会。 → indicator: 省、市、自治区",
    "【18项】经验做法获全省推广。 → indicator: 经验做法",
    "紧密型县域医共体达到【7个】。 → indicator: 紧密型县域医共体",
]

SIZED = [
    # 以上 in front of 年 is no last year
    "力争打造5户以上年销售收入上【50亿元】的企业。 → indicator: 年销售收入, time_period: 2022",
    # a verb of one character in front of what is cut; what is cut names it
    "累计减材料【74%】。 → role: change, value: -74, indicator: 材料",
    "办件平均减时间【58%】。 → role: change, value: -58, indicator: 时间",
    "递减时间【3小时】。 → value: 3",
    "综合压减率【14.4%】。 → indicator: 综合压减率",
    "实增约【200万人】。 → indicator: none",
    "提出居民消费价格涨幅控制在【4.8%】左右。 → indicator: 居民消费价格",
    "提出到2025年粮食生产能力达到【6亿斤】。 → indicator: 粮食生产能力",
    "做完【30个】以上节能降碳改造和设备更新。 → indicator: 节能降碳改造和设备更新",
    # what only sizes or limits a thing
    "引进投资超【20亿元】重大项目6个。 → role: qualifier",
    "引进投资超20亿元重大项目【6个】。 → role: level, indicator: 重大项目",
    "拨付资金超【300万元】新建学校5所。 → role: level",
    "为【65岁】以上享受低保待遇人员、优抚对象发放补贴。 → role: qualifier",
    "【65岁】以上老人每月领取津贴。 → role: qualifier, indicator: 老人",
    "推动市民【10分钟】“健身圈”建设。 → role: qualifier, indicator: “健身圈”",
    # a part of those that are covered, or of those of one level
    "力争覆盖【70%】左右行政村。 → role: share, indicator: 行政村",
    "市级【85%】以上政务服务事项可网上办理。 → role: share, indicator: 政务服务事项",
    "全县【95%】以上行政村通客车。 → role: share, indicator: 行政村",
    "覆盖率达到【70%】。 → role: level",
    # the head that types share, and where a list ends
    "加固【12座】小Ⅰ型和8座小Ⅱ型水库。 → indicator: 小Ⅰ型水库",
    "建成【3个】综合型、5个专业型物流园区。 → indicator: 综合型物流园区",
    "【3个】大型企业和5个小型企业参展。 → indicator: 大型企业",
    "开工建设【2个】码头、东湖—西湖高速公路。 → indicator: 码头",
    # a rate is nothing without its deed
    "城市和乡镇生活垃圾处理率分别是【91%】和46%。 → indicator: 城市生活垃圾处理率",
    "职工养老、工伤保险参保率分别是【93%】和88%。 → indicator: 职工养老参保率",
    "汽车、锂电池产量分别增长【5%】和6%。 → indicator: 汽车产量",
    # behind 、 a verb of adding begins a deed of its own
    "强化企业培育、新增规上企业【76家】。 → indicator: 新增规上企业",
    "制定、修改地方性法规【23件】。 → indicator: 制定、修改地方性法规",
    "发放价格补贴、救助金【90万元】。 → indicator: 发放价格补贴、救助金",
    # a word that is also the name of a place
    "惠民政策落实到位，新增就业【3万人】。 → region: 锦州市",
]

FOR_YEARS = [
    # a rate is of the end of a stretch, whatever its name is made of
    "过去五年，美丽村庄建成率达到【65%】。 → time_period: 2021",
    "过去五年，累计新建住房【65万套】。 → time_period: 2017/2021",
    "居民收入增速连续【8年】快于全国。 → indicator: 居民收入增速",
    "全市财政收入连续【四年】快速增长。 → indicator: 财政收入",
    "粮食产量连续【九年】保持在百亿斤以上。 → indicator: 粮食产量",
    "从2015年开始连续【三年】提高养老金标准。 → indicator: 养老金标准",
    "在李家镇开展为期【5天】的巡诊。 → indicator: 巡诊",
    "举办了为期【三天】的农产品展销会。 → indicator: 农产品展销会",
    "经费继续保持【20%】的增长。 → role: change, indicator: 经费",
    "茶叶产量继续保持全国【第一】。 → role: rank, indicator: 茶叶产量",
]


@pytest.mark.parametrize("line", IN_FRONT)
def test_what_stands_in_front(reads, line):
    reads(line)


@pytest.mark.parametrize("line", BEHIND)
def test_what_stands_behind(reads, line):
    reads(line)


@pytest.mark.parametrize("line", SIZED)
def test_what_sizes_and_what_is_shared(reads, line):
    reads(line)


@pytest.mark.parametrize("line", FOR_YEARS)
def test_what_is_so_for_years_on_end(reads, line):
    reads(line)
