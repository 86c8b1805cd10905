"""The rule book as a Markdown page."""

from collections.abc import Iterator, Sequence

from jinzhou_extract.rulebook.book import STAGES, Example, RuleText

_OPENING = """# Rules

Every decision about a figure is made by a named rule. The rules of a stage are asked from top to bottom; the first
that decides ends the matter. The examples are read as part of a document of 锦州市 of 2022-01-15; 【】 marks the mention
that is meant. In an example the rule decides; in a counter-example it must not, and another one gives what is shown.

`jinzhou-extract explain "TEXT"` shows which rules made the records of a text.
This page is written by `jinzhou-extract rules --format markdown`."""


def markdown_page(rules: Sequence[RuleText]) -> str:
    """Return all rules with their examples as one page that ends in a newline."""
    return "\n".join(_lines(rules)) + "\n"


def _lines(rules: Sequence[RuleText]) -> Iterator[str]:
    yield _OPENING
    for stage, settles in STAGES:
        yield f"\n## {stage}: {settles[0].lower()}{settles[1:]}"
        for rule in rules:
            if rule.stage == stage:
                yield f"\n### `{rule.id}`\n\n{rule.does}\n"
                yield from (_item(example) for example in rule.examples)
                if rule.counter_examples:
                    yield "\nNot:\n"
                    yield from (_item(example) for example in rule.counter_examples)


def _item(example: Example) -> str:
    text = example.marked.replace("\n", "↵").replace("|", "\\|")
    return f"- {text} → {example.outcome}"
