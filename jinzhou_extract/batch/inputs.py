"""What the user names on the command line, as sources."""

import glob
from collections.abc import Iterable, Iterator
from pathlib import Path

from jinzhou_extract.errors import InputError
from jinzhou_extract.readers.registry import ENDINGS
from jinzhou_extract.readers.source import STDIN, Source, file_source, stdin_source


def find_sources(names: Iterable[str]) -> Iterator[Source | InputError]:
    """Yield the sources that `names` mean, in order: files, patterns, the readable files of folders, - for input.

    A name that means nothing comes as the error it makes, so that the others go on.
    """
    for name in names:
        path = Path(name)
        if name == STDIN:
            yield stdin_source()
        elif path.is_dir():
            yield from _folder(path, name)
        elif not path.exists() and glob.has_magic(name):
            found = sorted(glob.glob(name, recursive=True))  # noqa: PTH207 - a name may be absolute
            if not found:
                yield InputError(name, "matches no file", "check the pattern")
            yield from (file_source(Path(item)) for item in found if Path(item).is_file())
        else:
            yield file_source(path)


def _folder(path: Path, name: str) -> Iterator[Source | InputError]:
    try:
        files = sorted(
            item
            for item in path.rglob("*")
            if item.is_file() and item.suffix.lower().lstrip(".") in ENDINGS and not _is_hidden(item.relative_to(path))
        )
    except PermissionError:
        yield InputError(name, "may not be read", "check its permissions")
        return
    if not files:
        yield InputError(name, "holds no file of a known format", f"known endings: {', '.join(sorted(ENDINGS))}")
    yield from (file_source(item) for item in files)


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)
