"""A rule of interpretation. What it does is said in the rule book, with examples that run as tests."""

from collections.abc import Callable
from dataclasses import dataclass

from jinzhou_extract.lexicon.cues import Cue
from jinzhou_extract.metric import Kind
from jinzhou_extract.relations.sentence import Claim


@dataclass(frozen=True, slots=True)
class Rule:
    """One decision.

    `apply` settles something of a claim and says whether it did. A rule with `kinds` is asked about mentions of these
    kinds only, one with `cues` where the word before the number is one of these (None: there is none).
    """

    id: str
    apply: Callable[[Claim], bool]
    kinds: frozenset[Kind] | None = None
    cues: frozenset[Cue | None] | None = None


class RuleSet:
    """Rules in the order in which they are asked; the first that decides ends the matter. Immutable."""

    def __init__(self, *rules: Rule) -> None:
        self.rules = rules
        self._asked = {
            (kind, cue): tuple((rule.apply, rule.id) for rule in rules if _concerns(rule, kind, cue))
            for kind in Kind
            for cue in (*Cue, None)
        }

    def decide(self, claim: Claim) -> bool:
        """Let the rules decide `claim`; the id of the one that did goes into its trace."""
        cue = claim.reading.cue
        for apply, name in self._asked[claim.mention.kind, cue.cue if cue else None]:
            if apply(claim):
                claim.trace.append(name)
                return True
        return False


def _concerns(rule: Rule, kind: Kind, cue: Cue | None) -> bool:
    return (rule.kinds is None or kind in rule.kinds) and (rule.cues is None or cue in rule.cues)
