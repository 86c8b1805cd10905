"""Which of the places that a sentence names count for its figures, and which of them stand in lists."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import zip_longest
from typing import Final

from jinzhou_extract.document.part import WHOLE
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList, WordPattern
from jinzhou_extract.lexicon.regions import Region, short_county
from jinzhou_extract.meaning.named import COMPARED, LINKS, OF_ALL, SETTING, SOURCE, Named, is_counted
from jinzhou_extract.meaning.sentence import Sentence
from jinzhou_extract.places.finder import Place, PlaceFinder
from jinzhou_extract.places.names import (
    WORDS,
    has_airport,
    has_body,
    has_station,
    has_team,
    is_part_of_name,
    leads_elsewhere,
    tells_deed,
)

_LEAD_IN: Final = WordPattern(WORDS, "lead_in")
_AND_MORE: Final = Pattern(r"等(?![级于额值])")
_SO_MANY_MORE: Final = Pattern(r"等[约近共]?[\d一二三四五六七八九十百]+[多余]?个?(?:[县市区州旗乡镇村]|省(?!级))", signs="等")
_FIRST_OF_MANY: Final = Pattern(
    r"(?:人民)?(?P<body>检察院|法院|政府|[^，。；、：的\d]{2}局)等(?:[约近共]|全国)?[\d一二三四五六七八九十百]+[多余]?[个家]"
    r"[^，。；、：的\d]{0,4}(?P=body)",
    signs="等",
)
"""Behind a place a body of which it has but one, as the first of several."""

_FIRST_PROJECT: Final = Pattern(
    r"(?![今去明前全]年)(?P<name>[^，。；、：的\d]{2,12})等(?:约|近|共)?[\d一二三四五六七八九十百]+[多余]?[个条项][^，。；、]{0,14}?项目",
    signs="等",
)
_SETTLES: Final = Pattern("签约|落[地户]|入驻")
_FULL: Final = tuple("省市县区州旗盟")
"""How the full name of a place ends, and none that names of works begin with: 揭阳|炼化一体化等23个项目."""

_PART_OF: Final = Pattern("[东西南北中]{1,2}部(?=[、和与及等])")
"""Behind a province of a list of which only a part is meant: 湖北|中南部、安徽南部."""

_SIDE: Final = Pattern("[东西南北中]{1,2}部(?!湾)")
_IN: Final = frozenset("在于")
_IS: Final = ("是", "为", "有")
_NUMBER: Final = Pattern(r"(?:[共约近]|超过?)?\d")
"""Behind a place that a list comes to: 其后是武汉|120万人."""

_VISITED: Final = WordPattern(WORDS, "visited")
_GIVES: Final = WordPattern(WORDS, "gives")
_AWAY_AT: Final = WordPattern(WORDS, "away_at")
_EARNED_AWAY: Final = WordPattern(WORDS, "earned_away")
_KEPT_AWAY: Final = FilledPattern(WORDS, "(?:(?!回[村乡家]|家里|村里)[^。；]){1,30}?，自己(?:[只就才]|每[月天年])?{kept_away}")
_GIVEN_BY: Final = WordPattern(WORDS, "given_by")
_COMES_TO: Final = WordList(WORDS, "arriving_at")
_TOLD_OF_IT: Final = WordPattern(WORDS, "told_of_it")
_OF_SOMEBODY: Final = Pattern(r"[^，。；\d]{1,8}的(?![\d一二三四五六七八九十百几])")
"""Behind a place elsewhere that only tells who somebody is: 在长沙|开店的老林."""


_GOODS: Final = WordPattern(WORDS, "called_by_counties")
_PRICED: Final = Pattern(r"每(?:公斤|市?斤|[克吨个只条盒箱件把瓶袋枚张])[^，。；\d]{0,8}\d[\d.]*(?:多|余)?[元角分]", signs="每")
"""What is told of goods in a shop wherever they come from."""

_OPENS_WITH: Final = FilledPattern(WORDS, "的(?![一-鿿]{0,4}?{persons_from_there})|(?:(?!的)[一-鿿]){0,8}?{local_markets}")
"""What stands behind the place that a paragraph opens with and that its figures are of."""

LONGEST_LEAD_IN: Final = 40
_COMPANY: Final = Pattern("本?公司(?:的|董事会)?|本?集团(?![军村])|董事会")
"""How a sentence begins that is of a company wherever it is."""

_TAKEN: Final = WordList(WORDS, "taken_as_example")
_AS_EXAMPLE: Final = WordPattern(WORDS, "as_example")
_NEAR_NAME: Final = 16
_SEVERAL: Final = 2
COUNTY: Final = 3


class PlaceLists:
    """Tells the places that count; built once, immutable."""

    def __init__(self, finder: PlaceFinder) -> None:
        self._finder = finder

    def in_rows(self, text: str, places: list[Place]) -> list[Place]:
        """Return the places in order, those that stand in a row (江苏|太仓市) as one; none lies in another."""
        rows: list[Place] = []
        for place in sorted(places, key=lambda place: (place.start, -place.end)):
            last = rows[-1] if rows else None
            if last is not None and place.start == last.end and last.region.holds(place.region):
                rows[-1] = place._replace(start=last.start)
            elif last is None or place.start >= last.end:
                rows.append(self._finder.innermost(text, place))
        return rows

    def lists(self, sentence: Sentence, starts: list[int], places: list[Place], home: Region | None) -> list[Named]:
        """Return the places that count, those with 、 or 和 between them as one; what stands before the first of a list
        settles whether any of it counts.
        """
        found: list[Named] = []
        text, is_story = sentence.text, sentence.paragraph.context.profile.kind not in WHOLE
        last_end, is_last_kept = -1, False
        goal = self._goal(text, starts, places, home)
        if goal is not None:
            places = [place for place in places if place is not goal]
        is_contest = sentence.paragraph.context.profile.is_contest
        for place, following in zip_longest(places, places[1:]):
            if following is not None and place.end == following.start and place.is_short and following.is_short:
                continue  # 扬州|泰州机场
            part = _PART_OF.match(text, last_end) if last_end >= 0 and not _begins_at(home, found) else None
            if last_end < 0 or text[part.end() if part is not None else last_end : place.start] not in LINKS:
                is_example = _is_example(text, place)
                opens = is_example or self.opens(text, starts, place.start) or _is_topic(text, place)
                is_away = (
                    is_story and text[place.start - 1 : place.start] == "在" and _AWAY_AT.match(text, place.end) is not None
                )
                if is_away:
                    is_last_kept = False
                    ends = _earned(sentence, place.end)
                    found += [Named(place.start, end, (place.region,), opens=False, is_counted=True) for end in ends]
                elif is_contest and has_team(text, place.end, at_games=home is not None):
                    is_last_kept = opens
                else:
                    is_last_kept = is_example or self._counts(text, place, opens, home, is_story=is_story)
                    is_later = opens and not is_last_kept and bisect_right(starts, place.start) > 1
                    if is_later and home is not None and _is_giver(text, place, home):
                        found.append(Named(place.start, place.end, (home,), opens=True, is_own=True))
                if is_last_kept:
                    is_bare = opens and (_is_bare(text, place) or (not is_story and has_airport(text, place.end)))
                    found.append(Named(place.start, place.end, (place.region,), opens and not is_bare, is_bare=is_bare))
            elif is_last_kept and self._finder.means_itself(text, place, is_listed=True):
                first, side = found[-1], _SIDE.match(text, place.end)
                end = place.end if side is None else side.end()  # 湖北中南部、安徽|南部
                found[-1] = first._replace(end=end, regions=(*first.regions, place.region))
            elif is_last_kept and leads_elsewhere(text, place.end):
                is_last_kept = False
                found.pop()  # 陕西、河南|的客商来收苹果
            last_end = place.end
        found = [place for place in found if not _are_some_of_many(text, place) and not _stands_for_others(text, place, home)]
        return found if goal is None else [*found, Named(goal.start, goal.end, (goal.region,), opens=True, is_goal=True)]

    def _counts(self, text: str, place: Place, opens: bool, home: Region | None, *, is_story: bool) -> bool:
        """Say whether a figure may be of a place: it is no part of a name and not elsewhere; one called by its short name,
        and in a document about `home` one that has nothing to do with it, counts as the subject of its clause alone, or in a
        story as its setting: 在长沙抓获8人.
        """
        if place.is_short and not opens and not text.endswith(SETTING, 0, place.start):
            if place.region == home and text[place.start - 1] not in COMPARED and OF_ALL.match(text, place.end):
                return True  # 这样的园区|焦作|共有8个
            return text.endswith(_IS, 0, place.start) and _NUMBER.match(text, place.end) is not None
        if not self._finder.means_itself(text, place, is_listed=opens and text[place.start - 1 : place.start] == "、"):
            is_near = home is None or (home.level > 0 and home.holds(place.region) and home != place.region)
            return opens and is_near and SOURCE.match(text, place.end) is not None
        is_strange = home is not None and _is_strange(place, home)
        if home is not None and _is_giver(text, place, home):
            return False
        if not opens and _GIVEN_BY.match(text, place.end) is not None:
            return False
        if not is_strange or not opens or not text.endswith(SETTING, 0, place.start):
            return not is_strange or opens
        if not is_story or text[place.start - 1] not in _IN:
            return False
        return _VISITED.match(text, place.end) is None and _OF_SOMEBODY.match(text, place.end) is None

    def _goal(self, text: str, starts: list[int], places: list[Place], home: Region | None) -> Place | None:
        """Return the place that somebody comes to who is told of first by where he is from: 莱阳市农民来到|张北县，送上鱼;
        none in what is of the place that he comes from.
        """
        for place in places[1:]:
            if text.endswith(_COMES_TO.words, 0, place.start):
                first = places[0]
                is_from = self.opens(text, starts, first.start) and "。" not in text[first.end : place.start]
                is_ours = home is not None and home.level > 0 and home.holds(first.region) and not home.holds(place.region)
                is_known = first.region.code and place.region.code and first.region != place.region
                return place if is_from and is_known and not is_ours else None
        return None

    def county_apart(self, sentence: Sentence, around: Region | None) -> list[Named]:
        """Return the county outside of `around` that a sentence of a story begins with by its short name: 敦煌|莫高窟."""
        text, profile = sentence.text, sentence.paragraph.context.profile
        if profile.kind in WHOLE or profile.is_contest:
            return []
        start = self.begin_of(text)
        county = self._finder.county_called(text, start)
        if county is None or (is_part_of_name(text, county.end, is_short=True) and not has_station(text, county.end)):
            return []
        if around is not None and around.code and (around.holds(county.region) or _names_goods(text, county.end)):
            return []
        end, regions, province = county.end, [county.region], self._finder.regions.province_of(county.region)
        while (
            text[end : end + 1] in LINKS
            and (other := self._finder.county_at(text, end + 1, province, is_listed=text[end] == "、")) is not None
        ):
            end = other.end
            regions.append(other.region)
        return [Named(start, end, tuple(regions), opens=True)]

    def opening(self, text: str) -> Region | None:
        """Return the place whose things or market open a paragraph, by its short name: 洛川的苹果熟了, 寿光农产品物流园."""
        text = text.lstrip()
        places = (*self._finder.counties_alone(text), *self._finder.shorts(text))
        opens = (place for place in places if not place.start and _OPENS_WITH.match(text, place.end))
        return next((place.region for place in opens if not place.region.name.endswith("区")), None)

    def begins_body(self, text: str) -> bool:
        """Say whether a sentence begins with a body that bears the name of a place: 合肥公司产钢20万吨."""
        at = self.begin_of(text)
        if _COMPANY.match(text, at):
            return True
        first = next((place for place in self._finder.shorts(text[at : at + _NEAR_NAME]) if not place.start), None)
        return first is not None and has_body(text, at + first.end)

    @staticmethod
    def begin_of(text: str) -> int:
        """Return where a sentence begins behind times and links."""
        at = 0
        while at < LONGEST_LEAD_IN and (word := _LEAD_IN.match(text, at)) and word.end() > at:
            at = word.end()
        return at

    @staticmethod
    def opens(text: str, starts: list[int], at: int) -> bool:
        """Say whether nothing but a time or a link stands between the beginning of the clause and `at`."""
        position = starts[bisect_right(starts, at) - 1]
        if at - position > LONGEST_LEAD_IN:
            return False
        while position < at and (word := _LEAD_IN.match(text, position, at)):
            position = word.end()
        return position == at


def _stands_for_others(text: str, place: Named, home: Region | None) -> bool:
    """Say whether a place, its body or works called by it are but the first of those that are counted:
    东城区|检察院等26个检察院; 揭阳|炼化一体化等23个项目, in a document of its province; 上海|某某等6个项目签约.
    """
    end = place.end
    if len(place.regions) > 1:
        return False
    if _AND_MORE.match(text, end) is not None or _FIRST_OF_MANY.match(text, end) is not None:
        return True
    project = _FIRST_PROJECT.match(text, end) if home is not None and not text.endswith(_FULL, 0, end) else None
    if home is None or project is None or tells_deed(project["name"]):
        return False
    return home.holds(place.regions[0]) or _SETTLES.match(text, project.end()) is not None


def _are_some_of_many(text: str, place: Named) -> bool:
    """Say whether several places are but some of those that are counted: 受灾的有|尼玛县、安多县|等11个县."""
    return len(place.regions) > 1 and _SO_MANY_MORE.match(text, place.end) is not None


def lie_apart(places: list[Named]) -> bool:
    """Say whether several places open clauses of a sentence that lie neither in one another."""
    regions = {place.regions[0] for place in places if place.opens and len(place.regions) == 1 and place.regions[0].code}
    if len(regions) < _SEVERAL:
        return False
    outer = min(regions, key=lambda region: region.level)
    return not all(outer.holds(region) for region in regions)


def _is_strange(place: Place, home: Region) -> bool:
    """Say whether a place has nothing to do with that of a document."""
    return home.level > 0 and not (home.holds(place.region) or place.region.holds(home))


def _is_giver(text: str, place: Place, home: Region) -> bool:
    """Say whether a place elsewhere gives what is told of to that of a document: 江苏如东|捐款300万元."""
    return _is_strange(place, home) and _GIVES.match(text, place.end) is not None


def _begins_at(home: Region | None, found: list[Named]) -> bool:
    """Say whether a list begins with the place of the document, which the figure is of then: 湖北中南部、安徽南部."""
    return home is not None and bool(found) and found[-1].regions[0].holds(home)


def _names_goods(text: str, end: int) -> bool:
    """Say whether goods or a show are called by the county whose name ends at `end`: 高邮|咸鸭蛋每个3元, 敦煌|艺术展."""
    return _GOODS.match(text, end) is not None or _PRICED.search(text, end) is not None


def _earned(sentence: Sentence, end: int) -> Iterator[int]:
    """Yield where the numbers begin that somebody earns in a place, whose name ends at `end`, and only is away for, and keeps
    of it: 女儿在西安|打工，一个月挣5000元，自己只留800元, but not 在西安|打工，寄回5000元.
    """
    earned = _EARNED_AWAY.match(sentence.text, end)
    if earned is None or not is_counted(sentence, earned.end()):
        return
    yield earned.end()
    if (kept := _KEPT_AWAY.match(sentence.text, earned.end())) is not None and is_counted(sentence, kept.end()):
        yield kept.end()


def _is_bare(text: str, place: Place) -> bool:
    """Say whether a county is called by its short name alone: 满洲里."""
    name = text[place.start : place.end]
    return place.is_short and place.region.level == COUNTY and short_county(place.region.name) == name


def _is_example(text: str, place: Place) -> bool:
    """Say whether a place is taken as an example of what is told behind: 以|南京|为例，几家银行…."""
    return text.endswith(_TAKEN.words, 0, place.start) and _AS_EXAMPLE.match(text, place.end) is not None


def _is_topic(text: str, place: Place) -> bool:
    """Say whether a clause does nothing but name a place that others go on with: 旱情最重的|黔东南州，受旱310万亩."""
    if text[place.end : place.end + 1] != "，" or text[place.start - 1 : place.start] != "的":
        return False
    return _TOLD_OF_IT.search(text, max(0, place.start - LONGEST_LEAD_IN), place.start) is not None
