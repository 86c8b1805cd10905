"""What an amount is for: 一 and 每 with whatever a thing is counted by, in front of a price and behind it."""

import pytest
from reading import check

# 一 says for what the price or the yield is
ONE_IN_FRONT = [
    ("黄瓜一斤卖【两块一】。", "2.1 CNY money per 斤"),
    ("梨一斤【三块六】，桃一筐【八十元】。", "3.6 CNY money per 斤", "80 CNY money per 筐"),
    ("食堂一顿饭收【三元】。", "3 CNY money per 顿"),
    ("工钱一天【一百五十块】。", "150 CNY money per 天"),
    ("收割机一小时能割【七八亩】。", "- 亩 measure range 7..8 per 小时"),
    ("母羊一年产【1.5窝】。", "1.5 窝 count per 年"),
    ("电费算下来一亩还不到【10块钱】。", "10 CNY money less_than ..10 per 亩"),
    ("热线一天能响【六七十次】。", "- 次 count range 60..70 per 天"),
    ("雨季一天要修【二三十把】伞。", "- 把 count range 20..30 per 天"),
    ("现在一天能有【五六把】。", "- 把 count range 5..6 per 天"),
    ("一趟下来能挣【一百五六十块】。", "- CNY money range 150..160 per 趟"),
    ("一个月下来，能落【三千元】。", "3000 CNY money per 月"),
    ("一个月房租【三千元】，一学期学费【四千元】。", "3000 CNY money per 月", "4000 CNY money per 学期"),
    ("一天接待【三百人】，一天处理【五吨】。", "300 人 count per 天", "5 t measure per 天"),
    ("一小时生产【五吨】，一天供应【六吨】。", "5 t measure per 小时", "6 t measure per 天"),
    ("去掉化肥，一亩地还能落下【三百多块】。", "300 CNY money more_than 300.. per 亩"),
    ("作坊一年为乡里创汇【9万美元】。", "90000 USD money per 年"),
    ("一个钟头能割【5亩】。", "5 亩 measure per 钟头"),
    ("有一天停了【1100辆】。", "1100 辆 count"),
    ("他买了【一斤】，花了【三块钱】。", "1 斤 measure", "3 CNY money"),
    ("最多的一户领了【2万元】。", "20000 CNY money"),
    ("【一年】内【三次】提价。", "1 a duration at_most ..1", "3 次 count"),
    ("一次奖励【3万元】，油价一度涨到【70美元】。", "30000 CNY money", "70 USD money"),
    ("【一块四毛五】。", "1.45 CNY money"),
]

# or behind it
ONE_BEHIND = [
    ("土豆【3块5】一斤。", "3.5 CNY money per 斤"),
    ("豆角【四块二】一斤，莴笋【两块】一斤。", "4.2 CNY money per 斤", "2 CNY money per 斤"),
    ("门票【60元】一张，学生免票。", "60 CNY money per 张"),
    ("发放【3000元】一次性补助。", "3000 CNY money"),
]

# 每 stands before every classifier, and what is done may stand between
EVERY = [
    ("每餐补贴【五元】，每窝【十一二头】。", "5 CNY money per 餐", "- 头 count range 11..12 per 窝"),
    ("每部电梯每年收费【4200元】。", "4200 CNY money per 部·年"),
    # what leads on from one price to another of the same, or to a part of it
    (
        "每餐成本【4.2元】，政府补【3元】，余下的【1.2元】自付。",
        "4.2 CNY money per 餐",
        "3 CNY money per 餐",
        "1.2 CNY money per 餐",
    ),
    ("每晚【680元】起，最贵的套房卖到【3280元】。", "680 CNY money at_least 680.. per 晚", "3280 CNY money per 晚"),
    ("每口【600元】，其中市级财政承担【200元】。", "600 CNY money per 口", "200 CNY money per 口"),
    ("每人【600元】，全年共补助【200万元】。", "600 CNY money per 人", "2000000 CNY money"),
    ("运行成本按吨水【1.35元】测算，按亩【300元】发放。", "1.35 CNY money per 吨", "300 CNY money per 亩"),
    ("按日支付合同价【万分之五】的违约金。", "0.05 % percent per 日"),
    ("履约保证金每标段【60万元】。", "600000 CNY money per 标段"),
    ("每年可削减总磷【36吨】、总氮【240吨】。", "-36 t measure per 年", "-240 t measure per 年"),
    ("每运营【1公里】，财政补贴【1500万元】。", "1 km measure", "15000000 CNY money per 公里"),
    ("租金每年递增【5%】，管理费每年只收【0.6%】。", "5 % percent per 年", "0.6 % percent per 年"),
    ("血液中酒精含量【187毫克/100毫升】。", "187 mg measure per 100毫升"),
    ("每天完成的运量比上年提高【1.3%】。", "1.3 % percent"),
    ("每年有【30%】的学生升学。", "30 % percent"),
    ("每个产品分别一次性奖励【3万元】。", "30000 CNY money per 产品"),
    (
        "每人不超过【20万元】、总额不超过【110万元】。",
        "200000 CNY money at_most ..200000 per 人",
        "1100000 CNY money at_most ..1100000",
    ),
    ("养猪【三十万口】，平均每户一口。工业总产值【三千万元】。", "300000 口 count", "30000000 CNY money"),
]

# 块 is money with decimals behind it, behind a time or hundreds; a thing behind it is counted
MONEY_OR_PIECES = [
    ("进价都【四块二】了。", "4.2 CNY money"),
    ("每月吃药要【四百多块】。路费【两百块】。", "400 CNY money more_than 400.. per 月", "200 CNY money"),
    ("卖菜的路上做了【三百多块】豆腐。", "300 块 count more_than 300.."),
    ("卖出【三块】石碑，摆了【一百块】展板。", "3 块 count", "100 块 count"),
]


@pytest.mark.parametrize("case", ONE_IN_FRONT + ONE_BEHIND + EVERY + MONEY_OR_PIECES, ids=lambda case: case[0])
def test_a_price_says_what_it_is_for(case):
    check(*case)
