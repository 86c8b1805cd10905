"""Lines to paragraphs, by lines as typesetting programs leave them; one character is 10 points wide."""

import pytest

from jinzhou_extract.readers.pdf.furniture import body_lines
from jinzhou_extract.readers.pdf.line import Line
from jinzhou_extract.readers.pdf.order import in_lines
from jinzhou_extract.readers.pdf.page import characters, line_of
from jinzhou_extract.readers.pdf.paragraphs import glue, paragraphs
from jinzhou_extract.readers.pdf.rows import name_rows
from jinzhou_extract.readers.pdf.run import Char, Run

LEFT, SIZE, PITCH = 60.0, 10.0, 16.0
FULL = 40
"""Characters in a full line."""


def line(text: str, at: int = 0, page: int = 0, left: float = LEFT, size: float = SIZE, **more: object) -> Line:
    width = sum(size if char > "\u0300" else size / 2 for char in text)
    base = 800 - at * PITCH
    return Line(page, text, list(range(len(text))), left, left + width, base, size, **more)


def filled(end: str) -> str:
    """Return a full line that ends so."""
    width = sum(2 if char > "\u0300" else 1 for char in end)
    return "一" * ((2 * FULL - width) // 2) + end


def set_lines(*texts: str) -> list[str]:
    """Return the paragraphs that lines one below the other make on a page of prose; an indent is written >."""
    filler = [line(filled("。"), at) for at in range(-8, 0)]
    lines = [line(text.lstrip(">"), at, left=LEFT + 20 * text.startswith(">")) for at, text in enumerate(texts)]
    found = paragraphs([filler + lines])
    return ["".join(item.text for item in one.lines if item.base <= 800) for one in found if one.lines[-1].base <= 800]


@pytest.mark.parametrize(
    ("case", "first", "second"),
    [
        ("between words", filled("资金同比增长"), "14.2%。"),
        ("inside a number", filled("总投资51"), "9.5亿元。"),
        ("before a unit", filled("总投资519.5"), "亿元。"),
        ("after a comma", filled("300亿元，"), "增长14.2%。"),
        ("a word that had no room", "一" * 36, "1234567.89亿元。"),
        ("a mark that hangs beyond the margin", filled("三百亿元") + "，", "增长14.2%。"),
    ],
)
def test_a_full_line_goes_on_in_the_next(case: str, first: str, second: str) -> None:
    assert set_lines(first, second) == [first + second]


@pytest.mark.parametrize(
    ("case", "texts"),
    [
        ("a short line", ("各位代表：", "现在报告工作。")),
        ("a short line without a stop", ("来源：统计局", "时间：三月")),
        ("an indent", (filled("资金"), ">二是抓投资。")),
        ("a full line that ends a sentence where nothing else parts paragraphs", (filled("增长。"), "招商引资三百亿元。")),
    ],
)
def test_a_line_that_ends_on_purpose_ends_its_paragraph(case: str, texts: tuple[str, str]) -> None:
    assert set_lines(*texts) == [text.lstrip(">") for text in texts]


def test_where_indents_part_paragraphs_a_full_line_may_end_a_sentence() -> None:
    texts = [">" + filled("增长。")[2:], filled("增长。"), "招商引资三百亿元。", ">" + filled("增长。")[2:], "全年如此。"]
    joined = "".join(texts).split(">")[1:]
    assert set_lines(*texts) == joined


def test_a_paragraph_goes_on_over_the_page() -> None:
    first = [line(filled("一"), at) for at in range(3)] + [line(filled("总投资51"), 3)]
    second = [line("9.5亿元，增长14.2%。", 0, page=1)]
    [found] = paragraphs([first, second])
    assert [item.page for item in found.lines] == [0, 0, 0, 0, 1]


def test_large_type_is_a_heading_with_a_level_by_its_size() -> None:
    lines = [
        line("云岭县统计公报", 0, size=18),
        line("经济发展", 2, size=14),
        *(line(filled("一"), at) for at in range(3, 6)),
        line("居民生活", 7, size=14),
        line(filled("。"), 8),
    ]
    assert [(one.level, one.lines[0].text) for one in paragraphs([lines]) if one.level] == [
        (1, "云岭县统计公报"),
        (2, "经济发展"),
        (2, "居民生活"),
    ]


def test_rows_of_a_table_stay_lines_of_their_own() -> None:
    rows = [line(filled(f"1134.{number}"), number, is_row=True) for number in range(4)]
    assert len(paragraphs([[line(filled("。"), -1), *rows]])) == 5


@pytest.mark.parametrize(
    ("first", "second", "between"),
    [("总投资51", "9.5亿元", ""), ("gross domestic", "product", " "), ("增长", "GDP", ""), ("GDP", "增长", "")],
)
def test_only_latin_words_get_a_blank_between_lines(first: str, second: str, between: str) -> None:
    assert glue(line(first), line(second)) == between


def page_of(number: int, head: str, foot: str, *body: str) -> list[Line]:
    lines = [line(head, -2, page=number)] if head else []
    lines += [line(text, at, page=number) for at, text in enumerate(body)]
    return [*lines, line(foot, 40, page=number)] if foot else lines


def body_of(*pages: list[Line]) -> list[str]:
    return [item.text for lines in body_lines(pages) for item in lines]


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        ("云岭县2021年统计公报", "— {} —"),
        ("", "第 {} 页 共 4 页"),
        ("2021年统计公报 {}", ""),
        ("11/22/26, 7:27 PM 统计公报", "{}/4"),
        ("", "{}"),
    ],
)
def test_running_heads_and_page_numbers_are_left_out(head: str, foot: str) -> None:
    body = [[f"第{word}段。", "今年以来", f"完成{word}项。"] for word in "一二三"]
    pages = [page_of(at, head.format(at + 1), foot.format(at + 1), *texts) for at, texts in enumerate(body)]
    assert body_of(*pages) == [text for texts in body for text in texts]


def test_the_number_of_an_only_page_is_left_out() -> None:
    assert body_of(page_of(0, "", "- 1 -", "签约项目64个。")) == ["签约项目64个。"]


@pytest.mark.parametrize("foot", ["签约项目{}个。", "2021", "{}户企业"])
def test_a_last_line_that_only_looks_alike_stays(foot: str) -> None:
    pages = [page_of(at, "", foot.format(number), f"第{at}段。") for at, number in enumerate((64, 12, 31))]
    kept = [text for text in body_of(*pages) if not text.startswith("第")]
    assert kept == ([foot.format(number) for number in (64, 12, 31)] if "{}" in foot else [])


def test_a_line_of_many_digits_is_no_page_number() -> None:
    assert body_of(*[page_of(at, "", "9" * 5000, f"第{at}段。") for at in range(2)]) == ["第0段。", "第1段。"]
    assert body_of(page_of(0, "", "9" * 5000)) == ["9" * 5000]


def test_a_row_that_counts_with_the_pages_is_no_page_number() -> None:
    pages = [[line(f"第{page}户 {page} 2.5", at, page=page, is_row=True) for at in range(2)] for page in range(1, 4)]
    assert len(body_of(*pages)) == 6


def test_the_head_of_a_table_over_several_pages_stays_where_it_stands_first() -> None:
    pages = [
        [
            line("单位：万元", 0, page=page),
            line("指标 2020年 2021年", 1, page=page, is_row=True),
            line(f"产值 {page}.5 2.5", 2, page=page, is_row=True),
        ]
        for page in range(3)
    ]
    assert body_of(*pages) == ["单位：万元", "指标 2020年 2021年", "产值 0.5 2.5", "产值 1.5 2.5", "产值 2.5 2.5"]


def test_a_broken_name_is_joined_with_the_figures_beside_it() -> None:
    figures = line("13.82 14.91", 1, left=200, is_row=True)
    lines = [line("一般公共预算收", 0.5), line("入（亿元）", 1.5), figures, line("财政支出", 3)]
    joined = name_rows(lines)
    assert [item.text for item in joined] == ["一般公共预算收入（亿元） 13.82 14.91", "财政支出"]
    assert joined[0].is_row


def test_a_second_column_of_prose_is_no_row() -> None:
    lines = [line("一般公共预算收", 38), line("入增长。", 39), line("2021年，签约项目64个。", 0, left=300)]
    assert name_rows(lines) == lines


@pytest.mark.parametrize(
    ("units", "found"),
    [
        ([0x589E, 0x957F], [(0, "增"), (1, "长")]),
        ([0xD842, 0xDFB7, 0x91CE], [(0, "𠮷"), (2, "野")]),
        ([0xD842, 0x91CE, 0xDFB7], [(0, "\ufffd"), (1, "野"), (2, "\ufffd")]),
        ([0, 0x91CE, 0xD842], [(0, "\ufffd"), (1, "野"), (2, "\ufffd")]),
        ([], []),
    ],
)
def test_code_units_make_characters_that_can_be_written(units: list[int], found: list[tuple[int, str]]) -> None:
    assert list(characters(units)) == found


@pytest.mark.parametrize(
    ("pieces", "gaps", "text"),
    [
        (["出口总额", "万美元", "48213", "39140"], [1.5, 0.4, 0.9], "出口总额 万美元 48213 39140"),
        (["出口总额", "万美元"], [0.4], "出口总额万美元"),
        (["全县投资", "5亿元，增长", "6%。"], [0.4, 0.9], "全县投资5亿元，增长 6%。"),
    ],
    ids=["a row of narrow columns", "a gap of typesetting", "a glyph that is missing in prose"],
)
def test_narrow_gaps_part_the_cells_of_a_row_that_has_wide_ones(pieces: list[str], gaps: list[float], text: str) -> None:
    run, left = Run(), LEFT
    for piece, gap in zip(pieces, [*gaps, 0.0], strict=True):
        for char in piece:
            width = SIZE if char > "\u0300" else SIZE / 2
            run.chars.append(Char(len(run.chars), char, left, left + width, 700.0, SIZE))
            left += width
        left += gap * SIZE
        run.gaps.add(len(run.chars))
    assert line_of(run, 0).text == text


def test_blanks_that_go_back_to_the_left_make_no_line_of_their_own() -> None:
    run = Run([Char(at, char, left, left + SIZE, 700.0, SIZE) for at, (char, left) in enumerate([("表", 90.0), (" ", 60.0)])])
    assert ["".join(char.text for char in line.chars) for line in in_lines([run])] == ["表"]
    assert Run([Char(0, "\u3000", 0.0, SIZE, 700.0, SIZE)]).is_blank
