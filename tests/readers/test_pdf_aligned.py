"""Tables of a page without lines between their columns, from the places of their pieces in points."""

from jinzhou_extract.readers.pdf.aligned import with_cells
from jinzhou_extract.readers.pdf.order import in_lines, reading_order
from jinzhou_extract.readers.pdf.page import line_of
from jinzhou_extract.readers.pdf.run import Char, Run

SIZE = 10.0


def run(height: float, *pieces: tuple[str, float]) -> Run:
    """Return pieces of text, each with the place of its left edge, as they are printed at one height."""
    result = Run()
    for text, left in pieces:
        if result.chars:
            result.gaps.add(len(result.chars))
        for char in text:
            width = SIZE if char > "\u0300" else SIZE / 2
            result.chars.append(Char(len(result.chars), char, left, left + width, height, SIZE))
            left += width
    return result


def rows(*runs: Run, page: int = 0) -> list[str]:
    [lines] = with_cells([[line_of(item, page) for item in runs]])
    return [line.text for line in lines]


BODY = (
    run(100, ("甲国", 0), ("668", 100), ("7.2", 150), ("55", 205), ("-4.6", 250)),
    run(85, ("乙国", 0), ("78", 105), ("-6.8", 145), ("2", 210), ("5.3", 255)),
)
LOWER = run(115, ("金额", 80), ("同比", 130), ("金额", 180), ("同比", 230))
FIGURES = ["| 甲国 | 668 | 7.2 | 55 | -4.6 |", "| 乙国 | 78 | -6.8 | 2 | 5.3 |"]


def test_a_name_over_two_columns_stands_in_both():
    assert rows(run(130, ("国家", 0), ("出口", 105), ("进口", 205)), LOWER, *BODY) == [
        "| 国家 | 出口 | 出口 | 进口 | 进口 |",
        "|  | 金额 | 同比 | 金额 | 同比 |",
        *FIGURES,
    ]


def test_a_name_between_two_lines_of_a_head_is_of_the_column_below_it():
    head = (run(130, ("产值", 130)), run(122, ("国家", 0), ("利润", 250)), run(115, ("总量", 80), ("同比", 130), ("占比", 180)))
    assert rows(*head, *BODY)[:3] == [
        "|  | 产值 | 产值 | 产值 |  |",
        "| 国家 |  |  |  | 利润 |",
        "|  | 总量 | 同比 | 占比 |  |",
    ]


def test_a_blank_cell_stays_blank():
    body = (*BODY, run(70, ("丙国", 0), ("12", 105), ("3", 210)))
    assert rows(run(130, ("国家", 0), ("出口", 105), ("进口", 205)), LOWER, *body)[-1] == "| 丙国 | 12 |  | 3 |  |"


def test_titles_and_notes_are_no_heads():
    title, note = run(160, ("主要国家进出口总值", 60)), run(145, ("单位：万元", 220))
    head = run(130, ("国家", 0), ("出口", 105), ("进口", 205))
    assert rows(title, note, head, LOWER, *BODY)[:2] == ["主要国家进出口总值", "单位：万元"]


def test_what_does_not_stand_below_a_head_is_left_as_it_is():
    plain = ["金额 同比", "甲国 668 7.2 55 -4.6", "乙国 78 -6.8 2 5.3"]
    assert rows(run(115, ("金额", 80), ("同比", 130)), *BODY) == plain
    assert rows(*BODY) == plain[1:]


def test_the_rows_of_the_next_page_are_of_the_same_table():
    first = [line_of(item, 0) for item in (run(130, ("国家", 0), ("出口", 105), ("进口", 205)), LOWER, BODY[0])]
    second = [line_of(BODY[1], 1)]
    assert [[line.text for line in page][-1] for page in with_cells([first, second])] == FIGURES


def test_offsets_lead_to_the_characters_of_the_page():
    [lines] = with_cells([[line_of(item, 0) for item in (LOWER, *BODY)]])
    row = lines[1]
    assert [(char, index) for char, index in zip(row.text, row.indices, strict=True) if index >= 0] == list(
        zip("甲国6687.255-4.6", range(14), strict=True)
    )


def texts(*runs: Run) -> list[str]:
    return ["".join(char.text for char in item.chars) for item in reading_order(list(in_lines(runs)))]


def test_what_was_written_last_stands_in_its_place():
    title, growth = run(160, ("进出口总值", 60)), run(115, ("同比", 130), ("同比", 230))
    amounts = run(115, ("金额", 80), ("金额", 180))
    assert texts(amounts, *BODY, title, growth) == [
        "进出口总值",
        "金额",
        "同比",
        "金额",
        "同比",
        "甲国6687.255-4.6",
        "乙国78-6.825.3",
    ]


def test_the_lines_of_a_name_stay_before_the_figures_beside_them():
    name = (run(120, ("地区生产", 0)), run(108, ("总值", 0)))
    figures = run(114, ("301.2", 100), ("4.9", 160))
    assert texts(*name, figures) == ["地区生产", "总值", "301.24.9"]


def test_columns_of_prose_stay_one_behind_the_other():
    left = [run(100 - 15 * at, ("全县新建粮仓十二座投资", 0)) for at in range(3)]
    right = [run(93 - 15 * at, ("收购小麦八万吨惠及农户", 200)) for at in range(3)]
    assert texts(*left, *right) == ["全县新建粮仓十二座投资"] * 3 + ["收购小麦八万吨惠及农户"] * 3


def test_a_run_that_goes_back_to_the_left_is_two_lines():
    assert texts(run(100, ("利润", 250), ("总量", 80))) == ["利润", "总量"]
