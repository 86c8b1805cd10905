"""Places by the name that somebody gives them: in an option, a column, a title, a folder."""

from difflib import get_close_matches
from typing import Final

from jinzhou_extract.errors import UsageError
from jinzhou_extract.lexicon.pattern import Pattern, words_of
from jinzhou_extract.lexicon.regions import COUNTRY, Region, load_regions
from jinzhou_extract.places.finder import Place, PlaceFinder
from jinzhou_extract.places.names import WORDS

MOST_SUGGESTED: Final = 4
COUNTRY_NAMES: Final = frozenset(["全国", "中国", "国家", "中华人民共和国"])

_AROUND: Final = Pattern(r"[\d\s_\-—.·（）()【】《》“”年度]+")
_PARTS: Final = Pattern("-|——")
"""What parts a title or a file name, where it leads from no place to another: 2019-成都市-报告, 十年——包头市巡礼."""

_PAPERS: Final = ("报", "刊", "网", "台")
"""How the names of papers and stations end, which are no places: 吉林农民报."""

_PIECES: Final = Pattern(r"[\-—_·：:｜| \u3000]+")
_CODE: Final = Pattern(r"\d{6}")


class PlaceNames:
    """Looks places up; built once, immutable."""

    def __init__(self, finder: PlaceFinder) -> None:
        self._finder = finder
        self._papers = words_of(WORDS, "papers")

    def meanings(self, name: str) -> tuple[Region, ...]:
        """Return what a name that stands by itself may mean: a code, a full or short name, a chain of them (杭州市西湖区).

        Several for a county of a name that several have, none for a name that is not known.
        """
        regions, plain = self._finder.regions, name.strip()
        if plain in COUNTRY_NAMES:
            return (COUNTRY,)
        if _CODE.fullmatch(plain):
            return (regions.by_code[plain],) if plain in regions.by_code else ()
        if found := regions.by_name.get(plain):
            return found
        if (short := regions.by_short_name.get(plain)) is not None:
            return (short,)
        if counties := regions.by_short_county.get(plain):
            return counties
        chain = self._chain(plain)
        return (chain.region,) if chain is not None else ()

    def meant(self, name: str) -> Region | None:
        """Return the place in the table that a name means, if it means one alone."""
        meanings = self.meanings(name)
        return meanings[0] if len(meanings) == 1 and meanings[0].code else None

    def _chain(self, name: str) -> Place | None:
        """Return the last place of a row of names that is all there is: 浙江省杭州市西湖区, 江苏太仓."""
        if not self._finder.may_begin(name):
            return None
        last: Place | None = None
        for place in self._finder.named(name, None):
            if place.start == (last.end if last is not None else 0):
                last = place
        if last is None:
            last = next((place for place in self._finder.shorts(name) if not place.start), None)
        if last is not None:
            last = self._finder.innermost(name, last)
            full = next((place for place in self._finder.named(name, last.region) if place.start == last.end), None)
            last = full or last
        return last if last is not None and last.end == len(name) else None

    def check(self, name: str, where: str) -> None:
        """Raise `UsageError`, which begins with `where`, for a name that is not known or means several places."""
        meanings = self.meanings(name)
        if len(meanings) == 1:
            return
        meant = self.suggestions(name)
        what = "may be several places" if meanings else "is no place that is known"
        hint = f"did you mean {' or '.join(meant)}?" if meant else "give a name or a code of GB/T 2260"
        raise UsageError(f"{where}: {name.strip()!r} {what}; {hint}")

    def said(self, name: str) -> Region:
        """Return the place that a user or a source says; one that the table does not know, or not alone, has no code."""
        meanings = self.meanings(name)
        return meanings[0] if len(meanings) == 1 else Region("", name.strip())

    def suggestions(self, name: str) -> list[str]:
        """Return what may have been meant by a name that is unknown or has several meanings, as it can be given."""
        regions = self._finder.regions
        if meanings := self.meanings(name):
            return [f"{region.code} ({self.path(region)})" for region in meanings[:MOST_SUGGESTED]]
        known = [*regions.by_name, *regions.by_short_name]
        return get_close_matches(name.strip(), known, MOST_SUGGESTED, 0.5)

    def path(self, region: Region) -> str:
        """Return a place with those it lies in: 浙江省杭州市西湖区."""
        regions = self._finder.regions
        codes = dict.fromkeys((region.code[:2] + "0000", region.code[:4] + "00", region.code))
        return "".join(regions.by_code[code].name for code in codes if code in regions.by_code)

    def titled(self, title: str, near: Region | None) -> Region | None:
        """Return the one place that a title, file or folder is about, or None where it names none or several.

        `near` settles which of several counties of one name is meant.
        """
        meanings: tuple[Region, ...] = ()
        if not title.isascii():  # else a code is all that it may hold
            if region := self._finder.only(title.removeprefix("《"), near) or self._of_parts(title, near):
                return region
            core = _AROUND.sub("", title)
            for paper in self._papers:
                core = core.replace(paper, "")
            meanings = self.meanings(core) if core else ()
        if len(meanings) > 1 and near is not None:
            meanings = tuple(region for region in meanings if near.shares_prefecture(region))
        if not meanings and len(pieces := [piece for piece in _PIECES.split(title) if piece]) > 1:
            meanings = self.meanings(pieces[0])  # 婺源-晒秋人家
        return meanings[0] if len(meanings) == 1 else None

    def _of_parts(self, title: str, near: Region | None) -> Region | None:
        """Return the place of the only part of a title or a file name that names one: not 贵阳-广州铁路.

        Its short name says so only in the first part with words: 2019-成都-报告, but not 行情-南宁, a place of sending.
        """
        parts = _PARTS.split(title)
        if len(parts) == 1:
            return None
        named = [part for part in parts if self._finder.chains(part, near) or self._finder.shorts(part)]
        if len(named) != 1:
            return None
        is_full = bool(self._finder.chains(named[0], near))
        opening = next(part for part in parts if not part.isascii())
        is_paper = named[0].endswith(_PAPERS)
        return self._finder.only(named[0], near) if not is_paper and (is_full or named[0] == opening) else None


def load_place_names() -> PlaceNames:
    """Build what looks places up from the tables of the lexicon."""
    return PlaceNames(PlaceFinder(load_regions()))
