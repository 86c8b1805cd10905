"""The place that a figure is about."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from jinzhou_extract.document.document import Document
from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.lexicon.regions import Region, Regions
from jinzhou_extract.lexicon.trie import trie_pattern
from jinzhou_extract.relations.rule import Rule, RuleSet
from jinzhou_extract.relations.sentence import Claim, Sentence

HEAD = 400
"""How many characters at the beginning of a text may name the place that it is about."""

LONGEST_TITLE = 60
TITLE_LINES = 2
"""How many lines at the top are taken for a title whatever they say."""

COUNTRY = "全国"

GUESSED = "region-from-text"
"""Flag of a region that no title names, only the text's own mentions of places."""

_PAPER = WordPattern("relations.toml", "paper")
_ENDING = Pattern(r"[省市县区州盟旗]")
_OWN = Pattern(r"[全我本](?:自治区|[省市县区州盟旗国])(?!级|内外|属|直|际|委|政府|人大|政协)")
_LEVELS = {"省": 1, "自治区": 1, "市": 2, "州": 2, "盟": 2, "县": 3, "旗": 3, "区": 3}
_LEAD_IN = WordPattern("relations.toml", "place_lead_in")
_LONGER = frozenset("场域长值民级属区")  # 市场, 县域, 市长: the place word goes on
_NO_SHORT_NAME = frozenset("、和省市县区州盟旗")  # 吉林市, 朝阳区: what looks like a short name is part of another name
_ELSEWHERE = frozenset("比较于与同和及、对向赴往援助到入")


class RegionRules:
    """The rules that find a region; built once, immutable."""

    def __init__(self, regions: Regions) -> None:
        self._regions = regions
        self._short_name = re.compile(trie_pattern(list(regions.by_short_name))).match
        self._short_starts = frozenset(name[:2] for name in regions.by_short_name)
        self.rules = RuleSet(
            Rule(
                "region-named",
                self._named,
            ),
            Rule("region-carried", self._carried),
            Rule("region-paragraph", self._paragraph),
            Rule("region-document", self._document),
        )

    def of_document(self, document: Document) -> tuple[Region | None, bool]:
        """Return the place that a document is about and whether it was guessed from the text.

        The user's or the format's word comes first, then the file name, the title and the first lines, then the place
        that the text names most, if it names it often.
        """
        for name in (document.region or "", document.source.rsplit("/", 1)[-1], document.title or ""):
            if region := self._lowest(name):
                return region, False
        lines = [line for line in document.text[:HEAD].splitlines() if line.strip()]
        for index, line in enumerate(lines):
            is_title = len(line) < LONGEST_TITLE and not line.endswith("。") and (index < TITLE_LINES or _PAPER.search(line))
            if is_title and (region := self._lowest(line)):
                return region, False
        return self._most_named(document.text), True

    def _lowest(self, title: str) -> Region | None:
        """Return the place of the lowest level that a title names: 辽宁省锦州市2021年政府工作报告."""
        found = [region for _, region in self._full_names(title, None)]
        if not found:
            found = [region for name, region in self._regions.by_short_name.items() if name in title]
        return max(found, key=lambda region: region.level, default=None)

    def _most_named(self, text: str) -> Region | None:
        counts: dict[str, int] = {}
        for _, region in self._full_names(text, None):
            counts[region.code] = counts.get(region.code, 0) + 1
        code, count = max(counts.items(), key=lambda item: item[1], default=("", 0))
        return self._regions.by_code[code] if count >= 3 and 2 * count > sum(counts.values()) else None

    def _full_names(self, text: str, home: Region | None) -> Iterator[tuple[int, Region]]:
        """Yield the places that `text` calls by their full names.

        Which of several counties of one name is meant is settled by the place right before it (杭州市西湖区), else by
        `home`.
        """
        by_name, lengths = self._regions.by_name, self._regions.lengths
        around, around_end = home, -1
        for ending in _ENDING.finditer(text):
            end = ending.end()
            for length in lengths.get(text[end - 2 : end], ()):
                start = end - length
                meanings = by_name.get(text[start:end]) if start >= 0 else None
                if meanings is None:
                    continue
                if len(meanings) > 1:
                    near = around if around_end == start else home
                    meanings = tuple(region for region in meanings if near is not None and near.shares_prefecture(region))
                is_word = text[end : end + 1] in _LONGER or (end - start == 2 and start > 0 and "一" <= text[start - 1] <= "鿿")
                if len(meanings) == 1 and not is_word:
                    around, around_end = meanings[0], end
                    yield start, meanings[0]
                break

    def _places(self, sentence: Sentence) -> list[tuple[int, str, str | None]]:
        """Return the places of a sentence as (offset, name, code), in order."""
        home, text = sentence.paragraph.context.home, sentence.text
        found: list[tuple[int, str, str | None]] = [
            (start, region.name, region.code)
            for start, region in self._full_names(text, home)
            if not start or text[start - 1] not in _ELSEWHERE
        ]
        named = {start for start, _, _ in found}
        starts = [0, *(end for _, end in sentence.boundaries)]
        for own in _OWN.finditer(text):
            clause = starts[bisect_right(starts, own.start()) - 1]
            if _LEAD_IN.match(text, clause, own.start()) and (place := self._own_place(own[0][1:], home)):
                found.append((own.start(), *place))
        for start in starts:
            short = self._short_name(text, start) if text[start : start + 2] in self._short_starts else None
            if short is None or start in named or text[short.end() : short.end() + 1] in _NO_SHORT_NAME:
                continue
            region = self._regions.by_short_name[short[0]]
            found.append((start, region.name, region.code))
        return sorted(found) if len(found) > 1 else found

    def _own_place(self, level: str, home: Region | None) -> tuple[str, str | None] | None:
        if level == "国":
            return COUNTRY, None
        if home is None:
            return None
        if home.name.endswith(level):
            return home.name, home.code  # 我市 of a city that is a county
        depth = min(1 if level == "区" and self._in_autonomous_region(home) else _LEVELS[level], home.level)
        region = self._regions.by_code.get(home.code[: 2 * depth].ljust(6, "0"), home)
        return region.name, region.code

    def _in_autonomous_region(self, home: Region) -> bool:
        """Say whether 全区 means the autonomous region: it does in what speaks of all of a prefecture there."""
        return home.level == 2 and self._regions.by_code[home.code[:2] + "0000"].name.endswith("自治区")

    def _named(self, claim: Claim) -> bool:
        sentence = claim.sentence
        if sentence.places is None:
            sentence.places = self._places(sentence)
        before = claim.mention.start - sentence.start
        for offset, name, code in sentence.places:
            if offset >= before:
                break
            claim.region, claim.region_code = name, code
        return claim.region is not None

    @staticmethod
    def _carried(claim: Claim) -> bool:
        before = claim.sentence.before
        if before is None or before.paragraph is not claim.sentence.paragraph or not before.claims:
            return False
        last = before.claims[-1]
        if "region-document" in last.trace:
            return False
        claim.region, claim.region_code = last.region, last.region_code
        return claim.region is not None

    def _paragraph(self, claim: Claim) -> bool:
        paragraph = claim.sentence.paragraph
        if paragraph.context.home is not None:
            return False
        if paragraph.place is None:
            _, found = next(self._full_names(paragraph.text, None), (0, None))
            paragraph.place = (found,)
        place = paragraph.place[0]
        if place is None:
            return False
        claim.region, claim.region_code = place.name, place.code
        claim.flags += (GUESSED,)
        return True

    @staticmethod
    def _document(claim: Claim) -> bool:
        context = claim.sentence.paragraph.context
        if context.home is None:
            return False
        claim.region, claim.region_code = context.home.name, context.home.code
        if context.is_home_guessed:
            claim.flags += (GUESSED,)
        return True
