"""What a number behind a colon or in a bracket is of: 估算总投资：10232万元, 公司市值（655亿元）."""

from typing import Final

from jinzhou_extract.lexicon.found import last_of
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList
from jinzhou_extract.meaning.kinds import COUNTS
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Kind
from jinzhou_extract.syntax.phrases import Phrases

_LABEL: Final = Pattern(r"(?<![一-鿿A-Za-z])(?P<name>[一-鿿A-Za-z]{2,14}?)(?:为?人民币|为|是)?\Z")
_FORMS: Final = WordList("tellings.toml", "forms_of_sums")
"""How a sum is written: 万元（大写：叁亿元）."""
_STATED: Final = Pattern(r"[为是自从][^为是自从]*[年月日][^，]*\Z")
"""What a date is said of: 公示期|为3月11日至3月15日（5个工作日）."""
_GRADED: Final = Pattern(r"\d{1,2}级(?:以上|左右)?\Z")
_COMPARES: Final = Pattern("[低高好]于|不及|(?<![占同环对])比(?!例|重|率)")
_EXCHANGED: Final = Pattern(r"(?:目前|现|当时)?(?:约)?(?:可?兑换?|[折约]?合|等于|相当于)(?:约)?")
_QUALITY: Final = Pattern(r"(?<=.{2})(?:相对|比较|[较最偏很更])[大高多少低小快慢强重]\Z")
"""What the clause says the thing is like, whose number stands in brackets: 外地游客比重|较大（约50%）."""
_SUM_ENDS: Final = frozenset("资金款费")
"""How what is itself a sum ends: 投资金额：总投资|12亿元."""

_ITEMS: Final = Pattern(
    r"(?P<head>[^，。；：:\d]{2,24})[：:]\s*"
    r"(?:[^，。；：:、\d]{1,12}\d[\d.,]*[^，。；：:、\d]{1,6}[，、；和]+)*(?P<name>[^，。；：:、\d]{1,10})\Z",
    signs="：:",
)
"""What is told of several things behind a colon, up to the name of one of them: 合格率依次为：饮料92%，|糕点."""

_NAMED: Final = Pattern(r"[^，。；：:\d]+[、和及][^，。；：:\d]+等\s*(?:[共约近]|一共|总共)?")
COLON: Final = Pattern("[：:]", signs="：:")
_HANDS_OUT: Final = r"(?:分别|依次)?(?:为|是|如下)?"
_HANDED_OUT: Final = Pattern(rf"{_HANDS_OUT}\Z")
_RATED: Final = Pattern(r"[率度重例比幅速]\Z")
_MEASURES: Final = "[率度重例比幅速量额积值]"
_MEASURED: Final = Pattern(rf"{_MEASURES}\Z")
_HEADED: Final = Pattern(rf"{_MEASURES}{_HANDS_OUT}[：:]", signs="：:")
"""How such a head ends: a quick look, for most colons have another in front of them."""

_FIRST: Final = "其中"
_ADDED: Final = "新增"
_EACH: Final = ("各", "主要")
_YUAN: Final = "人民币"


_BARE_VERB: Final = FilledPattern(
    "tellings.toml",
    r"(?:\A|[。；\n])\s*(?:[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十\d]{1,2}[、.．])?\s*"
    r"(?P<name>[一-鿿]{2,16})[：:]\s*(?P<verb>{bare_verbs})了?[约近共]?\Z",
    signs="：:",
)
"""A label with a verb alone in front of its number: 银行贷款：新增|37亿元."""


class MarkedRules:
    """The rules of colons and brackets; built once, immutable."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases

    def label(self, claim: Claim) -> bool:
        """Take what stands in front of the colon: 估算总投资：10232万元."""
        sentence = claim.sentence
        start = claim.mention.lead - sentence.start
        if claim.left.strip() or sentence.text[start - 1 : start] not in ("：", ":"):
            return False
        label = _LABEL.search(sentence.text, 0, start - 1)
        phrase = self._phrases.front.phrase(label["name"]) if label and label["name"] not in _FORMS.set else ""
        claim.indicator = phrase or None
        return bool(phrase)

    def of_label(self, claim: Claim) -> bool:
        """就业：新增|3.2万人: a verb alone behind the colon tells of what the label names."""
        if claim.right_phrase and claim.mention.kind in COUNTS:
            return False  # 医疗：新建3所|医院
        label = _BARE_VERB.search(claim.sentence.text, 0, claim.mention.start - claim.sentence.start)
        name = label["name"] if label else ""
        if label is None or self._phrases.front.phrase(name) != name:
            return False
        claim.indicator = _ADDED + name if label["verb"].endswith(_ADDED) else name
        return True

    def labelled(self, claim: Claim) -> bool:
        """参会单位：甲公司、乙公司等|38家: what stands in front of the colon, where only some of them are named behind it."""
        text, start = claim.sentence.text, claim.left_start
        if claim.right or start < 1 or text[start - 1] not in "：:" or not _NAMED.fullmatch(claim.left):
            return False
        label = _LABEL.search(text, 0, start - 1)
        claim.indicator = self._phrases.front.phrase(label["name"]) or None if label else None
        return claim.indicator is not None

    def itemized(self, claim: Claim) -> bool:
        """合格率依次为：饮料92%，糕点|95%: what stands in front of the colon is told of each of the things behind it."""
        text, end = claim.sentence.text, claim.mention.lead - claim.sentence.start
        if claim.reading.cue is not None or not _HEADED.search(text, 0, end):
            return False
        items = _ITEMS.search(text, 0, end)
        if items is None or not claim.left.endswith(items["name"]):
            return False
        told = _RATED if claim.mention.kind is Kind.PERCENT else _MEASURED
        head, name = _HANDED_OUT.sub("", items["head"], 1).removeprefix(_FIRST), items["name"].strip()
        is_sum = _MEASURED.search(name) is not None or name[-1:] in _SUM_ENDS
        is_named = not is_sum and name != _YUAN and self._phrases.front.phrase(name) == name
        if told.search(head) is None or not is_named:
            return False
        is_of_each, head = head.startswith(_EACH), self._phrases.front.phrase(head)
        told_of_each = self._phrases.compounds.last_attribute(head) if is_of_each else head  # 各区|出租率
        claim.indicator = name + told_of_each
        return bool(told_of_each)

    @staticmethod
    def exchanged(claim: Claim) -> bool:
        """损失2000万马克（1马克约合56美分）: what one of a currency comes to is of nothing that was told before."""
        claims, at = claim.sentence.claims, claim.index
        other = claims[at + 1] if at + 1 < len(claims) and claims[at + 1].previous is claim else claim.previous
        if other is None or other.mention.kind is not claim.mention.kind or other.mention.unit == claim.mention.unit:
            return False
        first, second = (other, claim) if other.index < at else (claim, other)
        text, begin = claim.sentence.text, claim.sentence.start
        is_set_off = text[first.mention.lead - begin - 1 : first.mention.lead - begin] in ("（", "(")
        is_rate = 1 in (first.mention.value, second.mention.value) and is_set_off
        return is_rate and _EXCHANGED.fullmatch(text, first.mention.tail - begin, second.mention.start - begin) is not None

    def bracket(self, claim: Claim) -> bool:
        """Take what the bracket stands behind: 公司市值（655亿元）."""
        text, start = claim.sentence.text, claim.mention.lead - claim.sentence.start
        if claim.left.strip() or text[start - 1 : start] not in ("（", "("):
            return False
        before = text[: start - 1]
        previous = claim.sentence.claims[claim.index - 1] if claim.index else None
        if previous is not None and previous.mention.tail - claim.sentence.start == start - 1:
            claim.indicator, claim.subject = previous.indicator, previous
            return claim.indicator is not None
        clause = _STATED.sub("", _GRADED.sub("", before[last_of(before, "，；。：占") + 1 :]))
        clause = clause.rpartition("）、")[2]  # 甲厂（17.3%）、|乙厂（16.8%）
        if _COMPARES.search(clause):
            return False  # 低于前一周水平（4.1%）
        phrase = self._phrases.front.phrase(_QUALITY.sub("", clause))
        claim.indicator = phrase or None
        return bool(phrase)
