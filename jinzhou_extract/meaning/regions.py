"""The place that a figure is about."""

from typing import Final

from jinzhou_extract.document.blocks import Outline
from jinzhou_extract.document.document import Document
from jinzhou_extract.document.head import head_lines
from jinzhou_extract.document.home import Home, HomeReader, home_told
from jinzhou_extract.document.items import ItemReader
from jinzhou_extract.document.kind import DocumentKind
from jinzhou_extract.document.part import WHOLE
from jinzhou_extract.document.venue import VenueReader
from jinzhou_extract.document.where import Where
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList, WordPattern
from jinzhou_extract.lexicon.regions import COUNTRY, PREFECTURE, Region, Regions
from jinzhou_extract.meaning.named import SETTING, Named
from jinzhou_extract.meaning.pages import PageReader
from jinzhou_extract.meaning.places import SentencePlaces
from jinzhou_extract.meaning.pointed import PointedThings
from jinzhou_extract.meaning.rule import Need, Rule, RuleSet
from jinzhou_extract.meaning.sentence import Claim, Sentence
from jinzhou_extract.meaning.several_places import handed_out, share, together
from jinzhou_extract.metric import Kind, Role
from jinzhou_extract.places.finder import PlaceFinder
from jinzhou_extract.places.lookup import PlaceNames

FROM_SENTENCE: Final = "region-from-sentence"
"""Flag of a region that is named in another clause of the sentence, in a document that nothing gives a place, or only one
that the place is in.
"""


FROM_PARAGRAPH: Final = "region-from-paragraph"
"""Flag of a region that an earlier sentence of the paragraph names, in a document that nothing gives a place."""

FROM_HEADING: Final = "region-from-heading"
"""Flag of a region that the heading above names."""

_COMPANY: Final = WordPattern("tellings.toml", "of_companies")
_ENDS_STATEMENT: Final = Pattern("[；;]")
_LONG_AFTER: Final = 2006
"""From when on the name of a prefecture that became a city only means the country around that: the last ones went in 2004."""

_BODIES: Final = WordList("places.toml", "bodies_of_prefectures")
_OF_THEN: Final = WordPattern("places.toml", "prefectures_time")
_WAY: Final = WordPattern("places.toml", "tells_of_way")
_TOLD_BEHIND: Final = FilledPattern("places.toml", "，(?:[均各]?为|{reaching_there})?(?:大?约|近|超过?)?")
_IS_THE_ONE: Final = WordPattern("places.toml", "is_the_one")
_NEAR_ONE: Final = 14
_OTHERS: Final = frozenset("、和与及")
_NUMBERING: Final = Pattern(r"[一二三四五六七八九十\d]+[、.．]|[（(][一二三四五六七八九十\d]+[）)]|[【】\s#*]")


class RegionRules:
    """The rules that find a region; built once, immutable."""

    def __init__(self, regions: Regions) -> None:
        finder = PlaceFinder(regions)
        self._finder = finder
        self._cities = regions.cities
        self._prefectures = {city.name: regions.by_name[name][0] for name, city in regions.cities.items()}
        self._names = PlaceNames(finder)
        self._homes = HomeReader(finder)
        self._venues = VenueReader(finder)
        self._items = ItemReader(finder)
        self.pages = PageReader(self._items)
        self._places = SentencePlaces(finder)
        self._pointed = PointedThings(finder)
        self.rules = RuleSet(
            Rule("region-named", self._named),
            Rule("region-heading", self._heading),
            Rule("region-sentence", self._sentence, needs=Need.HOMELESS),
            Rule("region-paragraph", self._paragraph),
            Rule("region-document", self._document),
        )

    def home_of(self, document: Document, layout: Outline) -> Home | None:
        """Return the place that a document is about, with what tells it."""
        return self._homes.home_of(document, layout)

    def venue_of(self, layout: Outline) -> Home | None:
        """Return the place in which the contest is held that a report of sport tells of."""
        is_page = bool(self._labelled_contests(layout))  # of reports of which none speaks for the others
        title = layout.title or next(iter(head_lines(layout.flow.text)), "")
        venue = self._venues.venue_of(title, "" if is_page else layout.flow.text)
        return None if venue is None else home_told(venue[0], Where.LEAD, venue[1])

    def contests_of(self, layout: Outline) -> list[tuple[int, Home | None]]:
        """Return where the reports of a page on sport begin that were sent, each with the place where its contest is held, else
        with that of the newspaper; the first one is what the page as a whole is taken for. So do those below lines of their
        own, each of them.
        """
        text, sent = layout.flow.text, self._items.sent(layout)
        found = self._labelled_contests(layout) if not sent else []
        for at, (start, begin) in enumerate(sent):
            end = text.find("\n", begin)
            opening = text[begin : end if end >= 0 else len(text)] if at else ""
            venue = self._venues.venue_of(opening.partition("。")[0], opening)
            told = home_told(venue[0], Where.LEAD, venue[1]) if venue is not None else None
            found.append((start, told or (self._homes.paper_of(layout) if at else None)))
        return found

    def _labelled_contests(self, layout: Outline) -> list[tuple[int, Home | None]]:
        """Return where the reports of a page begin below lines of their own (◆马拉松), each with the place where its contest is
        held; none where all are held in one.
        """
        text = layout.flow.text
        found: list[tuple[int, Home | None]] = []
        for start, begin in self._items.labelled(layout):
            venue = self._venues.venue_of("", text[begin : text.find("\n", begin) + 1 or len(text)])
            found.append((start, home_told(venue[0], Where.LEAD, venue[1]) if venue is not None else None))
        return found if len({home.region for _, home in found if home is not None}) > 1 else []

    def own_contest_of(self, layout: Outline) -> Home | None:
        """Return the place whose own contest the title names or the first sentence, in a document of no place."""
        venue = self._venues.own_of(layout.title, layout.flow.text)
        return None if venue is None else home_told(venue[0], Where.LEAD, venue[1])

    def _named(self, claim: Claim) -> bool:
        if claim.mention.place is not None and claim.mention.place.region is not None:
            claim.region, code = claim.mention.place.region
            claim.region_code = code or None
            return True
        home = claim.sentence.paragraph.home
        if claim.mention.place is not None and claim.mention.place.is_of_team:
            return home is None  # what the team is called after
        before = claim.mention.start - claim.sentence.start
        if (told := handed_out(claim, self._places_of(claim.sentence))) is not None:
            claim.region, claim.region_code = told.region, told.region_code
            return True
        for place in reversed(self._places_of(claim.sentence)):
            if place.end > before or not _holds(place, claim, before):
                continue
            region = share(place, claim, before) or together(place, claim, before)
            if region is None:
                # 我市 of nobody knows where, two cities together: no place of the text will do but that of the item's heading
                return home is None and not (place.is_own and self._heading_of(claim) is not None)
            self._settle(claim, region)
            if place.is_own and region.code:
                claim.flags += (FROM_SENTENCE,) if home is None else home.flags
            return True
        return False

    def _places_of(self, sentence: Sentence) -> list[Named]:
        if sentence.places is None:
            sentence.places = self._places.of(sentence)
            self._places.go_on(sentence, sentence.places, is_settled=_is_settled(sentence))
        return sentence.places

    def _heading(self, claim: Claim) -> bool:
        """Take the place that the heading above is about; below a document's own place only one that is all it says."""
        region = self._heading_of(claim)
        if region is None:
            return False
        self._settle(claim, region)
        claim.flags += (FROM_HEADING,)
        return True

    def _heading_of(self, claim: Claim) -> Region | None:
        """Return the place that the heading above a figure is about."""
        paragraph = claim.sentence.paragraph
        heading = paragraph.block.heading
        if not heading:
            return None
        known = paragraph.context.headings
        if heading not in known:
            known[heading] = self._headed(heading, paragraph.home_region)
        return known[heading]

    def _headed(self, heading: str, home: Region | None) -> Region | None:
        words = _NUMBERING.sub("", heading)
        if home is None:
            return self._finder.only(words, None)
        meanings = self._names.meanings(words.partition("：")[0])  # 延安：供热就位
        inside = [region for region in meanings if region.code and home.holds(region) and region != home]
        return inside[0] if len(inside) == 1 else None

    def _sentence(self, claim: Claim) -> bool:
        """Take the one place that the sentence names, in a document that nothing gives a place."""
        paragraph = claim.sentence.paragraph
        if paragraph.home is None and paragraph.context.profile.is_contest:
            return False  # where a team is named in another clause
        wide = (COUNTRY,)  # 全国 beside another clause's rank
        start = claim.sentence.start
        leads = {other.mention.lead - start for other in claim.sentence.claims if other.index > claim.index}
        here = {
            place.regions
            for place in self._places_of(claim.sentence)
            if not (place.is_own and place.regions == wide)
            and not (place.is_counted or place.is_goal)
            and place.end not in leads
            and not _is_of_later(place, claim)
        }
        if len(here) != 1 or len(regions := here.pop()) != 1:
            return False
        if _COMPANY.search(claim.sentence.paragraph.context.profile.title) and not any(
            place.end <= claim.mention.start - start for place in self._places_of(claim.sentence)
        ):
            return False  # 公司新增产能3万吨，位于惠水县的煤矿…
        home = claim.sentence.paragraph.home_region
        if home is not None and (home == regions[0] or not home.holds(regions[0])):
            return False  # a story of a county knows of the province it is in, and of others
        self._settle(claim, regions[0])
        claim.flags += (FROM_SENTENCE,)
        return True

    def _paragraph(self, claim: Claim) -> bool:
        """Take the place that the paragraph spoke of last, in a document that nothing gives a place or that is in it."""
        sentence = claim.sentence
        profile, is_settled = sentence.paragraph.context.profile, _is_settled(sentence)
        if profile.is_contest:
            return False  # who plays where is told once, and of whom a figure is by their names
        places = self._places_of(sentence)
        is_company = not is_settled and _COMPANY.search(profile.title) is not None
        if is_company:
            return False  # 位于甲县的煤矿…。公司库存38万吨: what it has in one place is not where it is
        speaker = self._places.speaker_of(sentence) if not places else None
        region = speaker
        if region is None and not places:
            region = sentence.paragraph.spoken_of[1] if is_settled else self._places.told_before(sentence)
        if region is None and is_settled and not places and profile.kind not in WHOLE:
            region = self._pointed.place_of(sentence)
            if region is not None:
                sentence.paragraph.item = sentence.start, region
        if region is None and is_settled and profile.kind is DocumentKind.NEWS:
            region = self._places.item_of(sentence, claim.mention.start - sentence.start)
        if region is None:
            return False
        self._settle(claim, region)
        claim.flags += (FROM_PARAGRAPH,)
        return True

    def _document(self, claim: Claim) -> bool:
        home = claim.sentence.paragraph.home
        if home is None:
            return False
        self._settle(claim, home.own)
        claim.flags += home.flags
        return True

    def _settle(self, claim: Claim, region: Region) -> None:
        """Give a claim its region; what is called a prefecture long after those had gone is the city, 潍坊地区, and what was
        one when its committee is spoken of was no city: 运城地委.
        """
        city = self._cities.get(region.name)
        if city is not None and _is_of_today(claim):
            region = city
        elif (then := self._prefectures.get(region.name)) is not None and not _is_of_today(claim):
            region = then if claim.sentence.paragraph.context.speaks_of(then.name, _bodies_of(then)) else region
        claim.region, claim.region_code = region.name, region.code or None


def _is_of_today(claim: Claim) -> bool:
    """Say whether a figure is of a time long after the prefectures had gone, or of none in a text without words of theirs."""
    year = _year_of(claim)
    return year >= _LONG_AFTER or (not year and not _OF_THEN.search(claim.sentence.paragraph.context.text))


def _bodies_of(prefecture: Region) -> tuple[str, ...]:
    """Return what a text speaks of which is of a prefecture: 运城地区, 运城地委."""
    short = prefecture.name.removesuffix(PREFECTURE)
    return (prefecture.name, *(short + body for body in _BODIES.words))


def _year_of(claim: Claim) -> int:
    """Return the year that a figure is of, else that of its document, else 0."""
    now = claim.sentence.paragraph.context.profile.now
    return claim.when.last.year if claim.when is not None else now.year if now is not None else 0


def _is_settled(sentence: Sentence) -> bool:
    """Say whether something tells the place of the document, and not only the one that its story begins in."""
    return not sentence.paragraph.context.is_unsettled


def _holds(place: Named, claim: Claim, before: int) -> bool:
    """Say whether a place still holds for a figure at `before`: one that opens its clause does to the end of the statement,
    any other to the end of the clause. The place among which a rank is held is not where it is. What lies outside of the
    document's own place is spoken of to the end of the sentence.
    """
    text = claim.sentence.text
    if claim.mention.kind is Kind.RANK and claim.relative_to is not None and text[place.start : place.end] in claim.relative_to:
        return False
    if place.is_counted:
        told = claim.subject if claim.role is Role.CHANGE and claim.subject is not None else claim
        return told.sentence is claim.sentence and told.mention.lead - claim.sentence.start == place.end
    if place.is_bare and len(place.regions) == 1:
        if (
            claim.subject is not None
            and claim.subject.region == place.regions[0].name
            and claim.subject.sentence is claim.sentence
        ):
            return True  # 西昌机场旅客吞吐量80万人次，增长|29.7%
        if not _OTHERS.isdisjoint(text[place.end : before]):
            return False  # 敦煌电厂、玉门风电场等36个
    if place.is_goal and not _is_done_there(place, claim, before):
        return False
    if _TOLD_BEHIND.fullmatch(text, place.end, before):
        return True  # 最大降水量出现在惠水县，为|86毫米
    ends_clause = text.startswith(("，", ","), place.end)
    if place.opens or (ends_clause and _IS_THE_ONE.search(text, max(0, place.start - _NEAR_ONE), place.start)):
        return not _ENDS_STATEMENT.search(text, place.end, before) or _goes_on(place, claim)
    if not any(place.end <= first < before for first, _ in claim.sentence.boundaries):
        return True
    return _adds(claim, place)


def _is_done_there(place: Named, claim: Claim, before: int) -> bool:
    """Say whether a figure is told in a clause behind that in which somebody comes to a place, and not how long the way was:
    来到|张北县，送上1000公斤鱼.
    """
    starts = [end for _, end in claim.sentence.boundaries if place.end <= end <= before]
    return bool(starts) and _WAY.match(claim.sentence.text, starts[-1]) is None


def _adds(claim: Claim, place: Named) -> bool:
    """Say whether a number alone in its clause adds to that of a place in front of it: 造成惠水县3人受伤，|5户受灾."""
    start, index = claim.sentence.start, claim.index
    while index and claim.sentence.claims[index].mention.lead - start in {end for _, end in claim.sentence.boundaries}:
        index -= 1
        if claim.sentence.claims[index].mention.lead - start == place.end:
            return True
    return False


def _is_of_later(place: Named, claim: Claim) -> bool:
    """Say whether a place is the subject of a clause behind that of a figure and has one of its own there:
    现货涨3%，|新加坡期货则涨2%.
    """
    sentence = claim.sentence
    if not place.opens or place.is_own or sentence.start + place.start < claim.mention.end:
        return False
    if sentence.text.endswith(SETTING, 0, place.start):
        return False  # 新增产能3万吨，位于|惠水县的煤矿采煤4万吨
    end = next((start for start, _ in sentence.boundaries if start >= place.end), len(sentence.text))
    return any(place.end <= other.mention.start - sentence.start < end for other in sentence.claims[claim.index + 1 :])


def _goes_on(place: Named, claim: Claim) -> bool:
    """Say whether a place is spoken of behind ；, too, as one outside of a story's own is: 我国进口煤炭；前5个月|1.37亿吨."""
    paragraph = claim.sentence.paragraph
    home = paragraph.home_region
    if place.is_source:  # until another place is spoken of
        others = claim.sentence.places or ()
        return all(other.start <= place.start or other.regions == place.regions for other in others)
    if home is None or not home.code:
        return len(place.regions) == 1
    if len(place.regions) > 1 or paragraph.context.profile.kind in WHOLE:
        return False
    return bool(place.regions[0].code) and not home.holds(place.regions[0])
