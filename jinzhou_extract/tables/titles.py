"""What the title of a table says that all its figures measure: 2016年各市工业增加值增速（%） is of 工业增加值."""

import re
from typing import Final

from jinzhou_extract.document.outline import Block
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.tables.periods import find_period

SHORTEST: Final = 2
LONGEST: Final = 24
LONGEST_TITLE: Final = 60

_BRACKET: Final = Pattern(r"[（(【\[][^（）()【】\[\]]*[）)】\]]")
_NUMBERING: Final = Pattern(
    r"\A(?:续?表\s*[\d一二三四五六七八九十.、:：\-—－]*|附[表件][\d一二三四五六七八九十]*|(?!\d+个)\d+(?:[-—－.]\d+)*|[一二三四五六七八九十]+、)\s*[：:、.]?\s*"
)
_DASHES: Final = Pattern(r"[\s\-—–~～至到]+")
_EDGES: Final = " ：:，,、.．·-—"
_BEFORE: Final = FilledPattern(
    "tables.toml",
    r"\A(?:{title_before}|[各分](?:(?!地区生产)(?:{parted_by}|[()]))+{parted_how}?(?=[^收额量值])"
    r"|[^\s，。各分]{2,7}?{titled_places}(?=[各分]|全[省市县区]|历年))(?!\Z)的?",
)
_YEAR: Final = Pattern(r"(?<![-—–~～至到\d])(?:19|20)\d\d年(?!\s*[-—–~～至到])")
_THINGS: Final = FilledPattern(
    "tables.toml",
    r"\A(?:[^，。；：！？%]{0,6}[：:])?[^，。；：！？%共有达至超]{0,30}?{titled_things}[^\d，。；：！？%共有达至超]{0,30}{titled_how}\Z",
)
_BEHIND: Final = WordPattern("tables.toml", "title_behind")
_VAGUE: Final = WordPattern("tables.toml", "title_vague")


def names_things(title: str) -> bool:
    """Say whether a title names how many things its table tells of, which is no figure of it: 35个重点城市价格指数."""
    return len(title) <= LONGEST_TITLE and _THINGS.match(title.strip()) is not None


def year_of(text: str, title: Block | None) -> str | None:
    """Return the year that the title of a document tells, where it is the only one: 2022年 of 2022年度收支公示."""
    if title is None or title.end - title.start > LONGEST_TITLE:
        return None
    years = set(_YEAR.findall(text, title.start, title.end))
    return years.pop() if len(years) == 1 else None


def measured_by(captions: list[str]) -> str:
    """Return what the lines above a table say that its figures measure; nothing where they speak of several things.

    It is what is left of the title without its number, its times, its units, whom it compares (各市, 分地区) and what kind of
    table it is (情况, 增速, 排名).
    """
    for caption in reversed(captions):
        name = _left_of(caption)
        if SHORTEST <= len(name) <= LONGEST and not _VAGUE.search(name):
            return name
    return ""


def _left_of(caption: str) -> str:
    text = re.sub(r"\s+", "", _NUMBERING.sub("", caption.strip(), count=1))
    text = _BRACKET.sub("", text)
    while match := find_period(text):
        text = text[: match.start()] + " " + text[match.end() :]
    text = _DASHES.sub("", text).strip(_EDGES)
    before = None
    while text != before:
        before = text
        text = _BEHIND.sub("", _BEFORE.sub("", text, count=1), count=1).strip(_EDGES)
    return text.removesuffix("的")
