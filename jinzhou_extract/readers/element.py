"""What the readers of HTML and Word ask of an XML element; lxml's elements are of this shape."""

from collections.abc import Iterator, MutableMapping
from typing import Any, Protocol


class Element(Protocol):
    """An element of lxml."""

    tag: Any  # a function where the element is a comment
    text: str | None
    tail: str | None
    attrib: MutableMapping[str, str]

    def get(self, name: str) -> str | None:
        """Return an attribute."""

    def find(self, path: str) -> "Element | None":
        """Return the first element at `path`."""

    def findtext(self, path: str) -> str | None:
        """Return the text of the first element at `path`."""

    def findall(self, path: str) -> "list[Element]":
        """Return the elements at `path`."""

    def iter(self, *tags: str) -> "Iterator[Element]":
        """Yield the elements named one of `tags` in it, at any depth."""

    def itertext(self) -> Iterator[str]:
        """Yield the pieces of text in it."""

    def iterancestors(self, tag: str) -> "Iterator[Element]":
        """Yield the elements named `tag` around it."""

    def drop_tree(self) -> None:
        """Take it out of its tree."""

    def __iter__(self) -> "Iterator[Element]":
        """Yield the elements right in it."""
