"""A time expression of a text."""

from typing import NamedTuple


class TimeExpression(NamedTuple):
    """A time expression; offsets index the text it was found in.

    `is_point` says that it names a day, which dates an event and not a figure of the following sentences; `is_stock`
    that it begins with 截至, so that the figure is the state at its end; `has_year` that it needs no year from elsewhere.
    """

    start: int
    end: int
    text: str
    is_point: bool
    is_stock: bool
    has_year: bool

    def moved(self, by: int) -> "TimeExpression":
        """Return the same expression with its offsets moved."""
        return TimeExpression(self.start + by, self.end + by, self.text, self.is_point, self.is_stock, self.has_year)
