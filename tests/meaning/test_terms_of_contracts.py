"""What a contract lays down is of no year that an account tells of; what is due by a day, or goes on to a year ahead."""

import datetime as dt

import pytest

from jinzhou_extract import extract

DAY = dt.date(2022, 4, 26)


def told(text: str, at: int = -1) -> tuple[str | None, str]:
    metric = extract(text, date=DAY)[at]
    return metric.time_period, metric.status.value


@pytest.mark.parametrize(
    ("heading", "time"),
    [
        ("二、合同的主要条款", None),
        ("二、采购合同主要内容", None),
        ("二、框架协议的主要内容", None),
        ("二、合同负债情况", "2021"),
        ("二、在手合同", "2021"),
        ("二、主要经营情况", "2021"),
    ],
)
def test_terms_of_a_contract_are_not_of_the_year_of_an_account(heading: str, time: str | None):
    text = f"恒远机械股份有限公司2021年年度业绩快报\n\n一、主要指标\n营业收入7亿元。\n\n{heading}\n质保金为合同价的3%。\n"
    assert told(text, 0)[0] == "2021"
    assert told(text) == (time, "actual")


def test_the_time_of_a_term_holds_and_terms_end_with_their_section():
    text = (
        "恒远机械股份有限公司2021年年度业绩快报\n\n一、合同的主要条款\n首批6台应于2022年9月30日前交付。\n\n"
        "二、主要指标\n营业收入7亿元。\n"
    )
    assert told(text, 0) == ("2022-09-30", "target")
    assert told(text) == ("2021", "actual")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("首批6台应于2022年9月30日前交付。", ("2022-09-30", "target")),
        ("首批6台须在9月30日前交付。", ("2022-09-30", "target")),
        ("首批6台已于2022年3月31日前交付。", ("2022-03-31", "actual")),
    ],
)
def test_what_is_due_by_a_day_told_behind(text: str, expected: tuple[str, str]):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("2022年、2023年分别新建泊位30个、40个。", "target"),
        ("2022年、2023年、2024年分别新建泊位30个、40个、50个。", "target"),
        ("2022年和2023年分别新建泊位30个和40个。", "target"),
        ("今年、明年分别新建泊位30个、40个。", "target"),
        ("2021年、2022年分别新建泊位30个、40个。", "actual"),
        ("2020年、2021年分别新建泊位30个、40个。", "actual"),
        ("2022年、2023年已分别落实泊位30个、40个。", "actual"),
        ("2022年建成泊位30个，2023年再建40个。", "actual"),
    ],
)
def test_years_that_go_on_ahead_are_ahead_from_the_first(text: str, status: str):
    assert told(text, 0)[1] == status
