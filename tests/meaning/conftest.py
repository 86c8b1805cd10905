"""What the tests of this folder share: one extractor, and a reader of examples."""

import datetime as dt
from collections.abc import Callable

import pytest

from jinzhou_extract.document import Document
from jinzhou_extract.exact_json import plain_decimal
from jinzhou_extract.extractor import Extractor
from jinzhou_extract.metric import Metric
from jinzhou_extract.rulebook.book import parse_example


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    return Extractor(keep_repeats=True)


@pytest.fixture(scope="session")
def marked(extractor: Extractor) -> Callable[..., Metric]:
    """Return a function from a text with one 【mention】 and what is known of its document to the metric of that mention."""

    def find(text: str, **document: object) -> Metric:
        start, end = text.index("【"), text.index("】") - 1
        document = {"date": dt.date(2022, 1, 15), "region": "锦州市"} | document
        found = extractor.extract(Document(text.replace("【", "").replace("】", ""), **document))
        at = {(metric.start, metric.end): metric for metric in found}
        assert (start, end) in at, f"no mention there; found {[metric.text for metric in found]}"
        return at[start, end]

    return find


@pytest.fixture(scope="session")
def reads(marked: Callable[..., Metric]) -> Callable[[str], None]:
    """Return a function that asserts of `text with 【mention】 → field: value, …` that the metric says so."""

    def check(line: str) -> None:
        example = parse_example(line)
        metric = marked(example.marked)
        values = {name: getattr(metric, name) for name, _ in example.fields}
        assert {name: _plain(value) for name, value in values.items()} == dict(example.fields)

    return check


def _plain(value: object) -> str:
    return plain_decimal(value) if hasattr(value, "as_tuple") else "none" if value is None else str(value)
