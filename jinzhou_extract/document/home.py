"""The place that a document is about, and what tells it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from jinzhou_extract.document.abroad import AbroadReader
from jinzhou_extract.document.blocks import Outline
from jinzhou_extract.document.dates import beside_date
from jinzhou_extract.document.document import Document
from jinzhou_extract.document.head import HEAD, head_lines, without_byline
from jinzhou_extract.document.papers import PaperReader
from jinzhou_extract.document.spoken import SpokenReader, speaks_of_own
from jinzhou_extract.document.story import COUNTY, SPEAKS_WITHIN, StoryReader
from jinzhou_extract.document.towns import town_of
from jinzhou_extract.document.weighing import PROVINCE, PlaceWeigher
from jinzhou_extract.document.where import Where
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.lexicon.regions import COUNTRY, Region, short_county
from jinzhou_extract.places.finder import PlaceFinder
from jinzhou_extract.places.lookup import PlaceNames
from jinzhou_extract.places.names import WORDS
from jinzhou_extract.times.words import SPELLED_YEAR

TITLE_LINES: Final = 2
"""How many lines at the top are taken for a title whatever they say."""

PRESS: Final = "press.toml"
_ENDING: Final = Pattern(r"\.[A-Za-z0-9]{1,8}\Z")
_PAPER: Final = WordPattern(WORDS, "paper")
_NATIONAL: Final = WordPattern(WORDS, "national")
_OFFICE: Final = WordPattern(WORDS, "offices")
_CONGRESS: Final = Pattern(r"第?[一二三四五六七八九十百\d]{1,4}届|人民代表大会|人大")
_SPEAKS_FOR: Final = Pattern(
    r"代表(?P<place>[一-鿿]{2,16}?)人民政府|在(?P<at>[一-鿿]{2,16}?)第[^，。]{1,3}届人民代表大会[^，。]{0,8}会议上", signs="代"
)
_MASTHEAD: Final = FilledPattern(
    PRESS,
    r"《?[一-鿿]{2,8}(?:{papers}|{weeklies}|新闻网|{stations})》?(?:[\s\u3000]+\d{4}[年\-/.][^，。；]*)?",
    signs="报刊网台",
)
"""A line that is nothing but who brings the news, with its day and page: 河南日报 2021年10月22日 第2版 要闻."""

_SENT_FROM: Final = FilledPattern(
    PRESS,
    r"\A\s*(?:[^\n]{1,80}\n\s*){0,4}[^\n]{0,24}?(?:社|网|台|{own_papers}|{papers}|[\s　）)】])"
    r"(?P<place>[一-鿿]{2,6}?)(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:专?电|讯)",
    signs="电讯",
)
"""The place that a report was sent from, between who brings it and the day: 新华社太原5月1日电."""

_SENT: Final = Pattern("日(?:专?电|讯)", signs="日")
"""How that ends: most texts are sent from nowhere, which is sooner seen by it."""

_DISPATCHED: Final = Pattern(r"\s*[一-鿿]{2,8}(?:报|台|网)(?=讯|消息)", signs="讯息")
_DISPATCH: Final = FilledPattern(
    PRESS, r"(?m)^[\s\u3000]*[【\[（(]?(?:{own_papers}|{agencies})[^\n，。]{0,16}[讯电](?=[】\]）)\s（(：:]|$)", signs="讯电"
)
"""How each item of a page of a newspaper opens: 【本报大姚讯】."""

_MARKET_REPORT: Final = FilledPattern(
    WORDS,
    r"[一-鿿]{0,10}?(?:(?<!险){markets}(?!部)[一-鿿]{0,10}?{market_reports}|[一-鿿]价格[一-鿿]{0,4}?{market_reports})",
    signs="报情析述",
)
"""What a market's own report is called behind the county that it lies in: 寿光|农产品物流园蔬菜价格周报."""

_DATED: Final = Pattern(rf"(?:(?:19|20)\d\d ?[年\-/.]|{SPELLED_YEAR}年)\d{{1,2}}|第\d+[期版]")
_FROM_OFFICE: Final = FilledPattern(
    WORDS,
    r"(?:.{0,24}[\s\u3000])?{comes_from_office}[：:]\s*(?P<place>[一-鿿]{2,16}?[省市县区州盟旗])[一-鿿]{0,10}{offices_end}\Z",
    signs="源发",
)
"""The office that a paper comes from: 来源：泉州市医疗保障局."""

_ISSUER: Final = FilledPattern(WORDS, r"(?P<place>[一-鿿]{2,16}?[省市县区州盟旗])[一-鿿]{0,14}{offices_end}", "省市县区州盟旗")
"""The office that the front matter of a paper says it comes from: 泉州市医疗保障局."""

TAIL: Final = 200
TAIL_LINES: Final = 3
LONGEST_TAIL: Final = 30
"""Where a story says at its end when and where it was written, in a short line."""

_TAGS: Final = Pattern(r"[,，、;；|\s]+")
_CITY: Final = 2
_CAPITAL: Final = "0100"
"""How the code of the capital of a province ends, from which what is of all of that is sent."""

_SEPARATORS: Final = Pattern(r"[/\\#]")


@dataclass(frozen=True, slots=True)
class Home:
    """The place that a document is about; `words` are those that tell it, and `where` they stand.

    `flags` is what a record that rests on it says of that: nothing where somebody said it. `town` is the town or village
    in that county whose own paper it is.
    """

    region: Region
    where: Where
    words: str
    flags: tuple[str, ...]
    town: str | None = None

    @property
    def own(self) -> Region:
        """The place that a figure is of which names none: a town has no code in the tables."""
        return self.region if self.town is None else Region("", self.town)


def home_told(region: Region, where: Where, words: str) -> Home:
    """Return the place of a document with what tells it, and what a record that rests on it says of that."""
    is_plain = where.is_said or not region.code
    return Home(region, where, words, () if is_plain else (f"region-from-{where}",))


class HomeReader:
    """Finds the place of a document; built once, immutable but for the place of the folder that it was asked for last."""

    def __init__(self, finder: PlaceFinder) -> None:
        self._finder = finder
        self._names = PlaceNames(finder)
        self._papers = PaperReader(finder)
        self._story = StoryReader(finder)
        self._weigher = PlaceWeigher(finder)
        self._spoken = SpokenReader(finder)
        self._abroad = AbroadReader(finder)
        self._last_folder: tuple[list[str], Home | None] = ([], None)

    def home_of(self, document: Document, layout: Outline) -> Home | None:
        """Return the place that a document is about, or None where nothing tells it.

        What was said comes first, then title, dateline, signature, the opening sentence, file name and folders. The
        places that the text merely names are no evidence. Raises `UsageError` for a place of the user's that is not known
        or not alone.
        """
        home = next(self._evidence(document, layout), None)
        if home is None or home.where is Where.USER:
            return home
        file = _ENDING.sub("", _SEPARATORS.split(document.source)[-1])
        titles = (document.title, layout.front_matter.title, layout.title, home.words, file)
        town = town_of(filter(None, titles), home.region, self._finder.regions)
        return home if town is None else replace(home, town=town)

    def _evidence(self, document: Document, layout: Outline) -> Iterator[Home]:
        front = layout.front_matter
        for said, where in ((document.region, document.region_from), (front.region, Where.FRONT_MATTER)):
            if said and said.strip():
                if where is Where.USER:
                    self._names.check(said, "region")
                yield home_told(self._names.said(said), where, said)
        *folders, file = _SEPARATORS.split(document.source)
        around = self._folders(folders)
        near = around.region if around is not None else None
        top = head_lines(layout.flow.text)
        lines = [line for raw in top if (line := without_byline(raw))]
        speakers = [home for line in lines for home in (*self._congress(line), *self._office(line, near))]
        others = {home.words for home in speakers}
        brought = {line: self._papers.brought_by(line) for line in lines}
        titles = self._titles([line for line in lines if brought[line] is None])
        is_page = len(_DISPATCH.findall(layout.flow.text, 0, SPEAKS_WITHIN)) > 1  # of items of which none speaks for the others
        for title in (document.title, front.title, layout.title, *(line for line in titles if line not in others)):
            yield from self._named(title or "", Where.TITLE, near)
            if not is_page:
                yield from self._shortened(title or "", layout.flow.text)
        for line in lines:
            if (rest := beside_date(line)) and len(meanings := self._names.meanings(rest)) == 1:
                yield home_told(meanings[0], Where.DATELINE, line)
        yield from self._tagged(front.tags or "")
        for line in lines:
            if (issued := _FROM_OFFICE.fullmatch(line)) and (region := self._finder.only(issued["place"], near)):
                yield home_told(region, Where.DATELINE, line)
        if (issued := _ISSUER.fullmatch(front.source or "")) and (region := self._finder.only(issued["place"], near)):
            yield home_told(region, Where.DATELINE, front.source or "")
        for line in _last_lines(document.text):
            if (rest := beside_date(line)) and len(meanings := self._names.meanings(rest)) == 1:
                yield home_told(meanings[0], Where.DATELINE, line)
        yield from sorted(speakers, key=lambda home: home.where is Where.SIGNATURE)
        opening = _SPEAKS_FOR.search(layout.flow.text, 0, 2 * HEAD)
        if opening is not None and (region := self._finder.only(opening["place"] or opening["at"], near)):
            yield home_told(region, Where.OPENING, opening[0])
        if (numbered := self._spoken.numbered(file, layout.flow.text)) is not None:
            yield home_told(numbered[0], Where.DATELINE, numbered[1])
        yield from self._named(_ENDING.sub("", file), Where.FILE_NAME, near)
        if around is not None:
            yield around
        old = self._papers.prefecture_of(top[0], layout.flow.text) if top else None
        story = None if is_page else self._story.place_of(layout, self._origin)
        for told, where in ((old, Where.MASTHEAD), (story, Where.LEAD)):
            if told is not None:
                yield home_told(told[0], where, told[1])
        names = (*folders, file, *lines, front.source or "", *_openings(layout.flow.text))
        brought = {name: brought[name] if name in brought else self._papers.brought_by(name) for name in names}
        paper = self._papers.place_of(layout.flow.text, brought)
        weighed = None if is_page else self._weigher.place_of(layout.title, layout.flow.text)
        is_county = weighed is not None and weighed[0].level >= COUNTY and not weighed[0].name.endswith("区")
        if paper is not None and not (is_county and weighed is not None and paper[0].holds(weighed[0])):
            yield home_told(paper[0], Where.MASTHEAD, paper[1])  # city news is told of one county, but of many districts
        yield from self._least(layout, brought, weighed, is_page=is_page)

    def _least(
        self, layout: Outline, brought: dict[str, Region | None], weighed: tuple[Region, str] | None, *, is_page: bool
    ) -> Iterator[Home]:
        """Yield what tells least: where a report was sent from, what is named most, who brings it."""
        yield from self._sent_from(layout.flow.text)
        if weighed is not None:
            yield home_told(weighed[0], Where.LEAD, weighed[1])
        if not is_page:
            yield from self._shortened(layout.title, layout.flow.text, is_last=True)
            if (spoken := self._spoken.place_of(layout.flow.text)) is not None:
                yield home_told(spoken[0], Where.LEAD, spoken[1])
        for name, region in brought.items():
            if region is not None and region.level > PROVINCE:
                yield home_told(region, Where.MASTHEAD, name)
        origin = self._origin(layout.flow.text)
        if origin is not None and not is_page and origin[0].level == _CITY and not origin[0].code.endswith(_CAPITAL):
            yield home_told(origin[0], Where.DATELINE, origin[1])
        abroad = self._abroad.told(layout.flow.text) or (None if is_page else self._abroad.sent_from(layout.flow.text))
        if abroad is not None:
            yield home_told(Region("", abroad), Where.LEAD, abroad)

    def _titles(self, lines: list[str]) -> list[str]:
        """Return those of the lines at the top that may be titles, and neither masthead nor date; who brings it is none."""
        named = [
            line
            for line in lines
            if not _MASTHEAD.fullmatch(line)
            and not self._papers.is_name(line)
            and not ("在" not in line and _DATED.match(line))
        ]
        return [
            line
            for index, line in enumerate(named)
            if (index < TITLE_LINES or _PAPER.search(line))
            and (line[-1] not in "：:。？?" or (line[-1] in "：:" and _NATIONAL.search(line)))
        ]  # 各旗区人民政府，康巴什区管委会： names who is written to

    def _tagged(self, tags: str) -> Iterator[Home]:
        """Yield the place that one of the tags is, and no other of them: [西宁, 随笔]."""
        tagged = [(tag, region) for tag in _TAGS.split(tags) if (region := self._names.meant(tag.strip("#\"' ")))]
        if len(tagged) == 1:
            yield home_told(tagged[0][1], Where.TAG, tagged[0][0].strip())

    def paper_of(self, layout: Outline) -> Home | None:
        """Return the place that the newspaper is called by whose name is the first line of a text."""
        line = next(iter(head_lines(layout.flow.text)), "")
        region = self._papers.called_by(line)
        return None if region is None else home_told(region, Where.MASTHEAD, line)

    def _shortened(self, title: str, text: str, *, is_last: bool = False) -> Iterator[Home]:
        """Yield the one county that a title calls by its short name and the text by its full one, at last as its own."""
        counties = list(self._finder.counties_alone(title))
        if len(counties) != 1:
            return
        region = counties[0].region
        is_market = counties[0].start == 0 and _MARKET_REPORT.match(title, counties[0].end) is not None
        if not is_market and not self._finder.means_itself(title, counties[0]):
            return
        others = (*self._finder.chains(title, None), *self._finder.shorts(title))
        is_told = is_market or region.name in text or short_county(region.name) + region.name[-1] in text
        is_told = is_told or (
            is_last and text.count(short_county(region.name)) > 1 and speaks_of_own(text, region)
        )  # 义乌 … 全市
        is_told = is_told or self._finder.is_behind_province(title, counties[0].start, region)  # 闽西长汀
        if not region.name.endswith("区") and is_told and all(other.region.holds(region) for other in others):
            yield home_told(region, Where.TITLE, title)

    def _sent_from(self, text: str) -> Iterator[Home]:
        """Yield the place that a report was sent from, where its text speaks of it as its own: 新华社太原5月1日电 … 全市.

        Who sends one from a county or a town tells of it: 本报满洲里7月6日电.
        """
        origin = self._origin(text)
        if origin is not None and (origin[0].level >= COUNTY or speaks_of_own(text, origin[0])):
            yield home_told(origin[0], Where.DATELINE, origin[1])

    def _origin(self, text: str) -> tuple[Region, str] | None:
        """Return the place that a report was sent from, with the words that tell it."""
        sent = _SENT_FROM.search(text, 0, HEAD) if _SENT.search(text, 0, HEAD) else None
        region = self._names.meant(sent["place"]) if sent is not None else None
        return (region, sent[0]) if sent is not None and region is not None else None

    def _named(self, title: str, where: Where, near: Region | None) -> Iterator[Home]:
        if not title:
            return
        region = self._names.titled(title, near)
        if region is not None:
            yield home_told(region, where, title)
        elif _NATIONAL.search(title):
            yield home_told(COUNTRY, where, title)
        elif where is Where.TITLE and (abroad := self._abroad.titled(title)) is not None:
            yield home_told(Region("", abroad), where, title)

    def _folders(self, folders: list[str]) -> Home | None:
        """Return the place that the innermost folder with a place names: 四川省/绵阳市; most share it with the last one."""
        if folders == self._last_folder[0]:
            return self._last_folder[1]
        found: Home | None = None
        for folder in folders:
            near = found.region if found is not None else None
            found = next(self._named(folder, Where.FOLDER, near), found)
        self._last_folder = folders, found
        return found

    def _congress(self, line: str) -> Iterator[Home]:
        """Yield the place whose congress a line names: 在海南省第五届人民代表大会第二次会议上."""
        for place in self._finder.named(line, None) if _CONGRESS.search(line) else ():
            if _CONGRESS.match(line, place.end):
                yield home_told(place.region, Where.DATELINE, line)
        if "全国人民代表大会" in line:
            yield home_told(COUNTRY, Where.DATELINE, line)

    def _office(self, line: str, near: Region | None) -> Iterator[Home]:
        """Yield the place whose office signs: 青岛市市长 …."""
        place = next(iter(self._finder.named(line, near)), None) if self._finder.may_begin(line) else None
        if place is not None and not place.start and _OFFICE.match(line, place.end):
            yield home_told(place.region, Where.SIGNATURE, line)


def _openings(text: str) -> Iterator[str]:
    """Yield how the paragraphs at the top begin, where a newspaper names itself: 襄阳日报讯."""
    for line in text[:HEAD].splitlines():
        if opening := _DISPATCHED.match(line):
            yield opening[0].strip()


def _last_lines(text: str) -> list[str]:
    """Return the last lines, in which a story may say where it was written, without brackets."""
    return [line.strip(" \t\u3000*_（）()—") for line in text[-TAIL:].splitlines()[-TAIL_LINES:] if len(line) <= LONGEST_TAIL]
