"""The public functions: what they take, what they refuse, and that nothing about the process changes what they return."""

import datetime as dt
import decimal
import logging
import multiprocessing
import pickle
import subprocess
import sys
import threading
from decimal import Decimal
from importlib.metadata import version
from pathlib import Path

import pytest

import jinzhou_extract
from jinzhou_extract import (
    Document,
    Extractor,
    InputError,
    Kind,
    Metric,
    UsageError,
    extract,
    extract_file,
    extract_many,
    parse_number,
)

SENTENCE = "今年全市新建公路{}公里，增长6%。"
TABLE = "| 指标 | 2021年 |\n| --- | --- |\n| 税收（元） | 1234567.89 |\n"


class TestExtract:
    def test_what_is_known_of_a_text_goes_with_it(self):
        [metric, _] = extract(SENTENCE.format(4), date="2022-03-08", region="锦州市")
        assert (metric.time_period, metric.region_code) == ("2022", "210700")
        assert metric == extract(SENTENCE.format(4), date=dt.date(2022, 3, 8), region="锦州市")[0]

    def test_a_title_says_what_it_says_at_the_head_of_the_text(self):
        [metric, _] = extract(SENTENCE.format(4), title="锦州市2022年政府工作报告")
        assert metric.region == "锦州市"

    def test_it_goes_before_what_the_document_says(self):
        document = Document(SENTENCE.format(4), "a", date=dt.date(2020, 1, 1), region="大连市")
        [metric, _] = extract(document, date="2022")
        assert (metric.source, metric.time_period, metric.region) == ("a", "2022", "大连市")

    @pytest.mark.parametrize(
        ("given", "says"),
        [
            (None, "not NoneType; there is nothing to extract from"),
            ("3个".encode(), "not bytes; decode it first, or give the file's name to extract_file()"),
            (Path("a.txt"), "give a file's name to extract_file()"),
            (["3个"], "not list; give several of them to extract_many()"),
            (3, "not int"),
            (Document(b"3"), "the text of a document is a str, not bytes"),
        ],
    )
    def test_what_is_no_text_is_a_type_error(self, given, says):
        for function in (extract, Extractor().extract, Extractor().run, Extractor().explain):
            with pytest.raises(TypeError) as error:
                function(given)
            assert says in str(error.value)

    @pytest.mark.parametrize("said", [{"date": 2022}, {"region": 210700}, {"title": b"x"}])
    def test_so_is_what_is_said_of_it_in_the_wrong_type(self, said):
        with pytest.raises(TypeError):
            extract("3个", **said)

    def test_a_date_that_is_none_is_refused(self):
        with pytest.raises(UsageError, match="'neulich' is no date; write it as 2022-03-08, 2022-03 or 2022"):
            extract("3个", date="neulich")

    @pytest.mark.parametrize("said", [{}, {"region": "\udcff"}, {"title": "\ud800"}])
    def test_half_of_a_surrogate_pair_is_one_clear_error(self, said):
        with pytest.raises(InputError, match=r"holds half of a surrogate pair \(U\+D[8C][0F][0F], character \d\); decode it"):
            extract("项目3个" if said else "\ud800项目3个", **said)


class TestFiles:
    @pytest.fixture
    def file(self, tmp_path: Path) -> Path:
        path = tmp_path / "a.csv"
        path.write_text(f"text,id\n{SENTENCE.format(1)},x\n{SENTENCE.format(2)},y\n", encoding="utf-8")
        return path

    def test_the_documents_of_a_file_come_one_behind_the_other(self, file: Path):
        metrics = extract_file(file, date="2022")
        assert [metric.value for metric in metrics if metric.unit == "km"] == [1, 2]
        assert metrics[0].source == f"{file}#x"
        assert metrics[0].time_period == "2022"
        assert extract_file(str(file), date="2022") == metrics

    def test_what_cannot_be_read_is_an_error(self, tmp_path: Path):
        with pytest.raises(InputError, match="no such file"):
            extract_file(tmp_path / "none.txt")

    def test_unless_somebody_takes_it(self, tmp_path: Path):
        path = tmp_path / "a.jsonl"
        path.write_text('{"text": "项目3个。"}\n{"text": "项目\n{"text": "项目5个。"}\n', encoding="utf-8")
        errors: list[InputError] = []
        assert [metric.value for metric in extract_file(path, on_error=errors.append)] == [3, 5]
        assert [error.name for error in errors] == [str(path)]
        with pytest.raises(InputError, match="line 2 is no JSON"):
            extract_file(path)

    @pytest.mark.parametrize("name", [None, 3, b"a.txt"])
    def test_a_name_that_is_none_is_a_type_error(self, name):
        with pytest.raises(TypeError, match="the name of a file is a str or a path"):
            extract_file(name)


class TestMany:
    def test_they_come_in_order_when_they_are_asked_for(self):
        taken = []

        def texts():
            for number in (1, 2, 3):
                taken.append(number)
                yield SENTENCE.format(number)

        found = extract_many(texts())
        assert taken == []
        assert [metric.text for metric in next(found)] == ["1公里", "6%"]
        assert taken == [1]
        assert [len(metrics) for metrics in found] == [2, 2]

    @pytest.mark.parametrize("one", ["3个", b"3", Document("3个")])
    def test_one_is_not_many(self, one):
        with pytest.raises(TypeError, match="give it to extract"):
            extract_many(one)


class TestProcesses:
    def test_an_extractor_goes_to_other_processes(self):
        extractor = Extractor(keep_repeats=True)
        texts = [SENTENCE.format(number) for number in range(8)]
        with multiprocessing.get_context("spawn").Pool(2) as pool:
            assert pool.map(extractor.extract, texts) == [extractor.extract(text) for text in texts]

    def test_and_is_built_there_once(self):
        packed = pickle.dumps(Extractor(keep_repeats=True))
        assert len(packed) < 200
        assert pickle.loads(packed) is pickle.loads(packed)

    @pytest.mark.parametrize(
        "metric",
        [
            extract("全市完成投资3.5亿元，增长6%。", date="2022")[1],
            Metric(kind=Kind.COUNT, text="3个", start=0, end=2, value=Decimal("3.00")),
        ],
    )
    def test_a_metric_comes_back_as_it_was(self, metric: Metric):
        again = pickle.loads(pickle.dumps(metric))
        assert again == metric
        assert again.model_dump() == metric.model_dump()
        assert again.model_dump(exclude_unset=True) == metric.model_dump(exclude_unset=True)
        assert str(again.value) == str(metric.value)
        assert hash(again) == hash(metric)


def test_threads_share_an_extractor():
    extractor, texts = Extractor(), [SENTENCE.format(number) * 20 for number in range(12)]
    expected = [extractor.extract(text) for text in texts]
    found: dict[int, object] = {}
    threads = [
        threading.Thread(target=lambda at=at, text=text: found.update({at: extractor.extract(text)}))
        for at, text in enumerate(texts)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [found[at] for at in range(len(texts))] == expected


@pytest.mark.parametrize("precision", [1, 5])
def test_the_decimal_context_of_the_program_changes_nothing(precision: int):
    numbers = ["三分之二", "1234567.891", "25万6千"]
    expected = extract(TABLE + SENTENCE), [parse_number(number) for number in numbers]
    with decimal.localcontext() as context:
        context.prec = precision
        context.traps[decimal.Inexact] = True
        assert (extract(TABLE + SENTENCE), [parse_number(number) for number in numbers]) == expected
    assert expected[0][0].value == Decimal("1234567.89")


def test_numbers_of_a_table_keep_all_of_their_digits():
    text = "单位：亿元\n| 指标 | 2021年 |\n| --- | --- |\n| 生产总值 | 123456789012345678901234567890.5 |\n"
    assert [str(metric.value) for metric in extract(text)] == ["12345678901234567890123456789050000000"]


@pytest.mark.parametrize("text", ["||𝟗８%|", "|指标|值|\n|--|--|\n||𝟗８%|"])
def test_two_records_never_share_a_character(text: str):
    assert [metric.text for metric in extract(text)] == ["𝟗８%"]


@pytest.mark.parametrize(
    ("text", "indicator"),
    [("\x01\x02是3个。", None), ("\u202e\u202e3个", None), ("\x1b[3个", None), ("\x00项目\x073个", "项目")],
)
def test_control_characters_name_nothing(text: str, indicator: str | None):
    assert [metric.indicator for metric in extract(text)] == [indicator]


def test_there_is_no_place_before_the_first():
    assert [metric.value for metric in extract("| 地区 | 位次 |\n|---|---|\n|锦州|0|\n|大连|2|\n")] == [2]
    assert [metric.value for metric in extract("全省排名-3位，人均排名0至3位，增速排名3位。")] == [3]


@pytest.mark.parametrize("given", [None, 3, b"3", Decimal(3)])
def test_only_a_text_is_parsed_for_a_number(given):
    with pytest.raises(TypeError, match="a number to parse is a str"):
        parse_number(given)


def test_the_version_is_that_of_the_package():
    assert jinzhou_extract.__version__ == version("jinzhou-extract")
    assert "__version__" in dir(jinzhou_extract)


def test_the_library_logs_nothing_unless_asked():
    program = 'import jinzhou_extract; jinzhou_extract.extract_file("nope", on_error=id)'
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert (done.stdout, done.stderr) == (b"", b"")
    assert any(isinstance(item, logging.NullHandler) for item in logging.getLogger("jinzhou_extract").handlers)
