"""How far a time of a sentence holds: 由2019年的第八位, 从2008年的14万亩, …；到2019年，."""

from typing import Final

from jinzhou_extract.document.kind import STORIES
from jinzhou_extract.lexicon.cues import Cue
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.meaning.governing import DEADLINE, LAST_HELD, is_gone_by, is_name
from jinzhou_extract.meaning.hopes import WISHES, may_hope
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.meaning.time_bases import is_base
from jinzhou_extract.metric import Kind, Role
from jinzhou_extract.times.expression import TimeExpression
from jinzhou_extract.times.near import Now
from jinzhou_extract.times.period import Period
from jinzhou_extract.times.words import FORMER, SINCE, number

_FROM: Final = frozenset("由从")
_NUMERALS: Final = frozenset("一二两三四五六七八九十")
LONGEST_STRETCH: Final = 3
"""Characters of a stretch of years without more words: 五年来."""
_CLOSED: Final = Pattern("[）)]")
_WHILE: Final = "而"
_SINCE: Final = frozenset("自从")
_CLAUSE_ENDS: Final = Pattern("[，。；：]")
_CHANGED: Final = Pattern("，[^，。；]{1,14}后，?[只仅便就可能每已]")
_OPENS: Final = frozenset("，；：、")
_ONGOING: Final = WordPattern("time.toml", "ongoing")
_TERMS: Final = ("期", "年限")
_SINCE_THEN: Final = "至今"
_WHO_IN: Final = Pattern(
    "[^，。；：、！？的了\\d\\s]{2,10}(?<![存现正所])[于在]|[^，。；\\d]{2,16}统计，[到至]?", signs="于在，"
)
_CLAUSE: Final = 24
_AT: Final = frozenset("于在")
_NO_DEED: Final = frozenset("的，。；、之以前后")
_CLAUSE_BEGINS: Final = frozenset("，；")
_COUNTED_SINCE: Final = FilledPattern("time.toml", r"至今，?{counted_since}")
_OPENED_UP_TO_NOW: Final = Pattern(r"[^，。；\d]{0,6}")
_THIS_TIME: Final = Pattern("[，；。“]这一?[回次](?!的)", signs="这")
_UP_TO: Final = frozenset("到至")
_SO_FAR: Final = Pattern(r"\s*[^，。；\d]{1,10}以来")
_LATER: Final = WordPattern("time.toml", "later")
_AFTERWARDS: Final = WordPattern("time.toml", "afterwards")
_YEARS_LATER: Final = Pattern(r"[\s“]*([一二两三四五六七八九十]{1,3}|\d{1,2})年[之以]?后，")
_YEARS_LATER_BEFORE: Final = Pattern(r"[一二两三四五六七八九十几\d]年[之以]?后，|第二年|次年|翌年")
_CHANGED_THEN: Final = FilledPattern("time.toml", r"[\s“]*(?P<what>{changed_then})[之以]?后")
_ASKED_NOW: Final = FilledPattern(
    "time.toml", r"[\s“]*(?:记者|笔者)?[^，。；\d]{0,14}?(?P<what>{people_asked})(?:结果)?(?:显示|发现|表明)"
)
_CAREER: Final = WordPattern("time.toml", "career")
_SOON: Final = WordPattern("time.toml", "soon")
_RESOLVED: Final = FilledPattern("time.toml", r"(?<!董事)(?<!监事)(?<!股东大)会议?上?，?[^，。；\d]{0,4}{resolving}|{resolved}")


def of_course(claim: Claim, before: list[TimeExpression]) -> list[TimeExpression]:
    """从2008年的14万亩扩到去年的22万亩，产量由4万吨增加到9万吨: what runs beside it begins and ends when it does."""
    if (level := _level_changed(claim)) is not None:
        text, end = claim.sentence.text, level.mention.lead - claim.sentence.start
        return [time for time in before if time.has_year and time.end <= end and text[time.start - 1 : time.start] in _UP_TO][
            -1:
        ]
    if not claim.reading.starts_from and not (claim.previous is not None and claim.previous.reading.starts_from):
        return _reached_beside(claim, before)
    text, marks = claim.sentence.text, _FROM if claim.reading.starts_from else _UP_TO
    return [time for time in before if text[time.start - 1 : time.start] in marks][-1:]


def _reached_beside(claim: Claim, before: list[TimeExpression]) -> list[TimeExpression]:
    """由2012年的86万人增加到2016年的124万人，参保率达到|97%: what is reached right behind such a level is of its time."""
    cue = claim.reading.cue
    if not before or not claim.index or cue is None or cue.cue is not Cue.REACH or claim.role is Role.CHANGE:
        return []
    level, text, start = claim.sentence.claims[claim.index - 1], claim.sentence.text, claim.sentence.start
    time, gap = before[-1], text[level.mention.tail - start : claim.mention.start - start]
    is_its_own = text[time.start - 1 : time.start] in _UP_TO and time.end + 1 == level.mention.lead - start
    return [time] if is_its_own and gap.startswith("，") and not any(mark in gap for mark in "；。") else []


def _level_changed(claim: Claim) -> Claim | None:
    """由2005年的38%上升到2010年的44%，提高|6个百分点: return the level by whose rise a number tells how much it was."""
    if claim.role is not Role.CHANGE or not claim.index or claim.left[: claim.reading.rest].strip("，"):
        return None
    level = claim.sentence.claims[claim.index - 1]
    return level if level.role is not Role.CHANGE else None


_COMPARED_LEAD: Final = Pattern(r"[比较][^，。；\d]{1,8}\Z")
"""In front of the day of a level that another is compared with: 比年内高点|9月3日|的5.06元."""

_PART_OF_YEAR: Final = Pattern(r"[本上这]周|本月|[上下]半年|第?[一二三四1-4]季度|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?")


def is_local(claim: Claim, time: TimeExpression) -> bool:
    """Say whether a time belongs to another number only: 由2019年的第八位跃升至第四位."""
    text = claim.sentence.text
    if (
        not time.start
        or text[time.end : time.end + 1] == "，"
        or time.text.endswith(SINCE)
        or _opens_all(claim, time)
        or not (
            text[time.start - 1] in "由从"
            or (text[time.start - 1] in "到至" and text[time.end : time.end + 1] == "的")
            or (
                time.is_point
                and text[time.end : time.end + 1] == "的"
                and _COMPARED_LEAD.search(text, time.start - 10, time.start)
            )
        )
    ):
        return False
    last = claim.sentence.claims[claim.index - 1] if claim.index else None
    return last is not None and last.mention.start - claim.sentence.start >= time.end


def _opens_all(claim: Claim, time: TimeExpression) -> bool:
    """从12月1日起，60家超市设专柜，每天投放|10个品种: say whether what is told from a time on is all of the sentence."""
    text = claim.sentence.text
    return text.startswith("起", time.end) and (text.startswith("，", time.end + 1) or claim.mood in WISHES)


def is_over(claim: Claim, time: TimeExpression) -> bool:
    """…；到2019年，贫困村全部退出；能耗下降|16%: a year by which one statement among others is to come true is of no other."""
    text, end = claim.sentence.text, claim.mention.start - claim.sentence.start
    if is_enclosed(claim, time):
        return True
    if "；" not in text[time.end : end]:
        return False
    if DEADLINE.match(text, time.end) or time.text.endswith(LAST_HELD):
        return True  # 铁路12月底前建成通车；新增航线|3条
    if text[time.start - 1 : time.start] in _UP_TO:
        return "；" in text[: time.start]
    if _PART_OF_YEAR.fullmatch(time.text) and _is_inside(claim, time):
        return True  # 投资96亿元，上半年开工率不低于八成；新签约|70个
    if is_gone_by(time) and text[time.start - 1 : time.start] == _WHILE:
        return True  # 共403列，而去年全年才577列；其中去程|238列
    if is_gone_by(time) and text[time.end : time.end + 1] == "的" and _is_inside(claim, time, text.rfind("，", 0, time.start)):
        return True  # 有三个乡|去年|的产值不到百万元；一周停三四天
    is_stretch = len(time.text) <= LONGEST_STRETCH and time.text[0] in _NUMERALS  # 2012年…，五年|累计1000亿元；
    return is_stretch and any(other.has_year and other.end <= time.start for other in claim.sentence.times)


def is_enclosed(claim: Claim, time: TimeExpression) -> bool:
    """Say whether a time stands in a bracket in front of the number with another one that it dates:
    亏损1140万元（2013年同期为收益920万元），溢利|2亿元.
    """
    text, start = claim.sentence.text, claim.sentence.start
    closed = _CLOSED.search(text, time.end, claim.mention.start - start)
    if closed is None or not any(time.end <= other.mention.start - start < closed.start() for other in claim.sentence.claims):
        return False
    opened = max(text.rfind("（", 0, time.start), text.rfind("(", 0, time.start))
    return opened >= 0 and _CLOSED.search(text, opened, time.start) is None


def _is_inside(claim: Claim, time: TimeExpression, before: int | None = None) -> bool:
    """Say whether a time stands behind another number of its statement, one in front of `before`, and opens nothing."""
    text, start = claim.sentence.text, claim.sentence.start
    if text[time.end : time.end + 1] == "，":
        return False
    statement = text.rfind("；", 0, time.start)
    end = time.start if before is None else before
    return any(statement < other.mention.start - start < end for other in claim.sentence.claims[: claim.index])


def without_embedded(claim: Claim, times: list[TimeExpression]) -> list[TimeExpression]:
    """下半年，公司将确保全年收入不低于38亿元；成本降低|3%: a time inside of one statement is of no other where the sentence
    opened with a time of all of them.
    """
    text, end = claim.sentence.text, claim.mention.start - claim.sentence.start
    statement = text.rfind("；", 0, end)
    first = times[0]
    if statement < 0 or text[: first.start].strip() or text[first.end : first.end + 1] != "，":
        return times
    return [
        time
        for time in times
        if time is first or time.start > statement or text[time.end : time.end + 1] == "，" or text[time.start - 1] in _OPENS
    ]


def is_changed(claim: Claim, time: TimeExpression) -> bool:
    """过去要五十分钟，改进后只用|二十二分钟: say whether a time gone by that nobody can tell ended when something changed."""
    if time.text not in FORMER:
        return False
    return _CHANGED.search(claim.sentence.text, time.end, claim.mention.start - claim.sentence.start) is not None


def starts(claim: Claim, time: TimeExpression) -> bool:
    """Say whether a time is where something began to grow: 从2006年的8亿元."""
    return claim.sentence.text[time.start - 1 : time.start] in ("从", "由")


def begins_after(period: Period, now: Now) -> bool:
    """Say whether a period begins in a later month of the document's year."""
    return period.first.year == now.year and period.first.month > now.month > 0


def is_to_come(claim: Claim, period: Period | None, now: Now | None) -> bool:
    """Say whether the carried time is a year to come, and what is told of a thing that is being built or is there."""
    if period is None or now is None or period.first.year <= now.year or claim.mood in WISHES or claim.sentence.part.is_plan:
        return False
    return _ONGOING.search(claim.sentence.text, 0, claim.mention.start - claim.sentence.start) is not None


def goes_on_to_now(claim: Claim, time: TimeExpression) -> bool:
    """2007年人工繁殖成功，至今已放流|480万尾: say whether something is told of all the time from a year up to now."""
    text, end = claim.sentence.text, claim.mention.start - claim.sentence.start
    at = text.find(_SINCE_THEN, time.end, end)
    if text[time.start - 1 : time.start] in _SINCE and _OPENED_UP_TO_NOW.fullmatch(text, time.end, at):
        return text.startswith("，", at + len(_SINCE_THEN))  # 自1988年创办|至今，累计发行2400万册
    return at > 0 and text[at - 1] in _CLAUSE_BEGINS and _COUNTED_SINCE.match(text, at) is not None


def is_resolved(claim: Claim, time: TimeExpression) -> bool:
    """昨天，市政府召开会议，决定新建|30个: say whether what is wanted was but resolved at a time."""
    if claim.mood not in WISHES or claim.sentence.part.is_plan:
        return False
    return _RESOLVED.search(claim.sentence.text, time.end, claim.mention.start - claim.sentence.start) is not None


def is_later(claim: Claim) -> bool:
    """从那以后，一天只有|10人: say whether the sentence of a figure begins with what came later, nobody can tell when."""
    return _LATER.match(*_from_opening(claim)) is not None


def years_later(claim: Claim, period: Period) -> Period | None:
    """2010年办厂。三年后，厂里有|30人: return the year that a sentence begins with by its distance from the one told before, if
    it is over and no other sentence between counted on.
    """
    counted, now = _YEARS_LATER.match(*_from_opening(claim)), claim.sentence.paragraph.context.profile.now
    years = number(counted[1]) if counted is not None else 0
    if not years or now is None or period.first.year != period.last.year or period.last.year + years > now.year:
        return None
    paragraph = claim.sentence.paragraph
    told = _YEARS_LATER_BEFORE.search(paragraph.text, 0, max(0, claim.sentence.start - paragraph.block.start))
    return Period.of(period.last.year + years) if told is None else None


def is_of_year_alone(claim: Claim, carried: TimeExpression, period: Period) -> bool:
    """Say whether a figure is but of the year of a day or month told before: its sentence begins with what came soon after it,
    or goes on with where somebody came then, long ago: 1993年6月，他调到县里。全县还有贫困户|6万人.
    """
    profile = claim.sentence.paragraph.context.profile
    if period.first.year < period.last.year:
        return False
    opening = _from_opening(claim)
    if is_soon_after(claim) or _AFTERWARDS.match(*opening) or (is_later(claim) and not _YEARS_LATER.match(*opening)):
        return True
    if profile.now is None or period.last.year + 1 >= profile.now.year or profile.kind not in STORIES:
        return False
    text = claim.sentence.paragraph.text
    at = text.rfind(carried.text, 0, max(0, claim.sentence.start - claim.sentence.paragraph.block.start))
    return at >= 0 and _CAREER.match(text, at + len(carried.text)) is not None


def is_soon_after(claim: Claim) -> bool:
    """几天后，停业|6家: say whether the sentence of a figure begins with what came soon after the day or month told before."""
    return _SOON.match(*_from_opening(claim)) is not None


def is_changed_since(claim: Claim, carried: TimeExpression) -> bool:
    """2019年买了房。调整之后，月供|7450元: say whether a sentence begins with what changed, or with what people were asked, of
    which nothing was told at the time carried.
    """
    changed = _CHANGED_THEN.match(*_from_opening(claim)) or _ASKED_NOW.match(*_from_opening(claim))
    if changed is None:
        return False
    paragraph, end = claim.sentence.paragraph, claim.sentence.start
    at = paragraph.text.find(carried.text)
    return changed["what"] not in paragraph.text[max(0, at) : max(0, end - paragraph.block.start)]


def _from_opening(claim: Claim) -> tuple[str, int]:
    """Return the text of the sentence of a figure and where its last statement opens."""
    text, end = claim.sentence.text, claim.mention.start - claim.sentence.start
    return text, text.rfind("。", 0, end) + 1


def is_so_far(claim: Claim) -> bool:
    """入汛以来，累计降雨|900毫米: say whether the sentence of a figure begins with what it tells of all the time since."""
    text, end = claim.sentence.text, claim.mention.start - claim.sentence.start
    start = text.rfind("。", 0, end) + 1
    return text.find(SINCE, start, end) > 0 and _SO_FAR.match(text, start) is not None


def is_of_age(claim: Claim, time: TimeExpression) -> bool:
    """患者今年54岁，手术历时|3小时: say whether a time only tells when somebody is as old as that, another number."""
    offset = claim.sentence.start + time.end
    before = claim.sentence.claims[: claim.index]
    return any(other.mention.start == offset and other.mention.kind is Kind.AGE for other in before)


def is_from_to(text: str, begun: TimeExpression, until: TimeExpression) -> bool:
    """自六月一日门诊开办至八月三十一日: two times of one clause, with words between them."""
    between = text[begun.end : until.start]
    return text[begun.start - 1 : begun.start] in _SINCE and between[-1:] in _UP_TO and not _CLAUSE_ENDS.search(between)


def does_then(claim: Claim, time: TimeExpression, gap: str) -> bool:
    """全省|122个种子公司在去年12月作了鉴定: say whether those who are counted are told to have done something in a time."""
    if claim.mention.kind is not Kind.COUNT or _WHO_IN.fullmatch(gap) is None:
        return False
    text = claim.sentence.text
    if gap[-1] not in _AT and may_hope(text[time.end : time.end + _CLAUSE]):
        return False  # 据对500家企业统计，2025年投资将增长5%
    return (
        (gap[-1] not in _AT or text[time.end : time.end + 1] not in _NO_DEED)
        and not is_base(text, *time[:2])
        and not is_name(text, *time[:2])
    )


def has_number(claim: Claim, time: TimeExpression) -> bool:
    """Say whether the bracket that a time behind a number opens holds another number, of which it is the time."""
    following = claim.sentence.claims[claim.index + 1 : claim.index + 2]
    text, start = claim.sentence.text, claim.sentence.start
    return any(_CLOSED.search(text, time.end, other.mention.start - start) is None for other in following)


def dates_later(claim: Claim, dated: TimeExpression, time: TimeExpression) -> bool:
    """Say whether a time that names its year dates a later one: in its statement, or as what opens the sentence."""
    text = claim.sentence.text
    return "；" not in text[dated.end : time.start] or not text[: dated.start].strip()


def is_of_this_time(claim: Claim, time: TimeExpression) -> bool:
    """去年孩子住了8天；这回住|5天: say whether a clause that says so goes on to what was done now."""
    return _THIS_TIME.search(claim.sentence.text, time.end, claim.mention.start - claim.sentence.start) is not None


def is_term(claim: Claim, carried: TimeExpression) -> bool:
    """去年有3000人报考。…，试用期|一年: say whether how long something is to last is told behind what was of a time gone by."""
    is_long = claim.mention.kind is Kind.DURATION and (claim.indicator or "").endswith(_TERMS)
    return is_long and is_gone_by(carried)
