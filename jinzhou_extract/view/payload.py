"""The data of a page: records, rules and words, as JSON that no document can break out of."""

import json
import re
import tomllib
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cache
from importlib.resources import files
from itertools import groupby
from typing import Any

from jinzhou_extract.exact_json import plain_decimal
from jinzhou_extract.metric import FIELDS, Bound, Kind, Metric, Role, Status
from jinzhou_extract.records.columns import Header, Layout, known_columns
from jinzhou_extract.records.evidence import spans_in_sentence
from jinzhou_extract.records.labels import doubts_of, label, labels, unit_words
from jinzhou_extract.rulebook.book import STAGES, load_rulebook
from jinzhou_extract.view.keys import keys_of
from jinzhou_extract.view.viewed import Viewed

_UNSAFE = re.compile("[<>&\u2028\u2029\ud800-\udfff]")


def payload(documents: Sequence[Viewed], header: Header) -> str:
    """Return what the page's program works on, as JSON that is safe between script tags.

    Records are arrays: the number of their document, the fields of the record in order, the number of their rules, their
    place among equals, their doubts, and where their mention stands in its sentence, in UTF-16 units. Numbers are strings
    of all their digits; a sentence is its number among `sentences`.
    """
    sentences: dict[str, int] = {}
    rules: dict[tuple[str, ...], int] = {}
    records: list[list[object]] = []
    told: list[dict[str, object]] = []
    for number, viewed in enumerate(documents):
        traces = viewed.rules or [()] * len(viewed.metrics)
        places = _places(viewed.metrics)
        for metric, trace, key in zip(viewed.metrics, traces, keys_of(viewed.metrics), strict=True):
            fields = {**metric.__dict__, "sentence": sentences.setdefault(metric.sentence, len(sentences))}
            known = rules.setdefault(tuple(trace), len(rules))
            shown = [_plain(fields[name]) for name in FIELDS]
            records.append([number, *shown, known, key.nth, doubts_of(metric), places[metric.start]])
        told.append(
            {
                "source": viewed.document.source,
                "title": viewed.title,
                "digest": viewed.digest,
                "characters": len(viewed.document.text),
                "figures": len(viewed.metrics),
            }
        )
    used = {name for trace in rules for name in trace}
    return _safe(
        {
            "language": header,
            "documents": told,
            "fields": FIELDS,
            "records": records,
            "sentences": list(sentences),
            "traces": list(rules),
            "rules": {rule.id: [rule.stage, rule.does] for rule in load_rulebook() if rule.id in used},
            "stages": [name for name, _ in STAGES],
            "choices": {"kind": list(Kind), "role": list(Role), "bound": list(Bound), "status": list(Status)},
            "words": words(),
            "labels": {language: _labels(language, documents) for language in Header},
        }
    )


@cache
def words() -> Mapping[str, Mapping[str, str]]:
    """Return the page's own words by language; not to be changed."""
    return tomllib.loads((files(__package__) / "words.toml").read_text(encoding="utf-8"))


def _labels(language: Header, documents: Sequence[Viewed]) -> dict[str, Mapping[str, str]]:
    """Return the words for values by field, of units those that occur, and the names of the fields."""
    used = {metric.unit for viewed in documents for metric in viewed.metrics}
    flags = {flag for viewed in documents for metric in viewed.metrics for flag in metric.flags}
    names = {key: column.name for key, column in known_columns(Layout.LONG, Header.ZH).items()}
    return {
        **labels(language),
        "flags": {flag: label("flags", flag, language) for flag in flags},
        "unit": {unit: word for unit, word in unit_words(language).items() if unit in used},
        "field": names if language is Header.ZH else {key: key.replace("_", " ") for key in names},
    }


def _places(metrics: Sequence[Metric]) -> dict[int, tuple[int, int]]:
    """Return where each mention begins in its sentence and how long it is there, as JavaScript counts; -1 where untold."""
    places = {}
    for sentence, together in groupby(metrics, key=lambda metric: metric.sentence):
        group = list(together)
        spans = spans_in_sentence(group, sentence)
        for metric in group:
            start, end = spans.get(metric.start, (-1, -1))
            places[metric.start] = (_utf16(sentence[:start]), _utf16(sentence[start:end])) if start >= 0 else (-1, 0)
    return places


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _plain(value: object) -> Any:  # noqa: ANN401 - whatever JSON takes
    return plain_decimal(value) if isinstance(value, Decimal) else value


def _safe(data: object) -> str:
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
