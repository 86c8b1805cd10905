"""Behind the most of something the least of it may leave out what it is of, and the other way round."""

import pytest

OTHER_ENDS = [
    ("昨日最高气温十八度，最低【九度】。", "最低气温"),
    ("学徒最高工资四十元，最低【十八元】。", "学徒最低工资"),
    ("河道最大流量320立方米每秒，最小为【15立方米每秒】。", "河道最小流量"),
    ("冰层最薄厚度8厘米，最厚【22厘米】。", "冰层最厚厚度"),
]
ENDS_OTHERWISE = [
    ("学徒最高工资四十元，最低奖金【十八元】。", "最低奖金"),
    ("最高气温二十八度，最低湿度【40%】。", "最低湿度"),
]


@pytest.mark.parametrize(("text", "indicator"), OTHER_ENDS + ENDS_OTHERWISE)
def test_the_other_end(marked, text, indicator):
    assert marked(text).indicator == indicator
