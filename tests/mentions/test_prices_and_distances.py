"""Prices as people say them, how far it is in an old unit, and what is more or less than half a year."""

import pytest
from reading import check

PRICES = [
    ("油条【一块五】一根，包子【两块】一个。", "1.5 CNY money per 根", "2 CNY money per 个"),
    ("理发从【十五块】涨到了【二十块】一次。", "15 CNY money", "20 CNY money per 次"),
    ("馄饨早从【八块】蹿到了【十三块】一碗。", "8 CNY money", "13 CNY money per 碗"),
    ("券后【99块】，很划算。", "99 CNY money"),
    ("折后【80块】，打折前【一百二十块】。", "80 CNY money", "120 CNY money"),
    ("打完折【180块】，又优惠了【二十块】。", "180 CNY money", "20 CNY money"),
    ("手机直降【八百】。", "-800 CNY money"),
    ("蒜薹比去年低了【一块】多，商贩都在观望。", "-1 CNY money more_than ..-1"),
    ("牛肉比上个月贵了【两块】多。", "2 CNY money more_than 2.."),
    ("这双鞋比专柜便宜【两百多】。", "-200 CNY money more_than ..-200"),
    ("张口就是每家店【三十万】，他没答应。", "300000 CNY money per 家"),
    ("彩礼【十八万八】，另加一辆车。", "188000 CNY money"),
    ("年糕切成【八块】，上锅蒸。", "8 块 count"),
    ("玉米地分成【三块】。", "3 块 count"),
]

RATES = [
    ("全国外三元生猪均价【14.3元/公斤】。", "14.3 CNY money per 公斤"),
    ("内三元猪每公斤【13元】，内三元生猪和外三元商品猪、外三元仔猪、外三元猪停收。", "13 CNY money per 公斤"),
    ("另外【三元】没有着落。", "3 CNY money"),
    ("单价【2.4万元每平】。", "24000 CNY money per 平"),
    ("物业费每平【2.5元】。", "2.5 CNY money per 平"),
    ("每平方公尺造价【二百元】，每平方【三十元】。", "200 CNY money per 平方公尺", "30 CNY money per 平方"),
    ("每平方米造价【两千元】。", "2000 CNY money per 平方米"),
    ("每平方公里【20人】。", "20 人 count per 平方公里"),
    ("每户发放米面各【一份】和【五百元】慰问金。", "1 份 count per 户", "500 CNY money per 户"),
    ("成本不过【二十来块】。", "20 CNY money more_than 20.."),
    ("每月开销【两千来块】，剩不下钱。", "2000 CNY money more_than 2000.. per 月"),
]

LENGTHS = [
    ("身高【一米八】出头。", "1.8 m measure more_than 1.8.."),
    ("身高【一米七】上下。", "1.7 m measure approx"),
    ("码头离镇子【五里】。", "5 里 measure"),
    ("离学校【三里】，走得到。", "3 里 measure"),
    ("两村相距【四里】。", "4 里 measure"),
    ("小镇方圆不足【五里】，离县城差不多【九里】。", "5 里 measure less_than ..5", "9 里 measure approx"),
    ("他离开三里。",),
    ("他是三里村人，住在五里桥。",),
    ("邻里之间，一里一外。",),
    ("我家【90平】，客厅朝南。", "90 m2 measure"),
    ("咱家【120平】，新家【140平】。", "120 m2 measure", "140 m2 measure"),
]

HALVES = [
    ("等了【大半年】才拿到证。", "0.5 a duration more_than 0.5.."),
    ("键盘用了【大半年】，灯坏了。", "0.5 a duration more_than 0.5.."),
    ("用了【小半年】就坏了。", "0.5 a duration less_than ..0.5"),
    ("忙了【大半天】才卖光。", "0.5 d duration more_than 0.5.."),
    ("耗时【半年】完成。", "0.5 a duration"),
    ("公司扩大半年报披露范围。",),
    ("下半年转暖，上半年偏冷。",),
]

LIMITS = [
    ("回购价格上限为【18.60元/股】。", "18.6 CNY money per 股"),
    ("投标下限为【30万元】。", "300000 CNY money"),
    ("年龄可放宽至【40周岁】。", "40 岁 age at_most ..40"),
    ("绿地率可放宽至【20%】。", "20 % percent"),
    ("报考年龄放宽至【40周岁】。", "40 岁 age at_most ..40"),
    ("年龄放宽到【45岁】。", "45 岁 age at_most ..45"),
    ("年龄【35岁】以下，有高级职称的放宽到【45岁】。", "35 岁 age at_most ..35", "45 岁 age at_most ..45"),
    ("退休年龄放宽至【65岁】。", "65 岁 age"),
    ("收购价下限每斤【2元】。", "2 CNY money per 斤"),
    ("收购价上限约为【3元】。", "3 CNY money approx"),
    ("利率上限由【4%】调到【5%】。", "4 % percent", "5 % percent"),
    ("干蒜卖不上【两块二】一斤。", "2.2 CNY money less_than ..2.2 per 斤"),
    ("猪价不太可能冲破【20元】大关。", "20 CNY money at_most ..20"),
]

FEW = [
    ("添上【几张】桌子，再请个伙计。", "- 张 count range 2..9"),
    ("喝上【几杯】热茶。", "- 杯 count range 2..9"),
    ("上几个月销量不好。",),
]


@pytest.mark.parametrize("case", PRICES + RATES + LENGTHS + HALVES + LIMITS + FEW, ids=lambda case: case[0])
def test_said_in_talk(case):
    check(*case)
