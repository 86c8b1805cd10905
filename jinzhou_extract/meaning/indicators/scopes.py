"""Which numbers the rules of indicators are asked for, by what the number says and the word of change or reaching before it."""

from typing import Final

from jinzhou_extract.lexicon.cues import Cue
from jinzhou_extract.metric import Role

CHANGING: Final[frozenset[Cue | None]] = frozenset([Cue.CHANGE])
SHARED: Final = frozenset([Role.SHARE])
COURSES: Final = frozenset([Role.LEVEL, Role.CHANGE])
SIZING: Final = frozenset([Role.QUALIFIER])
LEVELS: Final = frozenset([Role.LEVEL])
RANKED: Final = frozenset([Role.RANK])
TOLD: Final = frozenset([None, Cue.CHANGE, Cue.REACH])
