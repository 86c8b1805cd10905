"""What the rules know of the document as a whole."""

from dataclasses import dataclass, field

from jinzhou_extract.document.home import Home
from jinzhou_extract.lexicon.regions import Region


@dataclass(slots=True)
class Context:
    """The year in which a document speaks, whether it is a plan, the place it is about, and what was worked out once.

    `this_year` and `this_month` are None where nothing tells; `title_year` is the year that the title of a yearly account
    (统计公报, 年度报告) names, as it stands there. `section_years`, `target_sections` and `periods` remember
    answers, because a document asks the same questions of the same headings and words many times.
    """

    this_year: int | None = None
    this_month: int | None = None
    title_year: str = ""
    is_plan: bool = False
    home: Home | None = None
    section_years: dict[str, str] = field(default_factory=dict)
    target_sections: dict[str, bool] = field(default_factory=dict)
    periods: dict[tuple[str, int | None], str | None] = field(default_factory=dict)

    @property
    def home_region(self) -> Region | None:
        """The place that the document is about."""
        return None if self.home is None else self.home.region
