"""A sentence as a row of chunks with a letter each, so that a way of saying something is a pattern over letters."""

from dataclasses import dataclass

from jinzhou_extract.lexicon.letters import Letters
from jinzhou_extract.syntax.words import Segmenter

NUMBER, ASIDE, TIME, NOUN, VERB, OTHER = "M", "m", "T", "N", "V", "x"
_LONGEST = 4
"""The most words that one chunk of the table is made of: 收/报/于."""


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
    """Reads sentences into shapes; built once, immutable."""

    def __init__(self, tag: Segmenter, letters: Letters) -> None:
        self._tag = tag
        self._words = letters.words
        self._tags = letters.tags
        self._starts = frozenset(word[0] for word in letters.words if len(word) > 1)

    def read(self, text: str, numbers: list[tuple[int, int, bool]], times: list[tuple[int, int]]) -> Shape:
        """Return the shape of `text`; `numbers` are (start, end, describes what follows), in order, as `times` are."""
        marks = [(start, end, ASIDE if aside else NUMBER, index) for index, (start, end, aside) in enumerate(numbers)]
        taken = [(start, end) for start, end, _ in numbers]
        marks += [
            (start, end, TIME, -1) for start, end in times if not any(start < last and first < end for first, last in taken)
        ]
        marks.sort()
        letters: list[str] = []
        spans: list[tuple[int, int]] = []
        places: dict[int, int] = {}
        at = 0
        for start, end, letter, index in (*marks, (len(text), len(text), "", -1)):
            if start > at:
                self._words_of(text[at:start], at, letters, spans)
            if letter:
                if index >= 0:
                    places[len(letters)] = index
                letters.append(letter)
                spans.append((start, end))
            at = max(at, end)
        return Shape("".join(letters), spans, places)

    def _words_of(self, text: str, offset: int, letters: list[str], spans: list[tuple[int, int]]) -> None:
        """Append the chunks of a stretch without numbers and times."""
        words = self._tag(text)
        index = 0
        while index < len(words):
            word, tag = words[index]
            taken, letter = 1, ""
            if word[0] in self._starts:
                joined = word
                for more in range(1, min(_LONGEST, len(words) - index)):
                    joined += words[index + more][0]
                    if joined in self._words:
                        taken, letter, word = more + 1, self._words[joined], joined
            if not letter:
                letter = self._words.get(word) or self._tags.get(tag) or self._tags.get(tag[:1], OTHER)
            index += taken
            end = offset + len(word)
            if letter == NOUN and letters and letters[-1] == NOUN and spans[-1][1] == offset:
                spans[-1] = spans[-1][0], end
            else:
                letters.append(letter)
                spans.append((offset, end))
            offset = end
