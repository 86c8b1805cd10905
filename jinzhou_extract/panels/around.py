"""The words around a figure, by which it is told what the figure is of."""

import re
from dataclasses import dataclass

from jinzhou_extract.metric import Metric
from jinzhou_extract.panels.names import words

BEFORE = 90
"""How many characters in front of a figure may hold the name that it belongs to."""

AFTER = 30
"""How many characters behind it may say what it is."""

COMMA = re.compile(r"[，,：:]")
_BREAK = re.compile(r"[。！？；;\n|]")  # a cell of a table stands for itself
_STARTED = re.compile(r"(?:由|从|自)[^，。；、\d]*[\d.]+[%％]?")
"""What a change began with: 由上年的10%|调整为8%."""
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?:19|20)\d\d年")


@dataclass(frozen=True, slots=True)
class Around:
    """The text around a figure in its sentence: in front, in front from its last comma, behind up to the next one.

    `gap` is what stands between the figure's name and the figure; where it is not named there, its clause.
    """

    before: str
    clause: str
    after: str
    gap: str

    @property
    def is_direct(self) -> bool:
        """Whether no other figure stands between the name and the figure."""
        return _DIGIT.search(_STARTED.sub("", _YEAR.sub("", self.gap))) is None

    @property
    def commitment(self) -> str:
        """The words by which soft and hard figures are told apart: 力争 … 以上."""
        own = _DIGIT.split(self.clause)[-1]  # behind the figure before it: 突破1200亿元、达到
        in_front = [match[0] for match in words().commitment.finditer(own)]
        behind = words().hedge.match(self.after)
        return " ".join([*in_front, *([behind[0]] if behind else [])])


def around(metric: Metric, text: str) -> Around:
    """Return the words around a figure of the document `text`."""
    before = _BREAK.split(text[max(0, metric.start - BEFORE) : metric.start])[-1]
    after = _BREAK.split(text[metric.end : metric.end + AFTER])[0]
    clause, name = COMMA.split(before)[-1], metric.indicator or ""
    return Around(before, clause, COMMA.split(after)[0], clause if (gap := _gap(before, name)) is None else gap)


def _gap(before: str, name: str) -> str | None:
    """Return what stands behind the name, or behind the end of it that a list shares: 一、二、三产业 is 一产业, too."""
    for start in range(max(1, len(name) - 1)):
        at = before.rfind(name[start:])
        if at >= 0:
            return before[at + len(name) - start :]
    return None
