"""Which small faults the tests find: python -m benchmarks.mutation [--sample 100] [--seed 1] [--only periods].

Each mutant is one module with one thing changed (a comparison, a sign, a number, a condition), in memory; the tests that come
by its line run on it in a process of its own, and it is killed where one of them fails. What survives is shown with its
line: a test is missing there, or the change makes no difference.
"""

import argparse
import os
import random
import sys
from collections import Counter

from benchmarks.mutation.forks import brought, ended_well
from benchmarks.mutation.mutants import PARTS, ROOT, Mutant, mutants
from benchmarks.mutation.patching import function_of, import_changed

SECONDS = 600
"""How long all tests may take on a mutant that changes what is done at import."""


def main() -> int:
    """Print which mutants of a sample survive, and how many were killed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sample", type=int, default=100, help="how many mutants of each part")
    parser.add_argument("--seed", type=int, default=1, help="what they are drawn from")
    parser.add_argument("--only", choices=PARTS, help="only this part")
    chosen = parser.parse_args()
    os.chdir(ROOT)
    parts = [part for part in PARTS if chosen.only in (None, part)]
    everything = {part: list(mutants(part)) for part in parts}
    sample = [
        mutant
        for part in parts
        for mutant in random.Random(chosen.seed).sample(everything[part], min(chosen.sample, len(everything[part])))
    ]
    tried, killed = brought(lambda: _functions(sample))
    for mutant in sample:
        if function_of(mutant) is None:
            _count(mutant, not ended_well(lambda: _run_changed(mutant), SECONDS), tried, killed)  # noqa: B023 - run at once
    for part in parts:
        print(f"{part}: {killed[part]} of {tried[part]} killed, of {len(everything[part])} there are")
    dead, all_tried = sum(killed.values()), sum(tried.values())
    print(f"all: {dead} of {all_tried} killed ({dead / all_tried:.1%})")
    return 0


def _functions(sample: list[Mutant]) -> tuple[Counter[str], Counter[str]]:
    """Try the mutants that change a function, in a process that has everything imported; return tried and killed by part."""
    from benchmarks.mutation.tests import try_functions

    tried: Counter[str] = Counter()
    killed: Counter[str] = Counter()
    try_functions(sample, lambda mutant, is_dead: _count(mutant, is_dead, tried, killed))
    return tried, killed


def _run_changed(mutant: Mutant) -> int:
    """Run all tests on a mutant that changes what is done at import, in a process that has nothing imported yet."""
    import_changed(mutant)
    from benchmarks.mutation.tests import run_all

    return run_all()


def _count(mutant: Mutant, is_dead: bool, tried: Counter[str], killed: Counter[str]) -> None:
    tried[mutant.part] += 1
    killed[mutant.part] += is_dead
    told = f"{mutant.module}:{mutant.line}: {mutant.told}"
    print(
        f"{'killed' if is_dead else 'SURVIVED'} {told} ({sum(killed.values())} of {sum(tried.values())})",
        file=sys.stderr,
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main())
