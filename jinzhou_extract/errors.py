"""Every error that a user can meet; each says what is wrong and what to do next."""


class JinzhouExtractError(Exception):
    """Base of the errors that this package raises on purpose."""


class LexiconError(JinzhouExtractError):
    """A table of the lexicon contradicts itself; only a change of the tables mends it."""
