"""A thing that stands in a clause of its own in front of how many there are: 被救出的群众，至八月二日止，计一万余人."""

from typing import Final

from jinzhou_extract.lexicon.found import last_of
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.meaning.indicators.clauses import about, behind_dispatch, without_times
from jinzhou_extract.meaning.indicators.nouns import NounReader
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Kind
from jinzhou_extract.syntax.phrases import Phrases

LONGEST: Final = 32
_ASIDES: Final = 2
"""How many clauses may stand between the thing and the number that only say when or how it was counted."""

_ASIDE: Final = WordPattern("function_words.toml", "counted_aside")
_COUNTED: Final = WordPattern("function_words.toml", "counted_in_all")
_ALREADY: Final = Pattern(r"\A(?:已经?|正在|现在?|[而但且])")
_NO_THING: Final = FilledPattern(
    "tellings.toml",
    r"[这那]?[是为]|[因受经对除]|按照?|{fronting}|[^，]{2,20}是[^，]{2,}|在[^，]{0,24}[下上中]\Z|[^，]+的(?:时候|时|那[天年日一刻])\Z",
)
_SUMMING: Final = WordPattern("tellings.toml", "summing")
_MARKS: Final = "，；。：！？"
_PAST: Final = frozenset("了着")


class FrontedRules:
    """The rule that reads a thing in front of its number; built once, immutable."""

    def __init__(self, phrases: Phrases, nouns: NounReader) -> None:
        self._phrases = phrases
        self._nouns = nouns

    def fronted(self, claim: Claim) -> bool:
        """今年来过这里的游客，|83万人次: nothing but a total stands in the clause of the number."""
        text = claim.sentence.text
        first = claim.previous or claim
        begin = first.left_start
        if begin <= 0 or text[begin - 1] != "，" or claim.right_phrase or text.find("的", 0, begin) < 0:
            return False
        clause = self._clause(first, begin - 1) if self._is_first(claim) else ""
        if "的" not in clause or _NO_THING.match(clause):
            return False
        own = self._nouns.subject_text(claim).strip(" 的")
        summing = _SUMMING.search(own) if claim.previous is not None else None
        if not _COUNTED.fullmatch(own, summing.start() if summing else 0):
            return False
        claim.indicator = self._thing(clause) or None
        return claim.indicator is not None

    @staticmethod
    def _is_first(claim: Claim) -> bool:
        """Say whether the number is the first of its clause, or sums up what others hold: 5个村加起来有|140户."""
        previous = claim.previous
        if previous is None or (previous.is_aside and previous.mention.kind is Kind.DURATION):
            return True
        return previous.previous is None and _SUMMING.search(claim.left) is not None

    @staticmethod
    def _clause(claim: Claim, end: int) -> str:
        """Return the clause in front of those that only say when, without the times that it opens with; nothing where it has a
        number. `end` is where the last of them ends.
        """
        sentence = claim.sentence
        for _ in range(_ASIDES):
            start = last_of(sentence.text, _MARKS, 0, end) + 1
            start += behind_dispatch(sentence.text[start:end])
            at = start + len(sentence.text[start:end]) - len(sentence.text[start:end].lstrip())
            for time in sentence.times:
                at = time.end if time.start == at else at
            clause = about(sentence.text[at:end])
            if clause and not _ASIDE.fullmatch(clause):
                before = sentence.claims[claim.index - 1] if claim.index else None
                is_plain = before is None or before.mention.tail - sentence.start <= start
                return _ALREADY.off_start(clause) if is_plain and len(clause) <= LONGEST else ""
            end = max(start - 1, 0)
        return ""

    def _thing(self, clause: str) -> str:
        """Return a noun with what is said of it in front of 的; by itself where that tells something (走访了附近的|村子)."""
        said, _, noun = clause.rpartition("的")
        if not noun or not self._phrases.compounds.names(noun):
            return ""
        said = "" if not said or not _PAST.isdisjoint(said) else without_times(self._phrases.compounds.without_place(said))
        return f"{said}的{noun}" if said else noun
