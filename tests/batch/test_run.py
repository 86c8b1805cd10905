"""A run yields what became of each document in the order of the inputs, however many processes work on it."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from jinzhou_extract.batch import pool
from jinzhou_extract.batch.inputs import Input, InputFinder
from jinzhou_extract.batch.plan import Part, Step, plan
from jinzhou_extract.batch.pool import AHEAD, BUNDLE
from jinzhou_extract.batch.run import Tally, jobs_for, metrics_of, run
from jinzhou_extract.batch.shares import PAYS
from jinzhou_extract.batch.work import Failure, Settings
from jinzhou_extract.metric import Kind, Role
from jinzhou_extract.readers import registry
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.source import Source
from tests.batch.conftest import LinesReader

SENTENCE = "新建公路{}公里，完成投资3.5亿元，增长6%。"
JOBS = [1, 2]
LONG = "长" * BUNDLE
"""What makes a text too long to be handed over with others."""


def parts_of(*names: str, jobs: int = 1, settings: Settings | None = None) -> list[Part]:
    settings = settings or Settings()
    return list(run(plan(InputFinder().find(names), settings.options), settings, jobs))


def told(parts: list[Part]) -> list[str]:
    """A line for each document: its name and first figure, or what is wrong with it."""
    return [
        str(outcome) if isinstance(outcome, Failure) else f"{outcome.source} {outcome.metrics[0].text}"
        for part in parts
        for outcome in part.outcomes
    ]


@pytest.mark.parametrize("jobs", JOBS)
def test_documents_come_in_the_order_of_the_inputs_with_failures_in_their_places(write, jobs):
    write(a=SENTENCE.format(1) * 300, b=SENTENCE.format(2), c="", d=SENTENCE.format(4))
    assert told(parts_of("d.txt", "a.txt", "nope.txt", "b.txt", "c.txt", jobs=jobs)) == [
        "d.txt 4公里",
        "a.txt 1公里",
        "nope.txt: no such file; check the name and the folder",
        "b.txt 2公里",
        "c.txt: is empty; there is nothing to extract from it",
    ]


def test_reports_of_the_usual_length_are_read_without_a_second_process(write, monkeypatch):
    monkeypatch.setattr(pool, "Helper", None)
    report = (SENTENCE.format(7) + "\n") * 1200
    assert 65_536 < len(report.encode()) <= 262_144
    write(a=report, b=SENTENCE.format(2))
    assert told(parts_of("a.txt", "b.txt")) == ["a.txt 7公里", "b.txt 2公里"]


@pytest.mark.parametrize("jobs", JOBS)
def test_a_fault_in_telling_what_a_file_is_costs_only_that_file(write, monkeypatch, jobs):
    class Faulty(LinesReader):
        def recognises(self, source: Source) -> bool:
            return source.name == "c.txt" and bool(source.head[99])

    monkeypatch.setattr(registry, "READERS", (Faulty(), *registry.READERS))
    write(a=SENTENCE.format(1), c="?", b=SENTENCE.format(2))
    first, fault, last = told(parts_of("a.txt", "c.txt", "b.txt", jobs=jobs))
    assert (first, last) == ("a.txt 1公里", "b.txt 2公里")
    assert fault.startswith("c.txt: could not be processed (IndexError at test_run.py:")


@pytest.mark.parametrize("jobs", JOBS)
def test_one_bad_document_of_a_corpus_costs_only_itself(corpus, write, jobs):
    write(a=SENTENCE.format(1))
    corpus("c.lines", [SENTENCE.format(2), "?", SENTENCE.format(4)])
    assert told(parts_of("c.lines", "a.txt", jobs=jobs)) == [
        "c.lines#1 2公里",
        "c.lines#2: has no text; fill it in",
        "c.lines#3 4公里",
        "a.txt 1公里",
    ]


def test_the_tally_counts_documents_characters_metrics_repeats_and_failures(write):
    write(a=f"{SENTENCE.format(1)}\n\n{SENTENCE.format(1)}\n", b="没有数字的一句话。")
    tally = Tally()
    for part in parts_of("a.txt", "b.txt", "nope.txt"):
        tally.add(part)
    text = Path("a.txt").read_text(encoding="utf-8")
    assert (tally.documents, tally.characters, tally.metrics, tally.repeats) == (2, len(text) + 9, 3, 3)
    assert [failure.source for failure in tally.failures] == ["nope.txt"]
    assert tally.size == Path("a.txt").stat().st_size + Path("b.txt").stat().st_size
    assert not tally.is_all_failed


def test_a_tally_keeps_of_each_document_only_what_is_asked_for(write):
    write(a=SENTENCE.format(1), b=SENTENCE.format(2))
    parts = parts_of("a.txt", "b.txt")
    bare, full = Tally(), Tally(keeps_known=True, keeps_notes=True)
    for tally in (bare, full):
        for part in parts:
            tally.add(part)
    assert (bare.sources, len(bare.known), bare.notes) == ([], 0, [])
    assert (full.sources, len(full.known)) == (["a.txt", "b.txt"], 2)
    assert {source for source, _ in full.notes} == {"a.txt", "b.txt"}


@pytest.mark.parametrize("jobs", JOBS)
def test_settings_hold_in_every_process(write, jobs):
    write(a="上年建成住房20套，今年增加5套，完成投资3亿元。", b="全镇有村民小组12个。")
    settings = Settings(ReadOptions(region="辽宁省锦州市"), kinds=frozenset([Kind.COUNT]), roles=frozenset([Role.CHANGE]))
    assert [metric.text for metric in metrics_of(parts_of("a.txt", "b.txt", jobs=jobs, settings=settings))] == ["5套"]


def dying(name: str, load: partial) -> Input:
    """A file that takes down, or troubles, whoever reads all of it."""
    return Input(name, Source(name, load, Path(name)), size=1, modified=1)


@pytest.mark.parametrize(
    ("load", "how"),
    [
        (partial(os._exit, 7), "ended with code 7"),
        pytest.param(
            partial(signal.raise_signal, getattr(signal, "SIGKILL", signal.SIGTERM)),
            "was ended by SIGKILL",
            marks=pytest.mark.skipif(sys.platform == "win32", reason="no such signal"),
        ),
    ],
)
def test_a_process_that_dies_costs_only_the_document_it_had(write, load, how):
    write(a=SENTENCE.format(1), bad="x", b=SENTENCE.format(2), c=SENTENCE.format(3))
    good = list(InputFinder().find(["a.txt", "b.txt", "c.txt"]))
    inputs = [good[0], dying("bad.txt", load), dying("bad.txt", load), dying("bad.txt", load), *good[1:]]
    hint = "it is broken, or needs more than 2048 MiB: leave it out, or give it more with --max-memory"
    failure = f"bad.txt: the process that worked on it {how}; {hint}"
    parts = list(run(plan(inputs, ReadOptions()), Settings(), 2))
    assert told(parts) == ["a.txt 1公里", failure, failure, failure, "b.txt 2公里", "c.txt 3公里"]


@pytest.mark.parametrize("jobs", JOBS)
def test_a_fault_of_the_program_costs_only_the_document_that_brought_it_to_light(write, jobs):
    write(a=SENTENCE.format(1), bad="x", b=SENTENCE.format(2))
    first, last = InputFinder().find(["a.txt", "b.txt"])
    inputs = [first, dying("bad.txt", partial(divmod, 1, 0)), last]
    before, fault, after = told(list(run(plan(inputs, ReadOptions()), Settings(), jobs)))
    assert (before, after) == ("a.txt 1公里", "b.txt 2公里")
    assert fault.startswith("bad.txt: could not be processed (ZeroDivisionError at source.py:")
    assert "please report it" in fault


def test_no_more_than_a_few_documents_for_each_process_are_held_at_a_time(corpus):
    corpus("c.lines", [SENTENCE.format(number) + LONG for number in range(60)])
    taken = 0

    def counted(steps: Iterator[Step]) -> Iterator[Step]:
        nonlocal taken
        for step in steps:
            taken += 1
            yield step

    steps = counted(plan(InputFinder().find(["c.lines"]), ReadOptions()))
    given = 0
    for _ in run(steps, Settings(), 2):
        given += 1
        assert taken - given <= 2 * AHEAD
    assert given == 61  # the documents, and the end of the corpus


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """The processes that are started during the test."""
    processes: list[subprocess.Popen[bytes]] = []
    start = subprocess.Popen

    def noted(*arguments: object, **options: object) -> subprocess.Popen[bytes]:
        processes.append(start(*arguments, **options))
        return processes[-1]

    monkeypatch.setattr(subprocess, "Popen", noted)
    return processes


def test_processes_end_when_the_caller_stops(write, started):
    write(**{f"a{number}": SENTENCE.format(number) for number in range(8)})
    parts = run(plan(InputFinder().find(["."]), ReadOptions()), Settings(), 2)
    next(parts)
    assert started
    parts.close()
    assert all(process.poll() is not None for process in started)


def test_no_more_processes_are_started_than_there_is_work_for(write, started):
    write(a=SENTENCE.format(1))
    parts = run(plan(InputFinder().find(["a.txt", "nope.txt"]), ReadOptions()), Settings(), 8)
    next(parts)
    assert len(started) == 1
    parts.close()


@pytest.mark.parametrize(
    ("name", "sizes", "jobs"),
    [
        ("x.txt", [], 1),
        ("x.txt", [100] * 1000, 1),
        ("x.html", [PAYS * 9], 1),
        ("x.txt", [PAYS * 9], 4),
        ("x.txt", [PAYS * 2 - 1], 1),
        ("x.csv", [PAYS * 2], 2),
        ("x.txt", [PAYS] * 3, 3),
        ("x.txt", [PAYS] * 90, 4),
        ("x.txt", [None], 1),
    ],
)
def test_processes_are_as_many_as_pay_off_and_never_more_than_cores(monkeypatch, name, sizes, jobs):
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1, 2, 3}, raising=False)
    assert jobs_for([Input(name, Source(name, lambda: b"-"), size) for size in sizes]) == jobs
