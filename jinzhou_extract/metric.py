"""What comes out: the record of one quantity mention, and the words its fields may say."""

from collections.abc import Callable
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Final

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer, WithJsonSchema

from jinzhou_extract.exact_json import json_object, plain_decimal


class Kind(StrEnum):
    """What sort of quantity a mention is; it settles which units it can have."""

    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    PERCENTAGE_POINT = "percentage_point"
    MULTIPLE = "multiple"
    RANK = "rank"
    MEASURE = "measure"
    DURATION = "duration"
    AGE = "age"
    SCORE = "score"


class Role(StrEnum):
    """What a mention says about its indicator."""

    LEVEL = "level"
    CHANGE = "change"
    SHARE = "share"
    RANK = "rank"
    QUALIFIER = "qualifier"


class Bound(StrEnum):
    """How the stated number stands to the true one."""

    EXACT = "exact"
    APPROX = "approx"
    NEARLY = "nearly"
    MORE_THAN = "more_than"
    AT_LEAST = "at_least"
    LESS_THAN = "less_than"
    AT_MOST = "at_most"
    RANGE = "range"


class Status(StrEnum):
    """Whether a figure states what is, or what is wanted."""

    ACTUAL = "actual"
    TARGET = "target"


def _json_number(value: Decimal) -> int | float | str:
    """Return what Pydantic's own JSON can carry exactly: an int, a float that reads back the same, or else the digits.

    `Metric.to_json` always writes a number; this serves `model_dump_json` and frameworks that call it.
    """
    if value == value.to_integral_value():
        return int(value)
    near = float(value)
    return near if Decimal(repr(near)) == value else plain_decimal(value)


_SLOTS: Final = vars(BaseModel)
_PUT_VALUES: Final[Callable[[object, object], None]] = _SLOTS["__dict__"].__set__
_PUT_KNOWN: Final[Callable[[object, object], None]] = _SLOTS["__pydantic_fields_set__"].__set__
_PUT_EXTRA: Final[Callable[[object, object], None]] = _SLOTS["__pydantic_extra__"].__set__
_PUT_PRIVATE: Final[Callable[[object, object], None]] = _SLOTS["__pydantic_private__"].__set__
"""What fills the slots of a model: to find them by their names for every record is slow."""

Exact = Annotated[
    Decimal,
    PlainSerializer(_json_number, when_used="json"),
    WithJsonSchema({"type": "number"}),
]


class Metric(BaseModel):
    """One quantity mention: its value, what it is about, and where it stands in the text.

    `value`, `lower` and `upper` are exact decimals in `unit`; a decrease is negative. `start` and `end` index the
    document's decoded text in Unicode code points, half-open. A field that is not known is None.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", use_enum_values=False)

    source: str = Field("", description="Input name as given; - for standard input, file#id for one document of a corpus.")
    section: str = Field("", description="Heading path, outermost first, joined with ' > '.")
    indicator: str | None = Field(None, description="What is measured, as a noun phrase in the document's words.")
    value: Exact | None = Field(None, description="The number in `unit`, scale words multiplied out; null for a pure range.")
    unit: str | None = Field(None, description="Canonical unit: ISO 4217, UCUM, %, pp, or the Chinese word.")
    kind: Kind = Field(description="What sort of quantity it is.")
    role: Role = Field(Role.LEVEL, description="Level, change, share, rank or qualifier.")
    bound: Bound = Field(Bound.EXACT, description="How the number stands to the true one.")
    lower: Exact | None = Field(None, description="Lower limit that the words give.")
    upper: Exact | None = Field(None, description="Upper limit that the words give.")
    per: str | None = Field(None, description="Denominator of a rate, in the document's words.")
    relative_to: str | None = Field(None, description="Whole of a share, base of a change, scope of a rank.")
    status: Status = Field(Status.ACTUAL, description="Actual or target.")
    group: str | None = Field(None, description="Shared by the mentions of one indicator in one statement.")
    locator: str | None = Field(None, description="Page, row or cell in the source.")
    flags: tuple[str, ...] = Field((), description="What was guessed.")
    period: str | None = Field(None, description="The time words that govern the figure.")
    time_period: str | None = Field(None, description="The same resolved: ISO 8601 or SDMX; null where it can't be.")
    region: str | None = Field(None, description="Place the figure is about.")
    region_code: str | None = Field(None, description="Its GB/T 2260 code.")
    text: str = Field(description="The mention as it stands in the document.")
    start: int = Field(ge=0, description="Offset of its first character.")
    end: int = Field(ge=0, description="Offset behind its last character.")
    sentence: str = Field("", description="The sentence that holds it.")
    id: str = Field("", description="Stable: the same input gives the same id.")
    concept: str | None = Field(None, description="Id of the indicator of a catalogue that the figure belongs to.")

    @classmethod
    def of(cls, fields: dict[str, object]) -> "Metric":
        """Return the metric with these fields, validated: `Metric(**fields)` without the way through keywords."""
        metric: Metric = cls.__pydantic_validator__.validate_python(fields)
        return metric

    @classmethod
    def made(cls, fields: dict[str, object], known: set[str]) -> "Metric":
        """Return the metric that has all of `fields`, in their order, as its values; `known` names those that are set.

        They are not validated again: this is for what the program itself made of a text, whose types are checked where it is
        made. Both arguments become part of the metric; metrics may share `known`.
        """
        metric = object.__new__(cls)  # the class of a model is slow to ask for its own
        _PUT_VALUES(metric, fields)
        _PUT_KNOWN(metric, known)
        _PUT_EXTRA(metric, None)
        _PUT_PRIVATE(metric, None)
        return metric

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        """Go to another process as its values alone, which is several times faster than with their names."""
        return _metric_again, (tuple(self.__dict__.values()), tuple(_ALL - self.model_fields_set))

    def to_json(self) -> str:
        """Return the record as one line of JSON, decimals as exact JSON numbers without exponent."""
        return json_object(self.__dict__)


FIELDS: tuple[str, ...] = tuple(Metric.model_fields)


_ALL = frozenset(FIELDS)


def _metric_again(values: tuple[object, ...], unset: tuple[str, ...]) -> Metric:
    """Return the metric that these values were taken from; they were validated then."""
    return Metric.made(dict(zip(FIELDS, values, strict=True)), set(_ALL.difference(unset)))
