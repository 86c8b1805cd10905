"""Constructions as data: what the loader holds them to."""

import pytest

from jinzhou_extract.errors import LexiconError
from jinzhou_extract.lexicon import constructions
from jinzhou_extract.lexicon.constructions import load_constructions
from jinzhou_extract.lexicon.cues import load_cues, load_verbs
from jinzhou_extract.lexicon.letters import Letters, load_letters


def test_every_construction_names_a_number():
    for one in load_constructions(load_letters(load_cues(), load_verbs())):
        assert set(one.shape.compiled.groupindex) & set(constructions.ROLES), one.id


def test_a_group_that_means_nothing_is_refused(monkeypatch):
    row = {"id": "construction-x", "shape": "(?P<thing>N)M", "marks": []}
    monkeypatch.setattr(constructions, "read_table", lambda _: {"macros": {}, "construction": [row]})
    with pytest.raises(LexiconError, match=r"construction-x has groups that mean nothing: thing"):
        load_constructions(Letters({"比": "B"}, {}))


def test_what_must_stand_beside_a_number_is_one_of_a_few(monkeypatch):
    row = {"id": "construction-x", "shape": "(?P<amount>M)N", "marks": [], "beside": "near"}
    monkeypatch.setattr(constructions, "read_table", lambda _: {"macros": {}, "construction": [row]})
    with pytest.raises(LexiconError, match=r"construction-x has .* beside .* not one of before, behind, word, change"):
        load_constructions(Letters({"比": "B"}, {}))


def test_what_stands_beside_a_number_is_said_in_classes_of_words(monkeypatch):
    row = {"id": "construction-x", "shape": "(?P<amount>M)N", "marks": [], "lead": "<clause>.*<B>", "tail": "个"}
    monkeypatch.setattr(constructions, "read_table", lambda _: {"macros": {}, "construction": [row]})
    (one,) = load_constructions(Letters({"比": "B"}, {}))
    assert one.lead.match("产量，比上年")
    assert not one.lead.match("比上年，产量")
    assert one.tail.match("个多")


def test_a_class_of_words_that_there_is_none_of_is_refused(monkeypatch):
    row = {"id": "construction-x", "shape": "(?P<amount>M)N", "marks": [], "lead": "<clause><q>"}
    monkeypatch.setattr(constructions, "read_table", lambda _: {"macros": {}, "construction": [row]})
    with pytest.raises(LexiconError, match=r"no word has the letter q"):
        load_constructions(Letters({"比": "B"}, {}))


@pytest.mark.parametrize("lead", ["", "建桥三座，", "其中", "鄙人", "敝处", "孰人", "另有的"])
def test_what_is_spent_stands_behind_a_mark_or_a_pronoun(lead):
    spent = {one.id: one for one in load_constructions(load_letters(load_cues(), load_verbs()))}["construction-spent-on"]
    assert spent.lead.match(lead)
    assert not spent.lead.match("拨出款")
