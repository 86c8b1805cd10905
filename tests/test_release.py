"""What goes out with a version: its changelog, and the versions and hashes of all that is installed with it."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
LOCKED = dict(re.findall(r"^([\w.-]+)==([^\s;\\]+)", LOCK, re.MULTILINE))
INSTALLED = [*PROJECT["dependencies"], *(line for extra in ("docx", "html", "parquet", "pdf", "stata", "xlsx") for line in
             PROJECT["optional-dependencies"][extra])]  # fmt: skip


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_the_changelog_has_the_version():
    assert re.search(
        rf"^## \[{re.escape(PROJECT['version'])}\] - \d{{4}}-\d\d-\d\d$",
        (ROOT / "CHANGELOG.md").read_text("utf-8"),
        re.MULTILINE,
    )


@pytest.mark.parametrize("line", INSTALLED)
def test_what_is_asked_for_is_locked_and_new_enough(line):
    name, least = re.fullmatch(r"([\w.-]+)>=([\d.]+)", line).groups()
    assert numbers(LOCKED[normal(name)]) >= numbers(least)


def numbers(version: str) -> list[int]:
    return [int(part) for part in version.split(".") if part.isdigit()]


def test_the_locked_versions_are_those_that_the_tests_pass_with():
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    known = {normal(name): version for name, _, version in (line.partition("==") for line in lines) if version}
    only_elsewhere = {"colorama"}  # of Windows
    assert {name: known.get(name) for name in LOCKED.keys() - only_elsewhere} == {
        name: version for name, version in LOCKED.items() if name not in only_elsewhere
    }


def test_everything_has_a_hash_and_nothing_names_a_place_to_get_it_from():
    for requirement in re.split(r"^(?=[a-z])", LOCK, flags=re.MULTILINE)[1:]:
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", requirement), requirement
    assert "://" not in LOCK
    assert "index" not in LOCK
