"""Months and years that are told by those before them, goals that take some years, and days on which something was counted."""

import datetime as dt
from collections.abc import Callable

import pytest

from jinzhou_extract.metric import Metric

WINTER = {"date": dt.date(2008, 1, 12)}
NEWS = {"date": dt.date(2008, 1, 12), "title": "本报讯"}
MONTHLY = {"date": None, "title": "棉纱市场月报（2021年6月）"}
ACCOUNT = {"date": None, "title": "县渔业站1961年工作总结"}

TOLD = [
    # what goes on since holds for all that follows
    ("市里从去年10月以来由财政出钱，向500户困难家庭每月发放【20公斤】面粉。", WINTER, "2007-10/2008-01"),
    ("票价从去年10月的【3元】涨到4元。", WINTER, "2007-10"),
    # 当月 is no month of another year
    ("2003年8月他进厂。2006年底订单少了，工资当月就减了【800元】。", WINTER, "2006"),
    ("2006年8月他进厂，当月挣了【800元】。", WINTER, "2006-08"),
    ("较5月末上涨150元。库存月末为【12万吨】。", MONTHLY, "2021-06"),
    ("本月成交【3万吨】。", MONTHLY, "2021-06"),
    ("全年成交【3万吨】。", MONTHLY, "2021"),
    # prices and standards of then
    ("2001年他离家。2003年开庭，按当时的工资，厂方该补【4万元】。", WINTER, "2003"),
    ("2001年他离家，当时的工资【400元】。", WINTER, "2001"),
    # when something was counted
    ("据县农业局昨天统计，全县小麦长势好的【12万亩】。", WINTER, "2008"),
    ("昨天，全县浇麦【12万亩】。", WINTER, "2008-01-11"),
    # the year behind that of an account
    ("本年捕鱼1200担。明年拟捕【1500担】。\n\n1962年1月9日", ACCOUNT, "1962"),
    # seasons of two years, and those from one to another
    ("2005/06年榨季至2006/07年榨季，全县产糖【80万吨】。", WINTER, "2005/2007"),
    ("2005/06榨季，混合产糖率达到【11.9%】。", WINTER, "2005/2006"),
    ("产糖从2005/06年榨季的80万吨增加到2006/07年榨季的【90万吨】。", WINTER, "2006/2007"),
    ("产糖从2005/06年榨季的【80万吨】增加到2006/07年榨季的90万吨。", WINTER, "2005/2006"),
    ("“十五”时期，混合产糖率达到【11.9%】。", WINTER, "2005"),
    ("从2003/04榨季到2005/06榨季，亩产由【3.9吨】提高到4.6吨。", WINTER, "2003/2004"),
    ("从2003/04榨季到2005/06榨季，亩产由3.9吨提高到【4.6吨】。", WINTER, "2005/2006"),
    ("2003/2004年度到2005/2006年度，学费由【2600元】涨到2900元。", WINTER, "2003/2004"),
    ("2003/2004年度到2005/2006年度，学费由2600元涨到【2900元】。", WINTER, "2005/2006"),
    ("从2003/04榨季到2005/06榨季，三个榨季累计产糖【70万吨】。", WINTER, "2003/2006"),
    ("2005/06榨季，亩产由3.9吨提高到【4.6吨】。", WINTER, "2005/2006"),
    # goals that take years
    ("县里计划用3年时间，使【120个】村通上水泥路。", WINTER, "2008/2010"),
    ("县里计划用三至五年时间，使【120个】村通上水泥路。", WINTER, None),
    ("县里用3年时间，使【120个】村通上了水泥路。", WINTER, "2008"),
    ("# 2008年工作进展\n入园率年内达到91%，力争三年内近视率降到【50%】以下。", WINTER, None),
    ("# 2008年工作进展\n入园率年内达到【91%】，力争三年内近视率降到50%以下。", WINTER, "2008"),
]


@pytest.mark.parametrize(("text", "document", "time"), TOLD)
def test_a_time_is_seen_from_where_it_is_told(
    marked: Callable[..., Metric], text: str, document: dict[str, object], time: str | None
):
    assert marked(text, **document).time_period == time
