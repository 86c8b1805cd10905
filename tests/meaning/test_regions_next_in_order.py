"""The next place in an order, the place whose counties are but named in part, and the one that a story comes back to."""

from collections.abc import Callable

import pytest

from jinzhou_extract.metric import Metric

PLACES = [
    # the next in an order opens a statement of its own, by its short name and abroad, too
    ("安徽增速最快，增长9%；其次是江西，增长【8%】。", None, "江西省"),
    ("安徽增速最快，增长9%；其次是江西，增长8%，税收增长【7%】。", None, "江西省"),
    ("秘鲁股市跌得最多，下跌9%；其次是智利圣地亚哥股市，下跌【8%】，本月累计下跌12%。", None, "智利"),
    ("秘鲁股市跌得最多，下跌9%；其次是智利圣地亚哥股市，下跌8%，本月累计下跌【12%】。", None, "智利"),
    ("安徽增速最快，增长9%；其次是江西大学，有学生【8000人】。", None, "安徽省"),
    # of which several are but some
    ("宿州市受灾最重，受灾的有砀山县、灵璧县等【4个】县、60个乡镇。", "安徽省", "宿州市"),
    ("宿州市受灾最重，受灾的有砀山县、灵璧县等4个县、【60个】乡镇。", "安徽省", "宿州市"),
    ("受灾的有砀山县、灵璧县等【4个】县、60个乡镇。", "安徽省", "安徽省"),
    ("宿州市受灾最重，灵璧县转移【400人】。", "安徽省", "灵璧县"),
    # back to the document's own place
    ("灵璧县的果园建成3处。据介绍，这样的果园宿州共有【80处】。", "宿州市", "宿州市"),
    ("灵璧县的果园建成3处，树苗【80株】。", "宿州市", "灵璧县"),
]


@pytest.mark.parametrize(("text", "home", "region"), PLACES)
def test_the_place_of_a_figure(marked: Callable[..., Metric], text: str, home: str | None, region: str):
    assert marked(text, region=home).region == region
