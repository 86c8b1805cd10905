"""What an indicator is: its names, and which of the figures that bear them it means."""

import hashlib
import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Self

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, model_validator

from jinzhou_extract.metric import Kind, Role, Status

OPEN, CLOSE = "【", "】"
"""What an example puts around the figure that the indicator means."""

PERIODS = ("reviewed", "planned", "past_years", "coming_years", "any")
"""Periods that are told relative to the document."""


PREFERENCES = ("name", "unit", "year", "direct", "nominal", "goals", "firm", "precise", "first", "last")
"""What may be preferred where several figures match; section:PATTERN and sentence:PATTERN besides."""

USUAL_PREFERENCES = ("name", "unit", "year", "nominal", "goals", "firm", "precise")


class Scope(StrEnum):
    """Of which place a figure must be: the document's own, or any."""

    OWN = "own"
    ANY = "any"


class Span(StrEnum):
    """Over how long a change or a flow may run: one year, an average of several, a sum of several, or any of these."""

    YEAR = "year"
    AVERAGE = "average"
    TOTAL = "total"
    ANY = "any"


def _as_list(value: object) -> object:
    return [value] if isinstance(value, str) else value


def _as_decimal(value: object) -> object:
    return Decimal(str(value)) if isinstance(value, float | int) else value


def _is_period(value: str) -> str:
    if value not in PERIODS and not re.fullmatch(r"\d{4}(?:/\d{4})?", value):
        raise ValueError(f"is one of {', '.join(PERIODS)}, or a year (2025) or years (2021/2025)")
    return value


def _is_preference(value: str) -> str:
    if value not in PREFERENCES and not re.fullmatch(r"(?:section|sentence):.+", value):
        raise ValueError(f"is one of {', '.join(PREFERENCES)}, section:PATTERN, sentence:PATTERN")
    return value


Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,47}$")]
Text = Annotated[str, StringConstraints(min_length=1)]
Patterns = Annotated[tuple[Text, ...], BeforeValidator(_as_list)]
Limit = Annotated[Decimal | None, BeforeValidator(_as_decimal)]
Period = Annotated[str, AfterValidator(_is_period)]
Preference = Annotated[str, AfterValidator(_is_preference)]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Names(_Strict):
    """Names of one thing: patterns that a whole indicator must match, and those of what only looks like it."""

    names: Patterns
    without: Patterns = ()


class Setting(_Strict):
    """The document that the examples of a catalogue stand in."""

    title: str = ""
    region: str | None = None
    date: str | None = None


class Indicator(_Strict):
    """One column of a panel: the figures it means, by their fields.

    `names` are regular expressions of which one must match the whole indicator of a figure, less words such as 全市 and
    预计; `without` are those that may stand neither in it nor between it and the figure, `near` those of which one must
    stand in its clause. `of` takes `names` and `without` from an entry of the table names. `kind`, `unit`, `role` and
    `status` are those of the figure, `least` and `most` the limits of what it can sensibly be. `period` is told relative
    to the document or fixed; `in_review` lets a level of the year reviewed also stand in a review of several years that
    ends with it. `base` is that of an index: a level near it (103.5 of 100) counts less the base. With `unsigned` a decrease
    counts as what it took away. `prefer` says which one is taken when several match.
    """

    id: Id
    zh: Text
    en: Text
    of: str | None = None
    names: Patterns = ()
    without: Patterns = ()
    near: Patterns = ()
    kind: Annotated[tuple[Kind, ...], BeforeValidator(_as_list)]
    unit: Patterns = ()
    role: Annotated[tuple[Role, ...], BeforeValidator(_as_list)]
    status: Status
    period: Period
    in_review: bool = False
    scope: Scope = Scope.OWN
    span: Span = Span.YEAR
    base: Limit = None
    unsigned: bool = False
    least: Limit = None
    most: Limit = None
    prefer: Annotated[tuple[Preference, ...], BeforeValidator(_as_list)] = (
        "name",
        "unit",
        "year",
        "nominal",
        "goals",
        "firm",
        "precise",
    )
    setting: str = ""
    examples: Patterns = ()
    near_misses: Patterns = ()

    @model_validator(mode="after")
    def _has_names(self) -> Self:
        if not self.names and self.of is None:
            raise ValueError("names: an indicator needs names, or `of` with an entry of the table names")
        return self


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Indicators in the order of their columns; `settings` are the documents that their examples stand in.

    `names` is what the indicators of a catalogue that extends this one may take their names from.
    """

    indicators: tuple[Indicator, ...]
    names: dict[str, Names]
    settings: dict[str, Setting]

    @property
    def digest(self) -> str:
        """A short text that two catalogues share only if they say the same."""
        said = "\n".join(item.model_dump_json() for item in self.indicators)
        return hashlib.blake2b(said.encode(), digest_size=8).hexdigest()

    def named(self, id_: str) -> Indicator | None:
        """Return the indicator with this id, or None."""
        return next((item for item in self.indicators if item.id == id_), None)


class CatalogueFile(_Strict):
    """A catalogue as it is written."""

    extends: str | None = Field(None, description="The catalogue that this one adds to, or whose indicators it replaces.")
    names: dict[str, Names] = Field(default_factory=dict)
    setting: dict[str, Setting] = Field(default_factory=dict)
    indicator: tuple[Indicator, ...] = ()
