"""Whether a figure is of the time, and runs over the span, that an indicator asks for."""

from jinzhou_extract.document.about import About
from jinzhou_extract.metric import Metric, Role
from jinzhou_extract.panels.around import Around
from jinzhou_extract.panels.catalogue import Indicator, Span
from jinzhou_extract.panels.names import words


def period_fits(metric: Metric, indicator: Indicator, about: About) -> bool | None:
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


def span_fits(metric: Metric, indicator: Indicator, at: Around, about: About) -> bool:
    """Say whether a change or flow runs over as long as the indicator asks for: one year is not 年均, nor 累计."""
    if indicator.span is Span.ANY:
        return True
    near = f"{metric.indicator} {at.clause}"
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
