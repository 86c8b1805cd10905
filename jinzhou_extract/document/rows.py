"""Lines that are rows of a table."""

from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordPattern

LONGEST_ROW: Final = 200

SHORTEST_YEARLY: Final = 2
"""A line of figures alone is a row where the first of more than so many is a year."""

_TABLE_ROW: Final = Pattern(r"\s*[|│┃║].*[|│┃║]\s*\Z")
BORDERS: Final = frozenset("|│┃║")
_OPEN_RULE: Final = Pattern(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*")
_WORD: Final = r"(?![年月日时分期号页章条届版])[\u4e00-\u9fff]"
_MARK: Final = "[①-⑳*＊※]"
"""What marks a number to which a note belongs."""

_LOSS: Final = r"[（(](?:\d{1,3}(?:[,，]\d{3})+(?:[.．]\d+)?|\d+[.．]\d+|[1-9]\d+)[）)]"
"""How accounts write what is less than nothing: (12,340)."""

_CELL: Final = Pattern(
    rf"[-−－+△▲▽▼]?\d[\d,，]*(?:[.．]\d+)?(?:[%％]|{_WORD}{{1,4}})?(?:{_MARK}+)?|\d+[.．]\d+分|[-—－…]+|持平|{_LOSS}"
)
_UNIT: Final = Pattern(rf"{_WORD}{{1,7}}|[%％]")
_ITEM: Final = Pattern(r"\A\s*[-*+]\s+")
"""What marks a row as an item of a list."""

_STAYS: Final = Pattern(r"持 *平\Z", signs="平")
_FIELD: Final = Pattern(r"[^\s|]+")
_YEAR: Final = Pattern(r"(?:[1１][9９]|[2２][0０])\d\d")
_YEAR_OR_MONTH: Final = Pattern(r"(?:[1１][9９]|[2２][0０])\d\d(?:[.．](?:[1１][0-2０-２]|[0０]?[1-9１-９]))?")
_CORNER: Final = WordPattern("tables.toml", "corner")
_GROUPED: Final = Pattern(r"(?<=[\d０-９])，(?=[\d０-９]{3}(?![\d０-９]))")
"""The comma between the thousands of a number, which full-width print makes look like one of prose."""

_FIGURES: Final = Pattern(
    rf"(?:\t|[ \u3000]{{2,}})(?:[-−－+△▲▽▼]?\d[\d,，.．]*[%％]?|[-—－…]+|{_LOSS})(?:\t|[ \u3000]+)"
    rf"(?:[-−－+△▲▽▼]?\d[\d,，.．]*[%％]?|{_LOSS})\s*\Z"
)
WIDE_GAP: Final = Pattern(r"\t[\t \u3000]*|[ \u3000]{2,}[\t \u3000]*")
"""What parts the columns of a plain-text table in which a cell may hold words, and blanks between these."""

LONGEST_WORDS: Final = 24
LEAST_COLUMNS: Final = 3
LEAST_COUNTED_OFF: Final = 4
_ORDINAL: Final = Pattern(r"[1-9]\d{0,2}|\d{4,12}")
_BARE: Final = Pattern(r"[-−－+△▲▽▼]?\d[\d,，]*(?:[.．]\d+)?[%％]?")
_LAST_OF_ROW: Final = frozenset("0123456789０１２３４５６７８９%％-—－…①②③④⑤⑥⑦⑧⑨*＊※")
_NO_NUMBER: Final = frozenset("-—－…")


def is_table_row(text: str) -> bool:
    """Say whether a line is a row of | cells |, whose borders may be drawn with characters for that (│)."""
    return text.lstrip()[:1] in BORDERS and _TABLE_ROW.match(text) is not None


def is_open_rule(text: str) -> bool:
    """Say whether a line is the rule below the head of a table of Markdown whose rows have no outer bars: --- | :---:."""
    return "-|" in text.replace(" ", "").replace(":", "") and _OPEN_RULE.fullmatch(text) is not None


def bars(text: str) -> int:
    r"""Return how many bars part the cells of a row, those at its ends and those that Markdown writes \| left out."""
    return text.strip().strip("|").replace("\\|", "").count("|")


def _names_years(names: list[str], numbers: list[str]) -> bool:
    """Say whether a line is the head of a table whose columns are years or months: 指标 单位 2019 2020, 指标 2021.10 2021.9."""
    is_corner = bool(names) and all(map(_CORNER.fullmatch, names))
    return is_corner and all(map(_YEAR_OR_MONTH.fullmatch, numbers))


def ends_in_figures(text: str) -> bool:
    """Say whether a line ends with two figures or more set apart, as no heading does, however it is numbered."""
    if len(text) >= LONGEST_ROW or not _may_end(text):
        return False
    return _FIGURES.search(text) is not None and is_number_row(text)


def _may_end(text: str) -> bool:
    """Say whether a line may end with a figure, by its last characters: 12, 12%, (12.5)."""
    return text[-1] in _LAST_OF_ROW or (text[-1] in ")）" and text[-2:-1].isdigit())


def is_worded_row(text: str) -> bool:
    """Say whether a line is a row that ends in words: a name, bare numbers, who is in charge, set apart by wide blanks."""
    text = text.strip()
    if (
        len(text) >= LONGEST_ROW
        or text[-1:] in _LAST_OF_ROW
        or ("  " not in text and "\t" not in text and "\u3000" not in text)
    ):
        return False
    if any(mark in text for mark in "。；！？：:|"):
        return False
    fields = WIDE_GAP.split(text)
    if len(fields) < LEAST_COLUMNS or any(len(field) > LONGEST_WORDS for field in fields):
        return False
    is_named = not fields[0][0].isdigit() and _CELL.fullmatch(fields[-1]) is None
    bare = [field for field in fields[1:-1] if _BARE.fullmatch(field) and not _YEAR.fullmatch(field)]
    return is_named and bool(bare) and not _names_years(fields[:1], bare)


def _is_counted_off(text: str, fields: list[str]) -> bool:
    """Say whether a line has its number or rank, a name and figures, all set apart by wide blanks: 1  东镇  45  38  41."""
    return (
        len(fields) >= LEAST_COUNTED_OFF
        and len(WIDE_GAP.split(text.strip())) == len(fields)
        and _ORDINAL.fullmatch(fields[0]) is not None
        and all(_BARE.fullmatch(field) or set(field) <= _NO_NUMBER for field in fields[2:])
        and any(_BARE.fullmatch(field) for field in fields[2:])
    )


def is_number_row(text: str) -> bool:
    """Say whether a line is a row of a plain-text table: a label or year, then one number or more, set apart by blanks."""
    if len(text) >= LONGEST_ROW or (not _may_end(text) and _STAYS.search(text) is None):
        return False
    text = _GROUPED.sub(",", _STAYS.sub("持平", _ITEM.sub("", text)))
    if any(mark in text for mark in "，。；！？"):
        return False
    fields = _FIELD.findall(text)
    numbers, at = 0, len(fields)
    while at:
        if _CELL.fullmatch(fields[at - 1]):
            at -= 1
        elif at > 1 and _UNIT.fullmatch(fields[at - 1]) and _CELL.fullmatch(fields[at - 2]):
            at -= 2  # 2.75 亿头 5.2
        else:
            break
        numbers += 1
    if set("".join(fields[at:])) <= _NO_NUMBER or _names_years(fields[:at], fields[at:]):
        return False
    if at == 0 and _is_counted_off(text, fields):
        return True
    if at == 0:
        return len(fields) > SHORTEST_YEARLY and _YEAR.fullmatch(fields[0]) is not None
    return at > 0 and (numbers > 1 or (numbers == 1 and ("（" in text or "(" in text)))
