"""占床日数 counts days: it is no share of anything."""

from jinzhou_extract import extract
from jinzhou_extract.metric import Role


def test_days_that_beds_are_taken_are_a_level():
    table = "| 科室 | 开放床位（张） | 占床日数 |\n|---|---|---|\n| 内科 | 40 | 1200 |\n| 外科 | 30 | 900 |\n"
    days = {int(record.value): record.role for record in extract(table) if record.value is not None}
    assert (days[1200], days[900]) == (Role.LEVEL, Role.LEVEL)
