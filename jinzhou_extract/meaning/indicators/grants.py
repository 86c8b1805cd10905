"""What is granted, kept or fined with a sum or a share."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern
from jinzhou_extract.meaning.findings import Part
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Bound, Kind, Role
from jinzhou_extract.syntax.phrases import Phrases

_SHARE: Final = Role.SHARE  # the class of an Enum is slow to ask
_COUNT: Final = Kind.COUNT
_SUM_NAMED: Final = FilledPattern("tellings.toml", r"的(?=[一-鿿]{0,4}{sums_by_law}金|{payments_in_turn}款)", signs="金款")
_GRANTED: Final = FilledPattern(
    "tellings.toml", r"(?:以上|以下|以内)?(?:的?(?:标准|比例))?(?:向[^，。；]{1,8}?|{granted_how})?{granting}"
)
_FINED: Final = FilledPattern("tellings.toml", r"(?:以[上下内])?(?:的|{fining})?(?P<fine>{fines})")
_AT_RATE: Final = Pattern(r"(?:[按照给]|按照|给予|享受)\Z", ends="按照给予受")
_GIVEN: Final = Pattern(r"(?:的?比例|的?标准)?(?:给予|予以)?")
_SPARED: Final = FilledPattern("tellings.toml", r"{spared}\Z")
_AGAIN: Final = FilledPattern("tellings.toml", r"的?(?:标准)?{granted_how}")
_IS_WHAT: Final = Pattern(r"(?:以上|以下)?[是为](?=[一-鿿]{2})")
_BY_RATE: Final = Pattern(r"(?:\A[ ，]?(?:[再并拟可应均]|统一|分别)?|(?=按[每照]))按", signs="按")
_SUMS: Final = frozenset("金费款税息")
"""Last characters of what is taken or paid as a part of something."""

_OF: Final = "的"
_EACH_ONE: Final = FilledPattern(
    "tellings.toml", r"(?:[单每]|同?一)[个户家项件人次名]?[一-鿿]{0,6}?{within_a_year}*(?:最[高多])?(?:可得|可获|不得?超过)?"
)
"""Who may have no more than so much of what is granted: 单个项目|最高50万元, 一家店铺|最多可得60万元."""


class GrantRules:
    """The rules that name what is granted; built once, immutable."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases

    def granted(self, claim: Claim) -> bool:
        """按投资额的10%给予补助, 年租金20%的违约金, 余款5%作为质量保证金: the share is what is given or kept."""
        match = _SUM_NAMED.match(claim.right)
        if match is None and (claim.role is _SHARE or _AT_RATE.search(claim.left)):
            match = _GRANTED.match(claim.right)
        if match is None and claim.mention.kind is Kind.MULTIPLE:
            return self._fined(claim)
        if match is None and claim.part is Part.OF and (again := _AGAIN.match(claim.right)):
            claim.indicator = self._phrases.compounds.granted(claim.right[again.end() :]) or None  # 按投资额5%一次性奖励
            return claim.indicator is not None
        if match is None and (claim.part is Part.OF or _AT_RATE.search(claim.left)):
            text = _GIVEN.off_start(claim.right.strip())
            claim.indicator = text if text and self._phrases.compounds.granted(text) == text else None
            return claim.indicator is not None  # 按15%|补贴, 按保费80%|补贴
        if match is None and claim.part is Part.AMONG:
            match = _IS_WHAT.match(claim.right)
        if match is None:
            return False
        if match.end() == len(claim.right) and claim.part is Part.OF:
            told = self._phrases.front.phrase(claim.left[: claim.reading.rest])
            if told[-1:] in _SUMS:
                claim.indicator = told  # 佣金按成交额3%收取
                return True
        granted = claim.right[match.end() :] or match[0][-2:]  # 按保险费的50%返还
        claim.indicator = self._phrases.behind.phrase(granted, _COUNT)[0] or self._phrases.behind.whole(granted) or None
        return claim.indicator is not None

    @staticmethod
    def _fined(claim: Claim) -> bool:
        """处骗补金额1至3倍的|罚款, 一倍以上五倍以下|罚款: of the first limit, too, it is what stands behind the second."""
        at = claim.index + 1
        following = claim.sentence.claims[at] if at < len(claim.sentence.claims) else None
        touches = following is not None and following.mention.lead == claim.mention.tail
        fine = _FINED.match(following.right if following is not None and touches else claim.right)
        claim.indicator = fine["fine"] if fine else None
        return fine is not None

    def granted_sum(self, claim: Claim) -> bool:
        """按每人1500元给予一次性补助, 按500元/人标准发放稳岗补贴: so much of it is granted."""
        if not _BY_RATE.search(claim.left):
            return False
        if claim.right_phrase and claim.right == _OF + claim.right_phrase:
            return False  # 按人数给予每人1000元的|一次性吸纳就业补贴
        match = _SUM_NAMED.match(claim.right) or _GRANTED.match(claim.right)
        if match is None:
            again = _AGAIN.match(claim.right)  # 按每人2000元另行|奖励
            claim.indicator = self._phrases.compounds.granted(claim.right[again.end() :]) or None if again else None
            return claim.indicator is not None
        granted = claim.right[match.end() :]
        claim.indicator = self._phrases.behind.phrase(granted, _COUNT)[0] or self._phrases.behind.whole(granted) or None
        return claim.indicator is not None

    def limit(self, claim: Claim) -> bool:
        """对企业最高补贴10万元: the verb of granting names what is granted."""
        if claim.mention.bound is not Bound.AT_MOST or claim.right_phrase:
            return False
        if claim.mention.kind is not Kind.MONEY and not (claim.mention.is_limit and not claim.left.strip()):
            return False
        named = self._granted_with(claim) if claim.mention.is_limit else ""
        claim.indicator = named or self._granted_before(claim) or None
        return claim.indicator is not None

    def _granted_with(self, claim: Claim) -> str:
        """Return the grant that the words in front of a number end with: 最高|补贴 10万元."""
        mention, sentence = claim.mention, claim.sentence
        start = sentence.text.rfind("，", 0, mention.start - sentence.start) + 1
        words = sentence.text[start : mention.start - sentence.start]
        spared = _SPARED.search(words)
        return self._phrases.compounds.granted(words) or (spared[0] if spared else "")

    def _granted_before(self, claim: Claim) -> str:
        """Return what the sentence grants, where the clause only says how much of it one may have."""
        if not _EACH_ONE.fullmatch(claim.left.strip()):
            return ""
        for other in reversed(claim.sentence.claims[: claim.index]):
            if self._phrases.compounds.granted(other.indicator or ""):
                return other.indicator or ""
            if granted := self._granted_with(other):
                return granted
        return ""
