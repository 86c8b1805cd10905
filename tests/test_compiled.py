"""What compiled code does otherwise than plain Python, and must therefore not be relied on."""

import copy
import datetime as dt
import pickle
import tomllib
from pathlib import Path

import pytest

from jinzhou_extract import Document, Extractor

ROOT = Path(__file__).parents[1]
WHEEL = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"]["wheel"]
COMPILED = [ROOT / "jinzhou_extract" / name for name in WHEEL["hooks"]["custom"]["modules"]]
SOURCES = sorted(path for place in COMPILED for path in ([place] if place.suffix else place.rglob("*.py")))


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_compiled_class_has_a_cached_property_which_would_be_made_anew_each_time(path):
    assert "@cached_property" not in path.read_text(encoding="utf-8")


REPORT = Document("2021年签约项目118个。", "a.txt", title="锦州市政府工作报告", date=dt.date(2022, 1, 9), places=((0, "p. 1"),))
VALUES = [REPORT, Extractor().about(REPORT), *Extractor().explain(REPORT)]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_what_goes_to_another_process_comes_out_there_as_it_was(value):
    assert pickle.loads(pickle.dumps(value)) == value
    assert copy.deepcopy(value) == value
