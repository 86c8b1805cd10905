"""What came of a wish, and words of wanting that only tell who is counted, beside what is wanted."""

import pytest

STATUSES = [
    ("今明两天最高气温19℃，昨天最高气温【11℃】。", "actual"),
    ("今明两天最高气温【19℃】，昨天最高气温11℃。", "target"),
    ("预计明天最高气温19℃，昨天最高气温【11℃】。", "actual"),
    ("明天最低气温比昨日低【6℃】。", "target"),
    ("预计收粮300吨，结果只收到【120吨】。", "actual"),
    ("预计收粮【300吨】，结果只收到120吨。", "target"),
    ("企业承诺捐款300万元，到账【260万元】。", "actual"),
    ("企业承诺捐款【300万元】，到账260万元。", "target"),
    ("打算留在本县就业的占【62%】。", "actual"),
    ("承诺捐书的企业达【60家】。", "actual"),
    ("未达到预期的占【15%】。", "actual"),
    ("打算今年招工【60人】。", "target"),
    ("承诺的投资达【3亿元】。", "target"),
    ("业绩承诺完成率为【92%】。", "actual"),
    ("行将就木的老人【85岁】。", "actual"),
    ("力争上游的【12支】队伍参加比赛。", "actual"),
    ("力争年内建桥【12座】。", "target"),
    ("今年将床位从300张增加到【500张】。", "target"),
]


@pytest.mark.parametrize(("text", "status"), STATUSES)
def test_an_outcome_is_done_and_a_wish_to_come(marked, text, status):
    assert marked(text).status == status
