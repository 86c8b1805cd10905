"""How the tests of mentions write a case: a sentence with its 【mentions】 marked, and what each of them says."""

from functools import cache

from jinzhou_extract import Bound, Extractor, Metric


@cache
def extractor() -> Extractor:
    return Extractor(keep_repeats=True)


def unmarked(sentence: str) -> tuple[str, list[tuple[int, int]]]:
    """Return the sentence without its marks, and the offsets of what they enclosed."""
    text, spans, start = "", [], 0
    for char in sentence:
        if char == "【":
            start = len(text)
        elif char == "】":
            spans.append((start, len(text)))
        else:
            text += char
    return text, spans


def marked(text: str, metrics: list[Metric]) -> str:
    """Return the sentence with the mentions marked that were found."""
    for metric in reversed(metrics):
        text = f"{text[: metric.start]}【{metric.text}】{text[metric.end :]}"
    return text


def said(metric: Metric) -> str:
    """Return in one line what a mention says: value unit kind, the bound with its limits, the denominator.

    >>> said(extract("每家不超过5人。")[0])
    '5 人 count at_most ..5 per 家'
    """
    value, lower, upper = (
        "" if number is None else f"{number.normalize():f}" for number in (metric.value, metric.lower, metric.upper)
    )
    words = [value or "-", metric.unit, metric.kind]
    if metric.bound is not Bound.EXACT:
        words.append(metric.bound)
    if lower or upper:
        words.append(f"{lower}..{upper}")
    return " ".join(map(str, words)) + (f" per {metric.per}" if metric.per else "")


def check(sentence: str, *meanings: str) -> None:
    """Hold a marked sentence against what is found in it: the spans first, then what each mention says."""
    text, spans = unmarked(sentence)
    metrics = extractor().extract(text)
    assert marked(text, metrics) == sentence
    assert [(metric.start, metric.end) for metric in metrics] == spans
    assert [metric.text for metric in metrics] == [text[start:end] for start, end in spans]
    if meanings:
        assert [said(metric) for metric in metrics] == list(meanings)
