"""The examples of docs/view.md do what they show."""

import re
import shlex
from collections.abc import Callable
from pathlib import Path

from jinzhou_extract import Document, Extractor
from jinzhou_extract.view.viewed import Viewed
from tests.view.review.reviewing import Said, write_review

PAGE = (Path(__file__).parents[2] / "docs" / "view.md").read_text(encoding="utf-8")
TIMES = re.compile(r"[\d.]+ s, [\d.]+ MB/s")
TEXT = "新建公路12公里，完成投资3.5亿元，增长4%。"


def examples() -> list[tuple[str, str]]:
    """Each command of the page with what it is shown to say."""
    blocks = re.findall(r"```console\n(.*?)```", PAGE, re.DOTALL)
    commands = [part for block in blocks for part in re.split(r"^\$ ", block, flags=re.MULTILINE) if part]
    return [(command, shown) for command, _, shown in (part.partition("\n") for part in commands)]


def test_the_examples_of_the_page(call: Callable, tmp_path: Path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    report = Path("reports/a.txt")
    report.parent.mkdir()
    report.write_text(TEXT, encoding="utf-8")
    Path("reports/b.txt").write_text("全镇有村民小组12个，常住人口1.5万人。", encoding="utf-8")
    said: Said = {"12公里": ("corrected", {"indicator": "公路里程"}), "3.5亿元": ("confirmed", {}), "4%": ("rejected", {})}
    document = Document(TEXT, source=str(report))
    write_review(Path("a-review.json"), Viewed(document, Extractor().extract(document)), said)
    for command, shown in examples():
        if "no longer" in shown:
            report.write_text("编者按。\n\n" + TEXT.replace("，增长4%", ""), encoding="utf-8")
        program, *arguments = shlex.split(command)
        assert program == "jinzhou-extract"
        called = call(*arguments)
        assert TIMES.sub("", called.err + called.out) == TIMES.sub("", shown), command
