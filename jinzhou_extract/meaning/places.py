"""The places of a sentence that a figure may be of, and how far each holds."""

import re
from collections.abc import Iterator
from functools import partial
from typing import Final

from jinzhou_extract.document.blocks import BlockKind
from jinzhou_extract.document.part import WHOLE
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.lexicon.regions import Region, short_county
from jinzhou_extract.meaning.named import (
    COMPARED,
    LINKS,
    OF_ALL,
    SETTING,
    SOURCE,
    Named,
    compared_places,
    each_with_number,
    is_counted,
    told_to_all,
    wholes,
    world,
)
from jinzhou_extract.meaning.parts_of_world import PartsOfWorld
from jinzhou_extract.meaning.place_lists import PlaceLists, lie_apart
from jinzhou_extract.meaning.sentence import Sentence, boundaries
from jinzhou_extract.places.abroad import PlacesAbroad
from jinzhou_extract.places.finder import LONGEST_NAME, Place, PlaceFinder
from jinzhou_extract.places.names import WORDS, begins_way, has_team, is_part_of_name
from jinzhou_extract.places.own import POINTING, OwnPlaces

_WIDER: Final = WordPattern(WORDS, "wider")
_OFFICE: Final = FilledPattern("places.toml", r"[一-鿿]{0,8}?{offices_of_places}")
_TABLE: Final = BlockKind.TABLE  # the class of an Enum is slow to ask, and its members to look up in a set
_NUMBERS: Final = BlockKind.NUMBERS

_REACH: Final = 1500
"""How many characters in front of 全县 the place that it means may have been named."""

_THERE: Final = Pattern("当地(?!时间)")
_OPENING: Final = 24
"""How far a paragraph is read for the place that it opens with."""

_NEAR: Final = 200
"""How many characters in front of a paragraph the place that it calls 当地 may have been named."""

COUNTY: Final = 3
_TOWN: Final = Pattern("[一-鿿]{2}[一-鿿]?(?:乡(?!村|镇)|镇(?!村)|街道)")
_AMONG: Final = "其中"
_EXAMPLE: Final = Pattern(r"(?:其中|最[大高多小低强重])[^，。；]{0,8}\Z")
"""In front of a place that is but one of those told of: 最大为|婺源县."""

_NEAR_EXAMPLE: Final = 10
_QUOTED: Final = ("”", "”。")
_SAYS_SO: Final = WordPattern(WORDS, "says_so")
_COUNTRY: Final = "国"
_ALSO_SHORT: Final = frozenset("省市州")
_AND: Final = "、"
_COUNTED: Final = Pattern("[一-鿿]{2,3}(?:[、和][一-鿿]{2,3})+[两二三四五]个?[县市区旗]")
"""A list of counties that is counted behind them, in which each is one, whatever word it may be: 高密、诸城两县."""

_SMALL: Final = frozenset("社乡镇村队")
"""How a place that lies in a county is called, for which the county stands: 这个公社."""


class SentencePlaces:
    """Finds the places of sentences; built once, immutable."""

    def __init__(self, finder: PlaceFinder) -> None:
        self._finder = finder
        self._own = OwnPlaces(finder.regions)
        self._lists = PlaceLists(finder)
        self._abroad = PlacesAbroad()
        self._parts = PartsOfWorld(self._lists)

    def of(self, sentence: Sentence) -> list[Named]:
        """Return the places of a sentence that figures may be of, in order.

        In a document that nothing gives a place, 全省 is the province whose office the sentence named before.
        """
        text, context = sentence.text, sentence.paragraph.context
        home = sentence.paragraph.home_region
        named = self._finder.chains(text, home)
        places = named.copy()
        shorts = self._finder.shorts(text)
        if context.profile.is_contest:  # where the short name of a place is its team
            shorts = [place for place in shorts if has_team(text, place.end, at_games=home is not None)]
        places += [_as_then(place, text, home) for place in shorts]
        counties: list[Named] = []
        parts: list[Place] = []
        kind = sentence.paragraph.block.kind
        if kind is not _TABLE and kind is not _NUMBERS:
            if (home is None or not home.code or context.is_unsettled) and not context.profile.is_contest:
                abroad, parts = self._abroad.read(text, SETTING)
                places += abroad
            if places:
                places += list(self._listed_counties(text, places))
            around = home if home is None or home.level < COUNTY else self._finder.regions.around(home)
            if around is not None and around.level:
                counties = self._counties(sentence, places, around)
            if not counties and not (places and any(not place.start for place in places)):
                counties = self._lists.county_apart(sentence, around)
        owns = list(self._own.words.finditer(text))
        wide = world(text, home)
        if (home is None or home.level > 0) and context.profile.kind not in WHOLE:
            wide += told_to_all(text)
        if not places and not owns and not wide and not parts:
            return counties
        starts = sorted([0, *(end for _, end in sentence.boundaries), *each_with_number(sentence, places)])
        rows = self._lists.in_rows(text, places) if places else []
        found = self._lists.lists(sentence, starts, rows, home) if rows else []
        found += counties
        found += compared_places(sentence, rows)
        found += [place for place in wide if place.is_source or self._lists.opens(text, starts, place.start)]
        for own in owns:
            level = own[0][-1]
            named_in_front = next((row for row in rows if row.end == own.start() and row.region.name.endswith(level)), None)
            if named_in_front is not None and any(place.end == own.start() for place in found):
                continue  # 嘉兴|全市
            is_first = self._lists.opens(text, starts, own.start())
            is_told = not is_first and OF_ALL.match(text, own.end()) is not None and text[own.start() - 1] not in COMPARED
            if is_first or is_told or is_counted(sentence, own.end()):
                inner = next((at for at, place in enumerate(found) if place.start == own.end()), None)
                if inner is not None:
                    found[inner] = found[inner]._replace(start=own.start(), opens=True)  # 我市|阳朔县
                    continue
                region = self._meaning(sentence, named, own) if named_in_front is None else named_in_front.region
                opens = not text.endswith(SETTING, 0, own.start())
                meant = () if region is None else (region,)
                found.append(Named(own.start(), own.end(), meant, opens, is_own=True, is_counted=not is_first and not is_told))
        if parts and home is None:
            others = [*(at.start for at in places), *(at.start for at in (*counties, *wide)), *(own.start() for own in owns)]
            found += self._parts.of(sentence, starts, parts, others)
        if "占" in text:
            found += [Named(row.start, row.end, (row.region,), opens=False) for row in wholes(text, starts, rows, found)]
        return sorted(found, key=lambda place: place.start) if len(found) > 1 else found

    def _meaning(self, sentence: Sentence, named: list[Place], own: re.Match[str]) -> Region | None:
        """Return the place that 全市 or 该县 means: the document's, else the last one of its kind that was named before."""
        home = sentence.paragraph.home_region
        if self._own.points_back(own[0], home):
            before = self._named_before(sentence, own)
            if before is not None:
                return before
        if own[0].startswith("该") and (home is None or not home.name.endswith(own[0][-1])):
            return None
        return self._own.meaning(own[0], home if home is not None else _speaker(sentence.text, named, own))

    def _named_before(self, sentence: Sentence, own: re.Match[str]) -> Region | None:
        """Return the last place named by its full name within reach in front of 全县 whose name ends as it does.

        What was read for the last 全县 is not read again.
        """
        context, level = sentence.paragraph.context, self._own.level_of(own[0])
        end = sentence.start + own.start()
        read, at, last = context.spoken_of.get(level, (0, 0, None))
        begin = max(context.item_start(end), end - _REACH, read - LONGEST_NAME if read <= end else 0)
        text = context.text[begin:end]
        for place in self._called(text, level, sentence.paragraph.home_region):
            is_meant = (
                level == _COUNTRY or place.region.name.endswith(level) or (level in _SMALL and place.region.level == COUNTY)
            )
            if is_meant and (self._finder.means_itself(text, place) or SOURCE.match(text, place.end)):
                at, last = begin + place.start, place.region
        context.spoken_of[level] = (end, at, last)
        return last if at >= max(context.item_start(end), end - _REACH) else None

    def _called(self, text: str, level: str, home: Region | None) -> list[Place]:
        """Return the places of a text that may be of a kind, in order: cities and provinces by their short names, too."""
        if level == _COUNTRY:
            return [self._country(place) for place in self._abroad.named(text, SETTING)]
        places = self._finder.chains(text, home)
        if level in _ALSO_SHORT:
            places += self._finder.shorts(text)
            if home is None:
                places += self._abroad.named(text, SETTING)  # 恰帕斯州 … 该州
            places.sort(key=lambda place: place.start)
        return places

    def _country(self, place: Place) -> Place:
        """Return the country that a place abroad lies in."""
        return place._replace(region=Region("", self._abroad.country_of(place.region.name)))

    def told_before(self, sentence: Sentence) -> Region | None:
        """Return the last place that the paragraph names in front of a sentence, if that may still be spoken of."""
        if sentence.spoken_of is None:
            sentence.spoken_of = (self._told_before(sentence),)
        return sentence.spoken_of[0]

    def _told_before(self, sentence: Sentence) -> Region | None:
        if _WIDER.search(sentence.text) or self._lists.begins_body(sentence.text):
            return None
        paragraph = sentence.paragraph
        read, last = paragraph.spoken_of
        begin = max(read, paragraph.block.start)
        if not read:
            last = self._lists.opening(paragraph.context.text[begin : begin + _OPENING])
        text = paragraph.context.text[begin : sentence.start]
        for place in self._finder.chains(text, None):
            if self._finder.means_itself(text, place):
                last = place.region
        paragraph.spoken_of = (max(read, sentence.start), last)
        if last is not None and any(begins_way(sentence.text, place.end) for place in self._finder.shorts(sentence.text)):
            return None  # 通车后，遵义到|安顺只要两小时
        if last is None and _THERE.search(sentence.text):
            near = paragraph.context.text[max(0, paragraph.block.start - _NEAR) : paragraph.block.start]
            places = [*self._finder.chains(near, None), *map(partial(self._finder.innermost, near), self._finder.shorts(near))]
            meant = [place for place in places if self._finder.means_itself(near, place)]
            return max(meant, key=lambda place: place.end).region if meant else None
        return last

    def speaker_of(self, sentence: Sentence) -> Region | None:
        """Return the place of who says what a sentence quotes, where that is told behind it: “…”正阳县养殖户姜成说."""
        if not sentence.text.endswith(_QUOTED) or "“" not in sentence.text:
            return None
        context, begin = sentence.paragraph.context, sentence.start + len(sentence.text)
        behind = context.text[begin : begin + _NEAR]
        if not self._finder.may_begin(behind):
            return None
        places = self._lists.in_rows(behind, [*self._finder.chains(behind, None), *self._finder.shorts(behind)])
        if not places or places[0].start or _SAYS_SO.match(behind, places[0].end) is None:
            return None
        home = sentence.paragraph.home_region
        region = places[0].region
        return region if home is None or (home.level < region.level and home.holds(region)) else None

    def item_of(self, sentence: Sentence, before: int) -> Region | None:
        """Return the place in that of the document which an item of news opened with, if a figure at `before` of `sentence`
        still may be of it: 环县的羊肉走出了国门。本月，首批22吨…; what speaks of 全市 between ends it.
        """
        paragraph, home = sentence.paragraph, sentence.paragraph.home_region
        if home is None or not 0 < home.level < COUNTY:
            return None
        here = [place for place in sentence.places or () if place.end <= before and place.opens and not place.is_counted]
        if here:
            regions = here[-1].regions if not any(place.regions == (home,) for place in here) else ()
            return regions[0] if len(regions) == 1 and self._finder.regions.held(home, regions[0]) else None
        read, last = paragraph.item
        begin = max(read, paragraph.block.start)
        text = paragraph.context.text[begin : sentence.start]
        if text:
            last = self._item_in(text, home, last)
            paragraph.item = sentence.start, last
        return last

    def _item_in(self, text: str, home: Region, last: Region | None) -> Region | None:
        """Return the place inside of `home` that `text` speaks of at its end, `last` being that in front of it."""
        starts = [0, *(match.end() for match in boundaries(text))]
        whole = [own.start() for own in self._own.words.finditer(text) if self._own.meaning(own[0], home) == home]
        at = -1
        for place in self._finder.chains(text, home):
            if (
                not self._finder.regions.held(home, place.region)
                or place.region == home
                or not self._lists.opens(text, starts, place.start)
            ):
                continue
            is_part = any(text.rfind("。", 0, place.start) < own < place.start for own in whole)  # 全市30所，其中环县5所
            if not is_part and (self._finder.means_itself(text, place) or SOURCE.match(text, place.end)):
                at, last = place.start, None if text[place.end : place.end + 1] in LINKS else place.region
        return None if whole and whole[-1] > at else last

    def go_on(self, sentence: Sentence, places: list[Named], *, is_settled: bool) -> None:
        """Let later sentences of the paragraph speak of the place that this one, whose places are given, speaks of.

        Where the place of the document `is_settled` they do so only of one that was pointed at: 这个县.
        """
        text, home = sentence.text, sentence.paragraph.home_region
        places = [
            place
            for place in places
            if not place.is_counted
            and not (home and place.regions and not place.regions[0].code)
            and not (place.regions and place.regions[0].name in self._abroad.cities)
            and not _EXAMPLE.search(text, max(0, place.start - _NEAR_EXAMPLE), place.start)
        ]
        places = places[next((at for at, place in enumerate(places) if place.is_goal), 0) :]
        if places:
            told = next((place for place in reversed(places) if place.opens), places[-1])
            is_of_none = len(told.regions) != 1 or (
                not told.is_own and lie_apart(places)
            )  # 新疆80人，河南260人。就业率…: of neither
            if is_settled and not (told.is_own and sentence.text.startswith(POINTING, told.start)):
                return
            region = None if is_of_none else told.regions[0]
            sentence.paragraph.spoken_of = (sentence.start + len(sentence.text), region)

    def _listed_counties(self, text: str, places: list[Place]) -> Iterator[Place]:
        """Yield the counties of a province that a list of places there goes on with by short names: 茂县、理县、|汶川."""
        for place in places:
            at = place.end
            if text[at : at + 1] not in LINKS or not place.region.code:
                continue  # as mostly
            province = self._finder.regions.province_of(place.region)
            while text[at : at + 1] in LINKS and (county := self._finder.county_at(text, at + 1, province)):
                yield county
                at = county.end

    def _counties(self, sentence: Sentence, places: list[Place], home: Region) -> list[Named]:
        """Return the counties of `home` that open a clause by their short names, those in a row as one: 博白、北流分别…."""
        text, openings = sentence.text, self._finder.counties_open(home)
        here = sentence.paragraph.home_region
        found: list[Named] = []
        starts = [0, *[end for _, end in sentence.boundaries]]
        if sentence.times:
            starts += [time.end for time in sentence.times if time.start in starts]
        if _AMONG in text:
            starts += [start + len(_AMONG) for start in starts if text.startswith(_AMONG, start)]
        for start in starts:
            if text[start : start + 2] not in openings:
                continue  # as nearly always
            is_counted_list = _COUNTED.match(text, start) is not None
            county = self._finder.county_at(text, start, home, is_listed=is_counted_list)
            if county is None or is_part_of_name(text, county.end, is_short=False):
                continue  # as nearly always
            end, regions = county.end, [county.region]
            while text[end : end + 1] in LINKS and (
                county := self._finder.county_at(text, end + 1, home, is_listed=is_counted_list or text[end] == _AND)
            ):
                end = county.end
                regions.append(county.region)
            if len(regions) == 1 and here is not None and text[start:end] == short_county(here.name):
                regions = [here]  # 会理, when it was 会理县
            if not any(place.start <= start < place.end for place in places):
                is_of_town = _TOWN.match(text, end) is not None  # 龙山|大安乡
                found.append(Named(start, end, tuple(regions), is_of_town or len(regions) > 1, is_bare=not is_of_town))
        return found


def _as_then(place: Place, text: str, home: Region | None) -> Place:
    """Return a place called by its short name as what was called so when the document was written: 聊城 for 聊城专区."""
    if home is None or home.level != place.region.level or home.name[:-2] != text[place.start : place.end]:
        return place
    return place._replace(region=home)


def _speaker(text: str, named: list[Place], own: re.Match[str]) -> Region | None:
    """Return the place whose office speaks of 全省: 据湖北省统计局发布，全省…; 我省 is the speaker's own, whoever that is."""
    if not own[0].startswith("全"):
        return None
    return next((place.region for place in named if place.end <= own.start() and _OFFICE.match(text, place.end)), None)
