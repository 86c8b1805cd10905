"""A report and its figures, written by hand: the page is tested, not the extractor."""

from decimal import Decimal

from jinzhou_extract import Document, Metric
from jinzhou_extract.rulebook.book import load_rulebook
from jinzhou_extract.view.viewed import Viewed

TEXT = """# 平川市2024年统计公报

全市地区生产总值1286.4亿元，增长6.2%，居全省第四位。一般公共预算收入92.7亿元，其中税收收入71.3亿元，占76.9%。

## 农业

粮食产量45.6万吨，下降1.3%。力争2025年粮食产量达到46万吨。

| 指标 | 产量（万吨） |
|---|---|
| 棉花 | 1.2 |
| 油料 | 3.4 |
"""

FIGURES: tuple[tuple[str, dict[str, object]], ...] = (
    ("1286.4亿元", {"indicator": "地区生产总值", "value": "128640000000", "unit": "CNY", "kind": "money"}),
    ("6.2%", {"indicator": "地区生产总值", "value": "6.2", "unit": "%", "kind": "percent", "role": "change"}),
    (
        "第四位",
        {"indicator": "地区生产总值", "value": "4", "unit": "位", "kind": "rank", "role": "rank", "relative_to": "全省"},
    ),
    ("92.7亿元", {"indicator": "一般公共预算收入", "value": "9270000000", "unit": "CNY", "kind": "money"}),
    ("71.3亿元", {"indicator": "税收收入", "value": "7130000000", "unit": "CNY", "kind": "money"}),
    (
        "76.9%",
        {
            "indicator": "税收收入",
            "value": "76.9",
            "unit": "%",
            "kind": "percent",
            "role": "share",
            "relative_to": "一般公共预算收入",
            "flags": ("indicator-from-previous-sentence", "region-from-lead"),
        },
    ),
    ("45.6万吨", {"indicator": "粮食产量", "value": "456000", "unit": "t", "kind": "measure"}),
    ("1.3%", {"indicator": "粮食产量", "value": "-1.3", "unit": "%", "kind": "percent", "role": "change"}),
    (
        "46万吨",
        {
            "indicator": "粮食产量",
            "value": "460000",
            "unit": "t",
            "kind": "measure",
            "status": "target",
            "period": "2025年",
            "time_period": "2025",
        },
    ),
    ("1.2", {"indicator": "棉花产量", "value": "12000", "unit": "t", "kind": "measure", "flags": ("region-from-lead",)}),
    ("3.4", {"indicator": None, "value": "34000", "unit": "t", "kind": "measure"}),
)
"""Each mention, in the order they stand, with the fields that are not those of every other one."""


def viewed_report(source: str = "公报.txt") -> Viewed:
    """The report with its figures, each made by the first rules of the book."""
    metrics = []
    at = 0
    for words, fields in FIGURES:
        at = TEXT.index(words, at)
        line = TEXT[TEXT.rindex("\n", 0, at) + 1 : TEXT.index("\n", at)]
        sentence = next((part + "。" for part in line.split("。") if words in part and "|" not in part), line)
        usual = {"source": source, "period": "2024年", "time_period": "2024", "region": "平川市", "section": "农业"}
        known = {**usual, "text": words, "start": at, "end": at + len(words), "sentence": sentence, "id": f"report-{at}"}
        metrics.append(Metric.of({**known, **fields, "value": Decimal(str(fields["value"]))}))
        at += len(words)
    rules = tuple(rule.id for rule in load_rulebook()[:3])
    return Viewed(Document(TEXT, source=source, title="平川市2024年统计公报"), metrics, [rules] * len(metrics))
