"""Places that have what was told before of the whole: 平均降雨量138毫米，其中浦城县|217毫米."""

from typing import Final

from jinzhou_extract.lexicon.cues import Cue
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList
from jinzhou_extract.meaning.findings import Found
from jinzhou_extract.meaning.indicators.clauses import clause_before
from jinzhou_extract.meaning.indicators.earlier import EarlierRules
from jinzhou_extract.meaning.indicators.nouns import NounReader
from jinzhou_extract.meaning.indicators.sentences import SentenceRules
from jinzhou_extract.meaning.indicators.tellings import TellingRules
from jinzhou_extract.meaning.kinds import PERCENTS
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Role
from jinzhou_extract.syntax.phrases import Phrases

_PLACE: Final = FilledPattern(
    "function_words.toml", r"[一-鿿]{1,6}(?:[省县州旗镇乡]|(?<![股楼汇债期超门车夜早集菜])市|(?!{no_districts}).区)"
)
_AMONG: Final = "其中"
_SCHOOLS: Final = frozenset("中校院所学")
LONGEST_PLACE: Final = 4
"""The longest name of a place that does not say whether it is a city or a county."""

_MOST_AT: Final = Pattern(
    r"(?:其中|单[站点日]|局地|点)?最[大高低小多少](?:的|值|雨量)?[是为](?!历史|同期)[一-鿿]{1,10}[县市区镇乡村站]"
)
"""Where it is most: 平均降雨量46毫米，最大为石桥镇|112毫米."""

_SIZED: Final = Pattern("[十百千万亿]+[亩吨亿元人]")
_BEING: Final = WordList("levels.toml", "being_there")
_MEAN: Final = "平均"
_RATES: Final = frozenset("幅速率")
_ONE_OF: Final = (_AMONG, "、", "和", "及")


class PlaceRules:
    """The rule of places; built once, immutable."""

    def __init__(
        self, phrases: Phrases, nouns: NounReader, earlier: EarlierRules, sentences: SentenceRules, tellings: TellingRules
    ) -> None:
        self._phrases = phrases
        self._nouns = nouns
        self._earlier = earlier
        self._sentences = sentences
        self._tellings = tellings

    def of_place(self, claim: Claim) -> bool:
        """平均降雨量138毫米，其中浦城县|217毫米; 产值增长9%，浦城县|增长8%: a place has what was told before."""
        if "最" in claim.left and _MOST_AT.fullmatch(claim.left.strip()):
            claim.subject = self._earlier.same_unit(claim) or self._told_before(claim)
            told = claim.subject.indicator if claim.subject is not None else None
            claim.indicator = told.replace(_MEAN, "", 1) if told else None
            return claim.indicator is not None
        last = claim.sentence.claims[claim.index - 1] if claim.index else None
        if claim.reading.cue is not None and claim.reading.cue.cue is Cue.REACH:
            return last is not None and self._is_told_the_same(claim, last)
        goes_on = last is not None and last.found is Found.OF_PLACE and last.mention.unit == claim.mention.unit
        is_listed = claim.reading.cue is None and (goes_on or claim.left.startswith(_ONE_OF))
        is_course = claim.reading.cue is not None and claim.mention.kind in PERCENTS
        follows = last is not None and claim.previous is None and last.mention.unit == claim.mention.unit == "%"
        if not (is_listed or is_course or follows) or claim.right_phrase or not self._is_place(self._nouns.in_front(claim)):
            return False
        follows = follows and not self._phrases.verbs.is_place((last and last.indicator) or "")
        if not (is_listed or is_course or follows):
            return False  # what was told before is of a place, too
        if is_listed or not is_course:
            subject = last if follows and last is not None and last.indicator else self._earlier.same_unit(claim)
            subject = subject or self._summed_before(claim)
            if subject is not None:
                claim.indicator, claim.subject = subject.indicator, subject
            return subject is not None
        if not (self._earlier.carried(claim) or self._sentences.before(claim)):
            return self._tellings.told_of(claim, clause_before(claim), must_go_on=True)
        claim.indicator = self._phrases.compounds.without_place(claim.indicator or "") or None
        return claim.indicator is not None

    def _is_told_the_same(self, claim: Claim, last: Claim) -> bool:
        """浙江的失业率为3.2%，江苏为|2.9%: a place alone is told the same of as the one before."""
        is_bare = _BEING.set.issuperset(claim.reading.words) and claim.previous is None and not claim.right_phrase
        if not is_bare or last.role is Role.QUALIFIER or not last.indicator:
            return False
        if last.mention.unit != claim.mention.unit and not self._goes_through(claim, last):
            return False
        if not self._phrases.verbs.is_place(self._nouns.in_front(claim)) or self._phrases.verbs.is_place(last.indicator):
            return False
        cue = last.reading.cue
        is_alike = last.mention.unit == claim.mention.unit and last.role is Role.CHANGE
        rate = cue.word if cue is not None and cue.cue is Cue.CHANGE_NOUN and is_alike else ""
        claim.indicator = self._phrases.compounds.without_place(last.indicator).removeprefix("的") + rate
        claim.subject = last
        return True

    @staticmethod
    def _goes_through(claim: Claim, last: Claim) -> bool:
        """开发面积减幅在30%以上，其中河北为|33万平方米，下降7%；山东为|63万平方米: the amounts that changed, place by place."""
        if last.role is not Role.CHANGE or (last.indicator or "")[-1:] in _RATES:
            return False
        before = claim.sentence.claims[: claim.index]
        return _AMONG in claim.left or any(
            other.found is Found.OF_PLACE and other.mention.unit == claim.mention.unit for other in before
        )

    def _is_place(self, name: str) -> bool:
        if _SIZED.match(name):
            return False  # 千亩|核心区
        is_short = 1 < len(name) <= LONGEST_PLACE and name[-1] not in _SCHOOLS
        return _PLACE.fullmatch(name) is not None or (is_short and self._phrases.verbs.is_place(name))

    @staticmethod
    def _summed_before(claim: Claim) -> Claim | None:
        """改造小区113个。其中城关镇|41个: so many are of what the sentence before counts in the same unit."""
        return PlaceRules._told_before(claim) if claim.sentence.text.startswith(_AMONG) else None

    @staticmethod
    def _told_before(claim: Claim) -> Claim | None:
        """Return the last level in the same unit of the sentence before, in the same paragraph."""
        sentence, before = claim.sentence, claim.sentence.before
        if before is None or before.paragraph is not sentence.paragraph:
            return None
        alike = (other for other in reversed(before.claims) if other.mention.unit == claim.mention.unit and other.indicator)
        return next((other for other in alike if other.role is Role.LEVEL), None)
