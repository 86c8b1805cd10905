"""What a mention says of its indicator: level, change, share, rank or qualifier."""
