"""A rule of interpretation. What it does is said in the rule book, with examples that run as tests."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from jinzhou_extract.lexicon.cues import Cue
from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.meaning.findings import Dated, Found
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Kind, Role


class Need(Enum):
    """What must stand around a claim for a rule to say anything of it."""

    TIME = auto()  # its sentence names a time
    PREVIOUS = auto()  # another number stands before it in its clause
    EARLIER = auto()  # another number stands before it in its sentence
    SHAPE = auto()  # the shape of its sentence says something of it
    SIGN = auto()  # it has a sign of its own
    START = auto()  # it is the first of two levels: 由3%
    HOMELESS = auto()  # nothing but the opening of a story gives its document a place
    ALONE = auto()  # no word stands before it in its clause
    BEHIND = auto()  # something stands behind it in its clause, up to the next number
    FOLLOWED = auto()  # another number stands behind it in its clause


@dataclass(frozen=True, slots=True)
class Rule:
    """One decision.

    `apply` settles something of a claim and says whether it did. A rule with `kinds` is asked about mentions of these
    kinds only, one with `cues` where the word before the number is one of these (None: there is none), one with `roles`
    where the role so far is one of these, one with `in_table` about cells, one with `needs` where that stands around it,
    one with `sees` where one of the signs of that pattern stands in its sentence. One with `finds` or `dates` leaves word
    of it, for those that ask how a number got its indicator or its time.
    """

    id: str
    apply: Callable[[Claim], bool]
    kinds: frozenset[Kind] | None = None
    cues: frozenset[Cue | None] | None = None
    roles: frozenset[Role] | None = None
    in_table: bool = False
    needs: Need | None = None
    sees: Pattern | None = None
    finds: Found | None = None
    dates: Dated | None = None


_ROLES: Final[dict[Role, int]] = {role: at for at, role in enumerate(Role)}
_KINDS: Final[dict[Kind, int]] = {kind: at for at, kind in enumerate(Kind)}
_CUES: Final[dict[Cue | None, int]] = {cue: at for at, cue in enumerate([None, *Cue])}
_ROLES_IN_ALL: Final = len(_ROLES)


class RuleSet:
    """Rules in the order in which they are asked; the first that decides ends the matter.

    Immutable but for what it remembers: the rules to ask in each situation it has met. What settles them is the setting of a
    claim (its kind, the cue before the number, whether it stands in a table, what stands around it), which is found once, and
    its role so far.
    """

    def __init__(self, *rules: Rule) -> None:
        self.rules = rules
        self._asked: dict[int, list[Rule]] = {}

    def decide(self, claim: Claim) -> bool:
        """Let the rules decide `claim`; the id of the one that did goes into its trace."""
        if claim.setting < 0:
            claim.setting = _setting(claim)
        situation = claim.setting * _ROLES_IN_ALL + _ROLES[claim.role]
        asked = self._asked.get(situation)
        if asked is None:
            asked = self._asked[situation] = [rule for rule in self.rules if _concerns(rule, claim)]
        sentence = claim.sentence
        for rule in asked:
            sees = rule.sees
            if (sees is None or sentence.may_have(sees)) and rule.apply(claim):
                claim.trace.append(rule.id)
                if rule.finds is not None:
                    claim.found = rule.finds
                if rule.dates is not None:
                    claim.dated = rule.dates
                return True
        return False


def _setting(claim: Claim) -> int:
    cue, mention = claim.reading.cue, claim.mention
    at = _KINDS[mention.kind] * len(_CUES) + _CUES[None if cue is None else cue.cue]
    at = at * 4 + 2 * (mention.place is not None) + (claim.previous is not None)
    at = at * 4 + 2 * (claim.index > 0) + bool(claim.sentence.times)
    at = at * 4 + 2 * (claim.construed is not None) + (mention.explicit_sign != 0)
    at = at * 4 + 2 * (not claim.left.strip()) + (claim.right != "")
    at = at * 2 + _is_followed(claim)
    return at * 4 + 2 * claim.reading.starts_from + (claim.sentence.paragraph.context.is_unsettled)


def _is_followed(claim: Claim) -> bool:
    claims, at = claim.sentence.claims, claim.index + 1
    return at < len(claims) and claims[at].previous is claim


def _has(claim: Claim, need: Need) -> bool:
    match need:
        case Need.TIME:
            return bool(claim.sentence.times)
        case Need.PREVIOUS:
            return claim.previous is not None
        case Need.EARLIER:
            return claim.index > 0
        case Need.SHAPE:
            return claim.construed is not None
        case Need.SIGN:
            return claim.mention.explicit_sign != 0
        case Need.START:
            return claim.reading.starts_from
        case Need.HOMELESS:
            return claim.sentence.paragraph.context.is_unsettled
        case Need.ALONE:
            return not claim.left.strip()
        case Need.BEHIND:
            return claim.right != ""
        case Need.FOLLOWED:
            return _is_followed(claim)


def _concerns(rule: Rule, claim: Claim) -> bool:
    cue, mention = claim.reading.cue, claim.mention
    return (
        (rule.kinds is None or mention.kind in rule.kinds)
        and (rule.cues is None or (None if cue is None else cue.cue) in rule.cues)
        and (rule.roles is None or claim.role in rule.roles)
        and (mention.place is not None or not rule.in_table)
        and (rule.needs is None or _has(claim, rule.needs))
    )
