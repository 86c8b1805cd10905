"""A heading that compares with a year is not of that year, and neither is what stands below it."""

import datetime as dt

import pytest

TEXT = "2022年8月全市建材运行分析\n\n{heading}\n\n7月末，水泥出厂价【310元】。"
HEADINGS = [
    ("三、价格：连涨两月，仍低于去年", "2022-07"),
    ("三、效益：利润不及上年一半", "2022-07"),
    ("三、价格：比2021年低", "2022-07"),
    ("三、价格：好于2021年", "2022-07"),
    ("三、2021年价格回顾", "2021-07"),
]


@pytest.mark.parametrize(("heading", "time"), HEADINGS)
def test_the_year_compared_with_is_not_the_year(marked, heading, time):
    assert marked(TEXT.format(heading=heading), date=dt.date(2022, 8, 15)).time_period == time
