"""Numbers without a unit that still count: 17万下岗职工 (people), 1200亿 (money)."""

import re

from jinzhou_extract.lexicon.nouns import Nouns
from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.lexicon.trie import trie_pattern
from jinzhou_extract.mentions.tokens import Token

LOOK_AHEAD = 14
LOOK_BACK = 16
_CLAUSE = Pattern(r"[^，。；：、！？“”（）()\n\d]*")


class BareReader:
    """Tells what a number that ends in 万 or 亿 counts when no unit follows; built once, immutable."""

    def __init__(self, nouns: Nouns) -> None:
        self._people = re.compile(trie_pattern(nouns.people))
        self._money = re.compile(trie_pattern(nouns.money))
        self._people_heads = re.compile(trie_pattern(nouns.people_heads))

    def unit(self, text: str, token: Token) -> str | None:
        """Return `人` or `CNY`, or None where nothing tells."""
        if token.head[-1] not in "万亿" or text[token.start - 1 : token.start] == "每":
            return None
        if text[token.end : token.end + 1].isascii() and text[token.end : token.end + 1].isalpha():
            return None
        following = _CLAUSE.match(text, token.end, token.end + LOOK_AHEAD)
        ahead = following[0] if following else ""
        if ahead.startswith("的"):
            ahead = ""
            if self._money.search(following[0] if following else ""):
                return "CNY"
        if ahead and self._people.search(ahead):
            return "人"
        behind = re.split(r"[，。；！？\n]", text[max(0, token.start - LOOK_BACK) : token.start])[-1]
        if self._money.search(behind):
            people = self._people_heads.search(behind)
            return "人" if people and not ahead else "CNY"
        if self._people_heads.search(behind):
            return "人"
        return "CNY" if token.head[-1] == "亿" and not ahead[:1].isalpha() else None
