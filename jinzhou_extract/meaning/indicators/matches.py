"""What the numbers of a match are: points by who scores them, leads, goals and games, the marks that somebody wins with."""

from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordList, WordPattern
from jinzhou_extract.meaning.indicators.clauses import clause_before, without_times
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.syntax.actors import PERSONS
from jinzhou_extract.syntax.phrases import Phrases

SCORE: Final = "得分"
_MARGIN: Final = "分差"
_TABLE: Final = "积分"
_MARK: Final = "成绩"
_POINTS: Final = "积"
SCORING: Final = WordPattern("function_words.toml", "scoring")
_RATED: Final = Pattern(r"[给为对](?P<what>[^，。；]{2,16}?)[打评]出?[了到]?\Z")
"""Who or what a score is given to: 给|耐用性|打了 4.2分."""

_HAS: Final = Pattern(r"(?P<who>[^，。；]*?)(?:[也都各还共]|同样)*有\Z")
_TAKEN_IN: Final = WordList("tellings.toml", "taken_in")
_LEADING: Final = WordPattern("function_words.toml", "leading_by")
_WINNING: Final = WordPattern("function_words.toml", "winning")
_GOAL: Final = "球"
_UNITS: Final = frozenset([_GOAL, "局", "盘", "板"])
_FEATS: Final = WordList("tellings.toml", "feats")
_PUT_UP: Final = Pattern("[装配置购挂安卖买]")
_WITH: Final = Pattern(r"(?P<who>[^，。；]*?)(?:最[终后]|[则又]|再次|同样)*以(?:个人|赛会|本赛季)?(?:最好)?\Z")
_TEAM: Final = Pattern(r"[^，。；比与对被和的]{1,6}?(?:队|[男女][篮足排乒]|[主客]队)(?![一-鿿]{0,2}的)")
_RESULT: Final = WordPattern("function_words.toml", "result_of_race")


class MatchRules:
    """The rules of matches and races; built once, immutable."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases

    def scored(self, claim: Claim) -> bool:
        """外援|杰克逊 砍下35分, 周凯也有|12分入账: points are named by who scores them."""
        if rated := _RATED.search(claim.left):
            claim.indicator = self._phrases.front.phrase(rated["what"]) or None
            return claim.indicator is not None
        if claim.left.rstrip().endswith(_POINTS):
            claim.indicator = _TABLE  # 客队积|35分
            return True
        match = SCORING.fullmatch(claim.left.strip())
        if match is None and claim.right.startswith(_TAKEN_IN.words):
            match = _HAS.fullmatch(claim.left.strip())
        if match is None:
            return False
        claim.indicator = self._who(match["who"], claim) + SCORE
        return True

    def led(self, claim: Claim) -> bool:
        """一度领先|15分: how far one is in front, but in a table (积17分，落后榜首4分) by points of that."""
        if _LEADING.search(claim.left) is None or claim.right.strip(" 的优势大比分"):
            return False
        earlier = (other for other in claim.sentence.claims[: claim.index] if (other.indicator or "").endswith(_TABLE))
        claim.subject = next(earlier, None)
        claim.indicator = claim.subject.indicator if claim.subject else _MARGIN
        return True

    @staticmethod
    def taken(claim: Claim) -> bool:
        """先失|两局, 连进三球: goals and games are named by whether they are won or lost, and what a player did so often by its
        unit: 15分|7篮板; 安装|2篮板 are things.
        """
        if claim.mention.unit in _FEATS.set and _PUT_UP.search(claim.left) is None:
            claim.indicator = claim.mention.unit
            return True
        won = _WINNING.search(claim.left) if claim.mention.unit in _UNITS else None
        if won is not None:
            claim.indicator = won["deed"] + (_GOAL if claim.mention.unit == _GOAL else "")
        return won is not None

    def won_with(self, claim: Claim) -> bool:
        """江西选手刘敏以|23秒15夺冠: the mark by which a place is won is that of who wins it."""
        match = _WITH.fullmatch(claim.left.strip()) if "以" in claim.left and _RESULT.match(claim.right) else None
        if match is None:
            return False
        claim.indicator = self._who(match["who"], claim) + _MARK
        return True

    def _who(self, who: str, claim: Claim) -> str:
        """Return who is spoken of in front of the verb, else at the beginning of the clause before; nothing for 他."""
        if not who.strip():  # 何明手感火热，第三节独得|14分
            clause = without_times(clause_before(claim))
            name = self._phrases.persons.opening(clause)
            return name or (team[0] if (team := _TEAM.match(clause)) else "")
        return "" if who in PERSONS.set else self._phrases.persons.actor(who) or self._phrases.front.phrase(who)
