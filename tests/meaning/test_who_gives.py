"""Who gives something away stands in front of it and is no part of its name."""

import pytest

GIVEN = [
    ("当地一位企业家捐口罩【5万只】。", "捐口罩"),
    ("苏州一家医药企业捐消毒液【2000箱】。", "捐消毒液"),
    ("邻居一位老人捐旧书【40本】。", "捐旧书"),
    ("市内一家医院送口罩【300只】。", "送口罩"),
    ("一家服装厂赠棉衣【800件】。", "赠棉衣"),
]
SORTED = [
    ("企业捐赠总额【3亿元】。", "企业捐赠总额"),
    ("校友捐赠收入【3亿元】。", "校友捐赠收入"),
    ("快递公司送货上门【300件】。", "快递公司送货上门"),
]


@pytest.mark.parametrize(("text", "indicator"), GIVEN + SORTED)
def test_who_gives_is_no_part_of_what_is_given(marked, text, indicator):
    assert marked(text).indicator == indicator
