"""What descriptions find, and that it is found first."""

import time
from decimal import Decimal
from pathlib import Path

import pytest

from jinzhou_extract import Document, Extractor, Kind, Metric, Role, Status
from jinzhou_extract.find.query import QueryReader
from jinzhou_extract.find.ranking import Finder
from jinzhou_extract.panels.loader import load_catalogue

ROOT = Path(__file__).parents[2]
DESCRIPTIONS = (Path(__file__).parent / "descriptions.tsv").read_text(encoding="utf-8").splitlines()
"""A sample, where the figure stands, and a description of it, written before the ranking was made."""


@pytest.fixture(scope="module")
def finder() -> Finder:
    extractor = Extractor()
    documents = [Document(path.read_text(encoding="utf-8"), source=path.stem) for path in sorted(ROOT.glob("samples/*.txt"))]
    return Finder((metric for document in documents for metric in extractor.extract(document)), load_catalogue("gov").names)


def test_descriptions_find_their_figures(finder):
    places = []
    for line in DESCRIPTIONS:
        document, start, description = line.split("\t")
        found = [(hit.metric.source, hit.metric.start) for hit in finder.find(description)]
        places.append(found.index((document, int(start))) if (document, int(start)) in found else 99)
    assert sum(place == 0 for place in places) / len(places) >= 0.85
    assert sum(place < 5 for place in places) / len(places) >= 0.95


@pytest.fixture(scope="module")
def small() -> Finder:
    def figure(start: int, indicator: str | None, text: str, value: str, **fields: object) -> Metric:
        sentence = str(fields.pop("sentence", f"{indicator}{text}。"))
        return Metric(
            indicator=indicator, text=text, value=Decimal(value), start=start, end=start + 1, sentence=sentence, **fields
        )

    growth = {"kind": Kind.PERCENT, "unit": "%", "role": Role.CHANGE}
    jinzhou = {"time_period": "2024", "region": "锦州市", "region_code": "210700"}
    linghai = {"time_period": "2024", "region": "凌海市", "region_code": "210781"}
    money = {"kind": Kind.MONEY, "unit": "CNY"}
    return Finder(
        [
            figure(
                1,
                "地区生产总值",
                "1286亿元",
                "128600000000",
                time_period="2024",
                region="锦州市",
                region_code="210700",
                **money,
            ),
            figure(2, "地区生产总值", "6%", "6", **jinzhou, **growth),
            figure(3, "地区生产总值", "5.5%", "5.5", time_period="2025", status=Status.TARGET, **growth),
            figure(4, "地区生产总值", "186亿元", "18600000000", **linghai, **money),
            figure(5, "研发投入", "12亿元", "1200000000", **money),
            figure(6, None, "3艘", "3", kind=Kind.COUNT, unit="艘", sentence="投入船3艘。"),
        ],
        load_catalogue("gov").names,
    )


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("地区生产总值", 1),
        ("GDP 增速", 2),
        ("GDP 增速 2025 目标", 3),
        ("凌海市 GDP", 4),
        ("研发", 5),
        ("船", 6),
    ],
)
def test_what_a_query_names_comes_first(small, query, first):
    assert small.find(query)[0].metric.start == first


def test_an_amount_comes_before_the_multiple_that_it_is_of_another_one(metric):
    multiple = metric("1.5倍", start=1, indicator="民生支出", value=Decimal("1.5"), unit="倍", kind=Kind.MULTIPLE)
    amount = metric("199亿元", start=2, indicator="民生支出", value=Decimal(19900000000), unit="CNY", kind=Kind.MONEY)
    assert [hit.metric.start for hit in Finder([multiple, amount]).find("民生支出")] == [2, 1]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("地区生产总值 大于1000亿元", [1]),
        ("地区生产总值 不超过1000亿元", [4]),
        ("地区生产总值 5%～6%", [2, 3]),
        ("地区生产总值 5.5%", [3]),
        ("大于100亿元", [1, 4]),
        ("地区生产总值 大于1万人", []),
    ],
)
def test_numbers_with_units_are_conditions(small, query, found):
    assert sorted(hit.metric.start for hit in small.find(query)) == found


@pytest.mark.parametrize("query", ["产", "生产", "总值"])
def test_a_query_of_one_or_two_characters_loses_no_hit(small, query):
    assert {1, 2, 3, 4} <= {hit.metric.start for hit in small.find(query)}


def test_each_hit_says_what_it_answers(small):
    [hit] = small.find("锦州 GDP 增速 2024 5%～6.5%", 1)
    assert hit.matched == ("indicator GDP", "role change", "period 2024", "region 锦州市", "value 5%~6.5%")


@pytest.mark.parametrize(
    ("text", "names", "roles", "statuses", "years", "places"),
    [
        ("规模以上工业增加值 增速 2025 目标", ("规模以上工业增加值",), (Role.CHANGE,), (Status.TARGET,), ("2025",), []),
        ("锦州市 2024年 税收收入占比", ("税收收入占比",), (Role.SHARE,), (), ("2024",), ["锦州市"]),
        ("中山大学 学生人数", ("中山大学", "学生人数"), (Role.LEVEL,), (), (), ["中山"]),
        ("增速", ("增速",), (Role.CHANGE,), (), (), []),
        ("一年期存款利率", ("一年期存款利率",), (), (), (), []),
    ],
)
def test_what_a_query_asks_for(text, names, roles, statuses, years, places):
    query = QueryReader().read(text)
    assert (query.names, query.roles, query.statuses, query.years) == (names, roles, statuses, years)
    assert [place.name for place in query.places] == places


THINGS = ("工业", "农业", "商业", "旅游业", "服务业", "公路", "铁路", "学校", "医院", "森林", "住房", "就业", "税收", "存款")
ASPECTS = ("投资", "产值", "增加值", "收入", "利润", "人数", "面积", "里程", "产量", "覆盖率", "支出", "项目", "合同", "订单")


def test_a_hundred_thousand_figures_are_searched_in_a_moment(metric):
    names = [f"{thing}{aspect}{number}" for number in range(97) for thing in THINGS for aspect in ASPECTS]
    figures = (
        metric(f"{at}亿元", start=at, indicator=names[at % len(names)], sentence=f"{at % 5003}个项目完成投资{at}亿元")
        for at in range(100_000)
    )
    finder = Finder(figures, load_catalogue("gov").names)
    taken = []
    for query in ("工业增加值", "公路 里程 2024", "旅游业收入 增速", "投资"):
        began = time.process_time()  # of this process, however busy the machine is
        assert finder.find(query)
        taken.append(time.process_time() - began)
    assert sorted(taken)[1] < 0.15  # five times what is aimed at, for machines that are slow
