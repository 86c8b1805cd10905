"""How Word writes the numbers of lists."""

import pytest

from jinzhou_extract.readers.docx_numbering import written


@pytest.mark.parametrize(
    ("form", "number", "text"),
    [
        ("decimal", 12, "12"),
        ("decimalZero", 3, "03"),
        ("chineseCounting", 1, "一"),
        ("chineseCounting", 10, "十"),
        ("chineseCounting", 21, "二十一"),
        ("chineseCountingThousand", 105, "一百零五"),
        ("chineseCountingThousand", 110, "一百一十"),
        ("chineseLegalSimplified", 12, "拾贰"),
        ("ideographDigital", 20, "二〇"),
        ("decimalEnclosedCircle", 3, "③"),
        ("decimalEnclosedCircle", 21, "21"),
        ("upperLetter", 2, "B"),
        ("lowerLetter", 28, "bb"),
        ("upperRoman", 14, "XIV"),
        ("lowerRoman", 9, "ix"),
        ("none", 4, ""),
        ("unheardOf", 4, "4"),
    ],
)
def test_forms(form: str, number: int, text: str):
    assert written(number, form) == text
