"""One number on its own: what a cell or a user's input says, without a unit and without a sentence around it."""

from decimal import Decimal

from jinzhou_extract.lexicon.numerals import Numerals, load_numerals
from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.mentions.decimals import divide, negate, plus, shift
from jinzhou_extract.mentions.fold import Folder
from jinzhou_extract.mentions.numeral import NumeralGrammar

HALF = Decimal("0.5")
TEN = Decimal(10)
SIGNS = {"-": -1, "负": -1, "+": 1, "正": 1}
RATE_SIGNS = {"%": 2, "‰": 3, "‱": 4}
_INNER_SPACE = Pattern(r"(?<!\d) +| +(?!\d)")
_COUNTED_SCALE = Pattern(r"(?<=.)个(?=[万亿]+\Z)")  # 两个亿
_POINT_OF_DIGITS = Pattern(r"(?<=\d)点(?=\d)")


class NumberParser:
    """Reads one number; built once, immutable."""

    def __init__(self) -> None:
        self._words: Numerals = load_numerals()
        self._folder = Folder()
        self._grammar = NumeralGrammar(self._words)

    def parse(self, text: str) -> Decimal | None:
        """Return the number that `text` says, exactly, or None where it says none or more than one.

        Arabic, Chinese, formal, mixed and full-width numerals with a sign: 25万6千, 一万五千亿, 贰佰, -1,234.5. Rates and
        fractions are the number they stand for (百分之十五 and 15% are 0.15, 八折 is 0.8, 三分之二 is 0.666… to 28 digits).
        A vague, open or double number (几百, 3000多, 两三) is no single number and gives None, and so does one with a unit.
        """
        folded = _INNER_SPACE.sub("", self._folder.fold(text).strip())
        return self._signed(_POINT_OF_DIGITS.sub(".", folded))

    def _signed(self, text: str) -> Decimal | None:
        sign = SIGNS.get(text[:1], 0)
        value = self._unsigned(text[1:] if sign else text)
        return negate(value) if value is not None and sign < 0 else value

    def _unsigned(self, text: str) -> Decimal | None:
        if not text:
            return None
        if power := RATE_SIGNS.get(text[-1]):
            return self._shifted(text[:-1], -power)
        for mark in ("分之", "/"):
            if mark in text:
                return self._fraction(text, mark)
        if text == "半":
            return HALF
        for word in self._words.tenths:
            if word in text:
                return self._tenths(text, word)
        return self._plain(_COUNTED_SCALE.sub("", text))

    def _tenths(self, text: str, word: str) -> Decimal | None:
        """三成, 三成半, 八成五; 八折, 8.5折, 八五折."""
        before, _, behind = text.partition(word)
        value = self._plain(before)
        rest = HALF if behind == "半" else self._digit(behind)
        if value is None or rest is None:
            return None
        if value > TEN and not behind:
            return shift(value, -2)
        return shift(plus(value, rest), -1)

    def _digit(self, text: str) -> Decimal | None:
        """Return the tenth that one digit behind 成 or 折 adds, 0 for no digit."""
        if not text:
            return Decimal(0)
        value = self._plain(text) if len(text) == 1 else None
        return None if value is None or value >= TEN else shift(value, -1)

    def _fraction(self, text: str, mark: str) -> Decimal | None:
        """百分之十五, 三分之二, 2/3, 一又二分之一; the minus may stand before the numerator (百分之负三)."""
        before, _, behind = text.partition(mark)
        whole, also, rest = before.partition("又")
        if also:
            added, part = self._plain(whole), self._fraction(rest + mark + behind, mark)
            return None if added is None or part is None or not 0 < part < 1 else plus(added, part)
        if mark == "/":
            above, below = self._plain(before), self._plain(behind)
        elif power := self._words.fractions.get(before + mark):
            value = self._signed(behind) if behind[:1] in ("-", "负") else self._plain(behind)
            return None if value is None else shift(value, -power)
        else:
            above, below = self._plain(behind), self._plain(before)
        return None if above is None or not below else divide(above, below)

    def _shifted(self, text: str, power: int) -> Decimal | None:
        value = self._plain(text)
        return None if value is None else shift(value, power)

    def _plain(self, text: str) -> Decimal | None:
        amount = self._grammar.amount("0" + text if text[:1] == "." else text)
        return None if amount is None or amount.opening else amount.value
