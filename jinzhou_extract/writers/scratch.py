"""Folders for what is put together in pieces: gone at the end, and those of killed runs taken away by the next one."""

import contextlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from jinzhou_extract.writers.beside import lock

PREFIX = "jinzhou-extract-scratch-"
LOCK = "lock"


@contextlib.contextmanager
def scratch_folder() -> Iterator[Path]:
    """Give a folder of one's own, which is gone at the end."""
    with tempfile.TemporaryDirectory(prefix=PREFIX) as name:
        handle = os.open(Path(name, LOCK), os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            lock(handle)
            yield Path(name)
        finally:
            os.close(handle)


def remove_scratch() -> list[Path]:
    """Take away the folders of this user that no living run has locked, and return them."""
    if sys.platform == "win32":
        return []
    removed = []
    for folder in sorted(Path(tempfile.gettempdir()).glob(f"{PREFIX}*")):
        with contextlib.suppress(OSError):  # somebody else's, just begun, or gone
            if folder.is_symlink() or folder.stat().st_uid != os.getuid():
                continue
            handle = os.open(folder / LOCK, os.O_RDWR | os.O_NOFOLLOW)
            try:
                if lock(handle):
                    shutil.rmtree(folder)
                    removed.append(folder)
            finally:
                os.close(handle)
    return removed
