"""A rule of interpretation. What it does is said in the rule book, with examples that run as tests."""

from collections.abc import Callable
from dataclasses import dataclass

from jinzhou_extract.lexicon.cues import Cue
from jinzhou_extract.metric import Kind, Role
from jinzhou_extract.relations.sentence import Claim


@dataclass(frozen=True, slots=True)
class Rule:
    """One decision.

    `apply` settles something of a claim and says whether it did. A rule with `kinds` is asked about mentions of these
    kinds only, one with `cues` where the word before the number is one of these (None: there is none), one with `roles`
    where the role so far is one of these, one with `in_table` about cells.
    """

    id: str
    apply: Callable[[Claim], bool]
    kinds: frozenset[Kind] | None = None
    cues: frozenset[Cue | None] | None = None
    roles: frozenset[Role] | None = None
    in_table: bool = False


Situation = tuple[Kind, Cue | None, Role, bool]
"""What settles which rules are asked: kind, the cue before the number, the role so far, and whether it stands in a table."""


class RuleSet:
    """Rules in the order in which they are asked; the first that decides ends the matter.

    Immutable but for what it remembers: the rules to ask in each situation it has met.
    """

    def __init__(self, *rules: Rule) -> None:
        self.rules = rules
        self._asked: dict[Situation, tuple[tuple[Callable[[Claim], bool], str], ...]] = {}

    def decide(self, claim: Claim) -> bool:
        """Let the rules decide `claim`; the id of the one that did goes into its trace."""
        cue, mention = claim.reading.cue, claim.mention
        situation = (mention.kind, cue.cue if cue else None, claim.role, mention.place is not None)
        asked = self._asked.get(situation)
        if asked is None:
            asked = tuple((rule.apply, rule.id) for rule in self.rules if _concerns(rule, *situation))
            self._asked[situation] = asked
        for apply, name in asked:
            if apply(claim):
                claim.trace.append(name)
                return True
        return False


def _concerns(rule: Rule, kind: Kind, cue: Cue | None, role: Role, in_table: bool) -> bool:
    return (
        (rule.kinds is None or kind in rule.kinds)
        and (rule.cues is None or cue in rule.cues)
        and (rule.roles is None or role in rule.roles)
        and (in_table or not rule.in_table)
    )
