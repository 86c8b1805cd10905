"""The parts of a document: what a heading, an opening or the kind of document settles for the figures below it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from jinzhou_extract.document.blocks import Block, BlockKind
from jinzhou_extract.document.kind import DocumentKind, said_kind
from jinzhou_extract.document.part import DOCUMENT, HEADING, OPENING, WHOLE, DocumentPart, Placed
from jinzhou_extract.document.part_walk import PartWalk
from jinzhou_extract.document.profile import Profile
from jinzhou_extract.document.wording import has_figure
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList, WordPattern, last_match
from jinzhou_extract.lexicon.toml import read_table
from jinzhou_extract.metric import Status
from jinzhou_extract.times.expression import TimeExpression
from jinzhou_extract.times.near import leaves_later
from jinzhou_extract.times.period import Period
from jinzhou_extract.times.reader import TimeReader
from jinzhou_extract.times.resolver import TimeResolver

LONGEST_LEAD: Final = 12
"""How many characters may stand in front of the time that a paragraph opens with: 回顾|过去五年, 在|2014年."""

LONGEST_OPENING: Final = 120
"""How far the opening of a paragraph is read."""

LONGEST_NAME: Final = 18
"""A longer heading without a time tells a story (开启未来乡村新实践) and names no part."""

LONGEST_OF_YEAR: Final = 10
"""The longest heading of a story that may open a plan: 2020年展望."""

LONGEST_ITEM: Final = 60
"""A longer paragraph without the mark of an item ends a list."""

_ACTUAL: Final = Status.ACTUAL  # the class of an Enum is slow to ask
_TARGET: Final = Status.TARGET
_REVIEW: Final = WordPattern("parts.toml", "review_heading")
_TROUBLES: Final = FilledPattern("parts.toml", r"{troubles_heading}|(?:^|[、 　]){faced}[与和及]{troubles}|{given}条件$")
_PLAN: Final = WordPattern("parts.toml", "plan_heading")
_GOALS: Final = WordPattern("parts.toml", "goals")
_PLANNED: Final = WordPattern("parts.toml", "planned")
_GLOSSARY: Final = WordPattern("parts.toml", "glossary")
_CONTRACT: Final = WordPattern("parts.toml", "contract")
_PLAN_OPENING: Final = FilledPattern("parts.toml", r"(?:{times_of_plans}|(?:19|20)\d\d年)[^，。；：]{0,16}?{plan_opening}")
_PLAN_SIGNS: Final = WordList("parts.toml", "plan_opening")
"""One of its words stands wherever the pattern holds, and is sooner looked for."""

_SEASON: Final = WordPattern("time.toml", "seasons")
_ITEM: Final = WordPattern("parts.toml", "item")
_NOTICES: Final = WordList("parts.toml", "notices")
"""How titles of notices end, which are neither plans nor accounts."""

_ASKED: Final = Pattern(r"[？?][*_”\s]*\Z|\A[*_\s]*问[：:]")
"""A paragraph that asks what the next one answers."""

_ASKS: Final = FilledPattern("parts.toml", "[？?]|{asks}")
"""A heading that asks or explains what is in force in a year plans nothing: 2022年医保怎么缴？"""

_UP_TO: Final = Pattern(r"[到至](?:\d{4}|[一二][〇零一二三四五六七八九]{3})年[底末]?")
"""By when goals are to be reached, right behind them: 发展目标：|到2018年."""

_COMPARING: Final = WordList("parts.toml", "comparing")
"""Words in front of a time that a heading only compares with: 价格仍低于|去年."""

_ANY_YEAR: Final = WordList("time.toml", "any_year")
_WORK_OF_YEAR: Final = Pattern("年的?工作$", signs="年")
_NUMBERED: Final = Pattern(r"\s*[一二三四五六七八九十]{1,3}、")
_IN_FORCE: Final = FilledPattern("tellings.toml", "起，?[^，。；]{0,12}?(?:{in_force}|{put_otherwise})")
"""Behind the time from which on something is to hold."""

_BYLINE: Final = FilledPattern(
    "parts.toml", r"[一-鿿]{1,14}{offices_that_write}[\s\u3000]+(?:\d{4} ?年 ?)?\d{1,2} ?月 ?\d{1,2} ?[日号]\Z", signs="日号"
)
"""A line that says which office wrote what follows, and on which day: 区政府办公室　7月11日."""

_PAIRED: Final = Pattern(r"[^、.．，]{2,}[与和及]展望")
_NO_LEAD: Final = FilledPattern("time.toml", "[，《“]|[由从比较对把将]\\Z|{preparing}")
_NO_OPENING: Final = Pattern(r"(?:[起前底末初]|同[期月]|以来|以前|[上下]半年|[一二三四]季度|的[一-鿿\d])")
"""What follows a time that says no more than when one thing was."""


class PartReader:
    """Finds the parts of a document; built once, immutable."""

    def __init__(self, times: TimeReader, resolver: TimeResolver) -> None:
        self._times = times
        self._resolver = resolver
        self._goal_sign: str = read_table("parts.toml")["goals"]["sign"]

    def read(self, text: str, blocks: list[Block], profile: Profile) -> list[Placed]:
        """Return the part that each block of folded `text` stands in."""
        walk = PartWalk(profile)
        for block in blocks:
            if block.path is not walk.path:
                walk.enter(block.path, self._of_heading)
            if block.kind is BlockKind.PARAGRAPH:
                walk.tell(text, block)
            before, start = walk.part, block.start
            if block.kind is BlockKind.PARAGRAPH and (opened := self._of_opening(text, block, walk.part, profile)):
                start, part = opened
                walk.open(part, text[block.start : block.end])
            elif walk.is_list and self._ends_list(text, block, walk.part):
                walk.close_list()
                before = walk.part
            walk.found.append(Placed(walk.part, start, before))
        return walk.found

    @staticmethod
    def _ends_list(text: str, block: Block, part: DocumentPart) -> bool:
        """Say whether a paragraph is neither an item of a list nor short enough to be one, or asks something new; of what a
        notice says is to hold from a day on, each numbered paragraph is an item.
        """
        if _NUMBERED.match(text, block.start) and part.period_from == OPENING and _IN_FORCE.search(part.evidence):
            return False
        is_long = block.end - block.start > LONGEST_ITEM
        if not is_long and _ASKED.search(text[block.start : block.end]) is None:
            return False
        return _ITEM.match(text, block.start) is None

    def _of_heading(self, name: str, above: DocumentPart, profile: Profile) -> DocumentPart:
        """Return the part that a heading opens below `above`; `above` itself where it says nothing new.

        Words of looking back or ahead settle the status, else the years it names do. Below a heading that has spoken
        already, such words name a subject (重点工作, 民生实事) and only a time turns it.
        """
        if profile.kind in WHOLE and (
            name == profile.title or (above.status_from == DOCUMENT and said_kind(name) is profile.kind)
        ):
            return above  # what the kind of the document says holds for it already
        if name == profile.title and name.endswith(_NOTICES.words):
            return above  # 关于做好2022—2023年供热工作的公告: what it is about to do is told further down
        if _GLOSSARY.search(name):
            return DocumentPart(_ACTUAL, HEADING, evidence=name, is_timeless=True)
        if profile.kind is DocumentKind.ACCOUNT and _CONTRACT.search(name):
            return DocumentPart(None, HEADING, evidence=name, is_timeless=True)
        times = list(self._years_in(name, profile))
        if times and not times[0][1].is_years and times[0][0] in name.partition("，")[2]:
            times = []  # （三）新建冷库50座，力争9月底前开工: a day by which one thing is to be done
        if times and ("，" in name or has_figure(name)):  # （一）对上年度首次上市的企业，给予奖励
            times = [time for time in times if time[0] not in _ANY_YEAR.set]
        if len(times) > 1 and _ASKS.search(name):
            return above  # 去年领过的，今年还能领吗？
        now = profile.now
        is_day = now is not None and now.day and times and times[0][1] == Period.of(now.year, now.month, now.day)
        if is_day or (times and _BYLINE.match(name)):
            return above  # the line that says who wrote it, and on which day
        if not times and len(name) <= LONGEST_NAME and (_PLAN.search(name) or _REVIEW.search(name)):
            times = list(self._plan_in(name, profile))
        words, period = times[0] if times else ("", None)
        if period is None and above.status_from == HEADING and above.status is not None:
            return above
        if period is None and profile.kind is DocumentKind.ACCOUNT and _PAIRED.search(name):
            return above  # 四、风险与展望: each statement says for itself
        says = period is not None or len(name) <= LONGEST_NAME
        if profile.kind is DocumentKind.NEWS:
            says = period is not None and len(name) <= LONGEST_OF_YEAR  # all others tell a story
        back, ahead = (last_match(_REVIEW, name), last_match(_PLAN, name)) if says else (None, None)
        if back is None and says and profile.kind is DocumentKind.PLAN:
            back = last_match(_TROUBLES, name)
        status = _said(back, ahead, len(times) > 1)
        if period is not None:
            when = _direction(period, profile) if period.is_years and not _ASKS.search(name) else None
            if status is None or (when is _ACTUAL and profile.kind is DocumentKind.REPORT):
                status = when
            if status is None and says and (_is_to_come(period, profile) or _is_work_ahead(name, period, profile)):
                status = _TARGET  # 三、下半年要办好的大事
            if status is None:
                return replace(above, period=period, period_from=HEADING, words=words, evidence=name)
            return DocumentPart(status, HEADING, period, HEADING, words, name, also=tuple([other for _, other in times[1:]]))
        if back is not None and ahead is not None and status is None:
            return replace(above, status=None, status_from=HEADING, evidence=name)  # 形势和任务
        if status is None or (status is above.status and above.period is not None):
            return above
        usual = _usual(status, above, profile)
        return DocumentPart(status, HEADING, usual, DOCUMENT if usual else "", "", name)

    def _of_opening(self, text: str, block: Block, above: DocumentPart, profile: Profile) -> tuple[int, DocumentPart] | None:
        """Return where a paragraph opens a part, and the part: by goals, by words of a plan, by a time it begins with."""
        if profile.kind is DocumentKind.ACCOUNT:
            return None
        if text.find(self._goal_sign, block.start, block.end) >= 0 and (goals := _GOALS.search(text, block.start, block.end)):
            start = _sentence_start(text, block, goals.start())
            behind = _UP_TO.match(text, goals.end(), block.end)
            return start, self._ahead(text[start : goals.start()] + (behind[0] if behind else ""), goals, above, profile)
        if text[block.end - 1 : block.end] in "：:" and (head := self._of_list(text, block, above, profile)):
            return block.start, head
        is_review = profile.kind is DocumentKind.REPORT and not above.is_plan
        if is_review and any(text.find(sign, block.start, block.end) >= 0 for sign in _PLAN_SIGNS.words):
            begun = _PLAN_OPENING.search(text, block.start, block.end)
            times = list(self._years_in(begun[0], profile)) if begun else []
            if begun and times and _direction(times[0][1], profile) is _TARGET:
                words, period = times[0]
                part = DocumentPart(_TARGET, OPENING, period, OPENING, words, begun[0])
                return _sentence_start(text, block, begun.start()), part
        if profile.kind in (DocumentKind.REPORT, DocumentKind.OTHER) and (
            of_time := self._of_time(text, block, above, profile)
        ):
            return block.start, of_time
        return None

    def _ahead(self, lead: str, goals: re.Match[str], above: DocumentPart, profile: Profile) -> DocumentPart:
        """Return the part of goals: of the time said in front of them in their sentence, `lead`, else of the plan's."""
        evidence = lead + goals[0]
        times = list(self._years_in(lead, profile))
        words, period = times[-1] if times else ("", None)
        if period is not None and _direction(period, profile) is _ACTUAL:
            words, period = "", None
        if period is None and above.is_plan:
            return replace(above, status_from=OPENING, evidence=evidence) if above.status_from != HEADING else above
        if period is None:
            period = _usual(_TARGET, above, profile)
        return DocumentPart(_TARGET, OPENING, period, OPENING if period else "", words, evidence, above.stretch)

    def _of_list(self, text: str, block: Block, above: DocumentPart, profile: Profile) -> DocumentPart | None:
        """Return the part of the items that a line ending in a colon announces: 预测到2000年主要产品的产量是：."""
        line = text[_sentence_start(text, block, block.end) : block.end]
        if (begun := self._from_on(text[block.start : block.end], above, profile)) is not None:
            return begun
        times = [time for time in self._years_in(line, profile) if _direction(time[1], profile) is not _ACTUAL]
        if not times or _PLANNED.search(line) is None:
            return None
        words, period = times[-1]
        return DocumentPart(_TARGET, OPENING, period, OPENING, words, line, above.stretch)

    def _from_on(self, line: str, above: DocumentPart, profile: Profile) -> DocumentPart | None:
        """Return the part of what is to hold from a time on that has not come: 自2022年1月1日起调整水价，标准如下：."""
        now = profile.now
        if now is None or _IN_FORCE.search(line) is None:
            return None
        for time in self._times.find(line):
            period = self._period(time, profile)
            if period is None or not _IN_FORCE.match(line, time.end):
                continue
            begins = (period.first.year, period.first.month, period.first.day)
            if period.first == period.last and begins > (now.year, now.month, now.day):
                month = Period.of(period.first.year, period.first.month)
                return DocumentPart(_TARGET, OPENING, month, OPENING, time.text, line, above.stretch)
        return None

    def _of_time(self, text: str, block: Block, above: DocumentPart, profile: Profile) -> DocumentPart | None:
        """Return the part that a paragraph opens by beginning with a year or a stretch of years."""
        end = min(block.end, block.start + LONGEST_OPENING)
        time = self._times.first(text, block.start, block.start + LONGEST_LEAD, end)
        if time is None or not time.has_year or _NO_OPENING.match(text, time.end):
            return None
        if self._times.says_now(time.text) or "年代" in time.text or self._resolver.names_era(time.text):
            return None
        if text.endswith(_COMPARING.words, block.start, time.start):
            return None  # 价格：好于2021年
        if _NO_LEAD.search(text, block.start, time.start):
            return None
        period = self._period(time, profile)
        if period is None or not period.is_years:
            return None
        if period.years > 1 and _SEASON.search(time.text):
            return None  # 2023-2024学年 begins and ends in the midst of a year
        status = _direction(period, profile)
        is_usual = profile.now is not None and period in (Period.of(profile.now.reviewed), Period.of(profile.now.ahead))
        if status is None or not (period.years > 1 or is_usual) or (status is _ACTUAL and above.is_plan):
            return None
        if status is _TARGET and above.is_review and above.status_from == HEADING:
            return None
        return DocumentPart(status, OPENING, period, OPENING, time.text, text[block.start : end], above.stretch)

    def _years_in(self, text: str, profile: Profile) -> Iterator[tuple[str, Period]]:
        for time in self._times.find(text):
            if text.endswith(_COMPARING.words, 0, time.start) or leaves_later(time.text, profile.now):
                continue  # 能耗比2020年下降四成
            if (period := self._period(time, profile)) is not None:
                yield time.text, period

    def _plan_in(self, name: str, profile: Profile) -> Iterator[tuple[str, Period]]:
        """Yield the plan that the heading of goals or of a review names in quotes: “九五”奋斗目标."""
        named = self._resolver.quoted_plan.search(name)
        period = self._resolver.resolve(named[0], profile.now, None) if named is not None else None
        if named is not None and period is not None:
            yield named[0], period

    def _period(self, time: TimeExpression, profile: Profile) -> Period | None:
        year = profile.now.year if profile.now else None
        return self._resolver.resolve(time.text, profile.now, year, profile.span)


def _sentence_start(text: str, block: Block, offset: int) -> int:
    return max(block.start, text.rfind("。", block.start, offset) + 1)


def _direction(period: Period, profile: Profile) -> Status | None:
    """Say whether a time lies behind a document or ahead of it; None where it does neither or nothing tells."""
    now = profile.now
    if now is None or profile.kind is DocumentKind.ACCOUNT:
        return None
    is_report = profile.kind is DocumentKind.REPORT
    if period.last.year <= now.reviewed:
        return _ACTUAL
    first_ahead = now.ahead if is_report else now.year + 1  # only a report speaks of its own year as one to come
    return _TARGET if period.last.year >= first_ahead and period.first.year >= now.reviewed else None


def _is_to_come(period: Period, profile: Profile) -> bool:
    """Say whether a part of the document's own year begins in its month or later, and is not over with it."""
    now = profile.now
    if now is None or not now.month or period.is_years or period.first.year != now.year:
        return False
    return period.first.month >= now.month and period.last.month > now.month


def _is_work_ahead(name: str, period: Period, profile: Profile) -> bool:
    """Say whether a heading names the work of the year that has just begun: 今年的工作, in January."""
    now = profile.now
    is_new = now is not None and now.month > 0 and now.is_early and period == Period.of(now.year)
    return is_new and _WORK_OF_YEAR.search(name) is not None


def _said(back: re.Match[str] | None, ahead: re.Match[str] | None, has_times: bool) -> Status | None:
    """Return what the words of a heading say; where both are there, the first part of a pair (回顾和安排) or the whole of a
    phrase (目标完成情况).
    """
    if back is not None and ahead is not None:
        return _ACTUAL if has_times or ahead.start() < back.start() else None
    if back is not None:
        return _ACTUAL
    return _TARGET if ahead is not None else None


def _usual(status: Status | None, above: DocumentPart, profile: Profile) -> Period | None:
    """Return the time of a part that names none: that of the part around it where both look the same way."""
    if profile.kind is DocumentKind.ACCOUNT and status is _TARGET:
        return Period.of(profile.now.year) if profile.now else None
    if profile.kind is DocumentKind.PLAN and profile.span is not None and status is _ACTUAL:
        return Period.years_of(profile.span.first.year - profile.span.years, profile.span.first.year - 1)
    if above.period is not None and (above.status is status or above.status is None or profile.kind is not DocumentKind.REPORT):
        return above.period
    if profile.now is None or profile.kind is not DocumentKind.REPORT:
        return None
    return Period.of(profile.now.ahead if status is _TARGET else profile.now.reviewed)
