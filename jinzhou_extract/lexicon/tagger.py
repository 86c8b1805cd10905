"""The dictionary that is asked where words end: rjieba as it comes, some microseconds a question."""

from typing import Protocol


class _Cut(Protocol):
    """Cuts a text into (word, part of speech)."""

    def __call__(self, text: str, hmm: bool, /) -> list[tuple[str, str]]:
        """Return the words of `text`; `hmm` is whether words that no dictionary has are guessed."""
        ...


class Tagger:
    """Cuts texts into words; the dictionary is read when it is first asked."""

    def __init__(self) -> None:
        self._cut: _Cut | None = None

    def tag(self, text: str) -> list[tuple[str, str]]:
        """Return the words of `text` in order, each with its part of speech."""
        if self._cut is None:
            import rjieba  # reads its dictionary, which must cost nothing before it is needed

            self._cut = rjieba.tag  # of the dictionary that the import has read; another one takes 24 MB
        return self._cut(text, False)
