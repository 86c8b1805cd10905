"""Heads without lines between them whose names go on in the lines below, written cell by cell."""

import pytest

from jinzhou_extract.readers.pdf.aligned import with_cells
from jinzhou_extract.readers.pdf.page import line_of
from jinzhou_extract.readers.pdf.run import Char, Run

SIZE = 10.0
TABLE = ["| 县名 | 工业总产值（亿元） | 同比增长（%） |", "| 义县 | 66.8 | 7.2 |", "| 北镇 | 7.8 | -6.8 |"]
BODY = ((100.0, ("义县", 0.0), ("66.8", 100.0), ("7.2", 180.0)), (85.0, ("北镇", 0.0), ("7.8", 105.0), ("-6.8", 175.0)))

Printed = tuple[float, *tuple[tuple[str, float], ...]]


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


def rows(*printed: Printed) -> list[str]:
    [lines] = with_cells([[line_of(run(height, *pieces), 0) for height, *pieces in printed]])
    return [line.text for line in lines]


@pytest.mark.parametrize(
    "head",
    [
        [
            (115, ("县名", 0)),
            (127, ("工业总产", 80)),
            (115, ("值（亿元）", 80)),
            (127, ("同比增长", 160)),
            (115, ("（%）", 170)),
        ],
        [
            (121, ("县名", 0)),
            (127, ("工业总产", 80)),
            (115, ("值（亿元）", 80)),
            (127, ("同比增长", 160)),
            (115, ("（%）", 170)),
        ],
        [
            (127, ("县名", 0)),
            (133, ("工业", 100)),
            (121, ("总产值", 95)),
            (109, ("（亿元）", 90)),
            (121, ("同比增长（%）", 160)),
        ],
    ],
    ids=["at the bottom", "in the middle", "three lines beside one"],
)
def test_the_lines_of_a_cell_are_one_name(head: list[Printed]):
    assert rows(*head, *BODY) == TABLE


def test_a_title_above_them_is_no_part_of_a_name():
    head: list[Printed] = [(127, ("工业总产", 80)), (115, ("值（亿元）", 80)), (127, ("同比增长", 160)), (115, ("（%）", 170))]
    assert rows((150, ("各县工业情况表", 0)), (115, ("县名", 0)), *head, *BODY) == ["各县工业情况表", *TABLE]


def test_names_over_two_of_them_stand_in_both():
    upper: list[Printed] = [(127, ("县名", 0)), (139, ("工业", 125)), (139, ("农业", 265))]
    lower: list[Printed] = [
        piece
        for left in (80, 220)
        for piece in (
            (127, ("绝对额", left)),
            (115, ("（亿元）", left)),
            (127, ("同比", left + 80)),
            (115, ("（%）", left + 80)),
        )
    ]
    body: list[Printed] = [
        (height, (name, 0), ("66.8", 90), ("7.2", 170), ("5.8", 230), ("9.2", 310))
        for height, name in ((100, "义县"), (85, "北镇"))
    ]
    assert rows(*upper, *lower, *body) == [
        "| 县名 | 工业 | 工业 | 农业 | 农业 |",
        "|  | 绝对额（亿元） | 同比（%） | 绝对额（亿元） | 同比（%） |",
        "| 义县 | 66.8 | 7.2 | 5.8 | 9.2 |",
        "| 北镇 | 66.8 | 7.2 | 5.8 | 9.2 |",
    ]


def test_lines_that_do_not_stand_above_the_figures_are_left_as_they_are():
    prose: list[Printed] = [(115, ("右栏第一行", 300)), (127, ("左栏第一行", 0)), (115, ("左栏第二行", 0))]
    assert rows(*prose, *BODY)[:3] == ["右栏第一行", "左栏第一行", "左栏第二行"]


def test_offsets_lead_to_the_characters_of_the_page():
    head: list[Printed] = [(127, ("工业", 95)), (115, ("产值", 95)), (127, ("同比", 170)), (115, ("增长", 170))]
    [lines] = with_cells([[line_of(run(height, *pieces), 0) for height, *pieces in [*head, *BODY]]])
    told = [(char, index) for char, index in zip(lines[0].text, lines[0].indices, strict=True) if index >= 0]
    assert told == [("工", 0), ("业", 1), ("产", 0), ("值", 1), ("同", 0), ("比", 1), ("增", 0), ("长", 1)]
