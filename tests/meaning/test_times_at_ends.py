"""Times at the end of a month, of two quarters, of works, of the paper itself; and what goes on to now."""

import datetime as dt
from collections.abc import Callable

import pytest

from jinzhou_extract.metric import Metric

DAY = {"date": dt.date(2021, 11, 20), "title": ""}

TIMES = [
    # what stands at the end of a month is of the month, at the end of a year of the year
    ("截至2021年3月31日，公司总资产【28亿元】。", "2021-03-31"),
    ("截至2020年12月31日，公司总资产【28亿元】。", "2020-12-31"),
    ("截至2020年2月29日，公司总资产【28亿元】。", "2020-02-29"),
    ("截至2021年3月30日，公司总资产【28亿元】。", "2021-03-30"),
    ("庙会正月初一开锣，接待游客【6万人】。", "2021"),
    ("2021年3月31日，接待游客【6万人】。", "2021-03-31"),
    ("截至6月30日，今年累计建成公园【6座】。", "2021-01/2021-06"),
    # two quarters
    ("今年一、二季度出口【6亿元】。", "2021-01/2021-06"),
    ("实现目标，三、四季度要保持【7%】的增速。", "2021-07/2021-12"),
    ("今年二、三季度出口【6亿元】。", "2021-04/2021-09"),
    ("二、三季度出口【6亿元】。", "2021-Q3"),  # which may be the second item of a list
    ("2020年二至三季度出口【6亿元】。", "2020-04/2020-09"),
    # works that began or ended in a month
    ("水库1976年12月竣工，总计完成土石方【312万立方米】。", "1976"),
    ("水库1970年10月动工，民工最多时有【1.2万人】。", "1970"),
    ("工厂9月投产后，装配时间缩短到【36小时】。", "2021"),
    ("1976年12月完成土石方【312万立方米】。", "1976-12"),
    ("截至8月底开工，完成投资【6亿元】。", "2021-08"),
    # what is told of the paper's own day
    ("截至本公告披露日，担保余额为【2.36亿元】。", "2021-11-20"),
    ("月初每公斤1.3元，11月18日涨了六毛，月底冲到【2.8元】。", "2021-11"),
    # from one day to another, with what began between them
    ("自6月1日门诊开诊至8月31日，接诊2846人；收治【307人】。", "2021-06-01/2021-08-31"),
    ("自6月1日门诊开诊；到8月31日，收治【307人】。", "2021-08-31"),
    # on to now, out of a year gone by
    ("去年孩子住院，住了【8天】；这回在县里住5天。", "2020"),
    ("去年孩子住院，住了8天；这回在县里住【5天】。", "2021"),
    ("上半年开行403列，而去年全年才577列；其中去程【238列】。", "2021-01/2021-06"),
    ("上半年开行403列，而去年全年才【577列】；其中去程238列。", "2020"),
    ("全市尚有2000年底前建成、失养失修的小区【74个】。", "2021"),
]


@pytest.mark.parametrize(("text", "time"), TIMES)
def test_the_time_at_an_end(marked: Callable[..., Metric], text: str, time: str):
    found = marked(text, **DAY).time_period
    assert found in (time, {"2021-01/2021-06": "2021-H1", "2021-07/2021-12": "2021-H2"}.get(time))


REVIEW = "# 过去五年工作回顾\n\n"

LEVELS = [
    ("拥有中国驰名商标【298件】。", "2021"),
    ("全市铁路营业里程【2255公里】，其中快速铁路1000公里。", "2021"),
    ("全市铁路营业里程2255公里，其中快速铁路【1000公里】。", "2021"),
    ("新增高速公路里程【300公里】。", "2017/2021"),
    ("建设学校【30所】。", "2017/2021"),
]


@pytest.mark.parametrize(("text", "time"), LEVELS)
def test_what_there_is_in_a_review_of_years_is_of_their_end(marked: Callable[..., Metric], text: str, time: str):
    assert marked(REVIEW + text, date=dt.date(2022, 1, 10), title="政府工作报告").time_period == time
