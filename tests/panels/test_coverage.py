"""What the report of coverage says."""

from jinzhou_extract.document.about import About
from jinzhou_extract.panels.cells import Cell, State
from jinzhou_extract.panels.coverage import Coverage
from jinzhou_extract.panels.row import PanelRow


def row(document: str, region: str | None, year: int | None, *states: State) -> PanelRow:
    cells = tuple(Cell(f"i{at}", state) for at, state in enumerate(states))
    return PanelRow(document, About(year=year, region=region), cells)


def coverage_of(*rows: PanelRow) -> Coverage:
    coverage = Coverage()
    for item in rows:
        coverage.add(item)
    return coverage


FOUND, NOT_STATED, CONFLICT = State.FOUND, State.NOT_STATED, State.CONFLICT


def test_cells_are_counted_by_indicator_place_and_year():
    coverage = coverage_of(row("a", "甲市", 2020, FOUND, NOT_STATED), row("b", "乙市", 2020, FOUND, CONFLICT))
    rows = {(by, key): (documents, found, said) for by, key, documents, found, *_, said, _ in coverage.values()}
    assert {key: (documents, found, str(share)) for key, (documents, found, share) in rows.items()} == {
        ("panel", "all"): (2, 2, "0.500"),
        ("indicator", "i0"): (2, 2, "1.000"),
        ("indicator", "i1"): (2, 0, "0.000"),
        ("region", "乙市"): (1, 1, "0.500"),
        ("region", "甲市"): (1, 1, "0.500"),
        ("year", "2020"): (2, 2, "0.500"),
    }


def test_a_panel_with_a_document_for_each_place_and_year_is_balanced():
    rows = [row(f"{place}{year}", place, year, FOUND) for place in ("甲市", "乙市") for year in (2020, 2021)]
    assert coverage_of(*rows).said() == "balanced (2 places × 2 years)"


def test_gaps_duplicates_and_what_is_without_place_or_year_are_named():
    coverage = coverage_of(
        row("a", "甲市", 2020, FOUND),
        row("b", "甲市", 2020, FOUND),
        row("c", "乙市", 2021, FOUND),
        row("d", None, 2021, FOUND),
    )
    assert coverage.said() == (
        "not balanced (2 places × 2 years; 2 of 4 have no document, 1 have several, 1 documents without place or year)"
    )
    named = {(by, key): note for by, key, *_, note in coverage.values() if by in ("duplicate", "missing", "unplaced")}
    assert named == {
        ("duplicate", "甲市 2020"): "a; b",
        ("missing", "乙市 2020"): "no document",
        ("missing", "甲市 2021"): "no document",
        ("unplaced", "d"): "its place or its year is not known; pass --region or --date",
    }


def test_places_of_one_name_are_told_apart_by_their_codes():
    rows = [PanelRow(code, About(year=2020, region="鼓楼区", region_code=code), ()) for code in ("320106", "350102")]
    assert coverage_of(*rows).duplicates == {}
