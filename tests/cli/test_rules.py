"""jinzhou-extract rules: every rule by name, with what it does."""

import json

import pytest

from jinzhou_extract.rulebook.book import STAGES, load_rulebook

BOOK = load_rulebook()


def test_every_rule_is_listed_and_no_word_of_it_is_cut_off(run):
    code, out, err = run("rules")
    assert (code, err) == (0, "")
    for rule in BOOK:
        assert rule.id in out
    in_the_book = "".join(rule.does + rule.examples[0].marked for rule in BOOK).count("…")
    assert out.count("…") == in_the_book  # more of them would stand for words left out


def test_a_stage_alone_lists_its_rules_alone(run):
    code, out, _ = run("rules", "status")
    assert code == 0
    for rule in BOOK:
        assert (rule.id in out) == (rule.stage == "status")


def test_an_unknown_stage_names_the_stages_there_are(run):
    code, out, err = run("rules", "colour")
    assert (code, out) == (2, "")
    assert "'colour'" in err
    assert all(name in err for name, _ in STAGES)
    assert err.count("\n") == 1


def test_json_holds_the_whole_book(run):
    code, out, _ = run("rules", "--format", "json")
    rows = json.loads(out)
    assert code == 0
    assert [row["id"] for row in rows] == [rule.id for rule in BOOK]
    row = next(row for row in rows if row["id"] == "period-behind")
    assert row["stage"] == "period"
    assert row["document"] == {"title": None, "region": "锦州市", "date": "2022-01-15"}
    assert row["examples"][0]["gives"].keys() == {"period", "time_period"}
    assert "【" in row["examples"][0]["text"]
    assert row["counter_examples"]


@pytest.mark.parametrize("stage", [name for name, _ in STAGES])
def test_markdown_of_a_stage_has_no_heading_of_another(run, stage):
    _, out, _ = run("rules", stage, "--format", "markdown")
    assert [line.partition(":")[0] for line in out.splitlines() if line.startswith("## ")] == [f"## {stage}"]
