"""Words of time: time.toml."""

from dataclasses import dataclass

from jinzhou_extract.lexicon.toml import read_table


@dataclass(frozen=True, slots=True)
class Times:
    """Words of time.

    Years, quarters, months, weeks and days are named by their distance from the document's, `same_year` from the one
    spoken of; `centuries` are words for a year by its distance from the one in which the document's century began;
    `same_point` are words for the very `day` or `month` spoken of. Parts of a year are (first, last) month, five-year plans
    their first year; month 0 is that of the Spring Festival, in January of the years `early_festivals`, else in February. A
    number of years is a stretch that ends now by `back`, `back_behind` or a total behind it, `counted`;
    one that begins now by `ahead`, `ahead_behind`; one to be kept to by `within`. `terms` are those of a government. `vague`
    words name a time that nobody can tell by themselves, those of them in `then` the one told of last. Behind two years stands
    one of the `seasons`. `reigns` are named by the year before their first, `eras` of history by their first and last year.
    """

    relative_years: dict[str, int]
    same_year: dict[str, int]
    same_point: dict[str, str]
    centuries: dict[str, int]
    quarters: dict[str, int]
    months: dict[str, int]
    weeks: dict[str, int]
    now: tuple[str, ...]
    days: dict[str, int]
    parts: dict[str, tuple[int, int]]
    plans: dict[str, int]
    back: tuple[str, ...]
    back_behind: tuple[str, ...]
    counted: tuple[str, ...]
    ahead: tuple[str, ...]
    ahead_behind: tuple[str, ...]
    within: tuple[str, ...]
    terms: tuple[str, ...]
    vague: tuple[str, ...]
    then: tuple[str, ...]
    early_festivals: frozenset[int]
    seasons: tuple[str, ...]
    reigns: dict[str, int]
    eras: dict[str, tuple[int, int]]


def load_times() -> Times:
    """Read time.toml."""
    table = read_table("time.toml")
    stretches = table["stretches"]
    return Times(
        relative_years=table["relative_years"],
        same_year=table["same_year"] | dict.fromkeys(_former(table["seasons"]), -1),
        same_point=table["same_point"],
        centuries=table["centuries"],
        quarters=table["quarters"],
        months=table["months"],
        weeks=table["weeks"],
        now=tuple(table["now"]["any"]),
        days=table["days"],
        parts={word: (first, last) for word, (first, last) in table["parts"].items()},
        plans=table["plans"],
        back=tuple(stretches["back"]),
        back_behind=tuple(stretches["back_behind"]),
        counted=tuple(stretches["counted"]),
        ahead=tuple(stretches["ahead"]),
        ahead_behind=tuple(stretches["ahead_behind"]),
        within=tuple(stretches["within"]),
        terms=tuple(table["terms"]["any"]),
        vague=(*table["vague"]["any"], *table["then"]["any"]),
        then=tuple(table["then"]["any"]),
        early_festivals=frozenset(table["spring_festival"]["in_january"]),
        seasons=tuple(table["seasons"]["any"]),
        reigns=table["reigns"],
        eras={word: (first, last) for word, (first, last) in table["eras"].items()},
    )


def _former(seasons: dict[str, list[str]]) -> list[str]:
    """Return the words for the season before the one spoken of: 上赛季, 上一学年."""
    return [former + season for former in seasons["former"] for season in seasons["recurring"]]
