"""The letters that words have in the shape of a sentence: shapes.toml and the tables of cues and verbs."""

from dataclasses import dataclass
from typing import Final

from jinzhou_extract.errors import LexiconError
from jinzhou_extract.lexicon.cues import Cue, Cues, Verbs
from jinzhou_extract.lexicon.toml import read_table

_OF_CUES: Final = {
    Cue.CHANGE: "C",
    Cue.CHANGE_NOUN: "c",
    Cue.COMPARE: "G",
    Cue.REACH: "R",
    Cue.SHARE: "S",
    Cue.RANK: "K",
    Cue.ADVERB: "A",
}


@dataclass(frozen=True, slots=True)
class Letters:
    """A letter for each word that has one of its own, and for each part of speech."""

    words: dict[str, str]
    tags: dict[str, str]


def load_letters(cues: Cues, verbs: Verbs) -> Letters:
    """Read shapes.toml; a word that it does not give keeps what it is among the cues or the verbs."""
    table = read_table("shapes.toml")
    words: dict[str, str] = dict.fromkeys(verbs.nominal, "N")
    words |= dict.fromkeys(verbs.flow, "W")
    words |= dict.fromkeys((*verbs.light, *verbs.weak), "H")
    words |= {word: _OF_CUES[cue.cue] for word, cue in cues.words.items()}
    own: dict[str, str] = {}
    for row in table["class"]:
        for word in row["words"]:
            if word in own:
                raise LexiconError(f"shapes.toml: {word!r} stands in two classes")
            own[word] = row["letter"]
    return Letters(words | own, dict(table["tags"]))
