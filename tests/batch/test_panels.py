"""A panel in Python, as in a notebook."""

from pathlib import Path

import pytest

import jinzhou_extract
from jinzhou_extract import panel
from jinzhou_extract.errors import CatalogueError
from jinzhou_extract.panels.loader import load_catalogue

REPORT = "{year}年锦州市政府工作报告\n\n今年主要预期目标是：地区生产总值增长{growth}%左右。\n"


@pytest.fixture
def reports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("锦州市").mkdir()
    for year, growth in ((2024, 5), (2025, 5.5), (2026, 6)):
        Path(f"锦州市/{year}.txt").write_text(REPORT.format(year=year, growth=growth), encoding="utf-8")
    return Path("锦州市")


def test_a_folder_becomes_a_frame(reports):
    found = panel(reports)
    assert isinstance(found, jinzhou_extract.Panel)
    frame = found.to_pandas()
    assert list(frame["document"]) == ["锦州市/2024.txt", "锦州市/2025.txt", "锦州市/2026.txt"]
    assert list(frame["year"]) == [2024, 2025, 2026]
    assert list(frame["gdp_growth_target"].astype(float)) == [5, 5.5, 6]


def test_the_long_layout_and_the_candidates(reports):
    gov = load_catalogue("gov")
    found = panel([reports], gov)
    assert len(found.to_pandas("long")) == 3 * len(gov.indicators)
    assert list(found.candidates()["text"]) == ["5%", "5.5%", "6%"]


def test_its_short_form_says_what_is_known(reports):
    assert repr(panel(reports)) == "Panel(3 documents × 60 indicators: 3 found, 177 not_stated)"


def test_what_cannot_be_read_is_told(reports):
    found = panel([reports, "none.txt"])
    assert len(found) == 3
    assert [failure.source for failure in found.failures] == ["none.txt"]


def test_a_place_that_the_documents_do_not_tell(tmp_path):
    path = tmp_path / "r.txt"
    path.write_text("2026年政府工作报告\n\n今年主要预期目标是：地区生产总值增长6%。", encoding="utf-8")
    assert list(panel(path, region="锦州市").to_pandas()["region_code"]) == ["210700"]


def test_a_wrong_catalogue_is_told(reports):
    with pytest.raises(CatalogueError, match=r"none\.toml: could not be read"):
        panel(reports, "none.toml")
