"""docs/library.md: its examples run, and it names every public function."""

import doctest
from pathlib import Path

import pytest

import jinzhou_extract

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "library.md"


def test_its_examples_run(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(ROOT)
    results = doctest.testfile(str(PAGE), module_relative=False, encoding="utf-8")
    assert results.attempted > 5
    assert results.failed == 0


def test_it_names_what_is_public():
    text = PAGE.read_text(encoding="utf-8")
    own = {"Extraction"}  # what `run` returns
    assert [name for name in jinzhou_extract.__all__ if name not in text and name not in own | {"OutputError"}] == []
