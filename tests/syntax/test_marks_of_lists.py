"""Marks at the ends of a phrase."""

import pytest

from jinzhou_extract.syntax.marks import trim


@pytest.mark.parametrize("bullet", "•●○◎■□◆◇▲△★☆►▶※√")
def test_the_mark_of_a_list_is_no_part_of_what_stands_behind_it(bullet):
    assert trim(f"{bullet}全市生产总值") == "生产总值"


def test_a_mark_inside_of_a_phrase_stays():
    assert trim("“四好”农村公路") == "“四好”农村公路"
