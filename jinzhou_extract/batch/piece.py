"""What a process is given to do at a time: a source, a document of one, or its share of a long document."""

from dataclasses import dataclass

from jinzhou_extract.document import Document
from jinzhou_extract.meaning.stretch import Stretch
from jinzhou_extract.readers.source import Source


@dataclass(frozen=True, slots=True)
class Share:
    """A stretch of the document that a source holds."""

    source: Source
    stretch: Stretch

    @property
    def is_last(self) -> bool:
        """Whether it ends with the document."""
        return self.stretch.at + 1 == self.stretch.of


Work = Source | Document | Share


def name_of(work: Work) -> str:
    """Return the name by which a failure speaks of a piece of work."""
    return work.source if isinstance(work, Document) else work.source.name if isinstance(work, Share) else work.name


def size_of(work: Work) -> int:
    """Return about how many bytes the document of a piece of work is long."""
    return 3 * len(work.text) if isinstance(work, Document) else work.source.size if isinstance(work, Share) else work.size
