"""Where mentions stand in their sentence, told from their offsets in the document."""

from collections.abc import Iterable, Sequence

from jinzhou_extract.metric import Metric

Span = tuple[int, int]

LONGEST_SENTENCE = 10_000
"""A longer text is no sentence; to look for many mentions in it would take too long."""


def spans_in_sentence(metrics: Iterable[Metric], sentence: str) -> dict[int, Span]:
    """Return where mentions stand in `sentence`, by their `start` in the document; what can't be told is left out.

    A record knows its offset in the document and its sentence, not where the sentence begins. Where the words of a mention
    stand there once, that is the place. Else the place is where all mentions of the sentence fit at the same distance
    from their offsets; a document that breaks the sentence across lines has no such distance.
    """
    if len(sentence) > LONGEST_SENTENCE:
        return {}
    candidates = {metric.start: _occurrences(metric, sentence) for metric in metrics}
    shifts = [{start - span[0] for span in spans} for start, spans in candidates.items() if spans]
    common = set.intersection(*shifts) if shifts else set()
    found = {}
    for start, spans in candidates.items():
        fitting = [span for span in spans if start - span[0] in common] if len(common) == 1 else spans
        if len(fitting) == 1:
            found[start] = fitting[0]
    return found


def anchor_of(metric: Metric) -> str:
    """Return the name of a mention on a page, in which a link to it ends."""
    return f"m-{metric.id}"


def _occurrences(metric: Metric, sentence: str) -> Sequence[Span]:
    """Return where the words of a mention stand in its sentence and are not a part of a longer number."""
    words = metric.text if metric.text in sentence else "".join(metric.text.split())
    spans = []
    at = sentence.find(words)
    while at >= 0:
        end = at + len(words)
        cuts_left = words[0].isnumeric() and sentence[at - 1 : at].isnumeric()
        cuts_right = words[-1].isnumeric() and sentence[end : end + 1].isnumeric()
        if not cuts_left and not cuts_right and at <= metric.start:
            spans.append((at, end))
        at = sentence.find(words, at + 1)
    return spans
