"""What an amount is of that stands with 其 or says when it is reckoned, and belongs to what the clause before opens with."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern
from jinzhou_extract.meaning.indicators.clauses import clause_before
from jinzhou_extract.meaning.indicators.nouns import NounReader
from jinzhou_extract.meaning.indicators.tellings import TellingRules
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Role
from jinzhou_extract.syntax.phrases import Phrases

ITS: Final[Pattern] = FilledPattern("tellings.toml", r"其(?!{other_than_its})|余额", signs="其余")
_BALANCE: Final = "余额"
_STOCKS: Final = FilledPattern("tellings.toml", r"{stocks}\Z")
_NO_OWNER: Final = Pattern(r"\d|\A[经据按]")
"""In a clause that opens with nothing anything belongs to: 经检测，其血液中酒精含量为|187毫克/100毫升."""

_COMMAS: Final = "，,"
_ITS: Final = "其"


class ItsRules:
    """The rule of what belongs to something told before; built once, immutable."""

    def __init__(self, phrases: Phrases, nouns: NounReader, tellings: TellingRules) -> None:
        self._phrases = phrases
        self._nouns = nouns
        self._tellings = tellings

    def belonging(self, claim: Claim) -> bool:
        """茶园不断扩大，其面积占|12%; 住户存款再创新高，年末余额|860亿元: both stand alone in their clause."""
        begin = claim.left_start
        if claim.previous is not None or begin <= 0 or claim.sentence.text[begin - 1] not in _COMMAS:
            return False
        left = claim.left.strip()
        is_its = left.startswith(_ITS) and ITS.match(left) is not None
        is_part = is_its and claim.role is Role.SHARE
        own = self._phrases.behind.topic(left[1:]) if is_part else self._nouns.in_front(claim)
        clause = clause_before(claim)
        if not own or not (is_its or own == _BALANCE) or own in clause or _NO_OWNER.search(clause):
            return False
        if not self._tellings.told_of(claim, clause, must_go_on=False):
            return False
        owner = claim.indicator or ""
        if not is_its and not _STOCKS.search(owner):
            claim.indicator = None
            return False  # 公司加快回款，年末余额|3亿元
        claim.indicator = owner + own
        return True
