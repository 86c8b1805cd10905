"""Names of persons, which the segmenter mostly leaves in single characters."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern
from jinzhou_extract.lexicon.tagger import Words
from jinzhou_extract.syntax.words import WordTable

LONGEST_NAME: Final = 6
_ANONYMOUS: Final = frozenset(["某", "某某"])
_FUNCTION_TAGS: Final = frozenset("upcdx")
_FULL: Final = 2
"""Characters of a name that needs no more of them."""

_CALLED: Final = FilledPattern("function_words.toml", r"{called}(?P<name>[一-鿿]{2,4})(?=[，、。；（(]|\Z)")


class PersonReader:
    """Finds persons; built once from the word table, immutable."""

    def __init__(self, words: WordTable) -> None:
        self._words = words

    def actor(self, text: str) -> str:
        """Return who `text` ends with: 外援|杰克逊, 主队|陈林坚, else the nouns there: 浙江队."""
        tokens = self._words.tag(text.strip())
        name = _ending_name(tokens)
        if name:
            return name
        start = len(tokens)
        while start and tokens[start - 1][1][:1] in ("n", "j", "b"):
            start -= 1
        return "".join(word for word, _ in tokens[start:])

    def opening(self, text: str) -> str:
        """Return the name that a clause opens with: 何明|手感火热; nothing where it opens with anything else."""
        tokens = self._words.tag(text.strip())
        end = 0
        while end < len(tokens) and (tokens[end][1].startswith("nr") or len(tokens[end][0]) == 1):
            end += 1
        return _ending_name(tokens[:end]) if 0 < end < len(tokens) else ""

    def is_name(self, text: str) -> bool:
        """Say whether `text` is the name of a person and no more: 王小芳."""
        return _ending_name(self._words.tag(text)) == text

    def named(self, text: str) -> str:
        """Return the name of the person that `text` names last, nothing where it names none."""
        if called := _CALLED.search(text):
            return called["name"]
        tokens = self._words.tag(text.strip())
        end = next((at for at in range(len(tokens), 0, -1) if tokens[at - 1][1].startswith("nr")), 0)
        start = end
        while start and tokens[start - 1][1].startswith("nr"):
            start -= 1
        name = "".join(word for word, _ in tokens[start:end])
        given = _goes_on(tokens, end) if name and len(name) < _FULL else 0
        name += "".join(word for word, _ in tokens[end : end + given])
        end += given
        while end < len(tokens) and tokens[end][0] in _ANONYMOUS:
            name += tokens[end][0]
            end += 1
        return name


def _ending_name(tokens: Words) -> str:
    """Return the characters and names that tokens end with, where a person's name makes them up; else nothing."""
    start = len(tokens)
    while start and _may_name(tokens[start - 1]):
        start -= 1
    name = "".join(word for word, _ in tokens[start:])
    is_name = 1 < len(name) <= LONGEST_NAME
    return name if is_name else ""


def _may_name(token: tuple[str, str]) -> bool:
    """Say whether a word may be a person's name or one character of it: 杨|秀芝, but 队|的|杨秀芝."""
    word, tag = token
    return tag.startswith("nr") or (len(word) == 1 and tag[:1] not in _FUNCTION_TAGS and word != "队")


def _goes_on(tokens: Words, at: int) -> int:
    """Return how many single characters lead from a surname to a mark: 陈|林|坚，."""
    end = at
    while end < len(tokens) and len(tokens[end][0]) == 1 and tokens[end][1] != "x":
        end += 1
    return end - at if end - at in (1, 2) and (end == len(tokens) or tokens[end][1] == "x") else 0
