"""Cuts of the words behind a number: what people are not, whose the next number is, what a thing holds."""

from typing import Final

from jinzhou_extract.lexicon.pattern import WordList
from jinzhou_extract.lexicon.tagger import Words
from jinzhou_extract.syntax.ends import BECOMING, LINKS

_CORNERS: Final = frozenset("角口边旁头里处")
"""What nouns for places end in: 街角, 巷口."""
_ORGANS: Final = WordList("function_words.toml", "deciding")
"""Those whose decisions are counted behind them: 省委|六条意见."""
_NEGATED: Final = frozenset("员师生人者工手户口众年民")
"""What those are called of whom something is not true: 未就业毕业生, 未脱贫人口."""

_SETTLEMENTS: Final = WordList("function_words.toml", "settlements")
"""Kinds of places that the segmenter takes for names."""

DIVISIONS: Final = WordList("function_words.toml", "divisions")
NATION: Final = "国"
"""What only opens a row of levels, none of which is counted: 国、省考核断面."""

_LONGEST_DIVISION: Final = 3


def joined(tokens: Words) -> Words:
    """Return words with what people are not as one: 1万名|未就业|毕业生."""
    head = next((at for at in range(2, len(tokens)) if tokens[at][0][-1] in _NEGATED), 0)
    attributes = (tag[:1] in ("n", "b", "a", "u", "j") for _, tag in tokens[2 : head + 1])
    if not head or tokens[1][1][:1] != "v" or not all(attributes):
        return tokens
    return [(tokens[0][0] + tokens[1][0], "b"), *tokens[2:]]


def before_place(tokens: Words, start: int, end: int) -> int:
    """40多个州|和加拿大 5个省份, 六条意见|和市委 七项要求: behind the last link stands whose the next number is."""
    if end - start > 2 and tokens[end - 2][0] in LINKS:
        word, tag = tokens[end - 1]
        return end - 2 if tag in ("ns", "nt") or word.endswith(_ORGANS.words) else end
    return end


def is_other_place(tokens: Words, at: int) -> bool:
    """Say whether a link goes on to a place by its name: 四个直辖市|以及香港特区, but 康藏公路和青藏公路."""
    if tokens[at][0] not in LINKS or at + 1 >= len(tokens):
        return False
    word, tag = tokens[at + 1]
    is_name = tag == "ns" and not word.endswith(_SETTLEMENTS.words)
    return is_name and (at + 2 == len(tokens) or not tokens[at + 2][1].startswith(("n", "vn", "j", "b")))


def pointed_at(tokens: Words) -> Words:
    """Return the words behind one that points, where only a place stands in front of it: 街角那家|面馆."""
    at = next((at for at, (word, tag) in enumerate(tokens[:4]) if at and word[0] in "那这" and tag == "r"), 0)
    is_place = at and (tokens[at - 1][1] in ("s", "f") or tokens[at - 1][0][-1] in _CORNERS)
    if not is_place or any(tag not in ("s", "n", "f", "ns") for _, tag in tokens[:at]):
        return tokens
    begin = at + 1 if len(tokens[at][0]) > 1 else at + 2
    return tokens[begin:] or tokens


def before_content(tokens: Words, start: int, end: int) -> int:
    """一袋薯片|含油 35克: what a thing holds is what the next number is of."""
    at = next((at for at in range(max(start + 1, end - 2), end) if tokens[at][0][0] == "含" and tokens[at][0][-1] != "量"), end)
    return at if at < end else end


def row_of_divisions(text: str) -> int:
    """Return where a row of kinds of divisions ends that `text` opens with: 31个|省、市、自治区|的大中城市; 0 for none."""
    at = end = len(NATION) + 1 if text.startswith(f"{NATION}、") else 0
    while size := next((size for size in range(_LONGEST_DIVISION, 0, -1) if text[at : at + size] in DIVISIONS.set), 0):
        end = at + size
        if text[end : end + 1] not in ("、", "和", "及"):
            break
        at = end + 1
    return end


def opens_compound(tokens: Words, at: int) -> bool:
    """Say whether a verb begins the name of a thing, with a noun of doing and a noun behind it: 转型|升级|项目."""
    row = tokens[at : at + 3]
    return len(row) == 3 and (row[0][1], row[1][1]) == ("v", "vn") and row[2][1][0] == "n" and len(row[0][0]) > 1


def before_becoming(tokens: Words, start: int, end: int) -> int:
    """188个园区|整合|优化|为 120个: what was done to the things by several verbs, in front of what they became."""
    if tokens[end + 1 : end + 2] and tokens[end + 1][0] in BECOMING:
        while end - 1 > start and tokens[end - 1][1] in ("v", "vn") and len(tokens[end - 1][0]) > 1:
            end -= 1  # but 63个村卫生|站|整合 成41个
    return end
