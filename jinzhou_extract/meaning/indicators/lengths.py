"""What a length of time is told of: what it describes behind it, or what was so for years on end in front of it."""

from typing import Final

from jinzhou_extract.lexicon.cues import Cue
from jinzhou_extract.meaning.indicators.nouns import NounReader
from jinzhou_extract.meaning.indicators.times import ONCE_IN, behind_time
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Kind, Role
from jinzhou_extract.syntax.phrases import Phrases

_RUNNING: Final = "为期"
_ON_END: Final = "连续"
_SHORTEST: Final = 2
_COUNT: Final = Kind.COUNT  # the class of an Enum is slow to ask
_QUALIFIER: Final = Role.QUALIFIER


class LengthRules:
    """The rule that names lengths of time; built once, immutable."""

    def __init__(self, phrases: Phrases, nouns: NounReader) -> None:
        self._phrases = phrases
        self._nouns = nouns

    def described(self, claim: Claim) -> bool:
        """连续三年|增产, 为期|四天的锦标赛: how long something has gone on describes what follows, or what is told of it."""
        if not _describes(claim) or is_full(claim):
            return False
        text = claim.right.removeprefix("期").lstrip("的") if not claim.right.startswith(ONCE_IN) else ""
        says_when = behind_time(claim) == ""
        follows = self.in_a_row(claim) or claim.right_phrase or ("" if says_when else self._behind(claim, text))
        claim.indicator = follows or self._nouns.in_front(claim) or None
        return True

    def _behind(self, claim: Claim, text: str) -> str:
        behind = self._phrases.behind
        return behind.named(text) if claim.left.endswith(_RUNNING) else behind.phrase(text, _COUNT)[0]  # 为期四天的|巡诊

    def on_end(self, claim: Claim) -> bool:
        """产量连续8年|增长6%: how much something rises for years on end is told of what does so."""
        length = claim.previous
        if length is None or claim.role is not Role.CHANGE or length.role is not _QUALIFIER:
            return False
        claim.indicator = self.in_a_row(length) or None if length.mention.kind is Kind.DURATION else None
        return claim.indicator is not None

    def in_a_row(self, claim: Claim) -> str:
        """收入增速|连续8年 快于全国: what something is said of for years on end, in front of it; 公司连续三年|培训."""
        if not claim.left.rstrip().endswith(_ON_END):
            return ""
        thing, verbs, cue = self._nouns.in_front(claim), self._phrases.verbs, claim.reading.cue
        does = verbs.ends_in_actor(thing) and not verbs.is_verb(claim.right_phrase)
        if does or len(thing) < _SHORTEST or verbs.is_act(thing) or not self._phrases.compounds.ends_in_noun(thing):
            return ""
        return thing + cue.word if cue is not None and cue.cue is Cue.CHANGE_NOUN else thing


def is_full(claim: Claim) -> bool:
    """Say whether a length of time is what a deed has lasted, 满 in front of it: 稳定就业|满3年的员工."""
    start = claim.sentence.start
    return "满" in claim.sentence.text[claim.mention.lead - start : claim.mention.start - start]


def _describes(claim: Claim) -> bool:
    """Say whether a length of time is said of what follows: 连续三年, 为期|四天的锦标赛, 每月有|8小时免费额度."""
    return claim.role is _QUALIFIER or claim.left.endswith(_RUNNING) or (claim.is_aside and bool(claim.mention.per))
