"""The styles of an RTF file that make a paragraph a heading."""

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.readers.rtf.tokens import Token

_HEADING = Pattern(r"(?i)\s*(?:(?:heading|标题)\s*(?P<level>[1-9])|title|标题)\s*;?\s*\Z")


class Styles:
    """Takes the tokens of the table of styles and tells the level in the outline, from 0, that each gives."""

    def __init__(self) -> None:
        self._levels: dict[int, int] = {}
        self._style: int | None = None
        self._name: list[str] = []

    def add(self, token: Token) -> None:
        """Add the next token of the table."""
        if isinstance(token, str):
            self._name.append(token)
            return
        match token.name:
            case "open":
                self._style, self._name = None, []
            case "s":
                self._style = token.number
            case "outlinelevel" if self._style is not None and token.number is not None:
                self._levels[self._style] = token.number
            case "close" if self._style is not None:
                if match := _HEADING.match("".join(self._name)):
                    self._levels.setdefault(self._style, int(match["level"] or 1) - 1)
                self._style = None

    def level(self, style: int | None) -> int | None:
        """Return the level of a style, or None for one of paragraphs."""
        return None if style is None else self._levels.get(style)
