"""Word lists as regular expressions that stay fast however long the list is."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from jinzhou_extract.lexicon.prepared import compiled

Node = dict[str, Any]
Matcher = Callable[[str, int], re.Match[str] | None]


def trie_pattern(words: Mapping[str, str] | Iterable[str]) -> str:
    """Return a pattern that matches the longest of `words`.

    A mapping gives each word a pattern that must follow it (a lookahead, say); where that fails, the next shorter word
    is tried. Words that share a beginning share it in the pattern, so that matching costs the length of the word and
    not the number of words.
    """
    tails = words if isinstance(words, Mapping) else dict.fromkeys(words, "")
    root: Node = {}
    for word, tail in tails.items():
        node = root
        for char in word:
            node = node.setdefault(char, {})
        node[""] = tail
    if not root:
        return "(?!)"
    return _render(root)


class LongestWord:
    """Finds the longest of many words at a place.

    The first character settles which words can stand there: most places cost one look-up, and no pattern is tried that
    has no chance. Immutable but for what it remembers: the patterns that were needed, by that character.
    """

    def __init__(self, words: Mapping[str, str] | Iterable[str]) -> None:
        """Take `words` as `trie_pattern` does."""
        self._by_first: dict[str, dict[str, str]] = {}
        for word, tail in words.items() if isinstance(words, Mapping) else dict.fromkeys(words, "").items():
            self._by_first.setdefault(word[0], {})[word] = tail
        self._matchers: dict[str, Matcher] = {}

    @property
    def beginnings(self) -> Iterable[str]:
        """The characters that the words begin with."""
        return self._by_first.keys()

    def match(self, text: str, at: int) -> re.Match[str] | None:
        """Return the match of the longest word that begins at `at`, or None."""
        first = text[at : at + 1]
        matcher = self._matchers.get(first)
        if matcher is None:
            if first not in self._by_first:
                return None
            matcher = self._matchers[first] = compiled(trie_pattern(self._by_first[first])).match
        return matcher(text, at)


def _render(node: Node) -> str:
    plain = [char for char, child in node.items() if char and set(child) == {""} and not child[""]]
    branches = [re.escape(char) + _render(child) for char, child in node.items() if char and char not in plain]
    if plain:
        branches.append(re.escape(plain[0]) if len(plain) == 1 else "[" + "".join(map(re.escape, plain)) + "]")
    if not branches:
        return str(node[""])
    if "" not in node:
        return branches[0] if len(branches) == 1 else "(?:" + "|".join(branches) + ")"
    return "(?:" + "|".join(branches) + "|" + str(node[""]) + ")"


def opening_pattern(words: Iterable[str]) -> str:
    """Return a pattern for a lookahead that asks whether one of `words` stands there; which of them is all the same, so that
    of 瓦 and 瓦时 it has the shorter one.
    """
    known = frozenset(words)
    return trie_pattern(
        sorted(word for word in known if word and not any(word[:size] in known for size in range(1, len(word))))
    )


def any_of(words: Iterable[str]) -> str:
    """Return a pattern for one of `words`, each taken literally, the longest first; the same for a set in any order."""
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))) + ")"
