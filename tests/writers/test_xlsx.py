"""The workbook, as openpyxl and LibreOffice read it."""

import csv
import io
import tempfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.worksheet.worksheet import Worksheet

from jinzhou_extract import Kind, Metric, Metrics, extract
from jinzhou_extract.records.columns import Header, Layout
from jinzhou_extract.records.table import TableOptions, make_table
from jinzhou_extract.system.scratch import PREFIX, remove_scratch, scratch_folder
from jinzhou_extract.writers.xlsx import XlsxWriter

TEXT = """2024年，全市签约项目118个，总投资519.5亿元，增长14.2%，占全省的3%。
失业率降到5.05%，提高0.3个百分点，位居全省第三位。
平均年龄45岁，最高600分，是2020年的1.5倍，历时3年，耕地面积12345.67亩。
"""

FORMATS = [
    (Kind.COUNT, "118", "#,##0"),
    (Kind.COUNT, "1234567", "#,##0"),
    (Kind.MONEY, "51950000000", "#,##0"),
    (Kind.MONEY, "3.25", "#,##0.00"),
    (Kind.MEASURE, "12345.678", "#,##0.000"),
    (Kind.PERCENT, "14.2", "0.0"),
    (Kind.PERCENT, "-14.20", "0.00"),
    (Kind.PERCENTAGE_POINT, "-0.3", "0.0"),
    (Kind.MULTIPLE, "1.5", "0.0"),
    (Kind.RANK, "3", "0"),
    (Kind.DURATION, "60", "0"),
    (Kind.AGE, "80", "0"),
    (Kind.SCORE, "600", "0"),
]


def book(data: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(data), rich_text=True)


def values(sheet: Worksheet, column: str) -> list[object]:
    return [cell.value for cell in sheet[column]][1:]


def marked(cell: object) -> str:
    """A rich text with its bold parts in 【】."""
    if not isinstance(cell, CellRichText):
        return str(cell)
    return "".join(f"【{part.text}】" if isinstance(part, TextBlock) and part.font.b else str(part) for part in cell)


def test_libreoffice_reads_the_same_numbers(written: Callable[..., bytes], libreoffice: Callable[..., Path], tmp_path: Path):
    metrics = extract(TEXT)
    assert len(metrics) == 12
    path = tmp_path / "a.xlsx"
    path.write_bytes(written("xlsx", metrics))
    unshaped = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"  # UTF-8; numbers as they are, not as they look
    with libreoffice(path, unshaped).open(encoding="utf-8", newline="") as file:
        read = list(csv.DictReader(file))
    assert [Decimal(row["value"]) for row in read] == [metric.value for metric in metrics]
    assert [(row["unit"], row["text"], row["sentence"]) for row in read] == [
        (metric.unit, metric.text, metric.sentence) for metric in metrics
    ]
    assert [(int(row["start"]), int(row["end"])) for row in read] == [(metric.start, metric.end) for metric in metrics]


@pytest.mark.parametrize(("kind", "digits", "shape"), FORMATS)
def test_a_number_is_a_number_in_the_format_of_its_kind(
    written: Callable[..., bytes], metric: Callable[..., Metric], kind: Kind, digits: str, shape: str
):
    sheet = book(written("xlsx", [metric(kind=kind, value=Decimal(digits))], "value")).active
    cell = sheet["A2"]
    assert (cell.data_type, Decimal(str(cell.value)), cell.number_format) == ("n", Decimal(digits), shape)


def test_the_numbers_of_a_wide_row_have_the_format_of_their_own_mention(written: Callable[..., bytes]):
    metrics = extract("总投资519.5亿元，增加30.5亿元，占全省的3.5%，位居第三位。")
    sheet = book(written("xlsx", metrics, "value", "change", "share", "rank", layout=Layout.WIDE)).active
    assert [cell.number_format for cell in sheet[2]] == ["#,##0", "#,##0", "0.0", "0"]
    assert [cell.value for cell in sheet[2]] == [51950000000, 3050000000, 3.5, 3]


@pytest.mark.parametrize(
    "digits", ["1234567890123456", "0.1234567890123456", "33.33333333333333333333333333", "1E+400", "1E-31"]
)
def test_a_number_that_a_cell_cannot_hold_is_text_with_a_note(metric: Callable[..., Metric], digits: str):
    stream = io.BytesIO()
    table = make_table([metric(value=Decimal(digits))], TableOptions(columns=("value",)))
    assert XlsxWriter().write(table, stream) == ["numbers of more than 15 digits, written as text: 1"]
    cell = book(stream.getvalue()).active["A2"]
    assert cell.value == format(Decimal(digits), "f")
    assert "more digits" in cell.comment.text


@pytest.mark.parametrize("digits", ["123456789012345", "123456789012345E+10", "0.00123456789012345"])
def test_a_number_of_fifteen_digits_is_a_number(written: Callable[..., bytes], metric: Callable[..., Metric], digits: str):
    cell = book(written("xlsx", [metric(value=Decimal(digits))], "value")).active["A2"]
    assert Decimal(repr(cell.value)) == Decimal(digits)
    assert cell.comment is None


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        '=HYPERLINK("http://example.com")',
        "{=1+1}",
        "http://example.com/报告",
        "mailto:a@example.com",
        "12345",
        "007",
        " 前后有空格 ",
        "两行\n文字",
        "<r>标签</r>",
        "<r><t>标签</t></r>",
        "a & b < c",
    ],
)
def test_text_is_text(written: Callable[..., bytes], metric: Callable[..., Metric], text: str):
    sheet = book(written("xlsx", [metric(indicator=text, sentence=text, text="1")], "indicator", "sentence")).active
    for cell in sheet[2]:
        assert str(cell.value) == text
        assert cell.data_type == "s"
        assert cell.hyperlink is None


@pytest.mark.parametrize("text", ["甲\x00乙1个", "甲\x1f乙1个", "甲_x0041_乙1个", "甲\ufffe乙1个"])
def test_libreoffice_reads_control_characters_back(
    written: Callable[..., bytes], metric: Callable[..., Metric], libreoffice: Callable[..., Path], tmp_path: Path, text: str
):
    path = tmp_path / "a.xlsx"
    path.write_bytes(written("xlsx", [metric("1个", sentence=text, indicator=text)], "indicator", "sentence", "text"))
    read = libreoffice(path, "csv:Text - txt - csv (StarCalc):44,34,76").read_text(encoding="utf-8")
    indicator, sentence, words = next(csv.reader(read.split("\n", 1)[1:]))
    assert words == "1个"
    assert indicator == sentence
    assert (indicator[0], indicator[-3:]) == ("甲", "乙1个")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("签约项目118个，增长5%。", ["签约项目【118个】，增长5%。", "签约项目118个，增长【5%】。"]),
        ("今年5家企业，去年5家。", ["今年【5家】企业，去年5家。", "今年5家企业，去年【5家】。"]),
        ("118个项目开工。", ["【118个】项目开工。"]),
        ("签约118个", ["签约【118个】"]),
        (
            "前一句有5家。后一句有5家企业和5家工厂。",
            ["前一句有【5家】。", "后一句有【5家】企业和5家工厂。", "后一句有5家企业和【5家】工厂。"],
        ),
    ],
)
def test_the_mention_is_bold_in_its_sentence(written: Callable[..., bytes], text: str, shown: list[str]):
    sheet = book(written("xlsx", extract(text), "sentence")).active
    assert [marked(value) for value in values(sheet, "A")] == shown
    assert all(cell.alignment.wrap_text for cell in sheet["A"][1:])


def test_a_sentence_that_is_a_mention_is_bold_as_a_whole(written: Callable[..., bytes], metric: Callable[..., Metric]):
    cell = book(written("xlsx", [metric("118个", sentence="118个")], "sentence")).active["A2"]
    assert (cell.value, cell.font.b) == ("118个", True)


def test_a_sentence_without_a_sure_place_has_nothing_bold(written: Callable[..., bytes], metric: Callable[..., Metric]):
    unsure = metric("5家", sentence="今年5家企业，去年5家。", start=99)
    cell = book(written("xlsx", [unsure], "sentence")).active["A2"]
    assert (cell.value, bool(cell.font.b)) == ("今年5家企业，去年5家。", False)


def test_a_wide_row_has_all_of_its_mentions_bold(written: Callable[..., bytes], metric: Callable[..., Metric]):
    sheet = book(written("xlsx", extract("总投资5亿元，增长5%。"), "sentence", layout=Layout.WIDE)).active
    assert [marked(value) for value in values(sheet, "A")] == ["总投资【5亿元】，增长【5%】。"]
    level = metric("9亿", group="g", sentence="投资9亿。", start=2)
    change = metric("5%", group="g", start=7, role="change", sentence="增长5%。")
    sheet = book(written("xlsx", [level, change], "sentence", layout=Layout.WIDE)).active
    assert [marked(value) for value in values(sheet, "A")] == ["投资【9亿】。 | 增长【5%】。"]


def test_overlapping_mentions_do_not_double_the_words(written: Callable[..., bytes], metric: Callable[..., Metric]):
    level = metric("9亿元", group="g", sentence="投资9亿元。", start=2)
    change = metric("亿元", group="g", sentence="投资9亿元。", start=3, role="change")
    sheet = book(written("xlsx", [level, change], "sentence", layout=Layout.WIDE)).active
    assert [marked(value) for value in values(sheet, "A")] == ["投资【9亿元】。"]


@pytest.mark.parametrize("filler", ["长", "𠮷"])
def test_a_text_that_is_too_long_is_cut_and_told(metric: Callable[..., Metric], filler: str):
    stream = io.BytesIO()
    table = make_table([metric("1个", sentence="1个" + filler * 40_000)], TableOptions(columns=("sentence",)))
    assert XlsxWriter().write(table, stream) == ["texts longer than the 32,767 characters that a cell holds, cut: 1"]
    text = book(stream.getvalue()).active["A2"].value
    assert text.startswith("1个" + filler)
    assert text.endswith(filler + "…")
    assert len(text.encode("utf-16-le")) // 2 in (32_766, 32_767)


def test_the_head_stays_in_view_and_filters(written: Callable[..., bytes]):
    sheet = book(written("xlsx", extract(TEXT), "indicator", "value", "sentence")).active
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:C13"
    assert all(cell.font.b for cell in sheet[1])


def test_columns_are_as_wide_as_what_they_hold(written: Callable[..., bytes], metric: Callable[..., Metric]):
    metrics = [metric(indicator="一" * 10, unit="个", source="名" * 99)]
    sheet = book(written("xlsx", metrics, "indicator", "unit", "source", "sentence")).active
    widths = [round(sheet.column_dimensions[letter].width) for letter in "ABCD"]
    assert widths == [23, 9, 41, 81]  # a Han character is two wide; the format adds a little


def test_of_nothing_there_are_the_sheets(written: Callable[..., bytes]):
    workbook = book(written("xlsx", []))
    assert workbook.sheetnames == ["metrics", "columns", "counts"]
    assert workbook["metrics"].max_row == 1


@pytest.mark.parametrize(
    ("layout", "header", "names", "row"),
    [
        (Layout.LONG, Header.EN, ["metrics", "columns", "counts"], ("status", "Actual or target.")),
        (Layout.WIDE, Header.EN, ["statements", "columns", "counts"], ("rank_scope", "Among whom the place is held.")),
        (Layout.LONG, Header.ZH, ["数据", "列说明", "统计"], ("地区", "该数所说的地方。")),
        (Layout.WIDE, Header.ZH, ["数据（按表述）", "列说明", "统计"], ("排名范围", "在什么范围内排名。")),
    ],
)
def test_a_sheet_says_what_each_column_means(
    written: Callable[..., bytes], layout: Layout, header: Header, names: list[str], row: tuple[str, str]
):
    workbook = book(written("xlsx", extract(TEXT), layout=layout, header=header))
    assert workbook.sheetnames == names
    table, meanings, _ = workbook.worksheets
    assert values(meanings, "A") == [cell.value for cell in table[1]]
    assert row in list(meanings.iter_rows(values_only=True))
    assert all(values(meanings, "B"))


@pytest.mark.parametrize("layout", Layout)
def test_a_sheet_counts_metrics_by_kind_and_source(metric: Callable[..., Metric], layout: Layout):
    metrics = [
        metric(kind=kind, source=source, start=at)
        for at, (kind, source) in enumerate([(Kind.MONEY, "a"), (Kind.COUNT, "a"), (Kind.MONEY, "b"), (Kind.MONEY, "c")])
    ]
    stream = io.BytesIO()
    XlsxWriter().write(make_table(metrics, TableOptions(layout), ["a", "b", "c", "silent"]), stream)
    counts = book(stream.getvalue())["counts"]
    assert list(counts.iter_rows(values_only=True)) == [
        ("kind", "metrics", None, "source", "metrics"),
        ("all", 4, None, "all", 4),
        ("money", 3, None, "a", 2),
        ("count", 1, None, "b", 1),
        (None, None, None, "c", 1),
        (None, None, None, "silent", 0),
    ]


def test_more_rows_than_a_sheet_takes_go_on_with_the_next():
    metrics = Metrics(extract("项目5个。") * 5)
    stream = io.BytesIO()
    XlsxWriter(rows=2).write(make_table(metrics, TableOptions(columns=("text",))), stream)
    workbook = book(stream.getvalue())
    assert workbook.sheetnames == ["metrics", "metrics 2", "metrics 3", "columns", "counts"]
    assert [values(sheet, "A") for sheet in workbook.worksheets[:3]] == [["5个", "5个"], ["5个", "5个"], ["5个"]]
    assert [sheet["A1"].value for sheet in workbook.worksheets[:3]] == ["text"] * 3


def test_it_goes_to_a_stream_that_cannot_go_back(written: Callable[..., bytes]):
    class Pipe(io.BytesIO):
        def seek(self, *_: int) -> int:
            raise io.UnsupportedOperation

        tell = seek

    pipe = Pipe()
    XlsxWriter().write(make_table(extract(TEXT), TableOptions()), pipe)
    assert book(pipe.getvalue())["metrics"].max_row == 13


class TestScratch:
    @pytest.fixture(autouse=True)
    def place(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
        return tmp_path

    def test_nothing_of_it_stays(self, written: Callable[..., bytes], place: Path):
        assert written("xlsx", extract("项目3个。"))
        assert list(place.iterdir()) == []

    def test_what_a_killed_run_left_is_taken_away(self, place: Path):
        left = place / f"{PREFIX}dead"
        left.mkdir()
        (left / "lock").touch()
        (left / "sheet.xml").touch()
        assert remove_scratch() == [left]
        assert list(place.iterdir()) == []

    def test_what_a_living_run_uses_stays_and_links_are_not_followed(self, place: Path):
        (place / "other").mkdir()
        (place / "other" / "lock").touch()
        (place / f"{PREFIX}link").symlink_to("other")
        with scratch_folder() as folder:
            assert remove_scratch() == []
            assert folder.exists()
        assert (place / "other" / "lock").exists()
