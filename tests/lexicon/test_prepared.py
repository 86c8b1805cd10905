"""Patterns that a wheel brings along do what `re.compile` would make of them."""

import re
from importlib.resources import files
from pathlib import Path

import pytest

from jinzhou_extract import prepare as preparing
from jinzhou_extract.lexicon import prepared as module
from jinzhou_extract.lexicon.prepared import NAME, Prepared, prepare, prepared

PATTERNS = [
    (r"\d+", 0, "共118个"),
    (r"\d+", int(re.ASCII), "共１１８个"),
    (r"(?P<count>[0-9]++)(?P<unit>[个家户])(的)?", 0, "签约项目118个"),
    (r"(?<![总合])计(?=[划\d])|(?i:gdp)", 0, "GDP计划"),
    (r"(?i)万kwh", 0, "3万kWh"),
    (r"[一-鿿㐀-䶿]{2,4}?(?:市|县)\Z", 0, "锦州市"),
    ("", 0, "无"),
]

IN_WHEEL = (files(module.__package__) / NAME).is_file()


class Folder:
    """A package whose one file holds what the test says."""

    def __init__(self, contents: bytes | None) -> None:
        self.contents = contents

    def __truediv__(self, name: str) -> "Folder":
        assert name == NAME
        return self

    def read_bytes(self) -> bytes:
        if self.contents is None:
            raise FileNotFoundError
        return self.contents


@pytest.fixture
def read(monkeypatch):
    def with_file(contents: bytes | None) -> Prepared:
        monkeypatch.setattr(module, "files", lambda _: Folder(contents))
        return prepared.__wrapped__()

    return with_file


@pytest.mark.parametrize(("source", "flags", "text"), PATTERNS)
def test_a_prepared_pattern_is_the_one_that_python_compiles(read, source, flags, text):
    brought = read(prepare([(source, flags) for source, flags, _ in PATTERNS]))
    ours, theirs = brought.compile(source, flags), re.compile(source, flags)
    assert (ours.pattern, ours.flags) == (theirs.pattern, theirs.flags)
    assert (ours.groups, dict(ours.groupindex)) == (theirs.groups, dict(theirs.groupindex))
    assert [(m.span(), m.groups(), m.groupdict()) for m in ours.finditer(text)] == [
        (m.span(), m.groups(), m.groupdict()) for m in theirs.finditer(text)
    ]
    assert not brought.missing


def test_what_was_not_prepared_is_compiled_and_said(read):
    brought = read(prepare([("万元", 0)]))
    assert brought.compile("亿元").search("5亿元")
    assert brought.compile("万元", re.ASCII).search("5万元")
    assert list(brought.missing) == [("亿元", 0), ("万元", int(re.ASCII))]


@pytest.mark.parametrize(
    "contents",
    [None, b"", b"cpython-27 20010701 2 little 2\nxx", b"no end of line"],
    ids=["none", "empty", "another Python", "torn"],
)
def test_a_file_for_another_python_or_none_changes_nothing(read, contents):
    brought = read(contents)
    assert brought.compile("万元").search("5万元")
    assert list(brought.missing) == [("万元", 0)]


def test_a_pattern_that_is_none_is_refused_as_python_does(read):
    with pytest.raises(re.error, match="unterminated"):
        read(None).compile("(")


@pytest.mark.skipif(IN_WHEEL, reason="a wheel is made from a checkout")
def test_the_texts_of_the_build_ask_what_it_writes(tmp_path, read):
    text = tmp_path / "a.txt"
    text.write_text("2021年签约项目118个，总投资519.5亿元，增长14.2%。", encoding="utf-8")
    preparing.main(str(tmp_path / NAME), str(text))
    brought = read((tmp_path / NAME).read_bytes())
    for source, flags in prepared().missing:
        brought.compile(source, flags)
    assert len(prepared().missing) > 500
    assert not brought.missing


@pytest.mark.skipif(not IN_WHEEL, reason="a checkout brings no patterns along")
def test_a_wheel_brings_what_a_report_asks():
    from jinzhou_extract import extract

    before = set(prepared().missing)
    assert extract((Path(__file__).parents[2] / "samples" / "work-report.txt").read_text(encoding="utf-8"))
    assert not set(prepared().missing) - before
