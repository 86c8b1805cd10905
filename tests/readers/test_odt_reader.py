"""OpenDocument texts."""

import io
import zipfile

import pytest
from readings import problem, read_file, read_one

SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"'
    for name, space in {"office": "office", "text": "text", "table": "table", "style": "style", "draw": "drawing"}.items()
)
MIME = "application/vnd.oasis.opendocument.text"


def packed(content: str, **parts: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", MIME)
        for name, part in {"content.xml": content, **parts}.items():
            archive.writestr(name, part)
    return stream.getvalue()


def text_of(body: str, styles: str = "") -> str:
    content = (
        f"<office:document-content {SPACES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return read_one(packed(content), "a.odt").text


class TestFilesOfOtherPrograms:
    @pytest.mark.parametrize("name", ["libreoffice.odt", "pandoc.odt"])
    def test_a_brief(self, name: str):
        document = read_file(name)
        assert document.title == "临溪市2023年工业经济简报"
        lines = document.text.splitlines()
        assert (
            lines[lines.index("# 二、重点行业") - 1] == "增速按可比价格计算，上年基数为269.4亿元。"
        )  # the note of its section
        assert "- 装备制造业产值152.6亿元，增长8.1%。" in lines
        assert "| 水泥 | 万吨 | 410 | 396 | -3.4 |" in lines

    def test_merged_cells_and_tables_in_tables(self):
        lines = read_file("libreoffice-budget.odt").text.splitlines()
        start = lines.index("表1 分季度收入情况（单位：万元）")
        assert lines[start + 2 : start + 5] == [
            "| 年份 | 季度 | 税收收入 | 税收收入 | 非税收入 |",
            "| 年份 | 季度 | 完成数 | 增长% | 非税收入 |",
            "| 2021年 | 一季度 | 23100 | 4.2 | 9800 |",
        ]
        assert "| 石桥镇 | 76 | 1480 |" in lines
        assert "全年新建高标准农田3.5万亩，占地1200m²的粮库投入使用。" in lines


class TestText:
    @pytest.mark.parametrize(
        ("body", "text"),
        [
            ("<text:p>投资\n  5<text:s text:c='2'/>亿元<text:tab/>x</text:p>", "投资 5 亿元 x"),
            ("<text:p>甲<text:line-break/>乙</text:p>", "甲\n乙"),
            ("<text:tracked-changes><text:p>3%</text:p></text:tracked-changes><text:p>5%</text:p>", "5%"),
            ("<text:p>5%<office:annotation><text:p>3%</text:p></office:annotation>。</text:p>", "5%。"),
            ("<text:section><text:h text:outline-level='2'>工业</text:h></text:section>", "## 工业"),
            (
                "<text:p>正文。<draw:frame><draw:text-box><text:p>5%</text:p></draw:text-box></draw:frame></text:p>",
                "正文。\n5%",
            ),
        ],
    )
    def test_of_a_paragraph(self, body: str, text: str):
        assert text_of(body) == text + "\n"

    @pytest.mark.parametrize(("times", "rows"), [(2, 2), (1000, 1), (10**9, 1)])
    def test_what_is_repeated_in_a_table_stands_as_often_as_it_is_unless_that_blows_it_up(self, times: int, rows: int):
        cell = "<table:table-cell table:number-columns-repeated='{}'><text:p>3</text:p></table:table-cell>"
        name = cell.format(1).replace("3", "项目")
        body = f"<table:table><table:table-row table:number-rows-repeated='{times}'>{name}{cell.format(times)}"
        assert text_of(f"{body}</table:table-row></table:table>").count("项目") == rows

    def test_hidden_and_raised_text(self):
        styles = (
            "<style:style style:name='T1'><style:text-properties text:display='none'/></style:style>"
            "<style:style style:name='T2'><style:text-properties style:text-position='super 58%'/></style:style>"
        )
        body = "<text:p>20m<text:span text:style-name='T2'>2</text:span><text:span text:style-name='T1'>3%</text:span></text:p>"
        assert text_of(body, styles) == "20m²\n"

    def test_numbers_of_a_list(self):
        styles = (
            "<text:list-style style:name='L1'><text:list-level-style-number text:level='1' style:num-format='一, 二, 三, ...'"
            " style:num-suffix='、'/><text:list-level-style-number text:level='2' style:num-format='1' style:num-prefix='（'"
            " style:num-suffix='）'/></text:list-style>"
        )
        inner = "<text:list><text:list-item><text:p>投资5亿元。</text:p></text:list-item></text:list>"
        first, second = (f"<text:list-item><text:p>{name}</text:p>{{}}</text:list-item>" for name in ("工业", "农业"))
        items = first.format(inner) + second.format("")
        assert (
            text_of(f"<text:list text:style-name='L1'>{items}</text:list>", styles) == "一、工业\n（1）投资5亿元。\n二、农业\n"
        )


class TestBadFiles:
    @pytest.mark.parametrize(
        "content", ["", "<a", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "<?xml version='1.0' encoding='UF-8'?><a/>"]
    )
    def test_a_broken_part(self, content: str):
        assert problem(packed(content), "a.odt").startswith("a.odt: is a broken OpenDocument text; ")

    def test_no_part(self):
        assert problem(packed("<a/>"), "a.odt").startswith("a.odt: holds no text; ")

    def test_under_a_password(self):
        manifest = "<manifest:encryption-data/>"
        assert problem(packed("\1", **{"META-INF/manifest.xml": manifest}), "a.odt").startswith(
            "a.odt: is protected by a password; "
        )

    def test_nested_beyond_reading(self):
        body = "<text:section>" * 5000 + "<text:p>5%</text:p>" + "</text:section>" * 5000
        content = f"<a {SPACES}><office:body><office:text>{body}</office:text></office:body></a>"
        assert problem(packed(content), "a.odt").startswith("a.odt: nests its parts too deeply")
