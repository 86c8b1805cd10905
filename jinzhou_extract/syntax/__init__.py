"""A clause's words and the noun phrases they make."""
