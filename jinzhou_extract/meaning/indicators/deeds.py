"""What was done names the number where no noun does: 锄了七遍, 户均增收130元, 在绩效考核中排名第147位."""

from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.meaning.indicators.nouns import NounReader
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.syntax.clauses import PERSONS
from jinzhou_extract.syntax.phrases import Phrases

_QUOTES: Final = "“‘「 "
_AMOUNT: Final = Pattern(r"[额入资款金费价税润量值率]\Z")
_CONTEST: Final = Pattern(
    r"在(?P<contest>[^，。；]{0,16}?(?:考核|评选|评比|测评|评估|评价|竞赛|比赛|考试|检查|调查|排行榜|榜单))[里中上]?(?![一-鿿]{0,3}的)"
)
_SCORING: Final = WordPattern("function_words.toml", "scoring")
_WITH_OBJECT: Final = Pattern("增收|减收|增支|创收|节支")


LOOK_BACK: Final = 40
"""How far in front of an age a person is looked for."""


class DeedRules:
    """The rules that name a number by a deed; built once, immutable."""

    def __init__(self, phrases: Phrases, nouns: NounReader) -> None:
        self._phrases = phrases
        self._nouns = nouns

    def done(self, claim: Claim) -> bool:
        """“锄了|七遍, 套取|5万元以上的: where nothing else names the number, what was done does."""
        deed = self._nouns.subject_text(claim).strip(_QUOTES)
        is_told = "了" in claim.reading.words or claim.right.startswith("的")
        if not is_told or not self._phrases.front.is_verb(deed):
            return False
        claim.indicator = deed
        return True

    @staticmethod
    def ranked_by(claim: Claim) -> bool:
        """在全国绩效考核中排名|第147位: what somebody is ranked by names the rank where the clause does not say who."""
        scope = _CONTEST.match(claim.left.lstrip())
        claim.indicator = scope["contest"] if scope else None
        return scope is not None

    def gained(self, claim: Claim) -> bool:
        """户均|增收130元: a verb with its object in it names the number by itself."""
        cue = claim.reading.cue
        if cue is None or not _WITH_OBJECT.fullmatch(cue.word) or _AMOUNT.search(self._nouns.in_front(claim)):
            return False
        claim.indicator = ("人均" if "人均" in claim.reading.words else "") + cue.word
        return True

    def scored(self, claim: Claim) -> bool:
        """外援|杰克逊 砍下35分: points are named by who scores them."""
        match = _SCORING.fullmatch(claim.left.strip())
        if match is None:
            return False
        who = match["who"]
        claim.indicator = None if who in PERSONS.set else self._phrases.front.actor(who) or who  # 他|得到 30分
        return True

    def aged(self, claim: Claim) -> bool:
        """王建国在店里修表，今年|68岁: an age is that of the person named last."""
        text, end = claim.sentence.text, claim.mention.start - claim.sentence.start
        person = self._phrases.front.person(text[max(0, end - LOOK_BACK) : end])
        claim.indicator = person or None
        return bool(person)
