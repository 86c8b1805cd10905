"""Where one of several characters stands: the look that a pattern takes before the engine of `re` is asked."""

from jinzhou_extract.lexicon.found import Characters

HAN = [chr(code) for code in range(0x4E00, 0xA000)]


def test_a_character_is_never_passed_over():
    for char in [*"0A%，。", *HAN[::97], "\U00020000"]:
        assert Characters("增" + char).may_stand(f"同比{char}", 2), char


def test_few_others_are_taken_for_one():
    rows = Characters("增减升降涨跌")
    taken = [char for char in HAN if char not in "增减升降涨跌" and rows.may_stand(char, 0)]
    assert len(taken) < len(HAN) / 150


def test_nothing_stands_outside_of_a_text():
    rows = Characters("增")
    assert rows.may_stand("增", 0)
    assert not rows.may_stand("增", 1)
    assert not rows.may_stand("增", -1)
    assert not rows.may_stand("", 0)
    assert not Characters("").may_stand("增", 0)
