"""The first pass: every numeral of a text, and the unit behind it."""

import re
from typing import Final

from jinzhou_extract.lexicon.numerals import Numerals
from jinzhou_extract.lexicon.pattern import Pattern, WordList, WordPattern
from jinzhou_extract.lexicon.prepared import compiled
from jinzhou_extract.lexicon.units import Unit
from jinzhou_extract.lexicon.words import Phrases
from jinzhou_extract.mentions.context import TWO_OR_THREE
from jinzhou_extract.mentions.few import counts_few, is_other_word
from jinzhou_extract.mentions.fixed import FixedPhrases
from jinzhou_extract.mentions.lengths import is_length
from jinzhou_extract.mentions.patterns import (
    LONGEST_PARTED,
    PARTED,
    counted_chars,
    measuring,
    numeral_pattern,
    parts_pattern,
    tail_pattern,
    vague_pattern,
)
from jinzhou_extract.mentions.refusals import (
    FAMILY_NAMES,
    PAPER_UNITS,
    RefusalReader,
    is_in_address,
    is_in_name,
    is_section_number,
)
from jinzhou_extract.mentions.token import ARABIC, CHINESE, DATE, HALF, NAME, WORD, Form, Token
from jinzhou_extract.mentions.units import UnitMatcher
from jinzhou_extract.metric import Kind

AMOUNTS: Final = frozenset([Kind.MONEY, Kind.PERCENT, Kind.PERCENTAGE_POINT])
"""Kinds whose units make a number of digits behind a Latin word: GDP5.8万亿元."""


_RANGING: Final = "至到-~～—–－、和及与或"
BEHIND_DIGITS: Final = frozenset([*f" {_RANGING}以强月日号", *"死伤亡失重轻遇获"])
"""What may stand between a digit and the numeral or the unit that makes a quantity or a date of it."""

BEFORE_DIGITS: Final = frozenset(["第", "前", "", *_RANGING])
"""What stands in front of a digit that may be one of several, or a rank."""

METRE: Final = "米"
_CENTIMETRES: Final = Pattern(r"\d\d(?=时(?![\d点间])|折桂|夺冠)|0\d(?![\d.,%年月日号])")
"""Decimals of a metre that no other unit follows, whatever it looks like: 1米86|时, 8米07|折桂."""

SECOND: Final = "秒"
_PARTS_OF_SECOND: Final = Pattern(r"\d{1,3}(?![\d.,%年月日号:：]|\s*[~～—–-]\s*\d)")
"""Decimals of a second, behind which a longer word may begin as a unit does: 42秒379, 21秒96|折桂."""

TENTHS: Final = "成"
"""The unit behind which a digit is its decimal whatever follows."""

_MEASURE: Final = Kind.MEASURE  # the class of an Enum is slow to ask
_MONEY: Final = Kind.MONEY
_COUNT: Final = Kind.COUNT
_DIMENSIONS: Final = frozenset("高长宽深厚阔径重")
_ENDS: Final = Pattern(r"多?\s*(?:[，。；;、！？）)]|\Z)")
_TAEL: Final = "两"
_WEIGHED_BEFORE: Final = Pattern("[一-鿿](?<![一二两三四五六七八九十几半斤])\\Z")
_EACH: Final = WordList("mentions.toml", "each_of_eaters")
_OR_UNIT: Final = Pattern(r"[（(](.)[）)]")
"""Another unit of what is counted, in brackets."""

_GRADE: Final = "段"
_GRADED: Final = WordPattern("mentions.toml", "graded")
LONGEST_GRADED: Final = 4
"""How far in front of a grade the words may begin that say who has it, or how it is reached."""

_MACHINES: Final = WordList("mentions.toml", "counting_latin")
"""Units that count what is named in Latin letters in front of them and number nothing: CT|2台."""

_IN_LATIN: Final = Pattern(r"(?<![!-~])[A-Z][A-Za-z-]*[A-Za-z]\Z")
LONGEST_LATIN: Final = 16
_LISTED: Final = Pattern(r"[、，。；;！？（）()\n和及与并共以]|\Z")
"""What goes on behind a count in a list of machines: CT2台|、DR3台|和胃镜4套."""

_NO_TWO: Final = frozenset("队字车楼类本套版排组班")
"""Units that 二 in front of them only numbers: 二队, “好用”二字, 二本上线, 二套住房."""

_POINT: Final = "·"
_NINE: Final = "9"
"""No phrase begins with a digit, as most numerals do."""

_WHOLE: Final = frozenset(["number", "slash", "twofold"])
"""What may rather be the beginning of a number of parts."""


class Tokenizer:
    """Finds numerals and their units; built once, immutable."""

    def __init__(self, numerals: Numerals, units: UnitMatcher, phrases: Phrases) -> None:
        self._units = units
        self._find = compiled(numeral_pattern(numerals, units), re.ASCII).finditer  # \d is 0 to 9
        self._parts = Pattern("(?a)" + parts_pattern(numerals, units))
        self._vague = Pattern("(?a)" + vague_pattern(numerals, units))
        self._counted = frozenset(counted_chars(numerals, units))
        self._measuring = measuring(units)
        self._fixed = FixedPhrases(phrases.words, numerals, units.aliases)
        self._refusals = RefusalReader(numerals, units, phrases)
        self._borders = units.borders
        self._chinese_digits = frozenset(numerals.digits)
        starts = (alias[0] for alias in units.aliases)
        self._may_follow = frozenset([*starts, *BEHIND_DIGITS])
        self._digit_chars = frozenset("0123456789").union(numerals.digits)
        self._match_tail = Pattern(tail_pattern(numerals)).match
        self._scales = numerals.scales
        self._scale_chars = "".join(numerals.scales)
        self._small_chars = "".join(numerals.small_scales)
        self._big_scales = frozenset(numerals.big_scales)
        self._no_head_after = phrases.no_head_after
        self._head_after = phrases.head_after
        self._idle = phrases.idle

    def tokens(self, text: str) -> list[Token]:
        """Return the numerals of folded `text` from left to right; fixed phrases are passed over."""
        found: list[Token] = []
        parted, dotted = text.find(PARTED), _POINT in text
        goes_on = 0
        while goes_on >= 0:
            begin, goes_on = goes_on, -1
            for match in self._find(text, begin):
                start, end = match.span()
                if text[start] > _NINE and (fixed := self._fixed.end(text, start)):
                    goes_on = fixed
                    break
                group = match.lastgroup
                if group is not None and group in _WHOLE:
                    if 0 <= parted < start:
                        parted = text.find(PARTED, start)
                    if 0 <= parted - start <= LONGEST_PARTED and (parts := self._parts.match(text, start)) is not None:
                        found.append(self._of_parts(text, parts))
                        goes_on = found[-1].end
                        break
                    if dotted and match["unsure"] is not None and not self._is_decimal(text, match):
                        goes_on = end = text.index(_POINT, start)
                    token = self._whole(text, start, end, group)
                elif group == "vague":
                    vague = self._vague.match(text, start)
                    goes_on = -1 if vague is None else vague.end()
                    token = self._few(text, start, end) if vague is None else self._numbered(text, start, goes_on, CHINESE)
                else:
                    token = self._special(text, start, end, group)
                if token is not None:
                    found.append(token)
                if goes_on >= 0:
                    break
        return found

    def _is_decimal(self, text: str, match: re.Match[str]) -> bool:
        """Say whether the point of old print parts decimals from a whole: 6·2级, but 5·12地震."""
        return text.startswith(self._measuring, match.start("unsure") - 1)

    def _numbered(self, text: str, start: int, end: int, form: Form) -> Token:
        token = Token(start, end, text[start:end], form)
        self._read_unit(text, token)
        return token

    def _whole(self, text: str, start: int, end: int, group: str) -> Token | None:
        """Return a number, or the part of a whole that a stroke makes of two, None where it counts nothing."""
        if group == "twofold":
            return self._numbered(text, start, end, CHINESE)
        head = text[start:end]
        if group == "slash":
            part, _, whole = head.partition("/")
            token = Token(start, end, part, ARABIC)
            token.parts = whole + PARTED
            if int(part) >= int(whole):
                token.refusal = NAME
            return token
        if len(head) == 1 and self._counts_nothing(text, head, start, end):
            return None
        token = Token(start, end, head, ARABIC if head[0].isascii() else CHINESE)
        if head[0] in self._scales and start and text[start - 1] in self._no_head_after:
            self._take_head(text, token)
        self._read_unit(text, token)
        return token

    def _of_parts(self, text: str, match: re.Match[str]) -> Token:
        start, core, end = match.start(), match.start("core"), match.end()
        if match["unsure"] is not None and not self._is_decimal(text, match):
            end = text.index(_POINT, core)
        head = text[core:end]
        token = Token(start, end, head, ARABIC if head[0].isascii() else CHINESE)
        token.parts = text[start:core]
        token.refusal = self._refusals.read(text, token, end)
        return token

    def _special(self, text: str, start: int, end: int, group: str | None) -> Token | None:
        """Return what is no numeral in itself, but counts: 若干|家, 半, 翻番; None where it counts nothing."""
        if group == "phrase":
            return None
        if group == "few":
            return self._few(text, start, end)
        if group == "half":
            return self._numbered(text, start, end, HALF)
        return Token(start, end, text[start:end], WORD)

    def _few(self, text: str, start: int, end: int) -> Token | None:
        """Return 几, 数 or 若干 where it counts what follows."""
        if text[end : end + 1] not in self._counted or is_other_word(text, start, end, self._borders):
            return None
        token = self._numbered(text, start, end, CHINESE)
        return None if token.unit is None or not counts_few(text, token, token.unit, self._borders) else token

    def _counts_nothing(self, text: str, head: str, start: int, end: int) -> bool:
        """Say whether a Chinese digit is only part of a word, as most are: 一体化, 五金, 三方."""
        if head not in self._chinese_digits or text[start - 1 : start] in BEFORE_DIGITS or head in TWO_OR_THREE:
            return False
        return text[end : end + 1] not in self._may_follow

    def _take_head(self, text: str, token: Token) -> None:
        """数十 and 上百 begin with the word before the scale; 人数十个 and 以上百分之五 do not."""
        word, before = text[token.start - 1], text[token.start - 2 : token.start - 1]
        if before not in self._no_head_after[word] or text.endswith(self._head_after, 0, token.start - 1):
            token.start -= 1
            token.head = word + token.head

    def shared_scale(self, first: str, second: str) -> int:
        """Return the power of ten of the scale words behind `second` that hold for `first`, too: 10-15亿, 三至五百万.

        A numeral that has a scale of its own takes over none as small, one in words that is longer than a digit only 万
        and above: 八十至一百 and 五至二十 share nothing.
        """
        own = [char for char in first if char in self._scales]
        if any(char in self._big_scales for char in own):
            return 0
        bare = second.rstrip(self._scale_chars)
        scales = second[len(bare) :]
        if not first[:1].isascii():
            scales = scales.lstrip(self._small_chars if own or len(first) > 1 or len(bare) > 1 else "十拾")
        elif own:
            return 0
        return sum(self._scales[char] for char in scales)

    def _read_unit(self, text: str, token: Token) -> None:
        end = token.number_end
        token.refusal = self._refusals.read(text, token, end)
        if token.refusal is DATE:
            return
        match = self._units.match(text, end)
        if match is None:
            return
        written = match[0]
        end = match.end()
        found = self._units.meaning(written, text, token.start, end)
        if found is None:
            return
        unit, alias = found
        if (
            unit.arguable
            and text[end : end + 1] in unit.arguable
            and not self._borders.stands_alone(text, end - len(alias), end)
        ):
            return
        token.alias = alias
        if len(alias) < len(written):
            end -= len(written) - len(alias)
        if unit.tail_digits and text[end : end + 1] in self._digit_chars:
            token.tail = self._tail(text, end, alias)
            end += len(token.tail)
        if unit.kind is _COUNT and (other := _OR_UNIT.match(text, end)) and other[1] in self._units.aliases:
            end = other.end()  # 24万台（辆）
        token.end = end
        head = token.head
        if (len(head) == 1 or (unit.kind is _COUNT and "." in head)) and self._is_doubted(text, token, unit):
            token.doubted = unit
            return
        token.unit = unit
        if (
            token.refusal is NAME
            and (unit.kind in AMOUNTS or token.head[-1] in "万亿" or _counts_machines(text, token))
            and text[token.start - 1].isalpha()
            and not is_in_address(text, token.start)
        ):
            token.refusal = None  # GDP5.8万亿元, but PM2.5浓度

    def _is_doubted(self, text: str, token: Token, unit: Unit) -> bool:
        """Say whether one character of a numeral rather makes a word with the unit (三面, 四方) than count by it (三面锦旗)."""
        if token.form is ARABIC:
            return len(token.head) > 1 and unit.kind is _COUNT and is_section_number(text, token)
        if token.head in FAMILY_NAMES and unit.canonical not in PAPER_UNITS.set and is_in_name(text, token):
            return True
        if len(token.head) > 1 or token.tail or text[token.end : token.end + 1] == "半":
            return False
        is_idle = token.head + token.alias in self._idle
        if token.alias == _GRADE and self._is_grade(text, token):
            return True
        if token.head == "二" and token.alias in _NO_TWO:
            return True
        if unit.not_single or is_idle:
            if (
                token.alias == _TAEL
                and _ENDS.match(text, token.end)
                and _WEIGHED_BEFORE.search(text, max(0, token.start - 1), token.start)
            ):
                return False  # 当归|二两
            if token.alias == _TAEL and text.endswith(_EACH.words, 0, token.start):
                return False  # 每人每天|二两炒面
            if unit.kind is not _COUNT:
                if unit.kind is _MONEY:
                    return not self._units.coins.is_priced(text, token)
                if text[token.start - 1 : token.start] in _DIMENSIONS and token.start:
                    return unit.kind is not _MEASURE  # 台口高|九尺
                return unit.kind is not _MEASURE or not is_length(text, token)
            if token.head == "二":
                return True  # 二类 is the second class
            return not self._borders.counts_thing(text, token.start, token.number_end, token.end, is_idle=is_idle)
        if token.head == "两":
            return False  # no name begins with it
        return (
            unit.kind is _COUNT and not (unit.only_next or unit.or_next) and self._borders.is_name(text, token.start, token.end)
        )

    def _is_grade(self, text: str, token: Token) -> bool:
        """Say whether 段 grades who is named in front of it: 聂卫平九段, 业余五段."""
        graded = _GRADED.search(text, max(0, token.start - LONGEST_GRADED), token.start)
        return graded is not None or self._borders.follows_name(text, token.start)

    def _tail(self, text: str, at: int, alias: str) -> str:
        """Return the digits behind a unit that are its decimals (1米75, 三块五), "" where they begin something else."""
        match = self._match_tail(text, at)
        if match is None and alias == TENTHS and text[at] in self._chinese_digits:
            return "" if self._borders.begins_word(text, at) else text[at]  # 九成五|开设, but 七成|一线|员工
        if alias == METRE and (centimetres := _CENTIMETRES.match(text, at)) is not None:
            return centimetres[0]
        if alias == SECOND and (parts := _PARTS_OF_SECOND.match(text, at)) is not None:
            unit = self._units.match(text, parts.end())
            return parts[0] if unit is None or self._borders.is_longer_word(text, parts.end(), len(unit[0])) else ""
        return match[0] if match is not None and self._units.match(text, match.end()) is None else ""


def _counts_machines(text: str, token: Token) -> bool:
    """Say whether digits count what Latin letters name in front of them: CT|2台、DR|3台."""
    return (
        token.alias in _MACHINES.set
        and _IN_LATIN.search(text, max(0, token.start - LONGEST_LATIN), token.start) is not None
        and _LISTED.match(text, token.end) is not None
    )
