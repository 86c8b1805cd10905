"""Compiles, for a wheel, the patterns that the pipeline asks: python -m jinzhou_extract.prepare OUT FILE...

The figures of the files ask most of them; what no figure of theirs asked is compiled besides. Writes OUT.
"""

import gc
import sys
from pathlib import Path

from jinzhou_extract.extractor import Extractor
from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.lexicon.prepared import prepare, prepared
from jinzhou_extract.lexicon.trie import LongestWord
from jinzhou_extract.readers.decode import decode


def main(out: str, *texts: str) -> None:
    """Write the patterns to the file `out`."""
    extractor = Extractor()
    for text in texts:
        extractor.extract(decode(Path(text).read_bytes(), text))
    for asked in gc.get_objects():
        if isinstance(asked, Pattern):
            _ = asked.compiled
        elif isinstance(asked, LongestWord):
            for character in asked.beginnings:
                asked.match(character, 0)
    Path(out).write_bytes(prepare(prepared().missing))


if __name__ == "__main__":
    main(*sys.argv[1:])
