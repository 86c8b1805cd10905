import json
import re

import pytest
import typer
from typer.testing import CliRunner

import benchmarks.chunks.__main__ as command
from benchmarks.chunks.clauses import Chunk, Kind, find_clauses, parse, read_clauses
from benchmarks.chunks.reading import ChunkReader
from benchmarks.chunks.scoring import FIGURES, compare
from benchmarks.floors import Floors, read_floors
from jinzhou_extract import InputError

CJK = re.compile("[一-鿿]")
GUIDE = command.HERE / "GUIDE.md"
EXAMPLES = [
    example
    for example in re.findall(r"`([^`\n]+)`|^    (.+)$", GUIDE.read_text(encoding="utf-8"), re.MULTILINE)
    for example in example
    if CJK.search(example) and re.search(r"[\[{<(]", example)
]


@pytest.fixture(scope="module")
def reader():
    return ChunkReader()


def test_brackets_say_where_chunks_are_and_blanks_are_not_read():
    clause = parse("<去年> [全市财政*收入] (达) {20亿元}", 3)

    assert clause.text == "去年全市财政收入达20亿元"
    assert clause.line == 3
    assert clause.chunks == (
        Chunk(Kind.TIME, 0, 2),
        Chunk(Kind.NOUN, 2, 8, 6),
        Chunk(Kind.VERB, 8, 9),
        Chunk(Kind.QUANTITY, 9, 13),
    )


def test_a_chunk_may_be_left_open_or_broken():
    assert parse("[?有望] [市场|上] [凌河区|东关*小吃店] [水厂]").chunks == (
        Chunk(Kind.NOUN, 0, 2, 0, optional=True),
        Chunk(Kind.NOUN, 2, 5, 2, (4,)),
        Chunk(Kind.NOUN, 5, 13, 10, (8,)),
        Chunk(Kind.NOUN, 13, 15, 13),
    )


@pytest.mark.parametrize(
    "line",
    ["<去年>[全市财政*收入]和(?达){20亿元}", "[凌河区|东关*小吃店]（(开) 在 [街|上]）"],
)
def test_a_clause_is_shown_as_it_was_written(line):
    assert str(parse(line)) == line.replace(" ", "")


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_examples_of_the_guide_can_be_read(example):
    assert parse(example).chunks


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("[财政[收入]", r"\[ stands in another bracket behind '财政'"),
        ("[财政收入}", "} closes nothing behind '财政收入'"),
        ("财政收入]", r"\] closes nothing"),
        ("[财政收入", r"\[ is not closed"),
        ("财政收入", "has no chunk"),
        ("[]收入", "nothing stands in the bracket"),
        ("[收入*]", "behind its sign in '收入'"),
        ("[收入|]", "behind its sign in '收入'"),
        ("[财*政*收入]", r"\* may not stand behind '财政'"),
        ("{20*亿元}", r"\* may not stand behind '20'"),
        ("[收?入]", r"\? may not stand behind '收'"),
        ("[|收入]", r"\| may not stand behind ''"),
        ("[教育、医疗]", "'教育、医疗' is more than one chunk"),
    ],
)
def test_a_line_that_is_no_clause_is_named(tmp_path, line, problem):
    path = tmp_path / "news.txt"
    path.write_text(f"# news\n\n{line}\n", encoding="utf-8")

    with pytest.raises(InputError, match=rf"news\.txt:3: .*{problem}"):
        read_clauses(path)


def test_a_folder_without_clauses_is_named(tmp_path):
    with pytest.raises(InputError, match="holds no clauses"):
        find_clauses(tmp_path)


def words_of(line, chunks):
    text = parse(line).text
    return [text[chunk.start : chunk.end] for chunk in chunks]


@pytest.mark.parametrize(
    ("wanted", "got", "missed", "extra", "headless"),
    [
        ("[财政*收入]{3亿元}", "[财政*收入]{3亿元}", [], [], []),
        ("[财政*收入]", "[财政收入]", [], [], []),
        ("[全市财政*收入]", "[全市财政收*入]", [], [], ["全市财政收入"]),
        ("[财政*收入](增长)", "[财政收入*增长]", ["财政收入", "增长"], ["财政收入增长"], ["财政收入"]),
        ("[环境*整治]", "[环境](整治)", ["环境整治"], ["环境", "整治"], ["环境整治"]),
        ("[新*水厂]", "(新)[水厂]", ["新水厂"], ["水厂", "新"], []),
        ("<去年同期>", "<去年>同期", [], [], []),
        ("<去年的今天>", "<去年>的今天", ["去年的今天"], ["去年"], []),
        ("{三年}", "<三年>", ["三年"], ["三年"], []),
        ("{三年}和{五年}", "{三年}和五年", ["五年"], [], []),
        ("(全面推进)", "全面(推进)", [], [], []),
        ("[市场|上]", "[市场]上", [], [], []),
        ("[市场|上]", "[市场上]", [], [], []),
        ("[市场|上]", "[市]场上", ["市场上"], ["市"], ["市场上"]),
        ("[凌河区|东关*小吃店]", "[凌河区][东关*小吃店]", [], [], []),
        ("[凌河区|东关*小吃店]", "凌河区[东关*小吃店]", [], [], []),
        ("[凌河区|东关*小吃店]", "[凌河区]东关小吃店", ["凌河区东关小吃店"], [], ["凌河区东关小吃店"]),
        ("(?有望)[增产]", "[有望][增产]", [], [], []),
        ("(?有望)[增产]", "[有望*增产]", ["增产"], ["有望增产"], []),
    ],
)
def test_what_is_missed_made_up_or_has_another_head(wanted, got, missed, extra, headless):
    comparison = compare(parse(wanted), parse(got))

    found = [words_of(wanted, comparison.missed), words_of(got, comparison.extra), words_of(wanted, comparison.headless)]
    assert found == [missed, extra, headless]
    assert comparison.is_right == (not missed and not extra and not headless)


def test_figures_are_of_all_clauses():
    score = compare(parse("[财政*收入](达){3亿元}"), parse("[财政*收入](达){3亿元}")).score()
    score.add(compare(parse("[环境*整治](完成)"), parse("[环境](整治)(完成)")).score())

    figures = score.figures()
    assert tuple(figures) == FIGURES
    assert figures["noun_recall"] == figures["noun_precision"] == figures["noun_f1"] == figures["head"] == 0.5
    assert figures["verb_f1"] == pytest.approx(4 / 5)
    assert (figures["quantity_f1"], figures["time_f1"], figures["clauses"]) == (1.0, None, 0.5)
    assert figures["f1"] == pytest.approx(8 / 11)


@pytest.mark.parametrize(
    "line",
    [
        "<去年>[小麦*产量](达到){20万吨}以上，比<上年>(增长)约{5.2%}",
        "[全省财政*收入]的{三成}",
        "[居民*收入]（[农村居民*收入]）",
    ],
)
def test_a_shape_holds_chunks(reader, line):
    wanted = parse(line)

    assert reader.read(wanted.text).chunks == wanted.chunks


@pytest.fixture
def run():
    app = typer.Typer()
    app.command()(command.main)
    return lambda *arguments: CliRunner().invoke(app, [str(argument) for argument in arguments])


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "news.txt").write_text("[粮食*产量] {20万吨}\n\n[粮食产*量] (是) {20万吨}\n", encoding="utf-8")
    return tmp_path


def test_a_folder_is_scored_file_by_file_and_together(run, folder):
    scores = json.loads(run("--clauses", folder, "--json").stdout)

    assert scores["news"] == scores["all"]
    assert scores["all"]["clauses_read"] == 2
    assert [line.split()[0] for line in run("--clauses", folder).stdout.splitlines()] == ["clauses", "news", "all"]


def test_errors_show_both_readings(run, folder):
    (folder / "news.txt").write_text("# news\n[粮食*产量]{20万吨}\n[粮食](产){20万吨}\n", encoding="utf-8")

    lines = run("--clauses", folder, "--errors").stdout.splitlines()

    assert lines[:2] == ["news:3", "  wanted [粮食](产){20万吨}"]
    assert lines[2].startswith("  got    ")
    assert not any(line.startswith("news:2") for line in lines)


def test_floors_of_new_clauses_are_asked_for_and_hold(run, folder, monkeypatch):
    floors = folder / "floors.toml"
    floors.write_text(Floors({}, {}).to_toml(), encoding="utf-8")
    monkeypatch.setattr(command, "CLAUSES", folder)
    monkeypatch.setattr(command, "FLOORS", floors)

    asked, raised, held = run(), run("--raise-floors"), run()

    assert (asked.exit_code, raised.exit_code, held.exit_code) == (1, 0, 0)
    assert "news.txt is new" in asked.stderr
    assert run("--clauses", folder, "--raise-floors").exit_code == 2


def test_a_broken_file_ends_the_command(run, folder):
    (folder / "news.txt").write_text("[粮食\n", encoding="utf-8")

    assert "news.txt:1" in str(run("--clauses", folder).exception)


def test_no_figure_is_without_a_floor_or_falls_below_it():
    cases = find_clauses(command.CLAUSES)
    reached = command.total(command.measure({case.name: read_clauses(case.gold) for case in cases})).figures()
    floors = read_floors(command.FLOORS)

    assert floors.shortfalls(reached) == []
    assert set(floors.figures) == {name for name in FIGURES if reached[name] is not None}
    assert floors.changes(cases) == [], "see that the change is right, then: python -m benchmarks.chunks --raise-floors"
