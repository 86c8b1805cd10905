import datetime as dt

import pytest

from jinzhou_extract.readers.cell_text import cell_text

# value, format code, what is shown
CELLS = [
    (None, "General", ""),
    (True, "General", "TRUE"),
    ("增长", "General", "增长"),
    (2021, "General", "2021"),
    (0.1 + 0.2, "General", "0.3"),
    (1e22, "General", "10000000000000000000000"),
    (1e-7, "General", "0.0000001"),
    (519.5, "0.00", "519.50"),
    (519.5, "0.##", "519.5"),
    (12345678.9, "#,##0.00", "12,345,678.90"),
    (12345678.9, "#,##0.00_ ;[Red]-#,##0.00 ", "12,345,678.90"),
    (-12.5, "#,##0", "-12.5"),
    (0.142, "0.0%", "14.2%"),
    (0.14235, "0%", "14.235%"),
    (-0.031, "0.00%;[Red]-0.00%", "-3.10%"),
    (10**30, "0%", "1" + "0" * 32 + "%"),
    (float("inf"), "0", ""),
    (14.2, '0.0"%"', "14.2%"),
    (3.2, '0.0"亿元"', "3.2亿元"),
    (3.2, "0.0\\万", "3.2万"),
    (1234.5, '"¥"#,##0.00', "¥1,234.50"),
    (1234.5, "[$¥-804]#,##0.00", "¥1,234.50"),
    (1234.5, "[$-804]0.00", "1234.50"),
    (1234.5, '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', "¥1,234.50"),
    # formats that show another number than the cell holds are not followed
    (1234500.0, '0.00,"千元"', "1234500"),
    (123456.0, '[>=10000]0.0,"万";0', "123456"),
    (1234.5, "0.00E+00", "1234.5"),
    (0.5, "# ?/?", "0.5"),
    (5, "@", "5"),
    (dt.datetime.fromisoformat("2021-03-08"), "yyyy-mm-dd", "2021-03-08"),
    (dt.datetime.fromisoformat("2021-03-08T09:30"), "yyyy-mm-dd hh:mm", "2021-03-08 09:30:00"),
    (dt.datetime.fromisoformat("2021-03-01"), 'yyyy"年"m"月"', "2021年3月"),
    (dt.datetime.fromisoformat("2021-01-01"), "yyyy", "2021年"),
    (dt.time(9, 30), "hh:mm", "09:30:00"),
]


@pytest.mark.parametrize(("value", "number_format", "shown"), CELLS)
def test_a_cell_is_shown_exactly(value: object, number_format: str, shown: str) -> None:
    assert cell_text(value, number_format) == shown
