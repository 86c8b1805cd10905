"""Words and their parts of speech, behind one small interface.

rjieba (jieba's dictionary in Rust) is fast enough to be asked only about the few words beside a number; verbs that the
rules know are added to it, so that 获评 and 晋升 are one word each.
"""

from collections.abc import Iterable
from typing import Protocol

import rjieba

WEIGHT = 100_000
"""Frequency of an added word: enough to win over any split of it."""


class Segmenter(Protocol):
    """Cuts a phrase into (word, part of speech)."""

    def __call__(self, text: str) -> list[tuple[str, str]]: ...


def build_segmenter(verbs: Iterable[str]) -> Segmenter:
    """Return a segmenter that knows each of `verbs` as a verb."""
    jieba = rjieba.Jieba()
    for verb in verbs:
        if len(verb) > 1:
            jieba.add_word(verb, WEIGHT, "v")

    def tag(text: str) -> list[tuple[str, str]]:
        return [(word, part) for word, part in jieba.tag(text, False)]

    return tag
