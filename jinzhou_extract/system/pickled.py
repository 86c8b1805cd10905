"""How values go to another process."""

from dataclasses import fields
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


def by_fields(value: "DataclassInstance") -> tuple[Any, tuple[Any, ...]]:
    """Return what a frozen dataclass is made of, for its `__reduce__`: compiled, it does not take its fields one by one."""
    return type(value), tuple(getattr(value, field.name) for field in fields(value))
