"""A numeral of the text, with the unit behind it and why it may count nothing."""

from enum import Enum, auto
from typing import Final

from jinzhou_extract.lexicon.units import Unit


class Form(Enum):
    """How a numeral is written."""

    ARABIC = auto()
    CHINESE = auto()
    HALF = auto()  # 半 before a unit of time
    WORD = auto()  # 翻番, 倍增, 首位, 一半


# names of their own, for the class of an Enum is slow to ask
ARABIC: Final = Form.ARABIC
CHINESE: Final = Form.CHINESE
HALF: Final = Form.HALF
WORD: Final = Form.WORD


class Refusal(Enum):
    """Why a numeral counts nothing."""

    DATE = auto()
    NAME = auto()
    ORDINAL = auto()


DATE: Final = Refusal.DATE
NAME: Final = Refusal.NAME
ORDINAL: Final = Refusal.ORDINAL


class Token:
    """A numeral of the text: `start` to `number_end` is the numeral, `end` lies behind its unit.

    `head` is the numeral as written, folded, without the 百分之 before it, which is `parts`. `doubted` is a unit that is
    rarely meant behind so short a number (三面, 四方) and counts only in company (三丈二尺). `tail` are digits behind the
    unit that are its decimals (1米75).
    """

    __slots__ = ("alias", "doubted", "end", "form", "head", "number_end", "parts", "refusal", "start", "tail", "unit")

    def __init__(self, start: int, number_end: int, head: str, form: Form) -> None:
        self.start = start
        self.number_end = number_end
        self.end = number_end
        self.head = head
        self.form = form
        self.parts = ""
        self.unit: Unit | None = None
        self.doubted: Unit | None = None
        self.tail = ""
        self.alias = ""
        self.refusal: Refusal | None = None

    def __repr__(self) -> str:
        return f"Token({self.start}:{self.end} {self.head!r} {self.alias!r} {self.refusal})"
