"""What the user says of the documents, and what is assumed of them: --region, --metadata, -v, explain FILE."""

import json
from pathlib import Path

import pytest

REPORT = "政府工作报告\n\n2019年1月22日在玉溪市第五届人民代表大会第三次会议上\n\n去年全市新建公园6座。\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "云南省").mkdir()
    (tmp_path / "云南省" / "report.txt").write_text(REPORT, encoding="utf-8")
    (tmp_path / "note.txt").write_text("去年全市新建公园6座。", encoding="utf-8")
    return tmp_path


def records(out: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in out.splitlines()]


PLACES = [
    ("玉溪市", "玉溪市", "530400"),
    ("530400", "玉溪市", "530400"),
    ("玉溪", "玉溪市", "530400"),
    ("杭州市西湖区", "西湖区", "330106"),
    ("江苏太仓", "太仓市", "320585"),
    ("顺德市", "顺德市", "440681"),
    ("全国", "全国", None),
]


@pytest.mark.parametrize(("said", "name", "code"), PLACES)
def test_a_place_is_taken_by_its_name_or_its_code(run, folder, said, name, code):
    _, out, _ = run("extract", "-", "--region", said, "-f", "jsonl", stdin="新建公园6座。")
    [record] = records(out)
    assert (record["region"], record["region_code"]) == (name, code)


@pytest.mark.parametrize(
    ("header", "sheet", "told"),
    [("en", "documents", ("report", "title", "玉溪市", "dateline")), ("zh", "文档", ("报告", "标题", "玉溪市", "题注"))],
)
def test_a_workbook_says_what_a_document_is_and_who_tells_it_in_the_language_of_its_heads(run, folder, header, sheet, told):
    from openpyxl import load_workbook

    assert run("extract", "云南省/report.txt", "-o", "figures.xlsx", "--header", header)[0] == 0
    _, row = load_workbook("figures.xlsx")[sheet].iter_rows(values_only=True)
    assert set(told) <= set(row)


REFUSED = [
    ("西湖区", "'西湖区' may be several places; did you mean 330106 (浙江省杭州市西湖区) or 360103 (江西省南昌市西湖区)?"),
    ("锦洲市", "'锦洲市' is no place that is known; did you mean "),
    ("999999", "'999999' is no place that is known; give a name or a code of GB/T 2260"),
]


@pytest.mark.parametrize("command", ["extract", "panel", "view", "explain"])
@pytest.mark.parametrize(("said", "told"), REFUSED)
def test_a_place_that_is_unknown_or_several_is_a_wrong_call(run, folder, command, said, told):
    output = {"panel": ("-o", "panel.csv"), "view": ("-o", "page.html")}.get(command, ())
    code, out, err = run(command, "note.txt", "--region", said, *output)
    assert (code, out) == (2, "")
    assert f"--region: {told}" in err


def test_a_table_tells_of_each_file_and_goes_before_what_is_read_off_it(run, folder):
    (folder / "known.csv").write_text(
        "source,region,date,title\nreport.txt,曲靖市,2011-02-01,公报\nnote.txt,玉溪市,,\nlost.txt,,2012,\n", encoding="utf-8"
    )
    code, out, err = run("extract", ".", "--metadata", "known.csv", "-f", "jsonl")
    assert code == 0
    assert [(record["region"], record["time_period"]) for record in records(out)] == [("玉溪市", None), ("曲靖市", "2010")]
    assert "known.csv tells of the documents and is not read as one" in err
    assert "--metadata: 1 of 3 rows matched no document: lost.txt" in err


def test_the_longest_name_of_a_file_in_the_table_counts(run, folder):
    (folder / "known.csv").write_text("来源,地区\nreport.txt,曲靖市\n云南省/report.txt,昭通市\n", encoding="utf-8")
    _, out, _ = run("extract", "云南省", "--metadata", "known.csv", "-f", "jsonl")
    assert [record["region"] for record in records(out)] == ["昭通市"]


WRONG = [
    ("source,where\na,b\n", "column 'where' is unknown; the columns are source, date, region, title"),
    ("source,source\na,b\n", "column 'source' is twice; the columns are source, date, region, title"),
    ("date\n2019\n", "has no column source; the columns are source, date, region, title"),
    ("source,date\na,soon\n", "row 2: 'soon' is no date; write it as 2022-03-08, 2022-03 or 2022"),
    ("source,region\n\na,西湖区\n", "row 3: '西湖区' may be several places; did you mean "),
    ("source,date\na,2019\na,2020\n", "a stands in rows 2 and 3; name it once"),
    ("source,date\n,2019\n", "row 2 names no source"),
    ("source,title\na,b,c\n", "row 2 has 3 cells, the head 2; quote what holds a comma"),
    ("", "has no column source; the columns are source, date, region, title"),
]


@pytest.mark.parametrize(("table", "told"), WRONG)
def test_a_table_that_cannot_be_meant_is_a_wrong_call(run, folder, table, told):
    (folder / "known.csv").write_text(table, encoding="utf-8")
    code, out, err = run("extract", "note.txt", "--metadata", "known.csv")
    assert (code, out) == (2, "")
    assert err.startswith("jinzhou-extract: --metadata known.csv")
    assert told in err


def test_a_table_that_is_not_there_is_a_wrong_call(run, folder):
    code, _, err = run("extract", "note.txt", "--metadata", "known.csv")
    assert code == 2
    assert "--metadata known.csv: no such file" in err


ASSUMED = (
    "title: 政府工作报告 (title); date: 2019-01-22 (dateline); kind: report (title); "
    "place: 玉溪市 530400 (dateline: 2019年1月22日在玉溪市第五届人民代表大会第三次会议上)"
)


def test_verbose_says_what_was_assumed_of_each_document(run, folder):
    _, _, err = run("extract", ".", "-v", "-f", "jsonl")
    assert f"云南省/report.txt: {ASSUMED}" in err
    assert "note.txt: title: unknown; date: unknown; kind: other; place: unknown" in err


def test_explain_says_it_of_a_file(run, folder):
    code, out, _ = run("explain", "云南省/report.txt")
    assert code == 0
    assert out.splitlines()[:5] == ["云南省/report.txt", *ASSUMED.split("; ")]
    _, out, _ = run("explain", "云南省/report.txt", "-f", "json")
    [item] = json.loads(out)
    assert (item["document"]["region"], item["document"]["region_from"]) == ("玉溪市", "dateline")


BESIDE = "text,document_title,document_date,document_kind,document_region,document_region_code"


@pytest.mark.parametrize("layout", ["long", "wide"])
def test_what_is_known_of_a_document_stands_beside_its_records(run, folder, layout):
    _, out, _ = run("extract", "云南省", "--columns", BESIDE, "--layout", layout, "--no-bom")
    assert out.splitlines()[1] == "6座,政府工作报告,2019-01-22,report,玉溪市,530400"


@pytest.fixture
def corpus(folder: Path) -> str:
    text = "url,text,标题\nhttp://a.example/1,玉溪市新建公园6座。,玉溪市公报\nhttp://a.example/2,新建公园3座。,\n"
    (folder / "corpus.csv").write_text(text, encoding="utf-8")
    return "corpus.csv"


@pytest.mark.parametrize("layout", ["long", "wide"])
def test_columns_of_a_corpus_are_kept(run, corpus, layout):
    _, out, _ = run("extract", corpus, "--keep", "url,标题", "--columns", "text", "--layout", layout, "--no-bom")
    assert out.splitlines() == ["text,url,标题", "6座,http://a.example/1,玉溪市公报", "3座,http://a.example/2,"]


def test_kept_columns_go_into_a_file_that_can_be_gone_on_with(run, corpus, folder):
    run("extract", corpus, "--keep", "url", "-o", "out.jsonl")
    assert [row["url"] for row in records((folder / "out.jsonl").read_text(encoding="utf-8"))] == [
        "http://a.example/1",
        "http://a.example/2",
    ]


REFUSED_TO_KEEP = [
    ("nowhere", 1, "has no column 'nowhere'; its columns are: url, text, 标题"),
    ("text", 2, "--keep text: the table has a column of that name; rename it in the corpus"),
    ("url,url", 2, "--keep url: is named twice; name each once"),
    (",", 2, "--keep names no column; separate names by commas, or leave it out"),
]


@pytest.mark.parametrize(("names", "code", "told"), REFUSED_TO_KEEP)
def test_what_cannot_be_kept_is_told(run, corpus, names, code, told):
    result, _, err = run("extract", corpus, "--keep", names)
    assert result == code
    assert told in err
