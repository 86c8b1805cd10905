"""Which words of the lexicon stand in no text of the project: nothing would notice if they went."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
LEXICON = ROOT / "jinzhou_extract" / "lexicon"
TEXTS = ("tests/**/*.py", "tests/**/*.jsonl", "samples/**/*.*", "benchmarks/**/*.*", "jinzhou_extract/rulebook/*.toml")
NO_WORDS = {"example", "examples", "before", "not_before", "after", "not_after", "near_miss", "signs"}
NO_TABLES = {"tags.toml"}
"""What mends the dictionary word by word: tests/lexicon/test_tagger.py holds it against the dictionary."""

HAN = r"[\u4e00-\u9fff]+"
FEW = 3
MOST_UNTOUCHED = 2330
"""Only ever lowered: a word that is added comes with a sentence it stands in."""


def _words(table: object) -> Iterator[str]:
    """Yield the plain words of a table; patterns and what stands beside the words are none."""
    if isinstance(table, str):
        if re.fullmatch(HAN, table):
            yield table
    elif isinstance(table, list):
        for item in table:
            yield from _words(item)
    elif isinstance(table, dict):
        for key, item in table.items():
            if key not in NO_WORDS:
                yield from _words(item)


def _texts() -> str:
    """Return what words can stand in: each run of Chinese characters of the project once, which is a tenth of its text."""
    files = sorted({path for pattern in TEXTS for path in ROOT.glob(pattern) if path.suffix != ".pyc" and path.is_file()})
    runs = {run for path in files for run in re.findall(HAN, path.read_text(encoding="utf-8", errors="ignore"))}
    return "\n".join(sorted(runs))


def _untouched() -> dict[str, list[str]]:
    """Return the words of each table that stand in no text, under file and row."""
    text = _texts()
    found: dict[str, list[str]] = {}
    for file in sorted(file for file in LEXICON.glob("*.toml") if file.name not in NO_TABLES):
        for name, row in tomllib.loads(file.read_text(encoding="utf-8")).items():
            words = dict.fromkeys(_words(row))
            found[f"{file.name} [{name}]"] = [word for word in words if word not in text]
            is_touched = len(words) < FEW or len(found[f"{file.name} [{name}]"]) < len(words)
            assert is_touched, f"{file.name} [{name}]: nothing touches it"
    return found


def test_every_table_is_touched_and_fewer_and_fewer_words_are_not():
    untouched = {row: words for row, words in _untouched().items() if words}
    count = sum(map(len, untouched.values()))
    listed = "\n".join(f"{row}: {' '.join(words)}" for row, words in untouched.items())
    assert count <= MOST_UNTOUCHED, f"{count} words stand in no text of the project:\n{listed}"
