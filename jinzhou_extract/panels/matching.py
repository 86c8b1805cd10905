"""Which indicators of a catalogue a figure belongs to, and how it stands to each."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from jinzhou_extract.document.about import About
from jinzhou_extract.lexicon.pattern import WordList
from jinzhou_extract.metric import Kind, Metric, Role, Status
from jinzhou_extract.panels.around import COMMA, Around, around
from jinzhou_extract.panels.catalogue import Catalogue, Indicator, Scope
from jinzhou_extract.panels.names import Pattern, plain_name, words
from jinzhou_extract.panels.spans import period_fits, span_fits

_AND = re.compile(r"[、和及与]")
_COUNTRY = "全国"
_ENDINGS = WordList("places.toml", "region_ends")


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
    `is_of_goals` and `is_stretch` say whether it stands among the goals of the year, as one that is only hoped for;
    `is_index` whether it is told as an index (103.5), whose base is taken off.
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
    is_index: bool = False


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
        self._amounts = _told_in_amounts(catalogue)
        self._called: dict[tuple[str, tuple[str, ...]], tuple[_Matched, ...]] = {}

    def concept(self, metric: Metric, text: str, about: About) -> str | None:
        """Return the id of the first indicator that a figure belongs to, or None."""
        found = self.candidates(metric, text, about)
        return next((id_ for id_, candidate in found if candidate.fit is Fit.FULL), None)

    def candidates(self, metric: Metric, text: str, about: About) -> Iterator[tuple[str, Candidate]]:
        """Yield the indicators that a figure of the document `text` may belong to, by id."""
        if metric.indicator is None:
            return
        at = around(metric, text)
        places = tuple(dict.fromkeys([*_names_of(about.region), *_names_of(metric.region)]))
        names = [metric.indicator]
        if words().each.search(at.clause):  # 财政总收入和一般预算收入各增长7%: of one as of the other
            names += [part for part in _AND.split(metric.indicator) if part != metric.indicator]
        if metric.kind is Kind.COUNT:  # 3.2万人脱贫: what is told of those counted
            names += [at.after] if at.after else []
        for matched in [found for name in names for found in self._matched(name, places)]:
            told = _told(metric, matched.indicator)
            roles = _roles(metric, at, is_amount=matched.indicator.names in self._amounts)
            if not _has_fields(told, roles, matched.indicator):
                continue
            candidate = self._candidate(metric, matched, at, about)
            if candidate is not None:
                yield matched.indicator.id, replace(candidate, metric=told)

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

    def _candidate(self, metric: Metric, matched: _Matched, at: Around, about: About) -> Candidate | None:
        indicator = matched.indicator
        is_own_year = period_fits(metric, indicator, about)
        if is_own_year is None or not _speaks_of(metric, at) or not span_fits(metric, indicator, at, about):
            return None
        if not is_own_year and (words().flow.search(at.clause) or words().steps.search(at.clause)):
            return None
        near = self._compiled[indicator.id].near
        if near and not _first_word(near, f"{at.clause}{metric.text}{at.after}"):
            return None
        fit, reason = Fit.FULL, ""
        if indicator.scope is Scope.OWN and not _is_own(metric, about):
            fit, reason = Fit.OTHER_SCOPE, f"it is of {metric.region}"
        elif other := _first_word(
            self._compiled[indicator.id].without, f"{metric.indicator} {'' if '分别' in at.gap else at.gap}"
        ):
            fit, reason = Fit.OTHER_SCOPE, f"it speaks of {other}"
        elif indicator.scope is Scope.OWN and (owner := _owner(metric, at, about)):
            fit, reason = Fit.OTHER_SCOPE, f"it is of {owner}"
        return Candidate(
            metric,
            fit,
            reason,
            matched.rank,
            is_own_year,
            at.is_direct,
            words().real.search(f"{metric.indicator} {at.gap}") is not None,
            at.commitment,
            words().goals.search(metric.sentence) is not None,
            words().stretch.search(at.clause) is not None,
            _base(metric, indicator) is not None,
        )


def _rank(names: Sequence[Pattern], called: Sequence[str]) -> int | None:
    return next((rank for rank, name in enumerate(names) if any(map(name.is_whole, called))), None)


def _told_in_amounts(catalogue: Catalogue) -> frozenset[tuple[str, ...]]:
    """Return the names of what the catalogue has an amount of, so that a percentage told of it can only be its growth."""
    return frozenset(
        item.names for item in catalogue.indicators if Role.LEVEL in item.role and Kind.PERCENT not in item.kind and item.of
    )


def _roles(metric: Metric, at: Around, *, is_amount: bool) -> tuple[Role, ...]:
    """Return what a figure may say of its indicator: a level of a growth (增速目标为8%) is a change, too.

    So is one of what is told in amounts where nothing but a link stands between them (增长目标：地区生产总值8%).
    """
    is_growth = metric.kind is Kind.PERCENT and metric.role is Role.LEVEL and at.is_direct
    if is_growth and (words().growth.search(f"{metric.indicator} {at.gap}") or (is_amount and words().link.fullmatch(at.gap))):
        return metric.role, Role.CHANGE
    return (metric.role,)


def _told(metric: Metric, indicator: Indicator) -> Metric:
    """Return a figure as an indicator has it: an index less its base, what went down by 3 as 3 that went."""
    value, lower, upper = metric.value, metric.lower, metric.upper
    if indicator.unsigned and all(limit < 0 for limit in _stated(metric)):
        value, lower, upper = (None if limit is None else -limit for limit in (value, upper, lower))
    elif (base := _base(metric, indicator)) is not None:
        value, lower, upper = (None if limit is None else limit - base for limit in (value, lower, upper))
    else:
        return metric
    return metric.model_copy(update={"value": value, "lower": lower, "upper": upper})


def _base(metric: Metric, indicator: Indicator) -> Decimal | None:
    """Return the base of the index that a figure is told as, or None."""
    base = indicator.base
    is_index = base is not None and metric.role is Role.LEVEL and all(limit > base / 2 for limit in _stated(metric))
    return base if is_index else None


def _stated(metric: Metric) -> list[Decimal]:
    return [limit for limit in (metric.value, metric.lower, metric.upper) if limit is not None]


def _speaks_of(metric: Metric, at: Around) -> bool:
    """Say whether the sentence of a figure names its indicator, or is a row of a table, and gives it for all of that.

    Coordination spreads a name over its sentence (城乡居民…), so its latter half or its characters are looked for. What a
    change began with (由5%) is of an earlier time, and what was done beyond a goal (超额完成8万人的目标) is more than the goal.
    """
    name = metric.indicator or ""
    is_named = metric.sentence.startswith("|") or name[len(name) // 2 :] in metric.sentence or set(name) <= set(metric.sentence)
    if metric.status is Status.ACTUAL and words().goal_met.match(at.after):
        return False
    return is_named and not words().part.search(at.gap) and not words().begins.search(at.clause)


def _owner(metric: Metric, at: Around, about: About) -> str:
    """Return whose figure it is, where 各县 or 的 in front of its name says so (困难乡镇的财政收入); nothing for its own."""
    if each := words().each_place.search(at.clause):
        return each[0]
    before = at.before[: max(0, at.before.rfind(metric.indicator or ""))]
    if not before.endswith("的"):
        return ""
    owner = COMMA.split(before[:-1])[-1]
    is_own = not owner or owner.endswith(tuple(_names_of(about.region))) or words().lead.search(owner[-5:]) is not None
    return "" if is_own else owner


def _first_word(patterns: Sequence[Pattern], text: str) -> str:
    return next((word for pattern in patterns if (word := pattern.word_in(text))), "")


def _has_fields(metric: Metric, roles: Sequence[Role], indicator: Indicator) -> bool:
    if metric.kind not in indicator.kind or metric.status is not indicator.status:
        return False
    if not any(role in indicator.role for role in roles):
        return False
    if indicator.unit and metric.unit not in indicator.unit:
        return False
    least, most = indicator.least, indicator.most
    return all((least is None or least <= limit) and (most is None or limit <= most) for limit in _stated(metric))


def _names_of(region: str | None) -> list[str]:
    """Return what a place is called: 锦州市, 锦州."""
    if region is None:
        return []
    short = next((region.removesuffix(ending) for ending in _ENDINGS.words if region.endswith(ending)), region)
    return [name for name in (region, short) if len(name) > 1]


def _is_own(metric: Metric, about: About) -> bool:
    if metric.region is None or metric.region == about.region:
        return True
    if about.region_code is not None:
        return metric.region_code == about.region_code
    return about.region is None and metric.region == _COUNTRY
