"""The items of a page of news or of a script, each with the place that it is of."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from jinzhou_extract.document.blocks import Block, BlockKind, Outline
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.lexicon.regions import Region
from jinzhou_extract.places.finder import Place, PlaceFinder
from jinzhou_extract.places.names import WORDS, leads_elsewhere

HEAD: Final = 800
LONGEST_HEADLINE: Final = 40
LONGEST_LEAD_IN: Final = 30
LONGEST_OPENING: Final = 80
"""How far the first sentence of an item is read for the place that it opens with."""

_PROVINCE: Final = 1
LEAST: Final = 2
"""How many items make a page of them."""

DISPATCH: Final = FilledPattern(
    "press.toml",
    r"[\s\u3000]*[【\[（(]?(?:据?(?:{own_papers}|(?P<agency>{agencies})|[一-鿿]{2,6}{papers})(?P<place>[一-鿿]{2,6}?)??"
    r"(?:\d{4}年|[一二][〇零○0一二三四五六七八九]{3}年)?(?:[\d一二三四五六七八九十]{1,3}月)?(?:[\d一二三四五六七八九十]{1,3}日)?{sent}"
    r"(?:(?=[】\]）)\s\u3000（(：:]|记者)|(?<=本报讯)|(?<=日[电讯]))|(?:[男女][】\]）)]\s*)?(?:本台|(?P<station>[一-鿿]{2,8}[县市区州])(?:{stations}|广播站|台))消息[：:]"
    r"|又讯(?=[\s\u3000（(：:])|另据[一-鿿]{2,12}消息[，：])"
    r"(?:[】\]）)])?(?:[\s\u3000]*[（(][^）)]{2,24}[）)])?[\s\u3000]*",
    signs="讯电息",
)
"""How an item opens that somebody sent: 【本报大姚讯】, 新华社大连五月十三日电, 东方县台消息：."""

_OF_A_PAPER: Final = FilledPattern(
    "press.toml",
    r"[《\s\u3000#]*[一-鿿]{1,8}(?:{papers}|报)》?[\s\u3000·]+(?:\d{4}|[一二][〇零○0一二三四五六七八九]{3})[年\-/.][^，。；\n]{0,40}版",
    signs="版",
)
"""The line at the top of a page of a newspaper: 某日报 2021年8月12日 第三版."""

_BULLET: Final = Pattern(r"[\s\u3000]*[△▲◆●■★◇※]\s*")
_MARKED: Final = Pattern(r"[\s\u3000]*[【\[△▲◆●■★◇※]")
"""What a bullet and the brackets of a script begin with, as most paragraphs do not."""

_ANCHOR: Final = FilledPattern("press.toml", r"[\s\u3000]*[【\[]{read_out}[^】\]]{0,8}[】\]]\s*")
_SCENE: Final = FilledPattern("press.toml", r"[\s\u3000]*[【\[]{told_on_the_spot}[^】\]]{0,12}[】\]]\s*")
"""How a piece of a script begins that is set somewhere: [记者 某某]在青铜峡市叶盛镇."""

_SPEECH: Final = FilledPattern("press.toml", r"[\s\u3000]*[【\[]{said_by_people}[^】\]]{0,20}[】\]]")
_ANNOUNCED: Final = FilledPattern(
    "press.toml",
    r"[^。，]{0,8}{leading_over}[^。，]{0,8}?(?P<place>[一-鿿]{2,6}?)?(?:方面)?的(?:一条|一组)?"
    r"{called_items}[。：，]",
)
"""Words in front of an item: 再来看一条来自固原的消息。"""

_LABEL: Final = Pattern(r"[\s\u3000]*[【\[（(*]{0,2}(?P<place>[一-鿿]{2,8})[】\]）)*]{0,2}[：:](?=[^\n]{8})", signs="：:")
"""How a piece of a report opens that is of one place of several: 湖北：棉花面积要稳住。"""

_FIRST_CLAUSE: Final = FilledPattern(WORDS, r"[^，。、：]{1,12}，(?:记者)?(?:在|{coming_to})")
_COMPANY: Final = WordPattern(WORDS, "of_a_company")
_CAPITALS: Final = ("110000", "0100")
"""How the codes of Beijing and of the capitals of provinces end, from which agencies send what is of the whole; so do papers
that name the day.
"""

_MONTH: Final = "月"

_UNLABELLED: Final[frozenset[int]] = frozenset()
_LEAD_IN: Final = WordPattern(WORDS, "lead_in")
_NOT_PLACE: Final = WordPattern(WORDS, "comes_from")


class Item(NamedTuple):
    """An item of a page: where it begins, and the place that it is of, with the words that tell it."""

    start: int
    region: Region | None
    words: str


class ItemReader:
    """Reads the items of pages; built once, immutable."""

    def __init__(self, finder: PlaceFinder) -> None:
        self._finder = finder

    def items_of(self, layout: Outline, home: Region | None) -> list[Item]:
        """Return the items of a page in order, nothing where it is one report."""
        text = layout.flow.text
        if _COMPANY.search(text, 0, HEAD):
            return []
        labelled = frozenset(block.start for block in layout.blocks if self._labelled(text, block, home))
        opened = list(_opened(text, layout.blocks, labelled if len(labelled) >= LEAST else frozenset()))
        if len(opened) < LEAST:
            return []
        return [Item(start, *self._place(text, start, block, home)) for start, block in opened]

    def apart(self, layout: Outline, home: Region) -> list[Item]:
        """Return the items of a page that somebody sent, if most that open with a place do so with one that has nothing to do
        with `home`, that of the first; none where they are all of it.
        """
        text = layout.flow.text
        opened = list(_opened(text, layout.blocks, _UNLABELLED))
        if sum(DISPATCH.match(text, block.start) is not None for _, block in opened) < LEAST:
            return []
        items = [Item(start, *self._place(text, start, block, None)) for start, block in opened]
        others = [item.region for item in items[1:] if item.region is not None]
        strange = sum(1 for region in others if not (home.holds(region) or region.holds(home)))
        return items if strange > len(others) - strange else []

    def behind(self, layout: Outline, words: str) -> list[tuple[int, bool]]:
        """Return where the items of a page begin of which only one was sent, below a story that is told in front of it, each
        with whether `words` stand in it; none where these stand in the first.
        """
        text = layout.flow.text
        opened = list(_opened(text, layout.blocks, _UNLABELLED, least=1))
        sent = [DISPATCH.match(text, block.start) is not None for _, block in opened]
        if sum(sent) != 1 or sent[0]:
            return []
        at = text.find(words)
        holder = max((start for start, _ in opened if start <= at), default=-1)
        return [(start, start == holder) for start, _ in opened] if holder > opened[0][0] else []

    def headlined(self, layout: Outline) -> list[Item]:
        """Return the items of a page that stand each below a headline of its own, nothing where one of them does not open with
        a place, or all are of one.
        """
        text = layout.flow.text
        if _COMPANY.search(text, 0, HEAD):
            return []
        found: list[Item] = []
        headline = -1
        for block in layout.blocks:
            is_told = block.kind is BlockKind.PARAGRAPH and "。" in text[block.start : block.end]
            if not is_told:
                headline = block.start if headline < 0 else headline
            elif headline >= 0:
                region, words = self._place(text, headline, block, None)
                if region is None or region.level <= _PROVINCE:
                    return []
                found.append(Item(headline, region, words))
                headline = -1
        apart = {item.region for item in found if item.region is not None}
        return found if len(apart) >= LEAST and not any(a.holds(b) for a in apart for b in apart if a != b) else []

    def sent(self, layout: Outline) -> list[tuple[int, int]]:
        """Return where the items begin that somebody sent, with their headlines, and where each is told; none of one alone."""
        text = layout.flow.text
        opened = [
            (start, sent.end())
            for start, block in _opened(text, layout.blocks, _UNLABELLED)
            if (sent := DISPATCH.match(text, block.start))
        ]
        return opened if len(opened) >= LEAST else []

    def labelled(self, layout: Outline) -> list[tuple[int, int]]:
        """Return where the items begin that stand below a bulleted line or a heading of their own, and where each is told: none
        of one alone.
        """
        text, blocks = layout.flow.text, layout.blocks
        opened = [
            (label.start, told.start)
            for label, told in pairwise(blocks)
            if (label.kind is BlockKind.HEADING or _BULLET.match(text, label.start, label.end))
            and label.end - label.start <= LONGEST_HEADLINE
            and "。" not in text[label.start : label.end]
            and told.kind is BlockKind.PARAGRAPH
            and "。" in text[told.start : told.end]
        ]
        return opened if len(opened) >= LEAST else []

    def _place(self, text: str, start: int, block: Block, home: Region | None) -> tuple[Region | None, str]:
        """Return the place that an item is of: that of the station that sends it, else the one that its first sentence
        opens with, that its headline opens with, that it was sent from; always one in `home`.
        """
        sent = DISPATCH.match(text, block.start)
        begin = sent.end() if sent else block.start
        for marks in (_ANCHOR, _SCENE, _BULLET):
            begin = mark.end() if (mark := marks.match(text, begin, block.end)) else begin
        announced = _ANNOUNCED.match(text, begin, block.end)
        begin = announced.end() if announced else begin
        headline = text[start : block.start].strip().rpartition("\n")[2].strip()
        sources = [self._named(sent["station"], home)] if sent and sent["station"] else []
        if announced and announced["place"]:
            sources.append(self._named(announced["place"], home))
        sources.append(self._opening(text[begin : min(block.end, begin + LONGEST_OPENING)], home))
        sources.append(self._opening(headline, home))
        origin = self._named(sent["place"], home) if sent and sent["place"] else None
        is_far = sent is not None and (sent["agency"] is not None or _MONTH in sent[0])
        if origin is not None and not (is_far and origin[0].code.endswith(_CAPITALS)):
            sources.append(origin)
        for region, words in filter(None, sources):
            if region == home:
                break  # it speaks of the whole
            if home is None or self._finder.regions.held(home, region):
                return region, words
        return None, ""

    def _labelled(self, text: str, block: Block, home: Region | None) -> bool:
        label = _LABEL.match(text, block.start, block.end) if block.kind is BlockKind.PARAGRAPH else None
        return label is not None and self._named(label["place"], home) is not None

    def _named(self, name: str, home: Region | None) -> tuple[Region, str] | None:
        """Return the place that a name in front of 讯 or 台 means."""
        place = self._at(name, 0, home)
        return (place.region, name) if place is not None and place.end == len(name) else None

    def _opening(self, text: str, home: Region | None) -> tuple[Region, str] | None:
        """Return the place that a sentence or a headline opens with, behind times and links."""
        at = 0
        while at < LONGEST_LEAD_IN and (word := _LEAD_IN.match(text, at)) and word.end() > at:
            at = word.end()
        place = self._at(text, at, home)
        if place is None and (first := _FIRST_CLAUSE.match(text)):
            place = self._at(text, first.end(), home)
        if place is None or leads_elsewhere(text, place.end) or _NOT_PLACE.match(text, place.end):
            return None
        return place.region, text[place.start : place.end]

    def _at(self, text: str, at: int, home: Region | None) -> Place | None:
        """Return the place whose name begins at `at`: a full one, a short one, that of a county in `home` or of a known one."""
        near = text[at : at + 16]
        found = next((place for place in self._finder.chains(near, home) if place.start == 0), None)
        if found is None:
            found = next((place for place in self._finder.shorts(near) if place.start == 0), None)
            found = self._finder.innermost(near, found) if found is not None else None
        if found is None and home is not None:
            found = self._finder.county_at(near, 0, home)
        if found is None:
            found = next((place for place in self._finder.counties_alone(near) if place.start == 0), None)
        return found._replace(start=at, end=at + found.end) if found is not None else None


def _opened(text: str, blocks: list[Block], labelled: frozenset[int], least: int = LEAST) -> Iterator[tuple[int, Block]]:
    """Yield where each item begins, with its headlines, and its first paragraph; `labelled` are those that a place opens.

    None where fewer than `least` are marked by more than their headlines.
    """
    headlines, marked = -1, int(_OF_A_PAPER.match(text) is not None)
    is_scene = False
    found: list[tuple[int, Block]] = []
    for block in blocks:
        is_headline = block.kind is not BlockKind.PARAGRAPH or (
            block.end - block.start <= LONGEST_HEADLINE and "。" not in text[block.start : block.end]
        )
        is_marked = _MARKED.match(text, block.start, block.end) is not None
        opens = DISPATCH.match(text, block.start, block.end) is not None or (
            is_marked and any(marks.match(text, block.start, block.end) for marks in (_BULLET, _ANCHOR))
        )
        sets_scene = block.start in labelled or (is_marked and _SCENE.match(text, block.start, block.end) is not None)
        if is_marked and _SPEECH.match(text, block.start, block.end):
            marked += 1
            continue
        if is_headline and not opens and not sets_scene:
            headlines = block.start if headlines < 0 else headlines
            continue
        if opens or sets_scene or is_scene or headlines >= 0:
            found.append((headlines if headlines >= 0 else block.start, block))
            marked += opens or sets_scene
        headlines, is_scene = -1, sets_scene
    if marked >= least:
        yield from found
