"""Who sent a report is no part of what its first sentence measures."""

import pytest

SENT = [
    ("本报讯 发热的战士，已有【41人】出院。", "发热的战士"),
    ("本报讯（记者 某某）发热的战士，已有【41人】出院。", "发热的战士"),
    ("（新华社昆明二十日电）某公司八月份的精锡产量，完成计划的【百分之一百零六】。", "某公司八月份的精锡产量"),
    ("某某晚报讯　夜市的摊位，已有【41个】租出。", "夜市的摊位"),
]


@pytest.mark.parametrize(("text", "indicator"), SENT)
def test_a_dispatch_names_nothing(marked, text, indicator):
    said = marked(text).indicator
    assert said is not None
    assert indicator.endswith(said)
    assert "讯" not in said
    assert "电" not in said
