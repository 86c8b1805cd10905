"""What an amount is of whose deed was told a clause before: 稳定油茶生产，总产量3万吨; 组织劳务输出，全年输出15万人."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern
from jinzhou_extract.meaning.findings import Found
from jinzhou_extract.meaning.indicators.clauses import CLAUSE_MARKS, clause_before, without_times
from jinzhou_extract.meaning.indicators.nouns import NounReader
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.syntax.phrases import Phrases

_DEED: Final = 2
_FURTHERING: Final = FilledPattern("tellings.toml", r"{eagerly}?{furthering}")
_DEED_WITHIN: Final = 80
_CALLED: Final = FilledPattern("tellings.toml", "{called}?[，；、。]")
"""What may stand between a deed that is called by what it is done to and the end of its clause: 人才引进|力度，."""
OUTPUT: Final[Pattern] = Pattern(r"总产[量值]?|年?产[量值]|[单亩]产|(?:种植|栽培|总)?面积", signs="产积")
_PRODUCING: Final = FilledPattern(
    "tellings.toml",
    r"{furthering}(?P<trade>(?:(?!{trades_of_note})[一-鿿]){2,6}?)产业(?![一-鿿])|发展(?P<raised>(?:(?!{developed_at_large})[一-鿿]){2,6})(?=[，、。]|\Z)|(?:[扩改套间复补试多抢增]种|{growing})(?P<grown>[一-鿿]{2,4})(?=[，、。\d]|面积|\Z)|(?P<thing>(?:(?!推广)[一-鿿]){2,8}?)"
    r"(?:生产(?![者队力率线运竞能])|种植|养殖|提质|(?:连续[一-鿿\d]{1,3}年|{attaining}|[再又喜]获|获得?|[全大]面?)*(?:{harvests}|“?[一-鿿\d]{1,2}连[增丰]))",
    signs="种植养殖质产收连推展",
)
_SOWN: Final = Pattern(
    r"(?:播种|种植|栽种)(?P<sown>[一-鿿]{2,6}?)(?=面积|[约近超达]*\d)|(?P<thing>[一-鿿]{2,12}?)(?:总?播种|种植|栽培)?(?:总?面积)"
)
"""What a clause says is sown, or the area of which it tells: 播种|粮食 400万亩, 粮食|播种面积."""


_OF_A_PART: Final = Pattern("其中|占|[比较]")
"""How a clause begins that tells only of a part, or compares: 种植石榴40万亩，|其中挂果面积34万亩，总产量75万吨."""


class DoingRules:
    """The rules of deeds told before; built once, immutable."""

    def __init__(self, phrases: Phrases, nouns: NounReader) -> None:
        self._phrases = phrases
        self._nouns = nouns

    def done_before(self, claim: Claim) -> bool:
        """组织劳务输出，全年输出|15万人: what is done was said in a clause before, with the same verb behind it."""
        if claim.previous is not None or claim.right_phrase or claim.left_start <= 0:
            return False
        deed = self._nouns.in_front(claim)
        if len(deed) != _DEED or not self._phrases.verbs.is_act(deed):
            return False
        for told in reversed(claim.sentence.claims[: claim.index]):
            if told.mention.unit == claim.mention.unit and (told.indicator or "").startswith(deed):
                claim.indicator, claim.subject = told.indicator, told
                return True  # 每10股派发现金红利3元，共计派发|1.2亿元
        text = claim.sentence.text
        begin = max(0, claim.left_start - _DEED_WITHIN)
        at = text.rfind(deed, begin, claim.left_start)
        while at >= 0 and not _CALLED.match(text, at + _DEED):
            at = text.rfind(deed, begin, at)  # 提高技术型输出的比重
        if at < 0:
            return False
        clause = CLAUSE_MARKS.split(text[:at])[-1]
        thing = self._phrases.compounds.object_of(clause + deed)
        claim.indicator = thing or None
        return bool(thing)

    def produced(self, claim: Claim) -> bool:
        """稳定油茶生产，总产量达到3万吨: an amount of what the clause before says is produced."""
        if claim.previous is not None or not ("产" in claim.left or "面积" in claim.left):
            return False
        phrase = self._nouns.in_front(claim)
        if not OUTPUT.fullmatch(phrase):
            return False
        clause = without_times(clause_before(claim, _OF_A_PART))
        made = _PRODUCING.search(clause) or (None if phrase.endswith("值") else _SOWN.search(clause))
        told = next(filter(None, made.groupdict().values())) if made else ""
        told = _FURTHERING.off_start(told)
        thing = self._phrases.behind.topic(self._phrases.compounds.without_deed(told)) if told else _made_before(claim)
        if made is not None and thing != told and (made.groupdict().get("grown") or made.groupdict().get("raised")):
            return False  # 推广机插秧: cut in two
        claim.indicator = thing + phrase if thing else None
        return bool(thing)


def _made_before(claim: Claim) -> str:
    """柑橘总面积稳定在22万亩，总产值|9亿元: return what another output of the sentence was found to be of."""
    told = next((other for other in reversed(claim.sentence.claims[: claim.index]) if other.found is Found.PRODUCED), None)
    named = OUTPUT.search(told.indicator or "") if told is not None else None
    return named.string[: named.start()] if named is not None else ""
