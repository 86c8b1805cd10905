"""Pipes that close, disks that are full, runs that are interrupted: one line at most, and nothing half written."""

import os
import re
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes and signals of POSIX")

FULL = Path("/dev/full")
needs_full = pytest.mark.skipif(not FULL.exists(), reason="no device that is always full")


def read_until(stream, words: bytes) -> bytes:
    """Read a stream until it says `words`; a stream that ends without them fails the test."""
    said = b""
    while words not in said:
        more = os.read(stream if isinstance(stream, int) else stream.fileno(), 4096)
        assert more, said
        said += more
    return said


def shell(command: str) -> subprocess.CompletedProcess[bytes]:
    """Run a shell command in which `jinzhou` stands for the program."""
    full = f'jinzhou() {{ "{sys.executable}" -m jinzhou_extract "$@"; }}; {command}'
    return subprocess.run(["bash", "-c", full], capture_output=True, check=False)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_who_reads_only_the_first_lines_ends_the_run_without_a_word(folder, jobs):
    for number in range(4, 60):
        Path(f"docs/{number}.txt").write_text("新建公路4公里，完成投资3.5亿元，增长6%。" * 100, encoding="utf-8")
    done = shell(f"jinzhou extract docs -f jsonl --jobs {jobs} | head -1; echo ${{PIPESTATUS[0]}}")
    record, code = done.stdout.splitlines()
    assert record.startswith(b'{"source": "docs/1.txt"')
    assert (code, done.stderr) == (b"0", b"")


@pytest.mark.parametrize("command", ["schema", "units", "rules", "units --format json"])
def test_other_commands_may_be_cut_off_too(folder, command):
    done = shell(f"jinzhou {command} | head -1 > /dev/null; echo ${{PIPESTATUS[0]}}")
    assert (done.stdout, done.stderr) == (b"0\n", b"")


@needs_full
@pytest.mark.parametrize(
    "command", ["extract docs", "extract docs -f jsonl", "schema", "units", "rules", "--help", "--version"]
)
def test_a_full_disk_behind_standard_output_is_told_in_one_line(folder, command):
    done = shell(f"jinzhou {command} > /dev/full")
    assert done.returncode == 1
    assert done.stderr.decode().splitlines()[-1:] == [
        "jinzhou-extract: standard output: the disk is full; free some space and run again"
    ]
    assert b"Traceback" not in done.stderr


@needs_full
@pytest.mark.parametrize("name", ["csv", "jsonl"])
def test_a_full_disk_behind_output_is_told_in_one_line(folder, name):
    done = shell(f"jinzhou extract docs -q -o /dev/full -f {name}")
    assert done.returncode == 1
    assert (
        done.stderr
        == b"jinzhou-extract: /dev/full: the disk is full; nothing was written there; free some space and run again\n"
    )


@needs_full
def test_a_full_disk_behind_standard_error_does_not_stop_the_results(folder):
    done = shell("jinzhou extract docs nope.txt -f jsonl 2> /dev/full")
    assert (done.returncode, len(done.stdout.splitlines())) == (1, 9)


def test_closed_standard_streams(folder):
    done = shell("jinzhou extract <&-")
    assert (done.returncode, done.stderr) == (
        1,
        b"jinzhou-extract: -: standard input is closed; name a file, or pipe a text in\n",
    )
    done = shell("jinzhou extract docs/1.txt >&-")
    assert (done.returncode, done.stderr) == (1, b"jinzhou-extract: standard output: is closed; redirect it to a file\n")
    done = shell("jinzhou extract docs/1.txt nope.txt 2>&-")
    assert (done.returncode, len(done.stdout.splitlines())) == (1, 4)
    done = shell("jinzhou extract docs/1.txt -o out.csv <&- >&- 2>&-; cat out.csv")
    assert len(done.stdout.splitlines()) == 4


def test_results_are_not_read_back_from_the_folder_they_are_sent_to(folder):
    done = shell("jinzhou extract docs -f jsonl > docs/out.txt")
    assert done.stderr.startswith(b"jinzhou-extract: docs/out.txt is written by this run and not read\n")
    assert len(Path("docs/out.txt").read_bytes().splitlines()) == 9


def test_a_named_pipe_is_read_once(folder):
    done = shell("jinzhou extract <(echo 新建公路4公里。) -f jsonl")
    assert (done.returncode, len(done.stdout.splitlines())) == (0, 1)


@pytest.mark.parametrize(("name", "code"), [("SIGINT", 130), ("SIGTERM", 143), ("SIGHUP", 129)])
def test_an_interrupted_run_leaves_nothing_half_written(start, folder, name, code):
    # Standard input, which does not end, holds the run up behind the documents.
    with start("extract", "docs", "-", "-o", "out.csv", "--verbose") as process:
        read_until(process.stderr, b"docs/3.txt: title: unknown; date: unknown; kind: other; place: unknown\n")
        process.send_signal(getattr(signal, name))
        _, rest = process.communicate()
    assert process.returncode == code
    assert rest == (b"jinzhou-extract: interrupted\n" if name == "SIGINT" else b"")
    assert [path.name for path in folder.iterdir()] == ["docs"]


@pytest.mark.parametrize(("name", "code"), [("SIGINT", 130), ("SIGTERM", 143)])
def test_processes_of_an_interrupted_run_end_with_it_in_silence(start, folder, name, code):
    for number in range(4, 300):
        Path(f"docs/{number}.txt").write_text("新建公路4公里，完成投资3.5亿元，增长6%。" * 300, encoding="utf-8")
    with start("extract", "docs", "-o", "out.csv", "--jobs", "2", "--verbose", start_new_session=True) as process:
        read_until(process.stderr, b"docs/1.txt: 23 characters")
        os.killpg(process.pid, getattr(signal, name))  # as a terminal does: to all of them
        _, rest = process.communicate()  # which waits for each of them to close its standard error
    assert process.returncode == code
    assert b"Traceback" not in rest
    assert [path.name for path in folder.iterdir()] == ["docs"]


def test_an_interrupted_json_lines_run_can_be_gone_on_with(start, folder):
    call = ("extract", "docs", "nope.txt", "-", "-o", "out.jsonl")
    with start(*call, "--verbose") as process:
        read_until(process.stderr, b"nope.txt: no such file")
        process.send_signal(signal.SIGINT)
        _, rest = process.communicate()
    assert process.returncode == 130
    assert rest.decode().splitlines()[-2:] == [
        "jinzhou-extract: out.jsonl.partial keeps what is finished; the same call with --resume goes on from there",
        "jinzhou-extract: interrupted",
    ]
    assert not Path("out.jsonl").exists()

    text = "新建公路4公里。".encode()
    with start(*call, "--resume", "--errors", "errors.jsonl") as process:
        _, said = process.communicate(text)
    assert process.returncode == 1  # for the file that was missing the first time
    assert said.startswith(b"jinzhou-extract: 3 documents done before\n")
    assert len(Path("errors.jsonl").read_bytes().splitlines()) == 1

    with start(*call[:-1], "unbroken.jsonl") as process:
        process.communicate(text)
    assert Path("out.jsonl").read_bytes() == Path("unbroken.jsonl").read_bytes()
    assert sorted(path.name for path in folder.iterdir()) == ["docs", "errors.jsonl", "out.jsonl", "unbroken.jsonl"]


def test_a_killed_json_lines_run_can_be_gone_on_with(start, folder):
    with start("extract", "docs", "-", "-o", "out.jsonl", "--verbose") as process:
        read_until(process.stderr, b"docs/3.txt: title: unknown; date: unknown; kind: other; place: unknown\n")
        read_until_lines(Path("out.jsonl.progress"), 3)
        process.kill()
        process.communicate()
    with start("extract", "docs", "-", "-o", "out.jsonl", "--resume") as process:
        _, said = process.communicate("新建公路4公里。".encode())
    assert process.returncode == 0
    assert re.match(rb"jinzhou-extract: [23] documents done before\n", said)
    assert len(Path("out.jsonl").read_bytes().splitlines()) == 10


def read_until_lines(path: Path, lines: int) -> None:
    """Wait until a file that another process writes has so many lines."""
    while path.read_bytes().count(b"\n") < lines:
        select.select([], [], [], 0)


def test_a_terminal_shows_progress(start, folder):
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    with start("extract", "docs", "-", "-o", "out.csv", stderr=theirs) as process:
        said = read_until(ours, b"3 documents")
        assert process.stdin is not None
        process.stdin.write("新建公路4公里。".encode())
        process.stdin.close()
        said += read_until(ours, b" failed, ")
    assert "━".encode() in said
    assert b"4 documents, " in said


@pytest.mark.parametrize("arguments", [["docs", "--quiet"], ["docs/1.txt", "--quiet"]])
def test_a_quiet_run_says_nothing_on_a_terminal(start, folder, arguments):
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    with start("extract", *arguments, "-o", "out.csv", stderr=theirs) as process:
        process.communicate()
    os.write(theirs, b"end")
    assert os.read(ours, 4096) == b"end"


def test_a_table_and_progress_share_a_terminal_one_after_the_other(start, folder):
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    with start("extract", "docs", stdout=theirs, stderr=theirs):
        said = read_until(ours, b" failed, ").decode()
    table = said[said.index("┏") : said.rindex("┘")]
    assert "3.5亿元" in table
    assert "documents" in said[: said.index("┏")]
    assert "documents" not in table
