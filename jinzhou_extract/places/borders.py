"""Whether a short name is a word by itself: not 长春 in 最|长|春节, 保定 in 医保|定点 or 安庆 in 丁|安庆, a person.

A dictionary settles it (rjieba, some microseconds a question), so that no list of such words is kept.
"""

from typing import Final

from jinzhou_extract.lexicon.tagger import Tagger

BEFORE: Final = 4
"""How many characters in front of a name are looked at, and how many behind it."""

_LED_BY: Final = frozenset("acdmpv")
"""First letters of the tags of single words in front of which no name begins in the midst of another word: 太|原则."""

_STATION: Final = "站"
_PLACE: Final = "ns"
_PERSON: Final = "nr"
"""The tag of persons and of surnames."""


class NameBorders:
    """Answers by a dictionary; built once, immutable."""

    def __init__(self) -> None:
        self._dictionary = Tagger()

    def is_word(self, text: str, start: int, end: int, *, follows_name: bool) -> bool:
        """Say whether what looks like a name at `start` to `end` is one, and no piece of other words or of a person's name.

        `follows_name` says that another place is named right in front of it (湖南|岳阳), which settles where it begins.
        """
        at = max(0, start - BEFORE)
        earlier, before = ("", ""), ("", "")
        for word, tag in self._dictionary.tag(text[at : end + BEFORE]):
            word_end = at + len(word)
            if at < start < word_end:
                return follows_name or (word_end >= end and tag != _PERSON)
            if at == start and not follows_name and before[1] == _PERSON and _is_surname(earlier[0], before[0]):
                return False
            if start < at < end < word_end:
                return not (len(before[0]) == 1 and before[1][0] in _LED_BY)
            if word_end >= end:
                return True
            earlier, before, at = before, (word, tag), word_end
        return True

    def calls_place(self, text: str, start: int, end: int) -> bool:
        """Say whether the dictionary holds a name for that of a place wherever it stands: 敦煌, but not 阳朔."""
        word, tag = self._dictionary.tag(text[start : end + BEFORE])[0]
        return word in (text[start:end], f"{text[start:end]}{_STATION}") and tag == _PLACE


def _is_surname(before: str, word: str) -> bool:
    """Say whether a person's name may begin with `word`, and none ends with it: 队长|丁|安庆, but 韩|东|旭|沈阳."""
    return len(word) == 1 and not (len(before) == 1 and before.isalpha())
