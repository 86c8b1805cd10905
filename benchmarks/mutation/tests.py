"""The tests, collected once, and run on each mutant in a copy of the process that collected them."""

import os
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from types import FrameType
from typing import Any

import pytest

from benchmarks.mutation.forks import brought, ended_well
from benchmarks.mutation.mutants import PACKAGE, PARTS, ROOT, Mutant
from benchmarks.mutation.patching import function_of, patch

TESTS = (
    "tests/test_parse_number.py",
    "tests/mentions",
    "tests/rulebook",
    "tests/lexicon/test_bounds.py",
    "tests/times",
    "tests/meaning",
    "tests/tables",
)
OPTIONS = ("-x", "-q", "-s", "-p", "no:cacheprovider")
SECONDS = 300
"""How long the tests of a mutant may take; one that makes them hang is killed by that."""

Line = tuple[str, int]
"""A file and the number of a line in it."""

Told = Callable[[Mutant, bool], None]
"""What is told of a mutant: whether it was killed."""


class Runner:
    """A plugin of pytest, which runs the tests of each mutant instead of all tests once.

    Of a mutant only those tests are run that come by its line, the quickest first. Its process starts with nothing built.
    """

    def __init__(self, sample: Sequence[Mutant], told: Told) -> None:
        self._sample = sample
        self._told = told
        self._is_child = False
        self._lines: set[Line] = set()
        self._built: set[Line] = set()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """End a copy with its first failure."""
        if self._is_child and report.failed:
            os._exit(1)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Learn which tests come by which line, then try the mutants."""
        by_line: dict[Line, list[int]] = brought(lambda: self._traced(session))
        for mutant in self._sample:
            path = str(ROOT / PACKAGE / mutant.module)
            function = function_of(mutant)
            if function is None:
                continue
            tests = by_line.get((path, mutant.line)) or by_line.get((path, function[1]), [])
            self._told(mutant, not ended_well(lambda: self._run(session, mutant, tests), SECONDS))  # noqa: B023 - run at once
        return True

    def _run(self, session: pytest.Session, mutant: Mutant, tests: Iterable[int]) -> int:
        patch(mutant)
        self._is_child = True
        items = [session.items[number] for number in tests]
        for item, following in _followed(items):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        return 0

    def _traced(self, session: pytest.Session) -> dict[Line, list[int]]:
        """Return, for each line of the modules, the tests that come by it, the quickest first.

        What is built once for all tests serves each of them, whichever it is built for.
        """
        watched = {str(ROOT / PACKAGE / module) for modules in PARTS.values() for module in modules}
        self._is_child = True
        times: list[float] = []
        found: dict[Line, set[int]] = defaultdict(set)
        for number, (item, following) in enumerate(_followed(session.items)):
            began = time.monotonic()
            self._lines.clear()
            sys.settrace(lambda frame, event, argument: self._trace(frame) if frame.f_code.co_filename in watched else None)  # noqa: ARG005
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            sys.settrace(None)
            times.append(time.monotonic() - began)
            for line in self._lines:
                found[line].add(number)
        every = range(len(session.items))
        return {
            line: sorted(every if line in self._built else numbers, key=times.__getitem__) for line, numbers in found.items()
        }

    def _trace(self, frame: FrameType) -> Any:  # noqa: ANN401 - what a tracer is called with
        self._lines.add((frame.f_code.co_filename, frame.f_lineno))
        return lambda frame, event, argument: self._trace(frame)  # noqa: ARG005

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_setup(self) -> Iterator[None]:
        """Note the lines by which something is built."""
        yield
        self._built |= self._lines


def _followed(items: Sequence[pytest.Item]) -> Iterator[tuple[pytest.Item, pytest.Item | None]]:
    return zip(items, [*items[1:], None], strict=True)


def try_functions(sample: Sequence[Mutant], told: Told) -> None:
    """Try the mutants that change a function, with everything imported once."""
    if pytest.main([*OPTIONS, *TESTS], plugins=[Runner(sample, told)]):
        sys.exit("the tests fail on what is unchanged; see to that first")


def run_all() -> int:
    """Run all the tests on what will be imported."""
    return int(pytest.main([*OPTIONS, *TESTS]))
