"""The numbers of lists as text processors write them: 一, （二）, 叁, iv."""

_HAN = "〇一二三四五六七八九"
_FORMAL = "零壹贰叁肆伍陆柒捌玖"


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
