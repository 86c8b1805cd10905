"""What is told for one of something without 每, the hours that a price is limited for, both ends of a range told for each."""

import pytest
from reading import check

READINGS = [
    # what one of them bears, takes or saves
    ("麻雀一窝产卵【4至6枚】。", "- 枚 count range 4..6 per 窝"),
    ("一头河马一天要吃掉【40公斤】青草。", "40 kg measure per 天"),
    ("他一个月能拿【五千元】。", "5000 CNY money per 月"),
    ("企业一年少交税款【30万元】。", "-300000 CNY money per 年"),
    ("枝状珊瑚一年可达【十到十五厘米】。", "- cm measure range 10..15 per 年"),
    ("实际税负【5%】，水温【负5℃】。", "5 % percent", "-5 Cel measure"),
    ("他一天花在路上【两个多小时】，第一天睡了【三小时】。", "2 h duration more_than 2.. per 天", "3 h duration"),
    ("每户一年多养【两头】猪。", "2 头 count per 户·年"),
    ("物业一年多收【21万元】，住了【一年】多。", "210000 CNY money per 年", "1 a duration more_than 1.."),
    ("每人每天【二两】炒面。", "2 两 measure per 人·天"),
    ("当天共发生【一起】事故，警方破获【一起】诈骗案。", "1 起 count", "1 起 count"),
    ("大家一起努力，与农民一起劳动。",),
    ("附图【180幅】，见附图3。", "180 幅 count"),
    ("小周月入【1.2万】，排名【第二】。养老院有【47位】老人。", "12000 CNY money", "2 位 rank", "47 位 count"),
    ("那一天吃掉【40公斤】青草。", "40 kg measure"),
    # hours for which no more is paid
    ("首小时【4元】，24小时最高【30元】。", "4 CNY money", "30 CNY money at_most ..30 per 24小时"),
    ("一类区12小时内最高收费【20元】。", "20 CNY money per 12小时"),
    ("连续值守【12小时】最高补助【60元】。", "12 h duration", "60 CNY money at_most ..60"),
    # lots and cards; the price of one is no denominator
    ("每中一签可赚【3100元】。", "3100 CNY money per 签"),
    ("每证限借【8册】。", "8 册 count per 证"),
    ("店里每斤卖【一元零五分】，摊上卖【一元二角】。", "1.05 CNY money per 斤", "1.2 CNY money per 斤"),
    # what 每个 counts ends in a short word
    ("每个采样点配备【4人】，每个补助【2万元】。", "4 人 count per 采样点", "20000 CNY money per 个"),
    ("单吨盈利约【380元】，单车成本下降。", "380 CNY money approx per 吨"),
    ("每个书包价值【168元】。", "168 CNY money per 书包"),
    ("立轴以【80万元】起拍，门票【60元】起。", "800000 CNY money", "60 CNY money at_least 60.."),
    # by when something is done before an event
    ("在开工前【7日】内支付，此前7日内不付。", "7 d duration at_most ..7"),
    ("主队落后头名【两分】。", "-2 分 score"),
    # a range with the unit said twice
    ("成交价在【8.2元/股至9.1元/股】之间。", "- CNY money range 8.2..9.1 per 股"),
    ("报价【5200元/吨—5260元/吨】。", "- CNY money range 5200..5260 per 吨"),
    ("由【8.2元/股】降至【7.1元/股】。", "8.2 CNY money per 股", "7.1 CNY money per 股"),
    ("报价【3元/斤】至【5元/公斤】。", "3 CNY money per 斤", "5 CNY money per 公斤"),
    # lengths of time behind 上, and of more than a thousand years
    ("小苗要养上【六七周】，上两周成交清淡。", "- wk duration range 6..7"),
    ("这棵侧柏树龄【1300年】，石刻建于1400年。", "1300 a duration"),
    ("石刻距今约【1400年】。", "1400 a duration approx"),
    # storeys and rings
    ("一栋【7层】居民楼起火，他住在5号楼3层。", "7 层 count"),
    ("气步枪决赛，她打出【10.4环】，五环外堵车，这是重要的一环。", "10.4 环 count"),
]


@pytest.mark.parametrize("case", READINGS)
def test_what_is_told_for_each(case):
    check(*case)
