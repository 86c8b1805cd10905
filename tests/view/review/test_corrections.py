"""What a reader said is applied to a later run, by what the figures say and not by where they stand."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from jinzhou_extract import Document, Extractor, InputError
from jinzhou_extract.view.review.corrections import apply_all, read_corrections, unused
from jinzhou_extract.view.review.reading import read_review
from jinzhou_extract.view.viewed import Viewed
from tests.view.review.reviewing import Said, review_text, write_review

TEXT = "全市签约项目118个，总投资519.5亿元。新建学校5所，扩建学校5所。"
SAID: Said = {
    "118个": ("confirmed", {}),
    "519.5亿元": ("corrected", {"indicator": "项目总投资", "value": "51950000001", "region": None}),
    "5所": ("rejected", {}),
}


@pytest.fixture
def rerun(viewed: Callable[..., Viewed], extractor: Extractor, tmp_path: Path):
    """Review a text, then extract from another one, which may be the same, with what was said."""

    def run(said: Said, again: str = TEXT, source: str = "a.txt"):
        corrections = read_corrections([write_review(tmp_path / "r.json", viewed(TEXT), said)])
        document = Document(again, source=source)
        settled, used, notes = apply_all(corrections, document, extractor.extract(document))
        return [metric for metric in settled if metric is not None], unused(corrections, used), notes

    return run


def test_confirmed_corrected_and_rejected(rerun):
    metrics, unmet, notes = rerun(SAID)
    assert [(metric.text, metric.indicator, metric.value) for metric in metrics] == [
        ("118个", metrics[0].indicator, Decimal(118)),
        ("519.5亿元", "项目总投资", Decimal(51950000001)),
    ]
    assert [metric.flags[-1] for metric in metrics] == ["confirmed", "corrected"]
    assert metrics[1].region is None
    assert (unmet, notes) == ([], ())


def test_what_nobody_looked_at_is_as_it_was(rerun, extractor: Extractor):
    assert rerun({})[0] == extractor.extract(Document(TEXT, source="a.txt"))


@pytest.mark.parametrize("before", ["编者按。\n\n", "又签约10项。", "# 新的标题\n\n"])
def test_text_that_came_before_does_not_matter(rerun, before: str):
    metrics, unmet, notes = rerun(SAID, before + TEXT)
    assert [metric.indicator for metric in metrics if "corrected" in metric.flags] == ["项目总投资"]
    assert "5所" not in [metric.text for metric in metrics]
    assert (unmet, notes) == ([], ())


def test_among_equals_the_place_tells(viewed: Callable[..., Viewed], extractor: Extractor, tmp_path: Path):
    made = viewed("甲村有学校5所。\n\n甲村有学校5所，很好。", title="x")
    twice = [metric for metric in made.metrics if metric.text == "5所"]
    assert len(twice) == 2
    review = read_review(write_review(tmp_path / "r.json", made, {}))
    assert [figure.key.nth for figure in review.documents[0].figures] == [0, 1]


def test_a_text_under_another_name_is_known_by_its_words(rerun):
    metrics, unmet, _ = rerun(SAID, source="copy/of/a.txt")
    assert metrics[1].indicator == "项目总投资"
    assert unmet == []


def test_another_document_is_left_alone_and_told(rerun):
    metrics, unmet, notes = rerun(SAID, "签约项目118个，收入3亿元。", source="b.txt")
    assert not any("confirmed" in metric.flags for metric in metrics)
    assert (unmet, notes) == (["a.txt"], ())


def test_a_figure_that_is_gone_is_told(rerun):
    _, _, notes = rerun(SAID, "全市签约项目118个。")
    assert notes == ("verdicts that find their figure no longer, and are not applied: 3 (519.5亿元, 5所, 5所)",)


def test_a_second_review_goes_on_from_the_first(viewed: Callable[..., Viewed], extractor: Extractor, tmp_path: Path):
    first = write_review(tmp_path / "1.json", viewed(TEXT), {"118个": ("corrected", {"indicator": "签约项目数"})})
    document = Document(TEXT, source="a.txt")
    once, _, _ = apply_all(read_corrections([first]), document, extractor.extract(document))
    said: Said = {"118个": ("corrected", {"region": "平川市"})}
    second = write_review(tmp_path / "2.json", Viewed(document, [metric for metric in once if metric]), said)
    twice, _, _ = apply_all(read_corrections([first, second]), document, extractor.extract(document))
    assert twice[0] is not None
    assert (twice[0].indicator, twice[0].region, twice[0].flags.count("corrected")) == ("签约项目数", "平川市", 1)


@pytest.mark.parametrize(
    ("mend", "says"),
    [
        (lambda text: "[", "is no JSON"),
        (lambda text: "{}", "is no review that this version reads (format: Field required)"),
        (lambda text: text.replace("review 1", "review 9"), "is no review that this version reads (format:"),
        (
            lambda text: text.replace('"fixes": {}', '"fixes": {"sentence": "x"}', 1),
            "sentence is no field that can be corrected",
        ),
        (lambda text: text.replace('"fixes": {}', '"fixes": {"value": "viel"}', 1), "value: Input should be a valid decimal"),
        (lambda text: text.replace('"fixes": {}', '"fixes": {"kind": "cash"}', 1), "kind: Input should be"),
        (lambda text: text.replace('"verdict": "confirmed"', '"verdict": "maybe"', 1), "Input should be 'confirmed'"),
    ],
)
def test_what_is_no_review_is_told_in_one_line(viewed: Callable[..., Viewed], tmp_path: Path, mend, says: str):
    path = tmp_path / "r.json"
    path.write_text(mend(review_text(viewed(TEXT), SAID)), encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read_review(path)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)
    assert str(caught.value).endswith("download it from the page anew")


def test_a_file_that_is_not_there(tmp_path: Path):
    with pytest.raises(InputError, match="No such file"):
        read_review(tmp_path / "none.json")
