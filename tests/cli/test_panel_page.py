"""The examples of docs/panel.md do what they show."""

import doctest
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "panel.md"
TEXT = PAGE.read_text(encoding="utf-8")


def examples() -> list[tuple[str, str]]:
    """Each command of the page with what it is shown to print."""
    blocks = re.findall(r"^```console\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
    calls = [call for block in blocks for call in re.split(r"^\$ ", block, flags=re.MULTILINE) if call]
    return [(command, shown) for command, _, shown in (call.partition("\n") for call in calls)]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the samples and the files that the page shows."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(ROOT / "samples" / "reports", tmp_path / "samples" / "reports")
    for name, content in re.findall(r"^<!-- file: (\S+) -->\n```toml\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL):
        (tmp_path / name).write_text(content, encoding="utf-8")
    return tmp_path


def test_the_commands_print_what_is_shown(here):
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    for command, shown in examples():
        done = subprocess.run(command, shell=True, env=os.environ | {"PATH": path}, capture_output=True, text=True, check=False)
        assert (done.stderr + done.stdout).lstrip("\ufeff").replace("\n\ufeff", "\n") == shown, command


def test_the_python_examples_hold(here):
    results = doctest.testfile(str(PAGE), module_relative=False, encoding="utf-8")
    assert results.attempted > 0
    assert results.failed == 0


def test_every_key_of_an_indicator_is_explained():
    from jinzhou_extract.panels.catalogue import PERIODS, PREFERENCES, Indicator

    missing = [word for word in (*Indicator.model_fields, *PERIODS, *PREFERENCES) if f"`{word}`" not in TEXT]
    assert missing == []
