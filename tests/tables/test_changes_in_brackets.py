"""Changes in brackets go down where their head gives a unit: （575）below 较上年增减（辆）."""

import pytest

from jinzhou_extract import extract


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("比上年增减（吨）", "-475"),
        ("比上年增减（户）", "-475"),
        ("比上年增减", None),
        ("销量（吨）", None),
        ("排名变化", None),
    ],
)
def test_a_change_in_brackets(head: str, expected: str | None):
    table = f"| 商户 | 进货（吨） | {head} |\n|---|---|---|\n| 东升 | 31.5 | (475) |\n| 南丰 | 42.6 | 318 |\n"
    items = [item for item in extract(table) if item.text == "(475)" or item.value in (475, -475)]
    assert [f"{item.value:f}" for item in items] == ([] if expected is None else [expected])
