"""Names of things that begin with a place: 吉林大学, 兰州嘉禾银行, 西安地铁, 北京时间, 贵阳至广州客运专线."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList, WordPattern

WORDS: Final = "places.toml"
REACH: Final = 24
"""How many characters behind a place may tell that it is part of a name."""

_BODIES: Final = FilledPattern(WORDS, "(?P<own>[一-鿿A-Za-z·]{0,9}?)(?P<head>{bodies}|{bodies_beside})")
_KINDS: Final = WordPattern(WORDS, "kinds_of_bodies")
_THINGS: Final = WordPattern(WORDS, "things")
_ACCOUNTS: Final = FilledPattern(
    WORDS, "(?:[一-鿿]{2}|[一-鿿]{3,6}(?<!{no_single_company}))(?:[0-9]{4}年)?{account_terms}?(?:实现)?{accounts}"
)
_WAYS: Final = WordPattern(WORDS, "ways")
_DISPATCH: Final = WordPattern(WORDS, "dispatch")
_COMERS: Final = FilledPattern(WORDS, r"(?:的|[一两三四五六七八九十几\d]+[家位名])*(?:[一-鿿]{1,4}的)?{comers}{coming}")
_GUESTS: Final = WordPattern(WORDS, "guests")
_DEEDS: Final = WordPattern(WORDS, "deeds")
_AIRPORT: Final = Pattern("[一-鿿]{0,4}?(?:国际)?机场")
_STATION: Final = Pattern("[东西南北]?站(?![在点长岗台内外])")
_DELEGATIONS: Final = WordPattern(WORDS, "delegations")
_TEAMS: Final = WordPattern(WORDS, "teams")
_LOCAL: Final = frozenset(["医院", "中学", "小学"])
"""Bodies that are where the place is whose full name they bear."""

_PROVINCES: Final = ("省", "自治区")
_LIMITED: Final = ("有限", "有限责任", "股份")
"""How what stands in front of 公司 ends in a full name, whatever else it says: 湖南某某农田建设有限|公司."""

_SOME: Final = WordList("places.toml", "some_of_them")
"""How one is told of that is not named: 芜湖|一家造船厂."""


def leads_elsewhere(text: str, end: int) -> bool:
    """Say whether the place whose name ends at `end` of `text` is that of a dispatch, a way or those who came from there."""
    limit = min(len(text), end + REACH)
    return any(words.match(text, end, limit) is not None for words in (_DISPATCH, _WAYS, _COMERS, _GUESTS))


def begins_way(text: str, end: int) -> bool:
    """Say whether the place whose name ends at `end` of `text` is where a way begins: 贵阳|到南宁."""
    return _WAYS.match(text, end, min(len(text), end + REACH)) is not None


def has_airport(text: str, end: int) -> bool:
    """Say whether an airport is called by the place whose name ends at `end` of `text`: 昆明|长水国际机场."""
    return _AIRPORT.match(text, end, min(len(text), end + REACH)) is not None


def has_station(text: str, end: int) -> bool:
    """Say whether a station is called by the place whose name ends at `end` of `text`: 保康县|站."""
    return _STATION.match(text, end, min(len(text), end + REACH)) is not None


def has_team(text: str, end: int, *, at_games: bool) -> bool:
    """Say whether a team is called by the place whose name ends at `end` of `text`: 新疆|男篮; `at_games`, where what is
    told is of the place that they are held in, only what a place sent there: 新疆|代表团.
    """
    words = _DELEGATIONS if at_games else _TEAMS
    return words.match(text, end, min(len(text), end + REACH)) is not None


def is_part_of_name(text: str, end: int, *, is_short: bool) -> bool:
    """Say whether the place whose name ends at `end` of `text` only begins the name of something else.

    `is_short` tells that it is named without 省 or 市, as names of things name it.
    """
    limit = min(len(text), end + REACH)
    if end >= limit:
        return False
    if leads_elsewhere(text, end):
        return True
    if is_short and (_THINGS.match(text, end, limit) or _ACCOUNTS.match(text, end, limit)):
        return True
    body = _BODIES.match(text, end, limit)
    if body is None or (not is_short and body["head"] in _LOCAL and not text.endswith(_PROVINCES, 0, end)):
        return False  # 成都市|中心医院
    return _is_called(body["own"])


def has_body(text: str, end: int) -> bool:
    """Say whether a body bears the short name of the place that ends at `end` of `text`: 合肥|公司."""
    body = _BODIES.match(text, end, min(len(text), end + REACH))
    return body is not None and _is_called(body["own"])


def tells_deed(words: str) -> bool:
    """Say whether words behind a place tell what it does, as no name does: 沈阳|实施管网改造."""
    return _DEEDS.search(words) is not None


def _is_called(own: str) -> bool:
    """Say whether what stands between a place and the head of a body is a name, and not what kind of body it is."""
    return own.endswith(_LIMITED) or not (own.startswith(_SOME.words) or _KINDS.search(own) or _DEEDS.search(own))
