"""Parquet: a corpus with a column of texts."""

from collections.abc import Iterator
from typing import Any

from jinzhou_extract.document import Document
from jinzhou_extract.errors import EmptyError, InputError, MissingExtraError
from jinzhou_extract.readers.corpus import choose_columns, no_row, no_text_column, row_documents
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.source import Source

MAGIC = b"PAR1"
BATCH = 64
"""Rows that are held at once: few, since a row may be a whole report."""


class ParquetReader:
    """Reads the columns that are asked for; no more is held than one of the groups of rows that the file is made of."""

    name = "parquet"
    endings: tuple[str, ...] = ("parquet", "pq")
    extra: str | None = "parquet"
    many = True

    def recognises(self, source: Source) -> bool:
        """Say whether a source begins with the mark of the format."""
        return source.head.startswith(MAGIC)

    def read(self, source: Source, options: ReadOptions) -> Iterator[Document | InputError]:
        """Yield a document for each row with a text."""
        try:
            import pyarrow as pa
            from pyarrow.parquet import ParquetFile
        except ImportError:
            raise MissingExtraError(source.name, "reading Parquet", "parquet") from None
        with source.open() as stream:
            damage = (pa.ArrowException, OSError, ValueError, OverflowError)  # no Parquet, no UTF-8, a day that is none
            try:
                file = ParquetFile(stream)
                names = file.schema_arrow.names
            except damage as error:
                raise _damaged(source, error) from None
            columns = choose_columns(names, source.name, options)
            if columns is None:
                raise no_text_column(names, source.name)
            wanted = (columns.text, columns.id, columns.title, columns.date, columns.region, *columns.kept)
            batches = file.iter_batches(BATCH, columns=list(dict.fromkeys(filter(None, wanted))))
            is_empty, has_rows = True, False
            for number, row in enumerate(_rows(batches, damage, source), 1):
                for item in row_documents(row, columns, source.name, f"row {number}", options):
                    has_rows = True
                    is_empty = is_empty and isinstance(item, EmptyError)
                    yield item
        if is_empty:
            raise no_row(source.name, columns, has_rows=has_rows)


def _rows(batches: Iterator[Any], damage: tuple[type[Exception], ...], source: Source) -> Iterator[dict[str, object]]:
    try:
        for batch in batches:
            yield from batch.to_pylist()
    except damage as error:
        raise _damaged(source, error) from None


def _damaged(source: Source, error: Exception) -> InputError:
    return InputError(source.name, f"is no readable Parquet file ({' '.join(str(error).split())})", "write it anew")
