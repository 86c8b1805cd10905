"""One that counts nothing, or the only one of its kind: 在新的|一年, 是她最爱的|一枚; 达标的水厂只有城东水厂|一座."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.meaning.kinds import PEOPLE
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.syntax.phrases import Phrases

_SUCH: Final = WordPattern("function_words.toml", "such_a_thing")
_ONLY: Final = FilledPattern(
    "function_words.toml", r"(?P<things>[^，。；：\d]{2,20}?){nothing_but}(?P<one>[^，。；：、\d有]{1,14})\Z"
)
_EACH_ALONE: Final = Pattern(r"每一?[个支座台间家]([一-鿿]{2,6})", signs="每")
_WORD: Final = 2
"""Characters of most nouns."""


def such_a_thing(claim: Claim) -> bool:
    """是她最珍爱的|一枚: what is said of something is no figure of it."""
    return claim.mention.value == 1 and not claim.right_phrase and _SUCH.search(claim.left) is not None


def each_alone(claim: Claim) -> bool:
    """每个班次|不得超过45人: where nothing else is told, so many are those of each."""
    each = _EACH_ALONE.fullmatch(claim.left.strip())
    claim.indicator = each[1] if each is not None and not claim.right else None
    return claim.indicator is not None


class OnlyOnes:
    """Names what only one is named of; built once, immutable."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases

    def named(self, claim: Claim) -> bool:
        """达标的水厂只有城东水厂|一座: what there is one of, where that one bears its name or is a person's."""
        if claim.mention.value != 1 or claim.right_phrase or (only := _ONLY.search(claim.left)) is None:
            return False
        things, one = self._phrases.front.phrase(only["things"]), only["one"]
        is_person = claim.mention.unit in PEOPLE and self._phrases.persons.is_name(one)
        if not things or not (is_person or (one.endswith(things[-_WORD:]) and len(one) > _WORD)):
            return False
        claim.indicator = things
        return True
