"""The command line, called in this process or as a process of its own."""

import io
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from counting import counts_add_up  # noqa: F401 - every test here is held to it

from jinzhou_extract.cli.main import main

Run = Callable[..., tuple[int, str, str]]

SENTENCE = "新建公路{}公里，完成投资3.5亿元，增长6%。"


@dataclass(frozen=True)
class Called:
    """How a call ended, and what it said; `out` is decoded as UTF-8."""

    code: int
    out: str
    err: str

    @property
    def told(self) -> str:
        """The one line on standard error, without the program's name."""
        [line] = self.err.splitlines()
        name, _, rest = line.partition(": ")
        assert name == "jinzhou-extract"
        return rest


class Terminal(io.TextIOWrapper):
    """A standard input that nothing is piped into."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def call(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Called]:
    """Call the program in this process, with `stdin` piped in, or None for a terminal."""

    def run(*arguments: str, stdin: bytes | None = b"") -> Called:
        piped = Terminal(io.BytesIO()) if stdin is None else io.TextIOWrapper(io.BytesIO(stdin), "utf-8")
        monkeypatch.setattr(sys, "stdin", piped)
        code = main(arguments)
        out, err = capfdbinary.readouterr()
        return Called(code, out.decode(), err.decode())

    return run


@pytest.fixture
def run(call: Callable[..., Called]) -> Run:
    """Return a function from arguments and standard input to (exit code, standard output, standard error)."""

    def run_program(*arguments: str, stdin: str = "") -> tuple[int, str, str]:
        called = call(*arguments, stdin=stdin.encode())
        return called.code, called.out, called.err

    return run_program


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder the test stands in: docs/ with three documents of three figures each."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "docs").mkdir()
    for number in (1, 2, 3):
        (tmp_path / "docs" / f"{number}.txt").write_text(SENTENCE.format(number), encoding="utf-8")
    return tmp_path


COMMAND = [sys.executable, "-m", "jinzhou_extract"]


def hear_signals() -> None:
    """Let a process hear the signals that the tests' own was told to ignore, as one in the background is."""
    for name in ("SIGINT", "SIGHUP"):
        signal.signal(getattr(signal, name), signal.SIG_DFL)


@pytest.fixture
def start(folder: Path) -> Iterator[Callable[..., AbstractContextManager[subprocess.Popen[bytes]]]]:
    """Start the program as a process with pipes, which is ended with the test at the latest."""

    @contextmanager
    def started(*arguments: str, **options: object) -> Iterator[subprocess.Popen[bytes]]:
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        if os.name == "posix":
            pipes["preexec_fn"] = hear_signals
        with subprocess.Popen([*COMMAND, *arguments], **(pipes | options)) as process:
            try:
                yield process
            finally:
                process.kill()

    return started
