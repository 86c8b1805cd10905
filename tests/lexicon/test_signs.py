"""The signs of a pattern: one of them stands in whatever it matches, or a quick look would pass over some of that; and its
ends, of which one stands at the end of every text that it matches in.
"""

import importlib
import pkgutil
from collections.abc import Iterator
from re import _constants, _parser  # the parts of a pattern, as the compiler of patterns sees them
from typing import Any

import jinzhou_extract
from jinzhou_extract.lexicon.pattern import Pattern, last_characters
from jinzhou_extract.lexicon.times import load_times
from jinzhou_extract.times.reader import TimeReader
from jinzhou_extract.times.resolver import TimeResolver


def test_every_match_has_one_of_the_signs_of_its_pattern():
    signed = {name: pattern for name, pattern in _patterns() if pattern.signs}
    assert len(signed) > 30
    assert [name for name, pattern in signed.items() if not _needs(_parser.parse(pattern.source), pattern.signs)] == []


def test_what_a_match_may_do_without_is_no_sign():
    for source in ("增长?|降", "[增降]", "(?:增|降)?长", "(?!增)长", "(?<=增)长"):
        assert not _needs(_parser.parse(source), "增"), source
    for source in ("增长?", "[增]", "(?:增|再增)长", "(?=.增)长", "(?:增长)+"):
        assert _needs(_parser.parse(source), "增"), source


def test_a_text_without_a_sign_is_not_searched():
    pattern = Pattern("同比|环比", signs="比")
    assert pattern.search("出口额环比增长") is not None
    assert pattern.search("出口额环比增长", 0, 4) is None
    assert pattern.search("出口额增长") is None
    assert pattern.match("环比") is not None
    assert pattern.fullmatch("环比下降") is None
    assert pattern.sub("", "环比增长") == "增长"
    assert pattern.sub("", "同时增长") == "同时增长"


def test_a_long_text_is_not_looked_through_for_a_sign_at_each_place():
    class Watched(str):
        looked = 0

        def find(self, *where: Any) -> int:
            Watched.looked += where[2] - where[1]
            return super().find(*where)

    pattern = Pattern("有史?以来", signs="来")
    text = Watched("有" * 5000)
    assert not any(pattern.match(text, at) or pattern.fullmatch(text, at, at + 3000) for at in range(1000))
    assert Watched.looked == 0
    assert Pattern("有+来", signs="来").match(f"{text}来") is not None


def test_every_match_ends_in_one_of_the_ends_of_its_pattern():
    ended = {name: pattern for name, pattern in _patterns() if pattern.ends}
    assert len(ended) > 20
    assert [name for name, pattern in ended.items() if not _closes(list(_parser.parse(pattern.source)), pattern.ends)] == []


def test_what_may_follow_the_end_or_stand_for_it_is_told():
    for source in ("增长", r"增长?\Z", r"增(?:长|加)\Z", r"(?:增长)?\Z", r"增长\Z|降", r"增(?=长)\Z", r"增[^长]\Z"):
        assert not _closes(list(_parser.parse(source)), "长"), source
    for source in (r"增长\Z", r"增?长\Z", r"(?:生|增)长\Z", r"(?:生长|长)\Z", r"增[长]\Z", r"(?:再?长)+\Z", r"(?<=增)长\Z"):
        assert _closes(list(_parser.parse(source)), "长"), source


def test_a_text_without_an_end_is_not_searched():
    pattern = Pattern(r"(?:额|比例)\Z", ends="额例")
    assert pattern.search("出口额") is not None
    assert pattern.search("出口额增长", 0, 3) is not None
    assert pattern.search("出口额增长") is None
    assert pattern.search("") is None
    assert pattern.search("额", 0, 0) is None
    assert pattern.match("比例") is not None
    assert pattern.fullmatch("比重") is None


def test_the_ends_of_a_row_are_those_of_its_words():
    assert last_characters(["价格", "(?<!补)给", "[今明]年", "全[镇乡]"]) == "格给年镇乡"
    for word in ("应当?", "增长(?!点)", "[^年]", "[一-三]", "价.", ""):
        assert last_characters(["价格", word]) == "", word


def _patterns() -> Iterator[tuple[str, Pattern]]:
    for module in pkgutil.walk_packages(jinzhou_extract.__path__, "jinzhou_extract."):
        if module.name.endswith("__main__"):
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, Pattern):
                yield f"{module.name}.{name}", value
    times = load_times()
    for built in (TimeReader(times), TimeResolver(times)):
        for name in dir(built):
            value = getattr(built, name)
            for index, one in enumerate(value if isinstance(value, tuple) else (value,)):
                if isinstance(one, Pattern) and one.signs:
                    yield f"{type(built).__name__}.{name}.{index}", one


def _needs(parts: Any, signs: str) -> bool:
    return any(_has(kind, of, signs) for kind, of in parts)


def _has(kind: Any, of: Any, signs: str) -> bool:
    """Say whether one of the signs stands wherever a part of a pattern matches."""
    if kind is _constants.LITERAL:
        return chr(of) in signs
    if kind is _constants.IN:
        return all(one is _constants.LITERAL and chr(char) in signs for one, char in of)
    if kind is _constants.BRANCH:
        return all(_needs(branch, signs) for branch in of[1])
    if kind is _constants.SUBPATTERN:
        return _needs(of[3], signs)
    if kind in (_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT):
        return of[0] > 0 and _needs(of[2], signs)
    if kind is _constants.ASSERT:
        return of[0] > 0 and _needs(of[1], signs)  # behind it; what stands in front may be out of reach
    return kind is _constants.ATOMIC_GROUP and _needs(of, signs)


def _closes(parts: list[Any], ends: str) -> bool:
    """Say whether the end of the text closes a pattern, behind one of the ends."""
    if not parts:
        return False
    kind, of = parts[-1]
    if kind is _constants.AT and of is _constants.AT_END_STRING:
        return _ends_in(parts[:-1], ends)
    if kind is _constants.BRANCH:
        return all(_closes(list(branch), ends) for branch in of[1])
    return kind is _constants.SUBPATTERN and _closes(list(of[3]), ends)


def _ends_in(parts: list[Any], ends: str) -> bool:
    """Say whether one of the ends is the last character of whatever a pattern matches."""
    if not parts:
        return False
    kind, of = parts[-1]
    if kind is _constants.LITERAL:
        return chr(of) in ends
    if kind is _constants.IN:
        return all(one is _constants.LITERAL and chr(char) in ends for one, char in of)
    if kind is _constants.BRANCH:
        return all(_ends_in([*parts[:-1], *branch], ends) for branch in of[1])
    if kind is _constants.SUBPATTERN:
        return _ends_in([*parts[:-1], *of[3]], ends)
    if kind in (_constants.MAX_REPEAT, _constants.MIN_REPEAT):
        return _ends_in(list(of[2]), ends) and (of[0] > 0 or _ends_in(parts[:-1], ends))
    return False
