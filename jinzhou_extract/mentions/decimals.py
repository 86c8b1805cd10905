"""Exact decimal arithmetic, whatever the process's own decimal context says."""

from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal
from typing import Final

_EXACT: Final = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN)
_DIVISION: Final = Context(prec=28)
_ONE: Final = Decimal(1)


def plus(first: Decimal, second: Decimal) -> Decimal:
    """Return the exact sum."""
    return _EXACT.add(first, second)


def times(first: Decimal, second: Decimal) -> Decimal:
    """Return the exact product."""
    return whole_digits(_EXACT.multiply(first, second))


def shift(value: Decimal, power: int) -> Decimal:
    """Return `value` times ten to the `power`, without an exponent where it is whole."""
    return whole_digits(_EXACT.scaleb(value, power)) if power else value


def negate(value: Decimal) -> Decimal:
    """Return the value with the other sign, every digit kept."""
    return _EXACT.minus(value)


def divide(first: Decimal, second: Decimal) -> Decimal:
    """Return the quotient, to 28 digits where it has no end (三分之一)."""
    return whole_digits(_DIVISION.divide(first, second))


def whole_digits(value: Decimal) -> Decimal:
    """Return `value` written out: 5.195E+10 becomes 51950000000."""
    return _EXACT.quantize(value, _ONE) if "E+" in str(value) else value
