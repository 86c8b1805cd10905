"""Whether a figure is wanted or done."""

from typing import Final

from jinzhou_extract.document.part import DocumentPart
from jinzhou_extract.lexicon.found import last_of
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList, WordPattern
from jinzhou_extract.meaning.ahead import contradicts, is_ahead, is_due, is_over, now_of
from jinzhou_extract.meaning.findings import Dated
from jinzhou_extract.meaning.hopes import WISHES, Mood, ends_told, foretells, is_done, may_hope, names_end, read_hopes
from jinzhou_extract.meaning.kinds import RANKS
from jinzhou_extract.meaning.offers import asks, demands, drafts, is_drafted, is_had_by_firm, offered_by, proposals
from jinzhou_extract.meaning.rule import Rule, RuleSet
from jinzhou_extract.meaning.sentence import Claim, Sentence
from jinzhou_extract.meaning.standing import is_allotted, stands
from jinzhou_extract.metric import Kind, Role, Status
from jinzhou_extract.syntax.verbs import VerbReader

ACTUAL: Final = "status-actual"

ESTIMATE: Final = "estimate"
"""Flag of a figure that was estimated when its period was over."""

AGAINST_PERIOD: Final = "status-against-period"
"""Flag of a fact whose period had not ended when the document spoke, and of a target whose period was over."""

MOVING: Final = WordList("function_words.toml", "moving")

_AS_BASE: Final = ("为基数", "为基准")
_SCHEME: Final = WordPattern("status.toml", "scheme_heading")
_BY_NOW: Final = FilledPattern("status.toml", r"已经?(?:[售卖签]|{come_in})|{taken_up}[率量数]?已")
_RULED: Final = WordPattern("status.toml", "ruled")
_OFFERING: Final = WordList("tellings.toml", "offering")
_TOLD_BEFORE: Final = 600
"""How many characters in front of a sentence may tell that what 通车后 speaks of has come."""

_STANDARD: Final = FilledPattern("status.toml", "{standard_of}标准", signs="标")
_ELSEWHERE_TOLD: Final = frozenset([Dated.PART, Dated.CARRIED, Dated.DOCUMENT])
_STILL_TO_DO: Final = FilledPattern("status.toml", r"[^，。；]{0,12}?{still_to_do}")

_TARGET: Final = Status.TARGET  # the class of an Enum is slow to ask
_FACT: Final = Status.ACTUAL
_NONE: Final = Mood.NONE
_AHEAD: Final = Mood.AHEAD
_ESTIMATED: Final = Mood.ESTIMATED
_RECKONED: Final = Mood.RECKONED
_AIMS: Final = ("的目标", "的任务目标", "的年度目标")
_AIM_AHEAD: Final = WordPattern("status.toml", "aim_ahead")
_AIM_OF_LIST: Final = Pattern(r"(?:、[^，。；、]{1,24})+?\d[^，。；、\d]{1,4}的[^，。；、\d]{0,4}目标", signs="标")
_REACHED: Final = FilledPattern("status.toml", "{goal_reached}")
_PLANNED_BASE: Final = FilledPattern("status.toml", r"{compared_by}{planned_before}?(?:市场|机构|外界)?{planned}的\Z")
_LEVEL: Final = Role.LEVEL
_COUNT: Final = Kind.COUNT
_MONEY: Final = Kind.MONEY
_COST_PLANNED: Final = FilledPattern("status.toml", r"{cost_planned}总?投资额?[约为达]*\Z", signs="投")
_LABEL: Final = Pattern(r"[\s●◆■▲*\-\d.、．（）()一二三四五六七八九十]*(?P<label>[一-鿿]{2,12})[：:]")
_PLANNED_FIRST: Final = ("计划的", "预算的", "设想的", "预计的", "预期的")
_GOAL_BEHIND: Final = FilledPattern(
    "status.toml",
    r"(?:左右|以[内上下])?(?!的?{laid_down}|{goal_reached})的?[^，。；、\d]{0,4}{goal_behind}(?!{laid_down})",
)
_GOAL_MISSED: Final = WordPattern("status.toml", "goal_missed")
_GOAL_SIGN: Final = Pattern("[标划求务期]")
_GOAL_NEAR: Final = 12
_GOAL_FAR: Final = 32

_AMOUNTS: Final = frozenset([Kind.COUNT, Kind.MEASURE, Kind.MONEY])
"""Kinds of what may be finished: 剩下的3公里将在月底前完工; in 7个工作日将补助拨付 a deadline is kept."""

_DECEMBER: Final = 12
_ESTIMATES: Final = (Mood.ESTIMATED, Mood.RECKONED)


class StatusRules:
    """The rules that tell a target; built once, immutable."""

    def __init__(self, verbs: VerbReader) -> None:
        self._verbs = verbs
        self.rules = RuleSet(
            Rule("status-table", self._table, in_table=True),
            Rule("status-goal", self._goal),
            Rule("status-from", self._from),
            Rule("status-standing", stands),
            Rule("status-future-period", self._future),
            Rule("status-past-period", self._past),
            Rule("status-review", self._review),
            Rule("status-aim", self._aim),
            Rule("status-planned-base", self._planned_base),
            Rule("status-wanted", self._wanted),
            Rule("status-allotted", self._allotted),
            Rule("status-proposed", self._proposed),
            Rule("status-demanded", self._demanded),
            Rule("status-done", self._done),
            Rule("status-drafted", self._drafted),
            Rule("status-due", self._due),
            Rule("status-offered", self._offered),
            Rule("status-works", self._works),
            Rule("status-part", self._part),
            Rule(ACTUAL, self._actual),
        )

    def decide(self, claim: Claim) -> None:
        """Give `claim` its status, with the flags of an estimate and of a contradiction.

        The rules are asked only where something speaks of the future.
        """
        part = claim.sentence.part
        is_plain = claim.mood is _NONE and not part.is_plan and claim.mention.place is None
        context = claim.sentence.paragraph.context
        is_plain = is_plain and not (offered_by(context) or proposals(context) or demands(context) or drafts(context))
        is_plain = is_plain and claim.sentence.paragraph.works_at is None and not _is_aim(claim)
        is_plain = is_plain and not _is_planned_base(claim) and not _is_goal(claim)
        if is_plain and not is_ahead(claim) and not is_due(claim) and not is_allotted(claim):
            claim.trace.append(ACTUAL)
        else:
            self.rules.decide(claim)
        if claim.mood in _ESTIMATES and claim.status is _FACT:
            claim.flags += (ESTIMATE,)
        if contradicts(claim):
            claim.flags += (AGAINST_PERIOD,)

    def prepare(self, sentence: Sentence) -> None:
        """Settle what the words in front of each number of a sentence say of it."""
        if not may_hope(sentence.text):
            paragraph = sentence.paragraph
            if foretells(sentence.text, paragraph.context.text[paragraph.block.start : sentence.start]):
                for claim in sentence.claims:
                    claim.mood = _ESTIMATED
            return
        now = sentence.paragraph.context.profile.now
        year = now.year if now else None
        past: dict[str, str] = {}
        if names_end(sentence.text):
            past = ends_told(sentence.paragraph.context.text[max(0, sentence.start - _TOLD_BEFORE) : sentence.start], year)
        hopes = read_hopes(sentence.text, year, past, self._verbs)
        for claim in sentence.claims:
            behind = claim.mention.tail - sentence.start if claim.mention.kind in _AMOUNTS else len(sentence.text)
            claim.mood = hopes.mood(claim.mention.start - sentence.start, behind)

    @staticmethod
    def _table(claim: Claim) -> bool:
        """A column of estimates holds what was done where its year is over, else what is wanted; 完成 heads what was done."""
        place, now = claim.mention.place, now_of(claim)
        if place is not None and place.is_reached:
            return True
        if place is None or not (place.is_target or place.is_expected):
            return False
        if place.is_expected and claim.when is not None and now is not None and is_over(claim.when, now):
            claim.flags += (ESTIMATE,)
            return True
        return _want(claim)

    @staticmethod
    def _goal(claim: Claim) -> bool:
        """没有完成增长8%的计划: what was planned and not met to the point; 由年初计划的80亿元压减到45亿元."""
        return _is_goal(claim) and _want(claim)

    @staticmethod
    def _from(claim: Claim) -> bool:
        """由120元降到80元: the level from which it is to move is a fact."""
        right = claim.right.strip()
        if claim.mention.kind in RANKS and right.startswith("的") and not _is_aim(claim):
            return True  # 排名第二的球队: who somebody is
        return right.startswith(_AS_BASE) or (claim.reading.starts_from and right.startswith(MOVING.words))

    @staticmethod
    def _future(claim: Claim) -> bool:
        return is_ahead(claim) and not _is_done_by_now(claim) and not _is_ruled(claim) and _want(claim)

    @staticmethod
    def _past(claim: Claim) -> bool:
        """Of a period that is over a figure is done, though it be an estimate; only a word of wanting says otherwise."""
        now = now_of(claim)
        if claim.when is None or now is None or not is_over(claim.when, now):
            return False
        if claim.mention.place is None and _is_planned_base(claim):
            return False  # 比市场预期的25万人多
        return claim.mood not in WISHES or claim.mention.place is not None

    @staticmethod
    def _review(claim: Claim) -> bool:
        """What a part that looks back names as wanted is what was reached (完成年度目标)."""
        part = claim.sentence.part
        return part.is_review and claim.mood is not _AHEAD and not _names_ahead(claim, part) and not _is_cost_planned(claim)

    @staticmethod
    def _aim(claim: Claim) -> bool:
        """离七成的目标还差得远: what is called a goal, unless it was reached."""
        return _is_aim(claim) and _want(claim)

    @staticmethod
    def _planned_base(claim: Claim) -> bool:
        """比原计划的10亿元多2亿元: what the outcome is compared with was planned."""
        return _is_planned_base(claim) and _want(claim)

    @staticmethod
    def _wanted(claim: Claim) -> bool:
        return (claim.mood in WISHES or claim.mood is _ESTIMATED) and _want(claim)

    @staticmethod
    def _allotted(claim: Claim) -> bool:
        """2022年市财政先行安排2400万元, in a policy: what it allots for its year is to be spent."""
        return is_allotted(claim) and _want(claim)

    @staticmethod
    def _done(claim: Claim) -> bool:
        if claim.mood is _RECKONED and not claim.sentence.part.is_plan:
            return True
        if claim.mood is not _NONE and claim.mood is not _RECKONED:
            return False
        end = claim.mention.start - claim.sentence.start
        start = claim.left_start if claim.left_start >= 0 else max(0, end - 20)
        if claim.left.endswith("的") and _STILL_TO_DO.match(claim.right):
            return False  # 已落地的5个项目要全部并网
        return is_done(claim.sentence.text[start:end], among_plans=claim.sentence.part.is_plan)

    @staticmethod
    def _drafted(claim: Claim) -> bool:
        """每平方米补偿960元, in 关于公开征求某方案意见的公告: what a draft lays down does not hold yet."""
        return is_drafted(claim) and _want(claim)

    @staticmethod
    def _due(claim: Claim) -> bool:
        """年底前建成8座: what is due at a time that has not come is to be done."""
        return is_due(claim) and _want(claim)

    @staticmethod
    def _offered(claim: Claim) -> bool:
        """本次共招聘86名, in a notice that offers it: what is offered is to come."""
        paragraph = claim.sentence.paragraph
        offered = offered_by(paragraph.context)
        if not offered or claim.mention.kind is not _COUNT or is_done(_so_far(claim), among_plans=True):
            return False  # 目前全区112个社区有专职工作者|946人
        is_told = offered in claim.sentence.text or offered in paragraph.block.heading
        told = _so_far(claim)
        is_dated = claim.period is not None and claim.period in told and any(verb in told for verb in _OFFERING.words)
        return (is_told or is_dated) and _want(claim)  # 2022年面向全国招收|6200名

    @staticmethod
    def _proposed(claim: Claim) -> bool:
        """二、项目概况, in a notice of an investment: the scheme that it proposes is to come."""
        paragraph = claim.sentence.paragraph
        headings = proposals(paragraph.context)
        if not headings:
            return False
        label = _LABEL.match(paragraph.text)
        is_past = _is_told_of_past(claim) or is_done(claim.left, among_plans=True) or is_had_by_firm(claim)
        for heading in (paragraph.block.heading, label["label"] if label else ""):
            if heading and heading not in headings:
                headings[heading] = _SCHEME.search(heading) is not None
            if heading and headings[heading]:
                return not is_past and _want(claim)
        return False

    @staticmethod
    def _demanded(claim: Claim) -> bool:
        """绿地率不低于25%, in 关于做好小区改造工作的通知: what a notice asks for is to be done, what it grants is a rule."""
        return asks(claim) and _want(claim)

    @staticmethod
    def _works(claim: Claim) -> bool:
        """今年将办好十件实事。一是新建桥梁7座: what such a list says is to be done."""
        start = claim.sentence.paragraph.works_at
        return start is not None and claim.mention.start >= start and _want(claim)

    @staticmethod
    def _part(claim: Claim) -> bool:
        part = claim.sentence.part
        if not part.is_plan:
            return False
        claim.flags += (f"status-from-{part.status_from}",)
        return _want(claim)

    @staticmethod
    def _actual(claim: Claim) -> bool:
        return claim.status is _FACT


def _so_far(claim: Claim) -> str:
    """Return the sentence in front of a figure."""
    return claim.sentence.text[: claim.mention.start - claim.sentence.start]


def _is_told_of_past(claim: Claim) -> bool:
    """Say whether a figure has a time of its own, by which it is no part of a scheme: 截至2015年末，总资产87亿元."""
    return claim.period is not None and not is_ahead(claim)


def _is_cost_planned(claim: Claim) -> bool:
    """项目计划总投资|3.6亿元，已投入2亿元: what a project is to cost is planned in a review, too."""
    return claim.role is _LEVEL and claim.mention.kind is _MONEY and _COST_PLANNED.search(claim.left) is not None


def _is_aim(claim: Claim) -> bool:
    """离七成的目标还差得远, 全年实现10%左右的增长目标仍有难度; a goal that was reached is none."""
    if not claim.right:
        return False
    if _GOAL_SIGN.search(claim.right[:_GOAL_NEAR]) and _AIM_AHEAD.match(claim.right):
        return True
    if claim.right.startswith("、") and _AIM_OF_LIST.match(claim.sentence.text, claim.mention.tail - claim.sentence.start):
        return _REACHED.search(claim.left) is None  # 确定了产钢|1700万吨、利税200亿元的目标
    return claim.right.startswith(_AIMS) and _REACHED.search(claim.left) is None and _REACHED.search(claim.right) is None


def _is_goal(claim: Claim) -> bool:
    """Say whether a number is a goal that was missed or surpassed, or what was planned before it was changed."""
    if claim.left.endswith(_PLANNED_FIRST):
        return claim.reading.starts_from
    if claim.mention.kind is _COUNT and not claim.right.startswith("的"):
        return False  # 超额完成300项|任务: what is counted
    if not claim.right or not _GOAL_SIGN.search(claim.right[:_GOAL_NEAR]) or _GOAL_BEHIND.match(claim.right) is None:
        return False
    end = claim.mention.start - claim.sentence.start  # 低于|4%的控制目标
    return _GOAL_MISSED.search(claim.sentence.text, max(0, end - _GOAL_FAR), end) is not None


def _is_planned_base(claim: Claim) -> bool:
    return claim.left.endswith("的") and _PLANNED_BASE.search(claim.left) is not None


def _want(claim: Claim) -> bool:
    claim.status = _TARGET
    return True


def _is_ruled(claim: Claim) -> bool:
    """Say whether a rule is explained, of which its standard or only another sentence or the title tells the year that it is
    of: 2022年医保怎么报: 门诊报销|60%.
    """
    if claim.mood is not _NONE or claim.sentence.part.is_plan:
        return False
    is_told = claim.dated not in _ELSEWHERE_TOLD
    return (_STANDARD if is_told else _RULED).search(claim.sentence.text) is not None


def _is_done_by_now(claim: Claim) -> bool:
    """明晚的比赛，门票已售出六成: what its clause says is done by now is not to come, whatever it is done for."""
    text, end = claim.sentence.text, claim.mention.start - claim.sentence.start
    start = last_of(text, "，；：", 0, end) + 1
    return bool(claim.period) and _BY_NOW.search(text, start, end) is not None


def _names_ahead(claim: Claim, part: DocumentPart) -> bool:
    """Say whether the figure's own sentence sets a time that its part does not look back on."""
    if claim.when is None or part.period is None or not (claim.mood in WISHES or claim.mood is _ESTIMATED):
        return False
    last, own = claim.when.last, part.period.last
    if last.year == own.year and own.month and own.month < _DECEMBER:  # 上半年…。力争全年…
        return not last.month or last.month > own.month
    return last.year > own.year
