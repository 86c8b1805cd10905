"""The lines at the top of a text that speak of the text: title, dateline, signature."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern

HEAD: Final = 800
"""How many characters at the beginning may hold them."""

LONGEST: Final = 60
"""A longer line, or one that ends in a full stop, is prose."""

_MARKS: Final = " \t\u3000#*_>-—─=（()）【】[]"

_SPACED: Final = Pattern(r"[一-鿿](?: {1,3}[一-鿿])+", signs=" ")
"""A line whose characters stand apart: 江 西 省 水 文 局."""

_BYLINE: Final = FilledPattern(
    "press.toml",
    r"[（(][^）)]{0,6}(?:{writers}|实习生)(?!从)[^）)]*(?:[）)]|\Z)"
    r"|{writers}[：:\s\u3000]+[一-鿿·]{1,4}(?:[\s\u3000、，,]+[一-鿿·]{1,4})*\s*\Z",
    signs="者员影辑编文生",
)
"""Who wrote it: （记者 某某 通讯员 某某）, 作者：某某 某某; such names may hold those of places."""

_PART: Final = Pattern(r"\s*##(?!#*\s*[—─-]{2})")
"""How the heading of a part begins; one that begins with a dash (## ——海城古村走访) is the second line of a title."""


def head_lines(text: str) -> list[str]:
    """Return the short lines at the top of a text in order, without the marks of Markdown around them.

    The headings of parts, below the first line, are none of them; the second line of a title is.
    """
    whole = text[:HEAD].splitlines()
    if len(text) > HEAD and "\n" not in text[HEAD - 1 : HEAD + 1]:
        whole.pop()  # it may go on beyond
    lines = [(_PART.match(line) is not None, close(line.strip(_MARKS))) for line in whole]
    kept = [(is_part, line) for is_part, line in lines if line]
    return [
        line
        for index, (is_part, line) in enumerate(kept)
        if len(line) <= LONGEST and line[-1] not in "。；" and (not is_part or not index)
    ]


def without_byline(line: str) -> str:
    """Return a line at the top without the names of those who wrote what follows."""
    return _BYLINE.sub("", line).strip(_MARKS)


def close(line: str) -> str:
    """Return a line without the blanks that only space it out."""
    return line.replace(" ", "") if _SPACED.fullmatch(line) else line
