"""Numerals to exact decimals: Arabic, Chinese, formal and mixed.

The input is folded first (fold.py): ASCII digits, simplified characters. Every function runs in time linear in its
input and answers None for text that is no numeral.
"""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Final

from jinzhou_extract.lexicon.numerals import Numerals
from jinzhou_extract.lexicon.prepared import compiled
from jinzhou_extract.mentions.decimals import plus, shift, times

MAX_BIG_SCALES: Final = 4
"""More 万, 亿 and 兆 than this in one numeral are no number that anybody wrote."""

MAX_SECTION: Final = 4
"""The power of ten below which groups may still be multiplied by 万 or 亿."""

PAIRS: Final = "两俩仨"
"""Digits that count and never spell: 三三两两 is no 3322."""

PAIRS_APART: Final = ((3, 5), (3, 2))
"""Digits that stand together for a few though they are no neighbours: 三五个, 三两天."""

ZERO: Final = Decimal(0)


class Amount:
    """What a numeral says: a value, or the limits of a vague one.

    `opening` is "more" when a word inside leaves the end open (3000多) and "at_least" for 上百.
    """

    __slots__ = ("lower", "opening", "upper", "value")

    def __init__(
        self, value: Decimal | None, lower: Decimal | None = None, upper: Decimal | None = None, opening: str = ""
    ) -> None:
        self.value: Final = value
        self.lower: Final = lower
        self.upper: Final = upper
        self.opening: Final = opening

    def each(self, change: Callable[[Decimal], Decimal]) -> "Amount":
        """Return the amount with each of its numbers changed."""
        value, lower, upper = self.value, self.lower, self.upper
        return Amount(
            None if value is None else change(value),
            None if lower is None else change(lower),
            None if upper is None else change(upper),
            self.opening,
        )


class NumeralGrammar:
    """Reads folded numerals; built once from the number words, immutable."""

    def __init__(self, words: Numerals) -> None:
        self._words = words
        self._scales = words.scales
        digit, tens, scale = "".join(words.digits), "".join(words.tens), "".join(self._scales)
        self._arabic = compiled(r"(\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.(\d+))?", re.ASCII)
        zero = "".join(char for char, value in words.digits.items() if not value)
        self._group = compiled(rf"([{zero}]?)(\d[\d,，.]*+|[{digit}{tens}十百千]++)([{scale}]*+)", re.ASCII)
        spelled = "".join(char for char, value in words.digits.items() if char not in PAIRS)
        big = "".join(words.big_scales)
        self._spelled_group = compiled(rf"([{spelled}]{{3,}}+)([{big}]{{1,{MAX_BIG_SCALES}}})")  # 二〇〇万
        self._digits_only = compiled(rf"[{digit}]|[{spelled}]+")

    def amount(self, text: str) -> Amount | None:
        """Return what the numeral says, or None when it is not well formed.

        Understands vague heads (数百), inner openings (八百多万) and two neighbouring digits (三四百, 两三).
        """
        if len(text) == 2 and (pair := self.neighbours(text)):
            return pair  # 两三 is no 23
        plain = self.number(text)
        if plain is not None:
            return Amount(plain)
        if text in self._words.vague:
            low, high = self._words.vague[text]
            return Amount(None, Decimal(low), Decimal(high))
        return self._twofold(text) or self._vague(text) or self._open(text) or self.neighbours(text)

    def number(self, text: str) -> Decimal | None:
        """Return the value of a numeral that says one number, else None."""
        if not text:
            return None
        if text[0].isascii():
            power = self._scales.get(text[-1], 0)
            digits = text[:-1] if power else text
            return shift(Decimal(digits), power) if _is_plain(digits) else self._mixed(text)
        head, point, tail = text.partition("点")
        return self._with_point(head, tail) if point else self._whole(text)

    def _with_point(self, head: str, tail: str) -> Decimal | None:
        """三点一四, 二点五亿; the scales behind the decimals multiply the whole."""
        bare = tail.rstrip("".join(self._scales))
        scales = tail[len(bare) :]
        digits = [self._words.digits.get(char) for char in bare]
        whole = self._whole(head) if head else ZERO
        if not digits or None in digits or whole is None or len(scales) > MAX_BIG_SCALES:
            return None
        decimals = shift(Decimal("".join(map(str, digits))), -len(digits))
        return shift(plus(whole, decimals), sum(self._scales[char] for char in scales))

    def _whole(self, text: str) -> Decimal | None:
        """Return the value of a whole number in Chinese: 一万五千亿, 十万零一千, 三万五, 一九八二."""
        if self._digits_only.fullmatch(text):
            return Decimal("".join(str(self._words.digits[char]) for char in text))
        if spelled := self._spelled_group.fullmatch(text):
            head, scales = spelled.groups()
            value = Decimal("".join(str(self._words.digits[char]) for char in head))
            return shift(value, sum(self._scales[char] for char in scales))
        return _GroupedNumeral(self._words).read(text)

    def _mixed(self, text: str) -> Decimal | None:
        """Return the value of a numeral that begins with an Arabic digit: 519.5亿, 25万6千, 1亿2千万, 13万2, 3亿零20万."""
        total, section, position, previous = ZERO, ZERO, 0, 99
        for part in self._group.finditer(text):
            if part.start() != position or "." in text[:position]:
                return None  # decimals may only stand in the last group
            position = part.end()
            zero, head, scales = part.groups()
            value = self._arabic_number(head) if head[0].isascii() else self._whole(head)
            if value is None or not self._is_scale(scales):
                return None
            power = sum(self._scales[char] for char in scales)
            if part.start() and len(head) == 1 and not scales and not zero:
                power = previous - 1  # 13万2: the place below the last scale
            if power > previous and previous < MAX_SECTION and not total:
                total, section = shift(plus(section, value), power), ZERO  # 3千零20万: the 千 is of the 万
            elif power >= previous or (part.start() and value >= Decimal(10) ** (previous - power)):
                return None
            else:
                total, section = self._add(total, section, value, power)
            previous = power
        return plus(total, section) if position == len(text) else None

    def _add(self, total: Decimal, section: Decimal, value: Decimal, power: int) -> tuple[Decimal, Decimal]:
        """Return the closed part of a numeral and the part below the next big scale, with one group more."""
        if power >= MAX_SECTION:
            return plus(total, shift(value, power)), section
        return total, plus(section, shift(value, power))

    def _is_scale(self, chars: str) -> bool:
        """百万, 千亿, 万亿 are scales; 十十, 万百 and 亿万 are none."""
        if len(chars) < 2:
            return True
        big = chars[1:] if chars[:1] in self._words.small_scales else chars
        powers = [self._words.big_scales.get(char, 0) for char in big]
        return len(chars) <= MAX_BIG_SCALES and all(powers) and powers == sorted(powers)

    def _arabic_number(self, text: str) -> Decimal | None:
        match = self._arabic.fullmatch(text)
        if not match:
            return None
        whole, decimals = match.groups()
        digits = whole.replace(",", "").replace("，", "")
        return Decimal(f"{digits}.{decimals}" if decimals else digits)

    def _vague(self, text: str) -> Amount | None:
        """几百, 数十, 数千万 take the limits of their first word; 上百 is a lower limit."""
        words = self._words
        if text in words.vague_exceptions:
            low, high = words.vague_exceptions[text]
            return Amount(None, Decimal(low), Decimal(high))
        if text.startswith("上"):
            least = self._whole(text[1:])
            return None if least is None else Amount(least, least, None, "at_least")
        for word, (low, high) in words.vague.items():
            rest = text[len(word) :]
            if text.startswith(word) and rest and rest[0] in self._scales:
                unit = self._whole(rest)
                return None if unit is None else Amount(None, times(unit, Decimal(low)), times(unit, Decimal(high)))
        return None

    def _twofold(self, text: str) -> Amount | None:
        """十几二十, 十来二十: two round numbers said for what lies between."""
        before, few, behind = text.partition("来" if "来" in text else "几")
        if not few or not before or len(behind) != 2 or behind[-1] != "十":
            return None
        low, high = self._whole(before), self._whole(behind)
        return None if low is None or high is None or low >= high else Amount(None, low, high)

    def _open(self, text: str) -> Amount | None:
        """八百多万, 11万余, 十几亿: a word inside or behind leaves the end open."""
        at = next((index for index, char in enumerate(text) if index and char in self._words.open_infixes), 0)
        rest = text[at + 1 :]
        if not at or len(rest) > MAX_BIG_SCALES or any(char not in self._scales for char in rest):
            return None
        closed = max((index + 1 for index in range(at) if text[index] in self._words.big_scales), default=0)
        if not rest or closed == at:
            closed = 0
        whole = self.number(text[:closed]) if closed else ZERO  # 一亿|一千多万: the scale is of the second part
        base = self.number(text[closed:at])
        if base is None or whole is None:
            return None
        value = plus(whole, shift(base, sum(self._scales[char] for char in rest)))
        return Amount(value, value, None, "more")

    def neighbours(self, text: str) -> Amount | None:
        """Return the range that two neighbouring digits name: 两三, 三四百, 十五六, 七八十万, 三五个, 三两天."""
        digits = self._words.digits
        for index in range(len(text) - 1):
            first, second = digits.get(text[index]), digits.get(text[index + 1])
            if first is None or second is None:
                continue
            head, tail = text[:index], text[index + 2 :]
            if (second - first != 1 and (first, second) not in PAIRS_APART) or not first or (tail and tail[0] in digits):
                return None
            low, high = self.number(head + text[index] + tail), self.number(head + text[index + 1] + tail)
            if first > second:
                low, high = high, low
            return None if low is None or high is None else Amount(None, low, high)
        return None


def _is_plain(text: str) -> bool:
    """Say whether a numeral is written in Arabic digits alone, as most are: 519, 519.5."""
    return text.isascii() and text.replace(".", "", 1).isdigit() and text[-1] != "."


class _GroupedNumeral:
    """Reads one Chinese whole number, group by group: below 万, below 亿, below 兆."""

    def __init__(self, words: Numerals) -> None:
        self._words = words
        self._closed: list[tuple[int, int]] = []  # (value, power of its scale) of the groups read so far
        self._section = 0  # the group being read
        self._digit: int | None = None
        self._last_scale = 0  # the power of ten read last; 0 at the beginning and behind a 零
        self._big_scales = 0
        self._is_bare = False  # began with a scale: 百万 and 千亿 are numbers, 千百 and 万一 are none

    def read(self, text: str) -> Decimal | None:
        if not text:
            return None
        words = self._words
        self._is_bare = words.scales.get(text[:1], 0) > 1
        for at, char in enumerate(text):
            if char in words.digits:
                read = not self._is_bare and self._read_digit(words.digits[char])
            elif char in words.tens:
                read = not self._is_bare and self._read_tens(words.tens[char])
            elif char in words.small_scales:
                read = not (self._is_bare and at) and self._read_small(words.small_scales[char])
            else:
                read = char in words.big_scales and self._read_big(words.big_scales[char])
            if not read:
                return None
        last = self._digit or 0
        if self._last_scale > 1:
            last *= 10 ** (self._last_scale - 1)  # 三万五 = 35000, 一百二 = 120
        return Decimal(sum(value for value, _ in self._closed) + self._section + last)

    def _read_digit(self, digit: int) -> bool:
        if self._digit is not None:
            return False
        if digit:
            self._digit = digit
        else:
            self._last_scale = 0  # 三万零五 is 30005
        return True

    def _read_tens(self, tens: int) -> bool:
        if self._digit is not None or self._section % 100:
            return False
        self._section, self._last_scale = self._section + tens, 1
        return True

    def _read_small(self, power: int) -> bool:
        """Take 十, 百 or 千; only 十 may leave out its 一 behind another scale (一百十六)."""
        if self._section % 10 ** (power + 1) or (self._digit is None and power > 1 and self._last_scale):
            return False
        self._section += (1 if self._digit is None else self._digit) * 10**power
        self._digit, self._last_scale = None, power
        return True

    def _read_big(self, power: int) -> bool:
        """Close a group: 一万五千亿 folds the 万 into the 亿 (as 三万五千万 does), 一亿五千万 keeps them apart."""
        self._big_scales += 1
        inside = self._section + (self._digit or 0)
        while self._closed and self._closed[-1][1] <= power:
            inside += self._closed.pop()[0]
        if self._big_scales > MAX_BIG_SCALES or (self._closed and not inside):
            return False
        self._closed.append(((inside or 1) * 10**power, power))
        self._section, self._digit, self._last_scale = 0, None, power
        return True
