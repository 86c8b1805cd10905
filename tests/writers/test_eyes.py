"""The workbook as a person meets it: what is in sight, what is folded, what is to be checked, how it prints."""

import io
from collections.abc import Callable
from decimal import Decimal

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from jinzhou_extract import Metric
from jinzhou_extract.metric import FIELDS
from jinzhou_extract.records.columns import Header, Layout
from jinzhou_extract.records.table import TableOptions, make_table
from jinzhou_extract.writers.xlsx import XlsxWriter

SENTENCE = "全市生产总值1286.4亿元，增长6.2%，居全省第四位。"


def book(*metrics: Metric, page: str | None = None, **options: object) -> openpyxl.Workbook:
    stream = io.BytesIO()
    XlsxWriter().write(make_table(metrics, TableOptions(**options), page=page), stream)
    return openpyxl.load_workbook(io.BytesIO(stream.getvalue()), rich_text=True)


@pytest.fixture
def figures(metric: Callable[..., Metric]) -> list[Metric]:
    """A level, its change and its rank, and a figure that is doubtful."""
    same = {"indicator": "生产总值", "sentence": SENTENCE, "group": "g", "time_period": "2024", "region": "平川市"}
    return [
        metric("1286.4亿元", start=6, kind="money", value=Decimal(128640000000), unit="CNY", locator="page 3", **same),
        metric("6.2%", start=17, kind="percent", value=Decimal("6.2"), unit="%", role="change", **same),
        metric("第四位", start=25, kind="rank", value=Decimal(4), unit="位", role="rank", **same),
        metric("5家", start=40, unit="家", value=Decimal(5), indicator=None, flags=("region-from-lead",), sentence="有5家。"),
    ]


def heads(sheet: Worksheet, *, folded: bool = False) -> list[str]:
    dimensions = sheet.column_dimensions
    hidden = [any(d.hidden and d.min <= cell.column <= d.max for d in dimensions.values()) for cell in sheet[1]]
    return [cell.value for cell, is_hidden in zip(sheet[1], hidden, strict=True) if is_hidden == folded]


def row(sheet: Worksheet, at: int) -> dict[str, object]:
    return {head.value: cell.value for head, cell in zip(sheet[1], sheet[at], strict=True)}


def test_what_matters_is_in_sight_and_the_rest_is_folded(figures: list[Metric]):
    sheet = book(*figures)["metrics"]
    assert heads(sheet) == [
        "indicator",
        "value",
        "unit",
        "role",
        "change",
        "time_period",
        "region",
        "locator",
        "sentence",
        "check",
        "source",
    ]
    assert set(heads(sheet)) | set(heads(sheet, folded=True)) == {*FIELDS, "change", "check"}
    assert sheet.freeze_panes == "C2"


def test_all_that_is_in_sight_fits_on_a_screen(figures: list[Metric]):
    sheet = book(*figures)["metrics"]
    wide = [sheet.column_dimensions[cell.column_letter].width * 7 + 5 for cell in sheet[1]]
    assert sum(wide[: heads(sheet).index("check") + 1]) < 1900


def test_a_wide_table_shows_the_change_beside_the_value(figures: list[Metric]):
    sheet = book(*figures, layout=Layout.WIDE)["statements"]
    assert heads(sheet)[:4] == ["indicator", "value", "unit", "change"]
    assert row(sheet, 2)["change"] == 6.2


def test_a_level_has_its_change_beside_it_in_the_long_table_too(figures: list[Metric]):
    sheet = book(*figures)["metrics"]
    assert [row(sheet, at)["change"] for at in (2, 3, 4)] == ["+6.2%", None, None]


def test_columns_that_were_named_stay_as_they_were_named(figures: list[Metric]):
    sheet = book(*figures, columns=("text", "value", "kind"))["metrics"]
    assert heads(sheet) == ["text", "value", "kind"]


def test_chinese_heads_have_chinese_cells(figures: list[Metric]):
    workbook = book(*figures, header=Header.ZH)
    assert workbook.sheetnames == ["数据", "待核对", "列说明", "统计"]
    first = row(workbook["数据"], 2)
    assert (first["单位"], first["类型"], first["角色"], first["界限"], first["状态"]) == (
        "元",
        "金额",
        "水平",
        "恰为",
        "已实现",
    )
    assert (first["位置"], first["变动"]) == ("第3页", "+6.2%")
    assert row(workbook["数据"], 5)["标记"] == "地区取自导语"
    assert [cell.value for cell in workbook["统计"]["A"]][1:] == ["合计", "金额", "百分比", "位次", "数量"]


def test_english_heads_keep_the_words_of_the_record(figures: list[Metric]):
    first = row(book(*figures)["metrics"], 2)
    assert (first["unit"], first["kind"], first["role"], first["locator"]) == ("CNY", "money", "level", "page 3")


def test_doubtful_rows_are_tinted_and_gathered_worst_first(metric: Callable[..., Metric], figures: list[Metric]):
    mild = metric("6家", start=60, indicator="企业", value=Decimal(6), flags=("region-from-lead",))
    workbook = book(mild, *figures)
    assert workbook.sheetnames == ["metrics", "to check", "columns", "counts"]
    tints = [sheet_row[0].fill.fgColor.rgb[2:] for sheet_row in workbook["metrics"].iter_rows(min_row=2)]
    assert [tint == "FFF3D1" for tint in tints] == [True, False, False, False, True]
    gathered = [row(workbook["to check"], at) for at in (2, 3)]
    assert [one["why"] for one in gathered] == [
        "place from the first sentence, no indicator",
        "place from the first sentence",
    ]


def test_where_nothing_is_doubtful_there_is_no_such_sheet(figures: list[Metric]):
    assert "to check" not in book(*figures[:3]).sheetnames


def test_a_row_leads_to_its_mention(figures: list[Metric]):
    sheet = book(*figures, page="../pages/view.html")["metrics"]
    links = [sheet.cell(at, 1).hyperlink for at in (2, 3, 4, 5)]
    assert [(link.target.replace("\\", "/"), link.location) for link in links] == [
        ("../pages/view.html", f"m-{metric.id}") for metric in figures
    ]
    assert [sheet.cell(at, 1).value for at in (2, 5)] == ["生产总值", "5家"]
    assert book(*figures)["metrics"].cell(2, 1).hyperlink is None


def test_rows_are_as_high_as_their_sentence(metric: Callable[..., Metric]):
    sheet = book(metric("5家", sentence="有5家。"), metric("6家", start=9, sentence="很长的话" * 60 + "6家"))["metrics"]
    assert sheet.row_dimensions[2].height in (None, 15)  # as high as any row
    assert 60 <= sheet.row_dimensions[3].height <= 12 * 15


def test_it_prints_a_page_wide_with_its_head_on_each_page(figures: list[Metric]):
    sheet = book(*figures)["metrics"]
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.print_title_rows == "$1:$1"


def test_there_is_a_cell_to_tick(figures: list[Metric]):
    [validation] = book(*figures)["metrics"].data_validations.dataValidation
    assert validation.formula1 == '"✓,✗,?"'
    assert str(validation.sqref) == "J2:J5"
