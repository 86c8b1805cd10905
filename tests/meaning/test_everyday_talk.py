"""How people talk of numbers: prices for one, who does something, what is picked out, whose share it is."""

import pytest

PRICES = [
    "白菜一斤【八毛】，萝卜才五毛。 → indicator: 白菜, value: 0.8, per: 斤",
    "白菜【八毛】一斤。 → indicator: 白菜, value: 0.8, per: 斤",
    "茶叶蛋【一块五】一个。 → indicator: 茶叶蛋, value: 1.5, per: 个",
    "这件棉袄要【三百六】，我嫌贵没买。 → indicator: 这件棉袄, value: 360, unit: CNY",
    "学费一学期【一千二】，住宿费六百。 → indicator: 学费, value: 1200",
    "跟妹妹借了【五千】。 → value: 5000, unit: CNY",
    "去年黄豆涨得凶，一斤从【一块七】一路涨到两块九。 → indicator: 黄豆, value: 1.7, per: 斤",
    "去年黄豆涨得凶，一斤从一块七一路涨到【两块九】。 → indicator: 黄豆, value: 2.9",
    "汽水【两箱】多。 → indicator: 汽水, bound: more_than",
    "汽水【两箱】多得放不下。 → bound: exact",
    "前排票被黄牛炒到了【2000元】。 → indicator: 前排票",
    "司机被罚款【200元】。 → indicator: 罚款",
]

PEOPLE = [
    "来自四乡的【一千二百名】民工自带口粮、工具上阵。 → indicator: 民工",
    "看台上有【几百名】球迷高喊“下课”。 → indicator: 球迷",
    "【几千名】球迷齐声高唱队歌。 → indicator: 球迷",
    "【五六个】人挤在一间屋里。 → indicator: 人",
    "【12户】人家还没签字。 → indicator: 人家",
    "【23人】在抢险中献出生命。 → indicator: 献出生命",
    "186名船民中，112人进了工厂，剩下的【三十多人】合伙办起了公司。 → indicator: 船民",
    # what describes people belongs to them
    "【三十名】学生家长到场。 → indicator: 学生家长",
]

SHARES = [
    "店里的进账不足三十元，【七成】靠香烟。 → role: share, indicator: 进账",
    "遭到【七成】业主反对。 → indicator: 业主",
]

PICKED_OUT = [
    "卖得最多的是盐，【二十八斤】，再就是煤油，十五斤。 → indicator: 盐",
    "卖得最多的是盐，二十八斤，再就是煤油，【十五斤】。 → indicator: 煤油",
    "花销最大的是房租，每月【1800元】。 → indicator: 房租",
    "持股市值最高的是北方矿业，达到【9.6亿元】。 → indicator: 持股市值",
    "其次是噪声扰民，【312件】。 → indicator: 噪声扰民",
    "就连不咸的面包也要【八元】。 → indicator: 不咸的面包",
    "唯独面包涨了【一元】。 → indicator: 面包",
    "唯有面包涨了【一元】。 → indicator: 面包",
    "单是门票收入就有【1200万元】。 → indicator: 门票收入",
    "单单门票收入就有【1200万元】。 → indicator: 门票收入",
    "哪怕是面包也要【八元】。 → indicator: 面包",
    "即便是面包也要【八元】。 → indicator: 面包",
    "即使是面包也要【八元】。 → indicator: 面包",
    "甚至连面包也要【八元】。 → indicator: 面包",
    "仅仅是面包就花了【八元】。 → indicator: 面包",
    "油条一早上能卖【三百根】。 → indicator: 油条",
    "那一年的流水，【9800元】，是头年的一倍半。 → indicator: 流水",
    "头一年的流水，【9800元】。 → indicator: 流水",
    "从早到晚卖了【一百多块】。 → indicator: none",
    "电梯从立项到投用，前后用了【14个月】。 → indicator: 用",
]

REACHED = [
    "年龄不超过35周岁，博士放宽到【45周岁】。 → indicator: 博士",
    "年龄不超过35周岁，博士放宽至【45周岁】。 → indicator: 博士",
    "出口额1.1亿元，全年有望冲击【两亿元】。 → indicator: 出口额",
    "起步价一律改成【三角】。 → indicator: 起步价",
]

PLACES = [
    "全县共改造老旧小区113个。其中城关镇【41个】，占36.3%。 → indicator: 改造老旧小区",
    "全县共改造老旧小区113个。其中城关镇41个，占【36.3%】。 → indicator: 改造老旧小区",
    "全市共下拨救灾资金2亿元，其中榆林【6000万元】，延安4500万元。 → indicator: 下拨救灾资金",
    "全市共下拨救灾资金2亿元，其中榆林6000万元，延安【4500万元】。 → indicator: 下拨救灾资金",
    # what is no place, and what counts another thing
    "现有学校412所，其中普通高中【6所】。 → indicator: 普通高中",
    "全县共改造老旧小区113个。其中城关镇投入【41万元】。 → indicator: 城关镇投入",
]


BOUGHT = [
    "父亲花【420元】从重庆背回一台黑白电视机。 → indicator: 黑白电视机",
    "母亲用【三十块钱】扯了一块花布。 → indicator: 花布",
    "他花了【一万多元】添置了一辆三轮车。 → indicator: 三轮车",
    "村里用【三万元】买了两台水泵。 → indicator: 水泵",
    "村里用【三万元】购进两台水泵。 → indicator: 水泵",
    "村里用【三万元】换了两台水泵。 → indicator: 水泵",
    "村里用【三万元】置办了两台水泵。 → indicator: 水泵",
    "她掏了【两千元】盘下一间门面。 → indicator: 门面",
    "她用【两千元】租了一间门面。 → indicator: 门面",
    "她花【两千元】拉回一车西瓜。 → indicator: 西瓜",
    "她花【两千元】定做了一套西装。 → indicator: 西装",
    "他花【六百元】请了一个木匠。 → indicator: 木匠",
]

WHERE_AND_FOR_WHOM = [
    "四平市站前农贸市场上猪肉每斤【三元四角】。 → indicator: 猪肉",
    "新药可使死亡风险降低【31%】。 → indicator: 死亡风险",
    "报名费每人100元，考试费每科【60元】。 → indicator: 考试费",
    "【58个】考点秩序良好。 → indicator: 考点",
    "枢纽由主坝、溢洪道和电站【五部分】组成。 → indicator: 枢纽",
    "全书由序言和正文【两部分】构成。 → indicator: 全书",
    "每10股派发现金红利3元，共计派发【1.2亿元】。 → indicator: 派发现金红利",
    "全市平均降雨量46毫米，最大为石桥镇【112毫米】。 → indicator: 降雨量",
    "平时接待读者3000人次，周末多到【5000人次】。 → indicator: 接待读者",
    "平时接待读者3000人次，雨天少到【500人次】。 → indicator: 接待读者",
    "年化收益率8.2%，最大回撤【21%】。 → indicator: 最大回撤",
    "奶茶一杯【十八块】。 → indicator: 奶茶, value: 18, unit: CNY, per: 杯",
    "理发一次【二十元】。 → indicator: 理发",
    "一锅能熬糖【八十斤】。 → indicator: 熬糖",
    "稻田里放养鸭子【两百只】。 → indicator: 放养鸭子",
    "他住着【40平方米】的老房子。 → indicator: 老房子",
    "水温常年【26度】。 → indicator: 水温",
    "水温平日【26度】。 → indicator: 水温",
    "规模以上工业企业【41家】。 → indicator: 规模以上工业企业",
    # what is no place, no one for whom
    "大使馆工作人员【31人】。 → indicator: 大使馆工作人员",
]

SPEECH = [
    "前三季度，进出口总值达5214.8亿元。\n\n“一季度【1580.3亿元】，二季度1612亿元。”负责人说。",
    "前三季度，进出口总值达5214.8亿元。\n\n“一季度1580.3亿元，二季度【1612亿元】。”负责人说。",
]


@pytest.mark.parametrize("text", SPEECH)
def test_what_somebody_says_in_a_paragraph_of_its_own_goes_on(marked, text):
    assert marked(text).indicator == "进出口总值"


@pytest.mark.parametrize("example", [*BOUGHT, *WHERE_AND_FOR_WHOM, *PRICES, *PEOPLE, *SHARES, *PICKED_OUT, *REACHED, *PLACES])
def test_how_people_talk(reads, example):
    reads(example)
