"""Encodings are recognised from the bytes alone, also of one short sentence."""

import codecs

import pytest

from jinzhou_extract.errors import InputError
from jinzhou_extract.readers.decode import MARKS, decode, doubts, is_encoding

SIMPLIFIED = [
    "完成投资36.5亿元。",
    "新建公路120公里",
    "粮食总产量达到48万吨，增长2.6%。",
    "全镇脱贫户人均纯收入一万二千元",
    "（二）财政收支\n一般公共预算收入18.7亿元，同比增长5.4%。\n",
    "今年计划改造老旧小区35个，惠及居民1.2万户；其中南关街道最多，达9个。",
]
TRADITIONAL = [
    "完成投資36.5億元。",
    "新建公路120公里，全線通車",
    "糧食總產量達到48萬公噸，增長2.6%。",
    "全鎮人均純收入一萬二千元",
    "（二）財政收支\n一般公共預算收入18.7億元，同比增長5.4%。\n",
    "今年計畫改造老舊社區35個，惠及居民1.2萬戶；其中南關街道最多，達9個。",
]


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "gbk", "gb2312", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", SIMPLIFIED)
def test_simplified_text_is_read_in_every_encoding_it_comes_in(text, encoding):
    assert decode(text.encode(encoding), "简报.txt") == text


@pytest.mark.parametrize("encoding", ["utf-8", "big5", "big5hkscs", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", TRADITIONAL)
def test_traditional_text_is_read_in_every_encoding_it_comes_in(text, encoding):
    assert decode(text.encode(encoding), "簡報.txt") == text


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_mark_decides_and_is_no_part_of_the_text(encoding):
    assert decode("新建公路120公里".encode(encoding), "简报.txt") == "新建公路120公里"


def test_a_mark_is_no_part_of_the_text_when_the_user_names_the_encoding():
    assert decode(codecs.BOM_UTF8 + "投资3亿元".encode(), "简报.txt", "utf-8") == "投资3亿元"
    assert decode(codecs.BOM_UTF16_LE + "投资3亿元".encode("utf-16-le"), "简报.txt", "utf-16-le") == "投资3亿元"


def test_a_character_outside_gbk_is_read_as_gb18030():
    assert decode("㙍村新增耕地120亩，𠮷祥社区新增住房35套。".encode("gb18030"), "简报.txt").startswith("㙍村")


def test_a_long_header_in_ascii_does_not_hide_the_encoding():
    text = "#" * 70_000 + "\n粮食总产量达到48万吨，增长2.6%。\n"
    assert decode(text.encode("big5", "replace"), "x.txt").startswith("#")
    assert decode(text.encode("gbk"), "x.txt") == text


def test_the_users_word_counts_more_than_the_guess():
    assert decode("新建公路".encode("gbk"), "x.txt", "big5") == "陔膘鼠繚"


@pytest.mark.parametrize(
    ("data", "encoding", "says"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0", None, "x: is no text but binary data; pass a text"),
        (b"\x7fELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0>\0\1\0\0\0", None, "x: is no text but binary data"),
        (bytes(4000), None, "x: is no text but binary data"),
        (
            "粮食总产量达到48万吨，增长2.6%。\n新建公路".encode() + b"\xe5\x85 120\xe5\x85\xac\xe9\x87\x8c",
            None,
            "x: is utf-8 with 1 broken character, the first in line 2; mend it, or pass --encoding utf-8:replace",
        ),
        (
            ("粮食总产量达到48万吨，增长2.6%。" * 4).encode("gbk") + b"\xff\xff",
            None,
            "x: is gb18030 with 2 broken characters, the first in line 1; mend it, or pass --encoding gb18030:replace",
        ),
        ("新建公路120公里".encode("gbk"), "utf-8", "x: is not utf-8 (line 1 cannot be decoded); it seems to be gb18030"),
        (
            "投资".encode() + b"\n\xff",
            "utf-8",
            "x: is not utf-8 (line 2 cannot be decoded); mend it, or pass --encoding utf-8:rep",
        ),
        (codecs.BOM_UTF16_LE + b"a\0b", None, "x: is not utf-16-le (line 1 cannot be decoded); mend it"),
        (b"a", "utf-88", "x: unknown encoding 'utf-88'; pass one that exists"),
    ],
)
def test_what_cannot_be_decoded_says_where_and_what_to_pass(data, encoding, says):
    with pytest.raises(InputError) as caught:
        decode(data, "x", encoding)
    assert str(caught.value).startswith(says)


def test_broken_utf_8_is_not_taken_for_gb18030_that_it_could_be():
    data = "粮食总产量".encode()[:-1]
    assert data.decode("gb18030").startswith("绮")  # no error, but nonsense
    with pytest.raises(InputError, match="is utf-8 with 1 broken character"):
        decode(data, "x.txt")


def test_replace_reads_a_broken_text_with_a_mark_where_it_is_broken():
    data = "投资".encode() + b"\xff" + "3亿元".encode()
    assert decode(data, "x.txt", "utf-8:replace") == "投资\ufffd3亿元"


@pytest.mark.parametrize("name", ["utf-8", "GB18030", "big5-hkscs", "utf-16", "gbk:replace"])
def test_encodings_of_text(name):
    assert is_encoding(name)


@pytest.mark.parametrize("name", ["", "utf-88", "base64", "zlib", ":replace", "gbk:strict"])
def test_what_is_no_encoding_of_text(name):
    assert not is_encoding(name)


@pytest.mark.parametrize("encoding", ["utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be", "utf-8"])
def test_a_mark_tells_the_encoding(encoding: str) -> None:
    mark = {name: mark for mark, name in MARKS}[encoding]
    assert decode(mark + "项目3个".encode(encoding), "a.txt") == "项目3个"
    assert doubts(mark + "项目3个".encode(encoding), None) == ()


@pytest.mark.parametrize(
    ("data", "said", "doubted"),
    [
        ("项目3个".encode("gb18030"), None, "was taken for gb18030, of which"),
        ("项目三个项目三个，三个".encode("utf-16-le"), None, "was taken for utf-16-le, of which"),
        ("项目3个".encode("gb18030"), "gb18030", ""),
        ("项目3个".encode(), None, ""),
        (("项目3个。" * 20).encode("gb18030"), None, ""),
    ],
)
def test_an_encoding_that_is_not_certain_is_told(data: bytes, said: str | None, doubted: str) -> None:
    assert " ".join(doubts(data, said)).startswith(doubted)
    assert bool(doubts(data, said)) == bool(doubted)
