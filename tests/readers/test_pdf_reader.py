import sys
from decimal import Decimal
from pathlib import Path

import pypdfium2
import pytest

from jinzhou_extract import Document, InputError, extract
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.registry import read_documents
from jinzhou_extract.readers.source import Source, file_source

FILES = Path(__file__).parent / "files" / "data"
REPORTS = ["chromium.pdf", "libreoffice.pdf"]

TEXT = """\
# 云岭县2021年国民经济和社会发展统计公报
## 经济发展
2021年，云岭县坚持稳中求进工作总基调，经济运行总体平稳。全年实现地区生产总值238.6亿元，按可比价格计算，比上年增长7.4%。其中，第一产业增加值41.2亿元，增长5.1%；第二产业增加值96.8亿元，增长8.3%；第三产业增加值100.6亿元，增长7.2%。
全年签约项目64个，总投资519.5亿元，其中亿元以上项目37个。招商引资到位资金128.3亿元，增长14.2%，完成年度任务的103.5%。新登记市场主体1.06万户，比上年增加1200余户。
## 居民生活
城镇居民人均可支配收入36482元，增长6.9%；农村居民人均可支配收入19875元，增长9.4%。城镇新增就业8650人，登记失业率控制在3.5%以内。每千人口医疗卫生机构床位6.8张。
## 主要指标
指标 2020年 2021年 增长%
地区生产总值（亿元） 215.3 238.6 7.4
一般公共预算收入（亿元） 13.82 14.91 7.9
社会消费品零售总额（亿元） 82.4 91.7 11.3
"""


RULED = """\
| 指标 | 2020年 | 2021年 | 增长% |
| 地区生产总值（亿元） | 215.3 | 238.6 | 7.4 |
| 一般公共预算收入（亿元） | 13.82 | 14.91 | 7.9 |
| 社会消费品零售总额（亿元） | 82.4 | 91.7 | 11.3 |
"""


def read(name: str) -> Document:
    [document] = read_documents(file_source(FILES / name, name), ReadOptions())
    return document


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("chromium.pdf", TEXT[: TEXT.index("指标 2020年")] + RULED),  # the table is drawn with lines
        ("libreoffice.pdf", TEXT),
        ("owner-password.pdf", TEXT),
    ],
)
def test_paragraphs_headings_and_rows_are_whole_and_running_heads_are_gone(name: str, text: str) -> None:
    assert read(name).text == text


def test_a_table_drawn_with_lines_has_the_cells_that_they_part() -> None:
    assert [line for line in read("chromium-ruled.pdf").text.splitlines() if line.startswith("|")] == [
        "| 项目 | 2021年 | 2021年 | 2020年 | 2020年 |",
        "|  | 金额 | 占比（%） | 金额 | 占比（%） |",
        "| 货币资金 | 1,235.60 | 12.5 | 1,102.30 | 11.8 |",
        "| 应收账款 | 836.42 | 8.4 |  |  |",
        "| 固定资产及正在安装的机器设备 | 5,620.00 | 56.7 | 5,410.00 | 57.9 |",
    ]


def test_a_table_over_several_pages_is_one_and_a_blank_cell_moves_no_figure() -> None:
    found = {
        (metric.indicator, str(metric.role), metric.time_period): metric
        for metric in extract(read("chromium-ruled-pages.pdf"))
        if metric.indicator and metric.indicator.startswith("指标")
    }
    for at in range(1, 61):
        assert found[f"指标{at}", "level", "2021"].value == Decimal(f"{at * 3}.{at % 10}") * 10000
        assert found[f"指标{at}", "change", "2021"].value == Decimal(f"{at % 9}.5")
        assert ((f"指标{at}", "level", "2020") in found) == (at % 7 != 0)
    assert len({metric.locator for metric in found.values()}) > 1


@pytest.mark.parametrize("name", REPORTS)
def test_each_figure_knows_its_page(name: str) -> None:
    document = read(name)
    with pypdfium2.PdfDocument(FILES / name) as file:
        pages = [page.get_textpage().get_text_range() for page in file]
    metrics = extract(document)
    assert len(metrics) > 25
    for metric in metrics:
        assert metric.text == document.text[metric.start : metric.end]
        number = int(metric.locator.removeprefix("page "))
        assert metric.text[0] in pages[number - 1]
    assert len({metric.locator for metric in metrics}) > 2


@pytest.mark.parametrize("name", REPORTS)
def test_each_character_leads_back_to_the_page_it_came_from(name: str) -> None:
    document = read(name)
    with pypdfium2.PdfDocument(FILES / name) as file:
        pages = [page.get_textpage() for page in file]
        checked = 0
        for offset, char in enumerate(document.text):
            if char in "#| \n":
                continue
            page, index = document.origin(offset)
            assert pypdfium2.raw.FPDFText_GetUnicode(pages[page - 1], index) == ord(char)
            assert document.locator(offset) == f"page {page}"
            checked += 1
        for page in pages:
            page.close()
    assert checked > 400


@pytest.mark.parametrize("name", REPORTS)
def test_a_table_is_read_by_its_rows_and_columns(name: str) -> None:
    found = [(m.indicator, str(m.value), m.unit, m.role, m.period) for m in extract(read(name))][-9:]
    assert found[:3] == [
        ("地区生产总值", "21530000000", "CNY", "level", "2020年"),
        ("地区生产总值", "23860000000", "CNY", "level", "2021年"),
        ("地区生产总值", "7.4", "%", "change", "2021年"),
    ]
    assert found[-1] == ("社会消费品零售总额", "11.3", "%", "change", "2021年")


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("scan.pdf", (FILES / "scan.pdf").read_bytes(), "scan.pdf: has no text: a scan, or drawn letters; make it text first"),
        ("a.pdf", (FILES / "password.pdf").read_bytes(), "a.pdf: is protected by a password; save it without one"),
        ("a.pdf", (FILES / "libreoffice.pdf").read_bytes()[:900], "a.pdf: is no readable PDF file (damaged or cut short)"),
        ("a.pdf", b"%PDF-1.7\n", "a.pdf: is no readable PDF file (damaged or cut short)"),
        ("a.pdf", b"no PDF at all", "a.pdf: is no readable PDF file (damaged or cut short)"),
    ],
)
def test_what_has_no_text_to_read_is_said_in_one_line(name: str, data: bytes, message: str) -> None:
    with pytest.raises(InputError) as caught:
        list(read_documents(Source(name, lambda: data), ReadOptions()))
    assert str(caught.value).startswith(message)
    assert "\n" not in str(caught.value)


def test_it_is_known_by_its_content() -> None:
    data = (FILES / "libreoffice.pdf").read_bytes()
    [document] = read_documents(Source("report.txt", lambda: data), ReadOptions())
    assert document.text == TEXT


def test_pages_that_are_pictures_are_named(tmp_path: Path) -> None:
    path = tmp_path / "mixed.pdf"
    with pypdfium2.PdfDocument.new() as mixed:
        for name in ("libreoffice.pdf", "scan.pdf", "chromium.pdf"):
            with pypdfium2.PdfDocument(FILES / name) as part:
                mixed.import_pages(part)
        mixed.save(path)
    document, error = read_documents(file_source(path, "mixed.pdf"), ReadOptions())
    assert "总投资519.5亿元" in document.text
    assert str(error).startswith("mixed.pdf: page 4: a picture without text; make it text first")


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(InputError, match=r"pip install 'jinzhou-extract\[pdf\]'"):
        read("chromium.pdf")
