"""What stands in front of 的 behind a number and only describes the thing: 两个|未成年的|娃娃, 七个|经济较发达的|市."""

from typing import Final

from jinzhou_extract.lexicon.pattern import WordList, WordPattern
from jinzhou_extract.lexicon.tagger import Words
from jinzhou_extract.syntax.words import NOUN_TAGS

_LONGEST: Final = 7
"""Words of such a description."""

_DE: Final = "的"
_LISTING: Final = frozenset("、和又")
_SORTING: Final = frozenset("性式型级制")
_DESCRIBING: Final = frozenset("zli")
"""Tags of words that say what a thing is like: 热气腾腾, 未成年, 破烂不堪."""

_ADJECTIVES: Final = frozenset(["a", "an", "ad", "v", "vn", "b"])
_QUALITIES: Final = WordPattern("function_words.toml", "qualities")
_DEGREES: Final = WordList("function_words.toml", "degrees_inside")
_DIFFERING: Final = WordList("function_words.toml", "of_kinds")
_TIMES: Final = WordList("function_words.toml", "ends_of_times")


_MANY: Final = "们"


def behind_description(tokens: Words, start: int) -> int:
    """Return where the thing begins behind a description that opens at `start`; 0 where none does."""
    stop = min(len(tokens) - 1, start + _LONGEST)
    de = next((at for at in range(start + 1, stop) if tokens[at][0] == _DE), 0)
    if not de or tokens[de + 1][1][:1] not in NOUN_TAGS or tokens[de + 1][1] in ("m", "q"):
        return 0
    return de + 1 if _describes(tokens[start:de]) else 0


def _describes(words: Words) -> bool:
    (first, tag), (last, last_tag) = words[0], words[-1]
    if last_tag in _DESCRIBING and len(last) > 1:
        return not any(other[:1] == "n" for _, other in words[:-1])
    if tag == "r" and first[-1] == _MANY:
        return last_tag in ("v", "a") and len(last) > 1  # 他们最喜爱的|读物
    if first in _DIFFERING.set:
        return last_tag[:1] == "n"  # 不同型号的
    if last in _TIMES.set:
        return (len(words) > 1 or len(last) > 1) and all(other != "ul" for _, other in words)  # 中学时的
    if len(words) == 1:
        return last[-1] in _SORTING and len(last) > 1
    if _has_quality(words):
        return last_tag in _ADJECTIVES or last_tag in ("d", "q", "m")
    is_plain = all(other in _ADJECTIVES or word in _LISTING or word in _DEGREES.set for word, other in words)
    is_told = any(word in _LISTING or word in _DEGREES.set for word, _ in words)
    return is_plain and is_told and (tag[0] == "a" or first in _DEGREES.set)  # 安全、保暖的


def _has_quality(words: Words) -> bool:
    """Say whether it opens with what things are judged by: 经济|较发达, 经营|状况|不好."""
    (first, _), (second, second_tag) = words[0], words[1]
    return _QUALITIES.search(first) is not None or (second_tag[:1] == "n" and _QUALITIES.search(second) is not None)
