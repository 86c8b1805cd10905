"""Words are data: no pattern that is written in code lists them, nor a tuple or a set (CONTRIBUTING.md), nor do the characters
of a class or a set when they are words.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "jinzhou_extract"
MOST_WORDS = 3
"""How many Chinese words may stand beside one another as branches of a pattern: more are a list, and a row of a TOML file."""

MOST_ITEMS = 6
"""How many may be the items of a tuple, a list or a set."""

MOST_CHARACTERS = 15
"""How many Chinese characters a class of a pattern or a set of characters may have; only ever lowered."""

_NUMERALS = frozenset("〇零一二三四五六七八九十百千万亿两半几壹贰叁叄肆伍陆柒捌玖拾佰仟")

_TOKEN = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|(?P<open>\((?:\?(?:P<\w+>|<?[=!]|:|\([^)]*\)))?)|(?P<close>\))|(?P<bar>\|)|.", re.DOTALL
)
_WORD = re.compile(r"(?:[\u4e00-\u9fff]\??)+")
"""A word, or two of which one goes on: 达到?."""

_RANGE = re.compile(".-.")


def alternations(source: str) -> Iterator[list[str]]:
    """Yield the branches of each level of a pattern, or of a piece of one; what stands in brackets is `()` outside of them."""
    levels = [[""]]
    for token in _TOKEN.finditer(source):
        if token["open"]:
            levels.append([""])
        elif token["close"]:
            yield levels.pop()
            levels = levels or [[""]]
            levels[-1][-1] += "()"
        elif token["bar"]:
            levels[-1].append("")
        else:
            levels[-1][-1] += token[0]
    yield from levels


def lists_in(source: str) -> list[str]:
    """Return the lists of words that the strings of a module have; docstrings and what stands for one have none."""
    tree = ast.parse(source)
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    in_patterns = [
        "|".join(branches)
        for node in ast.walk(tree)
        if id(node) not in told and (text := _text_of(node)) is not None
        for branches in alternations(text)
        if sum(_WORD.fullmatch(branch) is not None for branch in branches) > MOST_WORDS
    ]
    in_sequences = [
        "|".join(words)
        for node in ast.walk(tree)
        if isinstance(node, (ast.Tuple, ast.List, ast.Set))
        and len(words := [text for item in node.elts if (text := _text_of(item)) is not None and _WORD.fullmatch(text)])
        > MOST_ITEMS
    ]
    in_classes = [
        token[0]
        for node in ast.walk(tree)
        if id(node) not in told and (text := _text_of(node)) is not None
        for token in _TOKEN.finditer(text)
        if token[0].startswith("[") and _is_long(token[0])
    ]
    in_sets = [
        text
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("frozenset", "set", "tuple")
        for given in node.args
        if (text := _text_of(given)) is not None and _is_long(text)
    ]
    return in_patterns + in_sequences + in_classes + in_sets


def _is_long(characters: str) -> bool:
    listed = {char for char in _RANGE.sub("", characters) if _WORD.fullmatch(char)}
    return len(listed - _NUMERALS) > MOST_CHARACTERS


def _text_of(node: ast.AST) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


@pytest.mark.parametrize(
    ("code", "lists"),
    [
        ('P = "(?:增长|下降|上升|回落)了?"', ["增长|下降|上升|回落"]),
        ('P = rf"{X}(?P<up>增|减|升|降){{2}}"', ["增|减|升|降"]),
        ('P = "增长|下降|上升|回落了?"', ["增长|下降|上升|回落了?"]),
        ('P = f("x", r"{rows}|(?<!年)(?:[上下]午|早上|晚上|中午|夜里)(?=[是|在])")', ["[上下]午|早上|晚上|中午|夜里"]),
        ('P = frozenset(["增长", "下降", "上升", "回落", "：", "回升", "攀升", "增"])', ["增长|下降|上升|回落|回升|攀升|增"]),
        ('P = ("增长", "下降", "上升", "回落", "回升", "攀升")', []),
        ('P = "(?:增长|下降|上升){row}|(?:回落|回升)"', []),
        ('P = "[增|减|升|降]|增长(?:|了)"', []),
        ('P = "只[增减升降高低大小多少快慢长短轻重]过"', ["[增减升降高低大小多少快慢长短轻重]"]),
        ('P = f("x", r"{row}[^增减升降高低大小多少快慢长短轻重，。]")', ["[^增减升降高低大小多少快慢长短轻重，。]"]),
        ('P = frozenset("增减升降高低大小多少快慢长短轻重")', ["增减升降高低大小多少快慢长短轻重"]),
        ('P = frozenset("增减升降高低大小多少快慢长短轻")', []),
        ('P = "[一-鿿·一二三四五六七八九十百千万亿〇零两]"', []),
        ('def f():\n    """增|减|升|降"""\n    return "1|2|3|4"', []),
        ('P = 1\n"""What moves: 增|减|升|降."""', []),
    ],
)
def test_a_list_is_four_words_as_branches_of_one_group_or_seven_as_items(code: str, lists: list[str]) -> None:
    assert lists_in(code) == lists


def test_no_module_lists_words() -> None:
    found = {
        path.relative_to(PACKAGE).as_posix(): lists
        for path in sorted(PACKAGE.rglob("*.py"))
        if (lists := lists_in(path.read_text(encoding="utf-8")))
    }
    listed = "\n".join(f"{name}: {words}" for name, words in found.items())
    assert not listed, f"these belong into a table of the lexicon:\n{listed}"
