"""What a share is a share of the thing named by: 占…的|31%, 18%的|股权, 其中|两成."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList, WordPattern
from jinzhou_extract.meaning.findings import Found, Part
from jinzhou_extract.meaning.indicators.clauses import clause_before
from jinzhou_extract.meaning.indicators.earlier import EarlierRules
from jinzhou_extract.meaning.indicators.nouns import NounReader
from jinzhou_extract.meaning.indicators.sentences import SentenceRules
from jinzhou_extract.meaning.indicators.tellings import TellingRules
from jinzhou_extract.meaning.parts import STAKE, TAKING_PART, share_told, such_as, taken_from
from jinzhou_extract.meaning.references import opens_with_whole
from jinzhou_extract.meaning.sentence import LINKS, Claim
from jinzhou_extract.syntax.marks import trim
from jinzhou_extract.syntax.phrases import Phrases

_DEMONSTRATIVE: Final = WordPattern("function_words.toml", "demonstrative")
_PRONOUNS: Final = WordPattern("function_words.toml", "pronoun")
_OPENING: Final = Pattern(r"\A(?:其中|[可而但却且真])+")


_HAVING: Final = Pattern("占有(?=[率份量])")
_RESULT: Final = FilledPattern("tellings.toml", r"\A(?:[^，。；的]{1,8}){results}\Z")
_DIGIT: Final = Pattern(r"\d")
_REACHED: Final = WordList("function_words.toml", "part_reached")
_TAKING: Final = ("将", "把")
_HELD: Final = "拥有"
_HEDGED: Final = Pattern(r"(?:[约仅只就各均已]|分别)+\Z")
_PART_PAID: Final = WordPattern("function_words.toml", "part_paid")
_PART_GIVEN: Final = WordPattern("function_words.toml", "part_given")


class ShareRules:
    """The rules that name the part of a whole; built once, immutable."""

    def __init__(
        self, phrases: Phrases, nouns: NounReader, earlier: EarlierRules, sentences: SentenceRules, tellings: TellingRules
    ) -> None:
        self._phrases = phrases
        self._nouns = nouns
        self._earlier = earlier
        self._sentences = sentences
        self._tellings = tellings

    def stake(self, claim: Claim) -> bool:
        """18%的|股权: a stake is named by what kind it is."""
        stake = STAKE.match(claim.right) if claim.part is Part.OWNED else None
        claim.indicator = stake["stake"] if stake else None
        return stake is not None

    def part(self, claim: Claim) -> bool:
        """80%的|结算: the whole that stands behind names its part."""
        if claim.part is not Part.BEHIND:
            return False
        claim.indicator, claim.found = claim.relative_to, Found.BEHIND
        return claim.indicator is not None

    def share(self, claim: Claim) -> bool:
        """工业用电|占全社会用电量的 60%: what is a part of a whole, wherever it stands."""
        if claim.part is Part.AMONG and (claim.reading.base or not claim.right.startswith(("的", "为"))):
            if giver := self._giver(claim):
                claim.indicator = giver
                return True
            granted = self._phrases.compounds.granted(claim.left.rstrip())  # 其中县里|补助四成
            claim.indicator = granted or claim.reading.base or taken_from(claim) or None
            return claim.indicator is not None or self._earlier.counted(claim)
        if claim.part is Part.WITHIN:
            claim.indicator = trim(claim.reading.base or "") or None
            return claim.indicator is not None
        if claim.part is Part.TOLD and (told := share_told(claim)):
            claim.indicator = self._phrases.front.phrase(told.part) or None
            return claim.indicator is not None or self._earlier.carried(claim)
        text = self._nouns.subject_text(claim)
        if claim.part is Part.OF and not text.strip() and (given := _PART_GIVEN.search(claim.relative_to or "")):
            claim.indicator = claim.relative_to = given["what"]
            return True  # 扣减|考核奖金的20%
        if claim.part is Part.OF and not claim.right.strip() and (paid := _PART_PAID.search(claim.left)):
            claim.indicator = trim(paid["what"])
            return True
        if named := self._of_whole(claim, text):
            claim.indicator = named
            return True
        if such := such_as(claim):
            claim.indicator = trim(_OPENING.sub("", such)) or None
            return claim.indicator is not None
        if claim.part is Part.SUCH:
            claim.indicator = trim(_OPENING.sub("", text).rstrip("的")) or None
            return claim.indicator is not None
        if _DEMONSTRATIVE.search(text):
            return self._earlier.carried(claim) or self._sentences.before(claim)
        if taken := TAKING_PART.search(claim.left) if claim.part is Part.TAKEN else None:
            subject = claim.left[: taken.start()]
            if not subject.strip(LINKS) and taken[0].startswith(_REACHED.words):
                claim.indicator = claim.relative_to
                return True  # 建成保护区13处，覆盖了40%的|湿地
        else:
            subject, holds, _ = text.rpartition("占")
            if not holds or _HAVING.search(claim.left):
                return False  # 市场|占有份额
        subject = subject.removesuffix("差不多")
        phrase = self._phrases.front.phrase(_HEDGED.sub("", subject)) if subject.strip(" 约仅只就各均分别已、") else ""
        if _RESULT.search(subject):
            phrase = trim(subject)  # 主队取胜|占55%
        if "所占" in claim.left:
            phrase = self._phrases.compounds.without_last(phrase, "所")
        if phrase and not _PRONOUNS.match(phrase):
            claim.indicator = phrase
            return True
        if not subject.strip(" 约仅只就各均分别已、，") and self._tellings.set_apart(claim):
            return True  # 增长8%；完工商船吨位，占造船总量的|85%
        if self._tellings.told(claim) or self._earlier.carried(claim):
            return True
        if claim.left_start > 0 and not _DIGIT.search(clause_before(claim)) and self._earlier.topic(claim):
            return True  # 服务贸易|加快发展，占外贸总额的比重升至14.7%
        return self._sentences.before(claim)

    def _of_whole(self, claim: Claim, text: str) -> str:
        """Return the whole where it alone names its part, or what takes the part and stands behind it: 占总产量80%的|茶叶."""
        if claim.part is Part.OF and claim.left.partition(claim.relative_to or "\n")[0].endswith(_TAKING):
            return claim.relative_to or ""  # 决定将|年末奖金的1/3捐出
        if claim.part is Part.OF and not text.strip():
            is_held = claim.left.lstrip().startswith(_HELD)  # 拥有|世界人口的20.9%
            is_named = is_held or (bool(claim.right.strip()) and opens_with_whole(claim))  # 新增贷款的|六成 用于农业
            return (claim.relative_to or "") if is_named else ""
        takes = text.lstrip().startswith("占") and text.count("占") == 1 and claim.right.startswith("的")
        return self._phrases.behind.named(claim.right[1:]) if takes and claim.part is None else ""

    def _giver(self, claim: Claim) -> str:
        """Return who gave or holds a part of what was told before: 其中|月捐人|贡献了四成."""
        taken = TAKING_PART.search(claim.left) if not claim.right.strip() else None
        return self._phrases.front.phrase(_OPENING.sub("", claim.left[: taken.start()])) if taken else ""
