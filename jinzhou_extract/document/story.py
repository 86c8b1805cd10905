"""The place that a story opens in."""

from collections.abc import Callable
from typing import Final

from jinzhou_extract.document.blocks import BlockKind, Outline
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern
from jinzhou_extract.lexicon.regions import Region
from jinzhou_extract.places.finder import Place, PlaceFinder
from jinzhou_extract.places.names import WORDS, has_airport, has_station

_SENT: Final = FilledPattern(WORDS, r"[我本][省市县区州](?:{delegations}|{of_people}|{sent_to_games})")
_WINS_THERE: Final = Pattern(
    r"(?:(?<!现)在|赴)(?![我本])[^。；\n]{1,60}?(?:[夺获摘]|参赛|出战)|[省全亚奥]运会|全国[一-鿿]{0,6}赛|凯旋|载誉"
)
"""How those speak of it whose place sent somebody to games elsewhere, and what is told of them: 我市健儿, 在襄阳夺得8金."""

Origin = Callable[[str], tuple[Region, str] | None]
"""What finds the place that a text was sent from, with the words that tell it."""

LONGEST_LEAD: Final = 300
"""How many characters of the first paragraph are asked for the place that a story opens in."""

SPEAKS_WITHIN: Final = 4000
"""How far a story is read for a word that speaks of the whole of it."""

COUNTY: Final = 3
"""How many levels below the country a county is."""

_COURTS: Final = FilledPattern(WORDS, r"[^，。；\d]{0,6}{justice}")
_CLAUSE_STARTS: Final = ("，", "。", "\u3000", " ", "）", ")")
_LOCATED: Final = FilledPattern(
    WORDS, r"(?P<thing>[一-鿿]{2,14}?)(?:（[^）]{1,20}）)?(?:[是为，][^。；]{0,40}?)?(?:{lies_in}|在(?=[一-鿿]{1,6}[县市区旗]))"
)
_OWN_BY: Final = ("我", "本")
OWN: Final = FilledPattern(WORDS, "{spoken_of_as_own}|(?<![一-鿿])[市县区镇][一-鿿]{1,6}{own_bodies}")
_SMALL: Final = ("村", "寨", "屯", "镇", "乡")
_SEAT: Final = "县城"
_JOURNEY: Final = "从"
_SETS_OUT: Final = FilledPattern(WORDS, r"(?:\A|[，。\s\u3000]){setting_out}(?P<around>[一-鿿]{0,8}?)\Z")
_REACHES: Final = FilledPattern(
    WORDS,
    r"(?:[^。；]{0,40}?|城?{going_off}[^。；]{0,40}。[^。；，]{0,2}?)"
    r"{reaching}(?![各每全])(?:(?![的了])[一-鿿]){1,12}?{parts_of_counties}",
)
"""A way to a village, from the place in front of it: 从平利县|城往北走二十里，就到了蒋家坪村, in a sentence or in two."""

_LIVED: Final = FilledPattern(
    WORDS, r"(?<!现)在(?P<place>[一-鿿]{2})(?=[一-鿿]{1,4}{parts_of_towns}[，。、的附旁])", signs="在"
)
"""A district by its short name, with a part of it: 房子在|汉阳|钟家村."""

_SCENE: Final = FilledPattern(
    WORDS, r"(?:\A[\s\u3000]*|(?<!坐落)在|{coming_to}|{driving_to})(?:[^，。；]{0,6}(?:{settings}|的)){0,2}\Z"
)
"""In front of the place that a story is set in."""


def tells_of_sent(text: str, end: int) -> bool:
    """Say whether a text tells up to `end` of what those won elsewhere whom its own place sent there."""
    return _SENT.search(text, 0, end) is not None and _WINS_THERE.search(text, 0, end) is not None


class StoryReader:
    """Finds where stories are set; built once, immutable."""

    def __init__(self, finder: PlaceFinder) -> None:
        self._finder = finder

    def place_of(self, layout: Outline, origin: Origin) -> tuple[Region, str] | None:
        """Return the one place that a story opens in, with the words that name it, if it goes on to speak of 全县 or 全市 as
        of its own, or was sent from what that place lies in, which `origin` finds.
        """
        text = layout.flow.text
        if tells_of_sent(text, len(layout.title) + LONGEST_LEAD):
            return None  # 我市健儿在襄阳
        paragraphs = (block for block in layout.blocks if block.kind is BlockKind.PARAGRAPH)
        prose = [block for block in paragraphs if "。" in text[block.start : block.end]][:3]
        if len(prose) < 2:
            return None  # a statement, no story
        first = next((block for block in prose[:-1] if self._names_place(text[block.start : block.end])), prose[0])
        lead = text[first.start : min(first.end, first.start + LONGEST_LEAD)]
        journey = self._journey(lead)
        places = self._opened(lead) if journey is None else [journey]
        regions = {place.region for place in places}
        inner = max(regions, key=lambda region: region.level, default=None)
        if inner is None or not all(region.holds(inner) for region in regions):
            return None
        told = text[first.start : first.start + SPEAKS_WITHIN]
        around = self._finder.regions.by_code.get(inner.code[:4] + "00", inner)
        located = _LOCATED.match(lead.lstrip())
        title = layout.title or text[: first.start]
        if located is not None and (located["thing"][:2] in title or located["thing"].endswith(_SMALL)):
            told += f"全{inner.name[-1]}"  # 红河谷水库|位于元阳县, in what introduces it
        whole = next((region for region in (inner, around) if f"全{region.name[-1]}" in told), None)
        if whole is None and first is prose[0]:
            own = title + told
            whole = next((region for region in (inner, around) if any(f"{me}{region.name[-1]}" in own for me in _OWN_BY)), None)
        is_by_full_name = not all(place.is_short for place in places)
        sent_from = origin(text) if whole is None and is_by_full_name else None
        if sent_from is not None and sent_from[0].holds(inner):
            whole = inner  # 人民网渭南1月17日电: …，大荔县朝邑镇逢集
        if whole is None and inner.level >= COUNTY and journey is not None:
            is_told = any(own[0] != _SEAT for own in OWN.finditer(told)) or self._is_only(told, inner, is_there=True)
            whole = inner if is_told else None
        if whole is None and inner.level >= COUNTY and _is_set_in(lead, places[0]) and self._is_only(told, inner):
            whole = inner  # 在平塘县的半坡上，有一个寨子
        if whole is None:
            return None
        return whole, next(lead[p.start : p.end] for p in places if p.region == inner)

    def _names_place(self, text: str) -> bool:
        return bool(self._finder.chains(text, None)) or _LIVED.search(text) is not None

    def _opened(self, lead: str) -> list[Place]:
        """Return the places that a story opens with: by full names, else a city, province or district by its short one."""
        chains = self._finder.chains(lead, None)
        chains = [place for place in chains if not has_station(lead, place.end)]
        places = [place for place in chains if self._finder.means_itself(lead, place)]
        if places:
            return places
        if not chains:
            shorts = [place for place in self._finder.shorts(lead) if self._is_meant(lead, place)][:1]
            lived = _LIVED.search(lead) if not shorts else None
            district = self._finder.district(lead, *lived.span("place")) if lived else None
            return shorts if district is None else [district]
        return [place for place in chains if lead.endswith(_JOURNEY, 0, place.start)]  # 从|平塘县往西

    def _is_meant(self, lead: str, place: Place) -> bool:
        return self._finder.means_itself(lead, place) and not has_airport(lead, place.end)

    def _journey(self, lead: str) -> Place | None:
        """Return the place that a story sets out from on its way to a village that lies there: 从平利县城往北，就到了某村."""
        for place in self._finder.chains(lead, None):
            way = _REACHES.match(lead, place.end)
            start = _SETS_OUT.search(lead, 0, place.start) if way is not None else None
            if way is None or start is None:
                continue
            around = self._finder.regions.by_short_name.get(start["around"])
            if start["around"] and (around is None or not around.holds(place.region)):
                continue
            on_the_way = (*self._finder.chains(way[0], None), *self._finder.shorts(way[0]))
            return place if all(place.region.holds(other.region) for other in on_the_way) else None
        return None

    def _is_only(self, text: str, inner: Region, *, is_there: bool = False) -> bool:
        """Say whether a text names no place that neither lies in one nor has it in itself.

        If it `is_there` that the story comes, those count alone that stand for where something is.
        """
        places = (*self._finder.chains(text, None), *self._finder.shorts(text))
        return all(
            place.region.holds(inner) or inner.holds(place.region) or (is_there and not self._finder.means_itself(text, place))
            for place in places
        )


def _is_set_in(lead: str, place: Place) -> bool:
    """Say whether a story is set in a place of its opening, or begins with what courts and police of the place did."""
    if _SCENE.search(lead, 0, place.start):
        return True
    return lead.endswith(_CLAUSE_STARTS, 0, place.start) and _COURTS.match(lead, place.end) is not None
