"""The commands view and review, and the options of extract that belong to them."""

import json
from pathlib import Path

import pytest

from jinzhou_extract import Document, Extractor
from jinzhou_extract.view.viewed import Viewed
from tests.view.review.reviewing import write_review

TEXT = "全市签约项目118个，总投资519.5亿元。"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path


def viewed(source: str) -> Viewed:
    document = Document(TEXT, source=source)
    return Viewed(document, Extractor().extract(document))


@pytest.fixture
def review(folder: Path) -> Path:
    said = {"118个": ("confirmed", {}), "519.5亿元": ("corrected", {"indicator": "项目总投资"})}
    return write_review(folder / "review.json", viewed("a.txt"), said)


def records(text: str) -> list[dict]:
    return [json.loads(line) for line in text.splitlines()]


@pytest.mark.parametrize(
    "arguments",
    [
        ["view", "a.txt", "-o", "v.html"],
        ["extract", "a.txt", "-o", "v.html"],
        ["extract", "a.txt", "-f", "html", "-o", "v.html"],
        ["extract", "a.txt", "-o", "t.csv", "--page", "v.html"],
        ["extract", "a.txt", "-o", "t.jsonl", "--page", "v.html"],
    ],
)
def test_a_page_is_written(call, folder: Path, arguments: list[str]):
    called = call(*arguments)
    assert (called.code, called.err) == (0, "")
    page = (folder / "v.html").read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert ">519.5亿元</a>" in page
    for name in {"t.csv", "t.jsonl"} & set(arguments):
        assert "519.5亿元" in (folder / name).read_text(encoding="utf-8")


def test_a_page_goes_to_a_pipe_in_the_language_that_is_asked_for(call, folder: Path):
    assert '<html lang="zh-CN"' in call("view", "a.txt", "--header", "zh").out
    assert '<html lang="en"' in call("view", "-", stdin=TEXT.encode()).out


def test_a_page_of_some_kinds_only(call, folder: Path):
    page = call("extract", "a.txt", "-f", "html", "--kind", "money").out
    assert ">519.5亿元</a>" in page
    assert ">118个</a>" not in page


def test_what_cannot_be_read_is_told_and_the_others_are_shown(call, folder: Path):
    called = call("view", "a.txt", "none.txt", "-o", "v.html")
    assert called.code == 1
    assert "none.txt" in called.err
    assert (folder / "v.html").exists()


def test_where_nothing_can_be_read_there_is_no_page(call, folder: Path):
    assert call("view", "none.txt", "-o", "v.html").code == 1
    assert not (folder / "v.html").exists()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["extract", "a.txt", "-o", "v.html", "--layout", "wide"], "--layout: not for html"),
        (["extract", "a.txt", "-o", "v.html", "--columns", "value"], "--columns: not for html"),
        (["extract", "a.txt", "-o", "v.html", "--page", "w.html"], "--page: not for html"),
        (["extract", "a.txt", "-o", "v.csv", "--page", "v.csv"], "are the same file"),
        (["extract", "a.txt", "-o", "v.jsonl", "--page", "v.html", "--resume"], "--resume goes on with JSON Lines"),
        (["review", "review.json", "-o", "v.html"], "a review knows no texts"),
    ],
)
def test_what_does_not_go_together(call, folder: Path, review: Path, arguments: list[str], says: str):
    called = call(*arguments)
    assert called.code == 2
    assert says in called.told


def test_corrections_are_applied(call, folder: Path, review: Path):
    found = records(call("extract", "a.txt", "-f", "jsonl", "--corrections", "review.json").out)
    assert [record["flags"][-1] for record in found] == ["confirmed", "corrected"]
    assert found[1]["indicator"] == "项目总投资"


def test_corrections_that_meet_no_document_are_told(call, folder: Path, review: Path):
    called = call("extract", "-", "-f", "jsonl", "--corrections", "review.json", stdin="收入3亿元。".encode())
    assert called.told == "a.txt was reviewed and is not among the documents of this run"


def test_a_broken_run_is_not_gone_on_with_by_other_corrections(call, folder: Path, review: Path):
    assert call("extract", "a.txt", "-o", "t.jsonl", "--corrections", "none.json").code == 1
    assert not (folder / "t.jsonl").exists()


def test_review_prints_scores_and_writes_the_table(call, folder: Path, review: Path):
    called = call("review", "review.json", "-o", "table.jsonl")
    assert (called.code, called.err) == (0, "")
    rows = [line.split("\t") for line in called.out.splitlines()]
    assert rows[:3] == [["field", "right", "of", "share"], ["figure", "2", "2", "100.0 %"], ["indicator", "1", "2", "50.0 %"]]
    assert [record["indicator"] for record in records((folder / "table.jsonl").read_text(encoding="utf-8"))][1] == "项目总投资"


def test_review_writes_gold_and_tells_what_it_lacks(call, folder: Path):
    write_review(folder / "r.json", viewed("reports/a.txt"), {"118个": ("confirmed", {})})
    called = call("review", "r.json", "--gold", "gold")
    assert called.told == "reports/a.txt: figures that nobody looked at, left out of the gold: 1"
    assert [record["text"] for record in records((folder / "gold/a.jsonl").read_text(encoding="utf-8"))] == ["118个"]


PANEL = "region,year,indicator,value\n甲市,2023,产量,5\n甲市,2024,产量,6\n"


def test_a_panel_becomes_a_page(call, folder: Path):
    (folder / "p.csv").write_text(PANEL, encoding="utf-8")
    called = call("view", "--panel", "p.csv", "-o", "p.html")
    assert (called.code, called.err) == (0, "")
    assert "2023 5, 2024 6" in (folder / "p.html").read_text(encoding="utf-8")
    assert "<title>p.csv</title>" in call("view", "--panel", "p.csv").out


@pytest.mark.parametrize(
    ("arguments", "written"),
    [(["view", "--panel", "p.csv", "-o", "p.html"], "p.html"), (["review", "review.json", "--gold", "."], "a.jsonl")],
)
def test_what_a_killed_run_left_is_taken_away_and_told(call, review, killed_while_writing, arguments, written):
    Path("p.csv").write_text(PANEL, encoding="utf-8")
    left = killed_while_writing(Path(written))
    assert call(*arguments).err.splitlines()[0] == f"jinzhou-extract: {left} of a run that was killed is removed"
    assert not left.exists()
    assert Path(written).exists()


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["p.csv", "q.csv"], 2, "--panel shows one file, and 2 are named"),
        ([], 2, "--panel shows one file, and 0 are named"),
        (["p.csv", "--date", "2024"], 2, "--date is for documents, not for a --panel; leave it out"),
        (["none.csv"], 1, "none.csv: No such file or directory; check its name"),
    ],
)
def test_what_a_panel_does_not_take(call, folder: Path, arguments: list[str], code: int, says: str):
    (folder / "p.csv").write_text(PANEL, encoding="utf-8")
    called = call("view", "--panel", *arguments)
    assert (called.code, called.told) == (code, says)
