"""What stands behind a count and says something of what was counted: 帐篷500顶|运抵灾区, 脱贫户87户|务工."""

from typing import Final

from jinzhou_extract.meaning.indicators.nouns import NounReader
from jinzhou_extract.meaning.kinds import PEOPLE
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Kind
from jinzhou_extract.syntax.phrases import Phrases

_COUNT: Final = Kind.COUNT  # the class of an Enum is slow to ask
_AMONG: Final = ("其中", "里有", "中有", "有")


class SaidOf:
    """Tells it from the thing that is counted; built once, immutable."""

    def __init__(self, phrases: Phrases, nouns: NounReader) -> None:
        self._phrases = phrases
        self._nouns = nouns

    def tells(self, claim: Claim) -> bool:
        """Say whether what stands behind a count says something of what was counted: 其中9家|噪声超标, 脱贫户87户|务工."""
        phrase, verbs = claim.right_phrase, self._phrases.verbs
        is_of_people = claim.mention.unit in PEOPLE and "的" not in claim.right and not verbs.ends_in_people(phrase)
        if is_of_people and verbs.ends_in_people(claim.left):
            return True  # 抽调民工1.2万人|上山筑坝
        is_named = claim.right.startswith("的", claim.right_length)  # 两次|访华|的情景
        is_named = is_named or claim.left.rstrip("了过 ")[-1:] == phrase[:1]  # 搬过六次|搬家
        if verbs.is_act(phrase) and not verbs.ends_in_deed(claim.left) and not is_named:
            named = self._nouns.in_front(claim)
            is_counted = len(named) > 1 and self._phrases.behind.counts(named, claim.mention.unit or "")  # 货车80辆|等候
            return (len(named) > 2 or is_counted) and not verbs.is_act(named)
        if not is_named and "的" not in claim.right and verbs.does_to_thing(phrase):
            return self._is_thing_in_front(claim)  # 帐篷500顶|运抵灾区
        counted = next(
            (
                other
                for other in reversed(claim.sentence.claims[: claim.index])
                if other.mention.unit == claim.mention.unit and other.mention.kind is _COUNT and other.indicator
            ),
            None,
        )
        if counted is None or (counted.indicator or "")[-1:] == phrase[-1]:
            return False
        goes_on = claim.right_length < len(claim.right.rstrip()) or claim.sentence.text[-1:] != "。"
        return self._phrases.compounds.is_attribute(phrase) and (goes_on or claim.left.rstrip().endswith(_AMONG))

    def _is_thing_in_front(self, claim: Claim) -> bool:
        """Say whether the thing that is counted is all that stands in front of the number: 帐篷|500顶, but 公司|20台."""
        named = self._nouns.in_front(claim)
        if not named or named != claim.left.strip():
            return False
        is_counted = self._phrases.behind.counts(named, claim.mention.unit or "")
        verbs = self._phrases.verbs
        return is_counted or not (verbs.ends_in_actor(named) or verbs.is_place(named) or verbs.has_verb(named))
