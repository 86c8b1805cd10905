"""How often a process looks for garbage: a document makes many objects that stay, and hardly one that is in a cycle."""

import atexit
import contextlib
import gc
from collections.abc import Iterator

RARELY = (5_000, 10, 10)
"""Objects made until the young are looked through, and how often that is until the older ones are."""


@contextlib.contextmanager
def collecting_rarely() -> Iterator[None]:
    """Look for garbage rarely; a table of 16,000 rows takes a fifth less time."""
    before = gc.get_threshold()
    gc.set_threshold(*RARELY)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def left_at_the_end() -> None:
    """Have this process end without a last look for garbage among all that it has read."""
    atexit.register(gc.freeze)
