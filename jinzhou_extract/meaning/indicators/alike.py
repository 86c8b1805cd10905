"""What a count without a noun is of: the thing that was counted before with the same classifier, 门票每张20元，卖出|4700张."""

from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordList
from jinzhou_extract.meaning.findings import Found
from jinzhou_extract.meaning.indicators.clauses import CLAUSE_MARKS, about
from jinzhou_extract.meaning.indicators.nouns import NounReader, without_owner
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Kind, Role
from jinzhou_extract.syntax.phrases import Phrases

_SORTING: Final = WordList("function_words.toml", "sorting_classifiers")
_TAKING: Final = WordList("function_words.toml", "taking_things")
_HOLDING: Final = Pattern(r"(?<=[一-鿿]{2})占了?\Z", ends="占了")
_HOSTS: Final = WordList("tellings.toml", "hosts")
_BODY: Final = Pattern(r"[一-鿿]{1,5}[队省市县区州厂校村镇乡班组]")
_COMING_OUT: Final = "了过得到"
"""What may stand behind a verb that happened."""

_LONGEST: Final = 8
"""The longest words for who did what: 东川队拿走."""


class AlikeRules:
    """The rule of things counted before; built once, immutable."""

    def __init__(self, phrases: Phrases, nouns: NounReader) -> None:
        self._phrases = phrases
        self._nouns = nouns

    def counted(self, claim: Claim) -> bool:
        """产生金牌11枚，东川队拿走|5枚，西川队|3枚: a verb, or who did it, alone in front of a number."""
        holds = _HOLDING.search(claim.left) is not None
        if claim.right_phrase or claim.role is not Role.LEVEL:
            return False
        is_sorted = claim.mention.unit in _SORTING.set or holds
        if not is_sorted and (not claim.index or claim.left[-1:] not in _COMING_OUT):
            return False
        told = self._told(claim)
        if not is_sorted and not _does_the_same(claim, told):
            return False
        if told is None:
            return self._is_spoken_of(claim)
        front = self._nouns.in_front(claim)
        if not front or len(front) > _LONGEST:
            return False
        goes_on = told.found is Found.ALIKE and _BODY.fullmatch(front) is not None
        if not goes_on and not holds and not self._takes(front):
            return False
        thing = self._phrases.compounds.without_deed(told.indicator or "")
        if not thing or not (holds or self._phrases.compounds.names(thing)):
            return False
        claim.indicator, claim.subject = thing, told
        return True

    def _is_spoken_of(self, claim: Claim) -> bool:
        """小人书很便宜，我挑了|17本: nothing was counted before, but a clause before speaks of what the classifier counts."""
        front, unit = self._nouns.in_front(claim), claim.mention.unit or ""
        if len(front) != 1 or not self._takes(front):
            return False
        for clause in reversed(CLAUSE_MARKS.split(claim.sentence.text[: max(0, claim.left_start)])):
            _, one, told = clause.partition(f"一{unit}的")  # 五毛一本的|小人书
            topic = self._phrases.behind.topic(told if one else about(clause)) if clause.strip() else ""
            if topic and self._phrases.behind.counts(topic, unit):
                claim.indicator = without_owner(topic)
                return True
        return False

    def _takes(self, front: str) -> bool:
        """Say whether words are a verb of getting or giving, with nothing in front of it but who did it: 东川队|拿走."""
        verb = next((verb for verb in _TAKING.words if front.endswith(verb)), "")
        who = front.removesuffix(verb).rstrip("再又还也")
        return bool(verb) and (not who or _BODY.fullmatch(who) is not None or who in _HOSTS.set)

    @staticmethod
    def _told(claim: Claim) -> Claim | None:
        """Return the last count with the same classifier, in the same sentence or the one before of the same paragraph."""
        sentence, before = claim.sentence, claim.sentence.before
        earlier = list(sentence.claims[: claim.index])
        if before is not None and before.paragraph is sentence.paragraph:
            earlier = [*before.claims, *earlier]
        for other in reversed(earlier):
            counts = other.mention.unit == claim.mention.unit and other.mention.kind is Kind.COUNT
            prices = other.mention.per == claim.mention.unit and other.mention.kind is Kind.MONEY  # 门票每张20元
            if other.indicator and (counts or prices):
                return other
        return None


def _does_the_same(claim: Claim, told: Claim | None) -> bool:
    """Say whether the verb in front of both numbers is the same: 甲队抢得18个篮板球，而乙队抢到了|34个."""
    if told is None or told.found is not Found.BEHIND or told.sentence is not claim.sentence:
        return False
    verb, before = claim.left.rstrip(_COMING_OUT), told.left.rstrip(_COMING_OUT)
    return verb != claim.left and verb[-1:] == before[-1:] != ""
