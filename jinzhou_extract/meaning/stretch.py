"""A stretch of a long document, so that several processes can share the work on its sentences."""

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from jinzhou_extract.document.outline import Block
from jinzhou_extract.meaning.sentence import Sentence
from jinzhou_extract.mentions.mention import Mention
from jinzhou_extract.metric import Role

_LEVEL: Final = Role.LEVEL  # the class of an Enum is slow to ask


class Stretch(NamedTuple):
    """One of `of` stretches of a document with about as many numbers each, the one at index `at`.

    A sentence takes something from the one before it, so that a stretch cannot begin anywhere: it begins with a sentence
    that stands alone, and the stretch in front goes on to there. Both find the same one.
    """

    at: int
    of: int

    def bounds(self, blocks: list[Block], mentions: list[Mention]) -> tuple[int, int]:
        """Return the offsets of the flow between which its sentences are, but for those up to one that stands alone."""
        return self._cut(self.at, blocks, mentions), self._cut(self.at + 1, blocks, mentions)

    def _cut(self, number: int, blocks: list[Block], mentions: list[Mention]) -> int:
        if number == 0:
            return 0
        end = blocks[-1].end + 1
        if number == self.of:
            return end
        least = mentions[len(mentions) * number // self.of].start
        return next((block.start for block in blocks if block.start >= least), end)


WHOLE = Stretch(0, 1)
"""All of a document."""


def annotated(
    sentences: Iterator[Sentence], annotate: Callable[[Sentence], None], bounds: tuple[int, int]
) -> Iterator[Sentence]:
    """Yield sentences with their meaning, from the first that stands alone at the first bound to that at the second.

    `sentences` begin with a paragraph.
    """
    first, end = bounds
    is_ours = first == 0
    for sentence in sentences:
        annotate(sentence)
        if stands_alone(sentence):
            if sentence.start >= end:
                return
            is_ours = True
        if is_ours:
            yield sentence


def stands_alone(sentence: Sentence) -> bool:
    """Say whether a sentence that has its meaning took nothing from the one before: it opens a paragraph with levels.

    Only a change, share or rank may be of what another paragraph ended with.
    """
    is_first = sentence.before is None or sentence.before.paragraph is not sentence.paragraph
    return is_first and all(claim.role is _LEVEL for claim in sentence.claims)
