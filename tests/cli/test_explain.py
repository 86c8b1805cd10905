"""jinzhou-extract explain: what each figure of a text means, and the rules that said so."""

import json
from decimal import Decimal

TEXT = "去年全市招商引资到位资金86.4亿元，增长14.2%。"
KNOWN = ("--date", "2022-01-15", "--region", "锦州市")


def test_each_figure_is_shown_with_its_fields_and_the_rules_that_settled_them(run):
    code, out, err = run("explain", TEXT, *KNOWN)
    assert (code, err) == (0, "")
    level, change = out.split("【14.2%】")
    assert "【86.4亿元】" in level
    for field, value, rule in [
        ("indicator", "招商引资到位资金", "indicator-left"),
        ("value", "8640000000", ""),
        ("role", "level", "role-level"),
        ("period", "去年", "period-sentence"),
        ("region", "锦州市", "region-named"),
    ]:
        [line] = [line for line in level.splitlines() if line.split()[:1] == [field]]
        assert value in line
        assert rule in line
    assert "indicator-carried" in change


def test_json_has_each_metric_with_its_rules_and_what_they_do(run):
    code, out, _ = run("explain", TEXT, *KNOWN, "--format", "json")
    level, change = json.loads(out, parse_float=Decimal)
    assert code == 0
    assert (level["metric"]["text"], level["metric"]["time_period"]) == ("86.4亿元", "2021")
    assert (change["metric"]["role"], change["metric"]["value"]) == ("change", Decimal("14.2"))
    assert [rule["id"] for rule in change["rules"][:2]] == ["bound-exact", "role-change-verb"]
    assert all(rule["does"].endswith(".") for rule in change["rules"])


def test_a_dash_reads_standard_input(run):
    assert run("explain", "-", *KNOWN, stdin=TEXT) == run("explain", TEXT, *KNOWN)


def test_without_date_and_region_nothing_is_made_up(run):
    _, out, _ = run("explain", TEXT, "-f", "json")
    [metric, _] = [item["metric"] for item in json.loads(out)]
    assert (metric["period"], metric["time_period"]) == ("去年", None)
    assert (metric["region"], metric["region_code"]) == (None, None)


def test_a_text_without_figures_says_so(run):
    assert run("explain", "今天天气很好。") == (0, "No figure in this text.\n", "")
    assert run("explain", "今天天气很好。", "-f", "json") == (0, "[]\n", "")


def test_an_empty_text_is_refused(run):
    for arguments, stdin in ((("",), ""), (("  \n",), ""), (("-",), "\n")):
        code, out, err = run("explain", *arguments, stdin=stdin)
        assert (code, out) == (2, "")
        assert err == "jinzhou-extract: the text is empty; there is nothing to explain\n"


def test_a_date_that_is_none_is_refused_with_what_to_write(run):
    code, out, err = run("explain", TEXT, "--date", "八月")
    assert (code, out) == (2, "")
    assert "'八月'" in err
    assert "2022-03-08" in err
    assert err.count("\n") == 1


def test_the_line_that_told_the_part_is_shown(run):
    _, said, _ = run("explain", "# 二、2022年主要任务\n新增停车位3000个。")
    assert "[二、2022年主要任务]" in said
