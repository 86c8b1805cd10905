"""The lines at the top of a text that speak of the text: title, dateline, signature."""

from typing import Final

HEAD: Final = 800
"""How many characters at the beginning may hold them."""

LONGEST: Final = 60
"""A longer line, or one that ends in a full stop, is prose."""

_MARKS: Final = " \t\u3000#*_>-—─=（()）【】[]"


def head_lines(text: str) -> list[str]:
    """Return the short lines at the top of a text in order, without the marks of Markdown around them.

    The headings of parts, below the first line, are none of them.
    """
    lines = [(line.lstrip().startswith("##"), line.strip(_MARKS)) for line in text[:HEAD].splitlines()]
    kept = [(is_part, line) for is_part, line in lines if line]
    return [
        line
        for index, (is_part, line) in enumerate(kept)
        if len(line) <= LONGEST and line[-1] not in "。；" and (not is_part or not index)
    ]
