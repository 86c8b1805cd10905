"""What the two READMEs show is what the program does."""

import doctest
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
READMES = ["README.md", "README.zh-CN.md"]


def examples(name: str) -> list[tuple[str, str]]:
    """Every command behind $ in a console block, with the lines that follow it."""
    text = (ROOT / name).read_text(encoding="utf-8")
    blocks = re.findall(r"^```console\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    return [tuple(part.split("\n", 1)) for block in blocks for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]]


@pytest.mark.parametrize(("command", "shown"), [example for name in READMES for example in examples(name)])
def test_a_command_prints_what_is_shown(command: str, shown: str):
    environment = os.environ | {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "COLUMNS": "110",
        "NO_COLOR": "1",
    }
    done = subprocess.run(command, shell=True, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert [line.rstrip() for line in done.stdout.rstrip().split("\n")] == shown.rstrip("\n").split("\n")


@pytest.mark.parametrize("name", READMES)
def test_the_python_examples_hold(name: str):
    results = doctest.testfile(str(ROOT / name), module_relative=False, encoding="utf-8")
    assert results.attempted > 0
    assert results.failed == 0


def test_both_readmes_show_the_same_commands():
    english, chinese = ([command.replace(" --header zh", "") for command, _ in examples(name)] for name in READMES)
    assert english == chinese


@pytest.mark.parametrize("name", READMES)
def test_what_is_linked_is_there(name: str):
    links = re.findall(r"\]\(([^)]+)\)", (ROOT / name).read_text(encoding="utf-8"))
    assert [link for link in links if not (ROOT / link).exists()] == []
