"""The numbers that Word sets before paragraphs without writing them into the text: 一、 （一） 1."""

from dataclasses import dataclass, field, replace
from re import Match

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.readers.docx_xml import W, child, value
from jinzhou_extract.readers.element import Element

BULLET = "bullet"

MOST = 32767
"""Word counts no further."""

_PLACEHOLDER = Pattern(r"%([1-9])")
_HAN = "〇一二三四五六七八九"
_FORMAL = "零壹贰叁肆伍陆柒捌玖"


@dataclass(slots=True)
class Level:
    """How one level of a list counts: its first number, how it is written, what stands around it."""

    first: int = 1
    form: str = "decimal"
    text: str = ""


@dataclass(slots=True)
class _List:
    """One numbered list: the lists that share their counts share `counts`."""

    levels: dict[int, Level]
    counts: dict[int, int]


@dataclass(slots=True)
class Numbering:
    """Counts the numbered paragraphs of a document in order."""

    _lists: dict[str, _List] = field(default_factory=dict)

    @classmethod
    def of(cls, root: Element) -> "Numbering":
        """Return the numbering that the root of numbering.xml defines."""
        abstract = {}
        for element in root.findall(W + "abstractNum"):
            levels = {_depth(level): _level(level) for level in element.findall(W + "lvl")}
            abstract[element.get(W + "abstractNumId") or ""] = _List(levels, {})
        lists = {}
        for element in root.findall(W + "num"):
            base = abstract.get(value(element, "abstractNumId") or "")
            if base is None:
                continue
            overrides = element.findall(W + "lvlOverride")
            lists[element.get(W + "numId") or ""] = _overridden(base, overrides) if overrides else base
        return cls(lists)

    def label(self, number: str, depth: int) -> str | None:
        """Count a paragraph of list `number` and return what stands before it, `BULLET`, or None where nothing does."""
        found = self._lists.get(number)
        if found is None or depth not in found.levels:
            return None
        counts = found.counts
        level = found.levels[depth]
        counts[depth] = counts.get(depth, level.first - 1) + 1
        for deeper in [other for other in counts if other > depth]:
            del counts[deeper]
        if level.form == BULLET:
            return BULLET

        def write(at: Match[str]) -> str:
            index = int(at[1]) - 1
            shown = found.levels.get(index, level)
            return written(counts.get(index, shown.first), shown.form)

        return _PLACEHOLDER.sub(write, level.text) or None


def _depth(element: Element) -> int:
    return int(element.get(W + "ilvl") or "0")


def _level(element: Element) -> Level:
    return Level(_count(value(element, "start")), value(element, "numFmt") or "decimal", value(element, "lvlText") or "")


def _overridden(base: _List, overrides: list[Element]) -> _List:
    levels = dict(base.levels)
    for override in overrides:
        depth = _depth(override)
        if (level := child(override, "lvl")) is not None:
            levels[depth] = _level(level)
        if (start := value(override, "startOverride")) is not None and depth in levels:
            levels[depth] = replace(levels[depth], first=_count(start))
    return _List(levels, {})


def _count(digits: str | None) -> int:
    return min(int(digits or "1"), MOST)


def written(number: int, form: str) -> str:
    """Return a number as the format `form` of a list writes it; an unknown one in digits."""
    match form:
        case "none":
            return ""
        case (
            "chineseCounting"
            | "chineseCountingThousand"
            | "japaneseCounting"
            | "taiwaneseCounting"
            | "taiwaneseCountingThousand"
        ):
            return _counted(number, _HAN, "十", "百")
        case "chineseLegalSimplified" | "ideographLegalTraditional" | "japaneseLegal":
            return _counted(number, _FORMAL, "拾", "佰")
        case "ideographDigital" | "japaneseDigitalTenThousand" | "taiwaneseDigital":
            return "".join(_HAN[int(digit)] for digit in str(number))
        case "decimalEnclosedCircle" | "decimalEnclosedCircleChinese":
            return chr(0x2460 + number - 1) if 1 <= number <= 20 else str(number)
        case "upperLetter" | "lowerLetter":
            letter = chr(ord("A") + (number - 1) % 26) * ((number - 1) // 26 + 1)
            return letter if form == "upperLetter" else letter.lower()
        case "upperRoman" | "lowerRoman":
            return _roman(number) if form == "upperRoman" else _roman(number).lower()
        case "decimalZero":
            return f"{number:02}"
        case _:
            return str(number)


def _counted(number: int, digits: str, ten: str, hundred: str) -> str:
    if not 0 < number < 1000:
        return str(number)
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    text = digits[hundreds] + hundred if hundreds else ""
    if tens:
        text += (digits[tens] if tens > 1 or hundreds else "") + ten
    elif hundreds and ones:
        text += "零"
    return text + (digits[ones] if ones else "")


def _roman(number: int) -> str:
    text = ""
    for worth, letters in ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        times, number = divmod(number, worth)
        text += letters * times
    return text
