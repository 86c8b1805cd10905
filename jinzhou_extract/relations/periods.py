"""The time that a figure is of."""

import re

from jinzhou_extract.relations.rule import Rule, first_match
from jinzhou_extract.relations.sentence import Claim
from jinzhou_extract.relations.time.period import Period
from jinzhou_extract.relations.time.reader import TimeExpression, TimeReader

_COMPARING = frozenset("比较与同是")
_SAME_PERIOD = re.compile(r"同期|相比|末?水平|的?[\d.]+倍")
_SECTION_YEAR = re.compile(r"((?:19|20)\d\d) ?年")
_LAST_YEAR = ("去年", "上年")


def is_base(text: str, start: int, end: int) -> bool:
    """Say whether the time from `start` to `end` of `text` is what something is compared with: 比上年, 是2009年的."""
    return (start > 0 and text[start - 1] in _COMPARING) or _SAME_PERIOD.match(text, end) is not None


class PeriodRules:
    """The rules that find a period; one instance a document."""

    def __init__(self, reader: TimeReader, this_year: int | None) -> None:
        self._reader = reader
        self._this_year = this_year
        self.rules: tuple[Rule[Claim], ...] = (
            Rule("period-table", "In a table the column, the row or the caption names it.", self._table),
            Rule("period-shifted", "由去年同期的 is the same period a year before.", self._shifted),
            Rule("period-distributed", "分别 hands out the times of the list before it.", self._distributed),
            Rule("period-sentence", "It is the last time expression in front of the number in its sentence.", self._sentence),
            Rule("period-behind", "Else the one that 于 or a bracket puts right behind the number.", self._behind),
            Rule("period-paragraph", "Else the one that an earlier sentence of the paragraph sets.", self._paragraph),
            Rule("period-section", "Else the year in the heading.", self._section),
        )

    def settle(self, claim: Claim) -> None:
        """Give `claim` its period."""
        first_match(self.rules, claim, claim.trace)

    def _set(self, claim: Claim, words: str, period: Period | None) -> bool:
        claim.period = words
        claim.time_period = str(period) if period else None
        return True

    def _context_year(self, claim: Claim) -> int | None:
        """Return the year that a month without a year belongs to."""
        carried = claim.sentence.carried_time
        if carried is not None and carried.has_year:
            period = self._reader.resolve(carried.text, self._this_year, self._this_year)
            if period is not None:
                return period.last.year
        years = _SECTION_YEAR.findall(claim.sentence.section)
        return int(years[-1]) if years else self._this_year

    def _resolve(self, claim: Claim, time: TimeExpression) -> Period | None:
        return self._reader.resolve(time.text, self._this_year, self._context_year(claim))

    def _table(self, claim: Claim) -> bool:
        place = claim.mention.place
        if place is None or place.period is None:
            return False
        return self._set(claim, place.period, self._reader.resolve(place.period, self._this_year, self._this_year))

    def _before(self, claim: Claim) -> list[TimeExpression]:
        """Return the time expressions in front of the number that date something, not those of a comparison."""
        end = claim.mention.start - claim.sentence.start
        text = claim.sentence.text
        found = []
        for time in claim.sentence.times:
            if time.end > end:
                break
            if not is_base(text, time.start, time.end):
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
        current = self._resolve(claim, others[-1]) if others else None
        if current is None and (carried := claim.sentence.carried_time):
            current = self._resolve(claim, carried)
        return self._set(claim, last.text + "同期", current.shifted(-1) if current else None)

    def _distributed(self, claim: Claim) -> bool:
        position, head = 0, claim
        while head.previous is not None and not head.left[: head.reading.rest].strip(" 、和及与或,"):
            head, position = head.previous, position + 1
        if not head.reading.distributes:
            return self._with_subject(claim, position)
        times = self._before(head)
        size = position + 1
        for following in claim.sentence.claims[claim.index + 1 :]:
            if following.previous is None or following.left.strip(" 、和及与或,"):
                break
            size += 1
        text = claim.sentence.text
        joined = [time for time in times[-size:]]
        gaps = [text[first.end : second.start] for first, second in zip(joined, joined[1:], strict=False)]
        if len(joined) != size or size < 2 or any(gap not in ("和", "、", "与", "及") for gap in gaps):
            return False
        return self._set(claim, joined[position].text, self._resolve(claim, joined[position]))

    def _with_subject(self, claim: Claim, position: int) -> bool:
        """同比增长18.2%和18.6% behind two dated levels: each has the date of its level."""
        first = claim
        for _ in range(position):
            first = first.previous or first
        size = position + 1
        for following in claim.sentence.claims[claim.index + 1 :]:
            if following.previous is None or following.left.strip(" 、和及与或,"):
                break
            size += 1
        before = claim.sentence.claims[first.index - size : first.index] if first.index >= size > 1 else []
        if len(before) != size or "period-distributed" not in before[position].trace:
            return False
        return self._set(claim, before[position].period or "", None) and self._copy(claim, before[position])

    @staticmethod
    def _copy(claim: Claim, other: Claim) -> bool:
        claim.period, claim.time_period = other.period, other.time_period
        return True

    def _sentence(self, claim: Claim) -> bool:
        times = self._before(claim)
        local = [time for time in times if not self._is_local(claim, time)]
        if not local:
            return False
        time, year = local[-1], None
        if not time.has_year and (dated := [other for other in local if other.has_year]):
            period = self._resolve(claim, dated[-1])
            year = period.last.year if period else None
        if year is None:
            return self._set(claim, time.text, self._resolve(claim, time))
        return self._set(claim, time.text, self._reader.resolve(time.text, self._this_year, year))

    def _behind(self, claim: Claim) -> bool:
        """一期项目600MW于2010年完成."""
        end = claim.mention.end - claim.sentence.start
        time = next((time for time in claim.sentence.times if time.start >= end), None)
        if time is None or claim.sentence.text[end : time.start] not in ("于", "在", "，于", "（", "("):
            return False
        return self._set(claim, time.text, self._resolve(claim, time))

    def _is_local(self, claim: Claim, time: TimeExpression) -> bool:
        """Say whether a time belongs to another number only: 由2019年的第八位跃升至第四位."""
        text = claim.sentence.text
        if not time.start or not (text[time.start - 1] in "由从" or (text[time.start - 1] in "到至" and text[time.end : time.end + 1] == "的")):
            return False
        for other in claim.sentence.claims[: claim.index]:
            if other.mention.start - claim.sentence.start >= time.end:
                return True
        return False

    def _paragraph(self, claim: Claim) -> bool:
        carried = claim.sentence.carried_time
        return carried is not None and self._set(claim, carried.text, self._resolve(claim, carried))

    def _section(self, claim: Claim) -> bool:
        match = None
        for match in _SECTION_YEAR.finditer(claim.sentence.section):
            pass
        return match is not None and self._set(claim, match[0], Period.of(int(match[1])))
