"""Places are counted and something else is measured of them: the measure is no part of what is counted."""

import pytest

COUNTED = [
    ("全国【38个】主要港口铁矿石库存升至1.2亿吨。", "主要港口"),
    ("去年，全省【21个】贫困县农民人均纯收入达到2140元。", "贫困县"),
    ("【6个】国家级口岸货运量增长5%。", "国家级口岸"),
    ("【70个】大中城市新房价格环比上涨0.3%。", "大中城市"),
    # the thing itself is measured
    ("全市建成【12个】港口货场。", "港口货场"),
]
MEASURED = [
    ("全国38个主要港口铁矿石库存升至【1.2亿吨】。", "铁矿石库存"),
    ("全省21个贫困县农民人均纯收入达到【2140元】。", "农民人均纯收入"),
]


@pytest.mark.parametrize(("text", "indicator"), COUNTED)
def test_what_is_counted(marked, text, indicator):
    assert marked(text).indicator == indicator


@pytest.mark.parametrize(("text", "indicator"), MEASURED)
def test_what_is_measured(marked, text, indicator):
    assert marked(text).indicator == indicator
