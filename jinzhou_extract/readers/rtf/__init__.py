"""RTF: from control words to characters, from characters to paragraphs and tables."""

from jinzhou_extract.readers.rtf.reader import RtfReader

__all__ = ["RtfReader"]
