"""The file that a page's review is downloaded as."""

import json
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, ValidationError

from jinzhou_extract.errors import InputError
from jinzhou_extract.metric import Metric
from jinzhou_extract.view.keys import Key

EDITABLE: tuple[str, ...] = (
    "indicator",
    "value",
    "unit",
    "kind",
    "role",
    "bound",
    "lower",
    "upper",
    "per",
    "relative_to",
    "status",
    "period",
    "time_period",
    "region",
    "region_code",
)
"""Fields that a reader may correct."""


class Verdict(StrEnum):
    """What a reader said of a figure."""

    CONFIRMED = "confirmed"
    CORRECTED = "corrected"
    REJECTED = "rejected"


def _known_fields(fixes: dict[str, str | None]) -> dict[str, str | None]:
    unknown = [name for name in fixes if name not in EDITABLE]
    if unknown:
        raise ValueError(f"{unknown[0]} is no field that can be corrected ({', '.join(EDITABLE)})")
    return fixes


class Figure(BaseModel):
    """A figure as it was extracted, and what was said of it: `verdict` is None where nothing was.

    `fixes` are the fields that are otherwise, as texts; None takes a field away.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    key: Key
    verdict: Verdict | None
    fixes: Annotated[dict[str, str | None], AfterValidator(_known_fields)]
    metric: Metric

    def settled(self, metric: Metric) -> Metric | None:
        """Return `metric` as the reader left it, with a flag that says so, or None where he rejected it.

        Raises `ValidationError` for a correction that no record can hold.
        """
        if self.verdict is None:
            return metric
        if self.verdict is Verdict.REJECTED:
            return None
        flags = (*(flag for flag in metric.flags if flag not in tuple(Verdict)), str(self.verdict))
        return Metric.of({**metric.__dict__, **self.fixes, "flags": flags})


class ReviewedDocument(BaseModel):
    """A document by its name and by what tells its text from another one, with all of its figures."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    source: str
    digest: str
    figures: tuple[Figure, ...]


class Review(BaseModel):
    """A review of one or more documents."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: Literal["jinzhou-extract review 1"]
    documents: tuple[ReviewedDocument, ...]


def read_review(path: Path) -> Review:
    """Return the review in a file, its numbers exact; what is none is an `InputError` that says where."""
    name = str(path)
    hint = "download it from the page anew"
    try:
        review = Review.model_validate(_exact(path.read_text(encoding="utf-8")))
        for document in review.documents:
            for figure in document.figures:
                figure.settled(figure.metric)
    except OSError as error:
        raise InputError(name, error.strerror or str(error), "check its name") from None
    except UnicodeDecodeError:
        raise InputError(name, "is no UTF-8", hint) from None
    except json.JSONDecodeError as error:
        raise InputError(name, f"is no JSON (line {error.lineno}: {error.msg})", hint) from None
    except ValidationError as error:
        problem = error.errors(include_url=False)[0]
        where = ".".join(map(str, problem["loc"])) or "review"
        raise InputError(name, f"is no review that this version reads ({where}: {problem['msg']})", hint) from None
    return review


def _exact(text: str) -> Any:  # noqa: ANN401 - whatever JSON holds
    return json.loads(text, parse_float=Decimal)
