"""A signal that ends a run, at whatever moment it comes: nothing is left on the disk that nobody will use."""

import signal
import sqlite3
import sys
import threading
from pathlib import Path

import pytest
from interruptions import interrupted

from jinzhou_extract import Document, Extractor
from jinzhou_extract.batch.inputs import Input
from jinzhou_extract.batch.plan import Part
from jinzhou_extract.batch.resumable import resumable_file
from jinzhou_extract.cli.outputs import prepare
from jinzhou_extract.errors import InputError
from jinzhou_extract.records.table import TableOptions, make_table
from jinzhou_extract.system.scratch import scratch_folder
from jinzhou_extract.system.signals import heard, held, surely
from jinzhou_extract.writers.registry import writer_named
from jinzhou_extract.writers.whole_file import check_writable, whole_file

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX"),
    pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"),
]
"""A handle that a signal keeps from its name is closed when nothing holds it any more, and Python says so."""


def end(signum, frame):
    sys.exit(128 + signum)


@pytest.fixture(params=["SIGINT", "SIGTERM"])
def number(request):
    """A signal, with the handler that it has in a run."""
    number = getattr(signal, request.param)
    before = signal.signal(number, signal.default_int_handler if number == signal.SIGINT else end)
    yield number
    signal.signal(number, before)


@pytest.fixture
def disk(tmp_path, monkeypatch):
    """A folder in which outputs stand, as `disk/out`, and temporary ones."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    return tmp_path


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def write(path: Path) -> None:
    with whole_file(path) as stream:
        stream.write(b"new")


@pytest.fixture(scope="module")
def metrics():
    return Extractor().extract(Document("新建公路4公里。", "a.txt"))


@pytest.fixture
def write_sqlite(disk, metrics):
    def write_database() -> None:
        writer_named("sqlite").write_file(make_table(metrics, TableOptions()), disk / "out.db")

    write_database()  # what is read once is read
    return write_database


def test_a_new_file_is_whole_or_absent(disk, number):
    path = disk / "out"
    for moment in interrupted(lambda: write(path), number):
        assert names(disk) <= {"out"}, moment
        if path.exists():
            assert path.read_bytes() == b"new", moment
            path.unlink()
    assert moment > 100


def test_an_old_file_is_as_it_was_or_replaced(disk, number):
    path = disk / "out"
    path.write_bytes(b"old")
    for moment in interrupted(lambda: write(path), number):
        assert names(disk) == {"out"}, moment
        assert path.read_bytes() in (b"old", b"new"), moment
        path.write_bytes(b"old")


def test_a_look_whether_a_file_can_be_written_leaves_nothing(disk, number):
    for moment in interrupted(lambda: check_writable(disk / "out"), number):
        assert names(disk) == set(), moment


def test_the_look_at_all_outputs_leaves_nothing(disk, number):
    (disk / "old").write_bytes(b"old")
    outputs = {"--output": disk / "out", "--errors": disk / "old"}
    for moment in interrupted(lambda: prepare(outputs, print), number):
        assert names(disk) == {"old"}, moment


def test_a_new_database_is_whole_or_absent(disk, write_sqlite, number):
    path = disk / "out.db"
    path.unlink()
    for moment in interrupted(write_sqlite, number):
        assert names(disk) <= {"out.db"}, moment
        if path.exists():
            assert count(path) == 1, moment
            path.unlink()


def test_an_old_database_is_as_it_was_or_renewed(disk, write_sqlite, number):
    path = disk / "out.db"
    for moment in interrupted(write_sqlite, number):
        assert names(disk) == {"out.db"}, moment
        assert count(path) == 1, moment


def count(path: Path) -> int:
    with sqlite3.connect(path) as database:
        number = database.execute("SELECT count(*) FROM metrics").fetchone()[0]
    database.close()
    return number


def test_a_temporary_folder_goes_away(disk, number):
    def use() -> None:
        with scratch_folder() as folder:
            (folder / "piece").write_bytes(b"piece")

    for moment in interrupted(use, number):
        assert names(disk) == set(), moment


PART = Part(Input("a.txt", InputError("a.txt", "is not read"), 3, 4), [], is_last=True)


def test_a_resumable_file_without_a_finished_part_goes_away(disk, number):
    def begin() -> None:
        with resumable_file(disk / "out", {}):
            pass

    for moment in interrupted(begin, number):
        assert names(disk) == set(), moment


def test_a_resumable_file_is_complete_or_can_be_gone_on_with(disk, number):
    def run(*, resume: bool = False) -> None:
        with resumable_file(disk / "out", {}, resume=resume) as file:
            if not file.entries:
                file.write(PART, lambda stream: stream.write(b"records"))
            file.complete()

    for moment in interrupted(run, number):
        assert names(disk) in (set(), {"out"}, {"out.partial", "out.progress"}), moment
        if "out.partial" in names(disk):
            run(resume=True)
            assert names(disk) == {"out"}, moment
        if (disk / "out").exists():
            assert (disk / "out").read_bytes() == b"records", moment
            (disk / "out").unlink()


def test_what_a_broken_run_left_is_there_for_the_next_one(disk, number):
    left = {"out.partial": b"records", "out.progress": None}

    def break_off() -> None:
        with resumable_file(disk / "out", {}) as file:
            file.write(PART, lambda stream: stream.write(b"records"))

    def look() -> None:
        with resumable_file(disk / "out", {}, resume=True) as file:
            assert len(file.entries) == 1

    break_off()
    left["out.progress"] = (disk / "out.progress").read_bytes()
    for moment in interrupted(look, number):
        assert {path.name: path.read_bytes() for path in disk.iterdir()} == left, moment


def test_what_is_to_be_undone_is_undone(number):
    made = set()

    def make() -> None:
        with surely(made.clear):
            made.add(1)

    for moment in interrupted(make, number):
        assert not made, moment


def test_a_signal_that_is_held_comes_at_the_end_of_it(number):
    came = []

    def hold() -> None:
        with held():
            signal.raise_signal(number)
            came.append("later")

    with pytest.raises((KeyboardInterrupt, SystemExit)):
        hold()
    assert came == ["later"]


def test_after_it_signals_are_what_they_were(number):
    def hold() -> None:
        with held():
            pass

    handler = signal.getsignal(number)
    for moment in interrupted(hold, number):
        assert signal.getsignal(number) is handler, moment


def test_in_another_thread_there_is_nothing_to_hold():
    done = []

    def work() -> None:
        with held():
            done.append(1)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert done


class Late:
    """Hears of a signal where nothing can be raised: in a destructor."""

    def __init__(self, number):
        self.number = number

    def __del__(self):
        signal.raise_signal(self.number)


def test_a_signal_that_a_destructor_swallows_comes_again_without_a_word(number, capsys):
    def run() -> None:
        with heard():
            Late(number)
            threading.Event().wait(60)

    with pytest.raises((KeyboardInterrupt, SystemExit)):
        run()
    assert capsys.readouterr().err == ""


def test_an_error_in_a_destructor_is_told_as_ever(monkeypatch):
    told = []
    monkeypatch.setattr(sys, "unraisablehook", told.append)
    with heard():
        Late(None)
    assert [type(one.exc_value) for one in told] == [TypeError]
