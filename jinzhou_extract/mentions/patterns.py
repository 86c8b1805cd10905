"""The patterns that find numerals, made of the words of the lexicon."""

from typing import Final

from jinzhou_extract.lexicon.numerals import Numerals
from jinzhou_extract.lexicon.pattern import WordList, filled
from jinzhou_extract.lexicon.trie import opening_pattern
from jinzhou_extract.mentions.units import UnitMatcher, scale_guards
from jinzhou_extract.metric import Kind

NO_TAIL_BEFORE: Final = ".,%年月日号时点级分:：-"
"""What follows digits behind a unit when they are no decimals of it: 100米12月."""

PART_CUES: Final = "占约近超过达到少足的了其成高低长加减降升跌涨余剩有短小省"
"""The last characters of the words in front of a fraction; 3/5 alone may be a date."""

BEHIND_ANOTHER: Final = r"\dA-Za-z.,%年月日号时点:：~-"
"""What follows digits that begin a number of their own and do not end the one before: 3.5亿 5G用户, 2万 12月."""

WORDS_BEHIND_TAIL: Final = "的左以多宽高长深了吧呢减降增升涨跌就才都也"
"""What may follow decimals in words; 三角一体 has none."""

PRICED_BY: Final = r"(?=一{priced_ones}(?:[^一-鿿]|\Z))"
"""What a price is for, behind its decimals: 3块5|一斤."""

PARTED: Final = "分之"
"""What stands between the parts and the number of them that is meant."""

LONGEST_PARTED: Final = 6
"""How many characters stand in front of that at most."""

MONEY_ENDS: Final = "元(?![项以级企园产村强]|[大新]?台阶)"
"""3个亿元 is money, 3个亿元项目 are projects, 3个千亿元台阶 steps."""

MEASURING: Final = frozenset([Kind.MEASURE, Kind.MONEY, Kind.PERCENT, Kind.PERCENTAGE_POINT, Kind.MULTIPLE])
"""What is told with decimals; things that are counted are not, and 9·18 is a day."""

SIZES: Final = "%‰元吨米公千升克亩倍平立"
"""Units, by their first character, that a number with decimals may have; a decimal of a home is none (3。5家)."""

AFTER_WORD: Final = r"(?<=[㐀-鿿]\d)(?<![表图例件年月日号第]\d)"
"""Behind which a number with a blank in it is one: a word, but 表1 and 图2 end before the blank."""

WEIGHED: Final = WordList("mentions.toml", "weighed_units")
"""Units, beside those of time, that 半 stands before without 个: 半斤茶叶."""

SHARES: Final = "比占例重率均"
"""Characters in front of 近半 and 过半 at the end of a clause: 占比|过半, but 时间过半."""

NO_HALF: Final = "年个天日月世小数百圆径价岛生成程夜路拉推信真空途封死点场壁老米斤亩吨尺"
"""Characters behind which 近半 and 过半 begin another word: 近半年, 过半百."""

NO_HALF_COUNT: Final = "[组据字值控码]|学(?![员生者])"
"""With what 数 begins another word behind 半; 半数|学员 are half of them."""

COLLOQUIAL: Final = "(?=以上|左右|的|[^一-鿿]|$)"
"""两个亿 is an amount of money; 两个亿元项目 are two projects."""


def tail_pattern(numerals: Numerals) -> str:
    """Return the pattern of one or two digits behind a unit that are its decimals."""
    number = "".join((*numerals.digits, *numerals.tens, *numerals.scales))
    digit = "".join(numerals.digits)
    priced = filled("mentions.toml", PRICED_BY)
    return (
        rf"(?:\d{{1,2}}(?:{priced}|(?![\d{number}{NO_TAIL_BEFORE}]))"
        rf"|[{digit}](?:{priced}|(?=一路|出头|上下)|[{digit}]?(?=[^一-鿿]|[{WORDS_BEHIND_TAIL}]|\Z)(?![{number}])))"
    )


def numeral_pattern(numerals: Numerals, units: UnitMatcher) -> str:
    """Return the pattern of a numeral. Fixed phrases (FixedPhrases) and numbers of parts (`parts_pattern`) go before it, and
    what is `vague` another pattern reads.

    It begins with one class of characters, so that the search runs through the text at the speed of a character test;
    each branch then looks back at the character taken. What asks for a scale is long, and so is said once where it can be.
    """
    number, once = _number(numerals), _once(numerals)
    spelled, behind = _spelled(numerals, units), _behind(numerals, units)
    halved = [alias for alias, found in units.aliases.items() if found[0].kind is Kind.DURATION or alias in WEIGHED.set]
    parted = rf"(?=[的强弱]|以[上下内]|左右|[至到~—]\d/\d)|(?<=[{PART_CUES}]\d/\d)|(?<=[{PART_CUES}]\d/10)|(?<=\d[至到~—]\d/\d)"
    slash = rf"(?<![\dA-Za-z./-]\d)/(?:[2-9]|10)(?![\dA-Za-z./])(?:{parted})"
    half = (
        rf"(?<=半)数(?!{NO_HALF_COUNT})|(?<=[近过超]半)(?=[㐀-鿿])(?![{NO_HALF}])|(?<=[{SHARES}][近过超]半)(?=[，。；、！）)\s]|\Z)"
        r"|(?<=一)(?:[大多小]半(?![径年天月])|半(?!径))"
    )
    silver = rf"(?<=银两)(?=[{once}十])(?!三)"  # 银两|八万两, but 白银|两三千两
    return (
        rf"[0-9{number}翻倍首半几数若](?:"  # 0-9, for what is a digit is asked by itself, not with the other characters
        rf"(?<=\D)(?:"  # most numerals are written in digits, and nothing of this begins with one
        rf"(?:(?<=零)[上下]|{silver})(?P<phrase>)"
        rf"|(?:(?<=翻)了?(?:近|将近|约)?(?:[一两二三四五]|\d)?番|(?<=倍)(?<!成倍)增|(?<=首)位|{half})(?P<special>)"
        rf"|(?<=半)(?!斤八两)(?={opening_pattern(halved)})(?P<half>)"
        rf"|(?<=几)(?=[{''.join(numerals.scales)}个])(?P<vague>)"
        rf"|(?:(?<=[几数])|(?<=若)干)(?=[{counted_chars(numerals, units)}])(?P<few>))"
        rf"|(?<=[1-9]){slash}(?P<slash>)"
        rf"|(?<=[{once}十])(?:十?几|(?:(?<=十)|十)来)[{once}]?十(?P<twofold>)"
        rf"|(?:(?<=\d)(?:{_arabic(numerals, units)})|(?<=[{number}])(?:儿(?=八))?{spelled}){behind}(?P<number>)"
        r")"
    )


def vague_pattern(numerals: Numerals, units: UnitMatcher) -> str:
    """Return the pattern of a numeral that begins with 几: 几百万, 几个亿."""
    talked, behind = _talked(numerals, units), _behind(numerals, units)
    return rf"几(?:(?={_scale(numerals, units)}){_spelled(numerals, units)}{behind}|{talked})"


def parts_pattern(numerals: Numerals, units: UnitMatcher) -> str:
    """Return the pattern of a number of parts: 百分之3.5, 三分之二. What parts there are is its `core`."""
    number, digit, scale = _number(numerals), "".join(numerals.digits), _scale(numerals, units)
    parts = (
        rf"\d(?:{_arabic(numerals, units)})|几十?|[{number}]{_words(numerals, units)}(?:[点·][{digit}]++{scale}*+|几(?!率))?"
    )
    return rf"[{number}\d]{{1,{LONGEST_PARTED}}}+{PARTED}(?P<core>{parts})"


def measuring(units: UnitMatcher) -> tuple[str, ...]:
    """Return the units of what is told with decimals."""
    return tuple(alias for alias, found in units.aliases.items() if any(unit.kind in MEASURING for unit in found))


def _number(numerals: Numerals) -> str:
    return "".join((*numerals.digits, *numerals.tens, *numerals.scales))


def _scale(numerals: Numerals, units: UnitMatcher) -> str:
    return "(?:" + "|".join(scale_guards(units.aliases, numerals.scales).values()) + ")"


def _once(numerals: Numerals) -> str:
    """Return the digits of which one stands at a place: in 一九八二两年, 两 begins a numeral."""
    return "".join(digit for digit in numerals.digits if digit not in "两俩仨")


def counted_chars(numerals: Numerals, units: UnitMatcher) -> str:
    """Return the characters that units begin with, without those of numerals."""
    return "".join(sorted({alias[0] for alias in units.aliases} - set(_number(numerals)) - set(r"\]^-")))


def _words(numerals: Numerals, units: UnitMatcher) -> str:
    """Return the pattern of what follows the first character of a numeral in words, all whole ones."""
    number, scale, once = _number(numerals), _scale(numerals, units), _once(numerals)
    tens = "".join(numerals.tens)
    scaled = "".join(numerals.scales) + tens  # 三千两 weighs, 三千两百 counts on
    two = (
        rf"两(?:(?<![{once}{scaled}]两)|(?<=[{scaled}]两)(?={scale})"
        rf"|(?<=[一三]两)(?<![{number}初].两)(?={scale}|[{counted_chars(numerals, units)}]))"  # 一两百, 三两个
    )
    return rf"(?:[{once}{tens}]|{two}|{scale})*+"


def _spelled(numerals: Numerals, units: UnitMatcher) -> str:
    """Return the pattern of what follows the first character of a numeral in words, with its decimals."""
    digit = "".join(numerals.digits)
    decimals = rf"(?:点[{digit}]++|·[{digit}]++(?=[万亿倍])){_scale(numerals, units)}*+"
    return rf"{_words(numerals, units)}(?:{decimals})?"


def _behind(numerals: Numerals, units: UnitMatcher) -> str:
    """Return the pattern of what may follow any numeral: what leaves it open (余), and 个亿."""
    infix, once = "".join(numerals.open_infixes), _once(numerals)
    scale = _scale(numerals, units)
    broken = rf"(?:\ (?=[余多]{scale}?[{counted_chars(numerals, units)}]))?"
    more = rf"[{infix}]{scale}*+(?![{infix}{once}俩仨]|两[{_number(numerals)}])"  # 五千余|两
    return rf"(?:{broken}{more})?(?:{_talked(numerals, units)})?"


def _talked(numerals: Numerals, units: UnitMatcher) -> str:
    infix, scale = "".join(numerals.open_infixes), _scale(numerals, units)
    return rf"个(?:[{infix}]{scale}++(?!元[项以级企园产村强])|{scale}++(?:(?={MONEY_ENDS})|{COLLOQUIAL}))"


def _arabic(numerals: Numerals, units: UnitMatcher) -> str:
    """Return the pattern of what follows the first digit of an Arabic numeral, also of one that print broke.

    62, 939.16万元 and 816 000吨 are one number, and so are 3 4.5万人, 1.3 6亿美元 and 第4 0位, but only behind a word: a
    list or a table sets its numbers apart by blanks. 12。8% has a full stop for its point, 6·2级 the one of old print,
    which stands between month and day as well (5·12地震): `unsure` it is where only one of `measuring` may follow it.
    """
    digit, scale, infix = "".join(numerals.digits), _scale(numerals, units), "".join(numerals.open_infixes)
    opens = "".join(numerals.scales) + counted_chars(numerals, units)
    measured = "".join(sorted({alias[0] for alias in measuring(units)} - set(r"\]^-")))
    after_scale = (
        rf"(?:零?(?:\d++(?:\.\d++)?|[{digit}]){scale}++)*+"
        rf"(?:(?:零\d{{1,7}}+|\d{{3,7}}+(?:\.\d++)?|\d)(?![{BEHIND_ANOTHER}]))?"
    )
    grouped = rf"(?:{AFTER_WORD}\d{{0,2}}(?:\ \d{{3}})++|\d{{0,2}}(?:[,，]\ \d{{3}})++)(?=(?:\.\d++)?\ ?[{opens}])"
    sized = (
        rf"(?:{AFTER_WORD}(?:(?:\ \d){{2,3}}(?:\.\d++)?|\d{{0,2}}\ \d{{1,2}}(?:\.\d++)?"
        rf"|\d{{0,2}}\.\d\ \d{{1,2}}|\d{{0,2}}(?:\ \.|\.\ )\d{{1,2}})"
        rf"|(?<=[^第\dA-Za-z.。]\d)\d{{0,2}}。\d{{1,2}})(?=\ ?(?:{scale}|[{SIZES}]|个百分点|分(?![钟之成别析支担])))"
    )
    broken = rf"{grouped}|{sized}|(?<=第\d)\ \d(?=[位名])"
    return (
        rf"(?:(?=\d{{0,2}}(?:[ 。]|[,，.]\d?\ ))(?:{broken})|\d{{0,2}}(?:[,，]\d{{3}})++(?!\d)|\d*+)"
        rf"(?:(?:\.\d++|·\d++(?=\ ?(?:{scale}|[{measured}](?P<unsure>))))(?P<point>))?"
        rf"(?:[{infix}](?={scale}))?(?:\ ?{scale}++(?(point)|{after_scale}))?"
    )
