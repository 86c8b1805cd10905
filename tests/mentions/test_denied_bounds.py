"""Bound words behind a denial, with a verb of may or must between, and bound words at a distance."""

import pytest
from reading import check

# a denied 超过, 高于, 突破 is at most
NOT_MORE = [
    ("排队时间不会超过【10分钟】。", "10 min duration at_most ..10"),
    ("间距不得大于【3米】。", "3 m measure at_most ..3"),
    ("每户补贴不应高于【5000元】。", "5000 CNY money at_most ..5000 per 户"),
    ("含水率从未超过【12%】。", "12 % percent at_most ..12"),
    ("单笔金额不允许超过【2万元】。", "20000 CNY money at_most ..20000"),
    ("人数不许多于【30人】。", "30 人 count at_most ..30"),
    ("库存一直没有超过【800吨】。", "800 t measure at_most ..800"),
    ("成本并未超出【500万元】。", "5000000 CNY money at_most ..5000000"),
    ("年龄一般不超过【45岁】。", "45 岁 age at_most ..45"),
    ("重量均未超过【2公斤】。", "2 kg measure at_most ..2"),
    ("误差难以超过【1毫米】。", "1 mm measure at_most ..1"),
    ("严禁超过【60公里】。", "60 km measure at_most ..60"),
    ("噪声不要高于【55分贝】。", "55 dB measure at_most ..55"),
    ("水位最高没有突破【27米】。", "27 m measure at_most ..27"),
    ("会议不再多于【3次】。", "3 次 count at_most ..3"),
    ("总价未超出【10万元】。", "100000 CNY money at_most ..100000"),
    ("已经超过【80人】。", "80 人 count more_than 80.."),
    ("不一定超过【50人】。", "50 人 count more_than 50.."),
]

# a denied 少于, 低于 is at least
NOT_LESS = [
    ("人员不能少于【5人】。", "5 人 count at_least 5.."),
    ("存款从来没有低于【2亿元】。", "200000000 CNY money at_least 200000000.."),
    ("绿地率不应小于【30%】。", "30 % percent at_least 30.."),
    ("每日睡眠不要少于【7小时】。", "7 h duration at_least 7.. per 日"),
    ("参会者不可少于【10名】。", "10 名 count at_least 10.."),
    ("温度不宜低于【18度】。", "18 Cel measure at_least 18.."),
    ("产量未曾少于【40万吨】。", "400000 t measure at_least 400000.."),
    ("入学率依然低于【90%】。", "90 % percent less_than ..90"),
]

# a denied 达到 is less than; 不止 is more than
NOT_REACHED = [
    ("产量没有达到【5万吨】。", "50000 t measure less_than ..50000"),
    ("增速未能达到【8%】。", "8 % percent less_than ..8"),
    ("利润没到【300万元】。", "3000000 CNY money less_than ..3000000"),
    ("人数没满【20人】。", "20 人 count less_than ..20"),
    ("上座率达不到【60%】。", "60 % percent less_than ..60"),
    ("参加者远不止【200人】。", "200 人 count more_than 200.."),
    ("损失何止【3亿元】。", "300000000 CNY money more_than 300000000.."),
    ("高度大于等于【2米】。", "2 m measure at_least 2.."),
    ("人数少于或等于【15人】。", "15 人 count at_most ..15"),
    ("坡度小于或等于【15度】。", "15 deg measure at_most ..15"),
    ("完成率已达到【95%】。", "95 % percent"),
    ("见不到【5公里】。", "5 km measure"),
    ("税收过【两亿元】。", "200000000 CNY money more_than 200000000.."),
    ("通过【五十亿元】预算。", "5000000000 CNY money"),
]

# a bound word holds over some words between
FAR = [
    ("每股约人民币【12元】。", "12 CNY money approx per 股"),
    ("每股约港币【12元】。", "12 HKD money approx per 股"),
    ("至少有【3家】企业参加。", "3 家 count at_least 3.."),
    ("最多只能申请【2次】。", "2 次 count at_most ..2"),
    ("最少需要【5天】。", "5 d duration at_least 5.."),
    ("约合人民币【320万元】。", "3200000 CNY money approx"),
    ("大约需要【40分钟】。", "40 min duration approx"),
    ("至少完成【80%】。", "80 % percent at_least 80.."),
    ("至多可容纳【300人】。", "300 人 count at_most ..300"),
    ("至少提前【15天】申请。", "15 d duration at_least 15.."),
    ("不高于合同价【10%】的违约金。", "10 % percent at_most ..10"),
    ("外地游客约占【六成】。", "60 % percent approx"),
    ("提前【15天】申请。", "15 d duration"),
    ("至少提高的部分为【15%】。", "15 % percent"),
]

# each of two limits has its own
BOTH = [
    ("处【五年】以上【十年】以下有期徒刑。", "5 a duration at_least 5..", "10 a duration at_most ..10"),
    ("年龄【18周岁】以上【60周岁】以下。", "18 岁 age at_least 18..", "60 岁 age at_most ..60"),
    ("【三万元】以上【十万元】以下罚款。", "30000 CNY money at_least 30000..", "100000 CNY money at_most ..100000"),
    ("增长率控制在【9.4‰】（县里为【9.3‰】）以内。", "0.94 % percent at_most ..0.94", "0.93 % percent"),
    ("满【3年】不满【5年】的。", "3 a duration at_least 3..", "5 a duration less_than ..5"),
]


@pytest.mark.parametrize("case", NOT_MORE + NOT_LESS + NOT_REACHED + FAR + BOTH, ids=lambda case: case[0])
def test_a_bound_word_is_read_with_what_denies_or_delays_it(case):
    check(*case)
