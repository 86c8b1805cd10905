"""Sentences with mentions to claims with meaning: every rule set in its order."""

import re
from itertools import pairwise
from typing import Final

from jinzhou_extract.document import Document
from jinzhou_extract.document.blocks import Outline
from jinzhou_extract.document.parts import PartReader
from jinzhou_extract.document.profile import Profiler, tells_of_sport
from jinzhou_extract.document.spoken import speaks_of_own
from jinzhou_extract.document.where import Where
from jinzhou_extract.lexicon.constructions import load_constructions
from jinzhou_extract.lexicon.cues import Cue, CueWord, load_cues, load_verbs
from jinzhou_extract.lexicon.letters import load_letters
from jinzhou_extract.lexicon.nouns import load_nouns
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern
from jinzhou_extract.lexicon.regions import load_regions
from jinzhou_extract.lexicon.tagger import Tagger
from jinzhou_extract.lexicon.times import load_times
from jinzhou_extract.meaning.bounds import share_behind
from jinzhou_extract.meaning.constructions import ConstructionRules
from jinzhou_extract.meaning.context import Context
from jinzhou_extract.meaning.cues import SAME_PERIOD, CueReader, Reading
from jinzhou_extract.meaning.groups import GROUP_RULES
from jinzhou_extract.meaning.indicators.rules import IndicatorRules
from jinzhou_extract.meaning.indicators.times import ONCE_IN
from jinzhou_extract.meaning.kinds import RANKS, SHARES
from jinzhou_extract.meaning.periods import PeriodRules
from jinzhou_extract.meaning.rates import share_rates
from jinzhou_extract.meaning.references import LATE_REFERENCE_RULES, REFERENCE_RULES
from jinzhou_extract.meaning.regions import RegionRules
from jinzhou_extract.meaning.roles.rules import ROLE_RULES
from jinzhou_extract.meaning.rule import RuleSet
from jinzhou_extract.meaning.sentence import LINKS, Claim, Sentence
from jinzhou_extract.meaning.status import StatusRules
from jinzhou_extract.meaning.unplaced import off_place
from jinzhou_extract.metric import Kind, Role
from jinzhou_extract.syntax.phrases import Phrases
from jinzhou_extract.syntax.shapes import ShapeReader
from jinzhou_extract.syntax.words import WordTable
from jinzhou_extract.times.reader import TimeReader
from jinzhou_extract.times.resolver import TimeResolver

_TERM: Final = Pattern("期(?![间内])|以[上下内]的(?=[一-鿿]{2})|(?<=满.年)的|(?<=满..年)的", signs="期的")
"""What makes a length of time part of a name: 5年|期国债, 上市三年|以上的公司, 住满十年|的居民."""

_TIME_TAIL: Final = FilledPattern(
    "time.toml", rf"{SAME_PERIOD}|度(?=[一-鿿])|{{time_tails}}|[之以]?前(?![夕\d一二三四五六七八九十])"
)
"""What may follow a time and belongs to it: 去年|同期, 年底|前."""

_PRICED: Final = Pattern(r"[按以照][^，。；]{0,6}\Z")
_AT_PRICES: Final = Pattern(r"的?(?:不变|可比|现行)价(?:格)?(?:计算)?")

_AT_FIRST: Final = FilledPattern(
    "time.toml",
    r"[由从](?P<when>[^，的由从到至]{0,6}?(?:{first_levels}|上半[场程]|[上首]个?(?:赛季|[轮节季届场]|学期)|(?![目此以之])[一-鿿]{2}前))的\Z",
    signs="由从",
)
"""When the first of two levels held: 社员由|成立时的 18户."""

_AT_FIRST_OTHERWISE: Final = Pattern(r"(?<=[率重比价费本度])[由从](?P<when>[^，。；、由从到至\d]{2,10})的\Z", signs="由从")
"""The same, in any words, where another level follows: 清偿率由|清算下的 6.8%提高到35%."""

_RISES_TO: Final = Pattern(r"(?:左右|以[上下])?(?:[一-鿿]{0,2}[提升降增扩缩减压调涨跌][一-鿿]?)[到至为]")

_LEADS_TO: Final = FilledPattern("levels.toml", r"[，,]?{how_it_moved}?[一-鿿]{1,2}[到至为成]了?(?:近|约|[一-鿿]{1,4}的)?")

_YEARS: Final = "a"
LEAST_NAMED: Final = 3
"""Characters of what may be told of a length of time."""

REFERRING: Final = frozenset([Role.CHANGE, Role.SHARE, Role.RANK])


class Annotator:
    """Gives claims their meaning; built once from the lexicon, immutable."""

    def __init__(self) -> None:
        cues = load_cues()
        adverbs = [word for word, cue in cues.words.items() if cue.cue is Cue.ADVERB and word not in cues.naming_adverbs]
        self._cues = CueReader(cues)
        verbs = load_verbs()
        changing = [word for word, cue in cues.words.items() if cue.cue is Cue.CHANGE]
        words = WordTable(verbs, load_nouns(), adverbs, changing)
        phrases = Phrases(words)
        letters = load_letters(cues, verbs)
        shapes = ShapeReader(words.tag_once, letters)
        self._constructions = ConstructionRules(load_constructions(letters), shapes, phrases, cues.words)
        self._indicators = IndicatorRules(phrases)
        times = load_times()
        resolver = TimeResolver(times)
        self.times = TimeReader(times)
        self.parts = PartReader(self.times, resolver)
        self._profiler = Profiler(times)
        self._periods = PeriodRules(resolver, self.times, times)
        self._status = StatusRules(phrases.verbs)
        self._regions = RegionRules(load_regions())
        self._dictionary = Tagger()

    @property
    def rule_sets(self) -> tuple[RuleSet, ...]:
        """Every rule in the order of the stages; within a stage in the order in which they are asked."""
        return (
            self._constructions.rules,
            ROLE_RULES,
            REFERENCE_RULES,
            LATE_REFERENCE_RULES,
            self._indicators.rules,
            self._periods.rules,
            self._status.rules,
            self._regions.rules,
            GROUP_RULES,
        )

    def context_of(self, document: Document, layout: Outline) -> Context:
        """Return what the rules need to know of a document as a whole."""
        profile, home = self._profiler.profile(document, layout), self._regions.home_of(document, layout)
        if home is not None and not home.where.is_said:
            is_team = home.where is Where.TITLE and "在" not in home.words and tells_of_sport(layout.flow.text)
            is_weighed = home.where is Where.LEAD and bool(home.region.code)
            if profile.is_contest or is_team or (profile.is_market and is_weighed):
                is_own = home.where is not Where.TITLE and speaks_of_own(layout.flow.text, home.region)  # 全市职工赛
                told = home if is_own else None
                home = (self._regions.venue_of(layout) or told) if profile.is_contest else None  # a title names who plays
        elif home is None:
            home = self._regions.venue_of(layout) if profile.is_contest else self._regions.own_contest_of(layout)
        pages = self._regions.pages
        items = self._regions.contests_of(layout) if profile.is_contest else pages.items_of(layout, home)
        apart = [] if profile.is_contest else pages.apart(layout, home) or ([] if items else pages.headlined(layout, home))
        home, items = (None, apart) if apart else (home, items)
        return Context(profile, home, item_starts=[start for start, _ in items], item_homes=[home for _, home in items])

    def annotate(self, sentence: Sentence) -> None:
        """Settle role, reference, indicator, period and status of each claim, from left to right."""
        for claim in sentence.claims:
            self._read(claim)
        self._status.prepare(sentence)
        self._constructions.prepare(sentence)
        for claim in sentence.claims:
            self._indicators.prepare(claim)
            construed = claim.construed
            if construed is not None:
                self._constructions.rules.decide(claim)
            if construed is None or construed.role is None:
                ROLE_RULES.decide(claim)
            may_refer = claim.role in REFERRING or claim.mention.kind in SHARES
            if may_refer and (construed is None or construed.role is None):
                REFERENCE_RULES.decide(claim)
            if claim.indicator is None:
                self._indicators.rules.decide(claim)
            if may_refer and claim.relative_to is None:
                LATE_REFERENCE_RULES.decide(claim)
            self._periods.rules.decide(claim)
            self._status.decide(claim)
            self._regions.rules.decide(claim)
            GROUP_RULES.decide(claim)
        _share_scopes(sentence)
        share_rates(sentence)
        share_behind(sentence)
        if sentence.has_spans:
            _share_spans(sentence)
        for claim in sentence.claims:
            off_place(claim, self._dictionary)

    def _read(self, claim: Claim) -> None:
        starts = _steps(claim)
        if claim.mention.kind in RANKS:
            claim.reading = self._cues.read_rank(claim.left, starts)
            if claim.reading.cue is not None:
                return
        cut = claim.left.rfind("、") + 1 if claim.previous is not None and not claim.previous.is_aside else 0
        if not cut or not claim.left[:cut].strip(LINKS):
            claim.reading = self._cues.read(claim.left, starts, is_change=claim.mention.is_change)
            if claim.reading.rest and _ends_course(claim):
                claim.reading = Reading(0, CueWord(claim.left, Cue.REACH), (claim.left,))
            return
        starts = {end - cut: start - cut for end, start in starts.items() if start >= cut}
        claim.reading = self._cues.read(claim.left[cut:], starts, is_change=claim.mention.is_change)
        claim.reading.rest += cut  # 17种上涨、9种下跌: what stands before 、 belongs to the number before


def _ends_course(claim: Claim) -> bool:
    """从一成|调到|三成: behind the first of two levels any verb that ends in 到 leads to the second."""
    previous = claim.previous
    return previous is not None and previous.reading.starts_from and _LEADS_TO.fullmatch(claim.left) is not None


def _steps(claim: Claim) -> dict[int, int]:
    """Return the spans in front of the number that say nothing of its indicator, by their end: times, 连续3年."""
    if claim.left_start < 0:
        return {}
    begin = claim.left_start
    sentence = claim.sentence
    first = _at_first(claim) if claim.left.endswith("的") else None
    if not sentence.times and not sentence.has_spans and not claim.mention.per:
        return {first.end(): first.start("when")} if first else {}
    spans = {time.end - begin: time.start - begin for time in sentence.times if time.start >= begin}
    for end in list(spans):
        if behind := _TIME_TAIL.match(claim.left, end):
            start = spans.pop(end)
            up_to = behind[0] == "为止" and claim.left[start - 1 : start] == "到"  # 到昨天为止
            spans[behind.end()] = start - 1 if up_to else start
        elif behind := _AT_PRICES.match(claim.left, end):  # 按1980年不变价格计算
            priced = _PRICED.search(claim.left, max(0, spans[end] - 8), spans[end])
            begin_of = spans.pop(end)
            spans[behind.end()] = priced.start() if priced else begin_of
    for other in sentence.claims[: claim.index] if sentence.has_spans else ():
        start = other.mention.lead - sentence.start
        is_term = _TERM.match(sentence.text, other.mention.end - sentence.start) is not None
        if start >= begin and other.is_aside and other.mention.kind is Kind.DURATION and not is_term:
            tail = other.mention.tail - sentence.start
            tail += len(ONCE_IN) if sentence.text.startswith(ONCE_IN, tail) else 0
            spans[tail - begin] = start - begin
    if first:
        spans[first.end()] = first.start("when")
    if claim.mention.per:
        each = claim.mention.per.split("·")
        left = claim.left.removesuffix("可达").removesuffix("能达到")
        names = "|".join(map(re.escape, each)) if left.endswith(tuple(each)) else ""
        if names and (told := re.search(rf"(?:(?:每(?:个|一)?|(?<![第十百千万])一)(?:{names}))+\Z", left)):
            spans[len(left)] = told.start()
    claim.steps = spans
    return spans


def _at_first(claim: Claim) -> re.Match[str] | None:
    """Return when or how the first of two levels held, in front of it: 社员由|成立时的 18户."""
    if (first := _AT_FIRST.search(claim.left)) is not None:
        return first
    end = claim.mention.tail - claim.sentence.start
    first = _AT_FIRST_OTHERWISE.search(claim.left)
    return None if first is None or _RISES_TO.match(claim.sentence.text, end) is None else first


def _share_scopes(sentence: Sentence) -> None:
    """由第八位跃升至全省第四位: both places stand in the order that is named once."""
    for claim in sentence.claims:
        if claim.mention.kind in RANKS and claim.relative_to is None:
            following = sentence.claims[claim.index + 1 :]
            near = next((other for other in following if other.previous is claim and other.mention.kind in RANKS), None)
            is_open = near is None or near.relative_to is None  # 分别居全省第3位、|第4位和第5位
            if is_open and claim.previous is not None and claim.previous.mention.kind in RANKS:
                near = claim.previous
            if near is not None:
                claim.relative_to = near.relative_to


def _share_spans(sentence: Sentence) -> None:
    """五年|新增城镇就业22万人: how long it took is told of what was done in it."""
    for claim, following in pairwise(sentence.claims):
        if not claim.is_aside or claim.mention.unit != _YEARS or following.previous is not claim:
            continue
        named, told = following.indicator or "", claim.indicator or ""
        if len(named) >= LEAST_NAMED and named.startswith(told) and not told.startswith("时间"):
            claim.indicator = named
