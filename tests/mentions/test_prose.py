"""Numbers as prose tells them: prices a piece, one thing among several, scores in words, houses."""

import pytest
from reading import check

PROSE = [
    # 一 counts a thing beside others that are counted
    ("巷口挖出【一口】古井和【七枚】铜钱。", "1 口 count", "7 枚 count"),
    ("屋里摆着【一张】床、【两把】椅子。", "1 张 count", "2 把 count"),
    ("其中有【两名】产妇和【一位】老人。", "2 名 count", "1 位 count"),
    ("他打了一个电话。",),
    ("一件小事。",),
    # what one of them costs
    ("苹果一斤【两块六】。", "2.6 CNY money per 斤"),
    ("一件最多补【1000元】。", "1000 CNY money at_most ..1000 per 件"),
    ("一季度收入【3亿元】。", "300000000 CNY money"),
    ("第一年补助【10万元】。", "100000 CNY money"),
    # small change at the end of its clause
    ("较上周涨了【八毛】。", "0.8 CNY money"),
    ("三毛流浪记。",),
    # scores in words
    ("总分【二千一百四十七分】。", "2147 分 score"),
    ("裁判扣【三分】。", "3 分 score"),
    ("十分感谢。",),
    # a price before what it is of, decimals behind a unit
    ("进价都【四块二】了。", "4.2 CNY money"),
    ("门票旺季【60元】一张。", "60 CNY money per 张"),
    ("玉米便宜了【两毛】多。", "-0.2 CNY money more_than ..-0.2"),
    # a change without a unit has that of what changes
    ("报名人数为【438万】，比上年少了【36万】。", "4380000 人 count", "-360000 人 count"),
    ("报名人数为【438万】，通知36万。", "4380000 人 count"),
    # lengths in time and space
    ("时间跨度近【七十年】。", "70 a duration nearly"),
    ("积雪超过【半米】。", "0.5 m measure more_than 0.5.."),
    ("模拟只要【几个小时】。", "- h duration range 2..9"),
    ("酒精含量【187毫克/100毫升】。", "187 mg measure per 100毫升"),
    ("夜间最低【26℃】。", "26 Cel measure"),
    # bounds that are words of another kind
    ("父亲的日记装满了【三个】木箱。", "3 个 count"),
    ("服务满【三年】。", "3 a duration at_least 3.."),
    ("城墙现存最高处【8.6米】。", "8.6 m measure"),
    ("村里有近【万亩】茶园。", "10000 亩 measure nearly"),
    ("新建万吨级泊位。",),
    # houses are counted, an address is none
    ("小区有住宅楼【22栋】、单元【61个】。", "22 栋 count", "61 个 count"),
    ("3号楼2层着火。",),
]


@pytest.mark.parametrize("case", PROSE, ids=lambda case: case[0])
def test_numbers_are_found_as_prose_tells_them(case):
    check(case[0], *case[1:])
