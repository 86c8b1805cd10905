"""By when, how long and along what something is done, in front of the deed: 雨季前|备沙袋, 一冬|积肥, 沿途|设补给站."""

from typing import Final

from jinzhou_extract.lexicon.pattern import WordList
from jinzhou_extract.lexicon.tagger import Words

_BEFORE: Final = WordList("function_words.toml", "before_a_deed")
_ENDS_OF_MONTHS: Final = WordList("function_words.toml", "ends_of_months")
_SPANS: Final = WordList("function_words.toml", "spans_of_a_deed")
_ALONG: Final = WordList("function_words.toml", "along_what")
_PLANNING: Final = frozenset(["计划", "打算", "准备", "争取"])
_SIDES: Final = frozenset("前后")
"""Last characters of words of time that a deed stands behind: 汛前|备盐."""

_ONE: Final = "一"
_SPOT: Final = "点"
"""What the dictionary takes for a numeral: 服务点."""

_OF_TEA: Final = frozenset(["明前", "雨前", "社前"])
_RATE: Final = "率"
_SETTING_UP: Final = "设"
_MARKS: Final = frozenset(["的", "、", "和", "及"])
_DEEDS: Final = frozenset(["v", "vn"])


def behind_season(tokens: Words) -> Words:
    """Return a clause without by when, how long and along what the deed is done; one that tells of no deed stays."""
    for at in range(len(tokens) - 2, -1, -1):
        if tokens[at][0] in _MARKS:
            break
        if tokens[at][0] in _ALONG.set and tokens[at + 1] == (_SETTING_UP, "v"):
            return tokens[at + 2 :] or tokens  # 全程设|服务点
        if _opens_deed(tokens, at):
            return tokens[at + 1 :]
    return tokens


def _opens_deed(tokens: Words, at: int) -> bool:
    """Say whether what ends at `at` only says when or where what follows is done."""
    (word, tag), (following, kind) = tokens[at], tokens[at + 1]
    if at == 0 and word in _ENDS_OF_MONTHS.set:
        return kind == "eng" or kind[:1] == "n"  # 月末|螺纹钢
    if word in _PLANNING and tag == "v":
        return kind == "d" and at > 0 and tokens[-1][1][:1] == "n"  # 全厂计划|再节约煤炭
    if word in _SPANS.set and (word[0] == _ONE or (at > 0 and tokens[at - 1][0] == _ONE)):
        return kind[:1] == "v" or (kind == "n" and at + 2 == len(tokens) and len(following) > 1)  # 农机队一夏天|收麦
    if kind not in _DEEDS or at + 2 >= len(tokens) or not (tokens[-1][1][:1] == "n" or tokens[-1][0] == _SPOT):
        return False
    if word in _BEFORE.set:
        return at > 0 and tag == "f" and len(tokens[at - 1][0]) > 1 and tokens[-1][0] != _RATE  # 雨季前|备沙袋, but 癌前病变
    return tag == "t" and len(word) > 1 and word[-1] in _SIDES and kind == "v" and word not in _OF_TEA  # 汛前|备盐
