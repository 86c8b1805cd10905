"""The table for a screen."""

from collections.abc import Callable

import pytest

from jinzhou_extract import Metric, extract


def test_a_row_shows_its_cells_numbers_at_the_right(written: Callable[..., bytes]):
    lines = written("table", extract("签约项目118个，增长5%。"), "indicator", "value").decode().splitlines()
    assert [line for line in lines if "签约" in line] == ["│签约项目  │   118│", "│签约项目  │     5│"]


def test_of_nothing_there_is_the_head(written: Callable[..., bytes]):
    assert "value" in written("table", [], "value").decode()


@pytest.mark.parametrize("control", ["\x1b[31m", "\x07", "\x08", "\x00", "\x9b31m", "\r", "\x7f"])
def test_a_text_gives_no_orders_to_the_terminal(written: Callable[..., bytes], metric: Callable[..., Metric], control: str):
    shown = written("table", [metric(sentence=f"甲{control}乙")], "sentence").decode()
    assert control[0] not in shown
    assert "甲�" in shown


def test_marks_of_the_drawing_library_are_text(written: Callable[..., bytes], metric: Callable[..., Metric]):
    assert "[bold]粗[/bold]" in written("table", [metric(sentence="[bold]粗[/bold]")], "sentence").decode()
