"""The places that a sentence names, and those whose number stands right behind them."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import Final, NamedTuple

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.lexicon.regions import COUNTRY, Region
from jinzhou_extract.meaning.sentence import Sentence
from jinzhou_extract.metric import Kind
from jinzhou_extract.places.finder import Place
from jinzhou_extract.places.names import WORDS

_RATIOS: Final = frozenset([Kind.PERCENT, Kind.PERCENTAGE_POINT, Kind.MULTIPLE, Kind.RANK])
_NATIONAL: Final = FilledPattern(
    "tellings.toml",
    r"(?:\A|(?<=[，：\u3000]))(?:据|记者从|来自)?{national_offices}(?![^，。；]{0,8}{branches_of_offices})[^，。；]{0,12}?{told_to_all}",
    signs="局部行署",
)
_PART: Final = WordPattern("tellings.toml", "parts_of_places")
"""Behind a place whose part of something is counted: 湖南段|120公里."""

_BESIDE: Final = frozenset("与比较于")
_WORLD: Final = FilledPattern(
    WORDS,
    r"(?P<name>{world})(?! ?\d{2,4}强)(?:(?<=来华)(?=[^，。；\d]{0,6}{come_to_country})"
    r"|(?=[约近超]?(?:\d|[一二三四五六七八九十百千万两]+[多余]?[个家座只种名位成条所项亿分%]))"
    r"|(?=[^，。；\d]{0,8}?(?:{there_are}|占了?[约近]?[\d一二三四五六七八九十])))",
)
_SHARE_OF: Final = Pattern(r"占了?到?\Z", signs="占")
_LONGEST_SHARE: Final = 10
_CHINA: Final = "中国"
_TO_CHINA: Final = "来华"
_WORLD_SIGNS: Final = ("球", "界", _CHINA, _TO_CHINA)
_GLOBE: Final = "全球"

SETTING: Final = ("在", "位于", "由")
"""What makes of a place the setting of a clause, and not its subject."""

LINKS: Final = frozenset(["、", "和", "与", "及", "以及"])
SOURCE: Final = FilledPattern("tellings.toml", r"(?:[一-鿿]{0,10}?{offices_that_tell}[一-鿿]{0,6}?)?{told_by}")
"""Whose office tells it, or where it was heard: 记者从|西峰区|住建局了解到, 记者从|西峰区|获悉."""

OF_ALL: Final = FilledPattern(
    WORDS, r"(?:目前|现在|至今)?(?:[共现仅]|{counted_by_now})[一-鿿]{0,6}?(?=[约近超]?[\d一二三四五六七八九十百千万两])"
)
"""Behind 全市 where the figure is told of it, whatever opens the clause: 这类火灾全市|已有11起."""

COMPARED: Final = frozenset("占居在比于超与到向为列")


class Named(NamedTuple):
    """A place of a sentence, or a list of places: where it stands, whether it opens its clause, and whether it is said by
    全市 or 我省. `regions` is empty where nothing tells what 我市 is.
    """

    start: int
    end: int
    regions: tuple[Region, ...]
    opens: bool
    is_own: bool = False
    is_counted: bool = False  # 全国|12家单位: of that number alone
    is_bare: bool = False  # a county called by its short name: of its own item alone
    is_source: bool = False  # whose office tells all of the sentence
    is_goal: bool = False  # that somebody comes to: of what he does there, in clauses behind


def is_counted(sentence: Sentence, end: int) -> bool:
    """Say whether a number that is no ratio stands right behind a place: 全省|14个地市."""
    lead = sentence.start + end
    return any(claim.mention.lead == lead and claim.mention.kind not in _RATIOS for claim in sentence.claims)


def each_with_number(sentence: Sentence, places: list[Place]) -> list[int]:
    """Return where the places begin that stand behind a number of a list and in front of the next: 217毫米、|宜昌市198毫米."""
    text, claims = sentence.text, sentence.claims
    if len(claims) < 2 or "、" not in text:
        return []
    leads = {claim.mention.lead - sentence.start for claim in claims}
    tails = {claim.mention.tail - sentence.start for claim in claims}
    listed = [
        place
        for place in places
        if place.start - 1 in tails and (place.end in leads or ((part := _PART.match(text, place.end)) and part.end() in leads))
    ]
    return [place.start for place in listed if text[place.start - 1] == "、"]


def compared_places(sentence: Sentence, places: list[Place]) -> list[Named]:
    """Return the places that something is compared with, whose number stands right behind them: 与武汉|超过三成的分担率相比."""
    text, start = sentence.text, sentence.start
    beside = [place for place in places if text[place.start - 1 : place.start] in _BESIDE]
    leads = {claim.mention.lead - start for claim in sentence.claims} if beside else ()
    counted = [place for place in beside if place.end in leads]
    return [Named(place.start, place.end, (place.region,), opens=False, is_counted=True) for place in counted]


def wholes(text: str, starts: list[int], rows: list[Place], found: list[Named]) -> Iterator[Place]:
    """Yield the places abroad whose own a share is of, in a clause that speaks of no other place: 出口占|美国经济的11%."""
    for row in rows:
        if row.region.code or not _SHARE_OF.search(text, max(0, row.start - _LONGEST_SHARE), row.start):
            continue
        begin = starts[bisect_right(starts, row.start) - 1]
        if not any(begin <= place.start < row.start for place in found):
            yield row


def told_to_all(text: str) -> list[Named]:
    """Return the office of the whole country that tells what a sentence says, if one does: 国家统计局18日公布."""
    told = _NATIONAL.search(text)
    return [] if told is None else [Named(told.start(), told.end(), (COUNTRY,), opens=True, is_source=True)]


def world(text: str, home: Region | None) -> list[Named]:
    """Return where a text speaks of the world or of China as of what figures are of: 全球共有…，其中中国50家; who comes to
    China, 来华游客, comes to the place of a document that has one.
    """
    if not any(sign in text for sign in _WORLD_SIGNS):
        return []  # as nearly always
    found: list[Named] = []
    for wide in _WORLD.finditer(text):
        if wide["name"] == _TO_CHINA and home is not None:
            continue
        region = COUNTRY if wide["name"] in (_CHINA, _TO_CHINA) else Region("", _GLOBE)
        found.append(Named(wide.start(), wide.end(), (region,), opens=True))
    return found
