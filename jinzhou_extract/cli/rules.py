"""jinzhou-extract rules: every rule by name, with what it does."""

import json
from enum import StrEnum
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Column, Table

from jinzhou_extract.errors import UsageError
from jinzhou_extract.rulebook.book import STAGES, RuleText, load_rulebook
from jinzhou_extract.rulebook.page import markdown_page


class RulesFormat(StrEnum):
    """How the rules are shown."""

    TABLE = "table"
    MARKDOWN = "markdown"
    JSON = "json"


def rules(
    stage: Annotated[str | None, typer.Argument(help="Only this stage: role, indicator, period …")] = None,
    format_: Annotated[RulesFormat, typer.Option("--format", "-f", help="How to show them.")] = RulesFormat.TABLE,
) -> None:
    """List the rules that decide what each figure means; docs/rules.md is this list with its examples."""
    stages = [name for name, _ in STAGES]
    if stage is not None and stage not in stages:
        raise UsageError(f"there is no stage {stage!r}; the stages are {', '.join(stages)}")
    chosen = [rule for rule in load_rulebook() if stage in (None, rule.stage)]
    if format_ is RulesFormat.MARKDOWN:
        print(markdown_page(chosen), end="")
    elif format_ is RulesFormat.JSON:
        print(json.dumps([_as_json(rule) for rule in chosen], ensure_ascii=False, indent=2))
    else:
        table = Table(Column("rule", no_wrap=True), Column("does", overflow="fold"), Column("example", overflow="fold"))
        for rule in chosen:
            table.add_row(rule.id, rule.does, rule.examples[0].marked)
        Console(markup=False).print(table)


def _as_json(rule: RuleText) -> dict[str, object]:
    return {
        "id": rule.id,
        "stage": rule.stage,
        "does": rule.does,
        "document": {"title": rule.setting.title, "region": rule.setting.region, "date": str(rule.setting.date)},
        "examples": [{"text": example.marked, "gives": dict(example.fields)} for example in rule.examples],
        "counter_examples": [{"text": example.marked, "gives": dict(example.fields)} for example in rule.counter_examples],
    }
