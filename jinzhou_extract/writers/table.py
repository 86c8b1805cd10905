"""Metrics as a table: which columns, under which names, one row a mention or one row a statement."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from jinzhou_extract.errors import UsageError
from jinzhou_extract.metric import FIELDS, Metric
from jinzhou_extract.writers.wide import WIDE_FIELDS, wide_rows

Cell = str | Decimal | int | tuple[str, ...] | None


class Layout(StrEnum):
    """One row a mention, or one row a statement with its change, share and rank beside the level."""

    LONG = "long"
    WIDE = "wide"


class Header(StrEnum):
    """The language of the column names."""

    EN = "en"
    ZH = "zh"


CHINESE = {
    "source": "来源",
    "section": "章节",
    "indicator": "指标",
    "value": "数值",
    "unit": "单位",
    "kind": "类型",
    "role": "角色",
    "bound": "界限",
    "lower": "下限",
    "upper": "上限",
    "per": "每",
    "relative_to": "比较对象",
    "status": "状态",
    "group": "分组",
    "locator": "位置",
    "flags": "标记",
    "period": "时间",
    "time_period": "标准时间",
    "region": "地区",
    "region_code": "地区代码",
    "text": "原文",
    "start": "起始",
    "end": "结束",
    "sentence": "句子",
    "id": "编号",
    "change": "变动",
    "change_unit": "变动单位",
    "change_relative_to": "变动基准",
    "share": "占比",
    "share_of": "占比总体",
    "rank": "位次",
    "rank_scope": "排名范围",
}


@dataclass(frozen=True, slots=True)
class TableOptions:
    """What a table shows: its layout, its columns (all of the layout when None) and the language of their names."""

    layout: Layout = Layout.LONG
    columns: tuple[str, ...] | None = None
    header: Header = Header.EN


@dataclass(slots=True)
class Table:
    """Named columns and rows that come one by one.

    `columns` are the fields, `names` what stands at their head. The rows can be gone through once.
    """

    columns: tuple[str, ...]
    names: tuple[str, ...]
    rows: Iterator[tuple[Cell, ...]]
    metrics: list[Metric] = field(default_factory=list)


def columns_of(options: TableOptions) -> tuple[str, ...]:
    """Return the columns that the options ask for; raise `UsageError` for one that the layout does not have."""
    known = FIELDS if options.layout is Layout.LONG else WIDE_FIELDS
    if options.columns is None:
        return known
    if unknown := [column for column in options.columns if column not in known]:
        raise UsageError(f"unknown column {unknown[0]!r}; the {options.layout} layout has: {', '.join(known)}")
    return options.columns


def make_table(metrics: Iterable[Metric], options: TableOptions) -> Table:
    """Return `metrics` as a table; they are taken one by one as the rows are."""
    columns = columns_of(options)
    names = tuple(CHINESE[column] for column in columns) if options.header is Header.ZH else columns
    if options.layout is Layout.WIDE:
        picked = (tuple(row.get(column) for column in columns) for row in wide_rows(metrics))
        return Table(columns, names, picked)
    return Table(columns, names, _long_rows(metrics, columns))


def _long_rows(metrics: Iterable[Metric], columns: tuple[str, ...]) -> Iterator[tuple[Cell, ...]]:
    for metric in metrics:
        values = metric.__dict__
        yield tuple(values[column] for column in columns)


Write = Callable[[Table], None]
