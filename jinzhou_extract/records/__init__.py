"""Many metrics at once: as a Python sequence, as a table of rows, as a data frame."""
