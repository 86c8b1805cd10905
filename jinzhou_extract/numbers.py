"""One number on its own: what a cell or a user's input says, without a unit and without a sentence around it."""

from decimal import Decimal

from jinzhou_extract.lexicon.numerals import Numerals, load_numerals
from jinzhou_extract.mentions.decimals import divide, negate, plus, shift
from jinzhou_extract.mentions.fold import Folder
from jinzhou_extract.mentions.numeral import NumeralGrammar

HALF = Decimal("0.5")
SIGNS = {"-": -1, "负": -1, "+": 1, "正": 1}
RATE_SIGNS = {"%": 2, "‰": 3, "‱": 4}


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
        A vague, open or double number (几百, 3000多, 两三) is no single number and gives None.
        """
        folded = self._folder.fold(text).strip()
        sign = SIGNS.get(folded[:1], 0)
        value = self._unsigned(folded[1:].lstrip() if sign else folded)
        return negate(value) if value is not None and sign < 0 else value

    def _unsigned(self, text: str) -> Decimal | None:
        if not text:
            return None
        if power := RATE_SIGNS.get(text[-1]):
            return self._shifted(text[:-1].rstrip(), -power)
        denominator, mark, numerator = text.partition("分之")
        if mark:
            return self._fraction(denominator, numerator)
        numerator, mark, denominator = text.partition("/")
        if mark:
            return self._fraction(denominator, numerator)
        if text[0] == ".":
            text = "0" + text
        if text == "半":
            return HALF
        body, half = (text[:-1], HALF) if text[-1] == "半" else (text, None)
        if body[-1:] in self._words.tenths:
            value = self._plain(body[:-1])
            return None if value is None else shift(plus(value, half) if half else value, -1)
        return None if half else self._plain(body.replace("个", "") if "个" in body[1:-1] else body)

    def _fraction(self, denominator: str, numerator: str) -> Decimal | None:
        power = self._words.fractions.get(denominator + "分之")
        if power is not None:
            return self._shifted(numerator, -power)
        above, below = self._plain(numerator), self._plain(denominator)
        return None if above is None or not below else divide(above, below)

    def _shifted(self, text: str, power: int) -> Decimal | None:
        value = self._plain(text)
        return None if value is None else shift(value, power)

    def _plain(self, text: str) -> Decimal | None:
        amount = self._grammar.amount(text)
        return None if amount is None or amount.opening else amount.value
