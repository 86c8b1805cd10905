"""Constructions as data: what the loader holds them to."""

import pytest

from jinzhou_extract.errors import LexiconError
from jinzhou_extract.lexicon import constructions
from jinzhou_extract.lexicon.constructions import load_constructions


def test_every_construction_names_a_number():
    for one in load_constructions():
        assert set(one.shape.groupindex) & set(constructions.ROLES), one.id


def test_a_group_that_means_nothing_is_refused(monkeypatch):
    row = {"id": "construction-x", "shape": "(?P<thing>N)M", "marks": []}
    monkeypatch.setattr(constructions, "read_table", lambda _: {"macros": {}, "construction": [row]})
    with pytest.raises(LexiconError, match=r"construction-x has groups that mean nothing: thing"):
        load_constructions()


def test_what_must_stand_beside_a_number_is_one_of_a_few(monkeypatch):
    row = {"id": "construction-x", "shape": "(?P<amount>M)N", "marks": [], "beside": "near"}
    monkeypatch.setattr(constructions, "read_table", lambda _: {"macros": {}, "construction": [row]})
    with pytest.raises(LexiconError, match=r"construction-x has .* beside .* not one of before, behind, word, change"):
        load_constructions()
