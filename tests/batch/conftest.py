"""Small folders and small readers for runs."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from counting import counts_add_up  # noqa: F401 - every test here is held to it

from jinzhou_extract.batch import plan
from jinzhou_extract.document import Document
from jinzhou_extract.errors import InputError
from jinzhou_extract.readers import registry
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.source import Source


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Write files, name by name, into the folder that the test then stands in."""
    monkeypatch.chdir(tmp_path)

    def write_files(**texts: str) -> None:
        for name, text in texts.items():
            path = Path(name.replace("__", "/") + ".txt")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

    return write_files


class LinesReader:
    """A corpus of the tests: a document a line; a line of ? cannot be read."""

    name = "lines"
    endings = ("lines",)
    extra = None
    many = True

    def recognises(self, head: bytes) -> bool:
        return False

    def read(self, source: Source, options: ReadOptions) -> Iterator[Document | InputError]:
        for number, line in enumerate(source.data.decode().splitlines(), 1):
            name = f"{source.name}#{number}"
            yield InputError(name, "has no text", "fill it in") if line == "?" else Document(line, name)


@pytest.fixture
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, list[str]], None]:
    """Write a file of many documents, which is then a format that readers know."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(registry, "READERS", (LinesReader(), *registry.READERS))
    monkeypatch.setattr(plan, "PLAIN", frozenset([*plan.PLAIN, "lines"]))  # another process would not know it

    def write_corpus(name: str, lines: list[str]) -> None:
        Path(name).write_text("\n".join(lines), encoding="utf-8")

    return write_corpus
