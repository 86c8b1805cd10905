"""Word lists as regular expressions that stay fast however long the list is."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

Node = dict[str, Any]


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


def any_of(words: Iterable[str]) -> str:
    """Return a pattern for one of `words`, each taken literally, the longest first."""
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + ")"
