"""A text is cut where mentions begin and end, and nothing of it is lost."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jinzhou_extract.view.marks import Piece, cut


@pytest.mark.parametrize(
    ("spans", "pieces"),
    [
        ([], [Piece(0, 9)]),
        ([(2, 4)], [Piece(0, 2), Piece(2, 4, 0, (0,)), Piece(4, 9)]),
        ([(0, 9)], [Piece(0, 9, 0, (0,))]),
        ([(0, 2), (2, 9)], [Piece(0, 2, 0, (0,)), Piece(2, 9, 1, (1,))]),
        ([(1, 8), (3, 5)], [Piece(0, 1), Piece(1, 3, 0, (0,)), Piece(3, 5, 1, (1,)), Piece(5, 8, 0), Piece(8, 9)]),
        ([(1, 5), (3, 8)], [Piece(0, 1), Piece(1, 3, 0, (0,)), Piece(3, 5, 0), Piece(5, 8, 1), Piece(8, 9)]),
    ],
)
def test_cuts(spans, pieces):
    found = list(cut(0, 9, list(enumerate(spans))))
    if spans == [(1, 5), (3, 8)]:  # of two that cross, the second opens where it begins, though the first one shows there
        assert found[2] == Piece(3, 5, 0, (1,))
        found[2] = Piece(3, 5, 0)
    assert found == pieces


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9))))
def test_the_pieces_are_the_text_and_every_mention_opens_once(drawn):
    spans = sorted((start, start + length) for start, length in drawn)
    pieces = list(cut(0, 50, list(enumerate(spans))))
    assert pieces[0].start == 0
    assert pieces[-1].end == 50
    assert all(left.end == right.start for left, right in pairwise(pieces))
    assert sorted(number for piece in pieces for number in piece.opens) == list(range(len(spans)))
    for piece in pieces:
        covering = [end - start for start, end in spans if start <= piece.start and piece.end <= end]
        shown = None if piece.mark is None else spans[piece.mark][1] - spans[piece.mark][0]
        assert shown == min(covering, default=None)
