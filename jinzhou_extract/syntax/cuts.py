"""Where a phrase is cut: the marks of a list, a short verb, what 和 goes on to."""

from collections.abc import Iterator
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordList, WordPattern
from jinzhou_extract.lexicon.tagger import Words
from jinzhou_extract.syntax.ends import LINKS
from jinzhou_extract.syntax.otherwise import AS_FAR_AS, AVERAGES, COMPLEMENTS

_LONG_ENOUGH: Final = 5
"""A shorter phrase in front of 和 is no thing of its own: 国家|和省级改革试点."""

_ACT_TAGS: Final = frozenset(["v", "vn", "ns"])
OF_PEOPLE: Final = frozenset("员师生人者工手将童")
"""What nouns for people end in."""

_SORTED: Final = frozenset(["n", "vn", "b", "j"])
_NOUNS_TOO: Final = WordList("function_words.toml", "nouns_too")
_MORE: Final = frozenset("、和及与")
_NOT_YET: Final = Pattern("[一-鿿]而未[一-鿿]")
"""What describes a thing that nothing came of: 批而未供|土地."""

_SUM: Final = [("和", "c")]
_ANALYSING: Final = WordList("function_words.toml", "analysing")
_FINDING: Final = WordList("function_words.toml", "finding")
_MEASURED: Final = WordPattern("function_words.toml", "measured_ends")
_BODIES: Final = WordPattern("function_words.toml", "bodies")
COUNTED_PLACES: Final = WordPattern("function_words.toml", "counted_places")
_ASPECTS: Final = frozenset(["ul", "uz", "ug"])
_MADE: Final = frozenset("成为")
"""Words behind a verb that lead on to what comes of it."""


def stops(text: str, at: int) -> Iterator[int]:
    """Yield where the items of a list end in `text` behind the mark at `at`."""
    while (at := text.find("、", at + 1)) > 0:
        yield at
    yield len(text)


def as_nouns(tokens: Words) -> Words:
    """Return `tokens` with a verb that is a noun, too, as one with what sorts it where it closes a thing: 国际|组织、企业."""
    for at in range(1, len(tokens)):
        word, tag = tokens[at]
        joined = "".join(word for word, _ in tokens[at - 1 : at + 3])
        if word == "而" and _NOT_YET.fullmatch(joined):
            return [*tokens[: at - 1], (joined, "b"), *tokens[at + 3 :]]
        if word == "之" and tokens[at + 1 : at + 2] == _SUM:
            return [*tokens[: at - 1], (tokens[at - 1][0] + "之和", "n"), *tokens[at + 2 :]]
        is_noun = tag == "v" and word in _NOUNS_TOO.set and tokens[at - 1][1] in _SORTED
        if is_noun and _closes(tokens[at + 1 : at + 3]) and _BODIES.search(tokens[at - 1][0]) is None:
            return [*tokens[: at - 1], (tokens[at - 1][0] + word, "n"), *tokens[at + 1 :]]
    return tokens


def _closes(behind: Words) -> bool:
    if not behind or behind[0][0] == "的":
        return True
    return behind[0][0] in _MORE and len(behind) > 1 and behind[1][1][:1] == "n"


def before_finding(taken: list[str], behind: Words) -> list[str]:
    """Return words without what is done with the thing where it finds something: 50万条数据|分析|发现."""
    if len(taken) == 0 or not behind or behind[0][0] not in _FINDING.set or not taken[-1].endswith(_ANALYSING.words):
        return taken
    thing = taken[-1][:-2]
    return [*taken[:-1], thing] if thing else taken[:-1]


def before_use(tokens: Words, start: int, end: int) -> int:
    """在14个领域|规模化应用: where something is done stands in front of how it is."""
    is_use = end - start > 2 and end == len(tokens) and tokens[-1][1] == "vn" and tokens[-2][0][1:].endswith("化")
    return end - 2 if is_use else end


def before_deed(tokens: Words, start: int, at: int) -> int:
    """87户村民|种上|了: a short word before 了 is the verb, whatever the segmenter takes it for."""
    if start < at < len(tokens) - 1 and tokens[at][0] in COMPLEMENTS.set:
        at += 1
    if tokens[at][0] in AS_FAR_AS and at - start > 1 and tokens[at - 1][1] == "v" and len(tokens[at - 1][0]) == 1:
        return at - 1  # 把15分的差距|追到2分
    if tokens[at][1] not in _ASPECTS:
        return at - 1 if at - start > 1 and tokens[at - 1][0] in COMPLEMENTS.set else at
    if at - start > 2 and tokens[at - 1][0] in COMPLEMENTS.set:
        at -= 1
    return at - 1 if at - start > 1 and len(tokens[at - 1][0]) == 1 else at


def goes_on(here: Words, there: Words) -> bool:
    """Say whether what stands behind 和 is a thing of another kind."""
    size = len("".join(word for word, _ in here))
    return bool(there) and size >= _LONG_ENOUGH and here[-1][0][-1] != there[-1][0][-1]


def closes_list(tokens: Words, start: int, at: int, *, in_list: bool, before_number: bool) -> bool:
    """Say whether 等 sums a list up, or 和 goes on from its last thing: 4个医疗中心|和救援基地, 2座桥|和水渠1200米."""
    word = tokens[at][0]
    following = tokens[at + 1] if at + 1 < len(tokens) else ("", "")
    if word == "等":
        return in_list or following[1] == "m" or following[0] == "一批"
    if not in_list or word not in LINKS or at == start:
        return False
    return before_number or goes_on(tokens[start:at], tokens[at + 1 :])


def _before_making(tokens: Words, start: int, end: int) -> int:
    """63个卫生站|整合成 41个: what they are made into, so many, is none of them."""
    if end - start > 2 and tokens[end - 1][0] in _MADE and tokens[end - 2][1] in ("v", "vn"):
        return end - 2
    return end


def is_named(word: str, tag: str) -> bool:
    """Say whether a word is the name of a place, which nobody counts: 一处|某国|的基地, but 28个|城市."""
    return tag == "ns" and COUNTED_PLACES.search(word) is None


def before_measure(tokens: Words, start: int, end: int) -> int:
    """17个城市|新建住宅价格上涨2%: of places that are counted stands what the next number measures."""
    end = _before_making(tokens, start, end)
    is_averaged = end < len(tokens) and tokens[end][0] in AVERAGES.set  # 26个贫困县|农民人均纯收入
    if end - start < 2 or not (is_averaged or _MEASURED.search(tokens[end - 1][0])):
        return end
    is_place = [COUNTED_PLACES.search(word) is not None for word, _ in tokens[start:end]]
    ends = (at for at in range(1, len(is_place)) if is_place[at - 1] and not is_place[at])  # 设区|市
    return start + next(ends, end - start)


def before_act(tokens: Words, start: int, end: int) -> int:
    """司机、厨师、保洁员|上岗: what people do at the end of the clause is none of them."""
    if end == len(tokens) and end - start > 1 and tokens[end - 1][1] in _ACT_TAGS and len(tokens[end - 1][0]) > 1:
        word, tag = tokens[end - 2]
        acts = word[-1] in OF_PEOPLE or (end - start == 2 and COUNTED_PLACES.search(word) is not None)
        return end - 1 if tag == "n" and len(word) > 1 and acts else end  # 在十多个国家|销售
    return end
