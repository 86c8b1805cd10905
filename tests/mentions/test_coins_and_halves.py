"""Coins and what costs them, halves of what is counted, units of talk and their look-alikes."""

import pytest
from reading import check

# 块, 毛 and 分 as money, and as pieces, degrees and scores
COINS = [
    ("白菜每公斤【八毛】，萝卜每公斤【九毛】。", "0.8 CNY money per 公斤", "0.9 CNY money per 公斤"),
    ("橘子地头价【八毛到一块二】。", "- CNY money range 0.8..1.2"),
    ("玉米每公斤在【六角到六角五分】之间。", "- CNY money range 0.6..0.65 per 公斤"),
    ("凉皮由【八毛】涨到【一块二】。", "0.8 CNY money", "1.2 CNY money"),
    ("一碗面从【7块】涨到【12块5】。", "7 CNY money", "12.5 CNY money"),
    ("刨去米和油，来回【九块】车钱。", "9 CNY money"),
    ("厂里给了【2400块】安置费。", "2400 CNY money"),
    ("上楼按层收费，每袋每层【三块】，贵不贵？", "3 CNY money per 袋·层"),
    ("晴天净落【六十来块】，雨天只有【三四十块】。", "60 CNY money more_than 60..", "- CNY money range 30..40"),
    ("新伞才【二十几块】一把。", "20 CNY money more_than 20.. per 把"),
    ("收购价每斤【1.24元】，比上月上涨【2分】。", "1.24 CNY money per 斤", "0.02 CNY money per 斤"),
    ("罚款【200元】，记【6分】。", "200 CNY money", "6 分 score"),
    ("一板豆腐切【三十六块】。", "36 块 count per 板"),
    ("糕点涨价了，一盒装【九块】。", "9 块 count per 盒"),
    ("获得金牌【32块】，银牌【17块】。", "32 块 count", "17 块 count"),
    ("院里堆着【三块到五块】石头。", "- 块 count range 3..5"),
    ("评分在【80分到90分】之间。", "- 分 score range 80..90"),
]

# a half behind a unit, and in front of one
HALVES = [
    ("平房【一间半】，【22平方米】。", "1.5 间 count", "22 m2 measure"),
    ("如今每天只卖【一头半】。", "1.5 头 count per 天"),
    ("拎着【半桶】热水。", "0.5 桶 count"),
    ("放盐【半勺】，加水【半碗】。", "0.5 勺 count", "0.5 碗 count"),
    ("孩子【3岁半】上幼儿园。", "3.5 岁 age"),
    ("盖了【3间】半地下室。", "3 间 count"),
    ("门脸只有【一丈二】宽。", "1.2 丈 measure"),
]

# units of talk and of trades
UNITS = [
    ("由四十分钟缩短到【一刻钟】。".replace("四十分钟", "【四十分钟】"), "40 min duration", "15 min duration"),
    ("夜里【零下17度】，车里也才【11度】。", "-17 Cel measure", "11 Cel measure"),
    ("盖了个【500平】的车间。", "500 m2 measure"),
    ("客队战绩为【4胜】【5平】。", "4 胜 count", "5 平 count"),
    ("客场打成2平。",),
    ("通过能力【60万标准箱】。", "600000 标准箱 count"),
    ("培训不少于【40课时】。", "40 课时 count at_least 40.."),
    ("最大水压【6.5巴】。", "6.5 bar measure"),
    ("每亩施肥【十五挑】。", "15 挑 count per 亩"),
    ("前肢【4趾】，后肢【5趾】。", "4 趾 count", "5 趾 count"),
    ("消毒水井【三百余眼次】。", "300 眼次 count more_than 300.."),
]

# words that begin with the character of a unit, and numerals of names
LOOK_ALIKES = [
    ("会上20家长代表发言。",),
    ("【20家】长期合作的企业参展。", "20 家 count"),
    ("梁山好汉一百单八将。",),
    ("日均配送【300单】。", "300 单 count per 日"),
]

# the games of a record, decimals of a metre, yields of one
GAMES = [
    ("以【18战】【13胜】【3平】【2负】捧杯。", "18 战 count", "13 胜 count", "3 平 count", "2 负 count"),
    ("二战以来，经济负增长。",),
    ("每平方公尺造价【200元】。",),
    ("横杆升到【1米86】时他退出了。", "1.86 m measure"),
    ("他以【8米07】折桂。", "8.07 m measure"),
    ("一亩能出【五万来株】苗。", "50000 株 count more_than 50000.. per 亩"),
    ("一幅长【5.3米】的残卷。", "5.3 m measure"),
    ("人家一碗涨【两块】，我只涨【一块】。", "2 CNY money per 碗", "1 CNY money per 碗"),
    ("门脸【三十一个平方】。", "31 m2 measure"),
    ("这是他最好的一次。",),
    ("停留【150天】来算。", "150 d duration"),
]

# ranges of ranges, places that go on without 第, doses, prices in digits
MORE = [
    ("单价从【几百元至二三千元】不等。", "- CNY money range 200..3000"),
    ("甲队、乙队分列【第二】、【三位】。", "2 位 rank", "3 位 rank"),
    ("震级为里氏【6.2级】。", "6.2 级 measure"),
    ("三级医院、3.2级标题。",),
    ("每日口服【2次】，每次【1片】，疗程【14天】。", "2 次 count per 日", "1 片 count per 次", "14 d duration"),
    ("租金每月【3500】，转让费【2万】。", "3500 CNY money per 月", "20000 CNY money"),
    ("租金按合同3500号执行。",),
    ("蒜【3瓣】切末。", "3 瓣 count"),
]


@pytest.mark.parametrize("case", COINS + HALVES + UNITS + LOOK_ALIKES + GAMES + MORE, ids=lambda case: case[0])
def test_coins_and_halves(case: tuple[str, ...]) -> None:
    check(*case)
