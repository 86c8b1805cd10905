"""What a number is told for, where other words than 每家 say it; and where they only seem to."""

import pytest
from reading import check

# nouns behind 每个 end where the dictionary says, and before what is told of each
EACH_NOUN = [
    ("每个月还【2100元】，每个星期停【两天】。", "2100 CNY money per 月", "2 d duration per 星期"),
    ("每个车间现场抽查不少于【三次】。", "3 次 count at_least 3.. per 车间"),
    ("每个社区至少建成【1家】食堂。", "1 家 count at_least 1.. per 社区"),
    ("每个志愿者一次性补助【300元】。", "300 CNY money per 志愿者"),
    ("每个家庭户的人口为【2.7人】。", "2.7 人 count per 家庭户"),
    ("每个职工副食补贴【8元】，每个村民小组补贴【600元】。", "8 CNY money per 职工", "600 CNY money per 村民小组"),
    ("每千名老人有床位【38张】，每名教师【5本】。", "38 张 count per 千名老人", "5 本 count per 名"),
    ("每个画出的圆都在【60米】处。", "60 m measure"),
]

# other units, and times behind 一 and 每 that are said of a share
OTHER_UNITS = [
    ("考试费每人每科【50元】，每案奖励【800元】。", "50 CNY money per 人·科", "800 CNY money per 案"),
    ("每延米造价【900元】，每乡镇【12名】。", "900 CNY money per 延米", "12 名 count per 乡镇"),
    ("滞纳金按每日【万分之三】收取。", "0.03 % percent per 日"),
    ("每日按欠费额【万分之四】加收滞纳金。", "0.04 % percent per 日"),
    ("每延误一天，应付合同总价【千分之二】的违约金。", "0.2 % percent per 天"),
    ("每住院【1天】补贴【70元】。", "1 d duration", "70 CNY money per 天"),
    ("每工作满一年，补助增加【2%】，次年起停发。", "2 % percent per 年"),
    ("每隔【一年】，发病率按【2%】上升。", "1 a duration", "2 % percent"),
    ("近视率每年至少下降【0.5个百分点】。", "-0.5 pp percentage_point at_least ..-0.5 per 年"),
    ("守住【7%】以上的年均增速。", "7 % percent at_least 7.. per 年"),
]

# half a time is one, too
HALVES = [
    ("班车每半小时【一班】。", "1 班 count per 半小时"),
    ("锅炉每半个月检查【3次】，每半年大修【2次】。", "3 次 count per 半个月", "2 次 count per 半年"),
    ("锅炉每半检查【3次】。", "3 次 count"),
]

# averages: what is meant has no other name, or names a thing
AVERAGES = [
    ("场均得分【91.4分】。", "91.4 分 score per 场"),
    ("存栏羊【8万只】，户均【14只】。", "80000 只 count", "14 只 count per 户"),
    ("被骗者损失人均【3.6万元】。", "36000 CNY money per 人"),
    ("测产亩均达到【580公斤】。", "580 kg measure per 亩"),
    ("养老金月人均水平由【2400元】提高到【2600元】。", "2400 CNY money per 月", "2600 CNY money per 月"),
    ("去年人均可支配收入【3.1万元】，户均面积【90平方米】。", "31000 CNY money", "90 m2 measure"),
    ("去年均价【12元】。", "12 CNY money"),
]

# one of them
SINGLE = [
    (
        "单户最高贷款【15万元】，单个小区不超过【80万元】。",
        "150000 CNY money at_most ..150000 per 户",
        "800000 CNY money at_most ..800000 per 小区",
    ),
    ("单位数【3家】，单月销糖【3万吨】。", "3 家 count", "30000 t measure"),
]

# what is made or used in a time, but not what is named so
MADE_IN_TIME = [
    ("日处理污水【3万吨】。", "30000 t measure per 日"),
    ("建设年产【40万套】座椅项目。", "400000 套 count per 年"),
    ("达产后年可屠宰生猪【60万头】。", "600000 头 count per 年"),
    ("年产量【31万吨】，日处理能力达到【6万件】。", "310000 t measure", "60000 件 count"),
    ("2013年产煤【70万吨】，全年产粮【9亿斤】。", "700000 t measure", "900000000 斤 measure"),
    ("年产【80米】级叶片【300套】。", "80 m measure", "300 套 count"),
]

# what of one thing the number is for
ONE = [
    ("一箱合【五十斤】蜜，一单运费【9块】。", "50 斤 measure per 箱", "9 CNY money per 单"),
    ("他一个月工资才【五十二块】，店里一天的进账不足【四十元】。", "52 CNY money per 月", "40 CNY money less_than ..40 per 天"),
    ("一台空调车进价【28万元】。", "280000 CNY money per 台"),
    ("一斤干笋要【十斤】鲜笋。", "10 斤 measure per 斤"),
    ("他得到一笔【6万元】的贷款，最大一笔为【9万元】。", "60000 CNY money", "90000 CNY money"),
    ("一位老板奖励【3万元】，半夜一点起来炖【二十斤】牛骨。", "30000 CNY money", "20 斤 measure"),
    ("【一周】累计下跌【30元】。", "1 wk duration", "-30 CNY money"),
]

# what is done to one of them stands in front of what it takes; numbers between belong to others
DONE_TO_ONE = [
    ("每招收一名学徒，补助【2万元】。", "20000 CNY money per 名"),
    ("每户一年补助【90元】。", "90 CNY money per 户·年"),
    ("每村至少配备【1名】宣传员，面向老人讲座【80场】。", "1 名 count at_least 1.. per 村", "80 场 count"),
    ("每年体检【1次】，建设食堂【60家】。", "1 次 count per 年", "60 家 count"),
    ("每出栏一头【110公斤】的肥猪，要亏【三百元】。", "110 kg measure", "300 CNY money per 头"),
    ("【1美元】兑【7.2元人民币】。", "1 USD money", "7.2 CNY money per 美元"),
]


@pytest.mark.parametrize("case", [*EACH_NOUN, *OTHER_UNITS, *HALVES, *AVERAGES, *SINGLE, *MADE_IN_TIME, *ONE, *DONE_TO_ONE])
def test_what_a_number_is_told_for(case):
    check(*case)
