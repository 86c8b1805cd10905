"""Whether a figure is wanted or done."""

from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.metric import Status
from jinzhou_extract.relations.rule import Rule, RuleSet
from jinzhou_extract.relations.sentence import Claim, Hopes, Paragraph, Sentence

_WANTED = WordPattern("status.toml", "wanted")
_WANTED_NEAR = WordPattern("status.toml", "wanted_near")
_ANY_WANTED = WordPattern("status.toml", "wanted_at_all")
_ESTIMATED = WordPattern("status.toml", "estimated")
_DONE = WordPattern("status.toml", "done")
_TARGET_SECTION = WordPattern("status.toml", "target_section")
_REVIEW_SECTION = WordPattern("status.toml", "review_section")
_PLAN = WordPattern("status.toml", "plan")
_REVIEW_SENTENCE = WordPattern("status.toml", "review_opening")
_GOAL_SENTENCE = WordPattern("status.toml", "goal_opening")

_UP_TO_YEAR = Pattern(r"到(20\d\d)年")

ACTUAL = "status-actual"

MOVING = (*"增升降压缩减扩拓提跃到至", "上升", "下降", "上调", "下调", "调整", "发展")


class StatusRules:
    """The rules that tell a target; built once, immutable."""

    def __init__(self) -> None:
        self.rules = RuleSet(
            Rule("status-table", self._table, in_table=True),
            Rule("status-from", self._from),
            Rule("status-future-period", self._future),
            Rule("status-past-period", self._past),
            Rule("status-wanted", self._wanted),
            Rule("status-done", self._done),
            Rule("status-review", self._review),
            Rule("status-goal-sentence", self._goal),
            Rule("status-section", self._section),
            Rule("status-plan", self._plan),
            Rule(ACTUAL, self._actual),
        )

    def decide(self, claim: Claim) -> None:
        """Give `claim` its status; the rules are asked only where something speaks of the future."""
        this_year = claim.sentence.paragraph.context.this_year
        is_ahead = claim.time_period is not None and this_year is not None and int(claim.time_period[:4]) > this_year
        if is_ahead or claim.mention.place is not None or claim.sentence.may_be_target:
            self.rules.decide(claim)
        else:
            claim.trace.append(ACTUAL)

    def prepare(self, sentence: Sentence) -> None:
        """Settle whether anything in or above a sentence speaks of the future."""
        if sentence.may_be_target is None:
            paragraph = sentence.paragraph
            sentence.may_be_target = (
                paragraph.context.is_plan
                or paragraph.is_goals
                or _is_target_section(paragraph)
                or _ANY_WANTED.search(sentence.text) is not None
            )

    @staticmethod
    def _table(claim: Claim) -> bool:
        place = claim.mention.place
        if place is None or not place.is_target:
            return False
        claim.status = Status.TARGET
        return True

    @staticmethod
    def _from(claim: Claim) -> bool:
        """由120元降到80元: the level from which it is to move is a fact."""
        return claim.reading.starts_from and claim.right.strip().startswith(MOVING)

    def _future(self, claim: Claim) -> bool:
        this_year, period = claim.sentence.paragraph.context.this_year, claim.time_period
        if period is None or this_year is None or int(period[:4]) <= this_year:
            return False
        claim.status = Status.TARGET
        return True

    def _past(self, claim: Claim) -> bool:
        this_year, period = claim.sentence.paragraph.context.this_year, claim.time_period
        if period is None or this_year is None or "/" in period or claim.period is None:
            return False
        if int(period[:4]) >= this_year:
            return False
        if claim.mention.place is not None:
            return True  # the column of a year that the document looks back on
        if claim.period in claim.sentence.text:
            return not self._wanted_before(claim)
        return _ESTIMATED.search(claim.sentence.text) is not None  # 预计 of a year gone by is an estimate

    def _wanted_before(self, claim: Claim) -> bool:
        sentence = claim.sentence
        if sentence.paragraph.is_review:
            return False
        if (hopes := sentence.hopes) is None:
            hopes = sentence.hopes = _hopes(sentence.text, sentence.paragraph.context.this_year)
        end = claim.mention.start - sentence.start
        for _, last in reversed(hopes.wanted):
            if last <= end:
                return not hopes.is_done_between(last, end)
        if not hopes.wanted_near:
            return False
        clause = max(sentence.text.rfind(mark, 0, end) for mark in "，；：,;")
        first = next((last for start, last in hopes.wanted_near if start > clause and last <= end), None)
        return first is not None and not hopes.is_done_between(first, end)

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
        paragraph = claim.sentence.paragraph
        if not paragraph.context.is_plan or _last(_REVIEW_SECTION, paragraph.section) >= 0:
            return False
        claim.status = Status.TARGET
        return True

    @staticmethod
    def _actual(claim: Claim) -> bool:
        claim.status = Status.ACTUAL
        return True


def _hopes(text: str, this_year: int | None) -> Hopes:
    wanted, near = _spans(_WANTED, text), _spans(_WANTED_NEAR, text)
    if this_year is not None:  # 到2020年 is a goal only while that year lies ahead
        wanted = tuple([span for span in wanted if not (year := _UP_TO_YEAR.match(text, *span)) or int(year[1]) >= this_year])
    return Hopes(wanted, near, _spans(_DONE, text) if wanted or near else ())


def _spans(pattern: Pattern, text: str) -> tuple[tuple[int, int], ...]:
    return tuple([match.span() for match in pattern.finditer(text)])


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


def _last(pattern: Pattern, text: str) -> int:
    position = -1
    for match in pattern.finditer(text):
        position = match.start()
    return position
