"""How often each field was right, by what a reader said of the figures."""

from collections.abc import Iterable
from dataclasses import dataclass

from jinzhou_extract.view.review.reading import EDITABLE, Review, Verdict

FIGURE = "figure"
"""What stands for the figure as a whole: right where it was not rejected."""


@dataclass(frozen=True, slots=True)
class Score:
    """How often a field was right, of how many figures."""

    field: str
    right: int
    of: int

    @property
    def share(self) -> str:
        """The share in percent, rounded down so that 100 means all."""
        return f"{1000 * self.right // self.of / 10:.1f} %" if self.of else "–"


def scores_of(reviews: Iterable[Review]) -> list[Score]:
    """Return the score of the figures and of each field, over all figures that a reader spoke of.

    A field counts where the figure was confirmed or corrected; it was right where it was not corrected.
    """
    said = [item for review in reviews for document in review.documents for item in document.figures if item.verdict]
    kept = [item for item in said if item.verdict is not Verdict.REJECTED]
    fields = [Score(name, sum(name not in item.fixes for item in kept), len(kept)) for name in EDITABLE]
    return [Score(FIGURE, len(kept), len(said)), *fields]
