"""Columns of what is a part of the column before them: 人口（人）, 其中：女性."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from jinzhou_extract.metric import Role
from jinzhou_extract.tables.headers import Header
from jinzhou_extract.tables.named_units import counts_things
from jinzhou_extract.tables.prices import is_money

WITHIN: Final = "其中"


def parts_within(headers: Sequence[Header]) -> Iterator[Header]:
    """Yield headers, those of parts without 其中 and in the unit of the whole, where they have none of their own."""
    whole: Header | None = None
    for header in headers:
        if header.role is not Role.LEVEL or header.is_units:
            yield header
            continue
        if header.name.startswith(WITHIN) and whole is not None:
            name = header.name.removeprefix(WITHIN).lstrip("：: ")
            wider = header.wider or whole.name
            unit = None if is_money(whole.unit) and counts_things(name) else whole.unit
            yield replace(header, name=name or header.name, unit=header.unit or unit, wider=wider)
        else:
            whole = header
            yield header
