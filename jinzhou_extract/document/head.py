"""The lines at the top of a text that speak of the text: title, dateline, signature."""

from jinzhou_extract.lexicon.pattern import Pattern

HEAD = 800
"""How many characters at the beginning may hold them."""

LONGEST = 60
"""A longer line, or one that ends in a full stop, is prose."""

_FRONT_MATTER = Pattern(r"(?s)\A---[ \t]*\r?\n.*?\r?\n---[ \t]*(?:\r?\n|\Z)")
_COMMENT = Pattern(r"(?s)<!--.*?(?:-->|\Z)")
_MARKS = " \t\u3000#*_>-—─=（()）【】[]"


def head_of(text: str) -> str:
    """Return the beginning of a text, without front matter and comments."""
    start = match.end() if (match := _FRONT_MATTER.match(text)) else 0
    return _COMMENT.sub("", text[start : start + HEAD])


def head_lines(head: str) -> list[str]:
    """Return the short lines of a head in order, without the marks of Markdown around them.

    The headings of parts, below the first line, are none of them.
    """
    lines = [(line.lstrip().startswith("##"), line.strip(_MARKS)) for line in head.splitlines()]
    kept = [(is_part, line) for is_part, line in lines if line]
    return [
        line
        for index, (is_part, line) in enumerate(kept)
        if len(line) <= LONGEST and line[-1] not in "。；" and (not is_part or not index)
    ]
