"""What the user names on the command line, as inputs: each file once, in the order named, a folder's files by name."""

import glob
import os
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from jinzhou_extract.batch.work import Failure, failure_of
from jinzhou_extract.errors import InputError, PassedOverError, UsageError
from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.readers.registry import ENDINGS
from jinzhou_extract.readers.source import STDIN, Source, file_source, stdin_source

ADDRESSES = dict.fromkeys(["http", "https", "ftp"], "save the page in a browser first and name the saved file")
ADDRESSES["file"] = "name the file without file://"
"""What to do with a name that is an address, by how it begins."""

_ADDRESS = Pattern(rf"(?i)({'|'.join(ADDRESSES)}):/")

FileId = tuple[int, int]
"""What tells two names of one file from two files: its device and its number there."""


@dataclass(frozen=True, slots=True)
class Input:
    """One source, or the error in the place of a name that means none.

    `size` (bytes) and `modified` (ns) tell a file's content from another one's; None for what is no regular file.
    """

    name: str
    source: Source | InputError
    size: int | None = None
    modified: int | None = None

    @property
    def is_file(self) -> bool:
        """Whether this is a regular file, which any process may open again."""
        return self.size is not None


class InputFinder:
    """Finds the inputs that names mean.

    `outputs` are the files that the run writes, by path or open handle: they are no inputs, nor are the files of `asides`,
    which tell of the inputs. `note` hears of what is left out. `skipped` are the files of folders that were passed over,
    when all names were looked at.
    """

    def __init__(
        self,
        outputs: Iterable[Path | int] = (),
        note: Callable[[str], object] | None = None,
        asides: Iterable[Path] = (),
    ) -> None:
        self._outputs, self._asides = _identities(outputs), _identities(asides)
        self._note = note or (lambda _: None)
        self.skipped: list[Failure] = []

    def find(self, names: Iterable[str]) -> Iterator[Input]:
        """Yield the inputs that `names` mean, in order: files, patterns, the readable files of folders, - for input.

        A name that means nothing comes as the error it makes, so that the others go on. Raises `UsageError` for a named
        file that the run would also write.
        """
        known: dict[FileId | str, str] = {}
        for name in names:
            for found in _meant(name):
                status = None if found.path is None else _status(found.path)
                key = _key(found, status)
                if found.problem is not None and found.is_passed_over:
                    if status is None or _identity(status) not in self._outputs:
                        self.skipped.append(failure_of(found.problem))
                    continue
                if key is not None and key in self._outputs:
                    if found.name == printable(name):
                        raise UsageError(f"{found.name} is an input and an output at once; write to another file")
                    self._note(f"{found.name} is written by this run and not read")
                elif key is not None and key in self._asides:
                    self._note(f"{found.name} tells of the documents and is not read as one")
                elif key is not None and key in known:
                    before = "" if known[key] == found.name else f" as {known[key]}"
                    self._note(f"{found.name} was named before{before}; it is read once")
                else:
                    if key is not None:
                        known[key] = found.name
                    yield _input(found, status)


def _identities(files: Iterable[Path | int]) -> set[FileId]:
    found = (_status(path) for path in files)
    return {_identity(status) for status in found if status is not None and stat.S_ISREG(status.st_mode)}


_HIDDEN: Final = (".", "~$")
"""How the names begin of hidden files, and of those that Word, Excel and WPS keep beside an open document."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A name with its path; neither path nor problem for standard input."""

    name: str
    path: Path | None = None
    problem: InputError | None = None

    @property
    def is_passed_over(self) -> bool:
        """Whether it is a file that nobody asked for."""
        return isinstance(self.problem, PassedOverError)


def _meant(name: str) -> Iterator[_Found]:
    path = Path(name)
    status = _status(path)
    if not name:
        yield _Found(name, None, InputError("''", "is no name", "name a file or a folder"))
    elif name == STDIN:
        yield _Found(name)
    elif status is not None and stat.S_ISDIR(status.st_mode):
        yield from _folder(path, name)
    elif status is None and (address := _ADDRESS.match(name)):
        yield _Found(
            name, None, InputError(printable(name), "is an address, and nothing is fetched", ADDRESSES[address[1].lower()])
        )
    elif status is None and glob.has_magic(name):
        yield from _pattern(name)
    else:
        yield _Found(printable(name), path)


def _input(found: _Found, status: os.stat_result | None) -> Input:
    if found.problem is not None:
        return Input(found.name, found.problem)
    if found.path is None:
        return Input(found.name, stdin_source())
    source = file_source(found.path, found.name)
    if status is None or not stat.S_ISREG(status.st_mode):
        return Input(found.name, source)
    return Input(found.name, source, status.st_size, status.st_mtime_ns)


def _pattern(name: str) -> Iterator[_Found]:
    found = [path for item in sorted(glob.glob(name, recursive=True)) if (path := Path(item)).is_file()]  # noqa: PTH207
    if not found:
        yield _Found(name, None, InputError(printable(name), "matches no file", "check the pattern"))
    yield from (_Found(printable(str(path)), path) for path in found)


def _folder(path: Path, name: str) -> Iterator[_Found]:
    is_empty = True
    for found in _walk(path):
        is_empty = is_empty and found.is_passed_over
        yield found
    if is_empty:
        endings = ", ".join(sorted(ENDINGS))
        yield _Found(name, None, InputError(printable(name), "holds no file of a known format", f"known endings: {endings}"))


def _walk(folder: Path) -> Iterator[_Found]:
    """Yield the files of a folder that have a known ending, and those of its folders, by name; then what is passed over.

    Hidden files and folders are left out.
    """
    waiting = [_entries(folder)]  # and no recursion: folders may lie in each other a thousand deep
    while waiting:
        entry = next(waiting[-1], None)
        if entry is None:
            waiting.pop()
        elif isinstance(entry, _Found):
            yield entry
        elif entry.is_dir(follow_symlinks=False):
            waiting.append(_entries(Path(entry.path)))
        else:
            yield _entry(entry)


def _entries(folder: Path) -> Iterator["os.DirEntry[str] | _Found"]:
    """Yield what is in a folder, by name and without what is hidden, or the error in the place of it."""
    try:
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except OSError as error:
        hint = "check its permissions" if isinstance(error, PermissionError) else ""
        label = printable(str(folder))
        yield _Found(label, None, InputError(label, f"could not be listed ({error.strerror or error})", hint))
        return
    yield from (entry for entry in entries if not entry.name.startswith(_HIDDEN))


def _entry(entry: "os.DirEntry[str]") -> _Found:
    path = Path(entry.path)
    name = printable(entry.path)
    if entry.is_dir():
        return _Found(name, path, PassedOverError(name, "is a link to a folder", "name it"))
    if not (entry.is_file() or _is_broken_link(entry)):
        return _Found(name, path, PassedOverError(name, "is no file"))
    if path.suffix.lower().lstrip(".") not in ENDINGS:
        return _Found(name, path, PassedOverError(name, "is of no format that is read"))
    return _Found(name, path)


def _is_broken_link(entry: os.DirEntry[str]) -> bool:
    """Say whether an entry points to nothing; reading it then says so, instead of its being passed over in silence."""
    return entry.is_symlink() and _status(Path(entry.path)) is None


def _status(path: Path | int) -> os.stat_result | None:
    try:
        return os.stat(path)  # noqa: PTH116 - an open handle has no Path
    except OSError:
        return None  # reading it will say why


def _key(found: _Found, status: os.stat_result | None) -> FileId | str | None:
    """Return what two names of one input share, or None for what is no input."""
    if found.problem is not None:
        return None
    if found.path is None:
        return STDIN
    return None if status is None else _identity(status)


def _identity(status: os.stat_result) -> FileId:
    return status.st_dev, status.st_ino


def printable(name: str) -> str:
    """Return a file name with the bytes that are no UTF-8 escaped, so that any output can hold it."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
