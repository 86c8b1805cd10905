"""What a number takes over from the sentence before: 快递业务量2.4亿件。同比增长|18%."""

from typing import Final

from jinzhou_extract.lexicon.pattern import WordPattern
from jinzhou_extract.meaning.indicators.clauses import QUOTES, last_subject
from jinzhou_extract.meaning.indicators.nouns import NounReader
from jinzhou_extract.meaning.kinds import AMOUNTS, PERCENTS
from jinzhou_extract.meaning.paragraphs import opens_with_speech
from jinzhou_extract.meaning.sentence import Claim, Sentence
from jinzhou_extract.metric import Kind, Role

_VIEWED: Final = WordPattern("function_words.toml", "viewed")
_CHANGING: Final = frozenset([Role.CHANGE, Role.SHARE])

CARRIED: Final = "indicator-from-previous-sentence"
"""Flag of an indicator that was taken over from the sentence before."""


class SentenceRules:
    """The rule that goes on with the sentence before; built once, immutable."""

    def __init__(self, nouns: NounReader) -> None:
        self._nouns = nouns

    def before(self, claim: Claim) -> bool:
        """The indicator that the sentence before ends with."""
        before = claim.sentence.before
        if before is None or before.part is not claim.sentence.part:
            return False  # the plan does not go on with what the review ended with
        is_apart = before.paragraph is not claim.sentence.paragraph and claim.role is Role.LEVEL
        if is_apart and not self._goes_on_in_speech(claim):
            return False
        if before.whole and before.paragraph is claim.sentence.paragraph and _VIEWED.match(claim.sentence.text):
            claim.indicator = before.whole  # 第三产业…增长7%。分季度看，一季度增长|5%
            claim.flags += (CARRIED,)
            return True
        subject = last_subject(before, len(before.claims)) if not is_apart else self._level_like(claim, before)
        if subject is not None and claim.mention.kind is Kind.COUNT and subject.mention.kind in PERCENTS:
            subject = self._level_like(claim, before) or subject  # 只剩9户，降到了1.3%。有|三户是因病
        if subject is None or (subject.mention.kind is Kind.DURATION and claim.mention.kind in AMOUNTS):
            return False  # 不到半分钟就到家门口。…，共6层
        if not _goes_on(claim, subject):
            return False
        claim.indicator, claim.subject = subject.indicator, subject
        claim.flags += (CARRIED,)
        return True

    def _goes_on_in_speech(self, claim: Claim) -> bool:
        """“一季度|1580亿元，…: what somebody says in a paragraph of its own, and names nothing in it."""
        opens = claim.index == 0 and claim.sentence.text.lstrip().startswith(QUOTES)
        return opens and opens_with_speech(claim.sentence.paragraph) and not self._nouns.subject_text(claim).strip(" “‘「")

    @staticmethod
    def _level_like(claim: Claim, before: Sentence) -> Claim | None:
        """Return the first level of `before` in the unit of a number: what its sentence is about."""
        alike = (other for other in before.claims if other.mention.unit == claim.mention.unit and other.indicator)
        return next((other for other in alike if other.role is Role.LEVEL), None)


def _goes_on(claim: Claim, subject: Claim) -> bool:
    """Say whether a number tells more of what was told: how much it changed, or what it came to (为58元). A bare one does not
    (一次，某厂…), unless nothing but a number in the same unit stands there.
    """
    if claim.role in _CHANGING or claim.reading.words:
        return True
    is_alike = claim.mention.unit == subject.mention.unit or claim.mention.per is not None  # 每斤卖|两毛二
    return is_alike and not claim.right.strip()
