"""Other libraries, each in an environment of its own that is made for the run and thrown away after it."""

import atexit
import json
import shutil
import subprocess
import sys
import tempfile
import venv
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Peer:
    """A library with the statements that make `work(line) -> how many things it found` of it."""

    name: str
    requirements: tuple[str, ...]
    code: str


PEERS = (
    Peer(
        "JioNLP money + time",
        ("jionlp", "setuptools<81"),
        """
import jionlp
def work(line):
    return len(jionlp.ner.extract_money(line)) + len(jionlp.ner.extract_time(line))
""",
    ),
    Peer(
        "cn2an.transform",
        ("cn2an", "setuptools<81"),
        """
import cn2an
def work(line):
    cn2an.transform(line)
    return 0
""",
    ),
)

_RUNNER = """
import json, sys, time
{code}
lines = [line for line in open(sys.argv[1], encoding="utf-8").read().split("\\n") if line.strip()]
work(lines[0])
began = time.process_time()
found = sum(work(line) for line in lines)
print("result:" + json.dumps([time.process_time() - began, found]))
"""


class Environment:
    """A virtual environment that holds one library."""

    def __init__(self, peer: Peer) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="peer-"))
        atexit.register(shutil.rmtree, self._folder, ignore_errors=True)
        venv.create(self._folder / "venv", with_pip=True)
        self._python = self._folder / "venv" / ("Scripts" if sys.platform == "win32" else "bin") / "python"
        subprocess.run([self._python, "-m", "pip", "install", "--quiet", *peer.requirements], check=True)
        self._script = self._folder / "run.py"
        self._script.write_text(_RUNNER.format(code=peer.code), encoding="utf-8")

    def run(self, text: str) -> tuple[float, int]:
        """Return the seconds that the library took for all lines of `text`, and how many things it found."""
        path = self._folder / "text.txt"
        path.write_text(text, encoding="utf-8")
        done = subprocess.run([self._python, self._script, path], check=True, capture_output=True, text=True)
        line = next(line for line in done.stdout.splitlines() if line.startswith("result:"))
        seconds, found = json.loads(line.removeprefix("result:"))
        return seconds, found
