"""The dictionary that is asked where words end: jieba's in Rust, some microseconds a question, with the words of the lexicon.

Verbs that the rules know are added to it, so that 获评 and 晋升 are one word each. A process reads it once.
"""

import sys
from collections.abc import Callable
from functools import cache
from importlib.machinery import PathFinder
from importlib.util import find_spec, module_from_spec
from typing import Any, Final

from jinzhou_extract.lexicon.cues import load_verbs
from jinzhou_extract.lexicon.nouns import load_nouns
from jinzhou_extract.lexicon.toml import read_table

WEIGHT: Final = 100_000
"""Frequency of an added word: enough to win over any split of it."""

_TAGS: Final = {"nouns": "n", "verbs": "v", "adverbs": "d"}
"""The part of speech of the words of each row of the table."""

_PACKAGE: Final = "rjieba"
_INNER: Final = "rjieba.rjieba"

Words = list[tuple[str, str]]
"""(word, part of speech) in a row."""

Cut = Callable[[str, bool], Words]
"""Cuts a text into words; whether words that no dictionary has are guessed."""


class Tagger:
    """Cuts texts into words; the dictionary is read when it is first asked."""

    def __init__(self) -> None:
        self._cut: Cut | None = None

    def tag(self, text: str) -> Words:
        """Return the words of `text` in order, each with its part of speech."""
        if self._cut is None:
            self._cut = dictionary()
        return self._cut(text, False)


@cache
def dictionary() -> Cut:
    """Return what cuts a text by jieba's dictionary and the words of the lexicon."""
    jieba = _inner().Jieba()
    for word, tag in _added().items():
        if len(word) > 1:  # 丝 stands in many words
            jieba.add_word(word, WEIGHT, tag)
    cut: Cut = jieba.tag
    return cut


@cache
def own_tags() -> dict[str, str]:
    """Return words with the part of speech that they have here whatever jieba's dictionary says: those of the lexicon, and
    those that jieba cuts as they are and mistakes for something else.
    """
    table = read_table("tags.toml")
    return {word: tag for name, tag in _TAGS.items() for word in table[name]["words"]} | _added()


def _added() -> dict[str, str]:
    """Return the words of the lexicon that are words here whatever jieba's dictionary says."""
    verbs = load_verbs()
    doing = dict.fromkeys((*verbs.predicates, *verbs.flow, *verbs.light))
    tags = dict.fromkeys((word for word in doing if len(word) > 1), "v") | dict.fromkeys(verbs.nominal, "vn")
    return tags | dict.fromkeys(load_nouns().named, "n")


def _inner() -> Any:  # noqa: ANN401
    """Return the compiled module of rjieba; to import the package itself would read a second dictionary of 24 MB."""
    package = find_spec(_PACKAGE)
    found = PathFinder.find_spec(_INNER, package.submodule_search_locations) if package else None
    if found is None or found.loader is None:
        import rjieba

        return rjieba
    if _INNER not in sys.modules:
        module = module_from_spec(found)
        found.loader.exec_module(module)
        sys.modules[_INNER] = module
    return sys.modules[_INNER]
