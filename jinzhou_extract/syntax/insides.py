"""Where something is: what stands behind its inside, and behind each of those who did it."""

from typing import Final

from jinzhou_extract.lexicon.pattern import WordList
from jinzhou_extract.lexicon.tagger import Words
from jinzhou_extract.syntax.clauses import NOUN_ENDINGS

_INSIDE: Final = frozenset("上里中内")
_WORD: Final = 2
"""How long a word at least is that names something."""

_AMONG_ALL: Final = "中"
"""Behind what money comes from, alone in front of its verb: 财政预算中|拨款."""

_STAYING: Final = frozenset("住等坐睡站躺玩")
"""What one does for a while where one is: 在没有窗的屋里|住."""

_OF: Final = "的"
EACH: Final = "各"
_EACH_OF: Final = WordList("function_words.toml", "each_of_them")
_EACH_BODY: Final = WordList("function_words.toml", "each_of_bodies")


def behind_each(tokens: Words) -> Words:
    """各队|养猪, 各县市|播种面积: without each of those who did it; 各市场主体, 各乡镇企业 and 各单位面积产量 stay."""
    at, is_body, is_joined = 0, False, False
    while at < len(tokens):
        word = tokens[at][0].removeprefix(EACH if at == 0 else "")
        if not _EACH_OF.set.issuperset(word):
            if word not in _EACH_BODY.set:
                break
            is_joined = True
        is_body = is_body or bool(word)
        at += 1
    if at < len(tokens) and tokens[at][0] == "的":
        at, is_joined = at + 1, False
    behind = tokens[at:]
    if not is_body or not behind or len(behind[0][0]) < _WORD or (is_joined and behind[0][1] != "v"):
        return tokens
    return behind


def within(tokens: Words) -> Words:
    """农贸市场|上|猪肉, 稻田里|放养鸭子: behind where it is stands the thing, or what is done to it."""
    at = next((at for at in range(len(tokens) - 2, -1, -1) if _is_inside(tokens, at)), -1)
    if at < 0:
        return tokens
    behind = tokens[at + 1 :]
    is_thing = tokens[at][1] == "f" and all(tag[:1] == "n" for _, tag in behind)
    is_alone = len(behind) == 1 and (
        behind[0][0] in _STAYING or (tokens[at][0] == _AMONG_ALL and behind[0][0] not in NOUN_ENDINGS)
    )
    is_told = len(behind) > 1 and behind[-1][1] == "n" and behind[1][0] != _OF  # 海水里|生长的鱼
    is_deed = behind[0][1] == "v" and (is_alone or is_told)
    return behind if is_thing or is_deed else tokens


def _is_inside(tokens: Words, at: int) -> bool:
    """Say whether 上 or 里 behind a noun, or a word that ends in them, says where something is: but not 规模|以上."""
    word, tag = tokens[at]
    return (tag == "f" and word in _INSIDE and at > 0 and tokens[at - 1][1] == "n") or (tag == "s" and word[-1] in _INSIDE)
