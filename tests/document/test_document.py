import pytest

from jinzhou_extract import Document

DOCUMENT = Document("# 签约\n项目64个", places=((2, "page 1"), (5, "page 2")), origins=((2, 1, 10), (5, 2, 0), (7, 2, 40)))


@pytest.mark.parametrize(
    ("offset", "place"), [(0, None), (2, "page 1"), (4, "page 1"), (5, "page 2"), (10, "page 2"), (99, "page 2")]
)
def test_an_offset_has_the_name_of_the_place_it_is_in(offset: int, place: str | None) -> None:
    assert DOCUMENT.locator(offset) == place


@pytest.mark.parametrize(("offset", "origin"), [(0, None), (2, (1, 10)), (3, (1, 11)), (5, (2, 0)), (6, (2, 1)), (8, (2, 41))])
def test_an_offset_leads_back_to_the_character_on_its_page(offset: int, origin: tuple[int, int] | None) -> None:
    assert DOCUMENT.origin(offset) == origin


def test_a_text_of_its_own_has_neither() -> None:
    assert (Document("签约").locator(0), Document("签约").origin(0)) == (None, None)
