"""Which two years a speaker says at the start that he reports on: 报告2023年的工作和2024年的打算."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern
from jinzhou_extract.times.near import Now

_REPORTING: Final = FilledPattern(
    "profile.toml",
    r"(?:报告|汇报|通报)[^，。；\d]{0,6}(?P<year>(?:19|20)\d\d) ?年[^，。；\d]{1,16}?[和与及、](?P<next>(?:19|20)\d\d) ?年"
    r"[^，。；\d]{0,12}?{to_come}",
    signs="报汇",
)


def reporting(text: str) -> Now | None:
    """Return the year in which a text speaks that says it reports on one year and on what is meant for the next."""
    found = _REPORTING.search(text)
    if found is None or int(found["next"]) != int(found["year"]) + 1:
        return None
    return Now(int(found["next"]))
