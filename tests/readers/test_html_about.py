"""What a web page says of itself: which of its lines is its title, when it was published; pages put together from others."""

import datetime as dt

import pytest

from jinzhou_extract.document import Document
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.registry import read_documents
from jinzhou_extract.readers.source import Source

TEXT = "全镇新修步道6.8公里，新增民宿23家，带动就业460人。"
TITLE = "柳湾镇步道年内修到各村"


def read(head: str, body: str) -> Document:
    page = f"<html><head><meta charset=utf-8>{head}</head><body>{body}</body></html>"
    [document] = read_documents(Source("page.html", page.encode), ReadOptions())
    assert isinstance(document, Document)
    return document


class TestTitle:
    @pytest.mark.parametrize(
        ("called", "body", "title"),
        [
            (f"{TITLE}-柳湾新闻网", f"<p>{TITLE}</p>", TITLE),
            (f"{TITLE}-柳湾新闻网", "", f"{TITLE}-柳湾新闻网"),
            (f"{TITLE} - 柳湾县人民政府", f"<h1><a href=/>柳湾县政府网</a></h1><h2>{TITLE}</h2>", TITLE),
            (TITLE, "<div><h2><a href=x>她用一年走完长江</a></h2></div>", TITLE),
            (TITLE, "<h1><a href=x>柳湾镇步道又添新景</a></h1>", "柳湾镇步道又添新景"),
            ("柳湾要闻", f"<h1>{TITLE}</h1>", TITLE),
            ("柳湾县2022年统计公报-柳湾县人民政府", "<p>柳湾县人民政府</p>", "柳湾县2022年统计公报-柳湾县人民政府"),
            (f"要闻-{TITLE}", f"<p>要闻</p><p>{TITLE}</p>", TITLE),
        ],
        ids=[
            "a line of the page, without the site",
            "no line of the page",
            "not the site, whose name is the first heading",
            "not the headline of another page",
            "a heading of the page as a whole that is a link",
            "a heading, where the page is called by its column",
            "not the site, where the title is no line",
            "the longest piece",
        ],
    )
    def test_is_what_the_page_is_called_and_shows(self, called: str, body: str, title: str):
        assert read(f"<title>{called}</title>", f"{body}<div><p>{TEXT}</p></div>").title == title


class TestDate:
    @pytest.mark.parametrize(
        ("head", "body", "date"),
        [
            ("<meta name=firstpublishedtime content='2007-08-20-23:59:59'>", "", dt.date(2007, 8, 20)),
            ("<meta name=lastmodifiedtime content='2007-08-20-23:59:59'>", "", None),
            ("", '<script>var ct = "1697680200";</script>', dt.date(2023, 10, 19)),
            ("", "<script>var create_time = 1697644800;</script>", dt.date(2023, 10, 19)),
            ("", '<script>var visits = "1697680200";</script>', None),
            ("", "<div><span class=date>发布时间：18-03-08</span><span>23:16</span></div>", dt.date(2018, 3, 8)),
            ("", "<div><span class=date>发布时间：2018-03-08</span><span>23:16</span></div>", dt.date(2018, 3, 8)),
        ],
        ids=["in metadata", "of the file", "in seconds", "by the clock of China", "no time", "without its century", "in full"],
    )
    def test_is_that_of_publication(self, head: str, body: str, date: dt.date | None):
        page = f"<h1>{TITLE}</h1>{body}<div><p>{TEXT}</p></div>"
        assert read(f"<title>{TITLE}</title>{head}", page).date == date

    SIDE = "<ul><li>2022-04-01 招聘公告</li><li>2022-03-28 调价通知</li></ul>"

    @pytest.mark.parametrize(
        ("head", "body", "date"),
        [
            ("", "<p>发布时间：2022-04-12</p>", dt.date(2022, 4, 12)),
            ("", "<table><tr><td>成文日期</td><td>2022年04月12日</td></tr></table>", dt.date(2022, 4, 12)),
            ("", "<p>成文日期：<b>2022-04-10</b> 发布日期：&nbsp;2022-04-12</p>", dt.date(2022, 4, 12)),
            ("<meta name=PubDate content='2022-04-12'>", "<p>发布时间：2022-04-13</p>", dt.date(2022, 4, 12)),
        ],
        ids=["of publication", "of the paper, in a table", "of both", "metadata first"],
    )
    def test_with_its_label_is_no_day_of_a_list_beside(self, head: str, body: str, date: dt.date):
        page = f"<h1>{TITLE}</h1>{body}<div><p>{TEXT}</p></div>{self.SIDE}"
        assert read(f"<title>{TITLE}</title>{head}", page).date == date

    def test_that_the_title_is_older_than_dates_no_text(self):
        page = read("<title>柳湾县2021年统计公报</title>", f"<p>{TEXT}</p><script>var ct = '1648000000';</script>")
        assert page.date is None


class TestPagesPutTogether:
    @pytest.mark.parametrize("end", ["</html>", "</body></html>", "</BODY>\n</HTML >"])
    def test_what_stands_behind_the_end_of_the_first_is_read(self, end: str):
        body = f"<div><a href=/>首页</a> | <a href=/zw>政务</a></div>{end}<div><h1>{TITLE}</h1><p>{TEXT}</p></div>"
        assert read(f"<title>{TITLE}</title>", body).text == f"# {TITLE}\n{TEXT}\n"
