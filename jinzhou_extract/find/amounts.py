"""The numbers of figures in their order, so that a condition (大于1万亿元) is met without asking every figure."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from decimal import Decimal
from operator import itemgetter

from jinzhou_extract.find.query import Condition
from jinzhou_extract.metric import Metric

_End = tuple[Decimal, int]
_NUMBER = itemgetter(0)


class Amounts:
    """The lower and the upper ends of figures by unit, each list in its order; a decrease of 5% is one of 5."""

    def __init__(self, metrics: list[Metric]) -> None:
        self._ends: dict[str | None, tuple[list[_End], list[_End]]] = defaultdict(lambda: ([], []))
        for at, metric in enumerate(metrics):
            ends = [abs(limit) for limit in (metric.value, metric.lower, metric.upper) if limit is not None]
            if ends:
                low, high = self._ends[metric.unit]
                low.append((min(ends), at))
                high.append((max(ends), at))
        for ends_of_unit in self._ends.values():
            for side in ends_of_unit:
                side.sort(key=_NUMBER)

    def meeting(self, condition: Condition) -> set[int]:
        """Return the figures of the condition's unit, or of any, that lie within its limits or reach into them."""
        units = list(self._ends) if condition.unit is None else [condition.unit]
        return set().union(*(self._within(unit, condition.lower, condition.upper) for unit in units if unit in self._ends))

    def _within(self, unit: str | None, lower: Decimal | None, upper: Decimal | None) -> set[int]:
        low, high = self._ends[unit]
        above = None if lower is None else {at for _, at in high[bisect_left(high, lower, key=_NUMBER) :]}
        below = {at for _, at in low[: len(low) if upper is None else bisect_right(low, upper, key=_NUMBER)]}
        return below if above is None else above & below
