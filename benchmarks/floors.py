"""The floors under the accuracy on documents of this project: they only rise, unless the gold changed and somebody says so."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal
from pathlib import Path

from benchmarks.gold import Case
from jinzhou_extract.errors import InputError

_STEP = Decimal("0.0001")
_HEAD = """\
# What the program must reach on these documents, and the SHA-256 of the gold files that it was measured with. Written by
# --raise-floors of benchmarks.accuracy or benchmarks.chunks; a floor is lowered only together with a new fingerprint.
"""


@dataclass(frozen=True, slots=True)
class Floors:
    """The least that each figure may be, and the fingerprint of each gold file by its name."""

    figures: Mapping[str, Decimal]
    fingerprints: Mapping[str, str]

    def shortfalls(self, reached: Mapping[str, float | None]) -> list[str]:
        """Return what fell below its floor, one line each."""
        return [
            f"{name} is {_shown(reached.get(name))}, its floor is {floor}"
            for name, floor in self.figures.items()
            if _floor(reached.get(name)) < floor
        ]

    def changes(self, cases: Sequence[Case]) -> list[str]:
        """Return how the gold files differ from those that the floors were measured with, one line each."""
        found = {case.gold.name: case.fingerprint for case in cases}
        return [
            *(f"{name} is new" for name in found.keys() - self.fingerprints.keys()),
            *(f"{name} is gone" for name in self.fingerprints.keys() - found.keys()),
            *(f"{name} has changed" for name, mark in found.items() if self.fingerprints.get(name, mark) != mark),
        ]

    def raised(self, reached: Mapping[str, float | None], cases: Sequence[Case]) -> "Floors":
        """Return the floors that `reached` allows: never lower ones, unless the gold is no longer the same."""
        figures = {name: _floor(value) for name, value in reached.items() if value is not None}
        if not self.changes(cases):
            figures = {name: max(value, self.figures.get(name, value)) for name, value in figures.items()}
        return Floors(figures, {case.gold.name: case.fingerprint for case in cases})

    def to_toml(self) -> str:
        """Return the floors as the file that `read_floors` reads."""
        figures = "".join(f"{name} = {value}\n" for name, value in self.figures.items())
        marks = "".join(f'"{name}" = "{mark}"\n' for name, mark in sorted(self.fingerprints.items()))
        return f"{_HEAD}\n[figures]\n{figures}\n[fingerprints]\n{marks}"


def read_floors(path: Path) -> Floors:
    """Return the floors of a file; one that cannot be understood is an `InputError`."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
        return Floors({name: Decimal(value) for name, value in data["figures"].items()}, data["fingerprints"])
    except (tomllib.TOMLDecodeError, KeyError) as error:
        raise InputError(str(path), f"is no table of floors ({error})", "restore it from the history") from None


def hold_floors(
    file: Path, reached: Mapping[str, float | None], cases: Sequence[Case], *, raise_floors: bool = False
) -> list[str]:
    """Return what is below the floors of a file or measured with other gold, one line each; raise them first where asked."""
    floors = read_floors(file)
    if raise_floors:
        floors = floors.raised(reached, cases)
        file.write_text(floors.to_toml(), encoding="utf-8")
    changes = [f"{change}; see that it is right, then --raise-floors" for change in floors.changes(cases)]
    return [*changes, *floors.shortfalls(reached)]


def _floor(value: float | None) -> Decimal:
    return Decimal(repr(value or 0.0)).quantize(_STEP, rounding=ROUND_FLOOR)


def _shown(value: float | None) -> str:
    return "not measured" if value is None else str(_floor(value))
