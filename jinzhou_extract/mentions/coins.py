"""What people mean by 块, 毛 and 分: money, or things that are counted."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.mentions.borders import WordBorders
from jinzhou_extract.mentions.token import Token

_HUNDREDS: Final = Pattern(r"[百千万][零一二三四五六七八九十多几来余]{0,4}\Z")
"""An odd number in words, which 块 behind it makes money of at the end of a clause."""

_OPENS_CLAUSE: Final = Pattern(r"[，。；：“][\d,]{3,}\Z")
"""A number of hundreds in digits that opens its clause, which 块 does so too; things are counted behind a verb."""

_CENT: Final = "分"
_CENTS: Final = Pattern(
    r"(?:价|每公?[斤里]|每度|每千瓦时)[^。！？\n分]*(?:[涨跌降升减增贵落差]|上[调浮]|下[调浮]|便宜)了?(?:近|约)?\Z",
    signs="价每",
)
"""A price, and how it moved, in front of a number of 分."""

_DEARER: Final = FilledPattern("mentions.toml", r"(?:贵|便宜)[了过出]{near_sums}?\Z")
_EACH: Final = WordPattern("mentions.toml", "priced_each")
_PRICE_TAIL: Final = WordPattern("mentions.toml", "price_tail")
_PAY: Final = FilledPattern("mentions.toml", r"钱|(?!铜|古|榆)[一-鿿]{1,3}?[费钱](?![一-鿿]?[币包袋庄箱粮树])|{pay}")
_THING_PRICED: Final = Pattern(r"[费钱金款资薪租]").search
_PHRASE_ENDS: Final = Pattern(r"多?\s*(?:[，。；、！？）)的\n]|左右|以上|以下|[就都也才]|\Z)").match
_DIVIDED: Final = WordPattern("mentions.toml", "divided")
_TENS: Final = Pattern(r"[十百千万]|\d\d")
_PRICED_THING: Final = WordPattern("mentions.toml", "priced_thing")
_ONE_OF_THEM: Final = FilledPattern("mentions.toml", "(?<![一-鿿])一{one_of_them}[一-鿿]{1,4}{only_costs}?\\Z", signs="一")
"""One thing right in front of what it costs: 一本书|十几块."""

_PRICED_SO_FAR: Final = Pattern(
    r"(?:[\d一两三四五六七八九十百千万几多来](?:块钱|[元毛])|[价费钱净赚挣卖花付掏给][^。！？，\n]{0,8}[一两三四五六七八九十百千万几多来\d]块)"
    r"[^。！？\n]*\Z",
    signs="块元毛",
)
_ORDERED: Final = FilledPattern(
    "mentions.toml", r"[吃喝买要点来叫][了过]?[一两几]?{portions}[一-鿿]{1,6}，(?:才|只要|收)?\Z", signs="，"
)
LONGEST_ORDER: Final = 14
"""How far in front of its price the verb of what was eaten or bought may stand."""

_EACH_OF_COSTS: Final = Pattern(r"[费价钱租薪][^。！？\n]*每[一-鿿]{1,2}\Z", signs="每")
LONGEST_BILL: Final = 30
"""How far in front of a sum another one may stand, or the word for what is paid."""

_ENDS: Final = Pattern(r"多?\s*(?:[，。；;、！？）)]|\Z)")
_ONE_COSTS: Final = WordPattern("mentions.toml", "one_costs")
_FOR_ONE: Final = FilledPattern("mentions.toml", r"一{priced_ones}(?![一-鿿])")
_PRICED_BEFORE: Final = Pattern(r"[\d一两三四五六七八九十][块元毛][^。！？\n]*[，、；][一-鿿]{2,6}\Z")
_TO_A_SUM: Final = Pattern(r"(?:[~～—–-]|[涨跌降升]?[至到]|改[为成到]?)[\d一二两三四五六七八九十]{1,3}[块元毛角]")
LONGEST_PRICE_LIST: Final = 24
"""How far in front of a coin the price of another thing may stand."""


class CoinReader:
    """Tells money from things; built once, immutable."""

    def __init__(self, borders: WordBorders) -> None:
        self._borders = borders

    def is_money(self, text: str, start: int, end: int, alias: str, *, is_priced: bool) -> bool:
        """Say whether 块 is money: 卖三块, 四块二, 一天八十块, 两百块; three hundred of a thing named behind it are not.

        So is 分 where it is how much a price moves: 收购价每斤1.24元，比上月涨|2分. `is_priced` says that a word of paying
        stands shortly in front of the number.
        """
        if alias == _CENT:
            if is_priced or _DEARER.search(text, max(0, start - 6), start):
                return True
            return _CENTS.search(text, max(0, start - LONGEST_BILL), start) is not None
        if _PRICE_TAIL.match(text, end) or _PAY.match(text, end):
            return True
        if _DIVIDED.search(text, max(0, start - 3), start):
            return False  # 一板豆腐切|三十六块
        if is_priced:
            return _PHRASE_ENDS(text, end) is not None or not self._is_counted(text, end)
        if _PHRASE_ENDS(text, end) is None:
            return False
        number_end = end - len(alias)
        if _OPENS_CLAUSE.search(text, max(0, start - 1), number_end) is not None:
            return True
        if _ORDERED.search(text, max(0, start - LONGEST_ORDER), start) is not None:
            return True  # 喝了碗羊汤，|15块
        if _HUNDREDS.search(text, start, number_end) is not None or _EACH.search(text, max(0, start - 8), start) is not None:
            return True
        begin = max(0, start - LONGEST_BILL)
        if _TENS.search(text, start, number_end) is not None and _PRICED_THING.match(text, end) is not None:
            return True  # 几十块|的旅馆
        if _ONE_OF_THEM.search(text, max(0, start - 8), start) is not None:
            return True  # 一本书|十几块
        goes_on = _TENS.search(text, start, number_end) is not None and _PRICED_SO_FAR.search(text, begin, start) is not None
        return goes_on or _EACH_OF_COSTS.search(text, begin, start) is not None

    def _is_counted(self, text: str, end: int) -> bool:
        """Say whether a thing that is no money is named behind: 块|豆腐."""
        return self._borders.is_before_thing(text, end) and _THING_PRICED(text, end, end + 4) is None

    def is_priced(self, text: str, token: Token) -> bool:
        """Say whether a coin is what something costs: 涨了|八毛, 一斤|八毛, 每公斤|九毛, 八毛|一斤, 八毛|到一块二."""
        if _FOR_ONE.match(text, token.end) or _TO_A_SUM.match(text, token.end):
            return True
        start = token.start
        if _ENDS.match(text, token.end) is None:
            return False
        return (
            _ONE_COSTS.search(text, max(0, start - 6), start) is not None
            or self._borders.is_counted(text, start)
            or _PRICED_BEFORE.search(text, max(0, start - LONGEST_PRICE_LIST), start) is not None  # 茄子两块五，香菜|三毛
        )
