"""The stretches of a document, done apart, give together what the document gives."""

from pathlib import Path

import pytest

from jinzhou_extract import Extractor
from jinzhou_extract.meaning.stretch import Stretch

SAMPLES = Path(__file__).parents[2] / "samples"

CHANGES = [
    "全年接待游客{0}万人次。",
    "增长{0}%。",
    "较上年提高{0}个百分点，居全省第{0}位。",
    "占全市的{0}%。其中过夜游客{0}万人次，增长{0}%。",
]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


def apart(extractor: Extractor, text: str, of: int) -> list[object]:
    """What the stretches of a text give, one after the other."""
    runs = [extractor.run(text, Stretch(at, of)) for at in range(of)]
    return [made for run in runs for made in zip(run.metrics, run.rules, run.evidence, strict=True)]


@pytest.mark.parametrize("of", [2, 3, 20])
@pytest.mark.parametrize("path", sorted(SAMPLES.glob("**/*.txt")), ids=lambda path: path.stem)
def test_samples(extractor, path, of):
    text = path.read_text(encoding="utf-8")
    assert apart(extractor, text, of) == apart(extractor, text, 1)


@pytest.mark.parametrize("of", [2, 3, 4, 5, 6, 7, 50])
def test_a_change_that_opens_a_paragraph_stays_of_what_the_one_before_ended_with(extractor, of):
    text = "\n\n".join(paragraph.format(number) for number in range(3, 20) for paragraph in CHANGES)
    assert apart(extractor, text, of) == apart(extractor, text, 1)


@pytest.mark.parametrize("text", ["", "没有数字。", "收入3亿元。"])
def test_less_to_do_than_there_are_stretches(extractor, text):
    assert apart(extractor, text, 4) == apart(extractor, text, 1)
