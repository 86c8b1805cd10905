"""The formats from the command line: files, pipes that close, disks that are full."""

import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import openpyxl
import pyarrow.parquet as pq
import pytest

from jinzhou_extract.cli.main import main
from jinzhou_extract.writers.registry import FORMATS

TEXT = "# 测试市2024年经济运行\n\n全市实现地区生产总值1523.46亿元，增长6.2%，位居全省第三位。签约项目118个。\n"
TO_STREAMS = [name for name in FORMATS if name != "sqlite"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path


@pytest.fixture
def call(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """Call the program in this process, which is as good where nothing is piped and a second quicker."""
    monkeypatch.chdir(folder)

    def called(*arguments: str) -> subprocess.CompletedProcess[bytes]:
        code = main(["extract", *arguments])
        return subprocess.CompletedProcess(arguments, code, *capfdbinary.readouterr())

    return called


def run(folder: Path, *arguments: str, stdout: int = subprocess.PIPE) -> subprocess.CompletedProcess[bytes]:
    """Run the program as a process of its own, with a pipe or a file behind it."""
    command = [sys.executable, "-m", "jinzhou_extract", "extract", *arguments]
    return subprocess.run(command, cwd=folder, stdout=stdout, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, check=False)


@pytest.mark.parametrize("layout", ["long", "wide"])
@pytest.mark.parametrize("header", ["en", "zh"])
@pytest.mark.parametrize("ending", ["json", "jsonl", "csv", "tsv", "xlsx", "parquet", "db", "md"])
def test_every_format_is_written_in_both_layouts_and_languages(folder: Path, call, ending: str, layout: str, header: str):
    done = call("a.txt", "-o", f"out.{ending}", "--layout", layout, "--header", header)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    head = "指标" if header == "zh" else "indicator"
    rows = {"long": 4, "wide": 2}[layout]
    path = folder / f"out.{ending}"
    match ending:
        case "xlsx":
            sheet = openpyxl.load_workbook(path).active
            names, count = [cell.value for cell in sheet[1]], sheet.max_row - 1
        case "parquet":
            names, count = pq.read_schema(path).names, pq.read_metadata(path).num_rows
        case "db":
            table = {"long": "metrics", "wide": "statements"}[layout]
            with closing(sqlite3.connect(path)) as database:
                names = [row[0] for row in database.execute(f"select name from pragma_table_info('{table}')")]
                [(count,)] = database.execute(f"select count(*) from {table}")
        case "json":
            items = json.loads(path.read_bytes())
            names, count = list(items[0]), len(items)
        case "jsonl":
            lines = path.read_text(encoding="utf-8").splitlines()
            names, count = list(json.loads(lines[0])), len(lines)
        case "csv" | "tsv" | "md":
            lines = path.read_text(encoding="utf-8-sig").splitlines()
            separator = {"csv": ",", "tsv": "\t", "md": " | "}[ending]
            names, count = lines[0].split(separator), len(lines) - (2 if ending == "md" else 1)
    assert head in names
    assert count == rows


def test_columns_of_any_format_are_chosen_by_name(call):
    done = call("a.txt", "-f", "csv", "--columns", "指标,value,change", "--layout", "wide")
    assert done.stdout.decode() == "indicator,value,change\n地区生产总值,152346000000,6.2\n签约项目,118,\n"


def test_a_mark_is_in_files_and_not_in_pipes(folder: Path):
    run(folder, "a.txt", "-o", "out.csv")
    assert (folder / "out.csv").read_bytes().startswith(b"\xef\xbb\xbfsource,")
    assert run(folder, "a.txt", "-f", "csv").stdout.startswith(b"source,")
    assert run(folder, "a.txt", "-f", "csv", "--bom").stdout.startswith(b"\xef\xbb\xbfsource,")
    assert run(folder, "a.txt", "-f", "csv", "-o", "/dev/stdout").stdout.startswith(b"source,")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-f", "json", "--bom"], "--bom and --no-bom are for csv and tsv, not for json"),
        (["-f", "sqlite"], "sqlite goes to a file only; pass --output FILE.db"),
        (["-o", "out.db", "--columns", "value"], "sqlite tells rows apart by id and source; add id and source to --columns"),
        (["-f", "csv", "--columns", "value,value"], "column 'value' is named twice; name each once"),
        (["-f", "csv", "--columns", ","], "--columns names no column; separate names by commas"),
        (["-o", "out.xls"], "the ending of out.xls means no format; pass --format"),
    ],
)
def test_a_wrong_call_is_told_in_one_line(folder: Path, call, arguments: list[str], said: str):
    done = call("a.txt", *arguments)
    assert done.returncode == 2
    assert done.stderr.decode().count("\n") == 1
    assert said in done.stderr.decode()
    assert not (folder / arguments[1]).exists()


def test_what_did_not_fit_is_noted(folder: Path, call):
    (folder / "a.txt").write_text("三分之一的企业盈利。", encoding="utf-8")
    done = call("a.txt", "-o", "out.xlsx")
    assert done.returncode == 0
    assert "numbers of more than 15 digits, written as text: 1" in done.stderr.decode()
    assert call("a.txt", "-o", "out.xlsx", "--quiet").stderr == b""


@pytest.mark.parametrize("name", TO_STREAMS)
def test_a_reader_that_goes_away_is_no_error(folder: Path, name: str):
    (folder / "a.txt").write_text("签约项目118个。\n" * 3000, encoding="utf-8")
    command = [sys.executable, "-m", "jinzhou_extract", "extract", "a.txt", "--repeats", "keep", "-f", name]
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.read(2)
        process.stdout.close()
        said = process.stderr.read()
    assert (process.returncode, said) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
@pytest.mark.parametrize("name", TO_STREAMS)
def test_a_full_disk_is_told_in_one_line(folder: Path, call, name: str):
    with Path("/dev/full").open("wb") as full:
        piped = run(folder, "a.txt", "-f", name, stdout=full.fileno())
    assert (piped.returncode, piped.stderr.decode()) == (
        1,
        "jinzhou-extract: standard output: the disk is full; free some space and run again\n",
    )
    direct = call("a.txt", "-f", name, "-o", "/dev/full")
    assert (direct.returncode, direct.stderr.decode()) == (
        1,
        "jinzhou-extract: /dev/full: the disk is full; nothing was written there; free some space and run again\n",
    )
