"""What a document costs too much of costs only the document, with one process and with several."""

import os
import signal
import time
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from jinzhou_extract.batch import helper, pool
from jinzhou_extract.batch import plan as plan_of_a_run
from jinzhou_extract.batch import run as run_of_many
from jinzhou_extract.batch.inputs import Input, InputFinder
from jinzhou_extract.batch.limits import SHORT as DONE_HERE
from jinzhou_extract.batch.limits import Limits, TimeUpError, most_output, stopped_after
from jinzhou_extract.batch.plan import plan
from jinzhou_extract.batch.reading import ReadingProcess
from jinzhou_extract.batch.run import run
from jinzhou_extract.batch.work import Failure, Settings, is_too_long
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.source import Source, file_source

SENTENCE = "新建公路{}公里。"
JOBS = [1, 2]
SHORT, LONG = "x", "x" * (DONE_HERE + 1)
"""Less and more than what is read by the process that asks."""


class Hasty(Limits):
    """Limits that give 3 seconds to the bad documents; the good ones have the usual time, on a machine that is busy, too."""

    def seconds(self, size: int) -> float:
        return 3 if size in (len(SHORT), len(LONG)) else super().seconds(size)


def told(inputs: list[Input], limits: Limits, jobs: int) -> list[str]:
    """A line for each document: its name and first figure, or what is wrong with it."""
    settings = Settings(ReadOptions(), limits=limits)
    return [
        str(outcome) if isinstance(outcome, Failure) else f"{outcome.source} {outcome.metrics[0].text}"
        for part in run(plan(inputs, settings.options, limits), settings, jobs)
        for outcome in part.outcomes
    ]


def between_good_ones(name: str, load: partial) -> list[Input]:
    """A file that does what `load` does to whoever reads it, between two good ones."""
    first, last = InputFinder().find(["a.txt", "b.txt"])
    return [first, Input(name, Source(name, load, Path(name)), size=1, modified=1), last]


@pytest.fixture
def good(write):
    write(a=SENTENCE.format(1), b=SENTENCE.format(2))


@pytest.mark.parametrize("jobs", JOBS)
@pytest.mark.parametrize("content", [SHORT, LONG])
def test_what_takes_too_long_is_stopped(good, jobs, content):
    Path("slow.txt").write_text(content, encoding="utf-8")
    first, slow, last = told(between_good_ones("slow.txt", partial(time.sleep, 60)), Hasty(), jobs)
    assert (first, last) == ("a.txt 1公里", "b.txt 2公里")
    assert slow == "slow.txt: took longer than 3 seconds and was stopped; leave it out, or give it more with --timeout"


HANGS = partial(sum, range(10**13))
"""A loop in C that runs for hours and never hears of an alarm."""


@pytest.mark.parametrize(("content", "jobs"), [(LONG, 1), (LONG, 2), (SHORT, 2)])
def test_what_hangs_where_no_alarm_is_heard_is_stopped(good, monkeypatch, content, jobs):
    monkeypatch.setattr(pool, "LATER", 0.1)
    monkeypatch.setattr(helper, "GRACE", 0.1)
    Path("hangs.txt").write_text(content, encoding="utf-8")
    first, hangs, last = told(between_good_ones("hangs.txt", HANGS), Limits(timeout=4), jobs)
    assert (first, last) == ("a.txt 1公里", "b.txt 2公里")
    assert hangs == "hangs.txt: took longer than 4 seconds and was stopped; leave it out, or give it more with --timeout"


@pytest.mark.parametrize("jobs", JOBS)
def test_short_documents_that_were_handed_over_together_are_lost_one_at_a_time(good, monkeypatch, jobs):
    monkeypatch.setattr(plan_of_a_run, "PLAIN", frozenset())  # so that no text is read by the process that asks
    Path("bad.txt").write_text(SHORT, encoding="utf-8")
    first, bad, last = told(between_good_ones("bad.txt", partial(os._exit, 7)), Limits(), jobs)
    assert (first, last) == ("a.txt 1公里", "b.txt 2公里")
    assert bad.startswith("bad.txt: the process that worked on it ended with code 7; it is broken, or needs more")


def test_one_process_reads_all_documents_that_the_process_that_asks_does_not_read(good, monkeypatch):
    started = []
    monkeypatch.setattr(pool, "Helper", lambda *given: started.append(1) or helper.Helper(*given))
    monkeypatch.setattr(run_of_many, "_is_done_here", lambda step: step.name == "b.txt")
    Path("c.txt").write_text(SENTENCE.format(3), encoding="utf-8")
    inputs = list(InputFinder().find(["a.txt", "b.txt", "c.txt"]))
    assert told(inputs, Limits(), 1) == ["a.txt 1公里", "b.txt 2公里", "c.txt 3公里"]
    assert len(started) == 1


@pytest.mark.parametrize("jobs", JOBS)
def test_what_takes_too_much_memory_is_stopped(good, jobs):
    Path("large.txt").write_text(LONG, encoding="utf-8")
    inputs = between_good_ones("large.txt", partial(bytearray, 900 << 20))
    first, large, last = told(inputs, Limits(memory=600), jobs)
    assert (first, last) == ("a.txt 1公里", "b.txt 2公里")
    assert large == (
        "large.txt: needs more memory than 600 MiB and was stopped; leave it out, or give it more with --max-memory"
    )


@pytest.mark.parametrize(
    ("load", "limits", "says"),
    [
        (partial(time.sleep, 60), Hasty(), "took longer than 3 seconds and was stopped"),
        (partial(bytearray, 900 << 20), Limits(memory=600), "needs more memory than 600 MiB and was stopped"),
        (partial(os._exit, 7), Limits(), "the process that worked on it ended with code 7"),
    ],
)
def test_files_of_many_documents_are_read_under_the_same_limits(good, load, limits, says):
    Path("bad.txt").write_text(SHORT, encoding="utf-8")
    with closing(ReadingProcess(ReadOptions(), limits)) as reading:
        [failure] = reading.read(Source("bad.txt", load, Path("bad.txt")))
        assert str(failure).startswith(f"bad.txt: {says}")
        [document] = reading.read(file_source(Path("a.txt")))
    assert document.text == SENTENCE.format(1)


def test_records_that_blow_a_document_up_are_refused(metric):
    many = [metric(sentence="长" * 1000)] * 100
    assert is_too_long(many, 90_000)
    assert not is_too_long(many, 110_000)
    assert is_too_long([metric(indicator="长" * 1000, relative_to="长" * 1000)] * 100, 190_000)
    assert most_output(1000) == 64_000_000
    assert most_output(1_000_000) == 100_000_000


@pytest.mark.parametrize(("limits", "size", "seconds"), [(Limits(), 0, 120), (Limits(), 2_000_000, 160), (Limits(5), 10**9, 5)])
def test_time_grows_with_the_document_unless_it_is_said(limits, size, seconds):
    assert limits.seconds(size) == seconds


def test_the_alarm_is_taken_back(good):
    before = signal.getsignal(signal.SIGALRM)
    with stopped_after(50):
        pass
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)
    assert signal.getsignal(signal.SIGALRM) is before
    with pytest.raises(TimeUpError), stopped_after(0.01):
        time.sleep(9)
