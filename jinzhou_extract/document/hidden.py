"""What stands in a text and is no part of what it says: front matter, comments, code, what was struck out."""

from collections.abc import Iterator
from typing import Final

from jinzhou_extract.document.flow import Cut
from jinzhou_extract.document.front_matter import read_front_matter
from jinzhou_extract.lexicon.pattern import Pattern

_OPENINGS: Final = ("---", "```", "~~~", "<")
"""Nothing is hidden in a text that has none of these."""

_FENCE: Final = Pattern(r"(?m)^ {0,3}(?P<mark>`{3,}|~{3,})(?P<rest>[^\r\n]*)")
_ELEMENT: Final = Pattern(r"(?i)<(?:!--|(?P<name>script|style|del|strike|s)(?:\s[^<>]*)?>)")


def hidden(text: str) -> list[Cut]:
    """Return the spans of `text` that are hidden, in order.

    What is opened and never closed hides nothing. A line end is left where one was hidden, for what stands before and
    behind it are two lines.
    """
    if not any(mark in text for mark in _OPENINGS):
        return []
    cuts: list[Cut] = []
    position = 0
    for start, end in sorted([*_front(text), *_fenced(text), *_elements(text)]):
        if start >= position:
            cuts.append(Cut(start, end, "\n" if "\n" in text[start:end] else ""))
            position = end
    return cuts


def _front(text: str) -> Iterator[tuple[int, int]]:
    if text[:4].lstrip()[:1] == "-" or text[:1].isspace():
        end = read_front_matter(text).end
        if end:
            yield 0, end


def _fenced(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of fenced code, from the line that opens a fence to the one that closes it."""
    if "```" not in text and "~~~" not in text:
        return
    fences = list(_FENCE.finditer(text))
    longest = {"`": 0, "~": 0}
    closable: list[bool] = []  # whether a fence that is long enough and nothing else stands further down
    for fence in reversed(fences):
        mark = fence["mark"]
        closable.append(longest[mark[0]] >= len(mark))
        if not fence["rest"].strip():
            longest[mark[0]] = max(longest[mark[0]], len(mark))
    opened = None
    for fence in fences:
        mark, rest = fence["mark"], fence["rest"].strip()
        is_closable = closable.pop()
        if opened is None:
            if is_closable and mark[0] not in rest:
                opened = fence
        elif mark[0] == opened["mark"][0] and len(mark) >= len(opened["mark"]) and not rest:
            yield opened.start(), fence.end()
            opened = None


def _elements(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of comments, scripts, styles and struck-out text."""
    if "<" not in text:
        return
    small = ""
    missing: set[str] = set()
    position = 0
    while opening := _ELEMENT.search(text, position):
        name = opening["name"]
        position = opening.end()
        closing = f"</{name.lower()}>" if name else "-->"
        if closing in missing:
            continue
        if not small:
            small = text.lower() if len(text.lower()) == len(text) else text
        end = small.find(closing, position)
        if end < 0:
            missing.add(closing)
            continue
        position = end + len(closing)
        yield opening.start(), position
