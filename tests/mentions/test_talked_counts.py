"""Counts, sums and parts as people tell them, and what only looks like one: grades, names, houses by their number."""

import pytest
from reading import check

# a part with a slash, behind what changes or has it, or up to another one; a date or a page is none
PARTS = [
    ("油价比去年下降了【1/3】。", "-33.33333333333333333333333333 % percent"),
    ("带走其【1/3】的工钱。", "33.33333333333333333333333333 % percent"),
    ("成本是进口货的【1/4】。", "25 % percent"),
    ("占地只有老厂的【1/3至1/2】。", "- % percent range 33.33333333333333333333333333..50"),
    ("减少【3/10】。", "-30 % percent"),
    ("今天1/3发车，编号为1/5。",),
]

# people without a classifier, by the noun
PEOPLE = [
    ("约【500万】的宾客到来。", "5000000 人 count approx"),
    ("有【15万】女童入学。", "150000 人 count"),
    ("【六百万】香港同胞安居乐业。", "6000000 人 count"),
    ("帮助【20万】少数民族同胞。", "200000 人 count"),
    ("分离出500万细胞。",),
]

# prices and pay that leave 元 out; how often something is done
SUMS = [
    ("这套房总价【68万】，首付【20万】。", "680000 CNY money", "200000 CNY money"),
    ("房价从【1.2万】涨到【2.3万】。", "12000 CNY money", "23000 CNY money"),
    ("房价从【一万二】涨到【两万三】。", "12000 CNY money", "23000 CNY money"),
    ("彩礼【18万8】，押金【2万】。", "188000 CNY money", "20000 CNY money"),
    ("这趟花了好【几百】。", "- CNY money range 200..900"),
    ("攒了【二三十万】。", "- CNY money range 200000..300000"),
    ("一顿饭【百八十块】就够。", "- CNY money range 80..100 per 顿"),
    ("茄子【两块五】，香菜【三毛】。", "2.5 CNY money", "0.3 CNY money"),
    ("播放量【120万】，下载量突破【1亿】。", "1200000 次 count", "100000000 次 count more_than 100000000.."),
    ("销量破10万，产能20万。",),
    ("珠三角、闽三角、长三角。",),
]

# a scale alone is a sum where something comes to it, and no class of things
BARE = [
    ("年产值达【亿元】。", "100000000 CNY money"),
    ("年均收入在【万元】以上。", "10000 CNY money at_least 10000.. per 年"),
    ("亿元以上的项目，达万元户标准。",),
]

# few of something, behind a verb or in front of a thing
FEW = [
    ("捎上【几箱】酒，种【几亩】蔬菜。", "- 箱 count range 2..9", "- 亩 measure range 2..9"),
    ("带【几斤】白糖。", "- 斤 measure range 2..9"),
    ("上几届没有办成。",),
]

# classifiers of talk
CLASSIFIERS = [
    ("门口坐了【七八十号】人。", "- 号 count range 70..80"),
    ("15号人大开会，3号人物出场，12号人民路。",),
    ("种了【三垄】葱、【两畦】韭菜。", "3 垄 count", "2 畦 count"),
    ("拎着【两拎】矿泉水。", "2 拎 count"),
    ("睡了【两觉】。", "2 觉 count"),
    ("做了【两板】豆腐，改了【3稿】。", "2 板 count", "3 稿 count"),
    ("投进【八记】三分球。", "8 记 count"),
    ("接收【12万多路】电话。", "120000 路 count more_than 120000.."),
    ("放了一挂【五百响】鞭炮，钟声一响。", "500 响 count"),
    ("三板溪水电站完工，三弦一响。",),
    ("走【六里】山路。", "6 里 measure"),
    ("这栋楼【六层】高，盖起【三层】小楼。", "6 层 count", "3 层 count"),
    ("来了【俩人】，夫妻俩人都在。", "2 人 count"),
    ("吃了【仨】包子，他俩是同学。", "3 个 count"),
    ("连续【三度】邀请他。", "3 度 count"),
    ("举办培训班【3期】，风电场二期开工。", "3 期 count"),
]

# about so long, with somewhat less meant
SOMEWHAT_LESS = [
    ("干了小【二十年】。", "20 a duration nearly"),
    ("存了小【十万块钱】。", "100000 CNY money nearly"),
    ("女儿小【二十岁】，面积小【三十平方米】。", "20 岁 age", "30 m2 measure"),
    ("约【三个半月至四个月】收回。", "- mo duration range 3.5..4"),
]

# points of a match
POINTS = [
    ("主队领先【七分】，客队连追【五分】。", "7 分 score", "5 分 score"),
    ("他砍下了【四十分】。", "40 分 score"),
    ("三分球五投三中。",),
]

# points of an index, degrees of an angle
DEGREES = [
    ("早盘摸高至【2983.40点】。", "2983.4 点 measure"),
    ("沪指冲上【3000点】关口。", "3000 点 measure"),
    ("大家8点左右开会。",),
    ("船体右倾【20度】。", "20 deg measure"),
]

# grades of players, names of people, chemicals, houses, bureaus, days
LOOK_ALIKES = [
    ("聂卫平九段战胜丁伟五段，【4位】九段出局。",),
    ("他升七段，业余五段获胜，九段棋手夺冠。",),
    ("修复城墙【三段】，录了【两段】视频。", "3 段 count", "2 段 count"),
    ("陆克平、陆宗霖、伍席源到会。",),
    ("购买486个人电脑，来了【3个】人。", "3 个 count"),
    ("复方十六次甲基，使用【两次】。", "2 次 count"),
    ("一天到晚忙，忙了【一天】。", "1 d duration"),
    ("二本上线率，二套住房，【两套】住房。", "2 套 count"),
    ("12幢2单元通电，11幢底层改建，改造老楼【12幢】。", "12 幢 count"),
    ("中铁二十局中标，双方下棋【二十局】。", "20 局 count"),
    ("乘403次列车，跑了【403次】。", "403 次 count"),
    ("【7.8港元】兑1美元，跌至【9000盾】兑1美元，换回【1美元】。", "7.8 HKD money", "9000 盾 money", "1 USD money"),
    ("形势一年比一年好，一笔一笔记账，一家【三口】出门。", "3 口 count"),
    ("腊月二十八起放假，查处案件【二十八起】。", "28 起 count"),
]


@pytest.mark.parametrize(
    "case",
    PARTS + PEOPLE + SUMS + BARE + FEW + CLASSIFIERS + SOMEWHAT_LESS + POINTS + DEGREES + LOOK_ALIKES,
    ids=lambda case: case[0],
)
def test_a_count_of_talk_is_told_by_what_stands_beside_it(case):
    check(*case)
