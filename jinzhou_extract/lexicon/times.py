"""Words of time: time.toml."""

from dataclasses import dataclass

from jinzhou_extract.lexicon.toml import read_table


@dataclass(frozen=True, slots=True)
class Times:
    """Words that name a year by its distance from now, and such that name a day;
    parts of a year as (first, last) month, five-year plans.
    """

    relative_years: dict[str, int]
    days: tuple[str, ...]
    parts: dict[str, tuple[int, int]]
    plans: dict[str, int]


def load_times() -> Times:
    """Read time.toml."""
    table = read_table("time.toml")
    return Times(
        relative_years=table["relative_years"],
        days=tuple(table["days"]["any"]),
        parts={word: (first, last) for word, (first, last) in table["parts"].items()},
        plans=table["plans"],
    )
