"""Web pages: what is read of them, in which encoding, and what is left out."""

import datetime as dt
from collections import Counter
from pathlib import Path

import pytest

from jinzhou_extract import Document, Extractor, InputError, Metric
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.registry import read_documents, reader_for
from jinzhou_extract.readers.source import Source, file_source

FILES = Path(__file__).parent / "files" / "documents"


def read(page: str | bytes, name: str = "page.html", **options: object) -> Document:
    data = page.encode() if isinstance(page, str) else page
    [document] = read_documents(Source(name, lambda: data), ReadOptions(**options))  # type: ignore[arg-type]
    assert isinstance(document, Document)
    return document


def read_file(name: str) -> Document:
    [document] = read_documents(file_source(FILES / name, name), ReadOptions())
    assert isinstance(document, Document)
    return document


def figures(document: Document) -> Counter[tuple[str, str | None, str]]:
    return Counter((str(metric.value), metric.unit, metric.text) for metric in extracted(document))


def extracted(document: Document) -> list[Metric]:
    metrics = Extractor(keep_repeats=True).extract(document)
    for metric in metrics:
        assert metric.text == document.text[metric.start : metric.end]
    return metrics


def page_of(content: str, head: str = "") -> str:
    """A page with what stands around the content of real ones; every number there begins with 77."""
    return (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'>{head}</head><body>"
        "<div id='nav'><a href='/'>首页</a><a href='/a'>政务公开</a><a href='/b'>办事大厅77项</a></div>"
        f"{content}"
        "<div class='side'><h3>热门</h3><ul><li><a href='/9'>某地查处案件771起，罚款772万元</a></li>"
        "<li><a href='/8'>油价上调773元</a></li></ul></div>"
        "<div class='foot'><p>您是第774位访客</p><p>主办：某县政府</p></div></body></html>"
    )


SENTENCES = (
    "上半年，全县规模以上工业增加值增长11.1%，产值达到22.2亿元。",
    "固定资产投资完成33.3亿元，增长4.4%，其中工业投资5.5亿元。",
    "社会消费品零售总额66.6亿元，增长8.8%，网上零售额9.9亿元。",
)


class TestFilesOfOtherPrograms:
    def test_a_page_as_chromium_shows_it(self):
        document = read_file("chromium.html")
        assert document.title == "前三季度临溪市外贸进出口增长9.6%"
        assert document.date == dt.date(2023, 10, 26)
        assert document.text.splitlines()[:3] == [
            "# 前三季度临溪市外贸进出口增长9.6%",
            "2023-10-26 09:15 来源：临溪日报",
            "　　据临溪海关统计，前三季度，全市外贸进出口总值83.7亿元，比去年同期增长9.6%。"
            "其中，出口61.2亿元，增长12.4%；进口22.5亿元，增长2.6%。",
        ]
        rows = [line for line in document.text.splitlines() if line.startswith("|")]
        assert rows[:3] == [
            "| 商品 | 出口 | 出口 | 进口 | 进口 |",
            "| 商品 | 金额 | 增长% | 金额 | 增长% |",
            "| 机电产品 | 38.6 | 15.2 | 9.4 | 3.3 |",
        ]

    @pytest.mark.parametrize("boilerplate", ["专题20个", "99元", "200字", "5000万元", "90%", "上涨8%", "30万人次", "[1]"])
    def test_what_is_no_content_does_not_come_in(self, boilerplate: str):
        assert boilerplate in (FILES / "chromium.html").read_text("utf-8")
        assert boilerplate not in read_file("chromium.html").text

    def test_the_figures_of_its_table(self):
        found = {(metric.indicator, metric.role): metric for metric in extracted(read_file("chromium.html"))}
        level, change = found["化工品出口金额", "level"], found["化工品出口金额", "change"]
        assert (str(level.value), level.unit, level.time_period) == ("550000000", "CNY", "2023-01/2023-09")
        assert (str(change.value), change.unit) == ("-6.0", "%")

    def test_a_page_in_gb18030_that_declares_gb2312(self):
        assert read_file("iconv-gb2312.html").text.splitlines()[:6] == read_file("page.html").text.splitlines()[:6]

    @pytest.mark.parametrize("name", ["pandoc.html", "libreoffice.html"])
    def test_pages_of_pandoc_and_libreoffice(self, name: str):
        document = read_file(name)
        assert document.title == "临溪市2023年工业经济简报"
        sections = {metric.section.rpartition(" > ")[2] for metric in extracted(document)}
        assert sections == {"一、总体情况", "二、重点行业", "三、项目建设"}
        found = {(metric.indicator, metric.time_period): (str(metric.value), metric.unit) for metric in extracted(document)}
        assert found["变压器", "2022"] == ("32000", "台")
        assert found["发电量", "2023"] == ("4.1", "%")  # the level stands before it under the same name and year
        by_name = {name: figure for (name, _), figure in found.items()}
        assert by_name["港区扩建总投资"] == ("3580000000", "CNY")
        assert by_name["港区扩建年度完成"] == ("420000000", "CNY")

    def test_merged_cells_tables_in_tables_and_captions_in_rows(self):
        found = [
            (metric.indicator, str(metric.value), metric.unit, metric.time_period)
            for metric in extracted(read_file("budget.html"))
            if metric.role == "level"
        ]
        assert ("税收收入", "245000000", "CNY", "2021-Q2") in found
        assert ("非税收入", "110500000", "CNY", "2022-Q2") in found
        assert ("补贴户数", "76", "户", "2022") in found
        assert ("扶持企业", "128", "户", "2022") in found


class TestMainContent:
    """Nothing of the content is lost, and nothing that stands around it comes in."""

    @pytest.mark.parametrize(
        "content",
        [
            "<div>" + "".join(f"<p>{text}</p>" for text in SENTENCES) + "</div>",
            "<div>" + "<br><br>".join(SENTENCES) + "</div>",
            "<div>" + "".join(f"<div>{text}</div>" for text in SENTENCES) + "</div>",
            "<div><ul>" + "".join(f"<li>{text}</li>" for text in SENTENCES) + "</ul></div>",
            "<form><div>" + "".join(f"<p><span>{text}</span></p>" for text in SENTENCES) + "</div></form>",
            "<table><tr><td><table><tr><td><a href='/a'>栏目一</a></td></tr>"
            "<tr><td><a href='/b'>栏目二</a></td></tr></table></td>"
            "<td><font size=3>" + "<br>".join(SENTENCES) + "</font></td></tr></table>",
            f"<main><h2>工业</h2><p>{SENTENCES[0]}</p><h2>投资</h2><p>{SENTENCES[1]}</p>"
            f"<blockquote>{SENTENCES[2]}</blockquote></main>",
            "<div>" + "".join(f"<p>{text[:8]}<a href='/k'>{text[8:12]}</a>{text[12:]}</p>" for text in SENTENCES) + "</div>",
        ],
        ids=["paragraphs", "breaks", "divisions", "list", "form", "layout table", "sections", "links in the text"],
    )
    def test_however_it_is_marked_up(self, content: str):
        document = read(page_of(content))
        assert figures(document) == figures(Document("\n".join(SENTENCES)))
        assert "77" not in document.text

    def test_in_two_columns(self):
        halves = f"<div><div><p>{SENTENCES[0]}</p></div></div><div><p>{SENTENCES[1]}</p><p>{SENTENCES[2]}</p></div>"
        assert figures(Document("\n".join(SENTENCES))) <= figures(read(page_of(halves)))

    def test_a_single_sentence(self):
        document = read(page_of(f"<div><p>{SENTENCES[0]}</p></div>"))
        assert figures(document) == figures(Document(SENTENCES[0]))

    def test_a_paragraph_that_stands_twice_is_kept_for_the_extractor_to_judge(self):
        document = read(page_of(f"<div><p>{SENTENCES[0]}</p><p>{SENTENCES[1]}</p><p>{SENTENCES[0]}</p></div>"))
        assert document.text.count(SENTENCES[0]) == 2

    def test_short_lines_without_a_sentence(self):
        document = read(page_of("<div><h1>数说</h1><p>产值22.2亿元</p><p>企业44户</p></div>"))
        assert {("2220000000", "CNY", "22.2亿元"), ("44", "户", "44户")} <= set(figures(document))

    def test_a_table_alone(self):
        table = "<table><tr><td>指标</td><td>数值（亿元）</td></tr><tr><td>产值</td><td>22.2</td></tr></table>"
        document = read(page_of(f"<div>{table}</div>"))
        assert figures(document) == Counter({("2220000000", "CNY", "22.2"): 1})

    def test_links_to_the_next_article(self):
        content = f"<div><p>{SENTENCES[0]}</p><p>上一篇：<a href='/1'>发放消费券77万元</a></p></div>"
        assert "77" not in read(page_of(content)).text

    def test_a_list_of_headlines_is_all_that_there_is(self):
        document = read("<html><body><ul><li><a>项目开工12个</a></li><li><a>就业3万人</a></li></ul></body></html>")
        assert set(figures(document)) == {("12", "个", "12个"), ("30000", "人", "3万人")}

    @pytest.mark.parametrize(
        "unread",
        [
            "<script>var a='投资77亿元，增长7%。'</script>",
            "<style>p{content:'投资77亿元，增长7%。'}</style>",
            "<p style='display: none'>投资77亿元，增长7%。</p>",
            "<p hidden>投资77亿元，增长7%。</p>",
            "<del>投资77亿元，增长7%。</del>",
            "<!-- 投资77亿元，增长7%。 -->",
            "<select><option>投资77亿元，增长7%。</option></select>",
            "<footer><p>投资77亿元，增长7%。</p></footer>",
        ],
    )
    def test_what_a_visitor_does_not_read(self, unread: str):
        assert "77" not in read(page_of(f"<div><p>{SENTENCES[0]}{unread}</p><p>{SENTENCES[1]}</p></div>")).text


class TestWhatStandsBeside:
    """Comments, teasers and counts of readers are no part of the article."""

    ARTICLE = "<div class='content'>" + "".join(f"<p>{text}</p>" for text in SENTENCES) + "</div>"
    SAID = "希望家乡越来越好，今年再开工77个项目，大家都高兴。"

    @pytest.mark.parametrize(
        "beside",
        [
            f"<div class='comment-list'><p>{SAID}</p></div>",
            f"<div id='relatedNews' class='related'><p>{SAID}</p></div>",
            f"<div class='box hot-news'><ul><li>{SAID}</li></ul></div>",
            f"<h3>为你推荐</h3><div><p>{SAID}</p></div>",
            f"<p>相关阅读：</p><p>{SAID}</p><p>{SAID}</p>",
            f"<div>网友评论（254）</div><div><p>{SAID}</p></div>",
            f"<div><div><b>甲</b><p>{SAID}</p><i>3小时前</i></div><div><b>乙</b><p>{SAID}</p><i>2天前</i></div></div>",
            "<p>77条回复</p><p>可输入77字</p><span>77小时前</span>",
            "<p>阅读：77 | 评论：77 | 77分钟前</p>",
            "<p>今年新开工的77个项目，有<a href='/b'>很多好消息…… [详细]</a></p>",
        ],
        ids=["comments", "related", "hot", "recommended", "teasers", "readers", "times", "counts", "a line", "a teaser"],
    )
    def test_is_left_out(self, beside: str):
        document = read(page_of(f"{self.ARTICLE}{beside}"))
        assert figures(document) == figures(Document("\n".join(SENTENCES)))

    @pytest.mark.parametrize(
        "content",
        [
            "<div class='comment'>{}</div>",
            "<div class='share-content recommend'>{}</div>",
            "<p>相关阅读</p>{}",
            "<p>3小时前</p>{}<p>更新于2小时前</p>",
        ],
    )
    def test_an_article_is_one_whatever_its_element_is_called(self, content: str):
        document = read(page_of(content.format(self.ARTICLE)))
        assert figures(document) == figures(Document("\n".join(SENTENCES)))

    def test_teasers_in_the_middle(self):
        first, *rest = (f"<p>{text}</p>" for text in SENTENCES)
        teasers = "<h4>延伸阅读</h4><ul><li><a href='/1'>开工项目77个</a></li><li><a href='/2'>投资77亿元</a></li></ul>"
        document = read(page_of(f"<div>{first}{teasers}{''.join(rest)}</div>"))
        assert figures(document) == figures(Document("\n".join(SENTENCES)))


class TestText:
    @pytest.mark.parametrize(
        ("markup", "line"),
        [
            ("总投资<span>519</span><b>.5</b>亿元。", "总投资519.5亿元。"),
            ("总投资\n519.5\n亿元。", "总投资 519.5 亿元。"),
            ("签约\n   项目", "签约项目"),
            ("&nbsp;&nbsp;&nbsp;&nbsp;全县", "　　全县"),
            ("新增\u200b就业", "新增就业"),
            ("占地20m<sup>2</sup>", "占地20m²"),
            ("发电10<sup>8</sup>千瓦时", "发电10⁸千瓦时"),
            ("生产总值<sup>[2]</sup>502亿元<sup>3</sup>", "生产总值502亿元"),
            ("生产总值<sup><a href='#1'>①</a></sup>增长", "生产总值增长"),
        ],
    )
    def test_a_paragraph_reads_as_it_looks(self, markup: str, line: str):
        assert read(f"<html><body><p>{markup}</p></body></html>").text == f"{line}\n"

    def test_headings_lists_and_lines(self):
        document = read(
            "<html><body><h1>报告<br>全文</h1><h3>一、工业</h3><ol><li>甲<li>乙</ol><pre>丙\n丁</pre></body></html>"
        )
        assert document.text == "# 报告 全文\n### 一、工业\n- 甲\n- 乙\n丙\n丁\n"

    def test_a_paragraph_set_as_a_heading_is_a_paragraph(self):
        assert read(f"<html><body><h2>{SENTENCES[0]}</h2></body></html>").text == f"{SENTENCES[0]}\n"

    def test_a_bar_in_a_cell_does_not_part_it(self):
        document = read(
            "<html><body><table><tr><td>甲|乙</td><td>5</td></tr><tr><td>丙</td><td>6</td></tr></table></body></html>"
        )
        assert document.text == "| 甲｜乙 | 5 |\n| 丙 | 6 |\n"


class TestEncoding:
    TEXT = "全縣簽約項目十八個，總投資3億元。"

    @pytest.mark.parametrize("declared", ["utf-8", "gb2312", "big5", "nonsense"])
    @pytest.mark.parametrize("real", ["utf-8", "utf-8-sig", "gb18030", "big5", "utf-16"])
    def test_what_the_bytes_are_counts(self, declared: str, real: str):
        page = f"<html><head><meta charset='{declared}'></head><body><p>{self.TEXT * 3}</p></body></html>"
        assert self.TEXT in read(page.encode(real)).text

    def test_the_user_overrules(self):
        page = f"<html><body><p>{self.TEXT}</p></body></html>".encode("gb18030")
        with pytest.raises(InputError, match=r"page\.html"):
            list(read_documents(Source("page.html", lambda: page), ReadOptions(encoding="ascii")))

    @pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
    def test_a_summary_cut_in_the_middle_of_a_character(self, encoding: str):
        head, tail = (
            f"<html><head><meta charset='{encoding}'><meta name='description' content='全县",
            f"'></head><body><p>{self.TEXT * 20}",
        )
        page = head.encode(encoding)[:-1] + tail.encode(encoding)
        assert self.TEXT in read(page).text


class TestTitleAndDate:
    @pytest.mark.parametrize(
        ("head", "title", "date"),
        [
            ("<title>白河县要闻</title><meta name='PubDate' content='2022-03-08 10:20'>", "白河县要闻", dt.date(2022, 3, 8)),
            (
                "<title>白河县要闻</title><meta property='article:published_time' content='2022-03-08T01:00:00+08:00'>",
                "白河县要闻",
                dt.date(2022, 3, 8),
            ),
            ("<title>白河县2021年统计公报</title><meta name='PubDate' content='2022-03-08'>", "白河县2021年统计公报", None),
            (
                "<title>2021年决算和2022年预算</title><meta name='PubDate' content='2022-03-08'>",
                "2021年决算和2022年预算",
                dt.date(2022, 3, 8),
            ),
            ("<title>白河县要闻</title><meta name='created' content='2013-01-01T00:00:00'>", "白河县要闻", None),
            ("<title>白河县要闻</title>", "白河县要闻", None),
        ],
        ids=["PubDate", "Open Graph", "speaks of the year before", "speaks of both", "date of the file", "none"],
    )
    def test_come_from_the_metadata(self, head: str, title: str, date: dt.date | None):
        document = read(page_of(f"<div><p>{SENTENCES[0]}</p></div>", head))
        assert (document.title, document.date) == (title, date)

    def test_a_day_in_the_text_is_not_the_date_of_the_page(self):
        assert read(page_of("<p>2019年5月6日，县政府与某集团签约，投资20亿元。</p>")).date is None

    def test_the_user_overrules(self):
        page = page_of(f"<p>{SENTENCES[0]}</p>", "<meta name='PubDate' content='2022-03-08'>")
        document = read(page, date=dt.date(2020, 1, 1), region="白河县")
        assert (document.date, document.region) == (dt.date(2020, 1, 1), "白河县")


class TestRecognition:
    @pytest.mark.parametrize(
        "start",
        [
            "<!DOCTYPE html>",
            "<html>",
            "\ufeff\n<HTML lang='zh'>",
            "<?xml version='1.0'?>\n<!-- a --><html xmlns='x'>",
            "<body>",
        ],
    )
    def test_by_how_a_page_opens(self, start: str):
        assert reader_for(Source("a.txt", lambda: f"{start}<p>投资5亿元".encode())).name == "html"

    @pytest.mark.parametrize("text", ["投资<html>5亿元", "<投资5亿元>", "# 标题\n<b>投资</b>"])
    def test_a_text_with_marks_in_it_is_a_text(self, text: str):
        assert reader_for(Source("a.txt", text.encode)).name == "text"

    def test_by_the_ending_where_the_content_does_not_tell(self):
        assert reader_for(Source("a.htm", lambda: b"<p>5")).name == "html"
