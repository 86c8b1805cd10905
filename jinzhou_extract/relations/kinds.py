"""The kinds of mention that rules ask for."""

from jinzhou_extract.metric import Kind

RANKS = frozenset([Kind.RANK])
POINTS = frozenset([Kind.PERCENTAGE_POINT])
PERCENTS = frozenset([Kind.PERCENT])
MULTIPLES = frozenset([Kind.MULTIPLE])
SHARES = PERCENTS | MULTIPLES
DURATIONS = frozenset([Kind.DURATION])
MONEYS = frozenset([Kind.MONEY])
MEASURES = frozenset([Kind.MEASURE])
COUNTS = frozenset([Kind.COUNT])
AMOUNTS = frozenset([Kind.MONEY, Kind.COUNT, Kind.MEASURE])
COMPARABLE = AMOUNTS | SHARES | POINTS | DURATIONS
NOUN_TAKING = AMOUNTS | DURATIONS | RANKS | frozenset([Kind.AGE, Kind.SCORE])
"""Kinds that have a noun behind them: 8户企业, 80岁老人."""
