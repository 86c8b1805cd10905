"""Shares of those, or of the amount, that the words in front name."""

import pytest

LINES = [
    "我院现有学科带头人中，将有【54.6%】的人退休。 → role: share, relative_to: 我院现有学科带头人",
    "在受访教师中，有【三成】的人每天加班。 → role: share, relative_to: 受访教师",
    "全村劳动力中，【四成】的人外出务工。 → role: share, relative_to: 全村劳动力",
    "出口总额为1100亿美元，其中【54%】出口到亚洲。 → role: share, indicator: 出口总额, relative_to: 出口总额",
    "贷款余额40亿元，其中【12%】投给小企业。 → role: share, relative_to: 贷款余额",
    "这种教材已为我国【65%】的小学生采用。 → role: share, indicator: 教材, relative_to: 小学生",
    "该标准已为全国【三成】的企业采用。 → role: share, indicator: 标准, relative_to: 企业",
    # the rate has a name, the rest of it changes, those of them are no part
    "产值2000亿元，其中工业增长【12%】。 → role: change",
    "抽检中，发现有【30%】的人工费没有入账。 → relative_to: none",
]


@pytest.mark.parametrize("line", LINES)
def test_a_share_is_of_what_the_clause_in_front_tells_the_inside_of(reads, line):
    reads(line)


ROWS = [
    "【52%】的波音777和48%的波音747的订货来自亚洲。 → role: share, indicator: 波音777",
    "52%的波音777和【48%】的波音747的订货来自亚洲。 → role: share, indicator: 波音747的订货",
    "30%的轿车和【20%】的卡车来自德国。 → role: share, indicator: 卡车, relative_to: 卡车",
    "六成的农户、【八成】的企业参加保险。 → role: share, relative_to: 企业",
    "30%的轿车涨价【4.5】和6%。 → unit: %",
]


@pytest.mark.parametrize("line", ROWS)
def test_parts_of_two_things_stand_in_a_row_and_a_model_is_no_part(reads, line):
    reads(line)


def test_a_model_shares_no_unit_with_the_part_of_the_next_thing(extractor):
    assert [m.text for m in extractor.extract("52%的波音777和48%的波音747的订货来自亚洲。")] == ["52%", "48%"]
