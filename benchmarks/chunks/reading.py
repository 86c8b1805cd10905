"""The chunks of a clause as the program reads them, out of its shape (jinzhou_extract/syntax/shapes.py)."""

from benchmarks.chunks.clauses import Chunk, Clause, Kind
from jinzhou_extract.lexicon.cues import load_cues, load_verbs
from jinzhou_extract.lexicon.letters import load_letters
from jinzhou_extract.lexicon.nouns import load_nouns
from jinzhou_extract.lexicon.times import load_times
from jinzhou_extract.mentions.fold import Folder
from jinzhou_extract.mentions.scanner import Scanner
from jinzhou_extract.syntax.shapes import ASIDE, NUMBER, TIME, ShapeReader
from jinzhou_extract.syntax.words import WordTable
from jinzhou_extract.times.reader import TimeReader

NOUNS = frozenset("NcpSwY")
"""Letters of nouns in a shape, whatever more they say of them."""

VERBS = frozenset("VWHCGJDKRZIbefhijouyz")
"""Letters of verbs and of adjectives that tell something."""


class ChunkReader:
    """Reads clauses with what the program reads sentences with; built once."""

    def __init__(self) -> None:
        cues, verbs = load_cues(), load_verbs()
        self._words = WordTable(verbs, load_nouns(), ())
        self._shapes = ShapeReader(self._words.tag, load_letters(cues, verbs))
        self._folder = Folder()
        self._scanner = Scanner()
        self._times = TimeReader(load_times())

    def read(self, text: str) -> Clause:
        """Return a clause with its chunks; nouns that touch are one chunk, the head of which is its last word."""
        plain, _ = self._folder.shadow(text)
        mentions = self._scanner.scan(plain)
        shape = self._shapes.read(
            plain,
            [(mention.lead, mention.tail, False) for mention in mentions],
            [(time.start, time.end) for time in self._times.find(plain)],
        )
        chunks: list[Chunk] = []
        for at, (letter, (start, end)) in enumerate(zip(shape.letters, shape.spans, strict=True)):
            if letter in (NUMBER, ASIDE):
                mention = mentions[shape.numbers[at]]
                chunks.append(Chunk(Kind.QUANTITY, mention.start, mention.end))
            elif letter == TIME:
                chunks.append(Chunk(Kind.TIME, start, end))
            elif letter in VERBS:
                chunks.append(Chunk(Kind.VERB, start, end))
            elif letter in NOUNS:
                if chunks and chunks[-1].kind is Kind.NOUN and chunks[-1].end == start:
                    start = chunks.pop().start
                last, _ = self._words.tag(plain[start:end])[-1]
                chunks.append(Chunk(Kind.NOUN, start, end, end - len(last)))
        return Clause(text, tuple(chunks))
