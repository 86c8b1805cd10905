"""Reading the TOML tables that lie beside this file."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


def read_text(name: str) -> str:
    """Return the text of the data file `name`."""
    return (files(__package__) / name).read_text(encoding="utf-8")


@cache
def read_table(name: str) -> dict[str, Any]:
    """Return the TOML file `name` as a dictionary, which is read once and not to be changed."""
    return tomllib.loads(read_text(name))
