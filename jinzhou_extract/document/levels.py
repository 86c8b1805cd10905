"""Which heading holds which."""

from typing import Final

from jinzhou_extract.document.lines import UNNUMBERED, Candidate
from jinzhou_extract.document.plain import ANNEX, DATED

FIRST_RANK: Final = 20
"""Levels 1 to 6 are those of Markdown and HTML, all others lie below them; ranks of numbered headings begin here."""

BEHIND: Final = 10
"""The level of what stands behind a document."""


def set_levels(candidates: list[Candidate]) -> None:
    """Give `candidates`, which stand in the order of the text, their levels.

    A short line such as 2014年工作回顾 may hold 一、 to 五、, or be held by one of them, and 一、 may stand below （三）.
    Numbers tell: where the next one continues the count, what stands between is held; where it begins anew, or never comes
    and a line names a time, what stands between is above.
    """
    following = _following(candidates)
    opened: list[Candidate] = []  # the numbered headings that hold the place, the highest first
    for at, candidate in enumerate(candidates):
        if candidate.rank >= FIRST_RANK:
            _open(candidate, opened, following[at])
        elif candidate.rank != UNNUMBERED:
            opened.clear()
        elif candidate.number == ANNEX:
            candidate.level = BEHIND
            opened.clear()
        else:
            depth = _depth(candidate, opened, following[at])
            level = opened[depth].level - 4 if depth < len(opened) else _below(opened, following[at])
            candidate.level = level + candidate.number
            del opened[depth:]


def _open(candidate: Candidate, opened: list[Candidate], following: dict[int, int]) -> None:
    """Place a numbered heading beside the last of its rank, or below the ones that hold it."""
    ranks = [holder.rank for holder in opened]
    if candidate.rank in ranks:
        depth = ranks.index(candidate.rank)
        candidate.level = opened[depth].level
    else:
        depth = 0
        for holder in opened:
            is_within = candidate.number == 1 and following.get(holder.rank) == holder.number + 1
            if holder.rank > candidate.rank and not is_within:
                break
            depth += 1
            candidate.level = max(candidate.rank, holder.level + 5)
    del opened[depth:]
    opened.append(candidate)


def _depth(candidate: Candidate, opened: list[Candidate], following: dict[int, int]) -> int:
    """Return how many of the numbered headings that are open hold an unnumbered one."""
    for depth, holder in enumerate(opened):
        number = following.get(holder.rank)
        is_over = number <= holder.number if number is not None else candidate.number == DATED
        if is_over:
            return depth
    return len(opened)


def _below(opened: list[Candidate], following: dict[int, int]) -> int:
    if opened:
        return opened[-1].level
    first = [rank for rank, number in following.items() if number == 1]
    return min(first) - 4 if first else BEHIND


def _following(candidates: list[Candidate]) -> list[dict[int, int]]:
    """Return for each heading the number that comes next of each rank, up to the next heading of Markdown."""
    result: list[dict[int, int]] = []
    known: dict[int, int] = {}
    for candidate in reversed(candidates):
        result.append(known)
        if candidate.rank >= FIRST_RANK:
            known = {**known, candidate.rank: candidate.number}
        elif candidate.rank != UNNUMBERED or candidate.number == ANNEX:
            known = {}
    result.reverse()
    return result
