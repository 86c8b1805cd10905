"""A quantity found in the text, before anything is known of what it measures."""

from dataclasses import dataclass
from decimal import Decimal

from jinzhou_extract.metric import Bound, Kind, Role


class Mention:
    """One quantity; all offsets index the folded text.

    `start` to `end` is the span that the record reports. `lead` is where the words before it end once bound words are
    set aside, `tail` where the words behind it begin. `bound_rule` names what settled the bound. `explicit_sign` is -1
    where a minus stands before the number.
    """

    per: str | None = None
    alias: str = ""
    is_limit: bool = False  # bounded by a word of granting: 最高补助10万元
    is_threshold: bool = False  # 千亿元, 百家: no digit, so a size and not a count
    explicit_sign: int = 0
    is_change: bool = False  # 翻番 and its kin
    place: "CellPlace | None" = None  # for a number of a table

    def __init__(
        self,
        start: int,
        end: int,
        lead: int,
        tail: int,
        kind: Kind,
        unit: str | None,
        value: Decimal | None,
        lower: Decimal | None,
        upper: Decimal | None,
        bound: Bound,
        bound_rule: str = "bound-exact",
    ) -> None:
        self.start = start
        self.end = end
        self.lead = lead
        self.tail = tail
        self.kind = kind
        self.unit = unit
        self.value = value
        self.lower = lower
        self.upper = upper
        self.bound = bound
        self.bound_rule = bound_rule


@dataclass(frozen=True, slots=True)
class CellPlace:
    """What its place in a table says of a number: row name with column header, and what the header means."""

    indicator: str | None
    role: Role
    base: str | None = None
    period: str | None = None
    flags: tuple[str, ...] = ()
    is_target: bool = False
    sign: int = 1
    is_whole: bool = True  # the cell holds nothing else
    is_yearly: bool = False  # the mean of years (年均增长)
    region: tuple[str, str] | None = None  # the place that its row names, and its code
    is_of_team: bool = False  # its row is about a team: 江州飞鱼 is no place
    is_expected: bool = False  # its head says 预计: an estimate where its time is over
    is_reached: bool = False  # its head says 完成, beside one of goals
