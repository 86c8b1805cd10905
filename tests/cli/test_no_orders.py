"""A document gives no orders: what would act on a terminal, or turn the direction of a text, is shown by name."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ESCAPE, TITLE, RIGHT_TO_LEFT, C1 = "\x1b[31m", "\x1b]0;owned\x07", "\u202e", "\x9b31m"
ORDERS = (ESCAPE, TITLE, RIGHT_TO_LEFT, C1)
SENTENCE = "今年全市新建农村{}公路4公里，比上年增长6%，完成投资3.5亿元。"


def run_on_terminal(*arguments: str) -> str:
    """What the program shows on a terminal, its own line ends and colours left out."""
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "jinzhou_extract", *arguments]
    environment = os.environ | {"NO_COLOR": "1", "TERM": "dumb"}
    with subprocess.Popen(command, stdout=theirs, stderr=theirs, env=environment) as process:
        os.close(theirs)
        said = b""
        while more := read(ours):
            said += more
    assert process.returncode in (0, 1)
    return said.decode().replace("\r\n", "\n")


def read(handle: int) -> bytes:
    try:
        return os.read(handle, 65536)
    except OSError:  # what Linux says at the end of a terminal
        return b""


@pytest.mark.skipif(sys.platform == "win32", reason="terminals of POSIX")
@pytest.mark.parametrize("name", ["csv", "tsv", "jsonl", "json", "markdown"])
def test_on_a_terminal_orders_are_shown(folder, name):
    Path("a.txt").write_text("\n".join(map(SENTENCE.format, ORDERS)), encoding="utf-8")
    shown = run_on_terminal("extract", "a.txt", "-f", name)
    assert shown.count("公路") >= len(ORDERS)
    assert not [order for order in ORDERS if order[0] in shown]


@pytest.mark.skipif(sys.platform == "win32", reason="terminals of POSIX")
@pytest.mark.parametrize("order", ORDERS)
def test_nor_does_a_table_or_an_explanation_send_them(call, folder, order):
    Path("a.txt").write_text(SENTENCE.format(order), encoding="utf-8")
    for shown in (
        call("extract", "a.txt", "-f", "table", "--columns", "sentence").out,
        call("explain", SENTENCE.format(order)).out,
    ):
        assert "公路" in shown
        assert order[0] not in shown


def test_a_file_has_what_the_document_has(call, folder):
    Path("a.txt").write_text(SENTENCE.format(RIGHT_TO_LEFT), encoding="utf-8")
    call("extract", "a.txt", "-o", "a.csv")
    assert RIGHT_TO_LEFT in Path("a.csv").read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="no such names of files there")
@pytest.mark.parametrize("order", ORDERS)
def test_messages_show_the_orders_in_names(call, folder, order):
    name = f"{order.replace('/', '')}.txt"
    Path(name).touch()
    said = call("extract", name).err
    assert "is empty" in said
    assert order[0] not in said
    Path("a.csv").write_text(
        f"x{order},y\n这是一段没有列名的正文，它足够长，可以被当作一篇文档来看待，所以要指定列名,2\n", encoding="utf-8"
    )
    assert order[0] not in call("extract", "a.csv", "--text-column", "body").err


@pytest.mark.skipif(sys.platform == "win32", reason="a locale of POSIX")
@pytest.mark.parametrize(
    ("command", "encoding"),
    [
        ("schema", "ascii"),
        ("rules", "latin-1"),
        ("units", "ascii:strict"),
        ("explain 新建公路4公里。", "ascii"),
        ("explain 新建公路4公里。", "latin-1"),
        ("extract docs", "ascii:strict"),
        ("extract docs", "latin-1"),
        ("extract docs -f table", "ascii"),
        ("extract docs -f table", "ascii:strict"),
    ],
)
def test_an_output_that_is_not_unicode_is_no_fault(folder, command, encoding):
    environment = os.environ | {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    done = subprocess.run(
        [sys.executable, "-m", "jinzhou_extract", *command.split()], capture_output=True, env=environment, check=False
    )
    assert done.returncode == 0
    assert b"Traceback" not in done.stderr
    assert done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere arguments are always Unicode")
@pytest.mark.parametrize(
    "arguments",
    [
        ["extract", b"bad\xff.txt"],
        ["extract", "docs", "--columns", b"\xff"],
        ["extract", "docs", "--region", b"\xff"],
        ["extract", "docs/1.txt", "-o", b"out\xff.xyz"],
        ["explain", b"3\xff\xe4\xb8\xaa"],
    ],
)
def test_an_argument_that_is_no_unicode_gets_one_line(folder, arguments):
    done = subprocess.run([sys.executable, "-m", "jinzhou_extract", *arguments], capture_output=True, check=False)
    assert done.returncode in (1, 2)
    assert b"Traceback" not in done.stderr
    assert all(line.startswith(b"jinzhou-extract: ") for line in done.stderr.splitlines())


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names of files are always Unicode")
def test_files_may_have_names_in_another_encoding(call: Callable[..., object], folder):
    Path("docs/1.txt").rename(os.fsdecode(b"docs/\xb2\xe2.txt"))
    for ending in ("csv", "jsonl", "db"):
        name = os.fsdecode(b"out\xff.") + ending
        called = call("extract", os.fsdecode(b"docs/\xb2\xe2.txt"), "-o", name)
        assert called.code == 0
        assert Path(name).exists()
