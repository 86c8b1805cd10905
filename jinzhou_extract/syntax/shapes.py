"""A sentence as a row of chunks with a letter each, so that a way of saying something is a pattern over letters."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from jinzhou_extract.lexicon.letters import Letters
from jinzhou_extract.lexicon.tagger import Words

NUMBER: Final = "M"
ASIDE: Final = "m"
TIME: Final = "T"
NOUN: Final = "N"
OTHER: Final = "x"
_PLACE: Final = "\n"
"""What stands for a number or a time while the rest is cut into words."""

Joints = dict[str, dict[str, list[tuple[str, ...]]]]
"""The parts of words that the segmenter cuts, by the first part and the second."""


@dataclass(frozen=True, slots=True)
class Shape:
    """The chunks of a sentence: `letters[i]` stands for `spans[i]`, offsets in the sentence.

    `numbers` gives, for the letter of a number, its place among the numbers of the sentence.
    """

    letters: str
    spans: list[tuple[int, int]]
    numbers: dict[int, int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return what the letters from `start` to `end` stand for, as offsets in the sentence."""
        return self.spans[start][0], self.spans[end - 1][1]


class ShapeReader:
    """Reads sentences into shapes; built once, immutable but for the joints and the letters of tags that it remembers."""

    def __init__(self, tag: Callable[[str], Words], letters: Letters) -> None:
        self._tag = tag
        self._words = letters.words
        self._tags = dict(letters.tags)
        self._joints: Joints | None = None

    def read(self, text: str, numbers: list[tuple[int, int, bool]], times: list[tuple[int, int]]) -> Shape:
        """Return the shape of `text`; `numbers` are (start, end, describes what follows), in order, as `times` are."""
        marks = [(start, end, ASIDE if aside else NUMBER, index) for index, (start, end, aside) in enumerate(numbers)]
        marks += [
            (start, end, TIME, -1)
            for start, end in times
            if not any(start < last and first < end for first, last, _ in numbers)
        ]
        marks.sort()
        pieces: list[str] = []
        at = 0
        for start, end, _, _ in marks:
            pieces += text[at:start], _PLACE
            at = max(at, end)
        pieces.append(text[at:])
        return self._shape(self._tag("".join(pieces)), marks)

    def _shape(self, words: Words, marks: list[tuple[int, int, str, int]]) -> Shape:
        letters: list[str] = []
        spans: list[tuple[int, int]] = []
        places: dict[int, int] = {}
        known, tags = self._words, self._tags
        joints = self._joined() if self._joints is None else self._joints
        index = offset = mark = 0
        size = len(words)
        while index < size:
            word, tag = words[index]
            index += 1
            if word == _PLACE:
                start, offset, letter, number = marks[mark]
                mark += 1
                if number >= 0:
                    places[len(letters)] = number
                letters.append(letter)
                spans.append((start, offset))
                continue
            letter = known.get(word, "")
            if word in joints and index < size:
                for parts in joints[word].get(words[index][0], ()):
                    if tuple([part for part, _ in words[index - 1 : index - 1 + len(parts)]]) == parts:
                        word = "".join(parts)
                        letter, index = known[word], index - 1 + len(parts)
                        break
            if not letter:
                letter = tags.get(tag, "")
                if not letter:
                    letter = tags[tag] = tags.get(tag[:1], OTHER)
            end = offset + len(word)
            if letter == NOUN and letters and letters[-1] == NOUN and spans[-1][1] == offset:
                spans[-1] = spans[-1][0], end
            else:
                letters.append(letter)
                spans.append((offset, end))
            offset = end
        return Shape("".join(letters), spans, places)

    def _joined(self) -> Joints:
        """Return the words of the table that the segmenter cuts, by their first two parts, the longest first: 报|于."""
        joints: Joints = {}
        for word in self._words:
            parts = tuple(part for part, _ in self._tag(word))
            if len(parts) > 1:
                joints.setdefault(parts[0], {}).setdefault(parts[1], []).append(parts)
        for by_second in joints.values():
            for cut in by_second.values():
                cut.sort(key=len, reverse=True)
        self._joints = joints
        return joints
