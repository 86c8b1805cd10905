"""The page's colours as CSS, for light and dark."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

Pair = tuple[str, str]
"""A colour on a light page and on a dark one."""


@cache
def palette() -> Mapping[str, Mapping[str, Pair]]:
    """Return the colours by group and name; not to be changed."""
    data = tomllib.loads((files(__package__) / "palette.toml").read_text(encoding="utf-8"))
    return {group: {name: (light, dark) for name, (light, dark) in row.items()} for group, row in data.items()}


def palette_css() -> str:
    """Return the colours as custom properties, --tint-money and the like: light, or dark where that is wanted."""
    light, dark = _properties(0), _properties(1)
    return (
        f":root{{color-scheme:light;{light}}}\n"
        f"@media screen and (prefers-color-scheme:dark){{:root:not([data-theme=light]){{color-scheme:dark;{dark}}}}}\n"
        f"@media screen{{:root[data-theme=dark]{{color-scheme:dark;{dark}}}}}\n"
    )


def _properties(at: int) -> str:
    return "".join(
        f"--{name if group in ('ground', 'text') else f'{group}-{name}'}:{pair[at]};"
        for group, row in palette().items()
        for name, pair in row.items()
    )
