"""A corpus is the same documents, whatever it comes in."""

import datetime as dt
from pathlib import Path

import pytest

from jinzhou_extract import Document, InputError, extract
from jinzhou_extract.errors import EmptyError
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.registry import read_documents
from jinzhou_extract.readers.source import file_source

FILES = Path(__file__).parent / "files" / "data"

FIRST = "全县签约项目64个，总投资519.5亿元，\n其中亿元以上项目37个。"
SECOND = "今年上半年，招商引资到位资金128.3亿元，同比增长14.2%。"
LAST = '全县粮食总产量46.7万吨，比上年增长2.3%，书记说："要稳产"。'

# name, the places of its three rows with a text: spreadsheets count the row of names, JSON Lines the lines
CORPORA = [
    ("pandas-gbk.csv", ["row 2", "row 3", "row 5"]),
    ("pandas.tsv", ["row 2", "row 3", "row 5"]),
    ("pandas.xlsx", ["row 2", "row 3", "row 5"]),
    ("pandas.jsonl", ["row 1", "row 2", "row 4"]),
    ("pandas.json", ["row 1", "row 2", "row 4"]),
    ("pandas.parquet", ["row 1", "row 2", "row 4"]),
]


def read(name: str, **options: str) -> list[Document]:
    items = list(read_documents(file_source(FILES / name, name), ReadOptions(**options)))
    assert all(isinstance(item, Document | EmptyError) for item in items)
    return [item for item in items if isinstance(item, Document)]


@pytest.mark.parametrize(("name", "places"), CORPORA)
def test_each_row_with_a_text_is_a_document(name: str, places: list[str]) -> None:
    documents = read(name)
    assert [document.text for document in documents] == [FIRST, SECOND, LAST]
    assert [document.locator(0) for document in documents] == places
    assert [document.date for document in documents] == [dt.date(2021, 3, 8), dt.date(2021, 6, 30), dt.date(2020, 12, 31)]


@pytest.mark.parametrize("name", [name for name, _ in CORPORA])
def test_named_columns_give_id_and_region(name: str) -> None:
    ids = "id" if name.endswith(("jsonl", "json", "parquet")) else "编码"
    documents = read(name, id_column=ids, region_column="县区", region="锦州市")
    assert [document.source for document in documents] == [f"{name}#yl-01", f"{name}#yl-02", f"{name}#dh-01"]
    assert [document.region for document in documents] == ["云岭县", "云岭县", "东河县"]


@pytest.mark.parametrize("name", [name for name, _ in CORPORA])
def test_a_column_that_is_not_there_is_named_with_those_that_are(name: str) -> None:
    with pytest.raises(InputError, match=rf"{name}: has no column 'body'; its columns are: .*县区") as caught:
        read(name, text_column="body")
    assert "\n" not in str(caught.value)


def test_a_row_knows_its_date_and_its_place() -> None:
    metrics = extract(read("pandas.parquet")[1])
    assert [(metric.indicator, metric.text, metric.time_period, metric.locator) for metric in metrics] == [
        ("招商引资到位资金", "128.3亿元", "2021-01/2021-06", "row 2"),
        ("招商引资到位资金", "14.2%", "2021-01/2021-06", "row 2"),
    ]


def test_two_rows_that_say_the_same_keep_apart(tmp_path: Path) -> None:
    path = tmp_path / "same.csv"
    path.write_text("text\n签约项目64个。\n签约项目64个。\n", encoding="utf-8")
    ids = [
        metric.id
        for item in read_documents(file_source(path), ReadOptions())
        if isinstance(item, Document)
        for metric in extract(item)
    ]
    assert len(set(ids)) == 2
