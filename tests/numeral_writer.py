"""Writes numbers the ways Chinese writes them; shares no code with the package, which the round trips read back with."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class Script:
    """The characters of one way of writing, digits from 0 to 9 first."""

    digits: str
    ten: str
    hundred: str
    thousand: str
    wan: str
    yi: str
    point: str = "点"


SIMPLIFIED = Script("零一二三四五六七八九", "十", "百", "千", "万", "亿")
FORMAL = Script("零壹贰叁肆伍陆柒捌玖", "拾", "佰", "仟", "万", "亿")
TRADITIONAL = Script("零一二三四五六七八九", "十", "百", "千", "萬", "億", "點")
TRADITIONAL_FORMAL = Script("零壹貳叄肆伍陸柒捌玖", "拾", "佰", "仟", "萬", "億", "點")
ROUND_ZERO = Script("〇一二三四五六七八九", "十", "百", "千", "万", "亿")


def whole(number: int, script: Script = SIMPLIFIED, *, drop_leading_one: bool = False, liang: bool = False) -> str:
    """Write a whole number from 0 to 10^16 in words: 10305 is 一万零三百零五.

    With `drop_leading_one` the 一 of a leading 一十 is left out, as speech does; with `liang` 二 is 两 before 百, 千, 万, 亿.
    """
    if number == 0:
        return script.digits[0]
    text = _up_to_yi(number, script)
    if drop_leading_one and text.startswith(script.digits[1] + script.ten):
        text = text[1:]
    if liang:
        for unit in (script.thousand, script.wan, script.yi, script.hundred):
            text = text.replace(script.digits[2] + unit, "两" + unit) if script is SIMPLIFIED else text
        text = text.replace("十两", "十二")
    return text


def _up_to_yi(number: int, script: Script) -> str:
    high, low = divmod(number, 10**8)
    if not high:
        return _below_yi(low, script)
    gap = script.digits[0] if low and low < 10**7 else ""
    return _up_to_yi(high, script) + script.yi + gap + (_below_yi(low, script) if low else "")


def _below_yi(number: int, script: Script) -> str:
    high, low = divmod(number, 10**4)
    if not high:
        return _below_wan(low, script)
    gap = script.digits[0] if low and low < 1000 else ""
    return _below_wan(high, script) + script.wan + gap + (_below_wan(low, script) if low else "")


def _below_wan(number: int, script: Script) -> str:
    pieces, gap = [], False
    for size, unit in ((1000, script.thousand), (100, script.hundred), (10, script.ten), (1, "")):
        digit, number = divmod(number, size)
        if digit:
            pieces.append((script.digits[0] if gap else "") + script.digits[digit] + unit)
            gap = False
        elif pieces:
            gap = True
    return "".join(pieces)


def decimal(number: Decimal, script: Script = SIMPLIFIED, **how: bool) -> str:
    """Write a number with decimals in words: 3.14 is 三点一四."""
    integer, _, decimals = format(number, "f").partition(".")
    words = whole(int(integer), script, **how)
    return words + (script.point + "".join(script.digits[int(digit)] for digit in decimals) if decimals else "")


def spelled(number: int) -> str:
    """Write the digits one by one: 1982 is 一九八二."""
    return "".join(SIMPLIFIED.digits[int(digit)] for digit in str(number))


def mixed(number: int) -> str:
    """Write digits with 亿 and 万 between: 320000500 is 3亿2000万零500."""
    pieces = []
    for size, unit in ((10**8, "亿"), (10**4, "万"), (1, "")):
        part, number = divmod(number, size)
        if part:
            gap = "零" if pieces and part < 1000 else ""
            pieces.append(f"{gap}{part}{unit}")
    return "".join(pieces) or "0"


def in_scale(number: Decimal, power: int, unit: str) -> str:
    """Write a number as a multiple of a scale word: 25600 is 2.56万."""
    digits = format(number.scaleb(-power), "f")
    return (digits.rstrip("0").rstrip(".") if "." in digits else digits) + unit


def grouped(number: Decimal, comma: str = ",") -> str:
    """Write digits with a mark at each group of three: 1,234.5."""
    return f"{number:,}".replace(",", comma)


def full_width(text: str) -> str:
    """Write ASCII characters in their full-width forms."""
    return "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in text)
