"""docs/output.md: its examples run, and it names every format and column as they are."""

import doctest
from pathlib import Path

import pytest

from jinzhou_extract.records.columns import Header, Layout, known_columns
from jinzhou_extract.writers.registry import FORMATS, writer_named

PAGE = Path(__file__).parents[2] / "docs" / "output.md"


def test_its_examples_run():
    assert doctest.testfile(str(PAGE), module_relative=False, encoding="utf-8").failed == 0


@pytest.mark.parametrize("name", FORMATS)
def test_it_names_every_format_with_its_endings(name: str):
    writer = writer_named(name)
    [line] = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith(f"| {name} |")]
    endings = " ".join(f".{ending}" for ending in writer.endings)
    needs = f"`jinzhou-extract[{writer.extra}]`" if writer.extra else ""
    assert [cell.strip() for cell in line.split("|")[2:4]] == [endings, needs]


@pytest.mark.parametrize("layout", Layout)
def test_it_explains_every_column(layout: Layout):
    chinese = known_columns(layout, Header.ZH)
    rows = "".join(
        f"| {column.name} | {chinese[key].name} | {column.type} | {column.meaning} |\n"
        for key, column in known_columns(layout, Header.EN).items()
    )
    assert f"| --- | --- | --- | --- |\n{rows}" in PAGE.read_text(encoding="utf-8")
