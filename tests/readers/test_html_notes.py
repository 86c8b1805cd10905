"""Notes of units above the tables of a page, and what stands below its article: other pages of the same sheet."""

from pathlib import Path

import pytest

from jinzhou_extract import extract_file

ROWS = "<tr><td>西县</td><td>13.8</td></tr><tr><td>北县</td><td>1.8</td></tr>"
TABLE = f"<table border='1'><tr><th>县区</th><th>用水总量</th></tr>{ROWS}</table>"


def units(folder: Path, note: str) -> list[str | None]:
    path = folder / "page.html"
    path.write_text(f"<html><head><title>公报</title></head><body><h2>2022年用水量</h2>{note}{TABLE}</body></html>")
    return [metric.unit for metric in extract_file(path)]


@pytest.mark.parametrize("note", ["<div align='right'>单位：万立方米</div>", "<div><span>（单位：万立方米）</span></div>"])
def test_a_note_in_a_box_of_its_own_is_that_of_the_table_below(tmp_path: Path, note: str):
    assert units(tmp_path, note) == ["m3", "m3"]


@pytest.mark.parametrize("note", ["<div align='right'>主办单位：万立方米报</div>", "<div>单位简介</div>"])
def test_another_box_above_a_table_is_no_note(tmp_path: Path, note: str):
    assert units(tmp_path, note) == [None, None]


@pytest.mark.parametrize(("line", "count"), [("本版其他新闻：", 1), ("本期更多文章", 1), ("本版其他新闻称，收入有涨有跌。", 2)])
def test_what_other_pages_tell_is_no_part_of_the_article(tmp_path: Path, line: str, count: int):
    path = tmp_path / "page.html"
    said = "<p>本报讯 去年全市修路35公里，沿线村民出行方便了许多，过去要走很久的山路如今一会儿就到。</p>"
    path.write_text(
        f"<html><body><h1>山路通了</h1>{said}<table><tr><td>{line}<br>·电梯停运46天</td></tr></table></body></html>"
    )
    assert len(extract_file(path)) == count
