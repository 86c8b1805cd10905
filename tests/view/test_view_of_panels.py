"""A panel as a page: places against years, each number as text, the course of each place."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from jinzhou_extract import InputError
from jinzhou_extract.records.columns import Header
from jinzhou_extract.view.panel_page import write_panel_page
from jinzhou_extract.view.panel_table import read_panel

TABLE = """document,region,year,indicator,value,unit
a.txt,甲市,2023,地区生产总值,100000000000,CNY
b.txt,甲市,2024,地区生产总值,151950000000,CNY
c.txt,乙县,2024,地区生产总值,5000000000,CNY
c.txt,乙县,2024,地区生产总值,6000000000,CNY
c.txt,乙县,2024,增速,-0.5,%
d.txt,丙区,2024,增速,,%
d.txt,,2024,增速,3,%
"""


@pytest.fixture
def panel(tmp_path: Path) -> Callable[[str], Path]:
    def write(text: str, name: str = "p.csv") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


def page_of(path: Path, header: Header = Header.ZH) -> str:
    stream = io.BytesIO()
    write_panel_page(path.name, read_panel(path), stream, header)
    return stream.getvalue().decode()


def test_places_years_and_what_is_missing(panel):
    [gdp, growth] = read_panel(panel(TABLE))
    assert (gdp.name, gdp.unit, gdp.regions, gdp.years) == ("地区生产总值", "CNY", ["甲市", "乙县"], [2023, 2024])
    assert gdp.cells[("乙县", 2024)] == 5000000000
    assert ("乙县", 2023) not in gdp.cells
    assert (growth.regions, growth.years) == (["乙县"], [2024])


@pytest.mark.parametrize("head", ["文件\t地区\t年份\t指标\t数值\t单位", "document\tregion\tyear\tindicator\tvalue\tunit"])
def test_tabs_and_chinese_heads(panel, head: str):
    text = head + "\n" + TABLE.partition("\n")[2].replace(",", "\t")
    assert [item.name for item in read_panel(panel(text, "p.tsv"))] == ["地区生产总值", "增速"]


def test_every_number_stands_as_text(panel):
    page = page_of(panel(TABLE))
    for text in (">1,000亿</td>", ">1,519.5亿</td>", ">50亿</td>", ">-0.5</td>", "2023 1,000亿, 2024 1,519.5亿"):
        assert text in page
    assert "151.95 bn" in page_of(panel(TABLE), Header.EN)
    assert page.count("<figure>") == 1


def test_a_hostile_panel_is_text(panel):
    page = page_of(panel(TABLE.replace("甲市", '"<script>alert(1)</script>\u202e"').replace("增速", "{{7*7}}")))
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;⟦U+202E⟧" in page
    assert "{{7*7}}" in page


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "has no column region"),
        ("region,year,indicator\n", "has no column value"),
        ("region,year,indicator,value\n", "holds no cell"),
        ("region,year,indicator,value\n甲,2024,a\n", "line 2: 3 cells where there are 4 columns"),
        ("region,year,indicator,value\n甲,去年,a,1\n", "line 2: year or value is no number"),
        ("region,year,indicator,value\n甲,2024,a,NaN\n", "line 2: NaN is no number"),
    ],
)
def test_what_is_no_panel(panel, text: str, says: str):
    with pytest.raises(InputError) as caught:
        read_panel(panel(text))
    assert says in str(caught.value)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [375, 1440])
def test_in_the_browser(browser, panel, tmp_path: Path, scheme: str, width: int):
    path = tmp_path / "p.html"
    path.write_text(page_of(panel(TABLE)), encoding="utf-8")
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(path.as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.locator("td.heat").all_inner_texts() == ["1,000亿", "1,519.5亿", "50亿", "-0.5"]
    assert complaints == []
    context.close()
