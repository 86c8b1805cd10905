"""How often a process looks for garbage: rarely while it works for us, and afterwards as before."""

import gc
import subprocess
import sys

from jinzhou_extract.cli.main import main
from jinzhou_extract.system.garbage import RARELY, collecting_rarely


def test_garbage_is_looked_for_rarely_and_then_as_before():
    before = gc.get_threshold()
    with collecting_rarely():
        assert gc.get_threshold() == RARELY
    assert gc.get_threshold() == before


def test_a_command_leaves_it_as_it_was(capsys):
    before = gc.get_threshold()
    assert main(["--version"]) == 0
    assert gc.get_threshold() == before
    assert capsys.readouterr().out


def test_a_process_ends_without_looking_through_what_it_has_read():
    program = (
        "import atexit, gc; from jinzhou_extract.system.garbage import left_at_the_end;"
        "atexit.register(lambda: print(gc.get_freeze_count() > 0)); left_at_the_end()"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ended.stdout == "True\n"
