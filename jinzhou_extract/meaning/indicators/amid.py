"""What is first or last among others that are counted: 签约率在12个县区中率先突破95%."""

from typing import Final

from jinzhou_extract.lexicon.pattern import WordPattern
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Kind
from jinzhou_extract.syntax.phrases import Phrases

_FIRST: Final = WordPattern("function_words.toml", "first_among")
_AMONG: Final = "在"


class AmidRules:
    """The rule that looks in front of those among whom something is first; built once, immutable."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases

    def first(self, claim: Claim) -> bool:
        """签约率|在12个县区中率先突破95%: the thing stands in front of 在."""
        others = claim.previous
        if others is None or others.mention.kind is not Kind.COUNT:
            return False
        first = _FIRST.match(claim.left)
        if first is None or claim.reading.rest > first.end():
            return False  # 率先完成|投资 3亿元
        before = others.left.rstrip()
        claim.indicator = self._phrases.front.phrase(before.removesuffix(_AMONG)) or None if before.endswith(_AMONG) else None
        return claim.indicator is not None
