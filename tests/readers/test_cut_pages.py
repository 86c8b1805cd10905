"""A saved page that ends before its end: what is there is read, and that is said."""

import pytest
from readings import read_one

HEAD = 'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n'
PAGE = "--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>全市投资5亿元。</p></body></html>\r\n"


@pytest.mark.parametrize(
    ("end", "is_cut"), [("--b--\r\n", False), ("", True), ("--b\r\nContent-Type: image/png\r\n\r\nx", True)]
)
def test_it_is_said_that_a_page_is_cut_short(end: str, is_cut: bool):
    document = read_one(f"{HEAD}{PAGE}{end}".encode(), "a.mht")
    assert document.text.strip() == "全市投资5亿元。"
    assert any("cut short" in note for note in document.notes) is is_cut
