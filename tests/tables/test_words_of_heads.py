"""Words of the heads of columns: what tells a change, a share or the time that the table is of, and what only looks like it."""

import pytest

from jinzhou_extract.metric import Role
from jinzhou_extract.tables.headers import read_header

ROLES = [
    ("比上年同期", Role.CHANGE),
    ("较基期", Role.CHANGE),
    ("比昨日", Role.CHANGE),
    ("增加量", Role.CHANGE),
    ("增加数", Role.CHANGE),
    ("减少额", Role.CHANGE),
    ("减少量", Role.CHANGE),
    ("减少数", Role.CHANGE),
    ("存款增量", Role.CHANGE),
    ("新增量", Role.LEVEL),
    ("年增量", Role.LEVEL),
    ("占全部工业", Role.SHARE),
    ("占全区人口比例", Role.SHARE),
    ("占地", Role.LEVEL),
    ("占用耕地", Role.LEVEL),
    ("抢占市场", Role.LEVEL),
]


@pytest.mark.parametrize(("head", "role"), ROLES)
def test_a_head_says_what_its_column_is(head: str, role: Role) -> None:
    assert read_header(head).role is role


NAMES = [
    ("本期价格", "价格"),
    ("本旬销量", "销量"),
    ("本周一价格", "价格"),
    ("本周二价格", "价格"),
    ("本周三价格", "价格"),
    ("本周四价格", "价格"),
    ("本周日价格", "价格"),
    ("本周末价格", "价格"),
    ("本周末均价", "本周末均价"),
    ("本次累计销量", "本次累计销量"),
]


@pytest.mark.parametrize(("head", "name"), NAMES)
def test_the_time_that_the_table_is_of_is_no_part_of_a_name(head: str, name: str) -> None:
    assert read_header(head).name == name
