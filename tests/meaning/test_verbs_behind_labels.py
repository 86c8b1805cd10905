"""A verb alone behind a label tells of what the label names, and of nothing of its own."""

import pytest

from jinzhou_extract import extract

LABELLED = [
    ("就业：新增【3.2万人】，完成年度任务的80%。", "新增就业"),
    ("就业：新增3.2万人，完成年度任务的【80%】。", "新增就业"),
    ("银行贷款：新增【37亿元】，占上年末净资产的17%。", "新增银行贷款"),
    ("（二）公司债券：新增【12亿元】，占比5%。", "新增公司债券"),
    ("公租房：建成【1200套】。", "公租房"),
    ("（一）城镇就业：净增加【2.1万人】，达到45万人。", "城镇就业"),
    ("（一）城镇就业：净增加2.1万人，达到【45万人】。", "城镇就业"),
    ("棚改：完成【600户】。", "棚改"),
    # what stands behind the verb or the number is named by itself, and a verb that says what it counts
    ("养老：新增床位【500张】。", "新增床位"),
    ("医疗：新建【3所】医院。", "医院"),
    ("存款：余额【820亿元】。", "余额"),
]


@pytest.mark.parametrize(("text", "indicator"), LABELLED)
def test_what_a_verb_behind_a_label_tells_of(text: str, indicator: str):
    plain = text.replace("【", "").replace("】", "")
    found = next(metric for metric in extract(plain) if metric.start == text.index("【"))
    assert found.indicator == indicator
