"""What a text says of itself between two lines of --- at its top."""

from dataclasses import dataclass
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, words_of

LONGEST: Final = 20_000
"""How many characters a front matter may hold; what is longer is text behind a line of dashes."""

_FENCE: Final = Pattern(r"\A\s*---[ \t]*\r?\n")
_CLOSING: Final = Pattern(r"(?m)^(?:---|\.\.\.)[ \t]*\r?$\n?")
_FIELD: Final = Pattern(r"(?P<key>[\w-]+)[ \t]*[:：][ \t]*(?P<value>.*?)[ \t\r]*\Z")
_WHOLE_DATE: Final = Pattern(r"(?:19|20)\d\d[年\-/.](?:1[0-2]|0?[1-9])[月\-/.](?:[12]\d|3[01]|0?[1-9])日?")
_COMMENT: Final = Pattern(r"[ \t]+#.*\Z")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The fields of a front matter, each as it is written there, without quotes; None where there is none.

    It is read for the document's knowledge, what its title, date and place are, and is no part of the text: `end` is the
    offset at which the text begins, 0 where there is no front matter. `date` is any writing of a date or a year, `region`
    any name of a place, `source` a name or an address; to understand them is left to who asks.
    """

    title: str | None = None
    date: str | None = None
    region: str | None = None
    source: str | None = None
    tags: str | None = None
    end: int = 0


NONE: Final = FrontMatter()


def read_front_matter(text: str) -> FrontMatter:
    """Return the front matter of a text; keys are in English or Chinese, values plain, quoted or in a list of one line.

    Two lines of --- that hold anything but fields, lists and comments are rules of a text and no front matter.
    """
    opening = _FENCE.match(text)
    closing = _CLOSING.search(text, opening.end(), opening.end() + LONGEST) if opening else None
    if opening is None or closing is None:
        return NONE
    keys = {
        word: name for name in ("title", "date", "region", "source", "tags") for word in words_of("front_matter.toml", name)
    }
    said: dict[str, str] = {}
    others: list[str] = []
    for line in text[opening.end() : closing.start()].splitlines():
        if not line.strip() or line.startswith((" ", "\t", "-", "#")):
            continue
        field = _FIELD.match(line)
        if field is None:
            return NONE
        name, value = keys.get(field["key"].lower()), _plain(field["value"])
        if name and value:
            said.setdefault(name, value)
        elif _WHOLE_DATE.fullmatch(value):
            others.append(value)
    if len(others) == 1:
        said.setdefault("date", others[0])  # whatever its key is
    return FrontMatter(
        said.get("title"), said.get("date"), said.get("region"), said.get("source"), said.get("tags"), closing.end()
    )


def _plain(value: str) -> str:
    """Return a value without quotes, the brackets of a list, or a comment behind it."""
    if value[:1] in ("'", '"') and (end := value.find(value[0], 1)) > 0:
        return value[1:end]
    return _COMMENT.sub("", value).strip("[]").strip()
