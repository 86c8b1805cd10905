"""Names of figures in plans and reports of work: deeds with what they are done to, levels in a row, what a purse gives."""

import pytest

IN_FRONT = [
    # a purse makes a name with the sum that comes out of it
    "今年省级财政投入增加【30亿元】。 → indicator: 省级财政投入, role: change",
    "县财政将投入【6亿元】。 → indicator: 县财政投入, status: target",
    "企业共投入【6亿元】。 → indicator: 投入",
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
    "确保【9个】国、省考核断面全部达标。 → indicator: 国、省考核断面",
    "【9个】国、省考核断面水质优良率达100%。 → indicator: 国、省考核断面",
    "9个断面水质优良率达【100%】。 → indicator: 水质优良率",
    "【23个】省、市、自治区的代表到会。 → indicator: 省、市、自治区",
    "【18项】经验做法获全省推广。 → indicator: 经验做法",
    "紧密型县域医共体达到【7个】。 → indicator: 紧密型县域医共体",
]

FOR_YEARS = [
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


@pytest.mark.parametrize("line", FOR_YEARS)
def test_what_is_so_for_years_on_end(reads, line):
    reads(line)
