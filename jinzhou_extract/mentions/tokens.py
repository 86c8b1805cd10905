"""The first pass: every numeral of a text, and the unit behind it."""

import re
from collections.abc import Iterable, Iterator
from enum import Enum, auto

from jinzhou_extract.lexicon.numerals import Numerals
from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.lexicon.trie import trie_pattern
from jinzhou_extract.lexicon.units import Unit
from jinzhou_extract.lexicon.words import Phrases
from jinzhou_extract.mentions.numeral import PAIRS_APART
from jinzhou_extract.mentions.units import UnitMatcher, scale_guards
from jinzhou_extract.metric import Kind

AMOUNTS = frozenset([Kind.MONEY, Kind.PERCENT, Kind.PERCENTAGE_POINT])
"""Kinds whose units make a number of digits behind a Latin word: GDP5.8万亿元."""

MAX_DIGITS = 40
"""A longer run of characters names something; nobody counts that far."""

NEEDED_WITHIN = 12
"""How far in front of the number the words that an ambiguous unit needs may stand."""

CENTURIES = ("一八", "一九", "二〇", "二零", "二○")
"""How a year spelled digit by digit begins."""

LONGEST_ADDRESS = 80
"""How far back the beginning of an address is looked for."""

NO_TAIL_BEFORE = ".,%年月日号时点级分:：-"
"""What follows digits behind a unit when they are no decimals of it: 100米12月."""

PART_CUES = "占约近超过达到少足的"
"""The last characters of the words in front of a fraction; 3/5 alone may be a date."""

BEHIND_ANOTHER = r"\dA-Za-z.,%年月日号时点:：~-"
"""What follows digits that begin a number of their own and do not end the one before: 3.5亿 5G用户, 2万 12月."""

WORDS_BEHIND_TAIL = "的左以多宽高长深"
"""What may follow decimals in words; 三角一体 has none."""

COLLOQUIAL = "(?=以上|左右|的|[^一-鿿]|$)"
"""两个亿 is an amount of money; 两个亿元项目 are two projects."""


BEHIND_DIGITS = frozenset(" 至到-~～—–－、和及与或以强月日号")
"""What may stand between a digit and the numeral or the unit that makes a quantity or a date of it."""

BEFORE_DIGITS = frozenset(["第", "前", "", *"至到-~～—–－、和及与或"])
"""What stands in front of a digit that may be one of several, or a rank."""


class Form(Enum):
    """How a numeral is written."""

    ARABIC = auto()
    CHINESE = auto()
    HALF = auto()  # 半 before a unit of time
    WORD = auto()  # 翻番, 倍增, 首位, 一半


ARABIC, CHINESE, HALF, WORD = Form  # names of their own, for the class of an Enum is slow to ask


class Refusal(Enum):
    """Why a numeral counts nothing."""

    DATE = auto()
    NAME = auto()
    ORDINAL = auto()


DATE, NAME, ORDINAL = Refusal


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


class Tokenizer:
    """Finds numerals and their units; built once, immutable."""

    def __init__(self, numerals: Numerals, units: UnitMatcher, phrases: Phrases) -> None:
        self._units = units
        self.pattern = re.compile(_pattern(numerals, units, phrases), re.ASCII)  # \d is 0 to 9
        self._match_ordinal_tail = re.compile(trie_pattern(phrases.ordinal_tails)).match
        self._ordinal_chars = frozenset(word[0] for word in phrases.ordinal_tails)
        self._spelled_year = re.compile(rf"[{''.join(numerals.digits)}]{{4}}").fullmatch
        self._digits = numerals.digits
        self._chinese_digits = frozenset(numerals.digits)
        starts = (alias[0] for alias in units.aliases)
        self._may_follow = frozenset([*starts, *BEHIND_DIGITS])
        self._digit_chars = frozenset("0123456789").union(numerals.digits)
        self._match_tail = re.compile(_tail(numerals)).match
        self._scales = numerals.scales
        self._no_head_after = phrases.no_head_after
        self._head_after = phrases.head_after

    def tokens(self, text: str) -> Iterator[Token]:
        """Yield the numerals of folded `text` from left to right; fixed phrases are passed over."""
        for match in self.pattern.finditer(text):
            group = match.lastgroup
            if group == "phrase":
                continue
            start, end = match.span()
            if group == "number":
                head = match[0]
                if len(head) == 1 and self._counts_nothing(text, head, start, end):
                    continue
                token = Token(start, end, head, ARABIC if head[0].isascii() else CHINESE)
                if head[0] in self._scales and start and text[start - 1] in self._no_head_after:
                    self._take_head(text, token)
                self._read_unit(text, token)
            elif group == "parts":
                head = match["core"]
                token = Token(start, end, head, ARABIC if head[0].isascii() else CHINESE)
                token.parts = text[start : end - len(head)]
                token.refusal = self._refusal(text, token, end)
            elif group == "slash":
                token = Token(start, end, match[0][0], ARABIC)
                token.parts = match[0][-1] + "分之"
                if token.head >= match[0][-1]:
                    token.refusal = NAME
            elif group == "vague":
                token = Token(start, end, match[0], CHINESE)
                self._read_unit(text, token)
            elif group == "half":
                token = Token(start, end, match[0], HALF)
                self._read_unit(text, token)
            else:
                token = Token(start, end, match[0], WORD)
            yield token

    def _counts_nothing(self, text: str, head: str, start: int, end: int) -> bool:
        """Say whether a Chinese digit is only part of a word, as most are: 一体化, 五金, 三方."""
        if head not in self._chinese_digits or text[start - 1 : start] in BEFORE_DIGITS:
            return False
        return text[end : end + 1] not in self._may_follow

    def _take_head(self, text: str, token: Token) -> None:
        """数十 and 上百 begin with the word before the scale; 人数十个 and 以上百分之五 do not."""
        word, before = text[token.start - 1], text[token.start - 2 : token.start - 1]
        if before not in self._no_head_after[word] or text.endswith(self._head_after, 0, token.start - 1):
            token.start -= 1
            token.head = word + token.head

    def trailing_scale(self, head: str) -> int:
        """Return the power of ten of the scale words that end an Arabic numeral (15亿: 8), else 0."""
        power = 0
        if head[:1].isascii():
            for char in reversed(head):
                if char not in self._scales:
                    break
                power += self._scales[char]
        return power

    def _read_unit(self, text: str, token: Token) -> None:
        end = token.number_end
        token.refusal = self._refusal(text, token, end)
        if token.refusal is DATE:
            return
        match = self._units.match(text, end)
        if match is None:
            return
        written = match[0]
        found = self._units.meaning(written, text[max(0, token.start - NEEDED_WITHIN) : token.start])
        if found is None:
            return
        unit, alias = found
        token.alias = alias
        end = match.end() - len(written) + len(alias)
        if unit.tail_digits and text[end : end + 1] in self._digit_chars:
            token.tail = self._tail(text, end)
            end += len(token.tail)
        if unit.not_single and token.form is CHINESE and len(token.head) == 1 and text[end : end + 1] != "半":
            token.doubted, token.end = unit, end
            return
        token.unit, token.end = unit, end
        if (
            token.refusal is NAME
            and (unit.kind in AMOUNTS or token.head[-1] in "万亿")
            and text[token.start - 1].isalpha()
            and not _is_in_address(text, token.start)
        ):
            token.refusal = None  # GDP5.8万亿元, but PM2.5浓度

    def _tail(self, text: str, at: int) -> str:
        """Return the digits behind a unit that are its decimals (1米75, 三块五), "" where they begin something else."""
        match = self._match_tail(text, at)
        return match[0] if match is not None and self._units.match(text, match.end()) is None else ""

    def _refusal(self, text: str, token: Token, end: int) -> Refusal | None:
        before = text[token.start - 1] if token.start else ""
        after = text[end : end + 1]
        if after == " ":
            after = text[end + 1 : end + 2]
        if after == "年":
            if self._is_year(token.head, text, end) or (token.form is HALF and before and before in "上下前后大"):
                return DATE
            if before == "个" and _NTH(text, max(0, token.start - 4), token.start):
                return ORDINAL
        elif (
            after == "月"
            or (after == "日" and self._units.match(text, end) is None)
            or (len(token.head) == 4 and token.head[:2] in CENTURIES and self._spelled_year(token.head))
        ):
            return DATE
        if before == "第":
            return ORDINAL
        if before.isascii() and token.form is ARABIC:
            if before.isalpha() and self._units.symbol_before(text, token.start) is None:
                return NAME
            if before and before in "/=&?_%#-" and _is_in_address(text, token.start):
                return NAME
        if len(token.head) > MAX_DIGITS:
            return NAME
        if after in self._ordinal_chars and self._match_ordinal_tail(text, end) and not _is_held(text, token.start, after):
            return NAME
        if (before == "." and text[token.start - 2 : token.start - 1].isdigit()) or (after == "." and _MORE_POINTS(text, end)):
            return NAME  # 3.11.2: a version
        return None

    def _is_year(self, head: str, text: str, end: int) -> bool:
        """1997年, 97年, 一九九七年, 九七年; 30年, 三十年 and 七八年 are lengths of time."""
        if head.isdigit():
            if len(head) == 4:
                return "1000" <= head <= "2199"
            return len(head) == 2 and (head >= "80" or head.startswith("0") or _MONTH_FOLLOWS(text, end + 1) is not None)
        if len(head) == 2 and (pair := tuple(self._digits.get(char, 0) for char in head)) and all(pair):
            return pair[1] - pair[0] != 1 and pair not in PAIRS_APART
        return self._spelled_year(head) is not None


def _is_in_address(text: str, at: int) -> bool:
    """Say whether the place lies inside the address of a page or a mailbox."""
    run = _ADDRESS_END(text[max(0, at - LONGEST_ADDRESS) : at])
    return run is not None and any(mark in run[0] for mark in ("://", "www.", "@"))


def _is_held(text: str, start: int, after: str) -> bool:
    """Say whether meetings are counted: 召开2次会议, but 十二届八次全会."""
    return after == "次" and _DOING.search(text, max(0, start - 6), start) is not None


_DOING = WordPattern("mentions.toml", "doing")
_ADDRESS_END = Pattern(r"[!-~]+\Z").search
_MORE_POINTS = Pattern(r"\.\d").match
_NTH = Pattern(r"第[一二三四五六七八九十]{1,2}个\Z").search
_MONTH_FOLLOWS = Pattern(r"\d{1,2}月").match


def _tail(numerals: Numerals) -> str:
    """Return the pattern of one or two digits behind a unit that are its decimals."""
    number = "".join((*numerals.digits, *numerals.tens, *numerals.scales))
    digit = "".join(numerals.digits)
    return rf"(?:\d{{1,2}}(?![\d{number}{NO_TAIL_BEFORE}])|[{digit}]{{1,2}}(?=[^一-鿿]|[{WORDS_BEHIND_TAIL}]|\Z)(?![{number}]))"


def _pattern(numerals: Numerals, units: UnitMatcher, phrases: Phrases) -> str:
    """Return the pattern of a numeral or a fixed phrase.

    It begins with one class of characters, so that the search runs through the text at the speed of a character test;
    each branch then looks back at the character taken.
    """
    digit, tens, scales = "".join(numerals.digits), "".join(numerals.tens), "".join(numerals.scales)
    number, infix = digit + tens + scales, "".join(numerals.open_infixes)
    scale = "(?:" + "|".join(scale_guards(units.aliases, numerals.scales).values()) + ")"
    after_scale = (
        rf"(?:零?(?:\d++(?:\.\d++)?|[{digit}]){scale}++)*+"
        rf"(?:(?:零\d{{1,7}}+|\d{{3,7}}+(?:\.\d++)?|\d)(?![{BEHIND_ANOTHER}]))?"
    )
    opened = rf"(?:[{infix}](?={scale}))?"
    arabic = (
        r"(?:\d{0,2}(?:[,，]\d{3})++(?!\d)|\d*+)"
        rf"(?:(?:\.\d++|·\d++(?=[%万亿倍])){opened}(?:\ ?{scale}++)?|{opened}(?:\ ?{scale}++{after_scale})?)"
    )
    once = digit.replace("两", "").replace("俩", "").replace("仨", "")  # 一九八二两年: 两 begins a numeral
    counted = "".join({alias[0] for alias in units.aliases} - set(number) - set(r"\]^-"))
    two = rf"两(?:(?<![{once}]两)|(?<=[一三]两)(?<![{number}初].两)(?={scale}|[{counted}]))"  # 一两百, 三两个
    words = rf"(?:[{once}{tens}]|{two}|{scale})*+"
    spelled = rf"{words}(?:点[{digit}]++{scale}*+|·[{digit}]++(?=[万亿倍]){scale}*+)?"
    opening = rf"(?:[{infix}]{scale}*+(?![{infix}{digit}]))?"
    fraction = rf"[{number}\d]{{0,5}}+分之"
    time_units = [alias for alias, found in units.aliases.items() if found[0].kind is Kind.DURATION]
    slash = rf"(?<![\dA-Za-z./-]\d)/[2-9](?![\dA-Za-z./-])(?:(?=的|以[上下内]|左右|强|弱)|(?<=[{PART_CUES}]\d/\d))"
    return (
        rf"[\d{number}翻倍首半几](?:"
        rf"(?:{_phrases(phrases.words, number, units.aliases)}|(?<=零)[上下])(?P<phrase>)"
        rf"|(?:(?<=翻)了?(?:近|将近|约)?(?:[一两二三四五]|\d)?番|(?<=倍)增|(?<=首)位|(?<=一)半(?!径))(?P<special>)"
        rf"|(?<=半)(?={trie_pattern(time_units)})(?P<half>)"
        rf"|(?<=几)(?={scale})(?:{spelled}){opening}(?P<vague>)"
        rf"|(?<=[\d{number}]){fraction}(?P<core>\d(?:{arabic})|[{number}]{words}(?:[点·][{digit}]++{scale}*+)?)(?P<parts>)"
        rf"|(?<=[1-9]){slash}(?P<slash>)"
        rf"|(?:(?<=\d)(?:{arabic})|(?<=[{number}])(?:儿(?=八))?(?:{spelled})){opening}(?:个{scale}++{COLLOQUIAL})?(?P<number>)"
        r")"
    )


def _phrases(words: tuple[str, ...], number: str, aliases: Iterable[str]) -> str:
    """Return a pattern for the fixed phrases, their first number character already taken."""
    endings: dict[str, list[str]] = {}  # how a unit goes on that begins like a phrase: 十分 is none of them in 十分钟
    for alias in (*aliases, "分之"):
        for size in range(1, len(alias)):
            endings.setdefault(alias[:size], []).append(alias[size:])
    behind: dict[str, list[str]] = {}  # what leads up to and includes the number character: how the phrase goes on
    for word in words:
        at = next((index for index, char in enumerate(word) if char in number), None)
        if at is not None:
            behind.setdefault(word[: at + 1], []).append(word[at + 1 :])
    branches: dict[str, list[str]] = {}
    for lead, rests in behind.items():
        tails = {}
        for rest in rests:
            last = (rest or lead)[-1]
            tails[rest] = f"(?![{number}点半成])" if last in number else ""  # 统一, but 现有一百家
            if last == "点":
                tails[rest] = f"(?![{number}])"  # 一点五
            if rest in endings:
                tails[rest] += f"(?!{trie_pattern(endings[rest])})"
        branches.setdefault(trie_pattern(tails), []).append(lead)
    return "|".join(f"{_any_behind(leads)}{tail}" for tail, leads in branches.items())


def _any_behind(leads: list[str]) -> str:
    sizes: dict[int, list[str]] = {}
    for lead in leads:
        sizes.setdefault(len(lead), []).append(lead)
    return "(?:" + "|".join(f"(?<={'|'.join(group)})" for group in sizes.values()) + ")"
