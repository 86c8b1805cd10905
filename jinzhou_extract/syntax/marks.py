"""Marks at the ends of a phrase, which are no part of it."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern

_BULLETS: Final = "�•●○◎■□◆◇▲△★☆►▶※√"
EDGE: Final = "# \t　【】，。；：、,;:!！?？—-·…*|/的=×" + _BULLETS
_PAIRS: Final = (("“", "”"), ("（", "）"), ("(", ")"), ("《", "》"), ("‘", "’"), ("「", "」"))
_PAIRED: Final = frozenset(mark for pair in _PAIRS for mark in pair)
ENUMERATION: Final = Pattern(
    r"\A\s*(?:[①-⑳]|\d{1,2}[.．、](?!\d)|[（(][一二三四五六七八九十\d]{1,2}[）)]"
    r"|第[一二三四五六七八九十百零〇\d]{1,5}[章节条款][ \u3000]+(?=.{2})"
    r"|[一二三四五六七八九十]{1,2}[是、要](?!(?:(?<=一、)二|(?<=二、)三|(?<=三、)四)[、和及与产类级线季期等档])(?=.{3}))"
)
_NUMBERING: Final = frozenset("0123456789（(一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳ ")
_OPENS: Final = frozenset("的一二三四五六七八九十")  # what may be taken off at the beginning, among words
_FOOTNOTE_ENDS: Final = frozenset("]］〕")
_FOOTNOTE: Final = Pattern(r"[\[［〔]\d{1,2}[\]］〕]\Z")
_WHOLES: Final = FilledPattern(
    "function_words.toml",
    r"(?:全[省市县区州盟旗国镇乡]|我[省市县区国州]|全自治区|[全我]专区|全地区|我地区)(?=.{2})(?!{bests_of_all})",
)


def trim(phrase: str) -> str:
    """Take marks, half pairs of quotes or brackets and a leading 全市 or 我省 off a phrase: the record's region says it."""
    phrase = trim_marks(phrase)
    if phrase[:1] in ("全", "我") and (whole := _WHOLES.match(phrase)):
        phrase = phrase[whole.end() :].removeprefix("的")  # 全县的|学校
    return phrase


def trim_marks(phrase: str) -> str:
    """Take marks and half pairs of quotes or brackets off the ends of a phrase."""
    if phrase.isalpha() and phrase[0] not in _OPENS and phrase[-1] != "的":
        return phrase  # as most: nothing but words
    phrase = _strip(phrase)
    for opening, closing in () if _PAIRED.isdisjoint(phrase) else _PAIRS:
        surplus = phrase.count(opening) - phrase.count(closing)
        if surplus > 0:
            at = phrase.rfind(opening)
            phrase = phrase[at + 1 :] if at < len(phrase) - 3 and at < len(phrase) // 2 else phrase[:at]
        elif surplus < 0:
            at = phrase.find(closing)
            phrase = phrase[at + 1 :] if at < len(phrase) - 2 else phrase[:at]
    if phrase[:1] in _NUMBERING:
        phrase = ENUMERATION.off_start(phrase)
    if phrase[-1:] in _FOOTNOTE_ENDS:
        phrase = _FOOTNOTE.sub("", phrase)
    return _strip(phrase)


def _strip(phrase: str) -> str:
    stripped = phrase.strip(EDGE)
    return stripped + "的" if stripped.endswith(("目", "标")) and stripped + "的" in phrase else stripped  # 目的 is a noun
