"""Words for those who act: persons, by what they are and by their names, bodies, offices."""

from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordList, WordPattern
from jinzhou_extract.lexicon.tagger import Words

AGENTS: Final[Pattern] = WordPattern("function_words.toml", "agent")
_ACTING_TAGS: Final = frozenset(["nr", "nrt", "nrfg", "nt"])
PERSONS: Final = WordList("function_words.toml", "persons")
_OF_NAMES: Final = frozenset("naj")
"""Tags of single characters inside of names."""
_LONGEST_NAME: Final = 4
_OF_PEOPLE: Final = frozenset("员师生人者工手民娘")
"""What nouns for people end in."""
_TELLING: Final = WordList("function_words.toml", "telling")
_SAYING: Final = WordList("function_words.toml", "saying")
_TELLERS: Final = _OF_PEOPLE | frozenset("长家任理")
"""What nouns for people end in who tell something."""

_INTRODUCING: Final = "介绍"
"""What somebody does who tells something; else a service: 职业|介绍."""

_PURSE: Final = "财政"
_FROM_PURSES: Final = WordList("function_words.toml", "from_purses")


def acts(token: tuple[str, str]) -> bool:
    """Say whether a word is for one who acts: a person, a body, an office."""
    word, tag = token
    return (
        tag in _ACTING_TAGS
        or word in PERSONS.set
        or (
            len(word) > 1 and (tag[:1] in ("n", "s", "j") or (tag == "l" and len(word) < 4)) and AGENTS.search(word) is not None
        )
    )


def is_named(tokens: Words) -> bool:
    """Say whether tokens end in the name of a person in pieces, behind a noun that says who that is: 姑娘|罗|小|妹."""
    start = len(tokens)
    while start and (
        tokens[start - 1][1][:2] == "nr" or (len(tokens[start - 1][0]) == 1 and tokens[start - 1][1] in _OF_NAMES)
    ):
        start -= 1
    name = tokens[start:]
    is_name = 1 < len("".join(word for word, _ in name)) <= _LONGEST_NAME and any(tag[:2] == "nr" for _, tag in name)
    return is_name and start > 0 and (acts(tokens[start - 1]) or tokens[start - 1][0][-1] in _OF_PEOPLE)


def tells(tokens: Words) -> bool:
    """Say whether a clause ends in that somebody tells something: 厂商|称, 医生|说, 营业员|介绍."""
    word, tag = tokens[-1]
    if word in _TELLING.set or (word in _SAYING.set and tag == "v"):
        return True
    if word != _INTRODUCING or len(tokens) == 1:
        return False
    who, kind = tokens[-2]
    return kind[:2] == "nr" or (kind in ("n", "l") and who[-1] in _TELLERS) or acts((who, kind))


def role_of(doer: Words) -> str:
    """Return the word that says who acts; 人员 needs the one in front of it: 救援|人员."""
    return "".join(word for word, _ in doer[-2:]) if doer[-1][0] == "人员" else doer[-1][0]


def of_purse(doer: Words, deed: tuple[str, str]) -> bool:
    """Say whether a purse makes a name with the sum that comes out of it: 中央财政|投入."""
    return bool(doer) and doer[-1][0].endswith(_PURSE) and deed[0] in _FROM_PURSES.set
