"""What a sentence says by its shape, before its numbers are looked at one by one."""

import re
from collections.abc import Callable
from typing import Final

from jinzhou_extract.lexicon.constructions import ROLES, Construction
from jinzhou_extract.lexicon.cues import Cue, CueWord
from jinzhou_extract.lexicon.pattern import FilledPattern
from jinzhou_extract.lexicon.prepared import compiled
from jinzhou_extract.meaning.bounds import BOUNDS, set_bound
from jinzhou_extract.meaning.construed import Construed
from jinzhou_extract.meaning.parts import moves_part
from jinzhou_extract.meaning.roles.setting import RATE_NOUN
from jinzhou_extract.meaning.rule import Rule, RuleSet
from jinzhou_extract.meaning.sentence import Claim, Sentence
from jinzhou_extract.mentions.mention import Mention
from jinzhou_extract.metric import Bound, Kind, Role
from jinzhou_extract.syntax.marks import trim, trim_marks
from jinzhou_extract.syntax.phrases import Phrases
from jinzhou_extract.syntax.shapes import Shape, ShapeReader

LONGEST: Final = 1000
"""A longer sentence is a list or noise, and patterns over it would take their time."""
_NEAR: Final = {"": ("",), "behind": ("", "behind"), "word": ("", "word"), "change": ("", "word", "change")}
"""What may stand `beside` a number, by what stands right behind it."""
_AMOUNT: Final = "amount"
_SHAPED: Final = ("level", "change", "share", "size", _AMOUNT)


_ARTICLE: Final = FilledPattern("tellings.toml", r"\A(?:[买购换租拉请][回来进]?)?了?一{bought_by}(?=[一-鿿]{2})")
"""What stands in front of what a sum is spent on: 一辆|三轮车, 拉回一车|西瓜."""


class ConstructionRules:
    """Finds the constructions of a sentence; built once, immutable but for the chances it remembers."""

    def __init__(
        self, constructions: tuple[Construction, ...], shapes: ShapeReader, phrases: Phrases, cues: dict[str, CueWord]
    ) -> None:
        self._constructions = constructions
        self._shapes = shapes
        self._phrases = phrases
        self._cues = cues
        self._bits = tuple((1 << at, one) for at, one in enumerate(constructions))
        characters = "".join(sorted({char for one in constructions for char in one.characters}))
        self._find_characters = compiled(f"[{characters}]").findall
        self._changing = frozenset(word[0] for word, cue in cues.items() if cue.cue is Cue.CHANGE)
        self._units = frozenset(unit for one in constructions for unit in one.units)
        self._chances: dict[tuple[Kind, str, bool, str], int] = {}
        self.rules = RuleSet(*(Rule(one.id, _by(one.id)) for one in constructions))

    def prepare(self, sentence: Sentence) -> None:
        """Find what the shape of `sentence` says of its numbers."""
        claims = sentence.claims
        if not claims or claims[0].mention.place is not None or len(sentence.text) > LONGEST:
            return
        possible = self._possible(sentence)
        if not possible:
            return
        start = sentence.start
        shape = self._shapes.read(
            sentence.text,
            [(claim.mention.lead - start, claim.mention.tail - start, claim.is_aside) for claim in claims],
            [(time.start, time.end) for time in sentence.times],
        )
        for one in possible:
            for match in one.shape.finditer(shape.letters):
                self._settle(one, match, shape, sentence)

    def _possible(self, sentence: Sentence) -> list[Construction]:
        """Return the constructions that some number of `sentence` may be in, by what can be told before words are cut."""
        text, start = sentence.text, sentence.start
        numbers: list[tuple[int, int, int]] = []
        chances = 0
        for claim in sentence.claims:
            chance = self._chance(text, start, claim.mention)
            if chance:
                numbers.append((chance, claim.mention.lead - start, claim.mention.tail - start))
                chances |= chance
        found: list[Construction] = []
        if chances:
            here = frozenset(self._find_characters(text))
            for bit, one in self._bits:
                if chances & bit and _is_marked(text, one, here) and _is_beside(one, bit, text, numbers):
                    found.append(one)
        return found

    def _chance(self, text: str, start: int, mention: Mention) -> int:
        """Return a bit for each construction that a number may be in, by its kind and unit and what stands beside it."""
        lead, tail = mention.lead - start, mention.tail - start
        behind = text[tail : tail + 1] or " "
        near = "behind" if behind == "的" else "change" if behind in self._changing else "word" if behind.isalnum() else ""
        situation = (mention.kind, mention.unit if mention.unit in self._units else "", text[lead - 1 : lead] == "的", near)
        chance = self._chances.get(situation)
        if chance is None:
            chance = sum(bit for bit, one in self._bits if _may_be(one, *situation))
            self._chances[situation] = chance
        return chance

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
        if one.beside == "behind" and RATE_NOUN.search(words.get("whole", "")):
            return  # 按|20%的税率缴纳
        told = words.get("behind", "")
        told = _ARTICLE.sub("", told) if "一" in told else told
        indicator = self._phrases.front.phrase(words["front"]) if "front" in words else trim(told)
        if "front" in words and ((not indicator and numbers[0][0] == _AMOUNT) or words["front"][0] == "每"):
            return  # 春天，村民种了300棵; 油价下调|每吨 300元
        cue = self._cues.get(words["verb"]) if "verb" in words else None
        base = trim_marks(words.get("base", ""))
        for name, claim in numbers:
            if name == _AMOUNT and moves_part(claim):
                continue  # 引导30%的|农户加入合作社
            role = ROLES[name]
            reference = base if role is Role.CHANGE else ""
            if role is Role.SHARE:
                reference = indicator if one.of_front else words.get("whole", "")
            sign = (one.sign or (cue.sign if cue is not None else 1)) if role is Role.CHANGE else 1
            if role is Role.SHARE and claim.mention.bound is Bound.EXACT and (limit := BOUNDS.get(words.get("verb", ""))):
                set_bound(claim, limit)  # 不足总库容的两成
            claim.construed = Construed(one.id, role, sign, indicator, one.carries and not indicator, reference)


def _may_be(one: Construction, kind: Kind, unit: str, is_behind_of: bool, near: str) -> bool:
    if kind not in one.kinds or (one.units and unit not in one.units):
        return False
    return is_behind_of if one.beside == "before" else one.beside in _NEAR[near]


def _is_marked(text: str, one: Construction, here: frozenset[str]) -> bool:
    """Say whether a construction needs no mark or one stands in `text`; most texts have not even a character of one `here`."""
    if not one.marks:
        return True
    return not one.characters.isdisjoint(here) and any(mark in text for mark in one.marks)


def _is_beside(one: Construction, bit: int, text: str, numbers: list[tuple[int, int, int]]) -> bool:
    """Say whether one of the numbers that have the `bit` of a construction stands between what it asks for."""
    lead, tail = one.lead, one.tail
    if lead is None and tail is None:
        return True
    for chance, start, end in numbers:
        if chance & bit and (tail is None or tail.match(text, end)) and (lead is None or lead.match(text, 0, start)):
            return True
    return False


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
