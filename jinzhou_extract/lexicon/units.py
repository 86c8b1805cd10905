"""Units, classifiers and currencies: the rows of units.toml, classifiers.toml and currencies.toml."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, Final

from jinzhou_extract.errors import LexiconError
from jinzhou_extract.lexicon.codes import is_iso_4217, is_ucum
from jinzhou_extract.lexicon.toml import read_table
from jinzhou_extract.metric import Kind

UNIT_FILES: Final = ("units.toml", "classifiers.toml", "currencies.toml")
COLUMNS: Final = {
    "canonical",
    "kind",
    "code",
    "aliases",
    "symbols",
    "factor",
    "unless_next",
    "only_next",
    "needs_before",
    "topics",
    "or_next",
    "spoken",
    "not_single",
    "after_verb",
    "tail_digits",
    "parted",
    "example",
}


@dataclass(frozen=True, slots=True)
class Unit:
    """One meaning of a unit word.

    `factor` is the size of one of these in the canonical unit. `opening` is "more" for an alias with an inner 多
    (个多月) and "half" for one with an inner 半 (个半月); the number then grows past what its digits say. `arguable` are
    the characters of `unless_next` behind which a dictionary has to say whether the alias is a word by itself.
    """

    canonical: str
    kind: Kind
    code: str
    aliases: tuple[str, ...]
    factor: Decimal = Decimal(1)
    symbols: tuple[str, ...] = ()
    unless_next: tuple[str, ...] = ()
    only_next: tuple[str, ...] = ()
    needs_before: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    or_next: tuple[str, ...] = ()
    spoken: bool = False
    arguable: frozenset[str] = frozenset()
    not_single: bool = False
    after_verb: bool = False
    tail_digits: bool = False
    parted: bool = False  # 8分多钟, 5分半钟: 多 and 半 stand inside
    example: str = ""
    opening: str = ""


@dataclass(frozen=True, slots=True)
class Compound:
    """Two units, by their canonical names, that one amount is said in: `count` of the smaller are one of the larger."""

    larger: str
    smaller: str
    count: int
    example: str


def load_units() -> tuple[Unit, ...]:
    """Return every unit of the lexicon, the three files one after the other."""
    return tuple(_read_unit(row, name) for name in UNIT_FILES for row in read_table(name)["unit"])


def load_denominators() -> tuple[str, ...]:
    """Return the words that may stand behind the slash of a rate."""
    return tuple(read_table("units.toml")["denominators"])


def load_compounds() -> tuple[Compound, ...]:
    """Return the units that are said together."""
    return tuple(Compound(**row) for row in read_table("units.toml")["compound"])


def _read_unit(row: dict[str, Any], name: str) -> Unit:
    aliases = tuple(row.get("aliases", ()))
    label = f"{name}: {row.get('canonical') or '/'.join(aliases) or row}"
    if unknown := set(row) - COLUMNS:
        raise LexiconError(f"{label}: unknown column {', '.join(sorted(unknown))}")
    if not row.get("example"):
        raise LexiconError(f"{label}: no example sentence")
    canonical = row.get("canonical") or aliases[0]
    kind = Kind(row.get("kind", "count"))
    code = row.get("code", "")
    if kind is Kind.MONEY and not is_iso_4217(code) and (code or canonical.isascii()):
        raise LexiconError(f"{label}: {code!r} is no ISO 4217 code")
    if kind is not Kind.MONEY and code and not is_ucum(code):
        raise LexiconError(f"{label}: {code!r} is no UCUM code")
    return Unit(
        canonical=canonical,
        kind=kind,
        code=code,
        aliases=aliases,
        factor=Decimal(row.get("factor", "1")),
        symbols=tuple(row.get("symbols", ())),
        unless_next=tuple(row.get("unless_next", ())),
        only_next=tuple(row.get("only_next", ())),
        needs_before=tuple(row.get("needs_before", ())),
        topics=tuple(row.get("topics", ())),
        or_next=tuple(row.get("or_next", ())),
        spoken=bool(row.get("spoken", False)),
        arguable=_arguable(kind, aliases, row),
        not_single=bool(row.get("not_single", False)),
        after_verb=bool(row.get("after_verb", False)),
        tail_digits=bool(row.get("tail_digits", False)),
        parted=bool(row.get("parted", False)),
        example=row["example"],
    )


def _arguable(kind: Kind, aliases: tuple[str, ...], row: dict[str, Any]) -> frozenset[str]:
    """Return the characters with which a classifier may, or may not, begin a longer word: 家庭, but 家|庭院."""
    if kind is not Kind.COUNT or row.get("after_verb") or row.get("only_next") or any(len(alias) > 1 for alias in aliases):
        return frozenset()
    return frozenset(word for word in row.get("unless_next", ()) if len(word) == 1)


def index_aliases(units: Iterable[Unit]) -> dict[str, tuple[Unit, ...]]:
    """Return the meanings of each alias.

    Of several meanings only one may stand without the words it needs before it; that one, meant where no other is, comes
    first (块 counts plots, and is money behind 卖). An alias in 个 also stands with an inner 多 or 半: 个多月, 个半小时.
    """
    index: dict[str, tuple[Unit, ...]] = {}
    for unit in units:
        for alias, meaning in _spellings(unit):
            known = index.get(alias, ())
            if meaning.needs_before:
                index[alias] = (*known, meaning)
            elif all(other.needs_before for other in known):
                index[alias] = (meaning, *known)
            else:
                raise LexiconError(f"alias {alias!r} stands in two rows: {known[0].canonical} and {unit.canonical}")
    return index


def _spellings(unit: Unit) -> Iterator[tuple[str, Unit]]:
    for alias in unit.aliases:
        yield alias, unit
        if len(alias) > 1 and (alias.startswith("个") or (unit.parted and not alias.isascii())):
            yield alias[0] + "多" + alias[1:], replace(unit, opening="more")
            yield alias[0] + "半" + alias[1:], replace(unit, opening="half")
