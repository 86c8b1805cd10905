"""The number in a cell, in the unit that its table gives."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.lexicon.units import Unit
from jinzhou_extract.mentions.bounds import BoundReader
from jinzhou_extract.mentions.decimals import shift, times
from jinzhou_extract.mentions.mention import Mention
from jinzhou_extract.metric import Bound, Kind, Role
from jinzhou_extract.tables.cells import Cell
from jinzhou_extract.tables.unit_notes import SCALES, measured_and_per, read_unit

_COUNTED: Final = Pattern(r"(?P<scale>[十百千万亿]*)(?P<word>[\u4e00-\u9fff]{1,3})")
_NUMBER: Final = r"(?:0|[1-9]\d{0,2}(?:[,，]\d{3})+|[1-9]\d*)(?:\.\d+)?"
_BOUNDED: Final = Pattern(rf"(?<![\d.,，])(?P<low>[-−－+]?{_NUMBER})(?:[-–—~～至](?P<high>{_NUMBER}))?(?![\d.]|[,，]\d)")
_SCALED: Final = Pattern(rf"(?P<number>[-−－+]?{_NUMBER}) ?(?P<scale>[万亿]+)")
"""A number with a scale of its own, whose unit the table gives: 256.3万 below 接种人数（人）."""

_PLAIN: Final = str.maketrans(
    {",": None, "，": None, " ": None, "−": "-", "－": "-", "%": None, "（": "-", "(": "-", "）": None, ")": None}
)


_FLOOR: Final = Pattern(rf"({_NUMBER})[元]?起\Z", signs="起")
"""What a price begins with: 800起."""


@dataclass(frozen=True, slots=True)
class CellNumber:
    """The number in a cell that holds nothing else: alone, with words that bound it (70以上), or a range (5.5-6).

    `is_scaled` tells one with a scale of its own (256.3万), which may be a sum of money.
    """

    cell: Cell
    upper: Cell | None
    bound: Bound
    rule: str
    is_scaled: bool = False


class CellValues:
    """Reads bare numbers; built once from the units, immutable."""

    def __init__(self, aliases: dict[str, tuple[Unit, ...]], bounds: BoundReader) -> None:
        self._aliases = aliases
        self._bounds = bounds
        self._percent = aliases["%"][0]
        self._rank = aliases["位次"][0]

    def is_unit(self, text: str) -> bool:
        """Say whether a text is a unit that is known, with or without a scale."""
        return read_unit(text, self._aliases) is not None

    def unscaled(self, column: str | None, row: str | None) -> str | None:
        """Return the unit of a column, without its scale where a row is in money without one: 每股收益（元） under 千美元."""
        known, own = read_unit(column, self._aliases), read_unit(row, self._aliases)
        if column is None or known is None or own is None or own[0] or not known[0]:
            return column
        is_money = known[1] is not None and own[1] is not None and known[1].kind is own[1].kind is Kind.MONEY
        return column.lstrip("".join(SCALES)) if is_money else column

    def number(self, cell: Cell, text: str, *, is_account: bool = False, is_measured: bool = False) -> CellNumber | None:
        """Return the number in a cell of the folded `text`, or None where it holds something else.

        In an account (128) is a loss; where a head gives the unit, 800起 is no less than that.
        """
        if is_measured and (match := _FLOOR.fullmatch(cell.text)):
            return CellNumber(Cell(cell.start, cell.start + match.end(1), match[1]), None, Bound.AT_LEAST, "bound-behind")
        if cell.is_number or (is_account and cell.may_be_loss):
            return CellNumber(cell, None, Bound.EXACT, "bound-exact")
        if _SCALED.fullmatch(cell.text):
            return CellNumber(cell, None, Bound.EXACT, "bound-exact", is_scaled=True)
        match = _BOUNDED.search(cell.text)
        if match is None:
            return None
        start, end = cell.start + match.start(), cell.start + match.end()
        before, lead, rule = self._bounds.before(text, start, Kind.PERCENT, is_bare=False)
        behind, tail = self._bounds.after(text, end, Kind.PERCENT)
        if lead != cell.start or tail != cell.end:
            return None
        first = Cell(start, cell.start + match.end("low"), match["low"])
        if match["high"]:
            last = Cell(cell.start + match.start("high"), end, match["high"])
            return CellNumber(first, last, Bound.RANGE, "bound-range")
        bound = before or behind
        return CellNumber(first, None, bound, rule if before else "bound-behind") if bound else None

    def mention(self, number: CellNumber, role: Role, unit: str | None, *, counts: bool) -> Mention | None:
        """Return the number in a cell; `counts` says that an unknown unit is the word for what is counted (万线).

        None for a range without a unit, which may be anything (a season, two pages), or one that does not rise.
        """
        mention = self._alone(number.cell, role, unit, counts=counts)
        if number.upper is not None:
            upper = self._alone(number.upper, role, unit, counts=counts)
            if mention.unit is None or mention.value is None or upper.value is None or mention.value >= upper.value:
                return None
            mention.lower, mention.upper = mention.value, upper.value
            mention.value = None
            mention.end = mention.tail = upper.end
            mention.explicit_sign = 0
        elif number.bound in (Bound.AT_LEAST, Bound.MORE_THAN):
            mention.lower = mention.value
        elif number.bound in (Bound.AT_MOST, Bound.LESS_THAN):
            mention.upper = mention.value
        mention.bound, mention.bound_rule = number.bound, number.rule
        return mention

    def _alone(self, cell: Cell, role: Role, unit: str | None, *, counts: bool) -> Mention:
        scaled = _SCALED.fullmatch(cell.text)
        value = Decimal((scaled["number"] if scaled else cell.text).translate(_PLAIN))
        sign = -1 if value.is_signed() else 0
        words, per = measured_and_per(unit or "")
        power, known = self._unit(cell, role, words)
        kind, name, factor = (known.kind, known.canonical, known.factor) if known else (Kind.MEASURE, None, Decimal(1))
        if known is None and counts and (match := _COUNTED.fullmatch(words)):
            power, kind, name = sum(SCALES[char] for char in match["scale"]), Kind.COUNT, match["word"]
        power = sum(SCALES[char] for char in scaled["scale"]) if scaled else power  # 万人 in its head says the same again
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
