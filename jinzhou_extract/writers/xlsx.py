"""An Excel workbook: the table, its doubtful rows, what its columns mean, how many metrics there are of what."""

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from jinzhou_extract.records.table import Table, for_people
from jinzhou_extract.system.scratch import scratch_folder

if TYPE_CHECKING:
    import xlsxwriter


class XlsxWriter:
    """Writes row by row, so that a large workbook needs little memory.

    `rows` is how many rows of a table a sheet takes before the next one begins; the default is what Excel can open.
    """

    name = "xlsx"
    endings: tuple[str, ...] = ("xlsx",)
    is_text = False
    library: str | None = "xlsxwriter"
    extra: str | None = "xlsx"

    def __init__(self, *, rows: int = 1_048_575) -> None:
        self._rows = rows

    def write(self, table: Table, stream: BinaryIO) -> list[str]:
        """Write the workbook; numbers of more than 15 digits are written as text and texts that are too long are cut."""
        from jinzhou_extract.writers.workbook import Workbook

        with open_workbook(stream) as file:
            book = Workbook(file, for_people(table), self._rows)
            book.write_metrics()
            book.write_doubtful()
            book.write_documents()
            book.write_columns()
            book.write_counts()
        return book.notes()


@contextlib.contextmanager
def open_workbook(stream: BinaryIO) -> Iterator["xlsxwriter.Workbook"]:
    """Give a workbook that goes row by row to a file of its own and at the end to `stream`; nothing of it stays behind."""
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    sink = _Sink(stream)
    with scratch_folder() as folder:
        file = xlsxwriter.Workbook(sink, {"constant_memory": True, "tmpdir": str(folder), "use_zip64": True})
        try:
            yield file
            file.close()
        except FileCreateError as error:
            raise error.args[0] from None  # the error of the operating system that it wraps
        finally:
            sink.is_open = False
            for sheet in file.worksheets():  # left open where the above failed
                with contextlib.suppress(OSError):
                    sheet.row_data_fh.close()


class _Sink:
    """A stream that takes everything in silence once the run has failed: the archive writes its end even then."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._at = 0  # where the archive believes to be after the failure
        self.is_open = True

    def write(self, data: bytes) -> int:
        if self.is_open:
            try:
                return self._stream.write(data)
            except BaseException:
                self.is_open = False
                raise
        self._at += len(data)
        return len(data)

    def tell(self) -> int:
        return self._stream.tell() if self.is_open else self._at

    def seek(self, offset: int, whence: int = 0) -> int:
        if self.is_open:
            return self._stream.seek(offset, whence)
        self._at = offset
        return offset

    def flush(self) -> None:
        if self.is_open:
            self._stream.flush()
