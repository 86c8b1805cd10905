"""A rule of interpretation: what it does, said in one line, with examples that run as tests."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

Subject = TypeVar("Subject")


@dataclass(frozen=True, slots=True)
class Rule(Generic[Subject]):
    """One decision.

    `apply` settles something of its subject and says whether it did. In `examples` and `counter_examples` the mention
    in 【】 is one that the rule decides, and one that it leaves alone.
    """

    id: str
    does: str
    apply: Callable[[Subject], bool]
    examples: tuple[str, ...] = ()
    counter_examples: tuple[str, ...] = ()


def first_match(rules: Iterable[Rule[Subject]], subject: Subject, trace: list[str]) -> bool:
    """Apply the first rule that decides `subject`; note its id in `trace`; say whether there was one."""
    for rule in rules:
        if rule.apply(subject):
            trace.append(rule.id)
            return True
    return False
