"""Tables of figures as documents; rows are written as lists of cells, numbered from 1."""

import pytest

from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.sheet import SheetRow, prose_column, sheet_document, spread


def text_of(*rows: list[str]) -> str:
    numbered = [SheetRow(number, list(row)) for number, row in enumerate(rows, 1)]
    return sheet_document(numbered, "a.csv", ReadOptions(), lambda row, _: f"row {row}").text


def test_what_stands_alone_above_and_below_is_no_row() -> None:
    assert text_of(["指标表", ""], ["单位：亿元", ""], ["指标", "数值"], ["产值", "3.5"], ["注：快报数", ""]) == (
        "指标表\n单位：亿元\n\n| 指标 | 数值 |\n| --- | --- |\n| 产值 | 3.5 |\n\n注：快报数\n"
    )


@pytest.mark.parametrize(
    ("case", "rows", "head"),
    [
        ("names", [["指标", "数值"], ["产值", "3.5"]], 1),
        ("years are names", [["指标", "2020", "2021年"], ["产值", "3.5", "4"]], 1),
        ("two rows of names", [["", "产值", ""], ["县区", "绝对数", "增长%"], ["东山县", "3.5", "4"]], 2),
        ("a section is no name", [["指标", "数值"], ["一、农业", ""], ["产值", "3.5"]], 1),
        ("figures from the first row on", [["产值", "3.5"], ["收入", "4"]], 0),
        ("no figures at all", [["指标", "责任单位"], ["产值", "统计局"]], 0),
    ],
)
def test_rows_without_figures_at_the_top_name_the_columns(case: str, rows: list[list[str]], head: int) -> None:
    lines = [line for line in text_of(*rows).splitlines() if line]
    assert ([index for index, line in enumerate(lines) if "---" in line] or [0]) == [head]


def test_a_blank_row_parts_tables_that_have_heads_of_their_own() -> None:
    text = text_of(["指标", "数值"], ["产值", "3.5"], ["", ""], ["县区", "增长%"], ["东山县", "4.5"])
    assert text.count("| --- | --- |") == 2


def test_a_blank_row_inside_a_table_is_only_space() -> None:
    text = text_of(["指标", "数值"], ["产值", "3.5"], ["", ""], ["收入", "4.5"])
    assert text.endswith("| 产值 | 3.5 |\n| 收入 | 4.5 |\n\n")


def test_a_cell_stays_a_cell() -> None:
    assert text_of(["指标|值", "数\n值"], ["产值", "3.5"]).startswith("\n| 指标｜值 | 数 值 |\n")


def test_cells_know_their_row() -> None:
    rows = [SheetRow(3, ["指标", "数值"]), SheetRow(7, ["产值", "3.5"])]
    document = sheet_document(rows, "a.csv", ReadOptions(), lambda row, _: f"row {row}")
    assert document.locator(document.text.index("3.5")) == "row 7"


@pytest.mark.parametrize(
    ("case", "rows", "area", "result"),
    [
        (
            "a name over two columns",
            [["", "产值", ""], ["县", "今年", "去年"]],
            (0, 1, 1, 3),
            [["", "产值", "产值"], ["县", "今年", "去年"]],
        ),
        ("a title over all", [["统计表", ""], ["县", "今年"]], (0, 0, 1, 2), [["统计表", ""], ["县", "今年"]]),
        ("a name down its rows", [["工业", "3"], ["", "4"]], (0, 0, 2, 1), [["工业", "3"], ["工业", "4"]]),
        ("a name down the head", [["单位", "产值"], ["", "今年"]], (0, 0, 2, 1), [["单位", "产值"], ["", "今年"]]),
        ("a figure", [["工业", "3", ""], ["农业", "", ""]], (0, 1, 2, 3), [["工业", "3", ""], ["农业", "", ""]]),
    ],
)
def test_merged_names_stand_where_they_hold(
    case: str, rows: list[list[str]], area: tuple[int, int, int, int], result: list[list[str]]
) -> None:
    assert spread(rows, [area]) == result


@pytest.mark.parametrize(
    ("cells", "name"),
    [
        (["全县签约项目六十四个。" * 5] * 3, "摘要"),
        (["产值", "收入", "全县签约项目六十四个。" * 5], None),
        (["3.5"] * 3, None),
        ([], None),
    ],
)
def test_a_column_of_long_texts_is_no_column_of_names(cells: list[str], name: str | None) -> None:
    assert prose_column([SheetRow(1, ["摘要"]), *(SheetRow(2, [cell]) for cell in cells)]) == name
