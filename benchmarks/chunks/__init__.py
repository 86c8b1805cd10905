"""How well words and noun chunks are read, measured by themselves."""
