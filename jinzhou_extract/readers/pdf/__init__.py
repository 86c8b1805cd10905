"""PDF: from the characters of a page to lines, from lines to paragraphs, from paragraphs to a document."""

from jinzhou_extract.readers.pdf.reader import PdfReader

__all__ = ["PdfReader"]
