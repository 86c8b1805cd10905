"""What is done in a process of its own, which is a copy of this one and leaves nothing behind in it."""

import os
import pickle
import signal
import time
from collections.abc import Callable
from multiprocessing.connection import Pipe
from typing import Any

PAUSE = 0.01


def ended_well(body: Callable[[], int], seconds: float) -> bool:
    """Say whether a copy of this process comes to 0 with `body`, in so many seconds; what it prints goes nowhere."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            _be_silent()
            code = body()
        finally:
            os._exit(code)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return status == 0
        time.sleep(PAUSE)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return False


def brought(body: Callable[[], Any]) -> Any:  # noqa: ANN401 - whatever the body gives
    """Return what `body` gives in a copy of this process."""
    ours, theirs = Pipe(duplex=False)
    child = os.fork()
    if child == 0:
        try:
            theirs.send_bytes(pickle.dumps(body()))
        finally:
            os._exit(0)
    theirs.close()
    given = pickle.loads(ours.recv_bytes())
    os.waitpid(child, 0)
    return given


def _be_silent() -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
