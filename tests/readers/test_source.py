"""What is read of a file, and how often."""

from pathlib import Path

import pytest

from jinzhou_extract.readers import source as module
from jinzhou_extract.readers.source import HEAD, Source, file_source


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many bytes were asked for each time that a file was read."""
    asked: list[int] = []
    read = module._read

    def counted(path: Path, label: str, size: int = -1) -> bytes:
        asked.append(size)
        return read(path, label, size)

    monkeypatch.setattr(module, "_read", counted)
    return asked


def source_of(folder: Path, size: int) -> Source:
    path = folder / "a.txt"
    path.write_bytes(b"a" * size)
    return file_source(path)


def test_a_short_file_is_read_once(tmp_path: Path, reads: list[int]):
    source = source_of(tmp_path, HEAD - 1)
    assert source.head == b"a" * (HEAD - 1)
    (tmp_path / "a.txt").unlink()
    with source.open() as stream:
        assert stream.read() == source.data == source.head
    assert source.size == HEAD - 1
    assert reads == [HEAD]


def test_of_a_longer_one_no_more_than_the_head_is_held(tmp_path: Path, reads: list[int]):
    source = source_of(tmp_path, HEAD + 1)
    assert source.head == b"a" * HEAD
    assert "data" not in vars(source)
    assert source.size == len(source.data) == HEAD + 1
    assert reads == [HEAD, -1]


def test_a_fresh_one_holds_nothing(tmp_path: Path):
    source = source_of(tmp_path, 1)
    assert source.head == b"a"
    assert not {"head", "data"} & set(vars(source.fresh()))
