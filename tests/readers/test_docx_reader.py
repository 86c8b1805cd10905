"""Word documents: everything that holds figures, in its order."""

import io
import sys
import zipfile
from collections.abc import Iterable
from pathlib import Path

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from jinzhou_extract import Document, Extractor, InputError, MissingExtraError
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.registry import read_documents
from jinzhou_extract.readers.source import Source, file_source

FILES = Path(__file__).parent / "files" / "documents"


def read_file(name: str) -> Document:
    [document] = read_documents(file_source(FILES / name, name), ReadOptions())
    assert isinstance(document, Document)
    return document


def read(word: WordDocument) -> str:
    stream = io.BytesIO()
    word.save(stream)
    [document] = read_documents(Source("a.docx", stream.getvalue), ReadOptions())
    assert isinstance(document, Document)
    return document.text


def body(*elements: str) -> WordDocument:
    """A document of the given WordprocessingML."""
    word = docx.Document()
    for element in elements:
        word.element.body.insert_element_before(parse_xml(element.replace(">", f" {nsdecls('w')}>", 1)), "w:sectPr")
    return word


def text_of(*elements: str) -> list[str]:
    return read(body(*elements)).splitlines()


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


def cell(text: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr><w:p>{run(text)}</w:p></w:tc>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


class TestFilesOfOtherPrograms:
    @pytest.mark.parametrize("name", ["pandoc.docx", "libreoffice.docx"])
    def test_a_brief(self, name: str):
        document = read_file(name)
        assert document.title == "临溪市2023年工业经济简报"
        assert [line for line in document.text.splitlines() if line.startswith("#")] == [
            "# 临溪市2023年工业经济简报",
            "# 一、总体情况",
            "# 二、重点行业",
            "# 三、项目建设",
        ]
        lines = document.text.splitlines()
        assert (
            lines[lines.index("# 二、重点行业") - 1] == "增速按可比价格计算，上年基数为269.4亿元。"
        )  # the note of its section
        assert "- 装备制造业产值152.6亿元，增长8.1%。" in lines
        assert "| 水泥 | 万吨 | 410 | 396 | -3.4 |" in lines

    def test_merged_cells_and_tables_in_tables(self):
        lines = read_file("libreoffice-budget.docx").text.splitlines()
        start = lines.index("表1 分季度收入情况（单位：万元）")
        assert lines[start + 2 : start + 6] == [
            "| 年份 | 季度 | 税收收入 | 税收收入 | 非税收入 |",
            "| 年份 | 季度 | 完成数 | 增长% | 非税收入 |",
            "| 2021年 | 一季度 | 23100 | 4.2 | 9800 |",
            "| 2021年 | 二季度 | 24500 | 3.9 | 10400 |",
        ]
        assert "扶持企业128户，发放补贴2560万元。" in lines
        assert "| 石桥镇 | 76 | 1480 |" in lines

    def test_every_mention_is_where_its_offsets_say(self):
        for name in ("pandoc.docx", "libreoffice.docx", "libreoffice-budget.docx"):
            document = read_file(name)
            for metric in Extractor().extract(document):
                assert metric.text == document.text[metric.start : metric.end]


class TestText:
    """What python-docx's own paragraphs leave out is read too."""

    @pytest.mark.parametrize(
        ("content", "line"),
        [
            (run("投资") + f"<w:smartTag w:uri='x' w:element='chmetcnv'>{run('5公斤')}</w:smartTag>", "投资5公斤"),
            (f"<w:sdt><w:sdtContent>{run('投资5亿元')}</w:sdtContent></w:sdt>", "投资5亿元"),
            (f"<w:hyperlink w:anchor='a'>{run('投资5亿元')}</w:hyperlink>", "投资5亿元"),
            (
                f"<w:ins w:id='1' w:author='a'>{run('投资5亿元')}</w:ins>"
                "<w:del w:id='2' w:author='a'><w:r><w:delText>投资4亿元</w:delText></w:r></w:del>",
                "投资5亿元",
            ),
            (run("投资5") + "<w:r><w:tab/></w:r>" + run("亿元"), "投资5 亿元"),
            (run("2021") + "<w:r><w:noBreakHyphen/></w:r>" + run("2022年"), "2021-2022年"),
            (run("投资5亿元") + run("增长7%", "<w:strike/>") + run("增长8%", "<w:vanish/>"), "投资5亿元"),
            (run("占地20m") + run("2", "<w:vertAlign w:val='superscript'/>"), "占地20m²"),
            (run("生产总值") + run("[1]", "<w:vertAlign w:val='superscript'/>") + run("502亿元"), "生产总值502亿元"),
            ("<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>REF a</w:instrText></w:r>" + run("表1"), "表1"),
        ],
        ids=[
            "smart tag",
            "content control",
            "link",
            "tracked change",
            "tab",
            "hyphen",
            "struck out",
            "exponent",
            "mark",
            "field",
        ],
    )
    def test_of_a_paragraph(self, content: str, line: str):
        assert text_of(f"<w:p>{content}</w:p>") == [line]

    def test_a_line_break_parts_lines(self):
        assert text_of("<w:p>" + run("甲") + "<w:r><w:br/></w:r>" + run("乙") + "</w:p>") == ["甲", "乙"]

    def test_of_a_text_box_once(self):
        box = f"<w:pict><w:txbxContent><w:p>{run('盒中投资5亿元。')}</w:p></w:txbxContent></w:pict>"
        choice = (
            "<mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
            f"<mc:Choice Requires='wps'>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
        )
        assert text_of(f"<w:p>{run('正文。')}<w:r>{choice}</w:r></w:p>") == ["正文。", "盒中投资5亿元。"]

    def test_a_table_of_contents_is_left_out(self):
        word = docx.Document()
        word.styles.add_style("toc 1", 1)
        word.add_paragraph("一、总体情况 12", style="toc 1")
        word.add_paragraph("投资5亿元。")
        assert read(word) == "投资5亿元。\n"


class TestHeadings:
    def test_by_style(self):
        word = docx.Document()
        word.add_heading("白河县报告", 0)
        word.add_heading("工业", 2)
        word.add_paragraph("投资5亿元。")
        assert read(word) == "# 白河县报告\n## 工业\n投资5亿元。\n"

    def test_by_outline_level(self):
        level = "<w:pPr><w:outlineLvl w:val='2'/></w:pPr>"
        assert text_of(f"<w:p>{level}{run('工业')}</w:p>") == ["### 工业"]

    def test_by_the_style_that_a_style_builds_on(self):
        word = docx.Document()
        style = word.styles.add_style("公文一级", 1)
        style.base_style = word.styles["Heading 1"]
        word.add_paragraph("工业", style="公文一级")
        assert read(word) == "# 工业\n"

    def test_a_paragraph_with_an_outline_level_is_a_paragraph(self):
        level = "<w:pPr><w:outlineLvl w:val='0'/></w:pPr>"
        assert text_of(f"<w:p>{level}{run('全县投资5亿元，增长8%。')}</w:p>") == ["全县投资5亿元，增长8%。"]


class TestNumbers:
    """The numbers that Word shows before paragraphs are part of what one reads."""

    @staticmethod
    def numbered(levels: Iterable[tuple[str, str]], paragraphs: Iterable[tuple[int, str]]) -> list[str]:
        word = docx.Document()
        root = word.part.numbering_part.element
        definition = "".join(
            f"<w:lvl w:ilvl='{depth}'><w:start w:val='1'/><w:numFmt w:val='{form}'/><w:lvlText w:val='{text}'/></w:lvl>"
            for depth, (form, text) in enumerate(levels)
        )
        root.append(parse_xml(f"<w:abstractNum {nsdecls('w')} w:abstractNumId='90'>{definition}</w:abstractNum>"))
        root.append(parse_xml(f"<w:num {nsdecls('w')} w:numId='90'><w:abstractNumId w:val='90'/></w:num>"))
        for depth, text in paragraphs:
            number = f"<w:numPr><w:ilvl w:val='{depth}'/><w:numId w:val='90'/></w:numPr>"
            paragraph = f"<w:p {nsdecls('w')}><w:pPr>{number}</w:pPr>{run(text)}</w:p>"
            word.element.body.insert_element_before(parse_xml(paragraph), "w:sectPr")
        return read(word).splitlines()

    def test_chinese_numbers_and_those_below_them(self):
        lines = self.numbered(
            [("chineseCounting", "%1、"), ("chineseCounting", "（%2）"), ("decimal", "%3.")],
            [(0, "工业"), (1, "产值"), (2, "投资5亿元。"), (1, "税收"), (2, "增长8%。"), (0, "农业")],
        )
        assert lines == ["一、工业", "（一）产值", "1. 投资5亿元。", "（二）税收", "1. 增长8%。", "二、农业"]

    def test_they_open_sections(self):
        text = "\n".join(self.numbered([("chineseCounting", "%1、")], [(0, "工业"), (0, "农业")])) + "\n投资5亿元。"
        assert [metric.section for metric in Extractor().extract(text)] == ["二、农业"]

    def test_bullets_are_items(self):
        assert self.numbered([("bullet", "")], [(0, "投资5亿元")]) == ["- 投资5亿元"]

    def test_a_list_without_a_definition_has_none(self):
        number = "<w:pPr><w:numPr><w:numId w:val='77'/></w:numPr></w:pPr>"
        assert text_of(f"<w:p>{number}{run('投资5亿元')}</w:p>") == ["投资5亿元"]


class TestTables:
    def test_merged_cells(self):
        across, down, on = "<w:gridSpan w:val='2'/>", "<w:vMerge w:val='restart'/>", "<w:vMerge/>"
        lines = text_of(
            "<w:tbl>"
            + row(cell("镇", down), cell("税收", across))
            + row(cell("", on), cell("2020年"), cell("2021年"))
            + row(cell("东镇"), cell("5"), cell("6"))
            + "</w:tbl>"
        )
        assert lines == ["| 镇 | 税收 | 税收 |", "| 镇 | 2020年 | 2021年 |", "| 东镇 | 5 | 6 |"]

    def test_a_row_that_begins_later_and_a_marked_header(self):
        lines = text_of(
            "<w:tbl>"
            + row(cell("镇"), cell("户数"), cell("金额"), properties="<w:tblHeader/>")
            + row(cell("5"), cell("6"), properties="<w:gridBefore w:val='1'/>")
            + "</w:tbl>"
        )
        assert lines == ["| 镇 | 户数 | 金额 |", "| --- | --- | --- |", "|  | 5 | 6 |"]

    def test_a_row_that_was_struck_out(self):
        rows = row(cell("甲"), cell("5")) + row(cell("乙"), cell("6"), properties="<w:del w:id='1' w:author='a'/>")
        assert text_of(f"<w:tbl>{rows}</w:tbl>") == ["| 甲 | 5 |"]

    def test_a_frame_around_a_text_is_no_table(self):
        assert text_of(f"<w:tbl>{row(cell('投资5亿元。'))}{row(cell('增长8%。'))}</w:tbl>") == ["投资5亿元。", "增长8%。"]

    def test_stand_where_they_stand(self):
        table = f"<w:tbl>{row(cell('甲'), cell('5'))}</w:tbl>"
        assert text_of(f"<w:p>{run('前')}</w:p>", table, f"<w:p>{run('后')}</w:p>") == ["前", "", "| 甲 | 5 |", "", "后"]


class TestHowFilesAreSaved:
    def test_a_folder_first_and_the_contents_last_as_wps_does(self):
        stream = io.BytesIO()
        with zipfile.ZipFile(FILES / "libreoffice.docx") as old, zipfile.ZipFile(stream, "w") as new:
            new.writestr("docProps/", b"")
            for name in sorted(old.namelist(), key=lambda name: (not name.startswith("docProps"), name.startswith("["), name)):
                new.writestr(name, old.read(name))
        for name in ("a.docx", "a.wps", "a.zip", "a"):
            [document] = read_documents(Source(name, stream.getvalue), ReadOptions())
            assert document.text == read_file("libreoffice.docx").text

    def test_a_body_that_names_no_other_part(self):
        stream = io.BytesIO()
        with zipfile.ZipFile(FILES / "pandoc.docx") as old, zipfile.ZipFile(stream, "w") as new:
            for name in old.namelist():
                if name == "word/document.xml" or not name.startswith("word/"):
                    new.writestr(name, old.read(name))
        [document] = read_documents(Source("a.docx", stream.getvalue), ReadOptions())
        assert "总投资218.5亿元" in document.text

    def test_pictures_of_any_size_are_not_unpacked(self):
        stream = io.BytesIO()
        with zipfile.ZipFile(FILES / "libreoffice.docx") as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
            for name in old.namelist():
                new.writestr(name, old.read(name))
            new.writestr("word/media/image1.bmp", bytes(80 << 20))
        [document] = read_documents(Source("a.docx", stream.getvalue), ReadOptions())
        assert document.text == read_file("libreoffice.docx").text

    def test_a_footnote_in_a_table_that_lays_the_page_out_is_kept(self):
        reference = "<w:r><w:footnoteReference w:id='7'/></w:r>"
        table = f"<w:tbl>{row(f'<w:tc><w:p>{run(chr(0x9879) * 3)}{reference}</w:p></w:tc>')}</w:tbl>"
        stream = io.BytesIO()
        body(table).save(stream)
        space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
        with zipfile.ZipFile(stream) as old, zipfile.ZipFile(noted := io.BytesIO(), "w") as new:
            for name in old.namelist():
                data = old.read(name)
                if name == "word/_rels/document.xml.rels":
                    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
                    link = f'<Relationship Id="rId99" Type="{kind}" Target="footnotes.xml"/></Relationships>'
                    data = data.replace(b"</Relationships>", link.encode())
                new.writestr(name, data)
            note = f'<w:footnotes {space}><w:footnote w:id="7"><w:p>{run("7亿元。")}</w:p></w:footnote></w:footnotes>'
            new.writestr("word/footnotes.xml", note)
        [document] = read_documents(Source("a.docx", noted.getvalue), ReadOptions())
        assert document.text == "项项项\n7亿元。\n"

    def test_tables_in_tables_in_tables(self):
        rows = row(cell("投资5亿元。"))
        for _ in range(30):
            rows = f"<w:tr><w:tc><w:tbl>{rows}</w:tbl><w:p/></w:tc></w:tr>"
        assert text_of(f"<w:tbl>{rows}</w:tbl>") == ["投资5亿元。"]


class TestBadFiles:
    def test_under_a_password(self):
        with pytest.raises(InputError, match=r"password\.docx: is protected by a password; save it without one"):
            read_file("password.docx")

    def test_another_format_by_this_name(self):
        with pytest.raises(InputError, match=r"a\.docx: is no Word document"):
            list(read_documents(Source("a.docx", lambda: b"5"), ReadOptions()))

    def test_cut_short(self):
        data = (FILES / "pandoc.docx").read_bytes()[:5000]
        with pytest.raises(InputError, match=r"a\.docx: is a broken archive"):
            list(read_documents(Source("a.docx", lambda: data), ReadOptions()))

    @pytest.mark.parametrize("part", ["_rels/.rels", "word/document.xml", "word/styles.xml"])
    @pytest.mark.parametrize("content", [b"", b"<a", b"\0"])
    def test_with_a_broken_part(self, part: str, content: bytes):
        stream = io.BytesIO()
        with zipfile.ZipFile(FILES / "pandoc.docx") as old, zipfile.ZipFile(stream, "w") as new:
            for name in old.namelist():
                new.writestr(name, content if name == part else old.read(name))
        with pytest.raises(InputError, match=r"a\.docx: is a broken Word document, or none"):
            list(read_documents(Source("a.docx", stream.getvalue), ReadOptions()))

    def test_a_bomb(self):
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("[Content_Types].xml", "<Types/>")
            with archive.open("word/document.xml", "w") as part:
                for _ in range(70):
                    part.write(bytes(1 << 20))
        with pytest.raises(InputError, match="would unpack to more than any document holds"):
            list(read_documents(Source("a.docx", stream.getvalue), ReadOptions()))

    def test_empty(self):
        with pytest.raises(InputError, match="holds no text"):
            read(docx.Document())

    def test_without_the_extra(self, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setitem(sys.modules, "lxml", None)
        with pytest.raises(MissingExtraError, match=r"pip install 'jinzhou-extract\[docx\]'"):
            read_file("pandoc.docx")
