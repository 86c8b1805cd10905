"""The places of the items of a page."""

from typing import Final

from jinzhou_extract.document.blocks import Outline
from jinzhou_extract.document.home import Home, home_told
from jinzhou_extract.document.items import Item, ItemReader
from jinzhou_extract.document.where import Where

_OF_FIRST: Final = frozenset([Where.TITLE, Where.LEAD, Where.DATELINE])
"""What tells the place of the first item of a page, if it has several."""


class PageReader:
    """Tells where the items of a page begin and which places they are of; immutable."""

    def __init__(self, items: ItemReader) -> None:
        self._items = items

    def items_of(self, layout: Outline, home: Home | None) -> list[tuple[int, Home | None]]:
        """Return where the items of a page begin, each with the place that it is about, None where nothing tells it."""
        items = self._items.items_of(layout, None if home is None else home.region)
        return _with_homes(items)

    def apart(self, layout: Outline, home: Home | None) -> list[tuple[int, Home | None]]:
        """Return the items of a page that are not all of the place which the first of them was taken to be of, that alone with
        it; nothing where somebody said where all of it is.
        """
        if home is None or home.where not in _OF_FIRST or not home.region.level:
            return []
        if home.where is not Where.LEAD and (behind := self._items.behind(layout, home.words)):
            return [(start, home if is_told else None) for start, is_told in behind]
        items = self._items.apart(layout, home.region)
        return [
            (item.start if at else 0, told if at else home)
            for at, (item, (_, told)) in enumerate(zip(items, _with_homes(items), strict=True))
        ]

    def headlined(self, layout: Outline, home: Home | None) -> list[tuple[int, Home | None]]:
        """Return where the items of a page begin that stand below headlines of their own and are of several places, each with
        its place, if these are not all in the place of the document: what was taken for that is the place of one of them.
        """
        items = self._items.headlined(layout)
        regions = [item.region for item in items if item.region is not None]
        is_titled = home is not None and (home.where.is_said or (home.where is Where.TITLE and home.region not in regions))
        if home is not None and items and (is_titled or all(home.region.holds(region) for region in regions)):
            return []
        return _with_homes(items)


def _with_homes(items: list[Item]) -> list[tuple[int, Home | None]]:
    return [(item.start, home_told(item.region, Where.LEAD, item.words) if item.region else None) for item in items]
