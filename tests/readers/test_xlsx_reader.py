import io
import sys
from decimal import Decimal
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from jinzhou_extract import Document, InputError, extract
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.registry import read_documents
from jinzhou_extract.readers.source import Source, file_source
from jinzhou_extract.readers.workbook import shortened

FILES = Path(__file__).parent / "files" / "data"


def read(name: str, **options: str) -> list[Document | InputError]:
    return list(read_documents(file_source(FILES / name, name), ReadOptions(**options)))


def read_book(book: Workbook, **options: str) -> list[Document | InputError]:
    stream = io.BytesIO()
    book.save(stream)
    return list(read_documents(Source("a.bin", stream.getvalue), ReadOptions(**options)))


def book_of(**sheets: list[list[object]]) -> Workbook:
    book = Workbook()
    book.remove(book["Sheet"])
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    return book


def broken(part: str, content: bytes) -> bytes:
    """Return a workbook with another content in one of its parts."""
    stream = io.BytesIO()
    with ZipFile(FILES / "libreoffice.xlsx") as old, ZipFile(stream, "w") as new:
        for name in old.namelist():
            new.writestr(name, content if name == part else old.read(name))
    return stream.getvalue()


def test_sheets_of_figures_are_a_document_each() -> None:
    first, second = read("libreoffice.xlsx")
    assert (first.source, second.source) == ("libreoffice.xlsx#主要指标", "libreoffice.xlsx#分县区")
    assert first.text == (
        "# 主要指标\n云岭县2021年主要经济指标\n单位：万元\n\n"
        "| 序号 | 指标 | 2020 | 2021 | 增长 | 备注 | 两年合计 |\n| --- | --- | --- | --- | --- | --- | --- |\n"
        "| 1 | 地区生产总值 | 1021.4 | 0.3 | 14.2% | 初步核算 | 2042.8 |\n"
        "| 2 | 财政收入 | 221.45 | 234.50 | -3.10% |  |  |\n"
        "| 3 | 社会消费品零售总额 | 12,345,678.90 | 12345679 | 5% |  |  |\n"
        "\n注：数据为快报数。\n"
    )


@pytest.mark.parametrize(
    ("name", "heading"), [("Sheet1", ""), ("工作表1", ""), ("收支", "# 收支\n"), ("Sheet1收支", "# Sheet1收支\n")]
)
def test_a_sheet_that_nobody_has_named_leaves_the_title_to_its_first_line(name: str, heading: str) -> None:
    [document] = read_book(book_of(**{name: [["2021年云岭县收支情况"], ["指标", "数量（万元）"], ["财政收入", 221]]}))
    assert isinstance(document, Document)
    assert document.text.startswith(f"{heading}2021年云岭县收支情况\n")


def test_a_cell_is_found_again_by_its_address() -> None:
    first, second = read("libreoffice.xlsx")
    found = [(m.indicator, str(m.value), m.unit, m.role, m.period, m.locator) for m in extract(first)]
    assert ("财政收入", "2345000", "CNY", "level", "2021", "主要指标!D5") in found
    assert ("财政收入", "-3.10", "%", "change", "2021", "主要指标!E5") in found
    found = [(f"{m.region} {m.indicator}", str(m.value), m.unit, m.role, m.locator) for m in extract(second)]
    assert found[:4] == [
        ("东山县 生产总值", "1230000000", "CNY", "level", "分县区!B3"),
        ("东山县 生产总值", "4.5", "%", "change", "分县区!C3"),
        ("东山县 一般预算收入", "120000000", "CNY", "level", "分县区!D3"),
        ("东山县 一般预算收入", "3.4", "%", "change", "分县区!E3"),
    ]


def test_a_figure_in_a_merged_cell_is_counted_once_and_a_name_holds_for_its_rows() -> None:
    book = book_of(表=[["产业", "行业", "产值（亿元）"], ["工业", "采矿", 3.5], [None, "制造", 7.25], ["合计", 10.75, None]])
    book["表"].merge_cells("A2:A3")
    book["表"].merge_cells("B4:C4")
    [document] = read_book(book)
    assert document.text.splitlines()[4:] == ["| 工业 | 采矿 | 3.5 |", "| 工业 | 制造 | 7.25 |", "| 合计 | 10.75 |  |", ""]


def test_a_formula_without_its_result_is_reported() -> None:
    error, first, _ = read("openpyxl-formula.xlsx")
    assert str(error) == (
        "openpyxl-formula.xlsx: 主要指标!G4: a formula was saved without its result; "
        "open the workbook in a spreadsheet program and save it there"
    )
    assert isinstance(first, Document)


def test_a_sheet_with_a_text_column_is_a_corpus_beside_sheets_of_figures() -> None:
    book = book_of(说明=[["年份", "产值（亿元）"], [2021, 5]], 稿件=[["id", "text"], ["a", "签约项目64个"]])
    table, row = read_book(book)
    assert (table.locator(20), row.source, row.text, row.locator(0)) == ("说明!B1", "a.bin#a", "签约项目64个", "稿件 row 2")
    [row] = read_book(book, text_column="TEXT ")
    assert row.text == "签约项目64个"


def test_a_missing_column_is_named_with_those_of_all_sheets() -> None:
    with pytest.raises(InputError, match="has no column 'body'; its columns are: a, b, c"):
        read_book(book_of(x=[["a", "b"], [1, 2]], y=[["c"], [1]]), text_column="body")


def test_texts_in_a_column_of_another_name_are_asked_for() -> None:
    text = "全县签约项目64个，总投资519.5亿元，其中亿元以上项目37个，比上年增加12个，占全市的三成以上。"
    [error] = read_book(book_of(x=[["编码", "摘要"], [1, text]]))
    assert str(error).startswith("a.bin: has no column that is known to hold its text; pass --text-column")


@pytest.mark.parametrize(
    ("data", "name", "message"),
    [
        ((FILES / "pandas.xlsx").read_bytes()[:3000], "a.xlsx", "a.xlsx: is a broken archive (cut short or damaged)"),
        (broken("[Content_Types].xml", b"<Types"), "a.xlsx", "a.xlsx: is no readable XLSX workbook"),
        (broken("xl/workbook.xml", b"<workbook"), "a.xlsx", "a.xlsx: is no readable XLSX workbook"),
        (broken("xl/workbook.xml", b"<?xml version='1.0' encoding='UF-8'?><workbook/>"), "a.xlsx", "a.xlsx: is no readable"),
        (b"not a workbook", "a.xlsx", "a.xlsx: is no XLSX workbook"),
        (
            bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
            "a.xlsx",
            "a.xlsx: is protected by a password; save it without one",
        ),
    ],
)
def test_what_is_no_workbook_is_said_in_one_line(data: bytes, name: str, message: str) -> None:
    with pytest.raises(InputError) as caught:
        list(read_documents(Source(name, lambda: data), ReadOptions()))
    assert str(caught.value).startswith(message)
    assert "\n" not in str(caught.value)


def test_an_empty_workbook_is_said_to_be_one() -> None:
    with pytest.raises(InputError, match="holds no text and no figures"):
        read_book(Workbook())


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(InputError, match=r"pip install 'jinzhou-extract\[xlsx\]'"):
        read("pandas.xlsx")


def sheet_of(rows: str, more: str = "") -> bytes:
    """Return a workbook whose one sheet holds rows as they are written."""
    opening = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    stream = io.BytesIO()
    saved = io.BytesIO()
    book_of(表=[[1]]).save(saved)
    with ZipFile(saved) as old, ZipFile(stream, "w") as new:
        for name in old.namelist():
            sheet = f"{opening}<sheetData>{HEAD}{rows}</sheetData>{more}</worksheet>"
            new.writestr(name, sheet if name == "xl/worksheets/sheet1.xml" else old.read(name))
    return stream.getvalue()


def cell(at: str, text: str) -> str:
    return f'<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>'


HEAD = f'<row r="1">{cell("A1", "指标")}{cell("B1", "投资（亿元）")}</row>'
ROW = f'<row r="2">{cell("A2", "工业")}<c r="B2"><v>35</v></c></row>'


@pytest.mark.parametrize(
    ("rows", "more"),
    [
        (ROW + '<row r="10000"><c r="C10000" s="0"/></row>', ""),
        (ROW + '<row r="1048576"><c r="XFD1048576" s="0"/></row>', ""),
        (ROW, '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
        (ROW + f'<row r="90000">{cell("XFD90000", "末")}</row>', ""),
    ],
    ids=["a format far down", "a format in the last corner", "all cells merged", "a word far away"],
)
def test_what_is_sparse_stays_so(rows: str, more: str) -> None:
    [document] = read_bytes(sheet_of(rows, more))
    assert len(document.text) < 200
    assert [(m.indicator, str(m.value), m.locator) for m in extract(document)] == [("工业投资", "3500000000", "表!B2")]


def test_a_sheet_that_is_blank_but_for_a_diagonal_is_refused() -> None:
    letters = [get_column_letter(at) for at in range(1, 3000)]
    rows = "".join(f'<row r="{at}"><c r="{letter}{at}"><v>5</v></c></row>' for at, letter in enumerate(letters, 2))
    [error] = read_bytes(sheet_of(rows))
    assert str(error) == "a.xlsx: sheet '表' is too sparse to be a table; leave out what stands far away"


@pytest.mark.parametrize("value", ["9" * 5000, "nan", "1e999", "x"])
def test_a_cell_that_is_no_number_costs_itself(value: str) -> None:
    error, document = read_bytes(sheet_of(ROW + f'<row r="3">{cell("A3", "农业")}<c r="B3"><v>{value}</v></c></row>'))
    assert str(error) == "a.xlsx: 表!B3: holds no value that can be read; mend it"
    assert [str(m.value) for m in extract(document)] == ["3500000000"]


@pytest.mark.parametrize(
    ("reference", "told"),
    [("A0", "表!A0: is no place of its own"), ("B2", "表!B2: is no place of its own"), ("C0", "表!C0: is no place of its own")],
)
def test_a_cell_without_a_place_of_its_own_is_left_out_and_told(reference: str, told: str) -> None:
    lost = f'<c r="{reference}"><v>7</v></c>'
    error, document = read_bytes(sheet_of(ROW.replace("</row>", lost + "</row>")))
    assert str(error).startswith(f"a.xlsx: {told}, its value is left out; open the workbook")
    assert [str(m.value) for m in extract(document)] == ["3500000000"]


def test_a_sheet_in_an_encoding_that_is_none_is_said_in_one_line() -> None:
    name, head = "xl/worksheets/sheet1.xml", b"<?xml version='1.0' encoding='UF-8'?>"
    with pytest.raises(InputError, match="is no readable XLSX workbook"):
        list(read_documents(Source("a.xlsx", lambda: broken(name, head + b"<worksheet/>")), ReadOptions()))


def test_an_empty_cell_without_a_place_is_nothing_to_tell() -> None:
    [document] = read_bytes(sheet_of(ROW.replace("</row>", '<c r="A0"/><c r="B2"/></row>')))
    assert [str(m.value) for m in extract(document)] == ["3500000000"]


def test_half_a_character_is_shown_as_none() -> None:
    [document] = read_bytes(sheet_of(ROW.replace("工业", "工业_xD800_")))
    assert "工业\ufffd" in document.text


def test_the_name_of_a_sheet_is_no_longer_than_programs_write_it() -> None:
    assert len(shortened("表" * 33000)) == 64


def read_bytes(data: bytes) -> list[Document | InputError]:
    return list(read_documents(Source("a.xlsx", lambda: data), ReadOptions()))


@pytest.mark.parametrize("again", ["14-2 续表", "续表", "表14-2（续）", "续表14-2"])
def test_a_sheet_that_goes_on_has_the_title_and_the_unit_of_the_one_before(again: str) -> None:
    head: list[object] = ["项目", 2023, 2024]
    first = [["14-2 凌海市果园面积"], ["单位：亩"], head, ["苹果", 31.5, 33]]
    _, second = read_book(book_of(一=first, 二=[[again], head, ["梨", 12, 14.5]]))
    assert [(item.value, item.unit, item.region) for item in extract(second.text)] == [
        (12, "亩", "凌海市"),
        (Decimal("14.5"), "亩", "凌海市"),
    ]


@pytest.mark.parametrize("title", ["14-3 北镇市鱼塘", "持续增长的果园", "14-3"])
def test_a_sheet_with_a_title_of_its_own_has_not(title: str) -> None:
    head: list[object] = ["项目", 2023, 2024]
    first = [["14-2 凌海市果园面积"], ["单位：亩"], head, ["苹果", 31.5, 33]]
    _, second = read_book(book_of(一=first, 二=[[title], head, ["鲤鱼", 12, 14.5]]))
    assert "凌海市" not in second.text
