"""Help pages say everything, and cost little."""

import inspect
import subprocess
import sys
from importlib import import_module
from importlib.metadata import version

import pytest
import typer

from jinzhou_extract.cli.main import COMMANDS


def function_of(command: str) -> object:
    return getattr(import_module(f"jinzhou_extract.cli.{command}"), command)


def test_the_program_lists_its_commands_and_exit_codes(call):
    called = call("--help")
    assert called.code == 0
    for command, summary in COMMANDS.items():
        assert f" {command} " in called.out
        assert summary.split()[0] in called.out
    assert "130 interrupted" in called.out


def test_without_a_word_the_program_says_what_it_can_and_that_nothing_was_done(call):
    called = call()
    assert called.code == 2
    assert "jinzhou-extract extract FILE" in called.out


@pytest.mark.parametrize("option", ["--help", "-h"])
@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_a_page(call, command, option):
    called = call(command, option)
    assert (called.code, called.err) == (0, "")
    assert f"jinzhou-extract {command}" in called.out


@pytest.mark.parametrize("command", COMMANDS)
def test_the_list_says_of_a_command_what_its_page_begins_with(command):
    assert (inspect.getdoc(function_of(command)) or "").startswith(COMMANDS[command].removesuffix("."))


@pytest.mark.parametrize("command", COMMANDS)
def test_each_option_says_what_it_does(command):
    alone = typer.Typer()
    alone.command()(function_of(command))
    for parameter in typer.main.get_command(alone).params:
        if parameter.name not in ("install_completion", "show_completion"):
            assert parameter.help, parameter.name


def test_version_with_how_it_runs(call):
    said = call("--version").out
    assert said in {f"jinzhou-extract {version('jinzhou-extract')} ({how})\n" for how in ("compiled", "plain Python")}


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["docs/1.txt"], "'docs/1.txt' is no command; to extract from it: jinzhou-extract extract docs/1.txt"),
        (["docs", "-o", "a b.csv"], "'docs' is no command; to extract from it: jinzhou-extract extract docs -o 'a b.csv'"),
        (["report.pdf"], "'report.pdf' is no command; to extract from it: jinzhou-extract extract report.pdf"),
        (["-"], "'-' is no command; to extract from it: jinzhou-extract extract -"),
        (["extrakt"], "no such command 'extrakt'. Did you mean 'extract'?; see jinzhou-extract --help"),
        (["--vresion"], "no such option: --vresion"),
        (["units", "--kind"], "option '--kind' requires an argument"),
        (["schema", "more"], "got unexpected extra argument(s) (more); see jinzhou-extract schema --help"),
    ],
)
def test_a_wrong_word_gets_one_line_that_says_what_was_meant(call, folder, arguments, says):
    called = call(*arguments)
    assert called.told.startswith(says)
    assert (called.code, called.out) == (2, "")


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["extract", "--help"]])
def test_help_and_version_import_neither_extractor_nor_tables(arguments):
    heavy = ("jinzhou_extract.extractor", "jinzhou_extract.lexicon.regions", "rjieba", "chardet", "multiprocessing")
    program = f"""
import sys
from jinzhou_extract.cli.main import main
main({arguments!r})
sys.exit(", ".join(name for name in {heavy!r} if name in sys.modules))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.stderr.strip() == ""
    assert "jinzhou-extract" in done.stdout


def test_a_run_imports_neither_other_formats_nor_what_it_was_not_asked_for(tmp_path):
    (tmp_path / "a.txt").write_text("签约项目118个。", encoding="utf-8")
    unasked = ("regex", "rich.console", "jinja2", "email.policy", "xml.etree.ElementTree")
    own = ("panels", "view.page", "view.review", "rulebook.book")
    formats = ("docx_blocks", "odt_blocks", "rtf.body", "pdf.page")
    names = (*unasked, *(f"jinzhou_extract.{name}" for name in own), *(f"jinzhou_extract.readers.{name}" for name in formats))
    program = f"""
import sys
from jinzhou_extract.cli.main import main
main(["extract", "a.txt", "-o", "a.jsonl", "-q"])
sys.exit(", ".join(name for name in {names!r} if name in sys.modules))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.stderr.strip() == ""
    assert "118" in (tmp_path / "a.jsonl").read_text(encoding="utf-8")


def test_the_package_offers_its_names_without_importing_them():
    program = """
import sys
import jinzhou_extract
early = [name for name in sys.modules if name.startswith("jinzhou_extract.")]
for name in jinzhou_extract.__all__:
    assert getattr(jinzhou_extract, name).__name__ == name
    assert name in dir(jinzhou_extract)
assert not hasattr(jinzhou_extract, "Nonsense")
sys.exit(", ".join(early))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.stderr.strip() == ""
