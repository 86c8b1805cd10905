"""What goes in: a document, and how its text falls into paragraphs, sections, tables and sentences."""

from jinzhou_extract.document.document import Document

__all__ = ["Document"]
