"""Tables of plain text of years, with thousands that a blank sets apart, a line of units, and figures nobody knows (…)."""

import pytest

from jinzhou_extract import extract

TEXT = """历年产量

年　份    粮　食     油料产量    大牲畜存栏
          (万担)         (担)         (头)
{first}
1962        72.6        6 318       36 990
1965       128.5       13 447       43 612
"""


def found(text: str) -> list[tuple[str | None, str, str | None, str | None]]:
    """Indicator, value, unit and time of each figure."""
    return [(item.indicator, f"{item.value:f}", item.unit, item.time_period) for item in extract(text)]


@pytest.mark.parametrize(
    ("first", "count"), [("1957       141.0       19 775       52 047", 3), ("1957       141.0       19 775            …", 2)]
)
def test_each_figure_is_below_its_name_and_unit(first: str, count: int):
    rows = found(TEXT.format(first=first))
    assert len(rows) == 6 + count
    assert rows[:2] == [("粮食", "1410000", "担", "1957"), ("油料产量", "19775", "担", "1957")]
    assert rows[-1] == ("大牲畜存栏", "43612", "头", "1965")


@pytest.mark.parametrize("line", ["他说了三句话 等了 5 天…", "未完待续…"])
def test_a_sentence_that_breaks_off_is_no_row(line: str):
    assert all(row[0] != "油料产量" for row in found(f"产量\n\n{line}\n"))
