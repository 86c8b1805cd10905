"""Documents of old Office and of WPS (.doc, .xls, .wps, .et): LibreOffice converts them where it is on the machine."""

import contextlib
import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from jinzhou_extract.document import Document
from jinzhou_extract.errors import InputError
from jinzhou_extract.readers.base import Reader
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.source import Source
from jinzhou_extract.system.scratch import scratch_folder
from jinzhou_extract.system.signals import held, surely

OLE_MARK = bytes.fromhex("d0cf11e0a1b11ae1")
"""What the files of old Office and of WPS begin with, and new ones under a password."""

STREAMS = {"EncryptedPackage": "", "WordDocument": "doc", "Workbook": "xls", "Book": "xls", "PowerPoint Document": "ppt"}
"""The streams in such a file that tell what it is, in the order in which they are asked for; the first is a password's."""

TARGETS = {"doc": "docx", "wps": "docx", "xls": "xlsx", "et": "xlsx"}
"""What each format is converted to."""

NAMES = {
    "doc": "the old binary format of Word",
    "wps": "the format of WPS Writer",
    "xls": "the old binary format of Excel",
    "et": "the format of WPS Spreadsheets",
    "ppt": "the old binary format of PowerPoint",
}

PROGRAMS = ("soffice", "libreoffice")

LONGEST = 120.0
"""Seconds that one conversion may take."""

NOTE = "was converted by LibreOffice to .{} before it was read; --no-office turns this off"


class OfficeReader:
    """Reads what LibreOffice makes of a file, in a folder of its own; without LibreOffice it says what to do."""

    name = "office"
    endings: tuple[str, ...] = tuple(TARGETS)
    extra: str | None = None
    many = False

    def __init__(self, reader_for: Callable[[Source], Reader]) -> None:
        """Take what finds the reader of a converted file."""
        self._reader_for = reader_for

    def recognises(self, source: Source) -> bool:
        """Say whether it begins as the files of old Office do."""
        return source.head.startswith(OLE_MARK)

    def read(self, source: Source, options: ReadOptions) -> Iterator[Document | InputError]:
        """Yield the documents of the converted file."""
        kind = _kind(source)
        target = TARGETS.get(kind)
        if target is None:
            raise InputError(source.name, f"is in {NAMES[kind]}, which is not read", "save it as .pdf, .docx or .txt")
        save = f"open it in WPS, Office or LibreOffice and save it as .{target}"
        program = next(filter(None, map(shutil.which, PROGRAMS)), None)
        if not options.office or program is None:
            hint = save if not options.office else f"{save}, or install LibreOffice, which converts it"
            raise InputError(source.name, f"is in {NAMES[kind]}", hint)
        data = _converted(source, program, kind, target)
        if data is None:
            raise InputError(source.name, f"is in {NAMES[kind]} and could not be converted by LibreOffice", save)
        converted = Source(source.name, lambda: data)
        note: tuple[str, ...] = (NOTE.format(target),)
        for item in self._reader_for(converted).read(converted, options):
            yield replace(item, notes=(*note, *item.notes)) if isinstance(item, Document) else item
            note = ()


def _kind(source: Source) -> str:
    """Return the ending of the format that a file is in, by its content and else by its name."""
    if not source.head.startswith(OLE_MARK):
        raise InputError(source.name, f"is no .{source.ending} document", "check what it is and give it the ending of that")
    usual = source.ending if source.ending in NAMES else "doc"
    found = next((kind for stream, kind in STREAMS.items() if stream.encode("utf-16-le") in source.data), usual)
    if not found:
        raise InputError(source.name, "is protected by a password", "save it without one")
    return source.ending if TARGETS.get(source.ending) == TARGETS.get(found) and source.ending in TARGETS else found


def _converted(source: Source, program: str, kind: str, target: str) -> bytes | None:
    """Return what LibreOffice makes of a source, with a profile of its own, or None where it makes nothing."""
    with scratch_folder() as folder:
        (folder / f"in.{kind}").write_bytes(source.data)
        command = [
            *(program, "--headless", "--norestore", f"-env:UserInstallation={(folder / 'profile').as_uri()}"),
            *("--convert-to", target, "--outdir", str(folder / "out"), str(folder / f"in.{kind}")),
        ]
        run = _Run(command, {**os.environ, "TMPDIR": str(folder)})  # what it leaves there goes with the folder
        with surely(run.end), contextlib.suppress(subprocess.TimeoutExpired):
            run.wait(LONGEST)
        result = folder / "out" / f"in.{target}"
        return result.read_bytes() if result.is_file() else None


class _Run:
    """A program that runs, with all that it starts: it is a script, which starts another one."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self._command = command
        self._environment = environment
        self._process: subprocess.Popen[bytes] | None = None

    def wait(self, seconds: float) -> None:
        """Start it and wait until it ends; raise `TimeoutExpired` where that takes longer."""
        with held():
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
                env=self._environment,
            )
        self._process.wait(seconds)

    def end(self) -> None:
        """End what still runs of it."""
        if self._process is not None and self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
