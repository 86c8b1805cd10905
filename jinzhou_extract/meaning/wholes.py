"""What the parts told of are parts of: behind 分产业看，… another view (分季度看) is one of the whole again."""

from typing import Final

from jinzhou_extract.lexicon.pattern import WordPattern
from jinzhou_extract.meaning.sentence import Sentence
from jinzhou_extract.metric import Role

_LEVEL: Final = Role.LEVEL  # the class of an Enum is slow to ask
_OF_PARTS: Final = WordPattern("function_words.toml", "of_parts")


def whole_of(sentence: Sentence) -> str | None:
    """Return what a sentence that has its meaning is about: its first level, or what the parts are of that it tells of."""
    before = sentence.before
    if before is not None and before.paragraph is sentence.paragraph and _OF_PARTS.match(sentence.text):
        return before.whole
    return next((claim.indicator for claim in sentence.claims if claim.indicator and claim.role is _LEVEL), None)
