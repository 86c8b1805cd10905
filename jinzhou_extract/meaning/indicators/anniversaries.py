"""What an anniversary is of, and a holiday that is so long: 公司成立|20周年, 国庆假期共|7天."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, WordPattern
from jinzhou_extract.meaning.indicators.nouns import NounReader
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.syntax.marks import trim

_ANNIVERSARY: Final = "周年"
_HOLIDAY: Final = FilledPattern(
    "function_words.toml",
    r"(?:\A|[^一-鿿“])(?:[今明去]?年|[本该])?(?P<what>(?![今明去]?年)“?[一-鿿]{0,6}”?{holidays_last}){lasting_for}+\Z",
)
_CELEBRATING: Final = WordPattern("function_words.toml", "celebrating")


class AnniversaryRules:
    """Finds the occasion; built once, immutable."""

    def __init__(self, nouns: NounReader) -> None:
        self._nouns = nouns

    def occasion(self, claim: Claim) -> bool:
        """学校建校|一百周年庆祝大会: the years have passed since what stands in front of them, whatever is held for it."""
        if claim.mention.alias != _ANNIVERSARY:
            return False
        kept = _CELEBRATING.search(claim.left.rstrip())
        claim.indicator = trim(kept["what"]) if kept else self._nouns.in_front(claim) or None
        return claim.indicator is not None

    def holiday(self, claim: Claim) -> bool:
        """今年国庆假期共|7天: a time that has a name is what lasts so long."""
        lasts = _HOLIDAY.search(claim.left.rstrip())
        claim.indicator = lasts["what"] if lasts else None
        return lasts is not None
