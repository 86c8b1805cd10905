"""What a spreadsheet shows for the value of a cell: numbers by their format, exact."""

import datetime as dt
from decimal import Decimal

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.mentions.decimals import shift

DIGITS = 15
"""Spreadsheets count with as many significant digits; what a binary number holds beyond them is noise (0.1 + 0.2)."""

_UNSEEN = Pattern(r"\[(?!\$)[^\]]*\]|_.|\*.")
"""Colours and blanks: [Red], a blank as wide as a character, a character that fills the cell."""

_CONDITION = Pattern(r"\[[<>=]")
_CURRENCY = Pattern(r"\[\$([^\]-]*)[^\]]*\]")
_LITERAL = Pattern(r'"([^"]*)"|\\(.)')
_NUMBER = Pattern(r"[#0?](?:[#0?,]*[#0?])?(?:\.(?P<places>[#0?]*))?(?P<scale>,*)")
_EXPONENT = Pattern(r"E[+-]|/")


def cell_text(value: object, number_format: str) -> str:
    """Return the text of a cell: what the program that wrote it shows, but with every digit that the cell holds.

    `number_format` is the format code of the file. A percentage is shown as one (0.142 with 0.0% is 14.2%), a unit or
    currency that the format adds is kept (0.0"亿元"), a format that shows another number (thousands for units) is not
    followed.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return _number(value, number_format)
    if isinstance(value, dt.datetime | dt.date):
        return _date(value, number_format)
    return str(value)


def _number(value: float, number_format: str) -> str:
    number = Decimal(value) if isinstance(value, int) else Decimal(format(value, f".{DIGITS}g"))
    if not number.is_finite():
        return ""
    code = number_format.split(";")[0]
    if _CONDITION.search(code):
        return _plain(number)
    code = _CURRENCY.sub(r'"\1"', _UNSEEN.sub("", code))
    bare = _LITERAL.sub(lambda match: "\0" * len(match[0]), code)  # as long as the code, without what it shows as it is
    match = _NUMBER.search(bare)
    if match is None or match["scale"] or _EXPONENT.search(bare):
        return _plain(number)
    if "%" in bare:
        number = shift(number, 2)
    shown = _plain(number, (match["places"] or "").count("0"), grouped="," in match[0])
    return _words(code[: match.start()]) + shown + _words(code[match.end() :])


def _words(code: str) -> str:
    """Return what the part of a format code beside the number shows."""
    return _LITERAL.sub(lambda item: item[1] or item[2] or "", code).strip()


def _plain(number: Decimal, places: int = 0, *, grouped: bool = False) -> str:
    """Return all digits of a number, with zeros up to `places` behind the point."""
    exponent = number.as_tuple().exponent
    have = max(0, -exponent) if isinstance(exponent, int) else 0
    return f"{number:{',' if grouped else ''}.{max(have, places)}f}"


def _date(value: dt.datetime | dt.date, number_format: str) -> str:
    code = _LITERAL.sub("", number_format).lower()
    if isinstance(value, dt.datetime) and (value.hour or value.minute or value.second):
        return value.isoformat(" ", "seconds")
    if "d" in code or not ("y" in code or "m" in code):
        return f"{value.year:04}-{value.month:02}-{value.day:02}"
    return f"{value.year}年{value.month}月" if "m" in code else f"{value.year}年"
