"""What a page shows of one document."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from jinzhou_extract.document import Document
from jinzhou_extract.document.outline import outline
from jinzhou_extract.metric import Metric


@dataclass(frozen=True)
class Viewed:
    """A document with its metrics, in the order they stand, and the ids of the rules that made each of them.

    `rules` is empty where they are not known.
    """

    document: Document
    metrics: Sequence[Metric]
    rules: Sequence[tuple[str, ...]] = ()

    @cached_property
    def title(self) -> str:
        """What the document is called: by what its source says, by the lines at its top, or nothing."""
        return self.document.title or outline(self.document.text).title

    @property
    def digest(self) -> str:
        """What tells the text of the document from another one."""
        return digest_of(self.document.text)


def digest_of(text: str) -> str:
    """Return what tells a text from another one: 16 hexadecimal digits."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
