"""Documents, catalogues and rows for the tests of panels."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from jinzhou_extract import Document, Extractor
from jinzhou_extract.panels.catalogue import Catalogue
from jinzhou_extract.panels.cells import Cell
from jinzhou_extract.panels.loader import load_catalogue
from jinzhou_extract.panels.matching import Matcher
from jinzhou_extract.panels.row import PanelRow, panel_row


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    return Extractor()


@pytest.fixture(scope="session")
def gov() -> Catalogue:
    return load_catalogue("gov")


@pytest.fixture(scope="session")
def row_of(extractor: Extractor, gov: Catalogue) -> Callable[..., PanelRow]:
    """Makes the row of a text of a report that Jinzhou was given in January 2026, or of another document."""

    def made(text: str, *, title: str = "2026年锦州市政府工作报告", source: str = "锦州市/2026.txt") -> PanelRow:
        document = Document(text, source=source, title=title, date=dt.date(2026, 1, 15), region="锦州市")
        return panel_row(source, text, extractor.run(document), Matcher(gov))

    return made


@pytest.fixture(scope="session")
def cell_of(row_of: Callable[..., PanelRow]) -> Callable[[str, str], Cell]:
    """Makes the cell of an indicator of such a report."""
    return lambda id_, text: next(cell for cell in row_of(text).cells if cell.indicator == id_)


@pytest.fixture
def catalogue_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """Writes a catalogue file into the folder that the test stands in, and returns its name."""
    monkeypatch.chdir(tmp_path)

    def written(text: str, name: str = "mine.toml") -> str:
        Path(name).write_text(text, encoding="utf-8")
        return name

    return written
