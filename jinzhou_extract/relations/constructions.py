"""What a sentence says by its shape, before its numbers are looked at one by one."""

import re
from collections.abc import Callable

from jinzhou_extract.lexicon.constructions import ROLES, Construction
from jinzhou_extract.lexicon.cues import CueWord
from jinzhou_extract.metric import Role
from jinzhou_extract.relations.construed import Construed
from jinzhou_extract.relations.rule import Rule, RuleSet
from jinzhou_extract.relations.sentence import Claim, Sentence
from jinzhou_extract.syntax.marks import trim, trim_marks
from jinzhou_extract.syntax.phrases import Phrases
from jinzhou_extract.syntax.shapes import Shape, ShapeReader

LONGEST = 1000
"""A longer sentence is a list or noise, and patterns over it would take their time."""
_SHAPED = ("level", "change", "share", "size", "amount")


class ConstructionRules:
    """Finds the constructions of a sentence; built once, immutable."""

    def __init__(
        self, constructions: tuple[Construction, ...], shapes: ShapeReader, phrases: Phrases, cues: dict[str, CueWord]
    ) -> None:
        self._constructions = constructions
        self._shapes = shapes
        self._phrases = phrases
        self._cues = cues
        self.rules = RuleSet(*(Rule(one.id, _by(one.id)) for one in constructions))

    def prepare(self, sentence: Sentence) -> None:
        """Find what the shape of `sentence` says of its numbers."""
        claims = sentence.claims
        if not claims or claims[0].mention.place is not None or len(sentence.text) > LONGEST:
            return
        text, start = sentence.text, sentence.start
        kinds = {claim.mention.kind for claim in claims}
        beside = {
            "": True,
            "before": any(text[claim.mention.lead - start - 1 : claim.mention.lead - start] == "的" for claim in claims),
            "behind": any(text[claim.mention.tail - start : claim.mention.tail - start + 1] == "的" for claim in claims),
        }
        possible = [
            one
            for one in self._constructions
            if beside[one.beside]
            and not kinds.isdisjoint(one.kinds)
            and (not one.marks or any(mark in text for mark in one.marks))
        ]
        if not possible:
            return
        shape = self._shapes.read(
            sentence.text,
            [(claim.mention.lead - start, claim.mention.tail - start, claim.is_aside) for claim in claims],
            [(time.start, time.end) for time in sentence.times],
        )
        for one in possible:
            for match in one.shape.finditer(shape.letters):
                self._settle(one, match, shape, sentence)

    def _settle(self, one: Construction, match: re.Match[str], shape: Shape, sentence: Sentence) -> None:
        """Say of each number of a match what it says there, unless another construction or its kind forbids it."""
        groups = match.groupdict()
        numbers = [
            (name, sentence.claims[shape.numbers[match.start(name)]]) for name in _SHAPED if groups.get(name) is not None
        ]
        if any(
            claim.construed is not None
            or claim.mention.kind not in one.kinds
            or (one.units and claim.mention.unit not in one.units)
            for _, claim in numbers
        ):
            return
        words = {
            name: sentence.text[slice(*shape.span(*match.span(name)))]
            for name in ("front", "behind", "base", "whole", "verb")
            if groups.get(name)
        }
        indicator = self._phrases.front.phrase(words["front"]) if "front" in words else trim(words.get("behind", ""))
        cue = self._cues.get(words["verb"]) if "verb" in words else None
        base = trim_marks(words.get("base", ""))
        for name, claim in numbers:
            role = ROLES[name]
            reference = base if role is Role.CHANGE else ""
            if role is Role.SHARE:
                reference = indicator if one.of_front else words.get("whole", "")
            sign = (one.sign or (cue.sign if cue is not None else 1)) if role is Role.CHANGE else 1
            claim.construed = Construed(one.id, role, sign, indicator, one.carries and not indicator, reference)


def _by(name: str) -> Callable[[Claim], bool]:
    def apply(claim: Claim) -> bool:
        construed = claim.construed
        if construed is None or construed.by != name:
            return False
        if construed.role is not None:
            claim.role, claim.sign = construed.role, construed.sign
        claim.indicator = construed.indicator or None
        claim.relative_to = construed.relative_to or None
        return True

    return apply
