"""Times in front of a number that are of another statement: of a demand that is to be met by then, of what is to come in front
of what somebody tells.
"""

from typing import Final

from jinzhou_extract.document.part import OPENING
from jinzhou_extract.lexicon.found import first_of, last_of
from jinzhou_extract.lexicon.pattern import WordPattern
from jinzhou_extract.meaning.governing import DEADLINE, is_gone_by
from jinzhou_extract.meaning.hopes import WISHES, is_done, may_hope
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.meaning.told_of import told_done
from jinzhou_extract.times.expression import TimeExpression

_STATEMENT: Final = "。；\n"
_MARKS: Final = "，：" + _STATEMENT
_ASKED: Final = WordPattern("wanting.toml", "asked_by")


def is_of_demand(text: str, time: TimeExpression) -> bool:
    """Say whether something is demanded by a time: 要求10月15日以前全部达标."""
    before = DEADLINE.match(text, time.end)
    return before is not None and _ASKED.search(text, *_clause(text, time.start, before.end())) is not None


def is_asked_now(claim: Claim, time: TimeExpression) -> bool:
    """去年底只剩9户。…要求10月15日以前达标: say whether a demand behind what was last year is made now."""
    dated, part = claim.sentence.dated, claim.sentence.part
    is_of_paragraph = part.period is None or part.period_from == OPENING
    return dated is not None and is_gone_by(dated) and is_of_paragraph and is_of_demand(claim.sentence.text, time)


def is_of_another(claim: Claim, time: TimeExpression) -> bool:
    """Say whether a time in front of a number is that of another statement: of a demand in a clause of its own, where what
    follows is done (要求月底前达标，已修|4处), or of what is to come, where somebody tells what is: 将于明天开打，据说售|6张.
    """
    text, end = claim.sentence.text, claim.mention.start - claim.sentence.start
    if is_of_demand(text, time):
        stop = _clause(text, time.start, time.end)[1]
        return stop < end and claim.mood not in WISHES and is_done(text[stop:end], among_plans=False)
    told = next((first for first, last in told_done(text) if time.end <= first and last <= end), -1)
    return told >= 0 and may_hope(text[last_of(text, _STATEMENT, 0, time.start) + 1 : told])


def is_told_now(claim: Claim) -> bool:
    """Say whether what is told is told of now: no time of a story that names its year goes on."""
    carried = claim.sentence.carried_time
    return carried is None or is_gone_by(carried) or not carried.has_year


def _clause(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the clause begins and ends that stands from `start` to `end`."""
    stop = first_of(text, _MARKS, end)
    return last_of(text, _MARKS, 0, start) + 1, len(text) if stop < 0 else stop
