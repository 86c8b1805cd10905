"""Code lists that the lexicon is checked against: ISO 4217 currencies and the UCUM grammar over the atoms in use."""

from functools import cache

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.lexicon.toml import read_table

_UCUM_TERM = Pattern(r"[^./]+")
_UCUM_EXPONENT = Pattern(r"(?<=\w)-?\d$")


@cache
def _codes() -> dict[str, frozenset[str]]:
    table = read_table("codes.toml")
    lists = ("iso_4217", "iso_4217_historic", "ucum_metric", "ucum_plain", "ucum_prefixes")
    return {key: frozenset(table[key]["codes"]) for key in lists}


def is_iso_4217(code: str) -> bool:
    """Say whether `code` is an alphabetic currency code of ISO 4217, in use or of a currency that is no more."""
    return code in _codes()["iso_4217"] or code in _codes()["iso_4217_historic"]


def is_ucum(code: str) -> bool:
    """Say whether `code` is a UCUM expression: atoms with prefix and exponent, joined by . and /."""
    terms = _UCUM_TERM.findall(code)
    return bool(terms) and all(_is_ucum_term(term) for term in terms)


def _is_ucum_term(term: str) -> bool:
    codes = _codes()
    atom = term if term.startswith("[") else _UCUM_EXPONENT.sub("", term)
    if atom in codes["ucum_metric"] or atom in codes["ucum_plain"]:
        return True
    return any(atom.startswith(prefix) and atom[len(prefix) :] in codes["ucum_metric"] for prefix in codes["ucum_prefixes"])
