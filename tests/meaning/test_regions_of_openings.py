"""Paragraphs that open with the things or the market of a place, in a document that nothing gives one."""

import pytest

OPENINGS = [
    ("洛川的苹果熟了。今年果农套袋【8亿只】。", "洛川县"),
    ("寿光的大棚最近忙着采收。黄瓜每斤【1.2元】。", "寿光市"),
    ("昆明的春天来得早。花市里玫瑰一扎【十五元】。", "昆明市"),
    ("寿光农产品物流园的数据显示，昨日蔬菜交易量【1.46万吨】。", "寿光市"),
    ("昆明的专家来过。花市里玫瑰一扎【十五元】。", None),
    ("洛川的客商来看货。果农套袋【8亿只】。", None),
    ("寿光的大棚最近忙着采收。\n\n这里没有人认识他，一天挣【八十元】。", None),
    ("长春的花开了。每株卖【十五元】。", "长春市"),
    ("大方的主人留客，一桌菜【八十元】。", None),
]


@pytest.mark.parametrize(("text", "region"), OPENINGS)
def test_a_paragraph_opens_with_a_place(marked, text, region):
    assert marked(text, region=None).region == region
