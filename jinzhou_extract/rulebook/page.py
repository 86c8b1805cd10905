"""The rule book as a Markdown page."""

from collections.abc import Iterator, Sequence

from jinzhou_extract.rulebook.book import STAGES, Example, RuleText, Setting

_OPENING = """# Rules

Every decision about a figure is made by a named rule. The rules of a stage are asked from top to bottom; the first
that decides ends the matter. Each example is a document of 锦州市 of 2022-01-15 where nothing else is said; 【】 marks the
mention that is meant. In an example the rule decides; below "Not" it must not, and another one gives what is shown.
`none` is a field without a value; a group is shown by its first mention.

`jinzhou-extract explain "TEXT"` shows which rules made the records of a text.
This page is written by `jinzhou-extract rules --format markdown`."""


def markdown_page(rules: Sequence[RuleText]) -> str:
    """Return all rules with their examples as one page that ends in a newline."""
    return "\n".join(_lines(rules)) + "\n"


def _lines(rules: Sequence[RuleText]) -> Iterator[str]:
    yield _OPENING
    for stage, settles in STAGES:
        of_stage = [rule for rule in rules if rule.stage == stage]
        if of_stage:
            yield f"\n## {stage}: {settles[0].lower()}{settles[1:]}"
        for rule in of_stage:
            yield f"\n### `{rule.id}`\n\n{rule.does}{_setting(rule.setting)}\n"
            yield from (_item(example) for example in rule.examples)
            yield "\nNot:\n"
            yield from (_item(example) for example in rule.counter_examples)


def _setting(setting: Setting) -> str:
    if setting == Setting():
        return ""
    title = f"the title is {setting.title}" if setting.title else "there is no title"
    return f" (In the examples {title} and the document is said to be of {setting.region or 'no place'}.)"


def _item(example: Example) -> str:
    if "\n" not in example.marked:
        return f"- {example.marked} → {example.outcome}"
    lines = "\n".join(f"  {line}" for line in example.marked.splitlines())
    return f"- ```text\n{lines}\n  ```\n\n  → {example.outcome}"
