"""The place that a story is of, weighed over all that it names, where nothing says it in so many words."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from jinzhou_extract.document.story import OWN, tells_of_sent
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern, words_of
from jinzhou_extract.lexicon.regions import Region
from jinzhou_extract.lexicon.trie import trie_pattern
from jinzhou_extract.places.finder import Place, PlaceFinder
from jinzhou_extract.places.names import WORDS, begins_way, leads_elsewhere

READ: Final = 4000
"""How far a story is read for the places that it names."""

OPENING: Final = 240
"""How far the places named in its opening may be the one that it is of."""

LEAST: Final = 2
"""How often the place has to be named, or spoken of as one's own."""

MOST_OF_OTHERS: Final = 2
"""How many times as often as all others together it has to be named."""

PROVINCE: Final = 1
_CITY: Final = 2
LEAST_OF_PROVINCE: Final = 3
"""A province, or a city that is one, is named for many things that are not of it: it has to be the only one."""

MOST_COUNTRIES: Final = 2
"""How many other countries a story of one place may name."""

_COMES_FROM: Final = WordPattern(WORDS, "comes_from")
_AWAY_AT: Final = WordPattern(WORDS, "away_at")
_LOCAL: Final = WordPattern(WORDS, "local_bodies")
_ELSEWHERE: Final = WordPattern(WORDS, "elsewhere")
_AT_LARGE: Final = WordPattern(WORDS, "at_large")
_SENT_FROM: Final = FilledPattern(
    "press.toml",
    r"(?m)^[\s\u3000【\[（(]*(?:{own_papers}|[一-鿿]{2,6}{papers})"
    r"(?P<place>[一-鿿]{2,6}?)(?:\d{1,2}月\d{1,2}日)?(?:讯|专?电)(?=[\s（(】\]：:])",
    signs="讯电",
)
_TOPIC: Final = WordPattern(WORDS, "told_of_counties")
_SITE: Final = WordPattern(WORDS, "sites")
_OF_COUNTY: Final = Pattern("县[城里]|(?<!安)全[县市]|城关")
"""What stands behind a county that a story opens with by its short name, and what it speaks of then: 长汀|的年，… 县城."""

_THING: Final = Pattern(r"的?(?P<thing>[一-鿿]{2})")
_COMPANY: Final = WordPattern(WORDS, "of_a_company")
_NATIVE: Final = Pattern("人[，,](?=[^，。]{2,14}[，。\n])")
"""Behind the place of who tells a story: 湖北襄阳|人，牛肉面馆老板."""

_ONE_OF_THEM: Final = Pattern("[个人家位名户]在\\Z")
"""In front of where one of several is: 三个在|武汉，一个在|深圳."""

_LONGEST_BEFORE: Final = 4
LEAST_OF_THINGS: Final = 3
_OF_THINGS: Final = 2
"""How often a story comes back to a thing of the place, and how much that counts."""

_MOST_OF_OWN: Final = 2
"""How much it may count that the story speaks of 全县, 镇上."""


class _Naming(NamedTuple):
    """A place that a story names; `counts` is whether it stands for where something is, and not for where it came from."""

    place: Place
    counts: bool


class PlaceWeigher:
    """Weighs the places that a text names; built once, immutable."""

    def __init__(self, finder: PlaceFinder) -> None:
        self._finder = finder
        self._countries = Pattern(trie_pattern(words_of(WORDS, "countries")))

    def place_of(self, title: str, text: str) -> tuple[Region, str] | None:
        """Return the place that a text is of with the words that name it, or None where nothing outweighs all others.

        It is one that the opening names, the innermost of those that most of the other names lie in; named but once it has
        to be one that the text comes back to by things that are there or by 全镇 and the like.
        """
        text = text[:READ]
        if _COMPANY.search(text) or tells_of_sent(text, len(title) + OPENING):
            return None
        sent = _SENT_FROM.search(text)
        begin = _opening_of(title, text)
        namings = list(self._namings(text, sent.start("place") if sent else -1, begin))
        if not namings:
            return None
        own = min(_MOST_OF_OWN, sum(1 for _ in OWN.finditer(text)))
        abroad = len({found[0] for found in self._countries.finditer(text)})
        if abroad > MOST_COUNTRIES:
            return None
        at_large = sum(1 for _ in _AT_LARGE.finditer(text))
        opened = [naming for naming in namings if naming.counts and naming.place.start < begin + OPENING]
        best: tuple[int, int, _Naming] | None = None
        way = next((naming.place for naming in namings if begins_way(text, naming.place.end)), None)
        for naming in opened:
            region = naming.place.region
            if way is not None and naming.place.start > way.start and not way.region.shares_prefecture(region):
                continue  # 成都至宜宾高铁开通。… 在自贡
            inside = sum(1 for other in namings if other.counts and region.holds(other.place.region))
            inside += self._shared(text, region)
            others = sum(1 for other in namings if other.counts and not _related(region, other.place.region))
            things = self._things(text, title, naming.place)
            support = inside + own + things
            if support < LEAST or support < MOST_OF_OTHERS * others or support < at_large:
                continue
            if region.level == PROVINCE and (others or support < LEAST_OF_PROVINCE):
                continue
            is_first = region.level > _CITY and not text[begin : naming.place.start].strip()  # 宜君县的塬上，…。县里修了水池
            if inside < LEAST and not things and (own < (LEAST - is_first) or others):
                continue
            found = region.level, inside, naming
            if best is None or _is_better(found, best):
                best = found
        if best is None:
            return None
        place = best[2].place
        return place.region, text[place.start : place.end]

    def _namings(self, text: str, sent_from: int, begin: int) -> Iterator[_Naming]:
        places = self._finder.chains(text, None)
        taken = [(place.start, place.end) for place in places]
        for short in self._finder.shorts(text):
            if not any(start <= short.start < end for start, end in taken):
                place = self._finder.innermost(text, short)
                places.append(place)
                taken.append((place.start, place.end))
        known = {place.region for place in places}
        counties = [
            place
            for place in self._finder.counties_alone(text)
            if not any(start < place.end and place.start < end for start, end in taken)
        ]
        for place in counties:
            if any(text[place.start : place.end] + ending in text for ending in self._others(place.region)):
                continue  # 云溪文旅, in what calls it 云溪市
            is_known = any(region.holds(place.region) for region in known) or _is_local(text, place)
            is_known = is_known or self._finder.is_behind_province(text, place.start, place.region)
            if is_known or _is_topic(text, place, begin):
                known.add(place.region)
        places += [place for place in counties if place.region in known]
        for place in sorted(places, key=lambda place: place.start):
            tells = place.start == sent_from or _NATIVE.match(text, place.end) is not None
            yield _Naming(place, tells or not _is_elsewhere(text, place))

    @staticmethod
    def _others(region: Region) -> tuple[str, ...]:
        """Return how the name of another place than this one may end: that of a city, for a district."""
        return tuple(ending for ending in "市县区州" if not region.name.endswith(ending))

    def _shared(self, text: str, region: Region) -> int:
        """Return how often a text names districts of a city by names that others have, too: 桥西区."""
        if region.level != _CITY:
            return 0
        return len(self._finder.named(text, region)) - len(self._finder.named(text, None))

    @staticmethod
    def _things(text: str, title: str, place: Place) -> int:
        """Return how often the text comes back to what stands behind a place in its opening: 威宁的|草海 … 草海."""
        thing = _THING.match(text, place.end)
        if thing is None:
            return 0
        again = text.count(thing["thing"], thing.end()) + title.count(thing["thing"])
        return _OF_THINGS if again >= LEAST_OF_THINGS else 0


def _opening_of(title: str, text: str) -> int:
    """Return where the prose begins behind the lines at the top."""
    at = 0
    for line in text.splitlines(keepends=True):
        if "。" in line:
            return at
        at += len(line)
    return min(at, len(title))


def _is_better(found: tuple[int, int, _Naming], best: tuple[int, int, _Naming]) -> bool:
    """Say whether a place is to be taken for another one: the inner one, if half of what names the outer one names it."""
    (level, inside, _), (other_level, other_inside, _) = found, best
    if level == other_level:
        return inside > other_inside
    return 2 * inside >= other_inside if level > other_level else inside > 2 * other_inside


def _related(one: Region, other: Region) -> bool:
    return one.holds(other) or other.holds(one)


def _is_local(text: str, place: Place) -> bool:
    """Say whether what looks like the short name of a county is one by what stands behind it: 慈溪|法院."""
    return _LOCAL.match(text, place.end) is not None


def _is_elsewhere(text: str, place: Place) -> bool:
    """Say whether a place is named for where something came from or went to, or begins the name of a body."""
    if _ELSEWHERE.search(text, max(0, place.start - _LONGEST_BEFORE), place.start):
        return True
    if _ONE_OF_THEM.search(text, max(0, place.start - _LONGEST_BEFORE), place.start):
        return True
    if text[place.start - 1 : place.start] == "在" and _AWAY_AT.match(text, place.end) is not None:
        return True
    return leads_elsewhere(text, place.end) or _COMES_FROM.match(text, place.end) is not None


def _is_topic(text: str, place: Place, begin: int) -> bool:
    """Say whether what looks like the short name of a county is one by what is told of it in the title, which goes to `begin`,
    or where a line opens with it, in what speaks of a county: 合浦|汉墓.
    """
    is_title = place.start < begin
    if not is_title and text[text.rfind("\n", 0, place.start) + 1 : place.start].strip():
        return False
    is_told = _SITE.match(text, place.end) is not None or (not is_title and _TOPIC.match(text, place.end) is not None)
    return is_told and _OF_COUNTY.search(text, place.end) is not None
