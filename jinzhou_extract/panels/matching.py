"""Which indicators of a catalogue a figure belongs to, and how it stands to each."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from jinzhou_extract.document.about import About
from jinzhou_extract.metric import Metric, Role, Status
from jinzhou_extract.panels.catalogue import Catalogue, Indicator, Scope, Span
from jinzhou_extract.panels.names import Pattern, plain_name, words

BEFORE = 90
"""How many characters in front of a figure may hold the name that it belongs to."""

AFTER = 30
"""How many characters behind it may say what it is."""

_BREAK = re.compile(r"[。！？；;\n]")
_COMMA = re.compile(r"[，,：:]")
_AND = re.compile(r"[、和及与]")
_COUNTRY = "全国"
_ENDINGS = ("自治区", "自治州", "省", "市", "县", "区", "州", "盟", "旗")


class Fit(StrEnum):
    """How a figure that bears an indicator's name stands to it."""

    FULL = "full"
    OTHER_SCOPE = "other_scope"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A figure that may be the cell of an indicator.

    `name_rank` is the place of the name it bears among the indicator's names, `is_own_year` whether it is told for the
    very year asked for, not for a span that ends with it, `is_direct` whether no other figure stands between the two,
    `is_real` whether it is told without the change of prices. `words` are those around the figure that soften or harden it;
    `is_of_goals` and `is_stretch` say whether it stands among the goals of the year, as one that is only hoped for.
    """

    metric: Metric
    fit: Fit
    reason: str = ""
    name_rank: int = 0
    is_own_year: bool = True
    is_direct: bool = True
    is_real: bool = False
    words: str = ""
    is_of_goals: bool = False
    is_stretch: bool = False


@dataclass(frozen=True, slots=True)
class _Around:
    """The text around a figure in its sentence: in front, in front from its last comma, behind up to the next one."""

    before: str
    clause: str
    after: str


@dataclass(frozen=True, slots=True)
class _Matched:
    """An indicator whose name a phrase bears: the place of the name, and the word that speaks of another scope."""

    indicator: Indicator
    rank: int


class _Compiled:
    """An indicator with its patterns."""

    def __init__(self, indicator: Indicator) -> None:
        self.indicator = indicator
        self.names = [Pattern(source) for source in indicator.names]
        self.without = [Pattern(source) for source in indicator.without]
        self.near = [Pattern(source) for source in indicator.near]


class Matcher:
    """Matches figures with the indicators of a catalogue; what a phrase is called is worked out once."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._compiled = {item.id: _Compiled(item) for item in catalogue.indicators}
        self._any = Pattern.any_of(name for item in catalogue.indicators for name in item.names)
        self._called: dict[tuple[str, tuple[str, ...]], tuple[_Matched, ...]] = {}

    def concept(self, metric: Metric, text: str, about: About) -> str | None:
        """Return the id of the first indicator that a figure belongs to, or None."""
        found = self.candidates(metric, text, about)
        return next((id_ for id_, candidate in found if candidate.fit is Fit.FULL), None)

    def candidates(self, metric: Metric, text: str, about: About) -> Iterator[tuple[str, Candidate]]:
        """Yield the indicators that a figure of the document `text` may belong to, by id."""
        if metric.indicator is None:
            return
        around = _around(metric, text)
        places = tuple(dict.fromkeys([*_names_of(about.region), *_names_of(metric.region)]))
        names = [metric.indicator]
        if words().each.search(around.clause):  # 财政总收入和一般预算收入各增长7%: of one as of the other
            names += [part for part in _AND.split(metric.indicator) if part != metric.indicator]
        for matched in [found for name in names for found in self._matched(name, places)]:
            if not _has_fields(metric, matched.indicator):
                continue
            candidate = self._candidate(metric, matched, around, about)
            if candidate is not None:
                yield matched.indicator.id, candidate

    def _matched(self, indicator: str, places: tuple[str, ...]) -> tuple[_Matched, ...]:
        key = (indicator, places)
        if key not in self._called:
            called = plain_name(indicator, places)
            if self._any is not None and not any(map(self._any.is_whole, called)):
                self._called[key] = ()
                return ()
            self._called[key] = tuple(
                _Matched(item.indicator, rank)
                for item in self._compiled.values()
                if (rank := _rank(item.names, called)) is not None
            )
        return self._called[key]

    def _candidate(self, metric: Metric, matched: _Matched, around: _Around, about: About) -> Candidate | None:
        indicator = matched.indicator
        is_own_year = _period_fits(metric, indicator, about)
        gap = _gap(metric, around)
        if is_own_year is None or not _speaks_of(metric, around, gap) or not _span_fits(metric, indicator, around, about):
            return None
        if not is_own_year and words().flow.search(around.clause):
            return None
        near = self._compiled[indicator.id].near
        if near and not _first_word(near, f"{around.clause}{metric.text}{around.after}"):
            return None
        fit, reason = Fit.FULL, ""
        if indicator.scope is Scope.OWN and not _is_own(metric, about):
            fit, reason = Fit.OTHER_SCOPE, f"it is of {metric.region}"
        elif other := _first_word(self._compiled[indicator.id].without, f"{metric.indicator} {'' if '分别' in gap else gap}"):
            fit, reason = Fit.OTHER_SCOPE, f"it speaks of {other}"
        elif indicator.scope is Scope.OWN and (owner := _owner(metric, around, about)):
            fit, reason = Fit.OTHER_SCOPE, f"it is of {owner}"
        return Candidate(
            metric,
            fit,
            reason,
            matched.rank,
            is_own_year,
            not any(char.isdigit() for char in gap),
            words().real.search(gap) is not None,
            _commitment(around),
            words().goals.search(metric.sentence) is not None,
            words().stretch.search(around.clause) is not None,
        )


def _rank(names: Sequence[Pattern], called: Sequence[str]) -> int | None:
    return next((rank for rank, name in enumerate(names) if any(map(name.is_whole, called))), None)


def _speaks_of(metric: Metric, around: _Around, gap: str) -> bool:
    """Say whether the sentence of a figure names its indicator, or is a row of a table, and gives it for all of that.

    Coordination spreads a name over its sentence (城乡居民…), so its latter half or its characters are looked for. What a
    change began with (由5%) is of an earlier time, and what was done beyond a goal (超额完成8万人的目标) is more than the goal.
    """
    name = metric.indicator or ""
    is_named = metric.sentence.startswith("|") or name[len(name) // 2 :] in metric.sentence or set(name) <= set(metric.sentence)
    if metric.status is Status.ACTUAL and words().goal_met.match(around.after):
        return False
    return is_named and not words().part.search(gap) and not words().begins.search(around.clause)


def _owner(metric: Metric, around: _Around, about: About) -> str:
    """Return whose figure it is, where 的 in front of its name says so (困难乡镇的财政收入); nothing for the document's own."""
    before = around.before[: max(0, around.before.rfind(metric.indicator or ""))]
    if not before.endswith("的"):
        return ""
    owner = _COMMA.split(before[:-1])[-1]
    is_own = not owner or owner.endswith(tuple(_names_of(about.region))) or words().lead.search(owner[-5:]) is not None
    return "" if is_own else owner


def _first_word(patterns: Sequence[Pattern], text: str) -> str:
    return next((word for pattern in patterns if (word := pattern.word_in(text))), "")


def _has_fields(metric: Metric, indicator: Indicator) -> bool:
    if metric.kind not in indicator.kind or metric.role not in indicator.role or metric.status is not indicator.status:
        return False
    if indicator.unit and metric.unit not in indicator.unit:
        return False
    stated = [limit for limit in (metric.value, metric.lower, metric.upper) if limit is not None]
    least, most = indicator.least, indicator.most
    return all((least is None or least <= limit) and (most is None or limit <= most) for limit in stated)


def _names_of(region: str | None) -> list[str]:
    """Return what a place is called: 锦州市, 锦州."""
    if region is None:
        return []
    short = next((region.removesuffix(ending) for ending in _ENDINGS if region.endswith(ending)), region)
    return [name for name in (region, short) if len(name) > 1]


def _is_own(metric: Metric, about: About) -> bool:
    if metric.region is None or metric.region == about.region:
        return True
    if about.region_code is not None:
        return metric.region_code == about.region_code
    return about.region is None and metric.region == _COUNTRY


def _period_fits(metric: Metric, indicator: Indicator, about: About) -> bool | None:
    """Say whether a figure is of the very period that an indicator asks for; None where it is of another one."""
    wanted = _period(indicator.period, about)
    if indicator.period == "any":
        return True
    if wanted is None or metric.time_period is None:
        return None
    if metric.time_period == wanted:
        return True
    ends_there = metric.time_period.endswith(f"/{wanted}") and len(metric.time_period) == 2 * len(wanted) + 1
    return False if indicator.in_review and ends_there else None


def _period(period: str, about: About) -> str | None:
    match period:
        case "reviewed":
            return None if about.reviewed is None else str(about.reviewed)
        case "planned":
            return None if about.planned is None else str(about.planned)
        case "past_years":
            return None if about.reviewed is None else f"{about.reviewed - 4}/{about.reviewed}"
        case "coming_years":
            return None if about.planned is None else f"{about.planned}/{about.planned + 4}"
        case _:
            return period


def _span_fits(metric: Metric, indicator: Indicator, around: _Around, about: About) -> bool:
    """Say whether a change or flow runs over as long as the indicator asks for: one year is not 年均, nor 累计."""
    if indicator.span is Span.ANY:
        return True
    near = f"{metric.indicator} {around.clause}"
    is_average = metric.per == "年" or words().average.search(near) is not None
    if indicator.span is Span.AVERAGE:
        return is_average
    is_total = words().total.search(near) is not None
    if indicator.span is Span.TOTAL:
        return is_total and not is_average
    return not is_average and not is_total and (metric.role is not Role.CHANGE or _base_fits(metric, indicator, about))


def _base_fits(metric: Metric, indicator: Indicator, about: About) -> bool:
    """Say whether a change of a year is measured against the year before."""
    base = metric.relative_to
    if base is None or words().base.fullmatch(base):
        return True
    wanted = _period(indicator.period, about)
    return wanted is not None and len(wanted) == 4 and base.startswith(str(int(wanted) - 1))


def _around(metric: Metric, text: str) -> _Around:
    before = _BREAK.split(text[max(0, metric.start - BEFORE) : metric.start])[-1]
    after = _BREAK.split(text[metric.end : metric.end + AFTER])[0]
    return _Around(before, _COMMA.split(before)[-1], _COMMA.split(after)[0])


def _gap(metric: Metric, around: _Around) -> str:
    """Return what stands between the name of a figure and the figure; where it is not named there, its clause."""
    at = around.before.rfind(metric.indicator or "")
    return around.clause if at < 0 else around.before[at + len(metric.indicator or "") :]


def _commitment(around: _Around) -> str:
    """Return the words by which soft and hard figures are told apart: 力争 … 以上."""
    own = re.split(r"\d", around.clause)[-1]  # behind the figure before it: 突破1200亿元、达到
    in_front = [match[0] for match in words().commitment.finditer(own)]
    behind = words().hedge.match(around.after)
    return " ".join([*in_front, *([behind[0]] if behind else [])])
