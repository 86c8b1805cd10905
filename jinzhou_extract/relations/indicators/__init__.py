"""What a mention measures."""
