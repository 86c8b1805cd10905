"""Web pages that cannot be read, and one whose heading cannot: what is said of them, and that the rest is kept."""

import sys

import pytest

from jinzhou_extract import Document, Extractor, InputError, MissingExtraError
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.registry import read_documents
from jinzhou_extract.readers.source import Source


def read(page: str) -> Document:
    [document] = read_documents(Source("page.html", page.encode), ReadOptions())
    assert isinstance(document, Document)
    return document


class TestBadPages:
    @pytest.mark.parametrize(
        ("page", "reason"),
        [
            ("", "is empty"),
            ("<html><body><script>render()</script></body></html>", "holds no text"),
            ("<html><body>" + "<div>" * 3000 + "5亿元", "nests its elements too deeply"),
        ],
    )
    def test_say_what_is_wrong(self, page: str, reason: str):
        with pytest.raises(InputError, match=reason):
            list(read_documents(Source("page.html", page.encode), ReadOptions()))

    def test_without_the_extra(self, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setitem(sys.modules, "trafilatura", None)
        with pytest.raises(MissingExtraError) as raised:
            read("<html><p>5亿元")
        told = f"page.html: HTML needs an extra that is not installed; run: {sys.executable} -m "
        assert str(raised.value) == told + "pip install 'jinzhou-extract[html]'"

    @pytest.mark.parametrize(
        "unit",
        [
            "<p>",
            "<li>3个",
            "<br>",
            "<b>5</b>",
            "　\n",
            "<a href=x>链接</a>",
            "<sup>2</sup>",
            "<tr><td rowspan=60000 colspan=900>工业",
        ],
    )
    def test_a_page_of_one_thing_ends(self, unit: str):
        page = ("<html><body><table>" + unit * (100_000 // len(unit))).encode()
        [item] = self.items(page)
        assert len(item.text) < 10 * len(page) if isinstance(item, Document) else item.reason == "holds no text"

    @pytest.mark.parametrize("attribute", ["a{}=1 ", "a{}='>' ", 'a{}="<" ', "a{} ", "data-{} = 5 "])
    def test_a_hundred_thousand_attributes_cost_no_time_and_no_text(self, attribute: str):
        many = "".join(attribute.format(number) for number in range(100_000))
        [document] = self.items(
            f"<html><body><div class='x' {many}><p>签约项目118个，总投资5亿元。</p></div></body></html>".encode()
        )
        assert isinstance(document, Document)
        assert document.text == "签约项目118个，总投资5亿元。\n"

    def test_a_picture_in_a_tag_and_a_quote_that_is_never_closed_take_no_text_away(self):
        picture = f"<img src='data:image/png;base64,{'iVBO' * 10_000}' class=last>"
        words = " ".join(f"第{number}项" for number in range(9_000))
        [document] = self.items(f'<html><body>{picture}<p title=5">{words}。</p><p>共3项。</p></body></html>'.encode())
        assert isinstance(document, Document)
        assert document.text.startswith("第0项 第1项")
        assert document.text.endswith("第8999项。\n共3项。\n")

    @staticmethod
    def items(page: bytes) -> list[Document | InputError]:
        try:
            return list(read_documents(Source("page.html", lambda: page), ReadOptions()))
        except InputError as error:
            return [error]


@pytest.mark.parametrize("char", ["\x1c", "\x1f"])
def test_a_heading_with_a_character_that_no_xml_may_have_costs_the_title_alone(char: str):
    heading = f"<h1>新区{char}项目<b>签约</b></h1>"
    page = f"<html><body><article>{heading}<p>全区签约项目118个，总投资519亿元。</p></article></body></html>"
    assert [metric.text for metric in Extractor().extract(read(page))] == ["118个", "519亿元"]
