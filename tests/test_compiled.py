"""What compiled code does otherwise than plain Python, and must therefore not be relied on."""

import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
WHEEL = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"]["wheel"]
COMPILED = [ROOT / "jinzhou_extract" / name for name in WHEEL["hooks"]["custom"]["modules"]]
SOURCES = sorted(path for place in COMPILED for path in ([place] if place.suffix else place.rglob("*.py")))


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_compiled_class_has_a_cached_property_which_would_be_made_anew_each_time(path):
    assert "@cached_property" not in path.read_text(encoding="utf-8")
