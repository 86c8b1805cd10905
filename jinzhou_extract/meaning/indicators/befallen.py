"""Those to whom something happened, by who or what made or found it: 停电使|9000人无水可用, 已证实有|12人遇难."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.syntax.marks import trim
from jinzhou_extract.syntax.phrases import Phrases

_MADE: Final = FilledPattern(
    "tellings.toml", r"(?:{making_them}[^，。；使令]{0,14}的|{finding_out}了?[已共仍]*有|就[已共]*有)(?:[近约共]|超过)?\Z"
)
_SETTING: Final = FilledPattern("tellings.toml", r"\A(?:在[^，。；\d]{1,12}?[中里上内]|[均都尚仍还]|{done_by_now})+")
_PEOPLE: Final = frozenset(["人", "名", "位", "户"])
_UNDERGOING: Final = ("因", "被", "无", "受")
_LONGEST: Final = 16


class BefallenRules:
    """The rule of those to whom something happened; built once, immutable."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases

    def happened(self, claim: Claim) -> bool:
        """停电使城西的|9000人无水可用: what is said of people whom a clause in front only brings up."""
        if claim.mention.unit not in _PEOPLE or claim.right_phrase or _MADE.search(claim.left.rstrip()) is None:
            return False
        said = _SETTING.sub("", claim.right)
        verbs = self._phrases.verbs
        if not said.startswith(_UNDERGOING) and not verbs.begins_in_deed(said) and not verbs.opens_in_doing(said):
            return False
        claim.indicator = trim(said[:_LONGEST]) or None
        return claim.indicator is not None
