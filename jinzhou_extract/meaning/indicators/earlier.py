"""Rules that take an indicator from an earlier clause."""

from typing import Final

from jinzhou_extract.lexicon.cues import Cue
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList, WordPattern
from jinzhou_extract.meaning.findings import Found
from jinzhou_extract.meaning.indicators.clauses import (
    CLAUSE_MARKS,
    QUOTES,
    SCENE,
    behind_last,
    clause_before,
    last_subject,
    without_times,
)
from jinzhou_extract.meaning.indicators.nouns import NounReader
from jinzhou_extract.meaning.indicators.right import TIMES
from jinzhou_extract.meaning.indicators.sentences import SentenceRules
from jinzhou_extract.meaning.indicators.tellings import REASON, TellingRules
from jinzhou_extract.meaning.indicators.times import of_season, season_of
from jinzhou_extract.meaning.kinds import AMOUNTS, PEOPLE, PERCENTS
from jinzhou_extract.meaning.roles.margins import told_before
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Kind, Role
from jinzhou_extract.syntax.phrases import Phrases

_SUMMED: Final = frozenset([Kind.MONEY, Kind.PERCENT])
_COMMAS: Final = Pattern("、")
_ITEMS: Final = Pattern("[、和及与]")
_DIGITS: Final = Pattern(r"\d")
REST: Final[Pattern] = FilledPattern("tellings.toml", r"[，；]?{rest}的?(?:[还尚]?有|[为约的])?", signs="余剩")
_MOSTLY: Final = "基本"
"""What may stand in front of a deed that goes on with what another one was done to: 新开工640套，基本|建成520套."""

_ENDS_STATEMENT: Final = Pattern("[；;。：]")
_PAYMENT: Final = FilledPattern("tellings.toml", r"(?:[学奖基酬佣租罚定押保]金|{payments}|[费款息])\Z")
_CHANGING: Final = WordPattern("tellings.toml", "changing")
_ORDER: Final = Pattern(
    r"(?:\A|[，、])(?P<order>(?!在|全[国省市区县])[一-鿿]{2,6}(?:排[名位]|名次|位次)|(?:排名|名次)(?=[从由][^，的]{1,6}的))"
    r"[^，]{0,3}(?:从|由)(?:[^，的]{1,6}的)?\Z"
)
_INSIDE: Final = ("里", "中")
_BEING: Final = frozenset("为是")
_ONE_OF_A_KIND: Final = WordList("tellings.toml", "one_of_a_kind")
"""How names of things end of which the same is told."""

_ALL_OF: Final = Pattern(r"[全整][套组批]\s*\Z")
"""What says of a number that it counts all of a thing that was named: 编钟每钟双音，全套|65枚."""

_DEEDS: Final = WordList("tellings.toml", "units_of_deeds")
"""Units that count how often something was done."""

_HEADS: Final = PEOPLE | {"人次"}
_WHOLE_DEEDS: Final = WordList("tellings.toml", "whole_deeds")
_DIVIDING: Final = frozenset("分设编")
"""Verbs of making parts, which nothing else is told of."""

_OF_THEM: Final = Pattern("(?:其中)?有")
_COMPARED: Final = Pattern("(?<=..)(?<![对相])[较比](?![例重率分如较])")
TOTAL: Final[Pattern] = WordPattern("tellings.toml", "totals")

_NEXT: Final = FilledPattern("function_words.toml", "{foremost}|最[一-鿿]的(?:是|为|[要当]?数)")


class EarlierRules:
    """The rules that look back; built once, immutable."""

    def __init__(self, phrases: Phrases, nouns: NounReader, sentences: SentenceRules, tellings: TellingRules) -> None:
        self._phrases = phrases
        self._nouns = nouns
        self._sentences = sentences
        self._tellings = tellings

    def construed(self, claim: Claim) -> bool:
        """比上年的16亿元增长25%: both numbers are of the thing before."""
        construed = claim.construed
        if claim.role is Role.SHARE and claim.left.startswith("分别"):
            return False  # 分别完成年计划的|110%和106%
        if construed is None or not construed.carries:
            return False
        compared = _COMPARED.search(claim.left) if last_subject(claim.sentence, claim.index) is None else None
        if compared and (thing := self._phrases.front.phrase(without_times(claim.left[: compared.start()]))):
            claim.indicator = thing  # 大蒜均价|较去年同期的8元 跌去四成
            return True
        return self.carried(claim) or self._sentences.before(claim)

    def resumed(self, claim: Claim) -> bool:
        """旧小区改造新开工300个、完工100个: a verb alone goes on with the thing that was counted right before."""
        before = self._counted_alike(claim)
        if before is None or before.indicator is None or claim.right_phrase or before.reading.starts_from:
            return False
        if claim.mention.unit in TIMES:
            return False  # 射门11次，射正4次
        while before.subject is not None:
            before = before.subject  # 新建12套、增长5%，续建8套
        between = claim.sentence.text[before.mention.tail - claim.sentence.start : claim.mention.start - claim.sentence.start]
        if before.mention.unit != claim.mention.unit or _ENDS_STATEMENT.search(between) or not before.indicator:
            return False  # of another statement
        deed = self._nouns.in_front(claim)
        if not deed or deed in _WHOLE_DEEDS.set or not self._phrases.verbs.is_deed(deed.removeprefix(_MOSTLY)):
            return False  # 种草1.8万亩，|造林 6000亩
        thing = self._phrases.compounds.without_deed(before.indicator).removeprefix("的")  # 自愿参加|的学生
        claim.indicator = thing + deed if thing else None
        return bool(thing)

    @staticmethod
    def _counted_alike(claim: Claim) -> Claim | None:
        """Return the last number in the same unit: 改造小区38个，惠及居民9600户，已完工|24个."""
        alike = (other for other in reversed(claim.sentence.claims[: claim.index]) if other.mention.unit == claim.mention.unit)
        return next(alike, None)

    def total(self, claim: Claim) -> bool:
        """经济年均增长8%，总量达到1763亿元: the whole of what the clause before tells."""
        if "总" not in claim.left or not TOTAL.fullmatch(self._nouns.in_front(claim)):
            return False
        if self.carried(claim):  # 经营主体|新增5万户，总量…: the whole of what grew
            if claim.role is not Role.RANK or self._phrases.verbs.ends_in_verb(claim.indicator or ""):
                claim.indicator = self._phrases.compounds.without_deed(claim.indicator or "") or claim.indicator
            return True
        return self._tellings.told_of(claim, clause_before(claim), must_go_on=False)

    def topic(self, claim: Claim) -> bool:
        """资源规模刷新纪录，达到5亿吨: what the clause before opens with."""
        if claim.previous is not None:
            return False  # what stands before the number is no clause of its own: 按投资额的10%给予80万元
        if claim.left_start <= 0 or self._is_speech(claim) or claim.mention.kind is Kind.AGE:
            return False
        clause = clause_before(claim)
        if claim.sentence.text[claim.left_start - 1] == "：" and self._phrases.persons.named(clause) == clause.strip():
            return False  # 郑大海：|淡季能挣 五千来块
        if claim.mention.kind is Kind.MONEY and claim.mention.per and _PAYMENT.search(clause):
            claim.indicator = self._phrases.front.phrase(clause) or None
            return claim.indicator is not None  # 可申请|国家助学金，每人每年2000元
        if claim.left[:1] in _BEING and (thing := self._phrases.compounds.object(clause)):
            claim.indicator = thing  # 招标人支付|预付款，为合同价的30%
            return True
        if claim.left[:1] == "最" and clause[-1:] in _INSIDE:
            claim.indicator = self._phrases.front.phrase(clause[:-1]) or None  # 收到的捐款|里，最大的一笔5万元
            return claim.indicator is not None
        if not claim.reading.words and self._is_of_what_follows(claim):
            return False
        begin = behind_last(claim)
        if self._tellings.told_of(
            claim, claim.sentence.text[min(begin, claim.left_start) : claim.left_start], must_go_on=False
        ):
            return True
        if self._tellings.told_of(claim, clause, must_go_on=False):
            return True
        clause = without_times(clause)
        changed = _CHANGING.match(clause)
        claim.indicator = self._phrases.front.phrase(clause[changed.end() :]) or None if changed else None
        return claim.indicator is not None  # 提高|补助标准，每人每月20元

    def _is_of_what_follows(self, claim: Claim) -> bool:
        """州长来检查工作，到|两里外的集镇去买: a bare number belongs to what goes on behind it, unless that tells of a part."""
        right = claim.right.strip()
        if not right or right[0] == "、" or claim.sentence.text[claim.left_start - 1] == "】" or _ALL_OF.search(claim.left):
            return False
        following = claim.sentence.claims[claim.index + 1] if claim.index + 1 < len(claim.sentence.claims) else None
        if following is not None and following.previous is claim and self._phrases.compounds.is_attribute(right):
            return False  # 编磬双音，全套|32枚 总重逾1.5吨
        return claim.mention.kind not in PERCENTS or not self._phrases.verbs.begins_in_deed(right)  # 下跌，一半|来自

    @staticmethod
    def _is_speech(claim: Claim) -> bool:
        """老顾问答得干脆：“|锄了七遍: who speaks is not what is spoken of."""
        return claim.left.startswith(QUOTES) and claim.sentence.text[claim.left_start - 1] in "：:，,"

    def rest(self, claim: Claim) -> bool:
        """17处断头路，打通其中的11处，余下|6处: the rest is of what was counted first."""
        if not REST.fullmatch(claim.left.strip()):
            return False
        if claim.right_phrase and not self._phrases.verbs.is_act(claim.right_phrase):
            return False
        for other in claim.sentence.claims[: claim.index]:
            alike = other.mention.unit == claim.mention.unit or PEOPLE.issuperset((other.mention.unit, claim.mention.unit))
            if alike and other.indicator and other.role is Role.LEVEL:
                claim.indicator, claim.subject = other.indicator, other
                return True
        return False

    @staticmethod
    def parallel(claim: Claim, phrase: str) -> bool:
        """甲厂产量3万吨，乙厂|2万吨: what stands in the place of another one is told the same of."""
        before = claim.sentence.claims[claim.index - 1] if claim.index else None
        told = before.indicator if before is not None and before.mention.unit == claim.mention.unit else None
        size = len(phrase)
        if told is None or before is None or before.role is not claim.role or not size + 1 < len(told):
            return False
        if told[size - 1] != phrase[-1] or told[:size] == phrase or phrase[-1] not in _ONE_OF_A_KIND.set or size < 2:
            return False
        claim.indicator = phrase + told[size:]
        return True

    def counted(self, claim: Claim) -> bool:
        """两千余份样本，其中六七成带有变异: what was counted before."""
        for other in reversed(claim.sentence.claims[: claim.index]):
            if "其中" in other.left and "其中" not in claim.left:
                continue  # 147件文物，其中一级文物23件，近三成是首次展出
            if other.indicator and other.role is Role.LEVEL and other.mention.kind not in PERCENTS:
                claim.indicator, claim.subject = other.indicator, other
                return True
        return False

    def course(self, claim: Claim) -> bool:
        """城区人口稳步增加，达到62万人: what a clause without a number says the course of, behind other figures, too."""
        cue, sentence = claim.reading.cue, claim.sentence
        before = sentence.claims[claim.index - 1] if claim.index else None
        if before is None or claim.left_start <= 0 or claim.previous is not None:
            return False
        between = sentence.text[before.mention.tail - sentence.start : claim.left_start]
        if claim.role is Role.CHANGE and (told := told_before(claim)):
            claim.indicator = self._phrases.front.phrase(told[1]) or None
            return claim.indicator is not None
        if claim.role is not Role.LEVEL:
            between = between.rpartition("；")[2] if "；" in between else ""
        elif not claim.reading.starts_from and (cue is None or cue.cue is not Cue.REACH):
            return False
        else:
            statement = between.rpartition("；")[2]
            own = "；" in between and not any(char.isdigit() for char in statement)  # ；最大雨量出现在大演乡，达417毫米
            between = statement if own else between.partition("，")[2]
        return self._tellings.told_of(claim, between, must_go_on=True)

    def statement(self, claim: Claim) -> bool:
        """甲队5胜3负，升到第六位；乙队6胜2负，跌到|第三: behind ； a clause without a number says what is spoken of now."""
        sentence, before = claim.sentence, claim.sentence.claims[claim.index - 1]
        between = sentence.text[before.mention.tail - sentence.start : max(claim.left_start, 0)]
        if claim.previous is not None or "；" not in between:
            return False
        clauses = [clause for clause in CLAUSE_MARKS.split(between.rpartition("；")[2]) if clause.strip()]
        if not clauses or clauses[0].endswith("的") or any(it.match(clauses[0]) for it in (REASON, SCENE, _NEXT)):
            return False  # 夫妻双方缴存的，最高可贷60万元; ；其次是乙县，有2万吨
        opening = _DIGITS.split(without_times(clauses[0]), maxsplit=1)[0]  # 乙队|6胜2负
        topic = self._phrases.behind.topic(opening)
        claim.indicator = topic if 1 < len(topic) < len(clauses[0].strip()) else None
        return claim.indicator is not None

    @staticmethod
    def order(claim: Claim) -> bool:
        """世界排名从第58位升到第19位: the order itself has moved."""
        match = _ORDER.search(claim.left)
        claim.indicator = match["order"] if match and claim.role is Role.RANK else None
        return claim.indicator is not None

    def carried(self, claim: Claim) -> bool:
        """出口3亿元，增长5%: the indicator of the number before."""
        subject = last_subject(claim.sentence, claim.index)
        if subject is not None and claim.role is Role.CHANGE and subject.indicator == claim.relative_to:
            subject = last_subject(claim.sentence, subject.index)  # 成交价3亿元，较起拍价2亿元高50%
        if subject is not None and subject is claim.previous and claim.left.startswith("占") and claim.left.endswith("的"):
            subject = last_subject(claim.sentence, subject.index) or subject  # 产值85亿元，占工业产值212亿元的40%
        if subject is not None and _is_beside(claim, subject):
            subject = next((told for told in reversed(claim.sentence.claims[: subject.index]) if _heads(claim, told)), None)
        if subject is None:
            return False
        if named := of_season(subject.indicator or "", season_of(claim.left)):
            claim.indicator = named  # 淡季五千多块，旺季|一万块; 旺季门票120元，淡季|80元
            return True
        kind, told = claim.mention.kind, subject.mention.kind
        if kind is Kind.SCORE and told is Kind.DURATION:
            return False  # 时间12分钟，70分以上为合格
        if kind is Kind.DURATION and told is Kind.PERCENT and subject.role is Role.LEVEL and self._is_far(claim, subject):
            return False  # 利用率不足70%，新增产线原定年内试产，因设备延迟，推迟三个月
        if subject.indicator in _DIVIDING and claim.mention.unit != subject.mention.unit:
            return False  # 全书分六章，约|38万字
        is_part = claim.role is Role.LEVEL or claim.left.endswith("的")  # 其中上涨的|17种
        is_other = kind is Kind.COUNT and is_part and told is not Kind.COUNT
        is_other = is_other or (kind is Kind.MONEY and told is Kind.COUNT and claim.left.startswith("最"))
        if is_other or (told is Kind.DURATION and kind is not told and kind in AMOUNTS):
            subject = self.same_unit(claim) or subject  # 每天吃盐12克，用了半年减到|4克
        elif claim.role is Role.LEVEL and self._is_of_another(claim, subject):
            subject = self.same_unit(claim) or subject
        claim.indicator, claim.subject = self._summed_up(claim, subject) or subject.indicator, subject
        if claim.mention.unit == subject.mention.unit and _OF_THEM.fullmatch(claim.left) and claim.right.strip():
            thing = self._phrases.compounds.done_to(subject.indicator or "", is_deed=True)
            claim.indicator = thing or None  # 开发|新产品30种，有12种填补空白
        if kind is Kind.MONEY and told is Kind.COUNT and claim.mention.per == subject.mention.unit:
            claim.indicator = self._phrases.compounds.done_to(subject.indicator or "") or None  # 卖出|门票1250张，每张480元
        return True

    def same_level(self, claim: Claim) -> bool:
        """Take the level in the same unit that was told last."""
        told = self.same_unit(claim)
        claim.indicator, claim.subject = (told.indicator, told) if told is not None else (None, None)
        return told is not None

    @staticmethod
    def same_people(claim: Claim) -> bool:
        """Take the people who were counted last, in whatever unit."""
        counted = (told for told in reversed(claim.sentence.claims[: claim.index]) if told.mention.unit in _HEADS)
        told = next((told for told in counted if told.indicator and told.role is Role.LEVEL), None)
        claim.indicator, claim.subject = (told.indicator, told) if told is not None else (None, None)
        return told is not None

    @staticmethod
    def _is_of_another(claim: Claim, subject: Claim) -> bool:
        """Say whether the number before counts something else: 发病率4.6%；只剩9户，降到了|1.3%; 清退了几轮，只剩|600个."""
        cue, unit = claim.reading.cue, subject.mention.unit
        if claim.mention.kind in PERCENTS:
            is_level = cue is not None and cue.cue is Cue.REACH and claim.relative_to is None
            return is_level and subject.mention.kind is Kind.COUNT
        return claim.mention.kind is Kind.COUNT and unit in _DEEDS.set and claim.mention.unit not in _DEEDS.set

    @staticmethod
    def _is_far(claim: Claim, subject: Claim) -> bool:
        """Say whether clauses without a number stand between the two."""
        start = claim.sentence.start
        return claim.sentence.text.count("，", subject.mention.tail - start, claim.mention.lead - start) > 1

    def _summed_up(self, claim: Claim, subject: Claim) -> str:
        """教育、科技、卫生三项支出合计|32亿元: an amount of as many things as stand in front of their number."""
        mention = subject.mention
        if subject is not claim.previous or mention.kind is not Kind.COUNT or claim.mention.kind not in _SUMMED:
            return ""
        if subject.found is not Found.BEHIND or "、" not in subject.left:
            return ""
        things = self._phrases.front.phrase(subject.left)
        counts = (len(_COMMAS.split(things)), len(_ITEMS.split(things)))
        start = claim.sentence.start
        words = claim.sentence.text[mention.start - start : mention.end - start]
        words = words if mention.value in counts or things.endswith("等") else ""
        return things + words + subject.right_phrase if words and len(things) > 1 else ""

    def counted_kind(self, claim: Claim) -> str:
        """Return what was counted in the same unit in front of a number, without the deed; nothing where it has a grade."""
        told = self.same_unit(claim)
        kind = self._phrases.compounds.without_deed(told.indicator) if told is not None and told.indicator else ""
        return kind.rpartition("级")[2]

    @staticmethod
    def same_unit(claim: Claim) -> Claim | None:
        """28个项目完成投资35亿元，有7个|投产: so many are of what was counted, not of the money behind it."""
        for other in reversed(claim.sentence.claims[: claim.index]):
            if other.mention.unit == claim.mention.unit and other.indicator and other.role is Role.LEVEL:
                return other
        return None


def _is_beside(claim: Claim, subject: Claim) -> bool:
    """Say whether each of two counts opens a clause that says something of some: 四户|缺劳力，两户|是去年新识别的."""
    if subject.found is not Found.BEHIND or subject.mention.unit != claim.mention.unit or not claim.right.startswith("是"):
        return False
    return not claim.left.strip() and not subject.left.strip() and claim.mention.kind is Kind.COUNT


def _heads(claim: Claim, told: Claim) -> bool:
    """Say whether a number before counts those of whom something is said of some."""
    return told.mention.unit == claim.mention.unit and told.found is not Found.BEHIND and bool(told.indicator)
