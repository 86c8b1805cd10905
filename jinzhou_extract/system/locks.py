"""Files that are one run's alone: locked while it lives, and free when it is gone, however it went."""

import os
import sys
from pathlib import Path


def lock(handle: int) -> bool:
    """Say whether a file is this run's alone from now on; where files cannot be locked so (Windows), it is taken to be."""
    if sys.platform == "win32":
        return True
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def is_still(path: Path, handle: int) -> bool:
    """Say whether a name still stands for the file that is open."""
    try:
        there, here = path.lstat(), os.fstat(handle)
    except OSError:
        return False
    return (there.st_dev, there.st_ino) == (here.st_dev, here.st_ino)
