"""A broken run can be gone on with, wherever it broke, and the result is that of an unbroken one to the byte."""

import sys
from collections.abc import Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import BinaryIO

import pytest

from jinzhou_extract.batch.inputs import InputFinder
from jinzhou_extract.batch.journal import tally_of
from jinzhou_extract.batch.plan import Part, plan
from jinzhou_extract.batch.resumable import resumable_file
from jinzhou_extract.batch.run import Tally, metrics_of, run
from jinzhou_extract.batch.work import Settings
from jinzhou_extract.errors import OutputError, UsageError

SENTENCE = "新建公路{}公里，完成投资3.5亿元，增长6%。"
NAMES = ("a.txt", "nope.txt", "corpus.lines", "b.txt", "plain.txt")
OUTPUT = Path("out.jsonl")
PARTIAL = Path("out.jsonl.partial")
PROGRESS = Path("out.jsonl.progress")


class BrokenOffError(Exception):
    """What ends a run in the midst of it."""


def write_part(part: Part, stream: BinaryIO) -> None:
    for metric in metrics_of([part]):
        stream.write((metric.to_json() + "\n").encode())


def extract(
    names: Sequence[str] = NAMES,
    *,
    resume: bool = False,
    steps: int | None = None,
    terms: str = "",
    jobs: int = 1,
) -> Tally:
    """Write what `names` mean to out.jsonl, or break off after so many steps; the count includes what was done before."""
    settings = Settings()
    inputs = list(InputFinder().find(names))
    with resumable_file(OUTPUT, {"layout": terms}, resume=resume) as file:
        tally = tally_of(file.entries)
        left = file.done.left(inputs)
        parts = run(file.done.rest(plan(left, settings.options)), settings, jobs)
        for part in islice(parts, steps):
            tally.add(part)
            file.write(part, partial(write_part, part))
        if steps is not None:
            parts.close()
            raise BrokenOffError
        file.complete()
    return tally


def break_off(steps: int, **options: object) -> None:
    with pytest.raises(BrokenOffError):
        extract(steps=steps, **options)


@pytest.fixture
def inputs(corpus, write):
    """Files of one document, one that is missing, one without a figure, and a corpus with a bad document."""
    write(a=SENTENCE.format(1), b=SENTENCE.format(2), plain="没有数字的一句话。")
    corpus("corpus.lines", [SENTENCE.format(3), "?", "没有数字的一句话。", SENTENCE.format(5)])


@pytest.mark.parametrize(("steps", "jobs"), [*((steps, 1) for steps in range(10)), (1, 2), (5, 2)])
def test_a_run_broken_anywhere_and_gone_on_with_equals_an_unbroken_one(inputs, steps, jobs):
    unbroken = extract()
    expected = OUTPUT.read_bytes()
    OUTPUT.unlink()

    break_off(steps, jobs=jobs)
    assert not OUTPUT.exists()
    resumed = extract(resume=True, jobs=jobs)

    assert OUTPUT.read_bytes() == expected
    assert not PARTIAL.exists()
    assert not PROGRESS.exists()
    assert [resumed.documents, resumed.characters, resumed.metrics, resumed.failures] == [
        unbroken.documents,
        unbroken.characters,
        unbroken.metrics,
        unbroken.failures,
    ]


def test_a_run_may_break_again_and_again(inputs):
    extract()
    expected = OUTPUT.read_bytes()
    break_off(2)
    break_off(1, resume=True)
    break_off(0, resume=True)
    break_off(3, resume=True)
    extract(resume=True)
    assert OUTPUT.read_bytes() == expected


def test_what_was_finished_is_not_done_again(inputs):
    break_off(4)
    tally = extract(resume=True)
    assert tally.size == len((SENTENCE.format(5) + SENTENCE.format(2) + "没有数字的一句话。" * 2).encode())


def test_what_was_half_written_when_the_machine_stopped_is_written_again(inputs):
    extract()
    expected = OUTPUT.read_bytes()
    break_off(3)
    with PARTIAL.open("ab") as records, PROGRESS.open("ab") as progress:
        records.write(b'{"source": "b.t')
        progress.write(b'{"input": "b.t')
    extract(resume=True)
    assert OUTPUT.read_bytes() == expected


def test_records_that_never_reached_the_disk_are_written_again(inputs):
    extract()
    expected = OUTPUT.read_bytes()
    break_off(8)
    with PARTIAL.open("r+b") as records:
        records.truncate(700)
    extract(resume=True)
    assert OUTPUT.read_bytes() == expected


def test_without_a_broken_run_there_is_nothing_to_go_on_with_and_all_is_done(inputs):
    assert extract(resume=True).documents == 6
    assert OUTPUT.read_bytes().count(b"\n") == 12


def test_without_resume_a_broken_run_is_overwritten(inputs):
    break_off(3)
    extract(["b.txt"])
    assert OUTPUT.read_bytes().count(b"\n") == 3


def test_a_run_that_breaks_before_anything_is_finished_leaves_nothing(inputs):
    break_off(0)
    assert not PARTIAL.exists()
    assert not PROGRESS.exists()


def test_the_output_stays_as_it_was_until_all_is_done(inputs):
    OUTPUT.write_text("earlier")
    break_off(3)
    assert OUTPUT.read_text() == "earlier"


@pytest.mark.parametrize(
    ("names", "says"),
    [
        (["a.txt", "b.txt", "corpus.lines"], "b.txt stands where nope.txt stood since the broken run"),
        (["a.txt"], "nope.txt was an input of the broken run; name it again"),
    ],
)
def test_other_inputs_than_those_of_the_broken_run_are_refused(inputs, names, says):
    break_off(4)
    with pytest.raises(UsageError, match=says):
        extract(names, resume=True)


def test_a_file_that_has_changed_since_is_refused(inputs):
    break_off(1)
    Path("a.txt").write_text("新建公路9公里。", encoding="utf-8")
    with pytest.raises(UsageError, match=r"a\.txt has changed since the broken run; start anew without --resume"):
        extract(resume=True)


def test_a_corpus_whose_documents_have_other_names_is_refused(inputs, monkeypatch):
    from jinzhou_extract.batch.plan import Step

    break_off(3)
    monkeypatch.setattr(Step, "name", "other#1")
    with pytest.raises(UsageError, match=r"other#1 stands where corpus\.lines#1 stood"):
        extract(resume=True)


def test_other_options_than_those_of_the_broken_run_are_refused_by_name(inputs):
    break_off(1)
    with pytest.raises(UsageError, match="the broken run differs in: layout"):
        extract(resume=True, terms="wide")


def test_a_refusal_keeps_what_the_broken_run_left(inputs):
    break_off(3)
    before = PARTIAL.read_bytes()
    with pytest.raises(UsageError):
        extract(resume=True, terms="wide")
    assert PARTIAL.read_bytes() == before
    extract(resume=True)


@pytest.mark.parametrize("garbage", [b"not json\n", b'{"layout": ""}\n{"size": 3}\n', b"[1]\n"])
def test_a_damaged_journal_is_refused(inputs, garbage):
    PROGRESS.write_bytes(garbage)
    with pytest.raises(UsageError, match="is damaged; delete it and start anew"):
        extract(resume=True)


@pytest.mark.skipif(sys.platform == "win32", reason="files cannot be locked so")
def test_two_runs_do_not_write_one_output(inputs):
    with resumable_file(OUTPUT, {}), pytest.raises(OutputError, match="another run is writing it"), resumable_file(OUTPUT, {}):
        pass


def test_a_place_that_cannot_be_written_is_told():
    with pytest.raises(OutputError, match="its folder does not exist"), resumable_file(Path("nowhere/out.jsonl"), {}):
        pass


def test_a_run_that_cannot_begin_leaves_nothing(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    PARTIAL.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OutputError, match="is a link"), resumable_file(OUTPUT, {}):
        pass
    assert not PROGRESS.exists()
    assert not (tmp_path / "elsewhere").exists()
