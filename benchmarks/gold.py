"""What a person read in a document: the records that the program is scored against, one a line."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from jinzhou_extract.errors import InputError
from jinzhou_extract.metric import Bound, Kind, Role, Status


class Gold(BaseModel):
    """One annotated mention; `indicator`, `role`, `relative_to` and `status` list every answer that is right.

    So do `per`, `time_period` and `region`, with None among them where silence is right. A field left out is one that the
    annotation does not settle, save `bound` (exact) and `status` (actual). An `optional` mention counts neither way.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    start: int
    end: int
    text: str
    kind: Kind
    value: Decimal | None
    unit: str | None
    indicator: tuple[str, ...] = Field(min_length=1)
    role: tuple[Role, ...] = Field(min_length=1)
    bound: Bound = Bound.EXACT
    lower: Decimal | None = None
    upper: Decimal | None = None
    relative_to: tuple[str, ...] = ()
    per: tuple[str | None, ...] = ()
    time_period: tuple[str | None, ...] = ()
    region: tuple[str | None, ...] = ()
    status: tuple[Status, ...] = Field(default=(Status.ACTUAL,), min_length=1)
    optional: bool = False

    @field_validator("per", "status", "time_period", "region", mode="before")
    @classmethod
    def _one_or_several(cls, value: object) -> object:
        return (value,) if isinstance(value, str) else () if value is None else value


class Stretch(BaseModel):
    """A piece of a document, half-open, in which every mention is annotated; without one the whole document is."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    stretch: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Annotation:
    """What a person read in a document: the mentions, and the stretches that were read; none where all of it was."""

    mentions: list[Gold]
    stretches: list[tuple[int, int]]

    def covers(self, start: int, end: int) -> bool:
        """Say whether a span of the document was read."""
        return not self.stretches or any(first <= start and end <= last for first, last in self.stretches)


@dataclass(frozen=True, slots=True)
class Case:
    """A document to score on, with its gold file."""

    document: Path
    gold: Path

    @property
    def name(self) -> str:
        """What the document is called in tables."""
        return self.gold.stem

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the gold file, in hexadecimal."""
        return hashlib.sha256(self.gold.read_bytes()).hexdigest()


def find_cases(documents: Path, gold: Path) -> list[Case]:
    """Return the cases of two folders, by name; a gold file without its document is an `InputError`."""
    cases = []
    for path in sorted(gold.glob("*.jsonl")):
        document = next((item for item in sorted(documents.glob(f"{path.stem}.*")) if item.is_file()), None)
        if document is None:
            raise InputError(str(path), f"has no document in {documents}", f"put {path.stem}.txt there")
        cases.append(Case(document, path))
    if not cases:
        raise InputError(str(gold), "holds no gold file", "name a folder of .jsonl files")
    return cases


def read_gold(path: Path) -> list[Gold]:
    """Return the mentions of a gold file, numbers exact; a line that is none is an `InputError` that says where."""
    return read_annotation(path).mentions


def read_annotation(path: Path) -> Annotation:
    """Return the mentions and stretches of a gold file; a line that is neither is an `InputError` that says where."""
    records = list(_records(path))
    return Annotation(
        [record for record in records if isinstance(record, Gold)],
        [record.stretch for record in records if isinstance(record, Stretch)],
    )


def _records(path: Path) -> Iterator[Gold | Stretch]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line, parse_float=Decimal)
            yield (Stretch if "stretch" in row else Gold).model_validate(row)
        except ValidationError as error:
            problem = error.errors()[0]
            where = ".".join(map(str, problem["loc"]))
            raise InputError(f"{path}:{number}", f"{where}: {problem['msg']}", "mend the gold record") from None
        except json.JSONDecodeError as error:
            raise InputError(f"{path}:{number}", f"is no JSON ({error.msg})", "mend the gold record") from None
