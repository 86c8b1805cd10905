"""The score of chunks against those of a person: borders of nouns are exact, the other kinds share half of their characters."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from benchmarks.chunks.clauses import Chunk, Clause, Kind
from benchmarks.pairing import pair

FIGURES: tuple[str, ...] = ("f1", "noun_precision", "noun_recall", *(f"{kind}_f1" for kind in Kind), "head", "clauses")
"""The figures of a score, 0 to 1, in the order in which they are shown."""


@dataclass(slots=True)
class Score:
    """What was found, missed and made up, by kind; how many heads and whole clauses are right."""

    found: Counter[Kind] = field(default_factory=Counter)
    missed: Counter[Kind] = field(default_factory=Counter)
    extra: Counter[Kind] = field(default_factory=Counter)
    heads: int = 0
    clauses: int = 0
    whole: int = 0

    def add(self, other: "Score") -> None:
        """Add the score of other clauses."""
        self.found += other.found
        self.missed += other.missed
        self.extra += other.extra
        self.heads += other.heads
        self.clauses += other.clauses
        self.whole += other.whole

    def figures(self) -> dict[str, float | None]:
        """Return every figure of `FIGURES`; None where nothing was there to measure."""
        nouns = self.found[Kind.NOUN]
        wanted = nouns + self.missed[Kind.NOUN]
        return {
            "f1": self._f1(Kind),
            "noun_precision": _ratio(nouns, nouns + self.extra[Kind.NOUN]),
            "noun_recall": _ratio(nouns, wanted),
            **{f"{kind}_f1": self._f1([kind]) for kind in Kind},
            "head": _ratio(self.heads, wanted),
            "clauses": _ratio(self.whole, self.clauses),
        }

    def _f1(self, kinds: Iterable[Kind]) -> float | None:
        kinds = list(kinds)
        found = sum(self.found[kind] for kind in kinds)
        others = sum(self.missed[kind] + self.extra[kind] for kind in kinds)
        return _ratio(2 * found, 2 * found + others)


@dataclass(frozen=True, slots=True)
class Comparison:
    """How the program's chunks of a clause answer a person's."""

    found: list[Chunk]
    missed: list[Chunk]
    extra: list[Chunk]
    headless: list[Chunk]

    @property
    def is_right(self) -> bool:
        """Say whether there is nothing to mend."""
        return not (self.missed or self.extra or self.headless)

    def score(self) -> Score:
        """Return the score of the clause."""
        nouns = sum(chunk.kind is Kind.NOUN for chunk in (*self.found, *self.missed))
        found, missed, extra = (Counter(one.kind for one in chunks) for chunks in (self.found, self.missed, self.extra))
        return Score(found, missed, extra, heads=nouns - len(self.headless), clauses=1, whole=int(self.is_right))


def compare(wanted: Clause, got: Clause) -> Comparison:
    """Compare the program's chunks of a clause with a person's."""
    gold = [chunk for chunk in wanted.chunks if not chunk.optional]
    read = [chunk for chunk in got.chunks if not any(_is_left_open(chunk, one) for one in wanted.chunks)]
    found: list[Chunk] = []
    missed: list[Chunk] = []
    extra: list[Chunk] = []
    for kind in Kind:
        of_gold = [chunk for chunk in gold if chunk.kind is kind]
        of_read = [chunk for chunk in read if chunk.kind is kind]
        if kind is Kind.NOUN:
            found += [chunk for chunk in of_gold if any(_answers(one, chunk) for one in of_read)]
            missed += [chunk for chunk in of_gold if not any(_answers(one, chunk) for one in of_read)]
            extra += [one for one in of_read if not any(_answers(one, chunk) for chunk in of_gold)]
        else:
            pairing = pair(of_gold, of_read)
            found += [chunk for chunk, _ in pairing.pairs]
            missed += pairing.missed
            extra += pairing.extra
    headless = [chunk for chunk in gold if chunk.kind is Kind.NOUN and not any(_has_its_head(one, chunk) for one in read)]
    return Comparison(found, missed, extra, headless)


def _answers(one: Chunk, wanted: Chunk) -> bool:
    """Say whether a chunk is the wanted one, or the piece of it with the head where it may be broken."""
    return _is_piece(one, wanted) and one.start <= wanted.head < one.end


def _is_left_open(one: Chunk, wanted: Chunk) -> bool:
    """Say whether a chunk counts neither way: one that may be there or not, or a piece without the head."""
    is_open = wanted.optional and wanted.start <= one.start and one.end <= wanted.end
    return is_open or (bool(wanted.cuts) and _is_piece(one, wanted) and not one.start <= wanted.head < one.end)


def _is_piece(one: Chunk, wanted: Chunk) -> bool:
    return one.start in (wanted.start, *wanted.cuts) and one.end in (*wanted.cuts, wanted.end)


def _has_its_head(one: Chunk, wanted: Chunk) -> bool:
    """Say whether the last word of a chunk is the head of the wanted one, or a longer word of it that ends in the head."""
    return one.kind is Kind.NOUN and one.end in (*wanted.cuts, wanted.end) and wanted.start <= one.head <= wanted.head < one.end


def _ratio(part: int, whole: int) -> float | None:
    return part / whole if whole else None
