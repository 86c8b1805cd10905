"""The engine looks for what a match may begin with, and finds what it finds without."""

import _sre
import marshal
import re
from re import _compiler, _constants, _parser

import pytest

from jinzhou_extract.lexicon import pattern as asking
from jinzhou_extract.lexicon.beginnings import beginnings, with_beginnings
from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.lexicon.prepared import Prepared, prepare

TEXT = "预计今年产值12亿元，下周力争达到最高的13亿元；(目标)已定为GDP增长5%。\n将来再说"

KNOWN = [
    "下周|[应拟将]|(?:预计|目标)",  # a class beside words
    "(?:(?:今|明)年|去年)产",  # groups in groups
    "(?P<how>力争|要)?达到",  # what may be missing, and what follows it
    "(?:更|最)?[高低]的",
    "(?<![总合])(?:定为|计划)(?=[^一])",  # what looks around itself takes no character
    r"\A预计|(?<=。)\n|5%\Z",
    "(?>今年|明年)产",
    "(?:亿|[0-9]){2,}元",
    "[0-9]++亿|元",
    r"\s*(?:下周|目标)|[0-9]{2}亿",
]

UNKNOWN = [
    "[^，。]{2,4}增长",  # anything but
    ".周|目标",
    r"\w+|目标",
    r"\D目标",
    "[一-鿿]{2}(?:增长|达到)",  # nearly any character
    "(?:预计)?",  # nothing at all
    "目标|(?:预计)?",
    "(?i:gdp)|增长",
    r"(.)?\1达",
]

LEFT = [
    "[预目]计?",  # the engine knows it by itself
    "预计|目标",
    "预计今年",
]


def codes(source: str, flags: int = 0) -> tuple[list[int], list[int]]:
    parsed = _parser.parse(source, flags)
    plain = _compiler._code(parsed, flags)
    flags |= parsed.state.flags
    return plain, with_beginnings(plain, beginnings(parsed, flags), flags)


@pytest.mark.parametrize("source", KNOWN)
def test_what_a_match_begins_with_is_told_and_finds_the_same(source):
    plain, told = codes(source)
    assert told[2] == _compiler.SRE_INFO_CHARSET
    assert told[told[1] + 1 :] == plain[plain[1] + 1 :]
    theirs = re.compile(source)
    ours = _sre.compile(source, theirs.flags, told, theirs.groups, dict(theirs.groupindex), (None, *theirs.groupindex))
    found = [(match.span(), match.groups()) for match in theirs.finditer(TEXT)]
    assert found
    assert [(match.span(), match.groups()) for match in ours.finditer(TEXT)] == found
    for start in range(len(TEXT)):
        first, second = ours.search(TEXT, start, start + 9), theirs.search(TEXT, start, start + 9)
        assert (first and first.span()) == (second and second.span())


@pytest.mark.parametrize("source", [*UNKNOWN, *LEFT])
def test_where_anything_may_begin_or_the_engine_knows_nothing_is_told(source):
    plain, told = codes(source)
    assert told == plain


def test_case_is_left_to_the_engine():
    plain, told = codes("(?:下周|[应拟])gdp", int(re.IGNORECASE))
    assert told == plain
    assert plain[0] == _constants.INFO


@pytest.mark.parametrize(
    ("source", "begins"),
    [
        ("[预目]计?|最", "预目最"),
        ("(?<!不)目标(?=达)", "目"),
        (r"(?a)[\d-]+%", "-0123456789"),
        ("[二-五]?月", "".join(map(chr, range(ord("二"), ord("五") + 1))) + "月"),
        ("(?:预计)?", ""),
        ("[^，]目标", ""),
    ],
)
def test_the_characters_are_told(source, begins):
    parsed = _parser.parse(source)
    assert set(beginnings(parsed, parsed.state.flags)) == set(begins)


@pytest.mark.parametrize("source", [*KNOWN, *UNKNOWN, *LEFT])
def test_a_pattern_that_knows_what_it_begins_with_matches_the_same(monkeypatch, source):
    brought = Prepared(marshal.loads(prepare([(source, 0)]).partition(b"\n")[2]))
    monkeypatch.setattr(asking, "compiled", brought.compile)
    monkeypatch.setattr(asking, "prepared", lambda: brought)
    ours, theirs = Pattern(source), re.compile(source)
    _ = ours.compiled
    for start in range(-1, len(TEXT) + 2):
        for end in (start, start + 2, start + 9):
            for first, second in (
                (ours.match(TEXT, start), theirs.match(TEXT, start)),
                (ours.match(TEXT, start, end), theirs.match(TEXT, start, end)),
                (ours.fullmatch(TEXT, start, end), theirs.fullmatch(TEXT, start, end)),
            ):
                assert (first and first.span()) == (second and second.span())
