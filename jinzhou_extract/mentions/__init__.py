"""Finding quantities: numerals to decimals, units, ranges, lists, tables."""
