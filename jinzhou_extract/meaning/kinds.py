"""The kinds of mention that rules ask for."""

from typing import Final

from jinzhou_extract.metric import Kind, Role

AGE: Final = Kind.AGE  # the class of an Enum is slow to ask
COUNT: Final = Kind.COUNT
QUALIFIER: Final = Role.QUALIFIER

RANKS: Final = frozenset([Kind.RANK])
POINTS: Final = frozenset([Kind.PERCENTAGE_POINT])
PERCENTS: Final = frozenset([Kind.PERCENT])
MULTIPLES: Final = frozenset([Kind.MULTIPLE])
SHARES: Final = PERCENTS | MULTIPLES
DURATIONS: Final = frozenset([Kind.DURATION])
MONEYS: Final = frozenset([Kind.MONEY])
MEASURES: Final = frozenset([Kind.MEASURE])
AGES: Final = frozenset([Kind.AGE])
SCORES: Final = frozenset([Kind.SCORE])
COUNTS: Final = frozenset([Kind.COUNT])
AMOUNTS: Final = frozenset([Kind.MONEY, Kind.COUNT, Kind.MEASURE])
COMPARABLE: Final = AMOUNTS | SHARES | POINTS | DURATIONS | frozenset([Kind.SCORE, Kind.AGE])
NOUN_TAKING: Final = AMOUNTS | DURATIONS | RANKS | frozenset([Kind.AGE, Kind.SCORE])
"""Kinds that have a noun behind them: 8户企业, 80岁老人."""

PEOPLE: Final = frozenset(["人", "名", "位"])
"""Units of people."""

MACHINES: Final = frozenset(["台", "辆", "艘", "架"])
"""Units of what people go and work with."""
