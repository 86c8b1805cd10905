"""The rules in words: one line each, examples, counter-examples."""

import datetime as dt
import tomllib
from dataclasses import dataclass
from importlib.resources import files

STAGES: tuple[tuple[str, str], ...] = (
    ("bound", "How the number stands to the true one: exact, about, at least …"),
    ("construction", "What the shape of the sentence says of a number, before the number is looked at by itself"),
    ("role", "What the number says of its indicator: level, change, share, rank or qualifier"),
    ("reference", "What a share is a part of, a change is measured against, a rank stands in"),
    ("indicator", "What is measured"),
    ("period", "The time that the figure is of"),
    ("status", "Actual or target"),
    ("region", "The place that the figure is about"),
    ("group", "Which mentions make one statement"),
)
"""The stages in the order in which they decide, with what each settles; a rule's id begins with its stage."""


@dataclass(frozen=True, slots=True)
class Example:
    """A text with one mention in 【】, and what a record says of that mention.

    `fields` holds the fields as a user reads them, a `group` as the text of its first mention; it is empty where the
    numeral is no mention. `start` and `end` index `text`, which is `marked` without 【】.
    """

    text: str
    start: int
    end: int
    fields: tuple[tuple[str, str], ...]
    marked: str

    @property
    def outcome(self) -> str:
        """The fields in one line."""
        return ", ".join(f"{name}: {value}" for name, value in self.fields) or "no metric"


@dataclass(frozen=True, slots=True)
class Setting:
    """What the document that an example stands in says of itself; None for what it does not say."""

    title: str | None = None
    region: str | None = "锦州市"
    date: dt.date = dt.date(2022, 1, 15)


@dataclass(frozen=True, slots=True)
class RuleText:
    """One rule in words: the examples are decided by it, the counter-examples are not."""

    id: str
    does: str
    examples: tuple[Example, ...]
    counter_examples: tuple[Example, ...]
    setting: Setting

    @property
    def stage(self) -> str:
        """The stage that it belongs to."""
        return self.id.partition("-")[0]


def load_rulebook() -> tuple[RuleText, ...]:
    """Return every rule in words, stage by stage, in the order in which the rules are asked."""
    texts: list[RuleText] = []
    for stage, _ in STAGES:
        table = tomllib.loads((files(__package__) / f"{stage}.toml").read_text(encoding="utf-8"))
        for name, row in table.items():
            examples = tuple(parse_example(line) for line in row["examples"])
            counter_examples = tuple(parse_example(line) for line in row["counter_examples"])
            setting = _setting(row.get("document", {}))
            texts.append(RuleText(name, row["does"], examples, counter_examples, setting))
    return tuple(texts)


def _setting(said: dict[str, str]) -> Setting:
    """TOML has no null: an empty text is what the document does not say."""
    usual = Setting()
    return Setting(said.get("title", usual.title) or None, said.get("region", usual.region) or None)


def parse_example(line: str) -> Example:
    """Read 总投资【519.5亿元】 → value: 51950000000, indicator: 总投资; raise ValueError for what is written otherwise."""
    marked, arrow, outcome = line.strip().rpartition("→")
    marked = marked.strip()
    start, end = marked.find("【"), marked.find("】") - 1
    if not arrow or start < 0 or end <= start:
        raise ValueError(f"not an example (text with 【mention】 → field: value, …): {line}")
    fields: list[tuple[str, str]] = []
    if outcome.strip() != "no metric":
        for part in outcome.split(", "):
            name, _, value = part.partition(":")
            fields.append((name.strip(), value.strip()))
    return Example(marked.replace("【", "").replace("】", ""), start, end, tuple(fields), marked)
