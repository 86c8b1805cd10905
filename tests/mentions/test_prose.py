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
    # houses are counted, an address is none
    ("小区有住宅楼【22栋】、单元【61个】。", "22 栋 count", "61 个 count"),
    ("3号楼2层着火。",),
]


@pytest.mark.parametrize("case", PROSE, ids=lambda case: case[0])
def test_numbers_are_found_as_prose_tells_them(case):
    check(case[0], *case[1:])
