"""The number in a cell, in the unit that its table gives."""

from decimal import Decimal
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.lexicon.units import Unit
from jinzhou_extract.mentions.decimals import shift, times
from jinzhou_extract.mentions.mention import Mention
from jinzhou_extract.metric import Bound, Kind, Role
from jinzhou_extract.tables.cells import Cell
from jinzhou_extract.tables.headers import SCALES, read_unit

_COUNTED: Final = Pattern(r"(?P<scale>[十百千万亿]*)(?P<word>[\u4e00-\u9fff]{1,3})")
_PLAIN: Final = str.maketrans({",": None, "，": None, "−": "-", "－": "-", "%": None})


class CellValues:
    """Reads bare numbers; built once from the units, immutable."""

    def __init__(self, aliases: dict[str, tuple[Unit, ...]]) -> None:
        self._aliases = aliases
        self._percent = aliases["%"][0]
        self._rank = aliases["位次"][0]

    def is_unit(self, text: str) -> bool:
        """Say whether a text is a unit that is known, with or without a scale."""
        return read_unit(text, self._aliases) is not None

    def mention(self, cell: Cell, role: Role, unit: str | None, *, counts: bool) -> Mention:
        """Return the number in a cell; `counts` says that an unknown unit is the word for what is counted (万线)."""
        value = Decimal(cell.text.translate(_PLAIN))
        sign = -1 if value.is_signed() else 0
        words, _, per = (unit or "").partition("/")
        power, known = self._unit(cell, role, words)
        kind, name, factor = (known.kind, known.canonical, known.factor) if known else (Kind.MEASURE, None, Decimal(1))
        if known is None and counts and (match := _COUNTED.fullmatch(words)):
            power, kind, name = sum(SCALES[char] for char in match["scale"]), Kind.COUNT, match["word"]
        value = times(shift(value.copy_abs(), power), factor)  # abs() would round it as the caller's decimal context says
        start, end = cell.start, cell.end
        mention = Mention(start, end, start, end, kind, name, value, None, None, Bound.EXACT)
        mention.explicit_sign = sign
        mention.per = per if per and known not in (None, self._percent, self._rank) else None
        return mention

    def _unit(self, cell: Cell, role: Role, words: str) -> tuple[int, Unit | None]:
        """Return the power of ten and the unit of a cell: its own %, the place in an order, what the table says."""
        if cell.text.endswith("%"):
            return 0, self._percent
        if role is Role.RANK:
            return 0, self._rank
        return read_unit(words, self._aliases) or (0, None)
