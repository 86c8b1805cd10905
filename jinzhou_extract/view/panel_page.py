"""The page of a panel: for each indicator places against years as a heat map, and its course in each place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import BinaryIO

from markupsafe import Markup

from jinzhou_extract.records.columns import Header
from jinzhou_extract.records.labels import label
from jinzhou_extract.records.visible import visible
from jinzhou_extract.view.page import LANGUAGES, environment, policy, static
from jinzhou_extract.view.palette import palette_css
from jinzhou_extract.view.panel_table import PanelIndicator
from jinzhou_extract.view.payload import words

STEPS = 5
"""Shades of a heat map."""

WIDTH, HEIGHT, EDGE = 100, 40, 4
"""The picture of a course, and the room round it."""

SCALES = {Header.EN: ((9, " bn"), (6, " mn")), Header.ZH: ((12, "万亿"), (8, "亿"), (4, "万"))}


@dataclass(frozen=True, slots=True)
class _Cell:
    text: str
    shade: int
    title: str


@dataclass(frozen=True, slots=True)
class _Course:
    region: str
    points: str
    base: float
    told: str


@dataclass(frozen=True, slots=True)
class _Section:
    name: str
    unit: str
    years: Sequence[int]
    rows: Sequence[tuple[str, Sequence[_Cell | None]]]
    courses: Sequence[_Course]


def write_panel_page(title: str, panel: Sequence[PanelIndicator], stream: BinaryIO, header: Header = Header.EN) -> None:
    """Write the page of a panel in UTF-8; it holds no program."""
    style = palette_css() + static("page.css") + static("panel.css")
    chunks = (
        environment()
        .get_template("panel.html")
        .stream(
            language=LANGUAGES[header],
            title=visible(title),
            policy=policy(style),
            style=Markup(style),
            words=words()[header],
            sections=[_section(indicator, header) for indicator in panel],
        )
    )
    chunks.enable_buffering(1000)
    for chunk in chunks:
        stream.write(chunk.encode())


def _section(indicator: PanelIndicator, header: Header) -> _Section:
    years, regions = indicator.years, indicator.regions
    low, high = min(indicator.cells.values()), max(indicator.cells.values())

    def cell(region: str, year: int) -> _Cell | None:
        value = indicator.cells.get((region, year))
        if value is None:
            return None
        shade = round(STEPS * (value - low) / (high - low)) if high > low else STEPS
        return _Cell(spoken(value, header), shade, visible(indicator.documents[region, year]))

    rows = [(visible(region), [cell(region, year) for year in years]) for region in regions]
    unit = label("unit", indicator.unit, header) if indicator.unit else ""
    return _Section(visible(indicator.name), visible(unit), years, rows, list(_courses(indicator, header)))


def _courses(indicator: PanelIndicator, header: Header) -> Iterator[_Course]:
    """Yield the course of each place that has two years or more, all on one scale, so that they can be compared."""
    years = indicator.years
    low, high = min(Decimal(0), *indicator.cells.values()), max(indicator.cells.values())
    span = max(high - low, Decimal(1).scaleb(-9))

    def height(value: Decimal) -> float:
        return round(float(HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * (value - low) / span), 2)

    for region in indicator.regions:
        known = [(year, indicator.cells[region, year]) for year in years if (region, year) in indicator.cells]
        if len(known) > 1:
            breadth = years[-1] - years[0]
            places = [(EDGE + (WIDTH - 2 * EDGE) * (year - years[0]) / breadth, height(value)) for year, value in known]
            told = ", ".join(f"{year} {spoken(value, header)}" for year, value in known)
            yield _Course(visible(region), " ".join(f"{x:.2f},{y}" for x, y in places), height(Decimal(0)), told)


def spoken(value: Decimal, header: Header) -> str:
    """Return a number as people say it: 519.5亿, 51.95 bn, 1,234."""
    for power, name in SCALES[header]:
        if abs(value) >= Decimal(10) ** power:
            scaled = value.scaleb(-power).normalize()
            return f"{scaled:,f}{name}"
    return f"{value:,f}"
