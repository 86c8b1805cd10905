import json

import pytest
import typer
from typer.testing import CliRunner

from benchmarks import accuracy
from benchmarks.floors import Floors

RIGHT = (
    '{"start": 4, "end": 8, "text": "118个", "kind": "count", "value": 118, "unit": "个", '
    '"indicator": ["签约项目"], "role": ["level"]}\n'
)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "one.txt").write_text("签约项目118个。\n", encoding="utf-8")
    (tmp_path / "gold").mkdir()
    (tmp_path / "gold" / "one.jsonl").write_text(RIGHT, encoding="utf-8")
    return tmp_path


@pytest.fixture
def run():
    app = typer.Typer()
    app.command()(accuracy.main)
    return lambda *arguments: CliRunner().invoke(app, [str(argument) for argument in arguments])


@pytest.fixture
def samples(folder, monkeypatch):
    """The folder in the place of samples/, with floors of its own."""
    path = folder / "floors.toml"
    path.write_text(Floors({}, {}).to_toml(), encoding="utf-8")
    monkeypatch.setattr(accuracy, "SAMPLES", folder)
    monkeypatch.setattr(accuracy, "HERE", folder)
    return path


def test_documents_are_scored_one_by_one_and_together(run, folder):
    result = run("--docs", folder, "--gold", folder / "gold", "--json")

    scores = json.loads(result.stdout)
    assert result.exit_code == 0
    assert scores["documents"]["one"] == scores["all"]
    assert (scores["all"]["mentions"], scores["all"]["f1"], scores["all"]["per"]) == (1, 1.0, None)


def test_the_table_has_a_row_for_each_document_and_one_for_all(run, folder):
    lines = run("--docs", folder, "--gold", folder / "gold").stdout.splitlines()

    assert [line.split()[:3] for line in lines] == [
        ["document", "mentions", "f1"],
        ["one", "1", "1.000"],
        ["all", "1", "1.000"],
    ]


def test_errors_say_what_was_expected_and_got(run, folder):
    gold = folder / "gold" / "one.jsonl"
    gold.write_text(RIGHT.replace("签约项目", "总投资") + RIGHT.replace('4, "end": 8', '90, "end": 94'), encoding="utf-8")

    result = run("--docs", folder, "--gold", folder / "gold", "--errors")

    assert "one @4 wrong 118个: indicator 总投资 but got 签约项目" in result.stdout
    assert "one @90 missed 118个: count of 签约项目" in result.stdout


def test_new_gold_asks_for_its_floors_which_then_hold(run, samples):
    asked = run()
    raised = run("--raise-floors")
    held = run()

    assert asked.exit_code == 1
    assert "one.jsonl is new" in asked.stderr
    assert (raised.exit_code, held.exit_code) == (0, 0)
    assert "f1 = 1.0000" in samples.read_text(encoding="utf-8")


def test_falling_below_a_floor_fails_and_raising_does_not_lower_it(run, samples):
    run("--raise-floors")
    (samples.parent / "one.txt").write_text("开工项目118个。\n", encoding="utf-8")

    fallen, again = run(), run("--raise-floors")

    assert (fallen.exit_code, again.exit_code) == (1, 1)
    assert "indicator is 0.0000, its floor is 1.0000" in fallen.stderr
    assert "indicator = 1.0000" in samples.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--docs", "here"], "--docs and --gold go together"),
        (["--docs", "here", "--gold", "there", "--raise-floors"], "--raise-floors is for documents of this project"),
    ],
)
def test_options_that_contradict_each_other_are_a_usage_error(run, arguments, complaint):
    result = run(*arguments)

    assert result.exit_code == 2
    assert complaint in result.output


def test_a_folder_without_gold_is_named(run, folder):
    result = run("--docs", folder, "--gold", folder / "gold" / "none")

    assert result.exit_code == 1
    assert "holds no gold file" in str(result.exception) + result.output
