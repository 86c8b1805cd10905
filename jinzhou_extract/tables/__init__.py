"""Numbers in tables: cells with their row names, column headers, units and periods."""
