"""The denominator that 一 names beside an amount: 一斤卖两块一, 一天六七十块, 3块5一斤, 60元一张.

It is no quantity then: what stands there is said for one of these, as with 每.
"""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList
from jinzhou_extract.mentions.bare import SAID_ENDS
from jinzhou_extract.mentions.bounds import more_behind
from jinzhou_extract.mentions.for_one import OneReader, outer
from jinzhou_extract.mentions.mention import Mention
from jinzhou_extract.mentions.per import TIMES
from jinzhou_extract.mentions.token import Token
from jinzhou_extract.metric import Kind

BETWEEN_WITHIN: Final = 11
"""How many characters may stand between 一斤 and what one costs."""

_DURATION: Final = Kind.DURATION  # the class of an Enum is slow to ask
_MONEY: Final = Kind.MONEY
_PRICED: Final = frozenset([Kind.MONEY])
_DONE_IN_TIME: Final = frozenset([Kind.MONEY, Kind.COUNT, Kind.MEASURE])
_NO_EACH_AFTER: Final = WordList("mentions.toml", "no_each_after")
"""Characters behind which 一斤 is one and no denominator: 这一天, 最多的一户."""

_NO_LENGTH: Final = frozenset("内来里间中以多后前期度半级")
"""What follows a length of time that says when: 一年内, 一年多."""
_NUMBERING: Final = WordList("mentions.toml", "numbering_units")
"""What 一 in front of numbers, or is an article, and no denominator: 一次奖励3万元."""

_SOMEBODY: Final = WordList("mentions.toml", "somebody_units")
"""What counts persons and houses: 一位老板给了3万元 is told of one, 一家一万元 for each."""

_NEAR: Final = 3
_BETWEEN: Final = FilledPattern(
    "mentions.toml",
    r"(?![和与及或、])[㐀-鿿]?{each_one_hedges}*[了到着出个]?{each_one_often}?{each_one_just}?{each_one_about}?"
    r"|(?:的(?=[㐀-鿿]{1,2}[资账入钱销租费])|(?:(?![累共总合比])[㐀-鿿]){0,4}?){each_one_hedges}*{each_one_between}"
    r"[了到着出个掉去]?{each_one_often}?{each_one_just}?{each_one_about}?",
)
_YIELDED: Final = FilledPattern(
    "mentions.toml", r"[㐀-鿿]{0,2}?(?:[能可约]|平均|大约)*{yielding}(?:[卵蛋仔崽羔奶蜜](?!量))?[出了上成下]?(?:近|约)?"
)
"""What one of them yields: 一亩|能出|五万株苗."""

HOUR: Final = "h"
_DAY: Final = "d"
_OF_DAY: Final = frozenset([HOUR, "min"])
_IN_DAY: Final = Pattern("(?![后内前以之里来就才])(?!.*(?:[到后前]|[来过]了?|了)$)[㐀-鿿]{0,8}")
"""What stands between a day and the hours of it: 一天|要在水里泡|十个小时."""

_CAPPED: Final = FilledPattern(
    "mentions.toml", r"(?:之?内|以内)?(?:最[高多]|封顶|至多)(?:{charging}|不[超多高][过于])?(?:为|是)?"
)
"""What stands between some hours and the most that is paid for them: 12小时内|最高收|20元."""

_SOME_HOURS: Final = Pattern(r"[\d一二两三四五六七八九十半][^·每]*(?:小时|钟头|h)")
_WITHIN: Final = Pattern("(?:之?内|以内)?")

_BEHIND: Final = Pattern(r"钱?一(?P<one>[㐀-鿿]{1,3}?)(?=[，,。；;、！？）)”\s还就才都也却仍]|\Z|的|左右|起(?:[，。；]|\Z))")


def capped(text: str, per: str) -> tuple[str, str] | None:
    """Return what stands around the hours `per` that a price is limited for and no 每 names: 停车|24小时内|最高收费."""
    if _SOME_HOURS.fullmatch(per) is None:
        return None
    at = text.rfind(per)
    if at < 0 or text[at - 1 : at] == "每":
        return None
    within = _WITHIN.match(text, at + len(per))
    return text[:at], text[within.end() if within else at + len(per) :]


_SCALES: Final = frozenset("百千万")
_SUM: Final = FilledPattern("mentions.toml", r"[一-鿿]{0,2}?[费资薪租钱]|{sum_verbs}了?")
"""What stands between a time and what is paid in it, where 元 is left out."""


class EachOneReader:
    """Reads 一 as 每 where it says so; `denominators` are the units that something is priced by."""

    def __init__(self, denominators: frozenset[str]) -> None:
        self._denominators = denominators
        self._ones = OneReader(denominators, TIMES.set)

    def opens(self, text: str, token: Token, following: Token) -> str:
        """Return what the amount at `following` is for, if `token` says so, else "": 一斤|卖|两块一."""
        unit, other = token.unit or token.doubted, following.unit
        if other is None and not following.alias:
            return self._opens_sum(text, token, following)
        if other is None or text[token.start - 1 : token.start] in _NO_EACH_AFTER.set:
            return ""
        if text[token.start - 1 : token.start] == text[token.number_end : token.number_end + 1] == "年":
            return ""  # 去年一年
        if text.endswith("最", 0, max(0, token.start - 1)):
            return ""  # 最大一笔
        size = token.end - token.number_end if token.unit else len(unit.canonical) if unit else 1  # 斤|两块: no 斤两
        end = token.number_end + size
        one = text[token.number_end : end]
        if not 0 <= following.start - end <= BETWEEN_WITHIN or one in _NUMBERING.set:
            return ""
        if text[end : end + 1] in _NO_LENGTH and (text[end] != "多" or more_behind(text, end, _DURATION) is not None):
            return ""  # 一年多, but 一年|多收21万元
        if unit is None and one not in self._denominators:
            return ""
        is_yield = _YIELDED.fullmatch(text, end, following.start) is not None
        if unit is not None and unit.canonical == _DAY and other.canonical in _OF_DAY:
            return one if _IN_DAY.fullmatch(text, end, following.start) is not None else ""
        name = one.removeprefix("个") or one  # 一个钟头就是5亩
        span = token.start, end, following.start, following.end
        if self._ones.told_for(text, name, span, other.kind, other.canonical):
            return outer(text, token.start) + name if name in TIMES.set else name
        if other.kind not in (_DONE_IN_TIME if is_yield or (unit and unit.kind is _DURATION) else _PRICED):
            return ""
        if not is_yield and not _BETWEEN.fullmatch(text, end, following.start):
            return ""
        if one in _SOMEBODY.set and following.start - end > _NEAR:
            return ""
        return outer(text, token.start) + name if name in TIMES.set else name

    @staticmethod
    def _opens_sum(text: str, token: Token, following: Token) -> str:
        """Return the time that a sum without 元 is paid for: 一年|学费|四千八."""
        unit = token.unit
        if unit is None or unit.kind is not _DURATION or following.refusal is not None or following.parts:
            return ""
        if text[token.start - 1 : token.start] in _NO_EACH_AFTER.set or _SCALES.isdisjoint(following.head):
            return ""
        if _SUM.fullmatch(text, token.end, following.start) is None or SAID_ENDS.match(text, following.end) is None:
            return ""
        return text[token.number_end : token.end].removeprefix("个")

    def in_front(self, text: str, mention: Mention, previous: Mention | None) -> str | None:
        """Return what 一 in front of `mention` says that it is for, where no numeral was read of that: 精品一把|能卖到680元."""
        begin = previous.tail if previous is not None else 0
        return self._ones.in_front(text, begin, mention.lead, mention.end, mention.kind, mention.unit or "") or None

    @staticmethod
    def caps(text: str, token: Token, following: Token) -> str:
        """Return the hours for which no more is paid than the amount at `following`, else "": 24小时|最高|40元."""
        if (
            following.unit is None
            or following.unit.kind is not _MONEY
            or text[token.start - 1 : token.start] in _NO_EACH_AFTER.set
        ):
            return ""
        return text[token.start : token.end] if _CAPPED.fullmatch(text, token.end, following.start) else ""

    def behind(self, text: str, mention: Mention) -> None:
        """Take the denominator behind a price into `mention`: 3块5|一斤, 60元|一张."""
        at = mention.end
        if mention.kind is not _MONEY or text[at : at + 1] not in ("一", "钱") or mention.per:
            return
        match = _BEHIND.match(text, at)
        if match is not None and match["one"] in self._denominators:
            mention.per, mention.tail = match["one"], match.end("one")
