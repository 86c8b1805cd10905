"""What can be changed in the modules: one comparison, sign, number or condition at a time."""

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from types import CodeType

ROOT = Path(__file__).parents[2]
PACKAGE = "jinzhou_extract"

PARTS: dict[str, tuple[str, ...]] = {
    "numerals": ("mentions/numeral.py", "mentions/decimals.py", "numbers.py"),
    "bounds": ("mentions/bounds.py",),
    "periods": (
        "times/expression.py",
        "times/period.py",
        "times/reader.py",
        "times/resolver.py",
        "times/words.py",
        "meaning/compared.py",
        "meaning/periods.py",
        "meaning/resting.py",
        "meaning/settling.py",
        "meaning/then.py",
    ),
}
"""The modules that are changed."""

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


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change: the place in the walk over a module, and which of the changes that are possible there."""

    part: str
    module: str
    place: int
    choice: int
    line: int
    told: str

    @property
    def unchanged(self) -> "Mutant":
        """The module as it is."""
        return replace(self, place=-1)


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
    for module in PARTS[part]:
        changer = _Changer()
        changer.visit(ast.parse((ROOT / PACKAGE / module).read_text("utf-8")))
        yield from (Mutant(part, module, *found) for found in changer.found)


def code_of(mutant: Mutant) -> CodeType:
    """Return the module of a mutant, changed."""
    path = ROOT / PACKAGE / mutant.module
    tree: ast.Module = ast.parse(path.read_text("utf-8"))
    _Changer(mutant.place, mutant.choice).visit(tree)
    code: CodeType = compile(ast.fix_missing_locations(tree), str(path), "exec")
    return code
