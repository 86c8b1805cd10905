"""Times that something is only compared with: 比上年, 是2009年的1.6倍, 为上年的八成."""

from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordList

MARKS_OF_CLAUSES: Final = frozenset("，；")
_COMPARING: Final = frozenset("比较与同距")
_TIMES_OF: Final = Pattern(r"的?[^，。；]{0,10}(?:倍|[成%]|一半|总和|[分之])")
_MULTIPLE_OF: Final = Pattern(r"的[\d.一二三四五六七八九十百点两几]+多?倍")
_MORE_THAN: Final = WordList("function_words.toml", "more_than")
_BASE_LEAD: Final = Pattern(r"[比较][^，。；]{1,8}的\Z")
_SAME_PERIOD: Final = Pattern(
    r"同期|相比|末?水平|的?[\d.一二三四五六七八九十百点两]+倍|[^，。；]{0,12}(?:基础|基数)上|为基[数期]"
)
_PART_OF: Final = Pattern(
    r"(?:全年|同期)?(?:[\d.]+[^，。；\d]{1,4})?的(?:约|近|百分之)*(?:[\d.一二三四五六七八九十百点两]+多?(?:成|%|(?<!百)分之)|一半)"
)
_FROM_LEVEL: Final = Pattern("[由从][^，。；]{1,24}[%成][^，。；%]{1,8}[到至]\\Z")
LONGEST_RISE: Final = 40
"""How far in front of the level that something rose to the one is looked for that it rose from."""

_REACHING: Final = frozenset("到至于足过达当")
_NO_MORE: Final = ("只有", "仅有", "仅为", "约为")
_IS: Final = "为"
_TURNS_INTO: Final = Pattern("[由从][^，。；]{1,38}\\Z")
"""In front of 为 that tells what something turned into: 由2015年的93%变|为去年的78%."""

_THEN: Final = frozenset(["那会儿", "那时", "那年", "当时", "那些年"])
_THEN_LEAD: Final = Pattern(r"[比较][^，。；\d]{1,8}\Z")


def is_base(text: str, start: int, end: int) -> bool:
    """Say whether the time from `start` to `end` of `text` is what something is compared with.

    比上年, 是2009年的1.6倍, 恢复到2019年的九成, 为2019年的九成; 由2019年的九成 is a level of that year.
    """
    before = text[start - 1 : start]
    if before and (before in _COMPARING or text[max(0, start - 2) : start] in _MORE_THAN.set):
        return True
    if before == "是" and _TIMES_OF.match(text, end):
        return True
    if before == "的" and _BASE_LEAD.search(text, max(0, start - 10), start):
        return True  # 比上市前的2013年
    if before not in MARKS_OF_CLAUSES and text[start:end] in _THEN and _THEN_LEAD.search(text, max(0, start - 10), start):
        return True  # 比开店|那会儿|多一倍
    if text[start:end] in _THEN and _MULTIPLE_OF.match(text, end):
        return True  # 是开张|那会儿|的二十多倍
    if _SAME_PERIOD.match(text, end) is not None:
        return True
    begin = max(0, start - LONGEST_RISE)
    is_said = before in _REACHING or text.endswith(_NO_MORE, 0, start)
    is_said = is_said or (before == _IS and _TURNS_INTO.search(text, begin, start) is None)
    is_part = is_said and _PART_OF.match(text, end) is not None
    return is_part and _FROM_LEVEL.search(text, begin, start) is None  # 由2015年的93%降到|去年的78%
