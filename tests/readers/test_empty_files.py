"""A file of no bytes is empty, whatever its ending promises: a download that never came, a disk that was full."""

import pytest

from jinzhou_extract import InputError
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.registry import ENDINGS, read_documents
from jinzhou_extract.readers.source import Source


@pytest.mark.parametrize("ending", [*sorted(ENDINGS), "pptx", ""])
def test_says_that_it_is_empty(ending: str):
    name = f"a.{ending}" if ending else "a"
    with pytest.raises(InputError) as raised:
        list(read_documents(Source(name, lambda: b""), ReadOptions()))
    assert str(raised.value) == f"{name}: is empty; there is nothing to extract from it"
