"""The readers of noun phrases, put together."""

from jinzhou_extract.syntax.behind import BehindReader
from jinzhou_extract.syntax.compounds import Compounds
from jinzhou_extract.syntax.front import FrontReader
from jinzhou_extract.syntax.persons import PersonReader
from jinzhou_extract.syntax.sums import SumReader
from jinzhou_extract.syntax.verbs import VerbReader
from jinzhou_extract.syntax.words import WordTable


class Phrases:
    """What finds noun phrases: `front` before a number, `behind` it, `compounds` inside them, `persons` by name, what `sums`
    are, and what tells `verbs` from them; immutable.
    """

    def __init__(self, words: WordTable) -> None:
        self.front = FrontReader(words)
        self.behind = BehindReader(words)
        self.compounds = Compounds(words)
        self.persons = PersonReader(words)
        self.sums = SumReader(words)
        self.verbs = VerbReader(words)
