"""Whether 将 is 把: behind it stand a thing and what is done with it, 将|3台设备|租给同行, not what will be done."""

from typing import Final

from jinzhou_extract.lexicon.pattern import WordList, WordPattern
from jinzhou_extract.lexicon.tagger import Words
from jinzhou_extract.syntax.words import WordTable

_LOOKED_AT: Final = 40
"""So many characters behind 将 are looked at."""

_SHORTEST: Final = 2
"""So many characters are at least a thing that something is done with."""

_HOW: Final = WordList("disposal.toml", "how")
_CAUSING: Final = WordList("disposal.toml", "causing")
_HANDLED: Final = WordPattern("disposal.toml", "handled")
_FORMERLY: Final = WordList("disposal.toml", "formerly")
_PASSING_ON: Final = WordList("disposal.toml", "passing_on")
_DOING: Final = WordList("wanting.toml", "doing_ahead")
_STATIVE: Final = WordList("disposal.toml", "stative")
_LEVELLED: Final = WordPattern("disposal.toml", "levelled")
_HOW_TAGS: Final = frozenset(["d", "ad", "a", "an", "z", "b", "c", "t", "i", "s", "x"])
_THINGS: Final = frozenset("njlrmebv")
"""First letters of tags of what a thing may begin with."""

_COMPLEMENTS: Final = frozenset("到至为给成入出回")
"""What a verb has behind it that says where to, to whom or into what, whatever the dictionary takes the verb for."""

_VERB_TAGS: Final = ("v", "i")  # 抓获归案 is one word
_SPANS: Final = frozenset("年月天日次批轮回周")
"""What numbers end in that tell when or how often: 三次|上调."""

_OF: Final = "的"
_GIVES: Final = "给"


def disposes(words: WordTable, text: str) -> bool:
    """Say whether `text`, what a clause has behind 将, is a thing and what is done with it."""
    text = text[:_LOOKED_AT]
    if text.startswith(_FORMERLY.words) or _HANDLED.search(text, _SHORTEST):
        return True
    tokens = words.tag(text) if text else []
    start = _without_how(tokens)
    if start == len(tokens) or tokens[start][0] in _CAUSING.set:
        return False
    if _is_deed(words, tokens, start):
        return _opens_with_verb(words, tokens, start, text)
    if tokens[start][1][:1] not in _THINGS:
        return False
    for at in range(start + 1, len(tokens)):
        if tokens[at][0] in _PASSING_ON.set:
            return False  # 采取措施|使投资增加到
        if _has_complement(tokens, at):
            return True
        if tokens[at][1] in _VERB_TAGS and all(word != _OF for word, _ in tokens[at:]):  # 排名|第二的球队
            return tokens[at][0] not in _STATIVE.set
    return False


def _without_how(tokens: Words) -> int:
    """Return where the words end that say when or how: 将|年内全部|建成."""
    at = 0
    while at < len(tokens):
        word, tag = tokens[at]
        behind, tag_behind = tokens[at + 1] if at + 1 < len(tokens) else ("", "")
        if tag == "b" and tag_behind == "p":
            break  # 刑期|由七年
        is_time = tag == "m" and (word[-1] in _SPANS or behind in _SPANS or tag_behind == "t")
        if not (is_time or tag in _HOW_TAGS or word in _HOW.set or (tag == "q" and word in _SPANS)):
            break
        at += 1
    return at


def _is_deed(words: WordTable, tokens: Words, at: int) -> bool:
    """Say whether a verb stands at `at`, and no verb that only says what for: 补贴|资金."""
    word, tag = tokens[at]
    if tag == "v" or _has_complement(tokens, at):
        return True
    return tag == "vn" and (word in words.flow or (at + 1 < len(tokens) and tokens[at + 1][1] == "m"))


def _has_complement(tokens: Words, at: int) -> bool:
    """改判|为, 细化|到: say whether a word has behind it what only verbs have."""
    word, tag = tokens[at]
    behind = tokens[at + 1][0] if at + 1 < len(tokens) else ""
    if tag[:1] not in ("n", "v") or word in _STATIVE.set:
        return False
    return behind in _COMPLEMENTS or (tag[:1] == "v" and word[-1] in _COMPLEMENTS)


def _opens_with_verb(words: WordTable, tokens: Words, start: int, text: str) -> bool:
    """办结时限|压缩到, 走失老人|送到: say whether a verb only describes the thing that something is done with."""
    word, tag = tokens[start]
    behind = tokens[start + 1 :]
    if not behind or any(word in _PASSING_ON.set for word, _ in behind):
        return False
    ends = [at for at in range(start + 2, len(tokens)) if _has_complement(tokens, at)]
    if behind[0][1] not in ("v", "d", "p") and _LEVELLED.search(text):
        return True
    of = next((at for at in range(start + 1, len(tokens)) if tokens[at][0] == _OF), len(tokens))
    if word in words.flow or word in _DOING.set:
        is_named = tag == "vn" and word in words.nominal and behind[0][1] == "n"  # 补贴资金|拨付给
        return any((is_named or at > of) and _gives(tokens, at) for at in ends)
    if behind[0][1] == "n" and ends:
        return True
    return any(tag in _VERB_TAGS for _, tag in tokens[of + 2 :])


def _gives(tokens: Words, at: int) -> bool:
    return tokens[at][0].endswith(_GIVES) or tokens[at + 1 : at + 2] == [(_GIVES, "p")]
