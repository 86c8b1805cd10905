"""A clause behind a number that describes what is counted: the thing names it, whatever opens the clause."""

import pytest

READ = [
    "工厂生产了【300台】刚刚研制成功的收割机。 → indicator: 收割机",
    "县里关闭了【56家】早先被停业整顿的小煤矿。 → indicator: 小煤矿",
    "全县有【15个】去年刚脱贫的村庄。 → indicator: 村庄",
    "学校有【30位】十分敬业的老师。 → indicator: 老师",
    "医院收治了【17名】从外地转来的病人。 → indicator: 病人",
]

NEAR_MISSES = [
    "施工队的【800人】已经开进山里的工地。 → indicator: 施工队",  # what they did
    "【8家】现代物流示范园区的规划已报批。 → indicator: 现代物流示范园区",
    "【两个】特别行政区同内地的交流更多。 → indicator: 特别行政区",
    "首期【10亿元】三季度完成出资。 → indicator: none",
]


@pytest.mark.parametrize("example", [*READ, *NEAR_MISSES])
def test_what_is_described_names_the_number(reads, example):
    reads(example)
