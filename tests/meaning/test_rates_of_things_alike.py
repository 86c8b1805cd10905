"""A denominator that holds for the next thing of the kind: prices of a list, sums paid to others, limits of the same time."""

import pytest

RATES = [
    # goods that are named one after another, each with its price
    ("芹菜每斤2.2元，菠菜【3元】，冬瓜8毛。", "斤"),
    ("芹菜每斤2.2元，菠菜3元，冬瓜【8毛】。", "斤"),
    ("特级果每公斤卖18元，一级果【12元】。", "公斤"),
    ("套餐每份15元；单点米饭【2元】。", "份"),
    ("芹菜每斤2.2元，运费【3元】。", None),
    ("芹菜每斤2.2元，全村收入【30元】。", None),
    ("售价每台3200元，支架【400元】。", None),
    ("每亩水稻保额1100元，保费【44元】。", "亩"),
    ("每亩水稻保额1100元，全镇保费【440元】。", None),
    ("缴费每满一年增发2元，70岁以上的再增发【20元】。", None),
    ("芹菜每斤2.2元，昨天有人买走【3元】。", None),
    # fees of the same, and flows of the same name
    ("学费每生每学期3200元，书本费【400元】。", "生·学期"),
    ("进港流量每秒620立方米，出港流量【580立方米】。", "秒"),
    ("门票每人40元，停车费【10元】。", None),
    ("住宿费每学年1100元，教材费【600元】。", "学年"),
    ("水费每立方米2.8元，电费【0.5元】。", None),
    ("洗衣费每公斤8元，熨烫费【20元】。", None),
    ("停车费每小时4元，存车费【15元】。", None),
    ("鸭蛋每斤7元，母鸭【90元】。", None),
    # what is told of all, of a longer time or of somebody else
    ("每亩鲜重600公斤，总鲜重【40万公斤】。", None),
    ("每组队员12人，全校队员【260人】。", None),
    ("每台耗油量20升，年耗油量【90升】。", None),
    ("进港流量每秒620立方米，全年流量【900立方米】。", None),
    ("每艘渔船装冰8吨，船队装冰【60吨】。", None),
    ("每班30人，全班【28人】到齐。", None),
    # people who are paid for
    ("评上省级工匠的，每人奖励8000元，县级工匠手【3000元】。", "人"),
    ("成人每人60元，儿童【30元】。", "人"),
    # as many at most in the same time
    ("全市每年评选名医不超过200名，名护士不超过【80名】。", "年"),
    ("每月接收实习生至少30人，志愿者至少【20人】。", "月"),
    ("每周上门不超过三次，连续不超过【两次】。", None),
    ("每年招收学徒不超过40名，正式工【20名】。", None),
    # things that differ in their number alone, and what is done with them as well
    ("二楼每户6000元，三楼1.5万元，四楼【2.4万元】。", "户"),
    ("一等奖每名5000元，二等奖【3000元】。", "名"),
    ("一等奖每名5000元，奖金【3000元】。", None),
    ("自繁自养每头亏85元，外购仔猪亏【140元】。", "头"),
    ("大班每班30人，小班【25人】，共设六个班。", "班"),
    ("白菜每公斤0.4元，比月初便宜8分；萝卜0.3元，菠菜【1.2元】。", "公斤"),
    # hours that a price is limited for
    ("泊车12小时最高【36元】，1小时4元。", "12小时"),
    ("泊车12小时最高36元，1小时【4元】。", None),
    ("首小时6元，12小时最高36元，夜间【8元】。", None),
    ("泊车每小时4元，夜间泊车【4元】。", None),
    # some among them
    ("窗口日均受理3000件，其中网上【800件】。", "日"),
    ("剧团一年演出240场，其中下乡【150场】。", "年"),
    ("窗口日均受理30件，其中网上累计【800件】。", None),
    # what each does beside it
    ("每匹马每天吃8公斤草料、喝【40升】水。", "匹·天"),
    ("每匹马每天吃8公斤草料，全场存草【40公斤】。", None),
]


@pytest.mark.parametrize(("text", "per"), RATES)
def test_what_a_thing_of_the_kind_is_told_for(marked, text, per):
    assert marked(text).per == per


def test_hours_that_a_price_is_limited_for_are_no_part_of_its_name(marked):
    assert marked("泊车12小时最高【36元】，1小时4元。").indicator == "泊车"
    assert marked("泊车12小时最高36元，1小时【4元】。").indicator == "泊车"
