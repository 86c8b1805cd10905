"""The same texts in other containers give the same figures; PDFs where the programs that make them are installed."""

from collections import Counter
from pathlib import Path

import pytest

from benchmarks.containers import CONTAINERS, compare
from jinzhou_extract import Extractor

TEXTS = {
    "云岭县-2021": "云岭县2021年工作报告\n\n全年签约项目64个，总投资519.5亿元，增长14.2%。\n\n" * 3,
    "东河县-2020": "一、主要指标\n粮食总产量46.7万吨，比上年增长2.3个百分点。城镇新增就业8650人。\n",
}


@pytest.mark.parametrize("name", ["jsonl", "csv", "parquet", "xlsx", "html", "zip"])
def test_a_container_gives_the_figures_of_its_texts(name: str, tmp_path: Path) -> None:
    wanted, found = compare(TEXTS, CONTAINERS[name](TEXTS, tmp_path), Extractor())
    assert found == wanted
    assert sum(counter.total() for counter in wanted.values()) >= 6


def test_what_is_missing_is_seen(tmp_path: Path) -> None:
    wanted, found = compare(TEXTS, CONTAINERS["csv"]({"东河县-2020": TEXTS["东河县-2020"]}, tmp_path), Extractor())
    assert found["东河县-2020"] == wanted["东河县-2020"]
    assert found.get("云岭县-2021", Counter()) == Counter()
