"""A file is written whole or not at all, and stays what it was in every other respect."""

import os
import stat
from pathlib import Path

import pytest

from jinzhou_extract import OutputError
from jinzhou_extract.writers.beside import new_beside, remove_leftovers
from jinzhou_extract.writers.whole_file import whole_file

IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def put(path: Path, data: bytes) -> None:
    with whole_file(path) as stream:
        stream.write(data)


def fail(path: Path) -> None:
    with whole_file(path) as stream:
        stream.write(b"half")
        raise KeyboardInterrupt


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_file_has_the_usual_permissions(tmp_path: Path):
    usual = tmp_path / "usual"
    usual.touch()
    put(tmp_path / "new", b"new")
    assert (tmp_path / "new").read_bytes() == b"new"
    assert mode(tmp_path / "new") == mode(usual)


@pytest.mark.parametrize("permissions", [0o600, 0o644, 0o660, 0o755])
def test_a_replaced_file_keeps_its_permissions(tmp_path: Path, permissions: int):
    path = tmp_path / "old"
    path.write_bytes(b"old")
    path.chmod(permissions)
    put(path, b"new")
    assert (path.read_bytes(), mode(path)) == (b"new", permissions)


def test_what_is_being_written_is_no_more_open_than_what_it_replaces(tmp_path: Path):
    path = tmp_path / "secret"
    path.write_bytes(b"old")
    path.chmod(0o600)
    with whole_file(path):
        assert [mode(item) for item in tmp_path.iterdir()] == [0o600, 0o600]


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path):
    path = tmp_path / "old"
    path.write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt):
        fail(path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_failure_leaves_no_new_file(tmp_path: Path):
    with pytest.raises(KeyboardInterrupt):
        fail(tmp_path / "new")
    assert list(tmp_path.iterdir()) == []


def test_nobody_sees_a_half_of_it(tmp_path: Path):
    path = tmp_path / "old"
    path.write_bytes(b"old")
    with whole_file(path) as stream:
        stream.write(b"half")
        stream.flush()
        assert path.read_bytes() == b"old"


@pytest.mark.parametrize("exists", [True, False])
def test_a_link_stays_and_its_target_is_replaced(tmp_path: Path, exists: bool):
    target, link = tmp_path / "folder" / "target", tmp_path / "link"
    target.parent.mkdir()
    if exists:
        target.write_bytes(b"old")
    link.symlink_to(Path("folder") / "target")
    put(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_name_may_be_as_long_as_names_get(tmp_path: Path):
    path = tmp_path / ("名" * 85)  # 255 bytes
    put(path, b"new")
    assert path.read_bytes() == b"new"


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="there are no device files here")
def test_a_device_is_written_to_and_stays(tmp_path: Path):
    put(Path("/dev/null"), b"new")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_named_pipe_is_written_to_and_stays(tmp_path: Path):
    path = tmp_path / "pipe"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        put(path, b"new")
        assert os.read(reader, 9) == b"new"
    finally:
        os.close(reader)
    assert stat.S_ISFIFO(path.stat().st_mode)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("none/new", "its folder does not exist; make it first"),
        ("file/new", "its folder is a file; name a file in a folder"),
        ("folder", "is a folder; name a file in it"),
        ("x" * 999, "could not be written (File name too long)"),
    ],
)
def test_what_cannot_be_written_says_what_to_do(tmp_path: Path, name: str, said: str):
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    with pytest.raises(OutputError) as error:
        put(tmp_path / name, b"new")
    assert str(error.value) == f"{tmp_path / name}: {said}"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
def test_a_full_disk_says_so():
    with pytest.raises(OutputError, match="the disk is full; nothing was written there; free some space and run again"):
        put(Path("/dev/full"), b"new")


@pytest.mark.skipif(IS_ROOT, reason="root may write everything")
@pytest.mark.parametrize("locked", ["file", "."])
def test_permissions_are_respected(tmp_path: Path, locked: str):
    (tmp_path / "file").write_bytes(b"old")
    (tmp_path / locked).chmod(0o555)
    try:
        with pytest.raises(OutputError, match="may not be written; check the permissions of the file and its folder"):
            put(tmp_path / "file", b"new")
    finally:
        (tmp_path / locked).chmod(0o755)
    assert (tmp_path / "file").read_bytes() == b"old"


def test_what_a_killed_run_left_is_taken_away_by_the_next_one_for_the_same_file(tmp_path: Path, killed_while_writing):
    left, others = killed_while_writing(tmp_path / "a.csv"), killed_while_writing(tmp_path / "b.csv")
    assert remove_leftovers(tmp_path / "a.csv") == [left]
    assert list(tmp_path.iterdir()) == [others]


def test_what_a_living_run_writes_is_no_leftover(tmp_path: Path):
    with new_beside(tmp_path / "a.csv", 0o600) as partial:
        assert remove_leftovers(tmp_path / "a.csv") == []
        assert partial.path.exists()


def test_a_link_with_the_name_of_a_leftover_is_not_followed(tmp_path: Path, killed_while_writing):
    left = killed_while_writing(tmp_path / "a.csv")
    left.rename(tmp_path / "victim")
    left.symlink_to("victim")
    assert remove_leftovers(tmp_path / "a.csv") == []
    assert (tmp_path / "victim").exists()
