"""Numbers without a unit that still count: 17万下岗职工 (people), 1200亿 (money), 4死7伤, 价格指数103.5, 发行总额（亿）8.50."""

from typing import Final

from jinzhou_extract.lexicon.nouns import Nouns
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.lexicon.trie import trie_pattern
from jinzhou_extract.lexicon.units import Unit
from jinzhou_extract.mentions.context import TWO_OR_THREE
from jinzhou_extract.mentions.talked_sums import is_talked_sum
from jinzhou_extract.mentions.token import ARABIC, CHINESE, Token
from jinzhou_extract.mentions.units import UnitMatcher

LOOK_AHEAD: Final = 14
LONGEST_ATTRIBUTE: Final = 6
"""Characters between a number and the people it counts."""
LOOK_BACK: Final = 16
INDEX_BACK: Final = 24
"""How far in front of a number the name of the price index that it states may begin."""

LONGEST_LABEL: Final = 10
"""How long the brackets behind a label may be that hold its unit or scale."""

_CLAUSE: Final = Pattern(r"[^，。；：、！？“”（）()\n\d]*")
_LABEL: Final = Pattern(r"[（(](?:单位[:：])?(?P<scale>[十百千万亿]*)(?P<unit>[^（）()\n]*)[)）][ :：为是\t]{0,3}\Z")
_SENTENCE_END: Final = Pattern(r"[，。；！？\n]")
_SUBJECT: Final = Pattern(
    r"([一-鿿]{2,6}?)(?:总?人?数|总量)?(?:估计|预计|大致)?(?:[在为达到有已约共近超过逾突破]{1,3}|(?:每[年月周日天]|[年月周日]均)?(?:新增|增加|减少)[了到至约近超]?)"
    r"(?:[\d.]+[万亿]?[至到~～—-]+)?\Z"
)
"""Whom a number stands for: 流离失所者|在 20万～25万之间, 失业者|每月增加2万."""

_CASUALTIES: Final = FilledPattern("mentions.toml", r"人?{casualties}(?=[0-9，。；、！？）)”\s]|\Z|[^㐀-鿿])")
_FIRST_HURT: Final = FilledPattern("mentions.toml", r"{hurt}[一两二三四五六七八九十\d]{1,3}{hurt}")
_THEN_HURT: Final = FilledPattern("mentions.toml", r"{hurt}(?![一-鿿])")
_HURT_BEFORE: Final = FilledPattern("mentions.toml", r"[一两二三四五六七八九十\d]{hurt}\Z")
"""Casualties side by side, told in words: 一死|两伤."""

_PRICE_INDEX: Final = FilledPattern(
    "mentions.toml",
    r"(?:价格|物价)总?(?:水平)?总?(?:指数|水平)(?:[（(][^（）()，。]{0,8}[）)])?"
    r"(?:预计|预期)?(?:目标)?{price_index_held}?[在为是约达到：:]{0,2}(?<!上涨)\Z",
)
"""What stands in front of a bare number that is a price index, in per cent of the year before: 居民消费价格指数为103.5."""

_OTHER_MONEY: Final = WordPattern("mentions.toml", "other_money")
_INDEX_ENDS: Final = Pattern(r"\s*(?:[，。；、！？（）()\n]|左右|上下|以[内下上]|之内|\Z)")
_ENDS: Final = Pattern(r"\s*(?:[，。；、！？）)\n]|之间|\Z)")
_RELEASED: Final = Pattern(r"(?:预期|前值)[一-鿿]{0,3}\Z")
_REACH: Final = r"(?:已经?)?{reaching}?在?[:：]?\Z"
_HURT_CHARS: Final = frozenset("死亡伤重轻失遇获")
_HUNDREDS: Final = frozenset("百千")
_SPOKEN: Final = frozenset("百千万")
"""What a sum that leaves out its last scale and 元 is said with: 四千三, 两万一."""
_PAID: Final = WordPattern("mentions.toml", "paid")
_PRICED: Final = WordPattern("mentions.toml", "priced_nouns")
SAID_ENDS: Final = FilledPattern(
    "mentions.toml", r"(?=[涨跌降升][到至成])|{about_behind}?[了呢吧啊呀哩]?(?:[，。；、！？”’）)\s]|\Z)"
)
_VISITS: Final = FilledPattern("mentions.toml", r"({visits}|[户件台辆例份册起宗票笔](?=数))数?{visits_reach}?\Z")
_DONE_SO_OFTEN: Final = WordPattern("mentions.toml", "done_so_often")
_VOLUME: Final = FilledPattern("mentions.toml", r"([一-鿿]{1,3}量){reaches}*\Z", signs="量")
_BEHIND_LABEL: Final = frozenset("）) :：为是\t")
_HOUSES: Final = FilledPattern("mentions.toml", r"{households}(?![均籍口主收率租])", signs="户")
"""Households right behind a number: 3万|贫困户, 2万|农户, but 月薪2万|租户收入."""

_NUMBER_NAMES: Final = frozenset("万亿")
_MORE: Final = frozenset("多余")
_SHORT: Final = 2
"""Characters of a number with 多 that may count anything: 十多|人家."""


class BareReader:
    """Tells what a number counts when no unit follows; built once, immutable."""

    def __init__(self, nouns: Nouns, units: UnitMatcher) -> None:
        self._people = Pattern(trie_pattern(nouns.people))
        self._money = Pattern(trie_pattern(nouns.money))
        self._people_end = Pattern(trie_pattern(nouns.people) + r"\Z")
        self._people_heads = Pattern(trie_pattern(nouns.people_heads))
        self._population = FilledPattern("mentions.toml", trie_pattern(nouns.people_heads) + _REACH)
        self._borders = units.borders
        self._aliases = units.aliases
        self._yuan, self._person, self._percent = (units.aliases[name][0] for name in ("元", "人", "%"))
        self._scales = frozenset("十百千万亿")

    def unit(self, text: str, token: Token) -> Unit | None:
        """Return the unit that the words around the number give it, or None where nothing tells."""
        if text[token.start - 1 : token.start] == "每":
            return None
        return self._of_words(text, token) or (self._yuan if is_talked_sum(text, token) else None)

    def _of_words(self, text: str, token: Token) -> Unit | None:
        if token.head[-1] in _NUMBER_NAMES:
            return self._of_scale(text, token)
        if token.head in TWO_OR_THREE:
            counts = self._borders.is_counted(text, token.start) and self._borders.is_before_thing(text, token.end)
            return self._aliases["个"][0] if counts else None  # 吃了仨|包子
        if token.form is ARABIC and token.head[-1].isdigit() and token.head[-2:-1] in _NUMBER_NAMES and token.head[-2:-1]:
            return self._yuan if self._of_scale(text, token) is self._yuan else None  # 彩礼18万8
        is_more = token.head[-1] in _MORE and len(token.head) > _SHORT and not token.alias
        if is_more and self._names_people(_run_of(text, token.end)):
            return self._person
        if token.form is not ARABIC:
            if text[token.end : token.end + 1] in _HURT_CHARS and self._is_hurt(text, token):
                return self._person
            if token.form is not CHINESE or token.alias or _SPOKEN.isdisjoint(token.head):
                return None
            if self._is_paid(text, token):
                return self._yuan
            is_round = len(token.head) > 1 and token.head[-1] in _HUNDREDS
            return self._person if is_round and self._counts_people(_run_of(text, token.end)) else None
        if _CASUALTIES.match(text, token.end) and token.head.rstrip("多余").isdigit():
            return self._person
        if len(token.head) > _SHORT and self._is_price(text, token):
            return self._yuan  # 租金每月3500
        if token.head.isdigit() and len(token.head) == 4 and token.head < "2200":
            return None  # a year
        if _INDEX_ENDS.match(text, token.end) and _PRICE_INDEX.search(text, max(0, token.start - INDEX_BACK), token.start):
            return self._percent
        is_last = (len(token.head) > 3 or token.head[-1] in "百千") and _ENDS.match(text, token.end)
        return self._person if is_last and self._population.search(text, max(0, token.start - 8), token.start) else None

    def _ends_in_people(self, phrase: str) -> bool:
        """Say whether a phrase ends with people: 参赛|选手, 流离失所者."""
        return self._people_end.search(phrase) is not None or self._borders.ends_in_people(phrase)

    @staticmethod
    def _is_hurt(text: str, token: Token) -> bool:
        """Say whether a numeral in words counts casualties beside others: 一|死两伤, 一死两|伤."""
        if _FIRST_HURT.match(text, token.end):
            return True
        is_behind = _HURT_BEFORE.search(text, max(0, token.start - 4), token.start) is not None
        return is_behind and _THEN_HURT.match(text, token.end) is not None

    def _names_people(self, run: str) -> bool:
        """Say whether people are named right behind 多 or 余: 300多|职工, 2000余|名企 are firms."""
        people = self._people.match(run)
        return people is not None or self._borders.names_people(run)

    def _counts_people(self, run: str) -> bool:
        """Say whether the words behind a number name people: 三万二千|饮水困难群众."""
        if self._borders.names_people(run):
            return True
        people = self._people.search(run)
        return people is not None and people.start() <= LONGEST_ATTRIBUTE and "的" not in run[: people.start()]

    @staticmethod
    def _is_price(text: str, token: Token) -> bool:
        """Say whether a number in digits is a price that an advertisement gives without 元: 租金每月3500, 售价2800."""
        return (
            SAID_ENDS.match(text, token.end) is not None
            and _PRICED.search(text, max(0, token.start - LOOK_BACK), token.start) is not None
        )

    @staticmethod
    def _is_paid(text: str, token: Token) -> bool:
        """Say whether people say a sum without 元: 退休金四千三, 药费花了八百多."""
        return (
            SAID_ENDS.match(text, token.end) is not None
            and _PAID.search(text, max(0, token.start - LOOK_BACK), token.start) is not None
        )

    def labelled(self, text: str, token: Token) -> tuple[Unit, str] | None:
        """Return the unit and the scale that a label in front holds in brackets: 发行总额（亿）8.50, 面积（万亩）：12."""
        if text[token.start - 1 : token.start] not in _BEHIND_LABEL:
            return None
        label = _LABEL.search(text, max(0, token.start - LONGEST_LABEL), token.start)
        if label is None:
            return None
        if label["unit"] in self._aliases:
            return self._aliases[label["unit"]][0], label["scale"]
        before = text[max(0, label.start() - LOOK_BACK) : label.start()]
        is_money = label["scale"] and not label["unit"] and self._money.search(before)
        return (self._yuan, label["scale"]) if is_money else None

    def _of_scale(self, text: str, token: Token) -> Unit | None:
        if text[token.end : token.end + 1].isascii() and text[token.end : token.end + 1].isalpha():
            return None
        following = _CLAUSE.match(text, token.end, token.end + LOOK_AHEAD)
        ahead = following[0] if following else ""
        if _OTHER_MONEY.match(ahead):
            return None
        if ahead.startswith("的"):
            if self._money.search(ahead):
                return self._yuan
            if self._people_heads.match(ahead, 1) or self._people.match(ahead, 1) or self._borders.names_people(ahead[1:]):
                return self._person  # 至少有1亿|的人口处在流动状态
            ahead = ""
        if _HOUSES.match(ahead):
            return self._aliases["户"][0]
        if ahead and (self._people.search(ahead) or self._borders.names_people(ahead)):
            return self._person
        if _RELEASED.search(text, max(0, token.start - 6), token.start):
            return None  # 增加27.2万，预期增加|18万: what the number before counts
        behind = _SENTENCE_END.split(text[max(0, token.start - LOOK_BACK) : token.start])[-1]
        if visits := _VISITS.search(behind):
            return self._aliases[visits[1]][0]
        if _DONE_SO_OFTEN.search(behind):
            return self._aliases["次"][0] if not ahead[:1].isalpha() else None  # 播放量超120万
        people = self._people_heads.search(behind)
        if (subject := _SUBJECT.search(behind)) and self._ends_in_people(subject[1]):
            return self._person
        volume = _VOLUME.search(behind) if people is None else None
        if volume is not None and not self._money.search(volume[1]):
            return None  # 汽车保有量达到|2亿: what there is so much of is no money
        if self._money.search(behind):
            is_of_people = people and (not ahead or people.end() == len(behind))  # 裁减员额20万等任务
            theirs = self._money.search(behind, people.end()) if people and is_of_people else None
            return self._person if is_of_people and not (theirs and len(theirs[0]) > 1) else self._yuan  # 农民|收入增加2万
        if people:
            return self._person
        if token.head[-1] == "亿":
            return self._yuan if not ahead[:1].isalpha() else None
        return self._yuan if self._is_paid(text, token) else None


def _run_of(text: str, at: int) -> str:
    following = _CLAUSE.match(text, at, at + LOOK_AHEAD)
    return following[0] if following else ""
