"""Licences of everything that jinzhou-extract needs: python -m benchmarks.licences."""

import re
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution

FORBIDDEN = re.compile(r"\bA?GPL|\bGNU (?:Affero )?General Public", re.IGNORECASE)
LESSER = re.compile(r"\bLGPL|Lesser General Public", re.IGNORECASE)


def needed(name: str, known: dict[str, Distribution], extras: frozenset[str] = frozenset()) -> None:
    """Add a package and what it needs, with those extras of it, to `known`; what is not installed is left out."""
    from packaging.requirements import Requirement

    try:
        found = distribution(name)
    except PackageNotFoundError:
        return
    known[name.lower()] = found
    for line in found.requires or ():
        requirement = Requirement(line)
        marker = requirement.marker
        wanted = marker is None or any(marker.evaluate({"extra": extra}) for extra in (*extras, ""))
        if wanted and requirement.name.lower() not in known | {name.lower(): found}:
            needed(requirement.name, known, frozenset(requirement.extras))
        elif wanted and requirement.name.lower() == name.lower():
            needed_extras = frozenset(requirement.extras) - extras
            if needed_extras:
                needed(name, known, extras | needed_extras)


def licence_of(package: Distribution) -> str:
    """Return what a package says of its licence."""
    told = package.metadata.get_all
    classified = [value.rpartition(" :: ")[2] for value in told("Classifier") or () if "License ::" in value]
    written = (told("License") or [""])[0].partition("\n")[0]
    return (told("License-Expression") or [""])[0] or ", ".join(classified) or written or "not said"


def main() -> int:
    """Print a line for each package; fail where one is under the GPL or AGPL."""
    known: dict[str, Distribution] = {}
    needed("jinzhou-extract", known, frozenset(["all"]))
    bad = []
    for name, package in sorted(known.items()):
        licence = licence_of(package)
        print(f"{name} {package.version}: {licence}")
        if FORBIDDEN.search(licence) and not LESSER.search(licence):
            bad.append(name)
    if bad:
        print(f"under a licence that is not allowed: {', '.join(bad)}", file=sys.stderr)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
