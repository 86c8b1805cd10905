"""The whole that a number sums up: 大会议程包括审议报告、审查草案等7项, 枢纽由主坝、溢洪道和电站三部分组成."""

from typing import Final

from jinzhou_extract.lexicon.found import last_of
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Role
from jinzhou_extract.syntax.phrases import Phrases

SUMMED: Final[Pattern] = Pattern("等|[组构]成", signs="等成")
"""What stands beside a number that sums up what was listed."""

_COMPRISES: Final = WordPattern("function_words.toml", "comprises")
_COMPOSED: Final = ("组成", "构成")
_COMPOSED_OF: Final = Pattern(r"(?P<whole>[^，。；由]{1,12})由[^，。；]*\Z")


ADDED: Final[Pattern] = Pattern("共|[合总]计|加起来", signs="共计加")
"""What says of a number that it sums up."""

_IN_ALL: Final = FilledPattern("function_words.toml", r"\s*(?:{sums}|加起来)")
_STATEMENT: Final = frozenset("；;。")


class SumRules:
    """Finds what is made up of what was listed; built once, immutable."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases

    @staticmethod
    def of_several(claim: Claim) -> bool:
        """养老支出3亿元、医疗支出4亿元，合计|7亿元: of what both are; of nothing told where they have nothing in common."""
        if claim.previous is not None or _IN_ALL.match(claim.left) is None:
            return False
        told = [other for other in claim.sentence.claims[: claim.index] if other.mention.unit == claim.mention.unit][-2:]
        names = [other.indicator or "" for other in told if other.role is Role.LEVEL]
        if len(names) < 2 or not all(names) or names[0] == names[1]:
            return False
        start = claim.sentence.start
        between = claim.sentence.text[told[0].mention.tail - start : claim.mention.start - start]
        if not _STATEMENT.isdisjoint(between) or claim.index - told[0].index > len(told):
            return False
        shared = _common_end(*names)
        claim.indicator = shared if len(shared) > 1 else None
        return True

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


def _common_end(one: str, other: str) -> str:
    """Return what two names end with alike: 养老|支出, 医疗|支出."""
    size = next((at for at, pair in enumerate(zip(reversed(one), reversed(other), strict=False)) if len(set(pair)) > 1), 0)
    return one[len(one) - size :]
