"""Folders for what is put together in pieces: gone at the end, and those of killed runs taken away by the next one."""

import contextlib
import os
import secrets
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from jinzhou_extract.system.locks import lock
from jinzhou_extract.system.signals import held, surely

PREFIX = "jinzhou-extract-scratch-"
LOCK = "lock"


@contextlib.contextmanager
def scratch_folder() -> Iterator[Path]:
    """Give a folder of one's own, which is gone at the end."""
    scratch = _Scratch(_root() / f"{PREFIX}{secrets.token_hex(8)}")
    with surely(scratch.remove):
        scratch.make()
        yield scratch.path


class _Scratch:
    """A new folder with a file in it that is locked while it is in use."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._is_mine = True
        self._handle: int | None = None

    def make(self) -> None:
        """Make the folder, which nobody else may look into."""
        try:
            self.path.mkdir(0o700)
        except OSError:
            self._is_mine = False  # whatever is there, it is somebody else's
            raise
        self._handle = os.open(self.path / LOCK, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        lock(self._handle)

    def remove(self) -> None:
        """Take the folder away with all that is in it."""
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)
        if self._is_mine:
            with contextlib.suppress(FileNotFoundError):
                _remove(self.path)


def remove_scratch() -> list[Path]:
    """Take away the folders of this user that no living run has locked, and return them."""
    if sys.platform == "win32":
        return []
    removed = []
    for folder in sorted(_root().glob(f"{PREFIX}*")):
        with contextlib.suppress(OSError):  # somebody else's, just begun, or gone
            if folder.is_symlink() or folder.stat().st_uid != os.getuid():
                continue
            handle = os.open(folder / LOCK, os.O_RDWR | os.O_NOFOLLOW)
            try:
                if lock(handle):
                    _remove(folder)
                    removed.append(folder)
            finally:
                os.close(handle)
    return removed


def _remove(folder: Path) -> None:
    """Take a folder away; the standard library makes an error of its own of a signal that comes meanwhile."""
    with held():
        shutil.rmtree(folder)


def _root() -> Path:
    """Return where temporary folders go: as the standard library says, which writes a file of its own to find that out."""
    if tempfile.tempdir is not None:
        return Path(os.fsdecode(tempfile.tempdir))
    named = next(filter(None, map(os.environ.get, ("TMPDIR", "TEMP", "TMP"))), "/tmp")
    if Path(named).is_dir() and os.access(named, os.W_OK | os.X_OK):
        return Path(named).absolute()
    return Path(tempfile.gettempdir())
