"""How long something has gone one way without a break is told, and no change of a time."""

import pytest

IN_A_ROW = [
    ("豆粕价格连跌【三天】，油脂跟着走弱。", "level", 3),
    ("沪铜库存连降【六周】，降至8.1万吨。", "level", 6),
    ("全社会用电量连增【三个月】。", "level", 3),
    ("入境客流连续增长【五个月】。", "level", 5),
    ("钢价连续下跌【三天】。", "level", 3),
]
CHANGED = [
    ("窗口等候时间缩短【三天】。", "change", -3),
    ("平均工期连续缩短【三天】。", "change", -3),
    ("保质期延长【两个月】。", "change", 2),
    ("沪铜库存连续下降【6万吨】。", "change", -60000),
]


@pytest.mark.parametrize(("text", "role", "value"), IN_A_ROW + CHANGED)
def test_how_long_it_went_on(marked, text, role, value):
    found = marked(text)
    assert (found.role, found.value) == (role, value)
