"""The names of rows: without numbers in front, with what they are a part of."""

import re
from collections.abc import Callable
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.tables.cells import LONGEST_NAME
from jinzhou_extract.tables.headers import without_mark
from jinzhou_extract.tables.unit_notes import SCALES, unit_in

SHORT: Final = 3
"""A head of so many characters that ends like the name of the row adds nothing: 专利申请受理数 + 专利数."""

_AMONG: Final = Pattern(r"\A\s*(?:其\s*中|\\?[#＃])\s*[：:]?\s*")
_NUMBERING: Final = Pattern(
    r"\A(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.、．](?!\d)|[加减]\s*[：:])\s*"
)
_TOP_LEVEL: Final = Pattern(r"[额值量数入出率口产积林计余]\Z")
_BRACKET: Final = Pattern(r"[（(][^（）()]*[）)]")
_MEASURED: Final = WordPattern("function_words.toml", "measured_ends")
_TOTAL: Final = WordPattern("tables.toml", "total_row")
_OWNER: Final = WordPattern("tables.toml", "owner_row")
_SCOPE: Final = WordPattern("tables.toml", "scope_column")
ALL_OF_PLACE: Final = Pattern(r"全\s*[国省市县区州盟旗镇乡](?:\s*(?:合计|总计|小计))?")
"""The place that a table is about, in words."""

_AMOUNT: Final = WordPattern("tables.toml", "amount_column")


class RowNames:
    """Names rows: one under 其中 belongs to the row above it (其中：一般贸易 → 一般贸易出口额).

    What it is a part of names it only where that is something measured: of 汽车 the part is 轿车, and no 轿车汽车. What is
    measured itself has its name without it (其中：餐饮收入, below 零售总额), and ends the parts where no 其中 stands before
    it: 各项贷款, below 各项存款 and #住户. Where the first part ends with the thing that the whole begins with, so do all:
    禽蛋, below 肉类总产量 and #猪肉, is another thing.
    """

    def __init__(self, is_unit: Callable[[str], bool]) -> None:
        """Take what says of a word whether it is a unit: （师范） is none, and a part of the name."""
        self._is_unit = is_unit
        self._whole = ""
        self._unit: str | None = None
        self._in_parts = False
        self._kind = ""  # what the parts are kinds of, where their first one says so

    def of(self, label: str, unit: str | None) -> str:
        """Return the full name of the next row; a row in another unit is no part of the one above."""
        label = without_mark(label) if len(label) <= LONGEST_NAME else ""
        is_part = _AMONG.match(label) is not None
        name = _NUMBERING.sub("", _AMONG.sub("", label).replace("*", "").strip())
        name = re.sub(r"\s+", "", _BRACKET.sub("", name) if self._has_unit(name) else name)
        bare = _BRACKET.sub("", name) or name
        goes_on = self._in_parts and unit == self._unit and not _TOP_LEVEL.search(bare) and bare[-2:] != self._whole[-2:]
        is_measured = _MEASURED.search(bare) is not None and not _OWNER.search(bare)
        goes_on = goes_on and not is_measured and _NUMBERING.match(label) is None  # 二、营业总成本
        goes_on = goes_on and bare.endswith(self._kind)
        if is_part and not self._in_parts:
            self._kind = self._whole[:1] if self._whole and name.endswith(self._whole[0]) else ""
        self._in_parts = is_part or goes_on
        if self._in_parts and self._whole:
            return name if is_measured or not _MEASURED.search(self._whole) else join_names(name, self._whole)
        self._whole, self._unit = name, unit
        return name

    def _has_unit(self, name: str) -> bool:
        unit = unit_in(name)
        return unit is not None and (self._is_unit(unit) or unit[0] in SCALES)


def is_amount(head: str) -> bool:
    """Say whether a column's head says no more than that money is meant."""
    return _AMOUNT.match(head) is not None


def is_scope(head: str) -> bool:
    """Say whether a column's head tells of whom its figures are: 城市, 农村."""
    return _SCOPE.match(head) is not None


def named(row: str, head: str) -> str:
    """Return what the figure of a row measures in a column: 城市 stands in front of its name, 全国 says but the place."""
    if row and _SCOPE.match(head):
        return head + row
    return row if row and ALL_OF_PLACE.fullmatch(head) else join_names(row, head)


def join_names(first: str, second: str) -> str:
    """Return a name with what it is a part of, unless it says so already: 一般贸易 + 出口额; 税收收入 of 一般公共预算收入.

    The row of the total is named by what it sums up (总计 + 合同金额), a row that says itself what is measured by that alone.
    """
    if second and _TOTAL.match(first):
        return second
    if first and _TOTAL.match(second):
        return first
    bare = _BRACKET.sub("", first) or first
    if _MEASURED.search(bare) and (is_amount(second) or (second and bare[-1] == second[-1] and len(second) <= SHORT)):
        return first
    if not second or second in first or first[-2:] == second[-2:]:
        return first
    shared = next((size for size in range(min(len(first), len(second)) - 1, 1, -1) if first.endswith(second[:size])), 0)
    return first + second[shared:]  # 境内发明专利 + 专利申请数
