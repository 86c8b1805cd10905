"""RTF: what other programs save, and what the bytes in it mean."""

import pytest
from readings import problem, read_file, read_one

from jinzhou_extract import Extractor


def text_of(body: str, opening: str = r"\ansi\ansicpg936\uc1") -> str:
    return read_one(("{\\rtf1" + opening + " " + body + "}").encode("latin-1"), "a.rtf").text


def gbk(text: str) -> str:
    return "".join(f"\\'{byte:02x}" for byte in text.encode("gb18030"))


class TestFilesOfOtherPrograms:
    @pytest.mark.parametrize("name", ["libreoffice.rtf", "pandoc.rtf"])
    def test_a_brief(self, name: str):
        lines = read_file(name).text.splitlines()
        assert [line for line in lines if line.startswith("#")][-3:] == ["# 一、总体情况", "# 二、重点行业", "# 三、项目建设"]
        assert (
            lines[lines.index("# 二、重点行业") - 1] == "增速按可比价格计算，上年基数为269.4亿元。"
        )  # the note of its section
        assert any(line in lines for line in ("- 装备制造业产值152.6亿元，增长8.1%。", "• 装备制造业产值152.6亿元，增长8.1%。"))
        assert "| 水泥 | 万吨 | 410 | 396 | -3.4 |" in lines

    def test_merged_cells_and_tables_in_tables(self):
        lines = read_file("libreoffice-budget.rtf").text.splitlines()
        start = lines.index("表1 分季度收入情况（单位：万元）")
        assert lines[start + 2 : start + 5] == [
            "| 年份 | 季度 | 税收收入 | 税收收入 | 非税收入 |",
            "| 年份 | 季度 | 完成数 | 增长% | 非税收入 |",
            "| 2021年 | 一季度 | 23100 | 4.2 | 9800 |",
        ]
        assert "| 石桥镇 | 76 | 1480 |" in lines

    def test_the_same_figures_as_the_word_document(self):
        found = [
            [(metric.value, metric.unit, metric.indicator, metric.role) for metric in Extractor().extract(read_file(name))]
            for name in ("libreoffice-budget.docx", "libreoffice-budget.rtf", "libreoffice-budget.odt")
        ]
        assert found[0] == found[1] == found[2]


class TestText:
    @pytest.mark.parametrize(
        ("body", "text"),
        [
            (r"\u20840?\u24066?118\u20010?\u12290?", "全市118个。"),
            (r"{\uc2\u20840\'c8\'ab}118", "全118"),  # two bytes stand for one character where it is not understood
            (r"\u-10179?\u-8704?", "😀"),  # two halves of a character beyond the first plane
            (gbk("全市118个。"), "全市118个。"),
            (r"\'c8\'ab" + "\xca\xd0" + "118", "全市118"),  # bytes as they are
            (r"\'81k", "乲"),  # the second byte of a character is a letter
            (r"a\~b\_c\-d\{e\}\\f", "a b-cd{e}\\f"),
            (r"\ldblquote x\rdblquote\emdash 5%", "“x”—5%"),
            (r"{\*\unknown 3\'b8\'f6}5%", "5%"),
            (r"{\v 3%}{\strike 4%}5%", "5%"),
            (r"20m{\super 2}, 5{\super [1]}%", "20m², 5%"),
            (r"{\field{\*\fldinst HYPERLINK a}{\fldrslt 5%}}", "5%"),
            (r"{\header 3%\par}{\footer{\field{\fldrslt 4%}}}5%", "5%"),
            (r"{\pict\wmetafile8 ffff}{\pict\bin3 {{{}5%", "5%"),
            (r"{\upr{3%}{\*\ud{5%}}}", "5%"),
            (r"{\shp{\*\shpinst{\sp{\sn a}{\sv 3}}{\shptxt 5%}}{\shprslt 5%}}", "5%"),
        ],
    )
    def test_of_a_paragraph(self, body: str, text: str):
        assert text_of(body) == text + "\n"

    def test_a_font_tells_the_encoding_of_its_characters(self):
        fonts = r"{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset134 SimSun;}{\f2\fcharset136 MingLiU;}}"
        big5 = "".join(f"\\'{byte:02x}" for byte in "個".encode("big5"))
        assert text_of(rf"{fonts}\f1 {gbk('项目')}3\f2{big5}\f0\'95", r"\ansi\ansicpg1252") == "项目3個•\n"

    def test_paragraphs_lines_and_what_is_no_text(self):
        assert text_of(r"{\info{\title x}}a\par b\line c\page d{\footnote 5%}\par") == "a\nb\nc\nd\n5%\n"

    def test_a_number_of_a_list_is_read_and_a_bullet_makes_an_item(self):
        dot = r"{\listtext\pard\f3\'b7\tab}"
        assert text_of(rf"{{\listtext\pard 1.\tab}}3\'b8\'f6\par\pard{dot}5\'b8\'f6\par") == "1. 3个\n- 5个\n"

    def test_headings_by_level_and_by_style(self):
        styles = r"{\stylesheet{\s1 heading 1;}{\s7\outlinelevel1 abc;}{\s8 Title;}}"
        body = r"{\pard\s8 A\par}{\pard\s1 B\par}{\pard\s7 C\par}{\pard\outlinelevel2 D\par}{\pard\s9 E\par}"
        assert text_of(styles + body) == "# A\n# B\n## C\n### D\nE\n"

    def test_a_table(self):
        row = r"\trowd\cellx1000\cellx2000\pard\intbl {}\cell {}\cell\row"
        head = row.format("a", "b") + row.format("c", r"1\par 2")
        assert text_of(rf"x\par {head}\pard y\par") == "x\n\n| a | b |\n| c | 1 2 |\n\ny\n"

    def test_merged_cells(self):
        wide = r"\trowd\clvmgf\cellx1000\cellx3000\pard\intbl a\cell b\cell\row"
        narrow = r"\trowd\clvmrg\cellx1010\cellx2000\cellx3000\pard\intbl\cell c\cell d\cell\row"
        assert text_of(wide + narrow + r"\pard") == "| a | b | b |\n| a | c | d |\n"


class TestBadFiles:
    def test_a_cell_in_a_note_and_a_depth_that_no_table_has(self):
        assert text_of(r"a{\footnote b\cell c\row}\par\itap99999999 d\par") == "a\nd\nbc\n"

    @pytest.mark.parametrize(
        "data", [b"{\\rtf1", b"{\\rtf1 5%", b"{\\rtf1 }}}}5%", b"{\\rtf1 {{{{\\trowd\\row", b"{\\rtf1\\bin99999 5%}"]
    )
    def test_cut_short_or_broken(self, data: bytes):
        if b"5%" in data and b"bin" not in data:
            assert read_one(data, "a.rtf").text.strip("| \n") == "5%"
        else:
            assert problem(data, "a.rtf").startswith("a.rtf: holds no text")

    def test_another_format_by_this_name(self):
        assert problem(b"5%", "a.rtf").startswith("a.rtf: is no RTF document; ")

    def test_by_the_name_of_word(self):
        assert read_one(b"{\\rtf1 5%}", "a.doc").text == "5%\n"
