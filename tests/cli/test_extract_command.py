"""jinzhou-extract extract: what it writes, what it says, how it ends."""

import csv
import io
import json
import os
from pathlib import Path

import pytest

REPEATED = "全年新建农村公路4公里，同比增长6%。"


def records(out: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in out.splitlines()]


def test_results_go_to_standard_output_and_nothing_else_does(call, folder):
    called = call("extract", "docs/1.txt", "--columns", "value,unit,text")
    assert called.out == "value,unit,text\n1,km,1公里\n350000000,CNY,3.5亿元\n6,%,6%\n"
    assert (called.code, called.err) == (0, "")


def test_standard_input_is_read_when_it_is_a_pipe_and_nothing_is_named(call, folder):
    text = "新建公路4公里。".encode()
    assert call("extract", "-f", "jsonl", stdin=text).out == call("extract", "-f", "jsonl", "-", stdin=text).out
    assert records(call("extract", "-f", "jsonl", stdin=text).out)[0]["source"] == "-"


@pytest.mark.parametrize(
    ("name", "begins"), [("out.json", "[\n{"), ("out.jsonl", "{"), ("out.csv", "\ufeff"), ("out.tsv", "\ufeff")]
)
def test_the_ending_of_output_says_the_format(call, folder, name, begins):
    called = call("extract", "docs/1.txt", "-o", name)
    assert (called.code, called.out, called.err) == (0, "", "")
    assert Path(name).read_text(encoding="utf-8").startswith(begins)


def test_a_byte_order_mark_is_for_files_unless_asked_for(call, folder):
    call("extract", "docs/1.txt", "-o", "out.csv", "--no-bom")
    assert not Path("out.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert call("extract", "docs/1.txt", "--bom").out.startswith("\ufeff")


def test_options_choose_kind_role_repeats_layout_and_header(call, folder):
    Path("twice.txt").write_text(f"{REPEATED}\n\n{REPEATED}\n", encoding="utf-8")

    def texts(*options: str) -> list[str]:
        return [str(record["text"]) for record in records(call("extract", "twice.txt", "-f", "jsonl", *options).out)]

    assert texts() == ["4公里", "6%"]
    assert texts("--repeats", "keep") == ["4公里", "6%"] * 2
    assert texts("--kind", "percent") == ["6%"]
    assert texts("--kind", "percent", "--kind", "measure") == ["4公里", "6%"]
    assert texts("--role", "level") == ["4公里"]
    assert texts("--layout", "wide") == ["4公里 | 6%"]
    assert call("extract", "twice.txt", "-q", "--header", "zh", "--columns", "value,unit").out.startswith("数值,单位\n")


def test_date_and_region_say_what_this_year_and_the_whole_city_mean(call, folder):
    text = "今年全市新建公路4公里。".encode()
    [record] = records(call("extract", "-f", "jsonl", "--date", "2022-03-08", "--region", "锦州市", stdin=text).out)
    assert (record["time_period"], record["region_code"]) == ("2022", "210700")


def test_dropped_repeats_are_told_also_of_one_document(call, folder):
    text = f"{REPEATED}\n\n{REPEATED}\n".encode()
    assert call("extract", stdin=text).told == "2 repeated metrics left out (--repeats keep reports them)"
    assert call("extract", "--quiet", stdin=text).err == ""


def test_a_summary_closes_a_run_over_several_documents(call, folder):
    Path("docs/4.txt").write_text(f"{REPEATED}\n\n{REPEATED}\n", encoding="utf-8")
    told = call("extract", "docs", "-o", "out.csv").told
    assert told.startswith(
        "4 documents, 110 characters, 11 metrics, 2 repeated metrics left out (--repeats keep reports them), 0 failed, "
    )
    assert told.endswith(" MB/s")
    assert call("extract", "docs", "-o", "out.csv", "--quiet").err == ""


def test_verbose_says_of_each_document_what_came_out_of_it(call, folder):
    lines = call("extract", "docs/1.txt", "docs/2.txt", "--verbose").err.splitlines()
    assert "jinzhou-extract: docs/1.txt: 23 characters, 3 metrics" in lines
    assert "jinzhou-extract: docs/2.txt: 23 characters, 3 metrics" in lines


def test_the_output_is_the_same_whatever_jobs_is(call, folder):
    for jobs in ("1", "2", "5"):
        for name in ("out.csv", "out.jsonl"):
            assert call("extract", "docs", "nope.txt", "-o", f"{jobs}-{name}", "--jobs", jobs).code == 1
    for name in ("out.csv", "out.jsonl"):
        first, *others = (Path(f"{jobs}-{name}").read_bytes() for jobs in ("1", "2", "5"))
        assert others == [first, first]


def test_a_bad_document_is_told_and_the_others_are_written(call, folder):
    called = call("extract", "docs/1.txt", "nope.txt", "docs/2.txt", "-f", "jsonl", "--quiet")
    assert called.told == "nope.txt: no such file; check the name and the folder"
    assert [record["source"] for record in records(called.out)] == ["docs/1.txt"] * 3 + ["docs/2.txt"] * 3
    assert called.code == 1


def test_errors_lists_what_failed_and_why(call, folder):
    Path("empty.txt").touch()
    assert call("extract", "docs", "nope.txt", "empty.txt", "--errors", "errors.jsonl").code == 1
    assert records(Path("errors.jsonl").read_text(encoding="utf-8")) == [
        {"source": "nope.txt", "problem": "no such file", "hint": "check the name and the folder"},
        {"source": "empty.txt", "problem": "is empty", "hint": "there is nothing to extract from it"},
    ]


def test_errors_is_written_also_when_nothing_or_everything_failed(call, folder):
    call("extract", "docs", "--errors", "errors.jsonl")
    assert Path("errors.jsonl").read_bytes() == b""
    call("extract", "nope.txt", "--errors", "errors.jsonl")
    assert len(Path("errors.jsonl").read_bytes().splitlines()) == 1


PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0"


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("nope.txt", None, "nope.txt: no such file; check the name and the folder"),
        ("docs/1.txt/deeper.txt", None, "docs/1.txt/deeper.txt: no such file; check the name and the folder"),
        ("empty.txt", b"", "empty.txt: is empty; there is nothing to extract from it"),
        ("blank.txt", b" \n\n", "blank.txt: is empty; there is nothing to extract from it"),
        ("picture.png", PNG, "picture.png: is no text but binary data; pass a text, or a document of a known format"),
        ("picture.txt", PNG, "picture.txt: is no text but binary data; pass a text, or a document of a known format"),
        ("cut.txt", "新建公路4公里。".encode()[:-1], "cut.txt: is utf-8 with 1 broken character, the first in line 1; mend it"),
        ("*.md", None, "*.md: matches no file; check the pattern"),
        ("hollow", "folder", "hollow: holds no file of a known format; known endings: "),
        ("新建公路4公里，" * 40, None, "新建公路4公里，新建公路"),
    ],
)
@pytest.mark.parametrize("output", ["out.csv", "out.jsonl"])
def test_bad_input_gets_one_line_and_leaves_the_output_alone(call, folder, name, content, says, output):
    if content == "folder":
        Path(name).mkdir()
    elif content is not None:
        Path(name).write_bytes(content)
    before = sorted(folder.iterdir())
    called = call("extract", name, "-o", output, "--quiet")
    assert called.told.startswith(says)
    assert called.code == 1
    assert sorted(folder.iterdir()) == before


def test_a_text_in_the_place_of_a_name_is_told_how_to_get_in(call, folder):
    assert call("extract", "新建公路4公里，" * 40).told.endswith("name a file; a text itself goes in through a pipe")


def test_what_may_not_be_read_says_so(call, folder, monkeypatch):
    open_path = Path.open

    def refuse(path, *arguments, **options):
        if path.name == "1.txt":
            raise PermissionError(13, "Permission denied", str(path))
        return open_path(path, *arguments, **options)

    monkeypatch.setattr(Path, "open", refuse)
    called = call("extract", "docs", "-q", "-f", "jsonl")
    assert called.told == "docs/1.txt: may not be read; check its permissions"
    assert len(called.out.splitlines()) == 6


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="who may do everything is never refused")
def test_a_folder_without_permission_says_so(call, folder):
    Path("docs").chmod(0)
    called = call("extract", "docs")
    Path("docs").chmod(0o755)
    assert called.told == "docs: could not be listed (Permission denied); check its permissions"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (
            ["--encoding", "utf-88"],
            "--encoding 'utf-88' is no encoding that Python knows; pass one that is, for example gb18030",
        ),
        (["--date", "neulich"], "--date 'neulich' is no date; write it as 2022-03-08, 2022-03 or 2022"),
        (["--columns", "value,wert"], "unknown column 'wert'; the long layout has: source, section, indicator"),
        (["--columns", "rank_scope"], "unknown column 'rank_scope'; the long layout has: source, section, indicator"),
        (["--columns", ","], "--columns names no column; separate names by commas, or leave it out for all"),
        (["--kind", "weight"], "invalid value for '--kind': 'weight' is not one of 'count', 'money'"),
        (["--jobs", "-1"], "invalid value for '--jobs' / '-j': "),
        (["--jbos", "2"], "no such option: --jbos"),
        (["-o", "out.unknown"], "the ending of out.unknown means no format; pass --format (json, jsonl"),
        (["-o", "docs/1.txt", "-f", "csv"], "docs/1.txt is an input and an output at once; write to another file"),
        (["-o", "out.csv", "--resume"], "--resume goes on with JSON Lines in a file; pass --output FILE.jsonl"),
        (["--resume"], "--resume goes on with JSON Lines in a file; pass --output FILE.jsonl"),
        (["-o", "out.jsonl", "--errors", "out.jsonl"], "--errors and --output are the same file; name two"),
    ],
)
def test_a_wrong_call_gets_one_line_and_nothing_is_done(call, folder, arguments, says):
    before = sorted(folder.iterdir())
    called = call("extract", "docs/1.txt", *arguments)
    assert called.told.startswith(says)
    assert (called.code, called.out) == (2, "")
    assert sorted(folder.iterdir()) == before


@pytest.mark.parametrize("name", ["nowhere/out.csv", "nowhere/out.jsonl"])
def test_an_output_in_a_folder_that_is_not_there_says_so(call, folder, name):
    called = call("extract", "docs/1.txt", "-o", name)
    assert (called.code, called.told) == (2, f"{name}: its folder does not exist; make it first")


def test_an_output_that_is_a_folder_says_so(call, folder):
    Path("out.csv").mkdir()
    assert call("extract", "docs/1.txt", "-o", "out.csv").told.startswith("out.csv: is a folder; name a file in it")
    assert sorted(path.name for path in folder.iterdir()) == ["docs", "out.csv"]


def test_results_in_a_folder_of_documents_are_not_read_when_it_is_extracted_again(call, folder):
    call("extract", "docs", "-o", "docs/results.txt", "-f", "csv", "--quiet")
    first = Path("docs/results.txt").read_bytes()
    called = call("extract", "docs", "-o", "docs/results.txt", "-f", "csv")
    assert "docs/results.txt is written by this run and not read" in called.err
    assert Path("docs/results.txt").read_bytes() == first


def test_one_file_by_two_names_is_read_once(call, folder):
    called = call("extract", "docs/1.txt", "./docs/1.txt", "-f", "jsonl")
    assert called.told == "./docs/1.txt was named before as docs/1.txt; it is read once"
    assert len(called.out.splitlines()) == 3


def test_resume_needs_no_broken_run(call, folder):
    called = call("extract", "docs/1.txt", "-o", "out.jsonl", "--resume")
    assert called.told == "no broken run to go on with; starting from the beginning"
    assert len(Path("out.jsonl").read_bytes().splitlines()) == 3


def test_no_input_on_a_terminal_says_what_to_name(call, folder):
    assert call("extract", stdin=None).told == "no input; name files or folders, or pipe a text in and pass -"


def test_a_sentence_that_would_be_a_formula_is_made_harmless_and_a_number_is_not(call, folder):
    out = call("extract", "--columns", "value,sentence", stdin="=1+1，气温下降3度。".encode()).out
    [row] = list(csv.DictReader(io.StringIO(out)))
    assert row["sentence"].startswith("'=1+1")
    assert row["value"] == "-3"
