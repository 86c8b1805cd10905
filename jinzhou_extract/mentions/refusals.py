"""Numerals that count nothing because they are a date, a clock time, an ordinal, a grade or part of a name."""

import string
from typing import Final

from jinzhou_extract.lexicon.numerals import Numerals
from jinzhou_extract.lexicon.pattern import Pattern, WordList, WordPattern
from jinzhou_extract.lexicon.prepared import compiled
from jinzhou_extract.lexicon.trie import trie_pattern
from jinzhou_extract.lexicon.words import Phrases
from jinzhou_extract.mentions.grades import is_grade_counted
from jinzhou_extract.mentions.numeral import PAIRS_APART
from jinzhou_extract.mentions.token import ARABIC, CHINESE, DATE, HALF, NAME, ORDINAL, Refusal, Token
from jinzhou_extract.mentions.units import UnitMatcher

MAX_DIGITS: Final = 40
"""A longer run of characters names something; nobody counts that far."""

CENTURIES: Final = ("一八", "一九", "二〇", "二零", "二○")
"""How a year spelled digit by digit begins."""

LONGEST_ADDRESS: Final = 80
"""How far back the beginning of an address is looked for."""

LAST_CENTURY: Final = "1900"
"""From which year on four digits are hardly a length of time."""

LONGEST_SPAN: Final = 6
"""How far back a word begins that says what has lasted so long: 距今|约 1500年."""

LONGEST_ERA: Final = 5
"""How far back the name of an era is looked for."""

LONGEST_ESCAPE: Final = 16
"""How far back the beginning of an order to a terminal is looked for."""

FORMAL_DIGITS: Final = frozenset("壹贰叁叄肆伍陆柒捌玖拾佰仟")
"""Digits of cheques, which by themselves are rather part of a word: 队伍, 大陆, 收拾."""

_DATE_MARKS: Final = frozenset("年月日")
_HALVES_OF_YEAR: Final = frozenset("上下前后")
_SCHOOL_YEAR: Final = "学年"
_PAIR: Final = 7
_PAIRING: Final = frozenset("/—–-－～~")
_PAIR_OPENS: Final = Pattern(r"(?<!\d)(?:19|20)\d\d ?[/—–\-－～~至到]{1,2} ?\Z").search
"""In front of the second of two years: 2015/|16年榨季, 2023-|2024学年."""

_IS_YEAR: Final = Pattern(r"20[0-3]\d\Z").match
"""2022学年 is the school year that begins in it."""

_SCALED: Final = frozenset("万亿")
"""What no date ends in: 10万|日本人."""

_LETTERS: Final = frozenset(string.ascii_letters)
_COLONS: Final = frozenset(":：")
_ADDRESS_MARKS: Final = frozenset("/=&?_%#-")
_TIMES: Final = frozenset("×*")
_DOTS: Final = "像素"
"""What the second side of a screen is told in: 1920×|1080像素."""

_COLONS_OF_LABELS: Final = frozenset([":", "："])
_UNIT_LABELS: Final = ("单位：", "单位:")
_SCALES: Final = frozenset("十百千万亿")
_NAMING: Final = frozenset(string.ascii_letters) | _COLONS | _ADDRESS_MARKS | _TIMES | {"."}
_NAMING_BEHIND: Final = _COLONS | {"."}
_ESCAPE_OPENS: Final = frozenset("[;\x9b")
_DOING: Final = WordPattern("mentions.toml", "doing")
_WATER_CLASS: Final = WordPattern("mentions.toml", "water_class")
_WEEKDAY: Final = WordPattern("mentions.toml", "weekday")
_WEEKDAY_GOES_ON: Final = WordPattern("mentions.toml", "weekday_goes_on")
_CLASS: Final = "类"
_RISES: Final = "升"
LONGEST_WATER: Final = 20
"""How far in front of the class of a water the word may stand that names the water."""

_ERA: Final = WordPattern("mentions.toml", "eras")
_LASTED: Final = WordPattern("mentions.toml", "lasted")
_YEAR_OPENS: Final = WordPattern("mentions.toml", "year_opens")
_YEAR_GOES_ON: Final = WordPattern("mentions.toml", "year_goes_on")
_IN_VILLAGE: Final = WordPattern("mentions.toml", "village_before")
"""Behind a village the groups of its people are numbered: 双河村|三组."""

_IN_SCHOOL: Final = WordPattern("mentions.toml", "grade_before")
"""Behind a grade its classes are numbered: 高二|3班."""

_GROUP: Final = "组"
_CLASS_OF_SCHOOL: Final = "班"
_TWO: Final = "两"
LONGEST_GROUP: Final = 2
LONGEST_VILLAGE: Final = 4
_FORMAL_COUNT: Final = WordPattern("mentions.toml", "formal_count")
FAMILY_NAMES: Final = frozenset("陆伍")
"""Formal digits that are family names, too."""

PAPER_UNITS: Final = WordList("mentions.toml", "paper_units")
_IDEOGRAPH: Final = Pattern("[一-鿿]").match
_ADDRESS_END: Final = Pattern(r"[!-~]+\Z").search
_ESCAPE: Final = Pattern(r"(?:\x1b\[|\x9b)[?\d;]*\Z").search
_WHOLE_ESCAPE: Final = Pattern(r"(?:\x1b\[|\x9b)[?\d;]*[A-Za-z]\Z").search
_MORE_POINTS: Final = Pattern(r"\.\d").match
_NTH: Final = Pattern(r"第[一二三四五六七八九十]{1,2}个\Z").search
_MONTH_FOLLOWS: Final = Pattern(r"\d{1,2}月").match
_CLOCK_BEFORE: Final = Pattern(r"(?<!\d)\d{1,2}[:：]\Z").search
_WON_BY: Final = Pattern(r"(?<=\d[:：])\d{1,2}[两三双](?=[胜负])").match
"""The second half of a score with how often it was: 3:1|两胜."""

_CLOCK_BEHIND: Final = Pattern(r"[:：]\d\d(?!\d)").match
_LINE_START: Final = Pattern(r"(?:\A|\n)[ \t#]*[(（]?\Z").search
_NUMBERED_YEAR: Final = Pattern(r"\d{1,2}(?:19|20)\d\d").fullmatch
_ITEM_AND_YEAR: Final = Pattern(r"\d{1,2}[.．](?:19|20)\d\d").fullmatch
_SECTION_NUMBER: Final = Pattern(r"\d{1,2}(?:\.\d{1,2})+").fullmatch


class RefusalReader:
    """Tells what is no quantity from the characters beside the numeral; built once, immutable."""

    def __init__(self, numerals: Numerals, units: UnitMatcher, phrases: Phrases) -> None:
        self._units = units
        self._match_ordinal_tail = compiled(trie_pattern(phrases.ordinal_tails)).match
        self._match_counted_tail = compiled(trie_pattern(phrases.counted_tails)).match
        self._ordinal_chars = frozenset(word[0] for word in phrases.ordinal_tails)
        self._spelled_year = compiled(rf"[{''.join(numerals.digits)}]{{4}}").fullmatch
        self._digits = numerals.digits

    def read(self, text: str, token: Token, end: int) -> Refusal | None:
        """Return why the numeral that ends at `end` counts nothing, or None."""
        before = text[token.start - 1] if token.start else ""
        if before in _LETTERS and _WHOLE_ESCAPE(text[max(0, token.start - LONGEST_ESCAPE) : token.start]):
            before = ""  # \x1b[1m, which ends with a letter that is none of the text
        after = text[end : end + 1]
        if after == " ":
            after = text[end + 1 : end + 2]
        if after in _DATE_MARKS and token.head[-1] not in _SCALED and (refusal := self._date(text, token, end, before, after)):
            return refusal
        if (
            after == "学"
            and text.startswith(_SCHOOL_YEAR, end)
            and (_PAIR_OPENS(text[max(0, token.start - _PAIR) : token.start]) or _IS_YEAR(text[token.start : end]))
        ):
            return DATE
        if before == "第":
            return ORDINAL
        if before in _COLONS_OF_LABELS and text.endswith(_UNIT_LABELS, 0, token.start) and token.head[-1] in _SCALES:
            return NAME  # 单位：百万元
        if token.form is ARABIC:
            if (before in _NAMING or after in _NAMING_BEHIND) and self._is_code(text, token, end, before, after):
                return NAME
            goes_on = after == ";" or after in _LETTERS
            if goes_on and before in _ESCAPE_OPENS and _ESCAPE(text[max(0, token.start - LONGEST_ESCAPE) : token.start]):
                return NAME  # \x1b[31m, which colours what a terminal shows
        elif len(token.head) == 4 and token.head[:2] in CENTURIES and self._spelled_year(token.head):
            return DATE
        elif token.head in FORMAL_DIGITS and _is_in_word(text, token):
            return NAME
        if len(token.head) > MAX_DIGITS:
            return NAME
        if after == _GROUP and _numbers_group(text, token):
            return NAME
        if after == _CLASS_OF_SCHOOL and _IN_SCHOOL.search(text, max(0, token.start - LONGEST_VILLAGE), token.start):
            return NAME
        if (
            len(token.head) == 1
            and after == _CLASS
            and _WATER_CLASS.search(text, max(0, token.start - LONGEST_WATER), token.start)
        ):
            return NAME
        if after == _RISES and _is_weekday(text, token, end):
            return DATE
        if after in self._ordinal_chars and self._match_ordinal_tail(text, end):
            return None if self._is_counted(text, token, end, after) else NAME
        return None

    def _is_code(self, text: str, token: Token, end: int, before: str, after: str) -> bool:
        """Say whether digits are part of a code, an address, a version or a clock time: A4, 3.11.2, 19:32:27."""
        if before in _TIMES:
            return text.startswith(_DOTS, end)
        if before.isalpha():
            return self._units.symbol_before(text, token.start) is None
        if (before in _COLONS or after in _COLONS) and (_is_clock(text, token, end) or _WON_BY(text, token.start, end + 2)):
            return True
        if before in _ADDRESS_MARKS and is_in_address(text, token.start):
            return True
        is_version = before == "." and text[token.start - 2 : token.start - 1].isdigit()
        return is_version or (after == "." and _MORE_POINTS(text, end) is not None)

    def _is_counted(self, text: str, token: Token, end: int, after: str) -> bool:
        """Say whether what follows is counted all the same: 18级台阶, 召开2次会议, but 三级医院, 十二届八次全会."""
        if self._match_counted_tail(text, end) or (after == "级" and is_grade_counted(text, token, end)):
            return True
        return after == "次" and _DOING.search(text, max(0, token.start - 6), token.start) is not None

    def _date(self, text: str, token: Token, end: int, before: str, after: str) -> Refusal | None:
        if after == "年":
            if before in _PAIRING and _ends_pair(text, token.start):
                return DATE
            if self._is_year(token, text, end) or (token.form is HALF and self._is_half_of_year(text, token, before)):
                return DATE
            return ORDINAL if before == "个" and _NTH(text, max(0, token.start - 4), token.start) else None
        if after == "月" or before == "月":
            return DATE
        return DATE if self._units.match(text, end) is None else None

    def _is_half_of_year(self, text: str, token: Token, before: str) -> bool:
        """上半年, 下半年 are dates, and 扩大|半年报 no length; 大半年 is one."""
        if before == "大":
            return self._units.borders.ends_word(text, token.start - 1, token.number_end)
        return before != "" and before in _HALVES_OF_YEAR

    def _is_year(self, token: Token, text: str, end: int) -> bool:
        """1997年, 97年, 一九九七年, 九七年, 884年, 民国28年; 30年, 三十年 and 七八年 are lengths of time."""
        head = token.head
        if len(head) == 4 and "1000" <= head <= "2199" and head.isdigit():
            return head >= LAST_CENTURY or _LASTED.search(text, max(0, token.start - LONGEST_SPAN), token.start) is None
        if _ITEM_AND_YEAR(head):
            return True  # 2.2023年数据为初步数: the second note, of 2023
        if head.isdigit() and text[token.start - 1 : token.start] == "表" and _NUMBERED_YEAR(head):
            return True  # 表122014年: the twelfth table, of 2014
        if text[token.start - 1 : token.start].isalpha() and _ERA.search(text, max(0, token.start - LONGEST_ERA), token.start):
            return True
        if head.isdigit():
            if len(head) == 3:
                return head >= "100" and _is_early_year(text, token.start, end)
            return len(head) == 2 and (head >= "80" or head.startswith("0") or _MONTH_FOLLOWS(text, end + 1) is not None)
        if len(head) == 2 and (pair := tuple(self._digits.get(char, 0) for char in head)) and all(pair):
            return pair[1] - pair[0] != 1 and pair not in PAIRS_APART
        return self._spelled_year(head) is not None


def _ends_pair(text: str, start: int) -> bool:
    """Say whether the second of two years begins at `start`: 2015/|16年榨季, 2023-|2024学年."""
    return _PAIR_OPENS(text[max(0, start - _PAIR) : start]) is not None


def _is_early_year(text: str, start: int, end: int) -> bool:
    """Say whether three digits before 年 are a year: 643年春, 建于884年, 830—846年在位; 建校120年 is a length."""
    return _YEAR_OPENS.search(text, max(0, start - 6), start) is not None and _YEAR_GOES_ON.match(text, end + 1) is not None


def _is_clock(text: str, token: Token, end: int) -> bool:
    """19:32:27, 9:05."""
    if not token.head.isdigit() or len(token.head) > 2:
        return False
    is_minute = len(token.head) == 2 and token.head < "60"
    if is_minute and _CLOCK_BEFORE(text, max(0, token.start - 4), token.start):
        return True
    return _CLOCK_BEHIND(text, end) is not None


def _is_in_word(text: str, token: Token) -> bool:
    """Say whether a lone formal digit belongs to a word: 队伍, 大陆, 收拾."""
    before = text[token.start - 1 : token.start]
    return before.isalpha() and _FORMAL_COUNT.search(text, max(0, token.start - 4), token.start) is None


def _is_water_class(text: str, token: Token) -> bool:
    """Say whether 类 is the class of a water, which its number names: 水质由|五类好转到四类."""
    return len(token.head) == 1 and _WATER_CLASS.search(text, max(0, token.start - LONGEST_WATER), token.start) is not None


def _is_weekday(text: str, token: Token, end: int) -> bool:
    """Say whether the numeral is a day of the week on which something rose: 上周|五升了600点; 每周|五升 is a measure."""
    if len(token.head) != 1 or token.form is not CHINESE:
        return False
    is_named = _WEEKDAY.search(text, max(0, token.start - 2), token.start) is not None
    return is_named and _WEEKDAY_GOES_ON.match(text, end) is not None


def is_in_name(text: str, token: Token) -> bool:
    """Say whether a formal digit that is a family name opens one: 陆克平, 伍宗德; 款额陆元 is none."""
    return _FORMAL_COUNT.search(text, max(0, token.start - 4), token.start) is None and _IDEOGRAPH(text, token.end) is not None


def is_section_number(text: str, token: Token) -> bool:
    """Say whether the numeral numbers the paragraph that it opens: 3.2项目总投资."""
    return _SECTION_NUMBER(token.head) is not None and _LINE_START(text, max(0, token.start - 6), token.start) is not None


def is_in_address(text: str, at: int) -> bool:
    """Say whether the place lies inside the address of a page or a mailbox."""
    run = _ADDRESS_END(text[max(0, at - LONGEST_ADDRESS) : at])
    return run is not None and any(mark in run[0] for mark in ("://", "www.", "@"))


def _numbers_group(text: str, token: Token) -> bool:
    """Say whether 组 is one of a village's: 双河村|三组, 5组; 该村三组人马 are counted."""
    is_number = len(token.head) <= LONGEST_GROUP and token.head != _TWO
    return is_number and _IN_VILLAGE.search(text, max(0, token.start - LONGEST_VILLAGE), token.start) is not None
