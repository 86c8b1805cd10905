"""From documents to a table of documents × indicators: a catalogue, what matches it, cells, layouts; and find."""
