"""Which small faults the tests find: python -m benchmarks.mutation [--sample 100] [--seed 1] [--only times].

Each mutant is one module with one thing changed (a comparison, a sign, a number, a condition), in memory; the tests of that
module run on it in a process of its own, and it is killed where one of them fails. What survives is shown with its line: a
test is missing there, or the change makes no difference.
"""

import argparse
import ast
import copy
import importlib.abc
import importlib.machinery
import importlib.util
import os
import random
import signal
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import CodeType, ModuleType

ROOT = Path(__file__).parents[1]
PACKAGE = "jinzhou_extract"

PARTS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "numerals": (
        ("mentions/numeral.py", "mentions/decimals.py", "numbers.py"),
        ("tests/test_parse_number.py", "tests/mentions", "tests/rulebook"),
    ),
    "bounds": (("mentions/bounds.py",), ("tests/lexicon/test_bounds.py", "tests/rulebook", "tests/mentions")),
    "periods": (
        (
            "times/expression.py",
            "times/period.py",
            "times/reader.py",
            "times/resolver.py",
            "times/words.py",
            "meaning/periods.py",
        ),
        ("tests/times", "tests/meaning/test_periods.py", "tests/rulebook", "tests/meaning"),
    ),
}
"""Modules, and the tests that are to find a fault in them."""

ORDER: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.Pow: ast.Mult,
}
LIBRARIES = ("pydantic", "pytest", "regex", "rjieba")
"""What takes long to import, and is imported once for all mutants."""

NOWHERE = -1
"""The place of a mutant that is none: all tests must pass on it."""

PAUSE = 0.02
SECONDS = 300
"""How long the tests of a mutant may take; one that makes them hang is killed by that."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change: the place in the walk over a module, and which of the changes that are possible there."""

    part: str
    module: str
    place: int
    choice: int
    line: int
    told: str


def changes(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what may stand in the place of a node: the same with one thing changed."""
    changed = copy.deepcopy(node)
    match changed:
        case ast.Compare(ops=[operator]):
            changed.ops = [ORDER[type(operator)]()]
            yield changed
        case ast.BinOp(op=operator) if type(operator) in ARITHMETIC:
            changed.op = ARITHMETIC[type(operator)]()
            yield changed
        case ast.BoolOp(op=operator):
            changed.op = ast.Or() if isinstance(operator, ast.And) else ast.And()
            yield changed
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield operand
        case ast.Constant(value=bool() as value):
            yield ast.copy_location(ast.Constant(not value), node)
        case ast.Constant(value=int() as value):
            yield ast.copy_location(ast.Constant(value + 1), node)
        case ast.IfExp() | ast.If() if not isinstance(changed.test, (ast.Compare, ast.BoolOp)):
            changed.test = ast.copy_location(ast.UnaryOp(ast.Not(), changed.test), changed.test)
            yield changed
        case _:
            return


class _Changer(ast.NodeTransformer):
    """Walks over a module in one order, leaves annotations alone, and changes the node at `place`."""

    def __init__(self, place: int = -1, choice: int = 0) -> None:
        self._place = place
        self._choice = choice
        self.found: list[tuple[int, int, int, str]] = []
        self._at = -1

    def visit(self, node: ast.AST) -> ast.AST:
        self._at += 1
        at = self._at
        possible = list(changes(node))
        for choice, changed in enumerate(possible):
            if not isinstance(node, ast.If):
                self.found.append((at, choice, node.lineno, f"{ast.unparse(node)} -> {ast.unparse(changed)}"))  # type: ignore[attr-defined]
            else:
                self.found.append((at, choice, node.lineno, f"if {ast.unparse(node.test)} -> if not"))
        visited: ast.AST = super().visit(node)
        return list(changes(visited))[self._choice] if at == self._place else visited

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        if node.value is not None:
            node.value = self.visit(node.value)  # type: ignore[assignment]
        return node

    def visit_arg(self, node: ast.arg) -> ast.AST:
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.body = [self.visit(item) for item in node.body]  # type: ignore[misc]
        return node


def mutants(part: str) -> Iterator[Mutant]:
    """Yield every mutant of the modules of a part."""
    for module in PARTS[part][0]:
        changer = _Changer()
        changer.visit(ast.parse((ROOT / PACKAGE / module).read_text("utf-8")))
        yield from (Mutant(part, module, *found) for found in changer.found)


class _Changed(importlib.abc.Loader):
    """Loads a module changed."""

    def __init__(self, mutant: Mutant) -> None:
        path = ROOT / PACKAGE / mutant.module
        tree: ast.Module = ast.parse(path.read_text("utf-8"))
        _Changer(mutant.place, mutant.choice).visit(tree)
        self._code: CodeType = compile(ast.fix_missing_locations(tree), str(path), "exec")

    def exec_module(self, module: ModuleType) -> None:
        exec(self._code, module.__dict__)


class _Finder(importlib.abc.MetaPathFinder):
    """Finds one module changed, in the place of what is on the disk."""

    def __init__(self, mutant: Mutant) -> None:
        self._module = f"{PACKAGE}.{mutant.module.removesuffix('.py').replace('/', '.')}"
        self._loader = _Changed(mutant)

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,  # noqa: ARG002 - what a finder is called with
        target: ModuleType | None = None,  # noqa: ARG002
    ) -> importlib.machinery.ModuleSpec | None:
        return importlib.util.spec_from_loader(fullname, self._loader) if fullname == self._module else None


def run_tests(mutant: Mutant) -> int:
    """Run the tests on a mutant in this process, and return 0 where it survives; those that find most come first, alone."""
    import pytest

    sys.meta_path.insert(0, _Finder(mutant))
    for tests in PARTS[mutant.part][1]:
        if code := pytest.main(["-x", "-q", "-p", "no:cacheprovider", tests]):
            return int(code)
    return 0


def is_killed(mutant: Mutant) -> bool:
    """Say whether the tests find a mutant, in a process of its own, which has all libraries but nothing of the package."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, 1)
            os.dup2(nowhere, 2)
            code = run_tests(mutant)
        finally:
            os._exit(code)
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return status != 0
        time.sleep(PAUSE)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return True


def main() -> int:
    """Print which mutants of a sample survive, and how many were killed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sample", type=int, default=100, help="how many mutants of each part")
    parser.add_argument("--seed", type=int, default=1, help="what they are drawn from")
    parser.add_argument("--only", choices=PARTS, help="only this part")
    chosen = parser.parse_args()
    for library in LIBRARIES:
        importlib.import_module(library)
    os.chdir(ROOT)
    for part in PARTS:
        if chosen.only in (None, part):
            everything = list(mutants(part))
            if is_killed(Mutant(part, PARTS[part][0][0], NOWHERE, 0, 0, "")):
                sys.exit(f"the tests of {part} fail on what is unchanged; see to that first")
            sample = random.Random(chosen.seed).sample(everything, min(chosen.sample, len(everything)))
            killed = 0
            for number, mutant in enumerate(sample, 1):
                is_dead = is_killed(mutant)
                killed += is_dead
                if not is_dead:
                    print(f"{mutant.module}:{mutant.line}: {mutant.told}", flush=True)
                print(f"{part}: {killed} of {number} killed", file=sys.stderr, flush=True)
            print(f"{part}: {killed} of {len(sample)} killed ({killed / len(sample):.0%}), of {len(everything)} there are")
    return 0


if __name__ == "__main__":
    sys.exit(main())
