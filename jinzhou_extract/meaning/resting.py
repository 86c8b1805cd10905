"""The time of a figure whose own words tell none: that of its part of the document, of the document, of its 目前."""

from typing import Final

from jinzhou_extract.document.part import DOCUMENT, WHOLE
from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.meaning.hopes import WISHES, Mood
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.meaning.settling import settle
from jinzhou_extract.meaning.standing import stands
from jinzhou_extract.meaning.written import is_of_year_before, sent_on
from jinzhou_extract.times.near import NEW
from jinzhou_extract.times.period import Period
from jinzhou_extract.times.words import TO, YEARS, number

_AS_IT_IS: Final = Pattern("现[有存共]|现设有")
_OF_MORE: Final = WordPattern("time.toml", "of_more")
_TAKES_YEARS: Final = Pattern(rf"用[约近]?(?:({YEARS})|{YEARS}(?:{TO}){YEARS})年(?:左右)?的?时间", signs="用")
_OF_A_DAY: Final = WordPattern("time.toml", "of_a_day")


class RestingTimes:
    """The rules for figures without a time of their own; immutable."""

    def at_present(self, claim: Claim) -> bool:
        """目前: in news and the like at the document's own time, whatever their heading says; in a review at its end."""
        paragraph, part = claim.sentence.paragraph, claim.sentence.part
        is_whole = paragraph.context.profile.kind in WHOLE
        return (not is_whole and part.period is not None and self.document(claim)) or self.part(claim) or self.document(claim)

    def part(self, claim: Claim) -> bool:
        """The heading, the opening or the kind of document says when."""
        part = claim.sentence.part
        if part.period is None:
            return False
        if part.period_from == DOCUMENT and part.is_plan and _AS_IT_IS.search(claim.left) is not None:
            return self.document(claim)  # 全镇现存古建筑|162栋, in a plan
        if claim.mood is Mood.AHEAD and not part.is_plan and not part.is_review and self._is_past(claim, part.period):
            return False  # 拟派现: no wish is of a time that is over
        if claim.mood in WISHES and part.period_from == DOCUMENT and part.period.last.month and not part.is_plan:
            return False  # 上半年经济运行情况: what is planned there is of no half that is over
        claim.flags += (f"period-from-{part.period_from}",)
        return settle(claim, part.words or None, part.period, holds=stands(claim))

    @staticmethod
    def _is_past(claim: Claim, period: Period) -> bool:
        now = claim.sentence.paragraph.context.profile.now
        last = period.last
        if now is not None and now.day and last.day and (last.year, last.month) == (now.year, now.month):
            return last.day < now.day
        return now is not None and (last.year, last.month or 12) < (now.year, now.month or 12)

    @staticmethod
    def document(claim: Claim) -> bool:
        """Else it is of the year in which the document speaks, or of the day that all of it is told of."""
        profile = claim.sentence.paragraph.context.profile
        now = profile.now
        if now is None or claim.sentence.part.is_timeless:
            return False
        end = claim.mention.lead - claim.sentence.start
        if claim.mood in WISHES and (taken := _TAKES_YEARS.search(claim.sentence.text, 0, end)):
            years = number(taken[1]) if taken[1] else 0  # 用3年时间，使每村有|1至2名; 用三至五年时间: nobody can tell
            period = Period.years_of(now.ahead, now.ahead + years - 1) if years else None
            return settle(claim, taken[0], period, holds=True)
        claim.flags += ("period-from-document",)
        is_of_day = now.day > 0 and _OF_A_DAY.search(claim.sentence.text) is not None
        now = (sent_on(claim.sentence.paragraph) if is_of_day else None) or now
        is_hourly = profile.day is not None and profile.told == profile.day  # what is planned there is for the same day
        is_ahead = not is_hourly and (claim.mood in WISHES or claim.sentence.part.is_plan)
        is_over = not is_ahead and 0 < now.month <= NEW and is_of_year_before(claim)
        usual = profile.told if profile.told is not None and not is_ahead else Period.of(now.year - is_over)
        told = Period.of(now.year, now.month, now.day) if is_of_day else usual
        if profile.day is not None and not is_ahead and not _OF_MORE.search(claim.sentence.text):
            told = profile.day
        claim.period, claim.when = None, told
        claim.time_period = str(claim.when)
        return True
