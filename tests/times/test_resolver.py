"""What a time expression says, seen from the day on which its document speaks."""

import pytest

from jinzhou_extract.lexicon.times import load_times
from jinzhou_extract.times.near import Now
from jinzhou_extract.times.period import Period
from jinzhou_extract.times.reader import TimeReader
from jinzhou_extract.times.resolver import TimeResolver

TIMES = load_times()
READER, RESOLVER = TimeReader(TIMES), TimeResolver(TIMES)
JANUARY, AUTUMN, DECEMBER = Now(2022, 1, 15), Now(2022, 9, 14), Now(2022, 12, 28)


def test_where_only_the_year_is_known_no_month_is():
    assert RESOLVER.resolve("本月", Now(2022), 2022) is None


def test_where_only_the_month_is_known_no_day_is():
    assert RESOLVER.resolve("昨天", Now(2022, 5), 2022) is None


@pytest.mark.parametrize(
    ("words", "year", "named"),
    [
        ("本世纪末", 1984, "2000"),
        ("本世纪末", 2014, "2100"),
        ("本世纪中叶", 2014, "2050"),
        ("下世纪中叶", 1998, "2050"),
        ("上世纪末", 2014, "2000"),
    ],
)
def test_a_year_of_a_century(words: str, year: int, named: str):
    assert str(RESOLVER.resolve(words, Now(year), year)) == named


SHORT_YEARS = [
    ("98年，全村种了300亩。", ["1998"]),
    ("08年投产。", ["2008"]),
    ("九四年进厂，九〇年下岗。", ["1994", "1990"]),
    ("六五年修渠。", ["1965"]),  # no plan of five years
    ("“六五”期间修渠。", ["1981/1985"]),
    # so many years, or another word
    ("干了七八年。", []),
    ("三四年就能收回成本。", []),
    ("九五年级没有。", []),
    ("一九九四年修渠。", ["1994"]),
]


@pytest.mark.parametrize(("text", "years"), SHORT_YEARS)
def test_a_year_may_be_named_by_its_last_two_digits(text: str, years: list[str]):
    found = [RESOLVER.resolve(time.text, JANUARY, None) for time in READER.find(text, 0, len(text))]
    assert [str(period) for period in found] == years


STRETCHES = [
    # seen from January a stretch ends with the year before and begins with the year itself
    ("过去五年", JANUARY, "2017/2021"),
    ("过去的五年", JANUARY, "2017/2021"),
    ("五年来", JANUARY, "2017/2021"),
    ("近三年", JANUARY, "2019/2021"),
    ("过去一年", JANUARY, "2021"),
    ("一年来", JANUARY, "2021"),
    ("本届政府任期的五年间", JANUARY, "2017/2021"),
    ("今后五年", JANUARY, "2022/2026"),
    ("未来三年", JANUARY, "2022/2024"),
    # seen from December the year is over
    ("过去五年", DECEMBER, "2018/2022"),
    ("今后五年", DECEMBER, "2023/2027"),
    # in spring several years are whole ones, one year may be the last or the twelve months
    ("五年来", Now(2022, 5, 15), "2017/2021"),
    ("一年来", Now(2022, 5, 15), None),
    # in between nobody can tell which years are meant
    ("五年来", AUTUMN, None),
    ("今后五年", None, None),
]


@pytest.mark.parametrize(("words", "now", "period"), STRETCHES)
def test_a_stretch_of_years_ends_or_begins_where_the_document_speaks(words, now, period):
    assert _said(RESOLVER.resolve(words, now, None)) == period


def test_a_stretch_without_a_direction_is_the_one_spoken_of():
    span = Period.years_of(1996, 2000)
    assert _said(RESOLVER.resolve("五年中", JANUARY, None, span)) == "1996/2000"
    assert _said(RESOLVER.resolve("五年内", JANUARY, None, span)) == "1996/2000"
    assert _said(RESOLVER.resolve("五年内", JANUARY, None)) is None
    assert _said(RESOLVER.resolve("三年内", JANUARY, None, span)) is None


NEAR = [
    ("今天", AUTUMN, "2022-09-14"),
    ("昨天", Now(2022, 3, 1), "2022-02-28"),
    ("本周", AUTUMN, "2022-09-12/2022-09-18"),
    ("下周", AUTUMN, "2022-09-19/2022-09-25"),
    ("上月", JANUARY, "2021-12"),
    ("本季度", AUTUMN, "2022-Q3"),
    ("上一季度", AUTUMN, "2022-Q2"),
    ("上季度", JANUARY, "2021-Q4"),
    ("截至9日", AUTUMN, "2022-09-09"),
    ("截至30日", AUTUMN, "2022-08-30"),
    ("昨天", Now(2022), None),
    ("上季度", None, None),
    ("两天来", Now(2022, 5, 3), "2022-05-02/2022-05-03"),
    ("两天来", Now(2022, 5), None),
    ("二十年代", Now(2020, 5), "2020/2029"),
    ("二十年代", Now(2019, 5), "1920/1929"),
    ("过去三年", Now(2022, 5), "2019/2021"),
    ("过去两年", Now(2022, 5), None),
    ("过去三年", Now(2022, 7), None),
]


@pytest.mark.parametrize(("words", "now", "period"), NEAR)
def test_what_is_near_needs_the_day_or_month_of_the_document(words, now, period):
    assert _said(RESOLVER.resolve(words, now, now.year if now else None)) == period


YEARS = [
    ("上年", 2019, "2018"),
    ("当年", 2019, "2019"),
    ("去年", 2019, "2021"),
    ("Q3", 2019, "2019-Q3"),
    ("第一个五年计划期间", 2019, "1953/1957"),
    ("“十二五”时期", 2019, "2011/2015"),
    ("二〇一九年五月八日", None, "2019-05-08"),
    ("十月一日", 2018, "2018-10-01"),
    ("十二月二十三日", 2018, "2018-12-23"),
    ("整个8月份", 2016, "2016-08"),
]


@pytest.mark.parametrize(("words", "year", "period"), YEARS)
def test_a_year_is_named_by_its_number_or_by_its_distance(words, year, period):
    assert _said(RESOLVER.resolve(words, JANUARY, year)) == period


FOUND = [
    ("过去五年，新增学位三千个。", ["过去五年"]),
    ("五年累计完成投资。", ["五年"]),
    ("五年中，全县新修渠道。", ["五年中"]),
    ("一年内三次提价。", ["一年内"]),
    ("五年中学毕业。", []),
    ("三年级学生。", []),
    ("第五年来到这里。", []),
    ("截至9日上午，已转移群众。", ["截至9日"]),
    ("会期9日，讨论热烈。", []),
    ("十一点整到会代表。", ["十一点整"]),
    ("2015/16年度出口大豆。", ["2015/16年度"]),
    ("“九五”计划规定建成粮库。", ["“九五”计划"]),
    ("编制“九五”计划草案。", []),
]


@pytest.mark.parametrize(("text", "found"), FOUND)
def test_times_are_found_as_long_as_they_go(text, found):
    assert [time.text for time in READER.find(text)] == found


def _said(period: Period | None) -> str | None:
    return str(period) if period else None


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("2月29日", None),
        ("2024年2月29日", "2024-02-29"),
        ("2024年2月30日", None),
        ("4月31日", None),
        ("4月30日", "2022-04-30"),
        ("4月30日至31日", None),
        ("15日至8日", None),
        ("6月29日至8日", None),
        ("6月8日至29日", "2022-06-08/2022-06-29"),
        ("12月至3月", None),
        ("2022年11月至2023年3月", "2022-11/2023-03"),
        ("2023年至2020年", None),
    ],
)
def test_a_day_that_the_calendar_does_not_have_is_no_time_nor_is_what_ends_before_it_begins(words, period):
    assert _said(RESOLVER.resolve(words, AUTUMN, 2022)) == period


@pytest.mark.parametrize(
    ("words", "period"), [("昨天", "2022-02-27"), ("三天来", "2022-02-26/2022-02-28"), ("今天", "2022-02-28")]
)
def test_the_end_of_a_month_is_its_last_day(words, period):
    assert _said(RESOLVER.resolve(words, Now(2022, 2, 31), 2022)) == period


def test_a_year_before_the_29th_of_february_is_the_28th():
    assert str(Period.of(2024, 2, 29).shifted(-1)) == "2023-02-28"
    assert str(Period.of(2024, 2, 29).shifted(-4)) == "2020-02-29"
    assert str(Period.of(1904, 2, 29).shifted(-4)) == "1900-02-28"
    assert str(Period.of(2024, 2).shifted(-1)) == "2023-02"
