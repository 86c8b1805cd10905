"""What a clause without a number tells of the number behind it: 退货件也水涨船高，占到|17%; 卖得最多的是盐，|二十八斤."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList, WordPattern
from jinzhou_extract.meaning.indicators.clauses import (
    CLAUSE_MARKS,
    SCENE,
    WENT_ON,
    about,
    behind_last,
    clause_before,
    clause_between,
    without_times,
)
from jinzhou_extract.meaning.indicators.nouns import NounReader, without_owner
from jinzhou_extract.meaning.kinds import AMOUNTS
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.syntax.edges import without_number
from jinzhou_extract.syntax.phrases import Phrases

REASON: Final = WordPattern("function_words.toml", "giving_reasons")
_PACE: Final = WordList("tellings.toml", "paces")
_SUMS: Final = WordList("function_words.toml", "sums")
_SAYS: Final = WordPattern("function_words.toml", "says_who")
_WENT: Final = WordPattern("function_words.toml", "how_it_went")
_LONGEST_COURSE: Final = 12
"""Characters of the longest of them."""

_MADE_INTO: Final = WordPattern("function_words.toml", "made_into")
_FOREMOST: Final = FilledPattern(
    "function_words.toml",
    r"(?:(?<![值额率量价度积龄])最[一-鿿]{1,3}的(?:还|要|就)?[是数属推]|{foremost})(?:[一两]\w)?(?P<thing>[一-鿿]{1,16})\Z",
    signs="最次就另",
)
_PEAK: Final = WordPattern("function_words.toml", "peak")
_ON_A_DAY: Final = WordPattern("function_words.toml", "on_a_day")
_NO_TOPIC: Final = Pattern(r"每[一-鿿]{1,2}|[\d.]+[一-鿿]")
"""What opens a clause and is not spoken of: 每斤, 68平."""

_EXTREME: Final = Pattern("最[大小高低多少]", signs="最")
"""What is the most or least of something that was named before: 平均降水量32毫米，|最大|出现在东山镇，为86毫米."""

_THEN: Final = frozenset(["之后", "此后", "随后", "此外"])
_AMOUNT: Final = Pattern(r"(?<!的)(?:[额量率值价]|吨位|面积|人数)\Z")
_SHORTEST_THING: Final = 3
BECAUSE: Final = Pattern(r"(?P<thing>[一-鿿]{2,10}?)因(?![为此素子人])[^，；]{2,}\Z", signs="因")
"""A clause that says of a thing why it came out so: 高粱|因夏旱，仅收四万担."""

_YIELDING: Final = frozenset("收得产")


class TellingRules:
    """The rules that read the clause before; built once, immutable."""

    def __init__(self, phrases: Phrases, nouns: NounReader) -> None:
        self._phrases = phrases
        self._nouns = nouns

    def stated(self, claim: Claim) -> bool:
        """损失更大，达到|12万美元: what the clause before says what it is like."""
        clause = clause_between(claim) if not self._nouns.subject_text(claim).strip() else ""
        claim.indicator = without_owner(self._phrases.behind.described(clause)) or None if clause else None
        return claim.indicator is not None

    def set_apart(self, claim: Claim) -> bool:
        """完工商船吨位，占造船总量的|85%; 头部扁平，占全长的|1/4: what a clause of its own names or describes."""
        begin = behind_last(claim)
        if claim.previous is not None or claim.left_start <= begin:
            return False
        parts = CLAUSE_MARKS.split(claim.sentence.text[begin : claim.left_start].rstrip("，； "))
        clause = without_times(parts[-1]) if len(parts) > (1 if claim.index else 0) else ""
        if len(clause) < _SHORTEST_THING:
            return False
        is_thing = self._phrases.compounds.names(clause) or _AMOUNT.search(clause) is not None
        claim.indicator = self._phrases.behind.described(clause) or (clause if is_thing else None)
        return claim.indicator is not None

    def summed(self, claim: Claim) -> bool:
        """均已兑现安家费，合计|88万元: a sum is of what the clause before ends with."""
        if _SUMS.set.isdisjoint(claim.reading.words) or self._nouns.subject_text(claim).strip():
            return False
        clause = clause_between(claim)
        if self.told(claim):
            return True  # 采购额最高的是钢材，共计|60亿元
        claim.indicator = self._phrases.front.phrase(clause) or None if clause else None
        return claim.indicator is not None

    def told(self, claim: Claim) -> bool:
        """退货件也水涨船高，占到17%; 民营企业收得更多，超出国有粮库5万吨: the clause before says how the thing went."""
        if claim.left_start <= 0 or claim.previous is not None:
            return False
        clause = clause_before(claim)
        before = claim.sentence.claims[claim.index - 1] if claim.index else None
        start = claim.left_start - len(clause) - 1
        if before is not None and before.mention.tail - claim.sentence.start > start:
            return False
        if peak := _PEAK.search(clause):
            claim.indicator = self._phrases.front.phrase(without_times(peak["noun"])) or None
            return claim.indicator is not None
        if made := _MADE_INTO.search(clause) or _FOREMOST.search(clause):
            is_place = self._phrases.verbs.is_place(made["thing"])
            claim.indicator = self._measured(clause[: made.start()]) if is_place else made["thing"]
            return claim.indicator is not None
        went = _WENT.search(clause, max(0, len(clause) - _LONGEST_COURSE))
        thing = self._phrases.front.phrase(without_times(clause[: went.start()])) if went else ""
        is_other = claim.mention.kind in AMOUNTS and thing.endswith(_PACE.words)  # 两县进度最快，分别收了5万吨
        claim.indicator = thing if len(thing) > 1 and thing not in _THEN and not is_other else None
        return claim.indicator is not None

    def because(self, claim: Claim) -> bool:
        """墨鱼因春汛水冷，仅得|八万担: what the clause before gives the reason of, where only a yield is told."""
        told = self._nouns.in_front(claim)
        clause = clause_between(claim) if not told or told in _YIELDING else ""
        given = BECAUSE.match(without_times(clause)) if clause else None
        thing = self._phrases.front.phrase(given["thing"]) if given else ""
        claim.indicator = thing if thing and self._phrases.compounds.is_name(thing) else None
        return claim.indicator is not None

    def _measured(self, opening: str) -> str | None:
        """Return what there is most of in a place: 全省|出口增幅 最大的是锦州市."""
        return self._phrases.front.phrase(without_times(opening)) or None

    def told_of(self, claim: Claim, text: str, *, must_go_on: bool) -> bool:
        """Take the noun that the last clause of `text` opens with; clauses that only give a reason are passed over."""
        for clause in reversed([part for part in CLAUSE_MARKS.split(text) if part.strip()]):
            if REASON.match(clause) or SCENE.match(clause) or _SAYS.search(clause) or WENT_ON.fullmatch(clause.strip()):
                continue
            if _ON_A_DAY.fullmatch(clause.strip()):
                continue
            if picked := _FOREMOST.search(clause):
                is_place = self._phrases.verbs.is_place(picked["thing"])  # 其次是|绥中县，增长3%: what the number before is of
                claim.indicator = None if is_place else picked["thing"]  # 其次是|盐，下跌3%
                return not is_place
            phrase = without_number(without_owner(self._phrases.behind.topic(about(clause))))
            if _ON_A_DAY.fullmatch(phrase):
                continue  # 合约周一低开，周三起|连续拉升，收于5538元
            if _NO_TOPIC.fullmatch(phrase) or _EXTREME.fullmatch(phrase):
                return False  # 去年每斤才卖两毛二，今年卖到|三毛一
            claim.indicator = phrase if len(phrase) > 1 and not (must_go_on and len(phrase) >= len(clause)) else None
            return claim.indicator is not None
        return False
