"""Ways of saying something as patterns over the shape of a sentence: constructions.toml."""

from dataclasses import dataclass
from typing import Final

from jinzhou_extract.errors import LexiconError
from jinzhou_extract.lexicon.letters import Letters
from jinzhou_extract.lexicon.pattern import TEXT_END, Pattern, filled, last_characters
from jinzhou_extract.lexicon.toml import read_table
from jinzhou_extract.lexicon.trie import trie_pattern
from jinzhou_extract.metric import Kind, Role

ROLES: Final[dict[str, Role | None]] = {
    "level": Role.LEVEL,
    "change": Role.CHANGE,
    "share": Role.SHARE,
    "size": Role.QUALIFIER,
    "amount": None,
}
"""The groups that stand for a number, with the role that they give it; `amount` leaves the role open."""

BESIDE: Final = ("", "before", "behind", "word", "change")
"""What must stand beside a number: anything, 的 before it, 的 behind it, a word behind it, a verb of change behind it."""

_GROUP: Final = Pattern(r"\(\?P<(\w+)>")
_LETTER: Final = Pattern(r"<(\w)>")
_TEXTS: Final = frozenset(["front", "behind", "base", "whole", "verb"])


@dataclass(frozen=True, slots=True)
class Construction:
    """One way of saying something; see constructions.toml for what the groups of its `shape` mean.

    One of `marks` stands in every sentence that it is looked for in, and at one of its numbers what `beside` says; what
    stands in front of that number in the sentence matches `lead`, what stands behind it `tail`. Each mark has one of
    `characters`, which are fewer.
    """

    id: str
    shape: Pattern
    marks: tuple[str, ...]
    characters: frozenset[str]
    beside: str
    lead: Pattern | None
    tail: Pattern | None
    kinds: frozenset[Kind]
    units: frozenset[str]
    carries: bool
    of_front: bool
    sign: int


def load_constructions(letters: Letters) -> tuple[Construction, ...]:
    """Read constructions.toml; `letters` are those of its shapes."""
    table = read_table("constructions.toml")
    macros: dict[str, str] = table["macros"]
    classes: dict[str, list[str]] = {}
    for word, letter in letters.words.items():
        classes.setdefault(letter, []).append(word)
    looks = _Looks(classes)
    made = []
    for row in table["construction"]:
        source = row["shape"]
        for name, meant in macros.items():
            source = source.replace(f"<{name}>", meant)
        if unknown := set(_GROUP.findall(source)) - set(ROLES) - _TEXTS:
            raise LexiconError(f"constructions.toml: {row['id']} has groups that mean nothing: {', '.join(sorted(unknown))}")
        if row.get("beside", "") not in BESIDE:
            raise LexiconError(
                f"constructions.toml: {row['id']} has something beside its number that is not one of {', '.join(BESIDE[1:])}"
            )
        kinds = frozenset(Kind(kind) for kind in row.get("kinds", ())) or frozenset(Kind)
        units = frozenset(row.get("units", ()))
        made.append(
            Construction(
                row["id"],
                Pattern(source),
                tuple(row["marks"]),
                _characters(row["marks"]),
                row.get("beside", ""),
                looks.pattern(row.get("lead")),
                looks.pattern(row.get("tail")),
                kinds,
                units,
                row.get("carries", False),
                row.get("of_front", False),
                row.get("sign", 0),
            )
        )
    return tuple(made)


def _characters(marks: list[str]) -> frozenset[str]:
    """Return a few characters of which each mark has one: 于 for 高于, 低于 and 大于."""
    found: list[str] = []
    while left := [mark for mark in marks if not any(char in mark for char in found)]:
        found.append(max(dict.fromkeys("".join(left)), key=lambda char: sum(char in mark for mark in left)))
    return frozenset(found)


class _Looks:
    """Makes the patterns of what stands beside a number; the words of a letter, which many ask for, become one pattern once."""

    def __init__(self, classes: dict[str, list[str]]) -> None:
        self._classes = classes
        self._words: dict[str, str] = {}

    def pattern(self, source: str | None) -> Pattern | None:
        """Return the pattern in which <C> is a word of the letter C, {row} a word of that row and <clause> the beginning
        of the clause.
        """
        if source is None:
            return None
        source = source.replace("<clause>", "(?:.*[，；。])?+")
        source = filled("constructions.toml", source)
        for letter in set(_LETTER.findall(source)):
            if letter not in self._classes:
                raise LexiconError(f"constructions.toml: no word has the letter {letter} that {source!r} asks for")
            if letter not in self._words:
                self._words[letter] = f"(?:{trie_pattern(self._classes[letter])})"
            source = source.replace(f"<{letter}>", self._words[letter])
        is_closed = source.endswith(TEXT_END) and "|" not in source
        return Pattern(f"(?s){source}", ends=last_characters([source.removesuffix(TEXT_END)]) if is_closed else "")
