"""One that only stands for a thing and counts nothing: 在新的|一年, 是她最爱的|一枚."""

from typing import Final

from jinzhou_extract.lexicon.pattern import WordPattern
from jinzhou_extract.meaning.sentence import Claim

_SUCH: Final = WordPattern("function_words.toml", "such_a_thing")


def such_a_thing(claim: Claim) -> bool:
    """是她最爱的|一枚: what is said of something is no figure of it."""
    return claim.mention.value == 1 and not claim.right_phrase and _SUCH.search(claim.left) is not None
