"""The whole that a number sums up: 大会议程包括审议报告、审查草案等7项, 枢纽由主坝、溢洪道和电站三部分组成."""

from typing import Final

from jinzhou_extract.lexicon.found import last_of
from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.syntax.phrases import Phrases

SUMMED: Final[Pattern] = Pattern("等|[组构]成", signs="等成")
"""What stands beside a number that sums up what was listed."""

_COMPRISES: Final = WordPattern("function_words.toml", "comprises")
_COMPOSED: Final = ("组成", "构成")
_COMPOSED_OF: Final = Pattern(r"(?P<whole>[^，。；由]{1,12})由[^，。；]*\Z")


class SumRules:
    """Finds what is made up of what was listed; built once, immutable."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases

    def whole(self, claim: Claim) -> bool:
        """大会议程包括审议报告、审查草案等7项."""
        if claim.right.startswith(_COMPOSED) and (composed := _COMPOSED_OF.match(claim.left)):
            claim.indicator = self._phrases.front.phrase(composed["whole"]) or None
            return claim.indicator is not None  # 枢纽由主坝、溢洪道和电站|五部分组成
        if not claim.left.rstrip().endswith("等") or claim.right_phrase:
            return False
        clause = claim.sentence.text[: claim.mention.start - claim.sentence.start]
        verb = _COMPRISES.search(clause)
        whole = clause[last_of(clause, "，。；", 0, verb.start()) + 1 : verb.start()] if verb else ""
        phrase = self._phrases.front.phrase(whole) if whole else ""
        claim.indicator = phrase or None
        return bool(phrase)
