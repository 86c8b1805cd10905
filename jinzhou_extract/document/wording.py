"""How headings, sentences, captions and names read."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern

LONGEST_BOLD: Final = 70
CLOSERS: Final = "”’」』）)"
STOPS: Final = frozenset("。！？!?…；;：:，,、")
"""What no heading ends with."""

NOT_PLAIN: Final = frozenset("#（(<[—─-")
"""What no line of its own begins with that is a heading or title."""

_FIGURE: Final = Pattern(r"\d[\d.,，]*\s*(?:[%％‰]|[十百千万亿]|[一-鿿a-zA-Z℃](?<![年月日届次号期类级大季世“]))")
_CAPTION: Final = Pattern(r"\s*(?:附?[表图]|专栏)\s*[\d一二三四五六七八九十]")
_SPACED: Final = Pattern(r"(?:\d{1,4}|[^\s\x00-\x7f])(?:[ \u3000\xa0]{1,2}(?:\d{1,4}|[^\s\x00-\x7f])){2,}\Z")
_BLANKS: Final = Pattern(r"\s+")
_LIST: Final = Pattern(r"[，,；;]|[以如下][下列]")
_CELLS: Final = Pattern(r"[|｜\t/\\@]|\S\s{2,}\S")
_HEADLINE: Final = Pattern(r"[^：:\s]{2,12}[：:][^\s：:]{4,}(?: [^\s：:]+)?\Z")
_FIELD: Final = WordPattern("headings.toml", "field")
_NOUN: Final = WordPattern("headings.toml", "noun")
_DATELINE: Final = WordPattern("headings.toml", "dateline")
_OFFICE: Final = FilledPattern(
    "headings.toml", r"[^，。：]{0,20}?{office}[\s：:]*[一-鿿·]{1,2}\s{0,4}[一-鿿·]{1,6}(?<!{parts.notices})\Z"
)


def unspaced(text: str) -> str:
    """Return a line without the blanks that set its characters apart: 工 作 回 顾."""
    text = text.strip()
    return _BLANKS.sub("", text) if _SPACED.match(text) else text


def names_section(text: str) -> bool:
    """Say whether a line ends with what the words of a heading come to: 2025年工作安排, 主要目标."""
    return _NOUN.search(text) is not None


def opens_list(text: str) -> bool:
    """Say whether a line with a colon behind it is a heading: 2015年主要预期目标：, but not 重点做好以下工作：, a sentence."""
    return text[-1] in "：:" and _LIST.search(text) is None and names_section(text[:-1])


def names_speaker(text: str) -> bool:
    """Say whether a line tells who speaks, or when and where: 市长 张三, ——2021年1月12日在…会议上."""
    return _DATELINE.match(text) is not None or _OFFICE.match(text.strip()) is not None


def is_label(text: str) -> bool:
    """Say whether a line is a label and its value, or cells: 来源：某日报; a headline may have a colon: 消防：去年接报增多."""
    if _CELLS.search(text):
        return True
    return ("：" in text or ":" in text) and (_HEADLINE.match(text) is None or _FIELD.match(text) is not None)


def has_figure(text: str) -> bool:
    """Say whether a line holds a figure; years, days and ordinals are none."""
    return _FIGURE.search(text) is not None


def is_caption(text: str) -> bool:
    """Say whether a line names a table or figure: 表1 主要产品产量."""
    return _CAPTION.match(text) is not None


def states(text: str) -> bool:
    """Say whether a line without a full stop is a sentence all the same: 2015年，全县新建卫生院12所."""
    return ("，" in text or "," in text) and has_figure(text)


def ends_sentence(text: str) -> bool:
    """Say whether a line ends with the mark of a sentence or of its part, quotes and brackets aside."""
    return text.rstrip(CLOSERS)[-1:] in STOPS
