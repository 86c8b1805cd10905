"""Tables that are drawn with lines, from the places of their characters."""

from jinzhou_extract.readers.pdf.ruled import in_order, table_lines
from jinzhou_extract.readers.pdf.rules import Region, Ruled
from jinzhou_extract.readers.pdf.run import Char, Run

SIZE = 10.0


def run(text: str, left: float, bottom: float, first: int = 0) -> Run:
    return Run([Char(first + at, char, left + at * 5, left + at * 5 + 5, bottom, SIZE) for at, char in enumerate(text)])


def grid(rows: int, columns: int) -> Ruled:
    """Cells of 100 by 40 points from the upper left corner at (0, 40 × rows) on."""
    cells = [
        Region(row, column, row + 1, column + 1, (column * 100, (rows - row - 1) * 40, column * 100 + 100, (rows - row) * 40))
        for row in range(rows)
        for column in range(columns)
    ]
    return Ruled(rows, columns, cells)


def test_the_characters_of_a_cell_are_together_whatever_order_they_come_in() -> None:
    runs = [
        run("5.2", 110, 15, 9),
        run("产值", 10, 15, 4),
        run("指标", 10, 55, 0),
        run("金额", 110, 55, 2),
        run("税|收", 10, 25, 6),
    ]
    lines, rest = table_lines([grid(2, 2)], runs, 0)
    assert [line.text for line in lines] == ["| 指标 | 金额 |", "| 产值税｜收 | 5.2 |"]
    assert [index for index in lines[0].indices if index >= 0] == [0, 1, 2, 3]
    assert rest == []


def test_a_name_in_merged_cells_stands_in_each_place_and_a_figure_once() -> None:
    table = grid(2, 3)
    wide = Region(0, 1, 1, 3, (100, 40, 300, 80))
    table.cells[1:3] = [wide]
    runs = [run("县", 10, 55), run("产值", 180, 55), run("甲", 10, 15), run("5", 110, 15), run("6", 210, 15)]
    lines, _ = table_lines([table], runs, 0)
    assert [line.text for line in lines] == ["| 县 | 产值 | 产值 |", "| 甲 | 5 | 6 |"]
    assert [index for index in lines[0].indices if index >= 0] == [0, 0, 1]  # the second 产值 stands nowhere


def test_figures_one_below_the_other_lack_lines_between_them_and_are_left_as_they_stand() -> None:
    runs = [run("甲", 10, 20), run("5.2", 110, 25), run("6.3", 110, 5), run("县", 10, 55), run("产值", 110, 55)]
    assert table_lines([grid(2, 2)], runs, 0) == ([], runs)


def test_an_empty_grid_is_no_table() -> None:
    runs = [run("甲", 10, 20)]
    assert table_lines([grid(2, 3)], runs, 0) == ([], runs)


def test_what_stands_around_a_table_keeps_its_place() -> None:
    before, after = run("前文", 10, 200, 0), run("后文", 10, -30, 20)
    cells = [run("指标", 10, 55, 2), run("值", 110, 55, 4), run("产值", 10, 15, 5), run("5", 110, 15, 7)]
    rows, rest = table_lines([grid(2, 2)], [before, *cells, after], 0)
    assert rest == [before, after]
    assert [line.indices[2] for line in in_order([], rows)] == [2, 5]
