"""Reviews as a page writes them, made without a page."""

import json
from pathlib import Path

from jinzhou_extract.view.keys import keys_of
from jinzhou_extract.view.viewed import Viewed

Said = dict[str, tuple[str, dict[str, str | None]]]
"""What is said of the mentions of a document, by their text: a verdict and fixes."""


def review_text(viewed: Viewed, said: Said) -> str:
    figures = []
    for metric, key in zip(viewed.metrics, keys_of(viewed.metrics), strict=True):
        verdict, fixes = said.get(metric.text, (None, {}))
        told = {"key": key._asdict(), "verdict": verdict, "fixes": fixes}
        figures.append(f'{json.dumps(told, ensure_ascii=False)[:-1]}, "metric": {metric.to_json()}}}')
    names = f'"source": {json.dumps(viewed.document.source)}, "digest": "{viewed.digest}"'
    return f'{{"format": "jinzhou-extract review 1", "documents": [{{{names}, "figures": [{", ".join(figures)}]}}]}}'


def write_review(path: Path, viewed: Viewed, said: Said) -> Path:
    path.write_text(review_text(viewed, said), encoding="utf-8")
    return path
