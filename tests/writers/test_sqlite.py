"""The SQLite database: what is in it, how a second run changes it, and that a failure changes nothing."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest

from jinzhou_extract import Metric, OutputError, UsageError, extract
from jinzhou_extract.records.columns import Header, Layout, Names
from jinzhou_extract.records.table import TableOptions, columns_of, make_table
from jinzhou_extract.writers.sqlite import SqliteWriter

TEXT = "签约项目118个，总投资519.5亿元，增长14.2%。"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.db"


def put(path: Path, metrics: Iterable[Metric], *sources: str, **options: object) -> None:
    SqliteWriter(wait=0).write_file(make_table(metrics, TableOptions(**options), sources), path)


def ask(path: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as database:
        return database.execute(query).fetchall()


def test_numbers_sort_and_add_up_and_have_their_digits_beside_them(path: Path):
    put(path, extract(TEXT))
    assert ask(path, "select indicator, value, value_exact, unit from metrics order by value desc") == [
        ("总投资", 51950000000, "51950000000", "CNY"),
        ("签约项目", 118, "118", "个"),
        ("总投资", 14.2, "14.2", "%"),
    ]
    assert ask(path, "select sum(value) from metrics where kind = 'money'") == [(51950000000,)]
    assert ask(path, "select lower, lower_exact from metrics limit 1") == [(None, None)]


@pytest.mark.parametrize(
    ("digits", "number"),
    [
        ("9223372036854775807", 9223372036854775807),
        ("-9223372036854775807", -9223372036854775807),
        ("9223372036854775808", 9.223372036854775808e18),
        ("0.1", 0.1),
        ("14.20", 14.2),
        ("33.33333333333333333333333333", 33.333333333333336),
        ("1E+400", None),
    ],
)
def test_the_digits_are_kept_where_a_number_of_sqlite_is_not_exact(
    metric: Callable[..., Metric], path: Path, digits: str, number: float | None
):
    put(path, [metric(value=Decimal(digits))])
    assert ask(path, "select value, value_exact from metrics") == [(number, format(Decimal(digits), "f"))]


def test_the_table_has_a_key_and_indexes_and_columns_of_its_layout(path: Path):
    put(path, extract(TEXT))
    put(path, extract(TEXT), layout=Layout.WIDE)
    assert ask(path, "select name from sqlite_master where type = 'table' order by name") == [("metrics",), ("statements",)]
    key = "select name from pragma_table_info('{}') where pk"
    assert ask(path, key.format("metrics")) == ask(path, key.format("statements")) == [("id",)]
    indexed = {name for (name,) in ask(path, "select name from sqlite_master where type = 'index' and sql is not null")}
    assert {"metrics_by_source", "metrics_by_indicator", "metrics_by_kind", "statements_by_region"} <= indexed
    assert ask(path, "select value, change, change_exact from statements where indicator = '总投资'") == [
        (51950000000, 14.2, "14.2")
    ]


def test_flags_are_a_json_array(metric: Callable[..., Metric], path: Path):
    put(path, [metric(flags=("a", "b")), metric(start=1)])
    assert ask(path, "select flags, json_array_length(flags) from metrics order by id") == [('["a", "b"]', 2), ("[]", 0)]


def test_chinese_names(path: Path):
    put(path, extract(TEXT), header=Header.ZH)
    assert ask(path, "select 指标, 数值, \"数值（精确）\" from metrics where 类型 = 'money'") == [
        ("总投资", 51950000000, "51950000000")
    ]


def test_some_columns(path: Path):
    put(path, extract(TEXT), columns=("id", "source", "value"))
    assert [row[0] for row in ask(path, "select name from pragma_table_info('metrics')")] == [
        "id",
        "source",
        "value",
        "value_exact",
    ]


@pytest.mark.parametrize(
    ("columns", "missing"), [(("value",), "id and source"), (("value", "source"), "id"), (("id", "value"), "source")]
)
def test_columns_without_which_rows_cannot_be_told_apart(columns: tuple[str, ...], missing: str):
    with pytest.raises(UsageError, match=f"add {missing} to --columns"):
        SqliteWriter().check(columns_of(TableOptions(columns=columns)))


class TestRunningAgain:
    def test_a_source_has_its_new_rows_and_others_keep_theirs(self, metric: Callable[..., Metric], path: Path):
        put(path, [metric(source="a", id="a1"), metric(source="a", id="a2"), metric(source="b", id="b1")])
        put(path, [metric(source="a", id="a2"), metric(source="a", id="a3")], "a")
        assert ask(path, "select id from metrics order by id") == [("a2",), ("a3",), ("b1",)]

    def test_the_same_run_twice_changes_nothing(self, path: Path):
        put(path, extract(TEXT))
        before = ask(path, "select * from metrics order by id")
        put(path, extract(TEXT))
        assert ask(path, "select * from metrics order by id") == before

    def test_a_source_that_has_no_figures_any_more_has_no_rows(self, metric: Callable[..., Metric], path: Path):
        put(path, [metric(source="a", id="a1"), metric(source="b", id="b1")])
        put(path, [], "a")
        assert ask(path, "select id from metrics") == [("b1",)]

    def test_an_input_that_is_named_twice_has_its_rows_once(self, path: Path):
        put(path, [*extract(TEXT), *extract(TEXT)])
        assert ask(path, "select count(*) from metrics") == [(3,)]

    def test_tables_and_views_of_others_stay(self, path: Path):
        with closing(sqlite3.connect(path)) as database:
            database.executescript("create table notes (note); insert into notes values ('a'); create view v as select 1;")
        put(path, extract(TEXT))
        assert ask(path, "select * from notes") == [("a",)]


class TestFailure:
    def failing(self, metric: Callable[..., Metric]) -> Iterator[Metric]:
        yield metric(source="a", id="a2")
        raise KeyboardInterrupt

    def test_leaves_the_database_as_it_was(self, metric: Callable[..., Metric], path: Path):
        put(path, [metric(source="a", id="a1")])
        with pytest.raises(KeyboardInterrupt):
            put(path, self.failing(metric), "a")
        assert ask(path, "select id from metrics") == [("a1",)]
        assert [item.name for item in path.parent.iterdir()] == ["a.db"]

    def test_leaves_no_database_where_there_was_none(self, metric: Callable[..., Metric], path: Path):
        with pytest.raises(KeyboardInterrupt):
            put(path, self.failing(metric))
        assert list(path.parent.iterdir()) == []

    def test_keeps_a_link_to_a_database_that_is_not_made_yet(self, metric: Callable[..., Metric], path: Path):
        link = path.with_name("link.db")
        link.symlink_to(path)
        with pytest.raises(KeyboardInterrupt):
            put(link, self.failing(metric))
        assert link.is_symlink()
        assert not path.exists()


class TestRefusal:
    def test_of_a_table_with_other_columns(self, path: Path):
        put(path, extract(TEXT))
        with pytest.raises(OutputError, match=r"its table metrics has other columns; name a new file, or pass the --columns"):
            put(path, extract(TEXT), header=Header.ZH)
        assert ask(path, "select count(*) from metrics") == [(3,)]

    def test_of_a_file_that_is_no_database(self, path: Path):
        path.write_text("这不是数据库，" * 99, encoding="utf-8")
        with pytest.raises(OutputError, match="is no SQLite database; name another file"):
            put(path, extract(TEXT))
        assert path.read_text(encoding="utf-8").startswith("这不是数据库，")

    def test_of_a_database_that_another_program_writes_to(self, path: Path):
        put(path, extract(TEXT))
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("begin immediate")
            with pytest.raises(OutputError, match="another program is writing to it"):
                put(path, [])

    def test_of_a_folder_that_does_not_exist(self, path: Path):
        with pytest.raises(OutputError, match="its folder does not exist; make it first"):
            put(path.parent / "none" / "a.db", [])

    def test_of_a_folder(self, path: Path):
        path.mkdir()
        with pytest.raises(OutputError, match="is a folder; name a file in it"):
            put(path, [])


class TestNames:
    def test_are_no_words_of_sql_and_the_old_ones_are_still_read(self, path: Path):
        metrics = extract(TEXT)
        put(path, metrics)
        assert ask(path, "select group_id, end_offset from metrics limit 1") == [(metrics[0].group, metrics[0].end)]
        assert ask(path, 'select "group", "end" from metrics limit 1') == [(metrics[0].group, metrics[0].end)]
        assert not {"group", "end", "flags"}.intersection(row[1] for row in ask(path, "pragma table_info(metrics)"))

    def test_a_database_with_the_old_ones_keeps_them(self, path: Path):
        metrics = extract(TEXT)
        put(path, metrics, "a", names=Names.OLD)
        before = ask(path, "pragma table_info(metrics)")
        put(path, metrics)
        assert ask(path, "pragma table_info(metrics)") == before
        assert ask(path, 'select "group" from metrics limit 1') == [(metrics[0].group,)]
