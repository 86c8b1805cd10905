"""Options that speak of the columns of a corpus, and whether there is one among the inputs."""

from collections.abc import Sequence

from jinzhou_extract.batch.inputs import Input
from jinzhou_extract.errors import InputError, UsageError
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.registry import reader_for

OPTIONS = ("text_column", "id_column", "date_column", "region_column", "keep", "shape")


def check_corpus_options(inputs: Sequence[Input], options: ReadOptions) -> None:
    """Raise `UsageError` where the user names a column, or says what rows are, and no input has any."""
    said = next((name for name in OPTIONS if getattr(options, name)), None)
    if said is None or not inputs or any(_may_have_columns(item, options) for item in inputs):
        return
    option = "--as" if said == "shape" else f"--{said.replace('_', '-')}"
    raise UsageError(f"{option} is for CSV, XLSX, JSON Lines and Parquet, and {inputs[0].name} is none; leave it out")


def _may_have_columns(item: Input, options: ReadOptions) -> bool:
    if isinstance(item.source, InputError) or not item.is_file:
        return True  # told as what it is, or not known before it is read
    try:
        return reader_for(item.source.fresh(), options).many
    except InputError:
        return True
