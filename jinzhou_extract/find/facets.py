"""What the role, status, unit, time and place of a figure answer of a query."""

from jinzhou_extract.find.query import Place, Query
from jinzhou_extract.metric import Kind, Metric, Role

ROLE, STATUS, YEAR, PLACE, PLAIN, UNIT, QUALIFIER = 0.25, 0.2, 0.35, 0.5, 0.04, 0.1, -0.15
"""What a full answer to each part of a query is worth beside the name, which is worth 1; what a plain level is, unasked."""


def facet_score(query: Query, metric: Metric) -> float:
    """Return what the role, status, unit, time and place of a figure are worth for a query."""
    score = 0.0
    if metric.role is Role.QUALIFIER:
        score = QUALIFIER
    elif metric.role is Role.LEVEL and not query.roles and metric.kind is not Kind.MULTIPLE:  # 是上年的1.5倍 compares
        score = PLAIN
    if metric.role in query.roles:
        score += ROLE
    if metric.unit in query.units:
        score += UNIT
    if metric.status in query.statuses:
        score += STATUS
    if query.years:
        score += YEAR * year_fit(query.years, metric)
    if query.places:
        score += PLACE * max(place_fit(place, metric) for place in query.places)
    return score


def facets_possible(query: Query) -> float:
    """Return the most that a figure can get for what a query asks beside its name."""
    asked = ((query.roles, ROLE), (query.units, UNIT), (query.statuses, STATUS), (query.years, YEAR), (query.places, PLACE))
    return PLAIN + sum(worth for part, worth in asked if part)


def facets_answered(query: Query, metric: Metric) -> list[str]:
    """Return which of a query's role, unit, status, time, place and numbers a figure answers, in words."""
    matched = []
    if metric.role in query.roles:
        matched.append(f"role {metric.role}")
    if metric.unit in query.units:
        matched.append(f"unit {metric.unit}")
    if metric.status in query.statuses:
        matched.append(f"status {metric.status}")
    if year_fit(query.years, metric):
        matched.append(f"period {metric.time_period or metric.period}")
    if any(place_fit(place, metric) for place in query.places):
        matched.append(f"region {metric.region or metric.source}")
    return matched + [f"value {condition.text}" for condition in query.conditions]


def year_fit(years: tuple[str, ...], metric: Metric) -> float:
    """Return whether a figure is of one of the years (1), of a span that holds one (0.7), or is told beside one (0.4)."""
    period = metric.time_period or ""
    if period in years:
        return 1.0
    first, _, last = period.partition("/")
    if any(first[:4] <= year <= (last or first)[:4] for year in years if first):
        return 0.7
    return 0.4 if any(year in (metric.period or "") for year in years) else 0.0


def place_fit(place: Place, metric: Metric) -> float:
    """Return whether a figure is of a place (1) or of one that lies in it, or its document has the name of the place (0.6)."""
    if metric.region and (metric.region == place.name or metric.region.startswith(place.name)):
        return 1.0
    if metric.region_code and any(code and metric.region_code.startswith(code) for code in place.codes):
        return 0.6
    return 0.6 if place.name in metric.source else 0.0
