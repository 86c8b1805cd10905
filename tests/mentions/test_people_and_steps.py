"""Who and what a numeral counts without a classifier, or with one that has other uses."""

import pytest
from reading import check

PEOPLE = [
    ("参加比赛的骑手突破【1.6万】。", "16000 人 count more_than 16000.."),
    ("志愿者每年增加【3万至4万】。", "- 人 count range 30000..40000 per 年"),
    ("车祸致【两】死【一】伤。", "2 人 count", "1 人 count"),
    ("矿难酿成【三】死【四】伤【两】失踪。", "3 人 count", "4 人 count", "2 人 count"),
    ("翻车造成【两】死【三】重伤【五】轻伤。", "2 人 count", "3 人 count", "5 人 count"),
    ("山洪过后九死一生，一死了之。",),
    ("三重保障，三重大病，两重获益，五轻微。",),
    ("牧民收入增加【1.6万】。", "16000 CNY money"),
    ("居民存款增加【4亿】。", "400000000 CNY money"),
]

CLASSIFIERS = [
    ("登山石阶一共有【128级】。", "128 级 count"),
    ("楼梯【42级】，三级医院在路口。",),
    ("他出战过【三届】世锦赛。", "3 届 count"),
    ("第三届世锦赛闭幕。",),
    ("她拿过【两届】全运会金牌。", "2 届 count"),
    ("全年发布简报【36期】，三期工程开工。", "36 期 count"),
    ("【两家】村办企业停产。", "2 家 count"),
    ("三家村口有【两家】村镇银行。", "2 家 count"),
    ("馆内设有【四处】休憩点。", "4 处 count"),
    ("院里有四处奔忙的人，街上四处张望。",),
    ("库中存银两【五万两千两】。", "52000 两 measure"),
    ("库银【两三千两】。", "- 两 measure range 2000..3000"),
]

BOUNDS = [
    ("慰问困难职工【960\n余名】。", "960 名 count more_than 960.."),
    ("慰问困难职工【960 余名】。", "960 名 count more_than 960.."),
    ("复函期限不超过收件后【15个工作日】。", "15 工作日 duration at_most ..15"),
    ("退货期限不迟于签收后【20天】。", "20 d duration at_most ..20"),
    ("签收后20天，客户退货。",),
    ("每人最高救助【4000元】。", "4000 CNY money at_most ..4000 per 人"),
    ("得分最高【12%】的考生面试。", "12 % percent"),
    ("复函期限为收件后【15个工作日】。", "15 工作日 duration"),
    ("每人最高补贴【600元】。", "600 CNY money at_most ..600 per 人"),
    ("对每户最高奖励【3000元】。", "3000 CNY money at_most ..3000 per 户"),
]


@pytest.mark.parametrize("case", [*PEOPLE, *CLASSIFIERS, *BOUNDS])
def test_what_is_counted_is_told(case):
    check(*case)
