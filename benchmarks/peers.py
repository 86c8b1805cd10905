"""Libraries, each in an environment of its own that is made for the run and thrown away after it."""

import atexit
import json
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Peer:
    """A library with the statements that make `work(name, text) -> how many things it found` of it.

    The other libraries are made for single sentences and get a line at a time.
    """

    name: str
    requirements: tuple[str, ...]
    code: str


INSTALLED = Peer(
    "pipeline, as installed",
    (str(Path(__file__).parent.parent),),
    """
from jinzhou_extract import Document, Extractor
extractor = Extractor()
def work(name, text):
    return sum(len(metric.to_json()) > 0 for metric in extractor.extract(Document(text, source=name)))
""",
)
"""This project as `pip install .` makes it: with the hot modules compiled, where there is a compiler."""

PEERS = (
    Peer(
        "JioNLP money + time",
        ("jionlp", "setuptools<81"),
        """
import jionlp
def work(name, text):
    lines = [line for line in text.split("\\n") if line.strip()]
    return sum(len(jionlp.ner.extract_money(line)) + len(jionlp.ner.extract_time(line)) for line in lines)
""",
    ),
    Peer(
        "cn2an.transform",
        ("cn2an", "setuptools<81"),
        """
import cn2an
def work(name, text):
    for line in text.split("\\n"):
        if line.strip():
            cn2an.transform(line)
    return 0
""",
    ),
)

_RUNNER = """
import json, sys, time
{code}
documents = json.load(open(sys.argv[1], encoding="utf-8"))
for name, text in documents:
    work(name, text)  # what a library reads and compiles when it is first needed is no part of its speed
began = time.process_time()
found = sum(work(name, text) for name, text in documents)
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

    def run(self, documents: Sequence[tuple[str, str]]) -> tuple[float, int]:
        """Return the seconds that the library took for all `documents` (name, text), and how many things it found."""
        path = self._folder / "documents.json"
        path.write_text(json.dumps(documents), encoding="utf-8")
        done = subprocess.run([self._python, self._script, path], check=True, capture_output=True, text=True)
        line = next(line for line in done.stdout.splitlines() if line.startswith("result:"))
        seconds, found = json.loads(line.removeprefix("result:"))
        return seconds, found
