"""What was done names the number where no noun does: 锄了七遍, 户均增收130元, 在绩效考核中排名第147位."""

from typing import Final

from jinzhou_extract.lexicon.found import first_of
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList, WordPattern
from jinzhou_extract.meaning.indicators.clauses import clause_before, last_subject
from jinzhou_extract.meaning.indicators.nouns import NounReader
from jinzhou_extract.meaning.indicators.right import OBJECTS
from jinzhou_extract.meaning.roles.sizes import is_by_then, lasted
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Kind, Role
from jinzhou_extract.syntax.edges import MORE_THAN
from jinzhou_extract.syntax.marks import trim
from jinzhou_extract.syntax.phrases import Phrases

_LEVEL: Final = Role.LEVEL  # the class of an Enum is slow to ask
_COUNT: Final = Kind.COUNT
_KEPT: Final = FilledPattern(
    "tellings.toml",
    r"(?:的?时间|左右|以?内)*(?:在[^，。；]{2,12}?)?{how_done}*"
    r"(?:{kept_deeds}(?P<what>[^，。；\d]{3,16})(?=[，。；]|$)|(?P<rate>{rates_of_growth})[高低快慢超]|(?P<went>{went_for_years})(?=[，。；]|$))",
)
_QUOTES: Final = "“‘「 "
_AMOUNT: Final = Pattern(r"[额入资款金费价税润量值率]\Z")
_CONTEST: Final = FilledPattern("tellings.toml", r"在(?P<contest>[^，。；]{0,16}?{contests})[里中上]?(?![一-鿿]{0,3}的)")
_WITH_OBJECT: Final = WordPattern("tellings.toml", "with_object")
_KIN: Final = {
    "收": ("收", "税", "财力"),
    "支": ("支", "投入"),
    "温": ("温",),
    "亏": ("亏", "亏损", "亏损额"),
    "盈": ("盈", "利润"),
}
"""What a verb with its object in it is said of, by that object."""

_PAID: Final = FilledPattern(
    "tellings.toml",
    r"(?:(?P<from>[跟向找问][一-鿿]{1,5}?[借赊贷讨])|(?<![一-鿿])(?P<who>[一-鿿]{2,7}?)(?:每[户人家亩])?"
    r"(?:{paying}|(?<![支付捐])出))了?\Z",
)
_PAYING_ENDS: Final = frozenset("出掏补贴捐垫付凑担借赊贷讨了")
_SPENDING: Final = WordList("tellings.toml", "spending")
_BUYING: Final = FilledPattern(
    "function_words.toml", r"钱?(?:从[^，。；\d]{1,8}?)?{buying}{bought_behind}*[一两几][一-鿿](?=[一-鿿]{2})"
)
_FOR_EACH: Final = WordList("tellings.toml", "for_each")
_SOON: Final = ("就", "便", "才", "内就", "内便")
_SOON_ABLE: Final = Pattern(r"\A内?(?:就|便|才)(?:能够?|可以?)?")
_DONE: Final = ("了", "过")
_GOING_ON: Final = WordList("function_words.toml", "going_on_for")
_RESULT: Final = Pattern(r"(?:完毕|了)\Z")
_THE_TIME: Final = ("的时间", "时间")
_TAKING: Final = ("用", "花", "费", "耗")
"""Verbs that name nothing but that time was taken."""

_AHEAD: Final = "提前"
"""In front of how much earlier something was done: 提前|十天完成全年任务."""

_TAKING_WORDS: Final = frozenset("把将以用给占")
"""What leads to the next number, and is no deed: 两天就|把28万元放到账上."""

_LONGEST_TASK: Final = 4
"""Characters of what is done so long before: 须提前15天|预约."""

_LONGEST_DEED: Final = 12
_VOTES: Final = "票"
_VOTING: Final = WordPattern("function_words.toml", "voting")

LOOK_BACK: Final = 40
"""How far in front of an age a person is looked for."""

_AGE_WORDS: Final = WordList("people.toml", "ages_told")
_YUAN: Final = "CNY"
_ORDERED: Final = FilledPattern("mentions.toml", r"[吃喝买要点来叫][了过]?[一两几]?{portions}(?P<what>[一-鿿]{1,6})\Z")
"""What was ordered, in the clause in front of its price."""


class DeedRules:
    """The rules that name a number by a deed; built once, immutable."""

    def __init__(self, phrases: Phrases, nouns: NounReader) -> None:
        self._phrases = phrases
        self._nouns = nouns

    def done(self, claim: Claim) -> bool:
        """“锄了|七遍, 套取|5万元以上的: where nothing else names the number, what was done does."""
        deed = self._nouns.subject_text(claim).strip(_QUOTES)
        is_told = "了" in claim.reading.words or claim.right.startswith("的")
        if not is_told or deed in MORE_THAN.set or not self._phrases.verbs.is_verb(deed):
            return False  # 逆差1115亿美元，超过了|上年的1110亿美元
        claim.indicator = deed
        return True

    def lasted(self, claim: Claim) -> bool:
        """修了|41年表, 在县里住|5天, 十来分钟|就没过了膝盖: how long what was done lasted."""
        left = claim.left.rstrip()
        if claim.role is not _LEVEL or not (lasted(claim) or left.endswith(_GOING_ON.words)):
            return False
        if is_by_then(claim):
            claim.indicator = self._nouns.in_front(claim) or None  # nothing of another clause: 前后都|三个月了
            return True
        if left.endswith(_DONE) and claim.right.startswith(_THE_TIME) and left.rstrip("了过 ").endswith(_TAKING):
            deed = named = _THE_TIME[-1]  # 用了|三天的时间
        elif left.endswith(_DONE):
            deed = self._phrases.verbs.last_verb(left.rstrip("了过 "))
            right = claim.right.rstrip()
            thing = claim.right_phrase if claim.right_length == len(right) else ""
            if right in OBJECTS and len(deed) == 1:
                thing = right  # 摆了五年|摊
            named = deed + thing if thing or not self._nouns.in_front(claim) else ""
        elif left.endswith(_GOING_ON.words):
            deed = self._phrases.verbs.last_verb(left)
            named = deed if len(deed) == 1 and not self._nouns.in_front(claim) else ""
        elif left.endswith(_AHEAD):
            deed = claim.right.rstrip()
            is_told = 1 < len(deed) <= _LONGEST_TASK and not self._nouns.in_front(claim)
            named = _AHEAD + deed if is_told and self._phrases.verbs.is_done(deed) else ""
        else:
            deed = _RESULT.sub("", _SOON_ABLE.sub("", claim.right))
            is_told = claim.right.startswith(_SOON) and len(deed) <= _LONGEST_DEED and deed not in _TAKING_WORDS
            named = trim(deed.replace("了", "")) if is_told and not self._nouns.in_front(claim) else ""
        claim.indicator = named or None
        return bool(named) and bool(deed)

    def kept(self, claim: Claim) -> bool:
        """连续五年|实现零就业家庭动态清零, 连续三年|增幅高于城镇: what has gone on for so long."""
        if claim.role is _LEVEL and not claim.left.endswith(_AHEAD):
            return False
        begin = claim.mention.tail - claim.sentence.start
        match = _KEPT.match(claim.sentence.text, begin)
        if match is None or self._nouns.in_front(claim):
            return False
        if match["went"]:
            told = last_subject(claim.sentence, claim.index)
            claim.indicator = told.indicator if told else None
        elif match["rate"]:
            told = last_subject(claim.sentence, claim.index)
            claim.indicator = f"{told.indicator}{match['rate']}" if told else None
        else:
            claim.indicator = trim(match["what"]) or None
        return claim.indicator is not None

    @staticmethod
    def ranked_by(claim: Claim) -> bool:
        """在全国绩效考核中排名|第147位: what somebody is ranked by names the rank where the clause does not say who."""
        scope = _CONTEST.match(claim.left.lstrip())
        claim.indicator = scope["contest"] if scope else None
        return scope is not None

    def gained(self, claim: Claim) -> bool:
        """户均|增收130元: a verb with its object in it names the number by itself."""
        cue = claim.reading.cue
        if cue is None or not _WITH_OBJECT.fullmatch(cue.word) or _AMOUNT.search(self._nouns.in_front(claim)):
            return False
        if self._goes_on(claim, cue.word):
            return True
        claim.indicator = next((word for word in _FOR_EACH.words if word in claim.reading.words), "") + cue.word
        return True

    def paid(self, claim: Claim) -> bool:
        """区财政|拿出2100万元, 居民每户|出600元, 跟妹妹|借了五千元: of what is paid, who does it says more than the verb."""
        if claim.right_phrase or claim.left[-1:] not in _PAYING_ENDS:
            return False
        paid = _PAID.search(claim.left)
        if paid is None or not (paid["from"] or self._phrases.compounds.names(paid["who"])):
            return False
        claim.indicator = trim(paid[0].removesuffix("了"))
        return True

    def bought(self, claim: Claim) -> bool:
        """花|420元从重庆背回一台电视机: a price is that of what is bought with it."""
        ordered = _ORDERED.search(clause_before(claim)) if not claim.left.strip() and not claim.right.strip() else None
        if ordered is not None and claim.mention.unit == _YUAN:
            claim.indicator = ordered["what"]
            return True  # 喝了碗|羊汤，15块
        if not claim.left.rstrip().endswith(_SPENDING.words):
            return False
        text, at = claim.sentence.text, claim.mention.tail - claim.sentence.start
        bought = _BUYING.match(text, at)
        if bought is None:
            return False
        end = first_of(text, "，。；", at)
        end = len(text) if end < 0 else end
        claim.indicator = self._phrases.behind.phrase(text[bought.end() : end], _COUNT)[0] or None
        return claim.indicator is not None

    def _goes_on(self, claim: Claim, word: str) -> bool:
        """一般公共预算支出79亿元，比上年|增支 6亿元: so much more of what was told."""
        kin = _KIN[word[1]]
        for told in reversed(claim.sentence.claims[: claim.index]):
            if told.mention.unit == claim.mention.unit and told.role is _LEVEL:
                if not any(noun in (told.indicator or "") for noun in kin):
                    return False
                claim.indicator, claim.subject = told.indicator, told
                return not self._nouns.in_front(claim)
        return False

    def voted(self, claim: Claim) -> bool:
        """9票|同意、0票反对: votes are for or against something."""
        if claim.mention.unit != _VOTES:
            return False
        match = _VOTING.match(claim.right) or _VOTING.fullmatch(claim.left.strip())
        claim.indicator = match["how"] if match else None
        return match is not None

    def aged(self, claim: Claim) -> bool:
        """王建国在店里修表，今年|68岁: an age is that of the person named last."""
        text, end = claim.sentence.text, claim.mention.start - claim.sentence.start
        person = self._phrases.persons.named(text[max(0, end - LOOK_BACK) : end])
        claim.indicator = person if person and person not in _AGE_WORDS.set else None
        return claim.indicator is not None
