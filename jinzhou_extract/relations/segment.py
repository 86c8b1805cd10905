"""Words and their parts of speech, behind one small interface.

rjieba (jieba's dictionary in Rust) is fast enough to be asked only about the few words beside a number; verbs that the
rules know are added to it, so that 获评 and 晋升 are one word each.
"""

from collections.abc import Iterable
from typing import Protocol

WEIGHT = 100_000
"""Frequency of an added word: enough to win over any split of it."""


class Segmenter(Protocol):
    """Cuts a phrase into (word, part of speech)."""

    def __call__(self, text: str) -> list[tuple[str, str]]:
        """Return the words of `text` in order, each with jieba's tag."""
        ...


def build_segmenter(verbs: Iterable[str], nominal: Iterable[str]) -> Segmenter:
    """Return a segmenter that knows each of `verbs` as a verb, and each of `nominal` as one that names things."""
    import rjieba  # reads its dictionary when it is imported, which must cost nothing before it is needed

    jieba = rjieba.Jieba()
    tags = dict.fromkeys((word for word in verbs if len(word) > 1), "v") | dict.fromkeys(nominal, "vn")
    for word, tag in tags.items():
        jieba.add_word(word, WEIGHT, tag)

    def cut(text: str) -> list[tuple[str, str]]:
        return [(word, tags.get(word, part)) for word, part in jieba.tag(text, False)]

    return cut
