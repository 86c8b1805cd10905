"""A mutant in the place of what is on the disk: in functions that are there already, or when its module is imported."""

import gc
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import sys
from collections.abc import Iterator, Sequence
from types import CodeType, FunctionType, ModuleType

from benchmarks.mutation.mutants import PACKAGE, ROOT, Mutant, code_of

Key = tuple[str, int]
"""What a function is called in its module, and its first line."""


def function_of(mutant: Mutant) -> Key | None:
    """Return the function that a mutant changes, the outermost; None where it changes what is done at import."""
    return next(iter(_changed(mutant)), None)


def patch(mutant: Mutant) -> None:
    """Change the functions of a module wherever they are known."""
    importlib.import_module(_name(mutant))  # some are imported when they are needed
    path = str(ROOT / PACKAGE / mutant.module)
    changed = _changed(mutant)
    for item in gc.get_objects():
        if isinstance(item, FunctionType) and item.__code__.co_filename == path:
            key = item.__code__.co_qualname, item.__code__.co_firstlineno
            if key in changed:
                item.__code__ = changed[key]


def import_changed(mutant: Mutant) -> None:
    """Let a module that was not imported yet be imported changed."""
    sys.meta_path.insert(0, _Finder(mutant))


def _name(mutant: Mutant) -> str:
    return f"{PACKAGE}.{mutant.module.removesuffix('.py').replace('/', '.')}"


def _changed(mutant: Mutant) -> dict[Key, CodeType]:
    before = dict(_functions(code_of(mutant.unchanged)))
    return {key: code for key, code in _functions(code_of(mutant)) if code != before[key]}


def _functions(code: CodeType) -> Iterator[tuple[Key, CodeType]]:
    """Yield the functions of a module and the methods of its classes."""
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            is_class = "__qualname__" in constant.co_names and not constant.co_flags & 2  # no locals of its own
            if is_class:
                yield from _functions(constant)
            elif not constant.co_name.startswith("<"):
                yield (constant.co_qualname, constant.co_firstlineno), constant


class _Changed(importlib.abc.Loader):
    """Loads a module changed."""

    def __init__(self, mutant: Mutant) -> None:
        self._code = code_of(mutant)

    def exec_module(self, module: ModuleType) -> None:
        exec(self._code, module.__dict__)


class _Finder(importlib.abc.MetaPathFinder):
    """Finds one module changed."""

    def __init__(self, mutant: Mutant) -> None:
        self._module = _name(mutant)
        self._loader = _Changed(mutant)

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,  # noqa: ARG002 - what a finder is called with
        target: ModuleType | None = None,  # noqa: ARG002
    ) -> importlib.machinery.ModuleSpec | None:
        return importlib.util.spec_from_loader(fullname, self._loader) if fullname == self._module else None
