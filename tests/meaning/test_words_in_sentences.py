"""Words of several tables, each in a sentence that it settles."""

import pytest

MONEY = [
    "钢厂投入【4亿玻利瓦尔】。 → unit: VEB",
    "筹资【8万】救助困难户12户。 → unit: CNY",
    "奖励【百万元】大户家庭。 → unit: CNY",
    "商店赠送【5个】马克杯。 → unit: 个, indicator: 马克杯",
    "全球【20个】欧元区国家。 → unit: 个",
    "几十块的石碑【3处】。 → unit: 处",
]

NO_RATES = [
    "存款准备率为【17.5%】。 → indicator: 存款准备率",
    "质量，【90分】。 → indicator: 质量",
    "帮助农民工追讨工资【300万元】。 → indicator: 追讨工资",
    "帮助居民楼加装电梯【50部】。 → indicator: 帮助居民楼加装电梯",
]

HOUSEHOLDS = [
    f"全县走访【2万】{kind}。 → unit: 户"
    for kind in ("五保户", "富裕户", "无房户", "缺房户", "渔户", "示范户", "科技户", "移民户")
]

NAMES = [
    "完成中幼林抚育【10万亩】。 → indicator: 中幼林抚育",
    "在学研究生【9.3万人】。 → indicator: 在学研究生",
    "全省【15个】地级以上市开通了高铁。 → indicator: 地级以上市",
    "新建【6个】医联体。 → indicator: 医联体",
    "签订【8份】协定。 → indicator: 协定",
    "商场开了【3家】店中店。 → indicator: 店中店",
    "探望【40名】孤老。 → indicator: 孤老",
    "为何还收了【20元】？ → indicator: none",
    "难道要【20元】？ → indicator: none",
    "室温居然在【35度】。 → indicator: 室温",
    "室温竟然在【35度】。 → indicator: 室温",
]

WANTED = [
    "明年产值定为【3亿元】。 → status: target",
    "明年产值规定为【3亿元】。 → status: target",
    "明年造林面积规定为【3万亩】。 → status: target",
    "明年产量定为【3万吨】。 → status: target",
    "保证达到【3亿元】。 → status: target",
    "保证实现利润【3亿元】。 → status: target",
]

WHOLE_WORDS = [
    "基本原则【12条】。 → indicator: 基本原则",
    "专业守则达到【12项】。 → indicator: 专业守则",
    "发展方略【3步】。 → indicator: 发展方略",
    "城区则达到【12个】。 → indicator: 城区",
    "召开【3次】全国性会议。 → indicator: 全国性会议",
    "召开【3次】全国会议。 → indicator: 会议",
]

TO_SO_MANY_TIMES = [
    "芯片密度提升至原来的【1.8倍】。 → indicator: 芯片密度, relative_to: 原来",
    "仓库容量提升到原来的【3倍】。 → indicator: 仓库容量, relative_to: 原来",
    "车间产能提升为原先的【3倍】。 → indicator: 车间产能, relative_to: 原先",
    "客流回落至去年同期的【六成】。 → indicator: 客流, relative_to: 去年同期",
    "密度提升至【1.8倍】。 → indicator: 密度, relative_to: none",
]

TAKEN_UP = [f"去年有三成人读过小说，今年{number}为【35%】。 → indicator: none" for number in ("这一人数", "这个数字")]

MORE = [
    "全队打了【3场】胜仗。 → indicator: 胜仗",
    "全队吃了【2场】败仗。 → indicator: 败仗",
    "全园接待游客【3万人】。 → unit: 人",
    "全集团营收【3亿元】。 → unit: CNY",
    "成功完成手术【300例】。 → indicator: 手术",
    "患有糖尿病的居民【300人】。 → indicator: 患有糖尿病的居民",
    "手机待机【72小时】。 → indicator: 手机待机",
]


@pytest.mark.parametrize(
    "example", [*MONEY, *NO_RATES, *HOUSEHOLDS, *NAMES, *WANTED, *WHOLE_WORDS, *TO_SO_MANY_TIMES, *TAKEN_UP, *MORE]
)
def test_a_word_settles_its_sentence(reads, example):
    reads(example)
