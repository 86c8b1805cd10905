"""Where a contest is held that a report of sport tells of."""

from typing import Final

from jinzhou_extract.document.story import tells_of_sent
from jinzhou_extract.document.weighing import PROVINCE
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.lexicon.regions import Region
from jinzhou_extract.places.finder import Place, PlaceFinder
from jinzhou_extract.places.names import WORDS

OPENING: Final = 500
"""How much of a report is read for where its contest is held."""

_OWN_CONTEST: Final = FilledPattern(WORDS, "{own_contest}|(?!{no_contest})[一-鿿]{0,3}(?:国际)?(?:半程|女子)?马拉松")
_AT: Final = FilledPattern(WORDS, r"(?:在|于|{held_at})(?:[^，。；]{0,4}的)?\Z")
_VENUE: Final = WordPattern(WORDS, "venues")
_LONGEST_AT: Final = 8
_CONTEST: Final = Pattern("马拉松|赛|运动会")
_CUP: Final = Pattern(r"(?:第[一二三四五六七八九十\d]{1,3}届)?“[^”]{1,10}杯”[一-鿿]{0,12}?赛")
_GAMES: Final = FilledPattern(
    WORDS,
    r"(?:第[一二三四五六七八九十\d]{1,3}届)?(?!{delegations}|{teams}|{of_people})[一-鿿]{0,6}{sports}[一-鿿]{0,4}{kinds_of_contests}赛",
)
"""Behind a place, a contest of its own: 都匀市|“毛尖杯”男子篮球联赛, 平塘县|男子篮球联赛."""

_AT_CONTESTS: Final = WordPattern(WORDS, "at_contests")
_OF_TRADE: Final = WordPattern(WORDS, "of_trade")
_AT_SHOWS: Final = WordPattern(WORDS, "at_shows")
_SHOW: Final = WordPattern(WORDS, "shows")
_BACKED: Final = FilledPattern(WORDS, r"由[^，。]{2,40}?{backing}(?:的|，)?")
"""Who only pays for a contest or arranges it, which is not its place: 由某公司冠名的."""

_LEAST_TOLD: Final = 2
"""How many words of the opening tell a report of a contest."""

_MATCH: Final = Pattern(r"(?m)^[\s\u3000#*]*[一-鿿]{2,8}\s?\d{1,3}\s?[:：比\-—]\s?\d{1,3}\s?[一-鿿]{2,8}(?=[\s（(；;]|$)")
"""A line above the report of one match of a round, by who played and the score: 梅州3:1韶关."""

_LEAST_OF_ROUND: Final = 2
"""How many such lines make a report of a round, which is held in many places."""

_WENT_THERE: Final = FilledPattern(WORDS, r"{goes_to_contests}(?:的|了|过)?\d{0,4}年?\Z")


class VenueReader:
    """Finds where contests are held; built once, immutable."""

    def __init__(self, finder: PlaceFinder) -> None:
        self._finder = finder

    def venue_of(self, title: str, text: str) -> tuple[Region, str] | None:
        """Return the place whose own contest a title names (泰州城市足球联赛), else the one in whose stadium or city the
        opening says that it is held, if it says one alone, else the one whose own contest its first sentence names; with the
        words that tell it.
        """
        owns = [place for place in self._places(title, with_counties=True) if _OWN_CONTEST.match(title, place.end)]
        if owns:
            return owns[0].region, title
        if tells_of_sent(title, len(title)) or tells_of_sent(text, OPENING):
            return None  # 我市代表团在襄阳夺得8金
        held = self._held(_opening_of(text))
        outer = min((place.region for place in held), key=lambda region: region.level, default=None)
        if outer is None:
            return self.own_in(_lead_of(text))
        if not all(outer.holds(place.region) for place in held):
            return None
        inner = max(held, key=lambda place: place.region.level)
        return inner.region, text[inner.start : inner.end]

    def _held(self, opening: str, *, with_counties: bool = False) -> list[Place]:
        """Return the places in which an opening says that something is held: 在贵阳奥体中心."""
        return [
            place
            for place in self._places(opening, with_counties=with_counties)
            if _AT.search(opening, max(0, place.start - _LONGEST_AT), place.start) and _VENUE.match(opening, place.end)
        ]

    def own_of(self, title: str, text: str) -> tuple[Region, str] | None:
        """Return the place whose own contest a title or the first sentence of a text names, with the words that tell it, in a
        report of that contest: not in 兰州马拉松带火了跑鞋，某公司卖出3万双.
        """
        lead = _lead_of(text)
        if tells_of_sent(title, len(title)) or tells_of_sent(text, OPENING):
            return None
        own = self.own_in(title) or self.own_in(lead)
        if own is None:
            return self._shown(title, lead, text)
        if _OF_TRADE.search(title) or _OF_TRADE.search(lead):
            return None
        told = {match[0] for match in _AT_CONTESTS.finditer(text, 0, OPENING)}
        return own if len(told) >= _LEAST_TOLD else None

    def _shown(self, title: str, lead: str, text: str) -> tuple[Region, str] | None:
        """Return the place in which the first sentence says that a contest, a show or a fair is held that the text goes on to
        tell of, with the words that tell it: 艺术展昨日在深圳博物馆开幕 … 展出.
        """
        lead = _BACKED.sub("", lead)
        if not (_CONTEST.search(lead) or _SHOW.search(title + lead)) or _OF_TRADE.search(title):
            return None
        held = self._held(lead, with_counties=True)
        outer = min((place.region for place in held), key=lambda region: region.level, default=None)
        if outer is None or not all(outer.holds(place.region) for place in held):
            return None
        told = {match[0] for words in (_AT_CONTESTS, _AT_SHOWS) for match in words.finditer(text, len(title), 2 * OPENING)}
        inner = max(held, key=lambda place: place.region.level)
        return (inner.region, lead[inner.start : inner.end]) if len(told) > _LEAST_TOLD else None

    def own_in(self, lead: str) -> tuple[Region, str] | None:
        """Return the one place whose own contest a sentence names, with the words that tell it: 2019平遥国际马拉松昨天开跑."""
        if not _CONTEST.search(lead):
            return None  # as mostly
        places = self._places(lead, with_counties=True)
        owns = [place for place in places if self._is_own(lead, place)]
        ends = {place.end for place in owns}
        owns = [place for place in owns if place.start not in ends]  # 腾冲|和顺半程马拉松
        if len({place.region for place in owns}) != 1:
            return None
        if not all(owns[0].region.holds(place.region) or place.region.holds(owns[0].region) for place in self._held(lead)):
            return None  # 平遥国际马拉松推介会在北京举行
        return owns[0].region, lead[owns[0].start : owns[0].end]

    @staticmethod
    def _is_own(text: str, place: Place) -> bool:
        """Say whether a contest bears the name of a place, and nobody only went there."""
        if _WENT_THERE.search(text, max(0, place.start - _LONGEST_AT), place.start):
            return False
        if _OWN_CONTEST.match(text, place.end) or _CUP.match(text, place.end):
            return True
        return place.region.level > PROVINCE and _GAMES.match(text, place.end) is not None

    def _places(self, text: str, *, with_counties: bool = False) -> list[Place]:
        places = self._finder.chains(text, None)
        for short in (*self._finder.shorts(text), *(self._finder.counties_alone(text) if with_counties else ())):
            if not any(place.start < short.end and short.start < place.end for place in places):
                places.append(self._finder.innermost(text, short))
        return sorted(places, key=lambda place: place.start)


def _lead_of(text: str) -> str:
    """Return the first sentence of the prose."""
    line = next((line for line in text[:OPENING].splitlines() if "。" in line), "")
    return line.partition("。")[0]


def _opening_of(text: str) -> str:
    """Return what is read for where a contest is held: in the report of a round what stands in front of its first match."""
    matches = [match.start() for match in _MATCH.finditer(text)]
    return text[: OPENING if len(matches) < _LEAST_OF_ROUND else min(OPENING, matches[0])]
