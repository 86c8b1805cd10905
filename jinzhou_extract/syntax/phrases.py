"""The readers of noun phrases, put together."""

from collections.abc import Iterable

from jinzhou_extract.lexicon.cues import Verbs
from jinzhou_extract.lexicon.nouns import Nouns
from jinzhou_extract.syntax.behind import BehindReader
from jinzhou_extract.syntax.compounds import Compounds
from jinzhou_extract.syntax.front import FrontReader
from jinzhou_extract.syntax.words import WordTable


class Phrases:
    """What finds noun phrases: `front` before a number, `behind` it, `compounds` inside them; immutable."""

    def __init__(self, verbs: Verbs, nouns: Nouns, adverbs: Iterable[str]) -> None:
        words = WordTable(verbs, nouns, adverbs)
        self.front = FrontReader(words)
        self.behind = BehindReader(words)
        self.compounds = Compounds(words)
