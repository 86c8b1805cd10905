"""Households and people told behind so many places are how many live there, and none of the places."""

import pytest

LIVING_THERE = [
    ("此次搬迁涉及李庄镇3个村、9个自然屯，共【420户】1310人。", "户"),
    ("此次搬迁涉及李庄镇3个村、9个自然屯，共420户【1310人】。", "人"),
    ("水库移民涉及2个乡6个村，共计【860户】、3020人。", "户"),
    ("工程占地涉及4个村，共【210户】。", "户"),
    ("村子坐落在山坳里，海拔约1200米，【310户】、1120人分住在三条沟里。", "户"),
    ("寨子海拔1800米，96户、【402人】，全是苗族。", "人"),
]
TOLD_OTHERWISE = [
    ("走访慰问6个村，困难户【120户】。", "困难户"),
    ("培训覆盖5个乡镇，培训【1200人】。", "培训"),
    ("新建安置点3个，安置【420户】。", "安置"),
    ("义诊走进3个村，老人【80人】。", "老人"),
    ("危房改造涉及5个乡镇【320户】农户。", "农户"),
]


@pytest.mark.parametrize(("text", "indicator"), LIVING_THERE + TOLD_OTHERWISE)
def test_who_lives_there(marked, text, indicator):
    assert marked(text).indicator == indicator
