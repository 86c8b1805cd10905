from decimal import Decimal
from pathlib import Path

import pytest

from jinzhou_extract import Document, InputError, extract
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.registry import read_documents
from jinzhou_extract.readers.source import Source, file_source

FILES = Path(__file__).parent / "files" / "data"


def read(data: str | bytes, name: str = "a.csv", **options: str) -> list[Document | InputError]:
    content = data.encode() if isinstance(data, str) else data
    return list(read_documents(Source(name, lambda: content), ReadOptions(**options)))


@pytest.mark.parametrize(
    ("case", "data", "name"),
    [
        ("comma", "id,text\n1,签约项目64个\n", "a.csv"),
        ("semicolon", "id;text\n1;签约项目64个\n", "a.csv"),
        ("tab in a .csv", "id\ttext\n1\t签约项目64个\n", "a.csv"),
        ("tab", "id\ttext\n1\t签约项目64个\n", "a.tsv"),
        ("one column", "text\n签约项目64个\n", "a.csv"),
        ("blank lines before", "\n\nid,text\n\n1,签约项目64个\n", "a.csv"),
        ("Excel: mark, quotes, Windows line ends", '\ufeff"id","text"\r\n"1","签约项目64个"\r\n', "a.csv"),
        ("old Macintosh line ends", "id,text\r1,签约项目64个\r", "a.csv"),
        ("more cells than names", "id,text\n1,签约项目64个,,\n", "a.csv"),
    ],
)
def test_texts_are_found_however_the_cells_are_parted(case: str, data: str, name: str) -> None:
    assert [item.text for item in read(data, name)] == ["签约项目64个"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("titles", ["2024年果园情况\n", "2024年果园情况\n单位：亩\n"])
def test_a_title_does_not_hide_what_parts_the_cells_below_it(delimiter: str, titles: str) -> None:
    rows = [["镇", "苹果园面积(亩)", "梨园面积(亩)"], ["东镇", "31", "4.5"], ["西镇", "12", "6"]]
    [document] = read(titles + "\n".join(map(delimiter.join, rows)) + "\n")
    assert "| 镇 | 苹果园面积(亩) | 梨园面积(亩) |" in document.text
    assert [metric.value for metric in extract(document.text)] == [31, Decimal("4.5"), 12, 6]


def test_what_stands_in_a_text_alone_parts_nothing() -> None:
    texts = ["全市有果园3座;其中苹果园2座;梨园1座", "全县有鱼塘5座;其中鲤鱼塘4座;虾塘1座"]
    assert [item.text for item in read("text\n" + "\n".join(texts) + "\n")] == texts


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "big5", "utf-16"])
def test_the_encoding_is_recognised(encoding: str) -> None:
    text = "全縣簽約項目六十四個，總投資五百一十九億元，同比增長百分之十四。"
    assert [item.text for item in read(f"id,text\n1,{text}\n".encode(encoding))] == [text]


def test_a_cell_may_be_as_long_as_a_report() -> None:
    text = "签约项目64个。" * 40_000
    assert [item.text for item in read(f'text\n"{text}"\n')] == [text]


def test_a_broken_row_is_reported_and_the_rest_read() -> None:
    first, broken, last = read('text\n签约项目64个\n"他说"好"\n总投资5亿元\n')
    assert (first.text, last.text) == ("签约项目64个", "总投资5亿元")
    assert str(broken).startswith("a.csv: row 3 is no CSV")


def test_a_quotation_mark_that_is_never_closed_is_reported() -> None:
    first, broken = read('text\n签约项目64个\n"总投资5亿元\n')
    assert isinstance(first, Document)
    assert str(broken).startswith("a.csv: row 3 is no CSV (unexpected end of data)")


def test_a_date_that_is_none_is_reported_where_the_user_named_its_column() -> None:
    data = "text,when\n签约项目64个,近期\n"
    error, document = read(data, date_column="when")
    assert str(error) == "a.csv: row 2: '近期' in column 'when' is no date; write it as 2022-03-08 or 2022"
    assert document.date is None
    assert [item.date for item in read(data.replace("when", "date"))] == [None]


def test_a_table_of_figures_is_one_document() -> None:
    [document] = read_documents(file_source(FILES / "libreoffice.csv", "libreoffice.csv"), ReadOptions())
    found = [(m.indicator, str(m.value), m.unit, m.role, m.period, m.text, m.locator) for m in extract(document)]
    assert found[:3] == [
        ("地区生产总值", "10214000", "CNY", "level", "2020", "1021.4", "row 4"),
        ("地区生产总值", "3000", "CNY", "level", "2021", "0.3", "row 4"),
        ("地区生产总值", "14.2", "%", "change", "2021", "14.2%", "row 4"),
    ]
    assert ("社会消费品零售总额", "123456789000", "CNY", "level", "2020", "12,345,678.90", "row 6") in found


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("", "a.csv: is empty; there is nothing to extract from it"),
        ("\n \n", "a.csv: is empty; there is nothing to extract from it"),
        ("id,text\n1,\n", "a.csv: has no row with a text in column 'text'"),
        (
            "编码,摘要\n1," + "全县签约项目64个，总投资519.5亿元，其中亿元以上项目37个，比上年增加12个，占全市的三成以上。\n",
            "a.csv: has no column that is known to hold its text; pass --text-column; its columns are: 编码, 摘要",
        ),
    ],
)
def test_what_cannot_be_read_is_said_in_one_line(data: str, message: str) -> None:
    with pytest.raises(InputError) as caught:
        read(data)
    assert str(caught.value) == message


def test_many_columns_are_not_all_listed() -> None:
    names = ",".join(f"c{number}" for number in range(30))
    with pytest.raises(InputError, match=r"c0, .*, c19 and 10 more\Z"):
        read(f"{names}\n1\n", text_column="text")


def test_a_text_with_commas_is_no_table() -> None:
    [document] = read("签约项目64个,总投资5亿元\n", "a.txt")
    assert document.text == "签约项目64个,总投资5亿元\n"
