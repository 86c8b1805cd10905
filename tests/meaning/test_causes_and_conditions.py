"""Why, and by what something is reckoned, between a thing and its number; what is singled out by 是."""

import pytest

CAUSES = [
    "进口原煤受国内补库拉动，达到【133万吨】。 → indicator: 进口原煤",
    "住宅销售受政策和天气双重影响，降到【310套】。 → indicator: 住宅销售",
    "猪肉价格受节日需求提振，涨到每公斤【32元】。 → indicator: 猪肉价格",
    # but what is borne by somebody is a thing of its own
    "全省受教育年限达到【10.2年】。 → indicator: 受教育年限",
    "全县因病致贫人口【3万人】。 → indicator: 因病致贫人口",
    "今年受理投诉【417件】。 → indicator: 受理投诉",
]

CONDITIONS = [
    "补偿费视树龄每株【50元】。 → indicator: 补偿费",
    "奖金视业绩【3000元至5000元】。 → indicator: 奖金",
    "贷款额度一般按账户余额的【15倍】计算。 → indicator: 贷款额度",
    "租金标准按市场价格的【六成】执行。 → indicator: 租金标准",
    "二手房经过【39轮】竞价成交。 → indicator: 竞价成交",
    "报价随之突破每克【800元】。 → indicator: 报价",
    # but who does it is no amount, and 电视 and 视力 are other words
    "法院判令被告按年利率【6%】支付利息。 → indicator: 年利率",
    "彩色电视机【103台】。 → indicator: 彩色电视机",
    "随访患者【1200名】。 → indicator: 随访患者",
]

WITH_SOME = [
    "首套房贷利率多数银行下浮【10%】。 → indicator: 首套房贷利率",
    "猪肉批发价部分市场涨到每公斤【20元】。 → indicator: 猪肉批发价",
    # but some of them by themselves
    "贷款利率下降，部分银行下调【10个基点】。 → indicator: 部分银行",
    "多数银行存款利率为【1.5%】。 → indicator: 多数银行存款利率",
]

SINGLED_OUT = [
    "减收的主要因素是契税下降【17%】。 → indicator: 契税, role: change",
    "跌幅居前的是甲股份、乙股份，分别下跌【4%】和3%。 → indicator: 甲股份",
    "最畅销的是荞面卖出【300斤】。 → indicator: 荞面",
    # but what it is, behind 是, with 的
    "全队最好的成绩是【10秒16】。 → indicator: 全队最好的成绩",
]

POSSIBLE = [
    "可贷额度【45万元】。 → indicator: 可贷额度",
    "个人账户可用余额【3万元】。 → indicator: 个人账户可用余额",
    "地块可建面积【12万平方米】。 → indicator: 地块可建面积",
    # but what can be done
    "礼堂可容纳观众【3000人】。 → indicator: 容纳观众",
    "每亩可产粮食【500公斤】。 → indicator: 产粮食",
]


@pytest.mark.parametrize("line", CAUSES)
def test_why_something_came_about_is_no_part_of_its_name(reads, line):
    reads(line)


@pytest.mark.parametrize("line", CONDITIONS)
def test_what_it_depends_on_stands_behind_the_thing(reads, line):
    reads(line)


@pytest.mark.parametrize("line", WITH_SOME)
def test_with_how_many_it_is_so_stands_behind_the_measure(reads, line):
    reads(line)


@pytest.mark.parametrize("line", SINGLED_OUT)
def test_what_is_singled_out_stands_behind_being(reads, line):
    reads(line)


@pytest.mark.parametrize("line", POSSIBLE)
def test_how_much_there_may_be(reads, line):
    reads(line)
