"""Reading the TOML tables that lie beside this file, or what the build of a wheel made of them."""

import json
import tomllib
from functools import cache
from importlib.resources import files
from pathlib import PurePath
from typing import Any


def read_text(name: str) -> str:
    """Return the text of the data file `name`."""
    return (files(__package__) / name).read_text(encoding="utf-8")


@cache
def read_table(name: str) -> dict[str, Any]:
    """Return the TOML file `name` as a dictionary, which is read once and not to be changed.

    A wheel has each of them as JSON, too (hatch_build.py), which is read in a tenth of the time.
    """
    try:
        table: dict[str, Any] = json.loads(read_text(made_of(name)))
    except FileNotFoundError:
        table = tomllib.loads(read_text(name))
    return table


def made_of(name: str) -> str:
    """Return the name of what the build makes of the TOML file `name`."""
    return PurePath(name).with_suffix(".json").name
