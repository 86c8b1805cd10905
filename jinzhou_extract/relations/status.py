"""Whether a figure is wanted or done."""

import re

from jinzhou_extract.metric import Status
from jinzhou_extract.relations.rule import Rule, RuleSet
from jinzhou_extract.relations.sentence import Claim, Paragraph, Sentence

_VERBS = "投资|完成|建设|实现|新增|发行|安排|募集|到|于|在|用|收购|开工|竣工|增持|减持|引进|培育|打造|建成|投入|生产|推出|招聘|总投资|新建|一期|二期"
_WANTED = re.compile(
    rf"力争|争取(?!了|到|资金|中央|上级|国家|省)|预期目标|主要目标|奋斗目标|销售目标|目标(?:是|为|：|:|达)|预期(?!寿命)|预计|计划(?={_VERBS}|安排)|规划(?={_VERBS})|拟(?={_VERBS}|定增|向|募|以|投|由|于|对|认购)|有望|(?<![长加高升降低至大减少展])到20\d\d年|到二〇|未来|明年|下一步|今后|投产后|建成后|达产后|届时|可实现(?=年|销|产|每)|可形成|每年可|[一二三四五六七八九十]五计划|计划期|将于|将在|不低于定价"
)
"""Words that make every figure after them in the sentence a target."""
_WANTED_NEAR = re.compile(r"将(?!近|军|来|士|领|相|于|在)|确保(?=.{0,8}(?:达|完|实|增|在|不))|要(?=达|实|完|力|确|争|增|提|建|新|推|全|抓|在|使|把|继|加|突|控|压)|目标")
"""Words that do so only within their clause."""
_ANY_WANTED = re.compile(r"力争|争取|目标|预期|预计|计划|规划|拟|有望|到[二2]|未来|明年|下一步|今后|产后|成后|届时|可实现|可形成|每年可|将|不低于定价|确保|要")
"""A quick test: a sentence without any of these holds no word of wanting."""
LONGEST_POINT = len("2022-Q1/22")
"""A longer period is an interval, which may have begun."""

_ESTIMATED = re.compile(r"预计")
_DONE = re.compile(r"已(?!经?(?:列入|纳入)计划)|了(?!解)|完成了|截至|累计|去年|上年|近年来|五年来|年来|同比|成功|顺利|实际|过去|自.{2,8}以来|来[，,]")
_TARGET_SECTION = re.compile(r"目标|任务|工作安排|重点工作|工作打算|工作思路|下一步|今后|展望|工作部署|总体要求|预期|计划安排|工作计划|举措|工作重点")
_REVIEW_SECTION = re.compile(r"回顾|总结|成就|完成情况|执行情况|情况$|主要工作$|成效|取得")
_PLAN = re.compile(r"规划|计划|纲要|方案|(?<![a-z])plan(?![a-z])|目标")
_REVIEW_SENTENCE = re.compile(r"[^，。：]{0,14}?(?:过去(?:的?[一二三四五]年|\d年)?|这[一二三四五]年|[一二三四五]年来|回顾|回望|几年来|近年来|时期(?:是|，我们)极?不)")
_GOAL_SENTENCE = re.compile(r"(?:预期|主要|奋斗|发展|总体|工作)目标[^。]{0,12}(?:是|为|：|:)")


class StatusRules:
    """The rules that tell a target; built once, immutable."""

    def __init__(self) -> None:
        self.rules = RuleSet(
            Rule("status-future-period", "A period that lies ahead of the document is a target.", self._future),
            Rule("status-past-period", "A period that lies behind it is done.", self._past),
            Rule("status-wanted", "力争, 预期, 计划, 将 and their like before a number make it a target.", self._wanted),
            Rule("status-done", "已, 了, 截至 and their like make it done.", self._done),
            Rule("status-review", "A paragraph that opens with 过去五年 or 五年来 looks back.", self._review),
            Rule("status-goal-sentence", "A paragraph that opens with 预期目标是 states targets.", self._goal),
            Rule("status-section", "In a section of goals and tasks a figure is a target.", self._section),
            Rule("status-plan", "In a plan a figure is a target.", self._plan),
        )

    def settle(self, claim: Claim) -> None:
        """Give `claim` its status; actual where no rule says otherwise."""
        this_year = claim.sentence.paragraph.context.this_year
        is_ahead = claim.time_period is not None and this_year is not None and int(claim.time_period[:4]) > this_year
        if is_ahead or self._may_be_target(claim.sentence):
            self.rules.decide(claim)

    def _may_be_target(self, sentence: Sentence) -> bool:
        if sentence.is_wanted is None:
            paragraph = sentence.paragraph
            sentence.is_wanted = (
                paragraph.context.is_plan
                or paragraph.is_goals
                or _is_target_section(paragraph)
                or _ANY_WANTED.search(sentence.text) is not None
            )
        return sentence.is_wanted

    def _future(self, claim: Claim) -> bool:
        this_year, period = claim.sentence.paragraph.context.this_year, claim.time_period
        if period is None or this_year is None or int(period[:4]) <= this_year or len(period) >= LONGEST_POINT:
            return False
        claim.status = Status.TARGET
        return True

    def _past(self, claim: Claim) -> bool:
        this_year, period = claim.sentence.paragraph.context.this_year, claim.time_period
        if period is None or this_year is None or int(period[:4]) >= this_year or "/" in period:
            return False
        if claim.period is None:
            return False
        if claim.period in claim.sentence.text:
            return not self._wanted_before(claim)
        return _ESTIMATED.search(claim.sentence.text) is not None  # 预计 of a year gone by is an estimate

    def _wanted_before(self, claim: Claim) -> bool:
        sentence = claim.sentence
        if sentence.paragraph.is_review:
            return False
        before = sentence.text[: claim.mention.start - sentence.start]
        last = None
        for last in _WANTED.finditer(before):
            pass
        if last is None:
            clause = before[max(before.rfind(mark) for mark in "，；：,;") + 1 :]
            last = _WANTED_NEAR.search(clause)
            return last is not None and _DONE.search(clause, last.end()) is None
        return _DONE.search(before, last.end()) is None

    def _wanted(self, claim: Claim) -> bool:
        if not self._wanted_before(claim):
            return False
        claim.status = Status.TARGET
        return True

    def _done(self, claim: Claim) -> bool:
        sentence = claim.sentence
        end = claim.mention.start - sentence.start
        clause = sentence.text[max(0, claim.left_start if claim.left_start >= 0 else end - 20) : end]
        return _DONE.search(clause) is not None

    @staticmethod
    def _review(claim: Claim) -> bool:
        return claim.sentence.paragraph.is_review

    def _goal(self, claim: Claim) -> bool:
        if not claim.sentence.paragraph.is_goals:
            return False
        claim.status = Status.TARGET
        return True

    def _section(self, claim: Claim) -> bool:
        if not _is_target_section(claim.sentence.paragraph):
            return False
        claim.status = Status.TARGET
        return True

    def _plan(self, claim: Claim) -> bool:
        if not claim.sentence.paragraph.context.is_plan:
            return False
        claim.status = Status.TARGET
        return True


def names_plan(title: str) -> bool:
    """Say whether a title or file name is that of a plan."""
    return _PLAN.search(title) is not None


def _is_target_section(paragraph: Paragraph) -> bool:
    section, known = paragraph.section, paragraph.context.target_sections
    if section not in known:
        wanted, done = _last(_TARGET_SECTION, section), _last(_REVIEW_SECTION, section)
        known[section] = wanted >= 0 and wanted >= done
    return known[section]


def opens_goals(text: str) -> bool:
    """Say whether a sentence opens a list of goals."""
    return _GOAL_SENTENCE.search(text) is not None


def looks_back(text: str) -> bool:
    """Say whether a sentence opens a review: 过去五年, 这一年, 五年来, “十四五”时期是极不平凡的."""
    return _REVIEW_SENTENCE.match(text) is not None


def _last(pattern: re.Pattern[str], text: str) -> int:
    position = -1
    for match in pattern.finditer(text):
        position = match.start()
    return position
