"""A process of its own ends without a word, however often it is told to."""

import subprocess
import sys

import pytest

WORK_IS_OVER = """
import multiprocessing, os, signal
from jinzhou_extract.batch.helper import serve
ours, theirs = multiprocessing.Pipe()
ours.close()
end = os.dup(theirs.fileno())
theirs.close()
serve(end)
signal.raise_signal(signal.SIGTERM)
print("still here")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_process_whose_work_is_over_is_not_ended_once_more():
    done = subprocess.run([sys.executable, "-c", WORK_IS_OVER], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout, done.stderr) == (0, "still here\n", "")
