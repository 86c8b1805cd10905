"""Time expressions: finding them in a sentence and resolving them against the document's date."""
