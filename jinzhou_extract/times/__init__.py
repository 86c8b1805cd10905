"""Time expressions: finding them in a text and resolving them against the document's own time."""
