"""Numbers with a unit that nevertheless count nothing, told by what stands around them."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList, WordPattern
from jinzhou_extract.lexicon.units import Unit
from jinzhou_extract.mentions.borders import WordBorders
from jinzhou_extract.mentions.token import ARABIC, CHINESE, Token
from jinzhou_extract.metric import Kind

TITLE_WITHIN: Final = 60
"""How far back the opening mark of a title may stand."""

DOING: Final = WordPattern("mentions.toml", "doing")
COUNTED: Final = WordPattern("mentions.toml", "counted")
DONE_EARLIER: Final = WordPattern("mentions.toml", "done_earlier")
FIRST_STAGES: Final = frozenset("一二三")
"""A small number in words behind a noun rather names a stage: 风电场二期."""

CLAUSE_WITHIN: Final = 14
_CLAUSE: Final = Pattern(r"[^，。；：、\n]*\Z")
BEHIND_COUNT: Final = Pattern(r"\s*(?:[，。；;：、！？）)”\n|]|\Z|[和及与以])")
SCORED: Final = WordPattern("mentions.toml", "scored")
LARGE: Final = frozenset("百千点")
"""What only the numeral of a score has: 二千一百四十七分, 九点五分; 十分 and 三分 are mostly other words."""
ARTICLE_NUMBERS: Final = WordList("mentions.toml", "article_numbers")
OPENING_QUOTES: Final = '“‘「『"《〈'
SLOGAN_QUOTES: Final = ("“", "‘", "「")
PLACES: Final = frozenset("号栋幢楼座元路街巷弄")
PLACE_UNITS: Final = WordList("mentions.toml", "place_units")
HOUSE_UNITS: Final = WordList("mentions.toml", "house_units")
BUILDINGS: Final = frozenset(["栋", "幢", "座"])
"""What 楼 in front of the number makes no address of: 住宅楼22栋, but 3号楼2层."""
LONGEST_NOTE: Final = 12
"""How far back the words are looked for that say in what a table counts."""

_COMING_TO: Final = frozenset("达到上破")
_COMING_TO_AT_LEAST: Final = frozenset("达到上破在")
"""What stands in front of a sum that is no more than a scale: 达|万元, 在|万元以上."""

_AT_LEAST_SO_MUCH: Final = Pattern(r"以上(?:[，。；、！？）)\n]|\Z)")
_ENDS_SUM: Final = Pattern(r"[，。；、！？）)\n]|\Z")
TWO_OR_THREE: Final = frozenset(["俩", "仨"])
"""Numerals that hold their 个: they count behind a verb, elsewhere they stand beside those they are said of."""

NUMBERED: Final = frozenset(["栋", "幢", "起", "局"])
"""Units that may number one of the things they count."""

_HOUSE_NUMBERED: Final = WordPattern("mentions.toml", "house_numbered")
_BUREAUS: Final = WordPattern("mentions.toml", "bureaus")
_FAMILY: Final = Pattern("[两二三四五六七八九十]+口|老小|大小")
_TRAINS: Final = WordPattern("mentions.toml", "trains")
_EXCHANGED: Final = WordPattern("mentions.toml", "exchanged")
_UNIT_NOTE: Final = Pattern(r"(?:单位\s*[：:为是]?\s*(?:人民币)?|[（(]\s*以?人民币|以人民币)\Z")
_STOREYED: Final = WordPattern("mentions.toml", "storeyed")
_HOW_LONG: Final = WordPattern("mentions.toml", "how_long")
_SIZE_CLASS: Final = FilledPattern(
    "mentions.toml",
    r"(?:、[百千万亿]{1,4}美?元?){0,4}(?:”|(?:级|以上|及以上)?(?!{no_size}|[占是为达的和、])[一-鿿]{0,8}?{size_class}"
    r"|[一-鿿]{2}(?:、[一-鿿]{2,6}){1,4}?[两二三四五六七八九]大[一-鿿]{0,2}{programme})",
)
"""What is sorted by a scale: 超百亿|园区, 千万美元|以上项目, no verb between; so is a name: 百亿|突破、转企升规两大行动."""

_GRADE: Final = "级"
_HELD: Final = Pattern(r"(?:召开|举[行办]|[召开办]了)\Z")
_LABELLED: Final = WordPattern("mentions.toml", "labelled")
_PICTURES: Final = frozenset(["幅", "张"])
"""Units of what is counted behind 附图 and numbers none: 附图|180幅."""

_LABELS: Final = frozenset(["表", "图", "栏", "件", " ", "\t", "\u3000", "\xa0"])
"""What the words in front of the number of a table or a figure end in."""

_STATED: Final = Pattern(r"(?:以|之)?内(?![蒙外部地])")
_AFTER_EVENT: Final = Pattern(r"(?<![此今往之以最])后(?:的|起)?\Z|之日起\Z|次日起\Z|(?<=[一-鿿])(?<![此那这])之后的?\Z")
_TERM_FROM: Final = Pattern(r"[期限效][为是自从][一-鿿]{1,10}后\Z")
"""What a length of time is the term of, with the event that it begins with: 保修期为交付后|36个月."""

_NO_LATER: Final = FilledPattern("mentions.toml", r"不[应得能可宜]?{no_later}[一-鿿]{1,8}后\Z")
_BEFORE_EVENT: Final = WordPattern("mentions.toml", "before_event")
_HEDGES: Final = frozenset(["近", "约"])
_SPANS: Final = FilledPattern("mentions.toml", r"{spans}[长达]?\Z")
_TIME_LEAD: Final = WordPattern("mentions.toml", "time_lead")
_YEAR_PROGRAMME: Final = WordPattern("mentions.toml", "year_programme")
_TIME_TAIL: Final = WordPattern("mentions.toml", "time_tail")
RULE_BOOKS: Final = frozenset("新旧老国")
"""Characters in front of the number of articles by which a set of rules is called: 新36条, 国十条."""

_OPENS_SLOGAN: Final = Pattern(
    r"[一两三四五六七八九十][个项大条][^”，。、]{1,5}(?:、[一两三四五六七八九十][个项大条][^”，。、]{1,5})+”"
)
"""A catchword of several counts: “两个基地、四个集群”."""

_PRICES: Final = frozenset("元块钱毛角")
LINKING: Final = frozenset("、和及与")
LONGEST_COUNT: Final = 12
_COUNT_BEFORE: Final = Pattern(r"(?:[两二三四五六七八九十几]|\d)[多余来]?(?![年月日号时分点])[一-鿿]{2,7}[、和及与]\Z")
_COUNT_BEHIND: Final = Pattern(
    r"(?:[一-鿿]{1,7}[、和及与]一)*+[一-鿿]{1,7}[、和及与](?:[两二三四五六七八九十几]|\d)(?![\d年月日号时点])"
)
"""A count on the other side of the link: 、两把椅子."""

LONGEST_CHAIN: Final = 24
LONGEST_BASE: Final = 14
_LEVEL_OF: Final = FilledPattern(
    "mentions.toml", r"(?:[到至由从达][^，。；的]{1,10}|(?:\d{4}|[〇零一二三四五六七八九]{4}|[去今上前])年|{at_a_time})的\Z"
)
"""What a length of time is a level of, at that time: 增加到2021年的288天."""

_ONES_BEFORE: Final = Pattern(r"一[一-鿿]{2,8}(?:[、和及与]一[一-鿿]{2,8}?)*[、和及与]\Z")
"""Things with an article each, on the near side of the link: 一根线、."""

_SAID_OF: Final = frozenset("为是系")

_BEFALLEN: Final = WordPattern("mentions.toml", "befallen")
_OCCASIONS: Final = frozenset("次回场")
_ATTENDED: Final = frozenset("课班学网岗工")
_SUPERLATIVE: Final = Pattern(r"[最更][一-鿿]{1,4}的\Z", signs="的")
_SOME: Final = Pattern(r"(?:\A|[，。；！？“\n总])有\Z")
"""有 that opens a clause: there was a day on which."""

_TIME_OF_DAY: Final = FilledPattern("mentions.toml", r"{times_of_day}")

GAMES: Final = frozenset("战胜平负")
"""Units of games, which count only side by side: 13胜3平2负."""

_GAMES_BEFORE: Final = Pattern(r"[战胜平负]、?\Z")
_GAMES_BEHIND: Final = Pattern(r"、?[\d一二两三四五六七八九十]{1,3}[胜平负]")

SLOGAN_UNITS: Final = WordList("mentions.toml", "slogan_units")


def counts_nothing(text: str, token: Token, unit: Unit, borders: WordBorders, *, is_bounded: bool) -> bool:
    """Say whether a count or a score is none after all: an article, an address, a clock time, a slogan, a title.

    `is_bounded` says that a bound word stands before a bare scale (近百家).
    """
    start, before = token.start, text[token.start - 1 : token.start]
    if before in _LABELS and unit.canonical not in _PICTURES and _LABELLED.search(text, max(0, start - 6), start):
        return True
    if unit.after_verb and not _is_done(text, token):
        return True
    if before == "周" and unit.canonical == "起" and not borders.is_before_thing(text, token.end):
        return True  # 周三起连续上涨
    if unit.canonical == "次" and len(token.head) > 1 and _TRAINS.match(text, token.end):
        return True
    if token.form is CHINESE and _is_one_by_one(text, token):
        return True
    if unit.canonical in GAMES and not (
        _GAMES_BEFORE.search(text, max(0, start - 2), start) or _GAMES_BEHIND.match(text, token.end)
    ):
        return True
    if unit.canonical in NUMBERED and _is_number_of(text, token, unit):
        return True
    if before and before in PLACES and unit.canonical in HOUSE_UNITS.set:
        if (before in BUILDINGS or before == "楼") and _STOREYED.match(text, token.end):
            return False  # 4栋18层住宅
        return before != "楼" or unit.canonical not in BUILDINGS
    if unit.canonical == "分" and not _is_score(text, token, before):
        return True
    if unit.canonical == "条" and before and before in RULE_BOOKS and borders.is_last_word(text, start, before):
        return not borders.is_before_thing(text, token.end)  # 新36条
    if is_slogan(text, token):
        return True
    if token.form is CHINESE:
        if token.head == "二" and unit.canonical == "次" and not BEHIND_COUNT.match(text, token.end):
            return _HELD.search(text, max(0, start - 4), start) is None  # 二次议价: two times are 两次
        if len(token.head) == 1 and unit.canonical in PLACE_UNITS.set and borders.is_place(text, token.number_end, token.end):
            return True
        if token.head in TWO_OR_THREE:
            return not borders.is_counted(text, start)  # 来了俩人, but 他们俩人
        if token.head in ARTICLE_NUMBERS.set and not is_bounded and _is_article(text, token):
            return True
        if before and before in OPENING_QUOTES and len(token.head) <= 2 and unit.canonical in SLOGAN_UNITS.set:
            return True
    return is_in_title(text, start)


def _is_one_by_one(text: str, token: Token) -> bool:
    """Say whether the count is said twice and tells how something is done: 一笔一笔, 一斤一斤."""
    said = text[token.start : token.end]
    return text.startswith(said, token.end) or text.endswith(said, 0, token.start)


def _is_number_of(text: str, token: Token, unit: Unit) -> bool:
    """Say whether the number is that of one house, bureau or day: 12幢2单元, 中铁二十局, 腊月二十八起."""
    if unit.canonical == "起":
        return text[token.start - 1 : token.start] == "月"
    if unit.canonical == "局":
        return _BUREAUS.search(text, max(0, token.start - 5), token.start) is not None
    return token.form is ARABIC and _HOUSE_NUMBERED.match(text, token.end) is not None


def _is_done(text: str, token: Token) -> bool:
    """Say whether 届 or 期 counts what is done (举办六届, 举办培训班12期) and does not number a thing (二期工程)."""
    if DOING.search(text, max(0, token.start - 6), token.start):
        return True
    is_stage = token.form is not ARABIC and token.head in FIRST_STAGES
    if is_stage or not BEHIND_COUNT.match(text, token.end):
        return False
    clause = _CLAUSE.search(text, max(0, token.start - CLAUSE_WITHIN), token.start)
    return clause is not None and DONE_EARLIER.search(clause[0]) is not None


def is_size_class(text: str, start: int, end: int) -> bool:
    """Say whether a bare scale sizes what is named behind it, or a table is in it: 超百亿园区, 千亿元台阶, （人民币百万元）."""
    if text[end : end + 1] == _GRADE or _SIZE_CLASS.match(text, end):
        return True  # 百万吨级码头
    return _UNIT_NOTE.search(text, max(0, start - LONGEST_NOTE), start) is not None


def sizes_counted(text: str, end: int) -> bool:
    """Say whether a bounded scale of persons or the like sizes things that are counted right behind it: 超千人|企业3家."""
    sized = _SIZE_CLASS.match(text, end)
    return sized is not None and text[sized.end() : sized.end() + 1].isdigit()


def is_exchanged_for(text: str, token: Token) -> bool:
    """Say whether one of a currency is only what another is exchanged for: 7.8港元兑|1美元."""
    return token.head in ("1", "一") and _EXCHANGED.search(text, max(0, token.start - 2), token.start) is not None


def is_reached_sum(text: str, start: int, end: int, unit: Unit) -> bool:
    """Say whether a bare scale of money is a sum that something comes to: 年收入达|万元, 在|万元|以上; no class of things."""
    if unit.kind is not Kind.MONEY:
        return False
    if _AT_LEAST_SO_MUCH.match(text, end):
        return text[start - 1 : start] in _COMING_TO_AT_LEAST
    return text[start - 1 : start] in _COMING_TO and _ENDS_SUM.match(text, end) is not None


def is_slogan(text: str, token: Token) -> bool:
    """Say whether the number stands in a short quoted catchword: “八站两场”, “3个100万”."""
    begin, opened = max(0, token.start - 7), -1
    for mark in SLOGAN_QUOTES:
        opened = max(opened, text.rfind(mark, begin, token.start))
    if opened < 0 or text.find("”", opened, token.start) >= 0:
        return False
    if text[token.end : token.end + 1] == "”" and opened + 1 < token.start:
        return True  # “渝味360碗” names something
    if len(token.head) > 2:
        return False
    closed = text.find("”", token.end, opened + 10)
    if closed < 0:
        return _OPENS_SLOGAN.match(text, opened + 1) is not None
    numerals = sum(char in "一二两三四五六七八九十百千万0123456789" for char in text[opened + 1 : closed])
    return numerals > len(token.head) or token.form is CHINESE


def is_adverbial(text: str, start: int, end: int) -> bool:
    """Say whether a length of time says when (过去五年, 这一年, 近三年, 五年来, 三年间) or names a programme (三年行动)."""
    if _STATED.match(text, end) and (
        _AFTER_EVENT.search(text, max(0, start - 4), start) or _BEFORE_EVENT.search(text, max(0, start - 4), start)
    ):
        return False  # 收到发票后15日内, 验收后24个月内, 开工前7日内
    if text[start - 1 : start] == "后" and (
        _NO_LATER.search(text, max(0, start - 14), start) or _TERM_FROM.search(text, max(0, start - 14), start)
    ):
        return False  # 不超过到港后60天, 保修期为交付后36个月
    if (
        text[start - 1 : start] == "的"
        and text[end - 1] != "年"
        and _LEVEL_OF.search(text, max(0, start - LONGEST_BASE), start)
    ):
        return False  # 由过去的15天压缩到2021年的8天
    if text[start - 1 : start] == "的" and BEHIND_COUNT.match(text, end):
        return _HOW_LONG.search(text, max(0, start - 4), start) is None  # 极不平凡的五年
    if _YEAR_PROGRAMME.match(text, end) or (text[start] == "一" and _is_some_day(text, start, end)):
        return True
    if text[start - 1 : start] in _HEDGES and _SPANS.search(text, max(0, start - 6), start - 1):
        return False  # 时间跨度近七十年
    if text[start - 1 : start] == "上" and text[end : end + 1] in _ATTENDED and end < len(text):
        return False  # 每周上六天课
    return _TIME_LEAD.search(text, max(0, start - 3), start) is not None or _TIME_TAIL.match(text, end) is not None


def _is_some_day(text: str, start: int, end: int) -> bool:
    """Say whether 一天 is some day and no length: 有一天, 总有一年, 一天晚上; 只有一天 is one."""
    return _SOME.search(text, max(0, start - 2), start) is not None or _TIME_OF_DAY.match(text, end) is not None


def _is_score(text: str, token: Token, before: str) -> bool:
    if before and before in "时点:：":
        return False
    if token.form is ARABIC or not LARGE.isdisjoint(token.head):
        return True
    return SCORED.search(text, max(0, token.start - 4), token.start) is not None


def _is_article(text: str, token: Token) -> bool:
    """一家 in front of a noun is an article, unless a verb of counting stands before it or nothing behind it.

    A bare scale (百家, 万户) sizes things, unless it is bounded (近百家).
    """
    if token.head == "两":
        return False
    if token.head == "一":
        if token.alias == "家" and _FAMILY.match(text, token.end):
            return True  # 一家三口
        if text[token.start - 1 : token.start] in _PRICES:
            return True  # 60元一张
        if COUNTED.search(text, max(0, token.start - 4), token.start) or _is_one_of(text, token) or _is_hurt(text, token):
            return False
        if _SOME.search(text, max(0, token.start - 2), token.start):
            return True  # 有一次，
        if token.alias in _OCCASIONS and _SUPERLATIVE.search(text, max(0, token.start - 6), token.start):
            return True  # 最好的一次
        at = token.end + (text[token.end : token.end + 1] == "半")  # 一头半
        return BEHIND_COUNT.match(text, at) is None and not _is_among_counts(text, token)
    return text[token.start - 1 : token.start] not in ("达", "到")


def _is_one_of(text: str, token: Token) -> bool:
    """Say whether 一 counts the part of a group that something is said of: 其中一名为女性."""
    return text.endswith("其中", 0, token.start) and text[token.end : token.end + 1] in _SAID_OF


def _is_listed_one(text: str, at: int) -> bool:
    """Say whether 一 goes on with things of which the first is counted: 只有一根线、|一张卡和|一份说明书."""
    chain = _ONES_BEFORE.search(text, max(0, at - LONGEST_CHAIN), at)
    return chain is not None and COUNTED.search(text, max(0, chain.start() - 4), chain.start()) is not None


def _is_hurt(text: str, token: Token) -> bool:
    """Say whether 一人, or 一 without a unit, counts whom something befell: 一人死亡, 一死两伤."""
    return not token.alias or (token.alias in ("人", "名") and _BEFALLEN.match(text, token.end) is not None)


def _is_among_counts(text: str, token: Token) -> bool:
    """Say whether 一 counts a thing beside others that are counted: 一口古井和七枚铜钱, 两名产妇和一位老人."""
    if text[token.start - 1 : token.start] in LINKING:
        lead = text[max(0, token.start - LONGEST_COUNT) : token.start]
        return _COUNT_BEFORE.search(lead) is not None or _is_listed_one(text, token.start)
    return _COUNT_BEHIND.match(text, token.end) is not None


def is_in_title(text: str, at: int) -> bool:
    """Say whether the place lies inside 《》: a number there belongs to the name of a document."""
    opened = text.rfind("《", max(0, at - TITLE_WITHIN), at)
    return opened >= 0 and text.find("》", opened, at) < 0
