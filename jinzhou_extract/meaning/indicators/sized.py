"""What a size with 的 behind it is one of, where nothing in front names it."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList
from jinzhou_extract.meaning.indicators.right import ON_THAT
from jinzhou_extract.meaning.parts import GOALS, is_past_mark
from jinzhou_extract.meaning.roles.changes import CHANGE_BEHIND
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Kind, Role
from jinzhou_extract.syntax.phrases import Phrases

_SIZED: Final = Pattern(r"(?:[高长宽深厚重远粗]|左右|以[上下内]|不等)*的(?=[一-鿿A-Za-z“《])", signs="的")
_POINTS_OR_PLACES: Final = FilledPattern(
    "tellings.toml",
    r"(?:(?:\A|[，、])[这那该此][一-鿿]?[长宽高深厚重]?|一{sized_by}|距[一-鿿]{2,4}(?<!人口)|[在于按依]|按照|距[一-鿿]|判处|[获处]刑)\Z",
)
_REACHING: Final = Pattern(r"(?:\A|[，、]|之间|[一这那该][条座道座栋幢段面口])[长高深宽厚重]达\Z", ends="达")
"""A length that describes what stands behind: 一条长达|10公里的大堤."""

_PAIR: Final = Pattern(r"的(?P<thing>[一-鿿]{2,8})[和与及、]", signs="的")
"""A sized thing between its size and that of the next one: 2000人|的礼堂和|300人的会议室."""

_SIZES: Final = frozenset([Role.LEVEL, Role.QUALIFIER])
_OF_GRADE: Final = Pattern("等?级的?")
SIZING_COUNTS: Final = WordList("function_words.toml", "sizing_counts")
_RATE: Final = Pattern(r"的(?P<what>[一-鿿]{1,7}?率)(?![一-鿿]?的|[一-鿿]{0,2}[高低]于)", signs="率")
_RECKONED: Final = FilledPattern("tellings.toml", r"(?P<what>[一-鿿]{1,9}?率)的?{reckoning_verbs}", signs="率")
"""A rate by which something is reckoned: 按150%|拨备覆盖率|计算."""

_PRICED: Final = FilledPattern("tellings.toml", "(?P<thing>.{2,}?)(?:{kinds_of_price}|[售总]价|月租|租金)", signs="价租")
_COMPARED_END: Final = Pattern(r"(?<=[价率额量费])[高低]\Z", ends="高低")
"""What is said of a mark that something is held against: 比每桶21美元的参考价|低."""

_BY: Final = Pattern(r"(?:按|以)照?[不未]?[^，。；的\d]{0,4}\Z", signs="按以")
_BY_SO_MUCH: Final = FilledPattern(
    "tellings.toml",
    r"的{measures_of_change}{turned_how}?{turning}了?(?P<what>[一-鿿]{2,18})",
    signs="幅速例",
)
"""What is changed by so much, behind the verb."""

_RATED: Final = Pattern(r"[率度重例比幅速]\Z")
_DIFFERING: Final = WordList("tellings.toml", "differing_ways")
"""How one thing differs from another."""


class SizedRules:
    """The rules that find what is sized; built once, immutable."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases

    def sized(self, claim: Claim) -> bool:
        """这条不足800米的步行街, 运行在535公里高的轨道上, 按3%的税率计税: what is sized stands behind, and nothing in front."""
        if _REACHING.search(claim.left) and (thing := self._thing(claim)):
            claim.indicator = thing
            return True
        match = _SIZED.match(claim.right)
        is_sizing = claim.mention.kind is Kind.COUNT and claim.mention.unit in SIZING_COUNTS.set
        if (
            match is None
            or not (is_sizing or _POINTS_OR_PLACES.search(claim.left))
            or CHANGE_BEHIND.match(claim.right, match.end() - 1)
        ):
            return False
        cue = claim.reading.cue
        if cue is not None and cue.word != "在":
            return False
        if claim.left.endswith("在") and not self._phrases.verbs.ends_in_deed(claim.left[:-1]):
            return False  # 存煤保持|在1亿吨左右的高位, 发电能力|在五万千瓦以上的电站
        text = claim.right[match.end() :]
        named = self._phrases.behind.named(text)
        if claim.mention.kind is Kind.MEASURE and (priced := _PRICED.fullmatch(named)):
            named = priced["thing"]  # 一套89平方米的|住宅|报价
        claim.indicator = named or None
        return claim.indicator is not None

    def paired(self, claim: Claim) -> bool:
        """2000人的礼堂和300人的会议室: of two sized things side by side, each is behind its own size."""
        if claim.role not in _SIZES or not claim.right.startswith("的"):
            return False
        claims, at = claim.sentence.claims, claim.index + 1
        following = claims[at] if at < len(claims) else None
        is_first = following is not None and following.previous is claim and following.right.startswith("的")
        if is_first and following is not None and (pair := _PAIR.fullmatch(_between(claim, following))):
            claim.indicator = pair["thing"]
            return True
        before = claim.previous
        if before is None or _PAIR.fullmatch(_between(before, claim)) is None or CHANGE_BEHIND.match(claim.right):
            return False
        claim.indicator = self._phrases.behind.named(claim.right[1:]) or None
        return claim.indicator is not None

    def _thing(self, claim: Claim) -> str:
        """Return the thing behind a length, behind a size of its own, too: 长达285公里的|110千伏|输电线路."""
        claims, at = claim.sentence.claims, claim.index + 1
        if claim.right.strip("的") == "" and at < len(claims):
            following = claims[at]
            is_next = following.mention.kind is Kind.MEASURE and following.mention.lead - claim.mention.tail <= 1
            return self._phrases.behind.named(_OF_GRADE.off_start(following.right).lstrip("的")) if is_next else ""
        return claim.right_phrase or self._phrases.behind.named(claim.right.lstrip("的"))

    def rate(self, claim: Claim) -> bool:
        """面对高达17%的|失业率: a rate names its percentage, unless what stands in front does."""
        if (by := _BY_SO_MUCH.match(claim.right)) and _BY.search(claim.left):
            claim.indicator = by["what"]
            return True  # 按照10%的增幅提高|低保标准
        match = _RATE.match(claim.right) or (_RECKONED.match(claim.right) if _BY.search(claim.left) else None)
        if match is None or CHANGE_BEHIND.match(claim.right) or _RATED.search(claim.left[: claim.reading.rest]):
            return False
        claim.indicator = match["what"]
        return True

    def attribute(self, claim: Claim) -> bool:
        """公司获得100万元的奖励: the noun behind 的, where nothing in front names the number."""
        if not claim.right.startswith("的") or claim.right.startswith(ON_THAT) or CHANGE_BEHIND.match(claim.right):
            return False
        named = self._phrases.behind.named(claim.right.lstrip("的"))
        if named[-1:] in _DIFFERING.set and claim.left.rstrip().endswith("比"):
            claim.indicator = named[:-1] or None  # 比8寸的本子|重, 比十几元的|好
            return True
        named = _COMPARED_END.sub("", named)
        claim.indicator = named if named and not (named.endswith(GOALS.words) and is_past_mark(claim)) else None
        return claim.indicator is not None


def _between(claim: Claim, following: Claim) -> str:
    """Return the words between a number and the next one."""
    sentence = claim.sentence
    return sentence.text[claim.mention.tail - sentence.start : following.mention.lead - sentence.start]
