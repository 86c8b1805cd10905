"""The time that a figure is of."""

from itertools import pairwise

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.relations.context import Context
from jinzhou_extract.relations.rule import Rule, RuleSet
from jinzhou_extract.relations.sentence import Claim, followers, list_head
from jinzhou_extract.times.reader import TimeExpression, TimeReader

_COMPARING = frozenset("比较与同是")
_MORE_THAN = frozenset(["高于", "低于", "快于", "慢于", "好于", "优于", "差于", "多于", "少于", "大于", "小于"])
_BASE_LEAD = Pattern(r"[比较][^，。；]{1,8}的\Z")
_SAME_PERIOD = Pattern(r"同期|相比|末?水平|的?[\d.一二三四五六七八九十百点两]+倍|[^，。；]{0,12}基础上")
_PART_OF = Pattern(r"的(?:约|近|百分之)*(?:[\d.一二三四五六七八九十百点两]+多?(?:成|%)|一半)")
_REACHING = frozenset("到至于足过达当")
_SECTION_YEAR = Pattern(r"((?:19|20)\d\d) ?年")
_LAST_YEAR = ("去年", "上年")


def is_base(text: str, start: int, end: int) -> bool:
    """Say whether the time from `start` to `end` of `text` is what something is compared with.

    比上年, 是2009年的1.6倍, 恢复到2019年的九成; 由2019年的九成 is a level of that year.
    """
    before = text[start - 1 : start]
    if before and (before in _COMPARING or text[max(0, start - 2) : start] in _MORE_THAN):
        return True
    if before == "的" and _BASE_LEAD.search(text, max(0, start - 10), start):
        return True  # 比上市前的2013年
    return _SAME_PERIOD.match(text, end) is not None or (before in _REACHING and _PART_OF.match(text, end) is not None)


class PeriodRules:
    """The rules that find a period; built once, immutable."""

    def __init__(self, reader: TimeReader) -> None:
        self._reader = reader
        self.rules = RuleSet(
            Rule("period-table", self._table, in_table=True),
            Rule("period-shifted", self._shifted),
            Rule("period-distributed", self._distributed),
            Rule("period-sentence", self._sentence),
            Rule("period-behind", self._behind),
            Rule("period-paragraph", self._paragraph),
            Rule("period-section", self._section),
            Rule("period-title", self._title),
        )

    @staticmethod
    def _set(claim: Claim, words: str, period: str | None) -> bool:
        claim.period, claim.time_period = words, period
        return True

    def _context_year(self, claim: Claim) -> int | None:
        """Return the year that a month without a year belongs to."""
        context, carried = claim.sentence.paragraph.context, claim.sentence.dated
        if carried is not None and (period := self._period(context, carried.text, context.this_year)):
            year = _last_year(period)  # 计划2013年完工。4月30日…: a plan's year does not date what follows
            return year if context.is_plan or context.this_year is None else min(year, context.this_year)
        words = _year_of_section(claim)
        return int(words[:4]) if words else context.this_year

    def _resolve(self, claim: Claim, time: TimeExpression) -> str | None:
        context = claim.sentence.paragraph.context
        year = None if time.has_year else self._context_year(claim)
        period = self._period(context, time.text, year)
        if year is None or period is None or year != context.this_year or claim.sentence.may_be_target:
            return period
        if context.this_month is None or _last_month(period) <= context.this_month:
            return period
        return self._period(context, time.text, year - 1)  # what is told of 1—11月 in January was last year

    def _period(self, context: Context, words: str, year: int | None) -> str | None:
        """Return what `words` name, a part of a year being one of `year`."""
        key = words, year
        if key not in context.periods:
            period = self._reader.resolve(words, context.this_year, year)
            context.periods[key] = str(period) if period else None
        return context.periods[key]

    def _table(self, claim: Claim) -> bool:
        place, context = claim.mention.place, claim.sentence.paragraph.context
        if place is None or place.period is None:
            return False
        return self._set(claim, place.period, self._period(context, place.period, context.this_year))

    def _before(self, claim: Claim) -> list[TimeExpression]:
        """Return the time expressions in front of the number that date something, not those of a comparison."""
        end = claim.mention.start - claim.sentence.start
        text = claim.sentence.text
        found = []
        for time in claim.sentence.times:
            if time.end > end:
                break
            if not is_base(text, time.start, time.end) or claim.right.startswith("相比"):
                found.append(time)
        return found

    def _shifted(self, claim: Claim) -> bool:
        if not claim.reading.starts_from or claim.left_start < 0:
            return False
        end = claim.left_start + len(claim.left)
        last = next((time for time in reversed(claim.sentence.times) if time.end <= end), None)
        if last is None or last.start < claim.left_start or last.text not in _LAST_YEAR:
            return False
        others = [time for time in self._before(claim) if time is not last]
        current = others[-1] if others else claim.sentence.carried_time
        if current is None:
            return self._set(claim, last.text + "同期", None)
        context = claim.sentence.paragraph.context
        year = None if current.has_year else self._context_year(claim)
        period = self._reader.resolve(current.text, context.this_year, year)
        return self._set(claim, last.text + "同期", str(period.shifted(-1)) if period else None)

    def _distributed(self, claim: Claim) -> bool:
        if len(claim.sentence.times) < 2:
            return False
        head, position = list_head(claim)
        if not head.reading.distributes:
            return self._with_subject(claim, position)
        times = self._before(head)
        size = position + 1 + followers(claim)
        text = claim.sentence.text
        joined = list(times[-size:])
        gaps = [text[first.end : second.start] for first, second in pairwise(joined)]
        if len(joined) != size or size < 2 or any(gap not in ("和", "、", "与", "及") for gap in gaps):
            return False
        return self._set(claim, joined[position].text, self._resolve(claim, joined[position]))

    def _with_subject(self, claim: Claim, position: int) -> bool:
        """同比增长18.2%和18.6% behind two dated levels: each has the date of its level."""
        first = claim
        for _ in range(position):
            first = first.previous or first
        size = position + 1 + followers(claim)
        before = claim.sentence.claims[first.index - size : first.index] if first.index >= size > 1 else []
        if len(before) != size or "period-distributed" not in before[position].trace:
            return False
        return self._set(claim, before[position].period or "", before[position].time_period)

    def _sentence(self, claim: Claim) -> bool:
        if not claim.sentence.times:
            return False
        times = self._before(claim)
        local = [time for time in times if not self._is_local(claim, time)]
        if not local:
            return False
        time, year = local[-1], None
        if not time.has_year and (dated := [other for other in local if other.has_year]):
            period = self._resolve(claim, dated[-1])
            year = _last_year(period) if period else None
        if year is None:
            return self._set(claim, time.text, self._resolve(claim, time))
        return self._set(claim, time.text, self._period(claim.sentence.paragraph.context, time.text, year))

    def _behind(self, claim: Claim) -> bool:
        """一期项目600MW于2010年完成."""
        if not claim.sentence.times:
            return False
        end = claim.mention.end - claim.sentence.start
        time = next((time for time in claim.sentence.times if time.start >= end), None)
        if time is None or claim.sentence.text[end : time.start] not in ("于", "在", "，于", "（", "("):
            return False
        return self._set(claim, time.text, self._resolve(claim, time))

    def _is_local(self, claim: Claim, time: TimeExpression) -> bool:
        """Say whether a time belongs to another number only: 由2019年的第八位跃升至第四位."""
        text = claim.sentence.text
        if not time.start or not (
            text[time.start - 1] in "由从" or (text[time.start - 1] in "到至" and text[time.end : time.end + 1] == "的")
        ):
            return False
        last = claim.sentence.claims[claim.index - 1] if claim.index else None
        return last is not None and last.mention.start - claim.sentence.start >= time.end

    def _paragraph(self, claim: Claim) -> bool:
        carried = claim.sentence.carried_time
        return carried is not None and self._set(claim, carried.text, self._resolve(claim, carried))

    def _title(self, claim: Claim) -> bool:
        """2022年国民经济和社会发展统计公报: what it tells is of that year."""
        words = claim.sentence.paragraph.context.title_year
        return bool(words) and self._set(claim, words, words[:4])

    def _section(self, claim: Claim) -> bool:
        words = _year_of_section(claim)
        return bool(words) and self._set(claim, words, words[:4])


def _year_of_section(claim: Claim) -> str:
    """Return the last year in the heading as it stands there, or nothing."""
    section, known = claim.sentence.paragraph.section, claim.sentence.paragraph.context.section_years
    if section not in known:
        years = [match[0] for match in _SECTION_YEAR.finditer(section)]
        known[section] = years[-1] if years else ""
    return known[section]


def _last_month(period: str) -> int:
    """Return the month in which a resolved period ends."""
    last = period.rpartition("/")[2]
    if "Q" in last:
        return 3 * int(last[-1])
    return int(last[5:7]) if len(last) > 4 else 12


def _last_year(period: str) -> int:
    """Return the year in which a resolved period ends."""
    return int(period.rpartition("/")[2][:4])
