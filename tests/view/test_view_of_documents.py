"""What stands in the file: one page that needs nothing else, in which a document is only text."""

import json
import re
from collections.abc import Callable
from html import unescape
from html.parser import HTMLParser

import pytest

from jinzhou_extract import Document, Metric, extract
from jinzhou_extract.records.columns import Header
from jinzhou_extract.records.visible import visible
from jinzhou_extract.view.payload import payload, words
from jinzhou_extract.view.viewed import Viewed
from tests.view.conftest import page_of

HOSTILE = (
    "# <script>alert(1)</script>标题{{7*7}}\n\n"
    '签约"><img src=x onerror=alert(1)>项目118个。\n\n'
    "投资]]>5亿元</textarea></script><script>alert(2)</script>增长3%。\n\n"
    "收入\x1b[31m7亿元，\u202e支出8亿元\u2028，{{7*7}}利润9亿元{% raw %}。\n\n"
    "| <b>指标</b> | 数值（亿元） |\n|---|---|\n| <i>税收</i>&amp; | 12 |\n"
)
NAME = '<img src=x onerror="alert(3)">\u202e\x1b.txt'


class Reader(HTMLParser):
    """Counts elements and collects what is told to the reader."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.texts: list[str] = []
        self._open = ""

    def handle_starttag(self, tag, attrs):
        self.elements.append(tag)
        self.attributes += attrs
        self._open = tag

    def handle_endtag(self, tag):
        self._open = ""

    def handle_data(self, data):
        if self._open not in ("script", "style"):
            self.texts.append(data)


def read(page: str) -> Reader:
    reader = Reader()
    reader.feed(page)
    return reader


def data_of(page: str) -> dict:
    [data] = re.findall(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    return json.loads(data)


def test_a_hostile_document_adds_no_element_and_no_handler(viewed: Callable[..., Viewed]):
    page = page_of(viewed(HOSTILE, source=NAME, title=NAME))
    reader = read(page)
    assert "img" not in reader.elements
    assert reader.elements.count("script") == 2
    assert [name for name, _ in reader.attributes if name.startswith("on")] == []
    shown = "".join(reader.texts)
    for text in (
        "<script>alert(1)</script>",
        "标题{{7*7}}",
        '"><img src=x onerror=alert(1)>',
        "]]>",
        "</textarea></script>",
        "{% raw %}",
    ):
        assert text in shown
    assert "⟦ESC⟧[31m" in shown
    assert "⟦U+202E⟧支出" in shown
    assert "<i>税收</i>&amp;" in shown


@pytest.mark.parametrize("hidden", ["\x1b", "\u202e", "\u2066", "\x00", "\x9b", "\u200f", "\ufeff"])
def test_nothing_hides_in_what_is_shown(viewed: Callable[..., Viewed], hidden: str):
    page = page_of(viewed(f"收入{hidden}118个。", source=f"{hidden}.txt", title=hidden))
    assert hidden not in re.sub(r"<script.*?</script>", "", page, flags=re.DOTALL)
    assert visible(hidden).startswith("⟦")


def test_the_data_are_the_records(viewed: Callable[..., Viewed]):
    made = viewed(HOSTILE, source=NAME)
    data = data_of(page_of(made))
    for metric, record in zip(made.metrics, data["records"], strict=True):
        told = dict(zip(data["fields"], record[1:], strict=False))
        told["sentence"] = data["sentences"][told["sentence"]]
        assert Metric(**told) == metric


def test_the_data_hold_no_character_that_html_or_javascript_knows(viewed: Callable[..., Viewed]):
    text = payload([viewed(HOSTILE, source=NAME)], Header.EN)
    assert not set("<>&\u2028\u2029") & set(text)


def test_half_a_character_is_written_as_its_number(viewed: Callable[..., Viewed]):
    whole = viewed("收入x增长118个。")
    metrics = [metric.model_copy(update={"sentence": "收入\ud800增长118个。"}) for metric in whole.metrics]
    page = page_of(Viewed(Document("收入\ud800增长118个。"), metrics))
    assert "收入⟦U+D800⟧增长" in page
    assert data_of(page)["sentences"] == ["收入\ud800增长118个。"]


def test_a_page_asks_for_nothing(viewed: Callable[..., Viewed]):
    page = page_of(viewed("项目5个。"))
    assert re.findall(r'(?:src|href)="(?!#)[^"]*"', page) == []
    assert "@import" not in page
    assert re.findall(r"https?://(?!www\.w3\.org/2000/svg)", page) == []
    assert "default-src 'none'" in unescape(page)


def test_a_mark_has_the_name_of_its_record(viewed: Callable[..., Viewed]):
    made = viewed("项目5个，投资6亿元。")
    page = page_of(made)
    for metric in made.metrics:
        assert f'id="m-{metric.id}"' in page


def test_the_same_document_twice_has_no_name_twice(viewed: Callable[..., Viewed]):
    made = viewed("项目5个，投资6亿元。")
    names = [value for name, value in read(page_of(made, made)).attributes if name == "id"]
    assert len(names) == len(set(names))


def test_a_line_that_breaks_a_sentence_is_joined_in_its_mark(viewed: Callable[..., Viewed]):
    made = viewed("全年完成固定资产投资，新增高标准农田，改造老旧小区，新建农村公路，安置就业人口3000\n万元以上。")
    [metric] = made.metrics
    assert "\n" in metric.text
    assert f">{''.join(metric.text.split())}</a>" in page_of(made)


def test_both_languages_have_the_same_words():
    assert list(words()["en"]) == list(words()["zh"])
    for name, text in words()["en"].items():
        assert text.count("{}") == words()["zh"][name].count("{}"), name


def test_every_word_that_the_page_asks_for_is_there(viewed: Callable[..., Viewed]):
    page = page_of(viewed("项目5个。"))
    program = page.rpartition("<script>")[2]
    asked = set(re.findall(r'\bword\("([a-z_]+)"[,)]', program)) | set(re.findall(r'data-word(?:-label|-hint)?="(\w+)"', page))
    assert asked
    assert asked <= set(words()["en"])


def test_metrics_made_elsewhere_need_no_rules():
    text = "项目5个。"
    assert data_of(page_of(Viewed(Document(text), extract(text))))["traces"] == [[]]
