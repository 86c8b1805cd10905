"""Parts of the world that figures are of, each in its own clause alone: 拉美吸引外资1100亿美元, 欧洲6800万元, 在非洲，…."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, WordList
from jinzhou_extract.lexicon.tagger import Tagger
from jinzhou_extract.meaning.named import Named, is_counted
from jinzhou_extract.meaning.place_lists import PlaceLists
from jinzhou_extract.meaning.sentence import Sentence
from jinzhou_extract.places.finder import Place
from jinzhou_extract.places.names import WORDS, is_part_of_name

_LANDS: Final = FilledPattern(WORDS, "(?:{lands_of_parts})?")
_MEASURED: Final = FilledPattern(WORDS, "的?[一-鿿]{0,3}?{measured_of_parts}(?=[一-鿿\\d])(?!的|[与和、])")
_REASONS: Final = WordList(WORDS, "reasons_in_front")
_AT: Final = "在"
_COMMA: Final = "，"
_AND: Final = "、"
_NEAR: Final = 8
"""How many characters behind a part of the world are cut into words."""

_DOES: Final = frozenset("vl")
"""The tags of verbs and of idioms: 共有, 吸引外资."""

_BEFORE_VERB: Final = frozenset(["c", "d", "t", "zg"])
_OF: Final = "的"


class PartsOfWorld:
    """Tells which parts of the world are spoken of as places of figures; built once, immutable."""

    def __init__(self, lists: PlaceLists) -> None:
        self._lists = lists
        self._dictionary = Tagger()

    def of(self, sentence: Sentence, starts: list[int], parts: list[Place], others: list[int]) -> Iterator[Named]:
        """Yield the parts of the world that figures are of, once for each of these; `starts` are where clauses begin, `others`
        where all else is named that they may be of, beside which a part of the world counts for nothing.
        """
        text, begin = sentence.text, sentence.start
        for part in parts:
            is_setting = text.startswith(_AT, part.start - 1) and part.start > 0
            if not is_setting and is_counted(sentence, part.end):
                if text.startswith(_AND, part.start - 1) or self._lists.opens(text, starts, part.start):
                    yield Named(part.start, part.end, (part.region,), opens=False, is_counted=True)
                continue
            begins = part.start - is_setting
            begins -= next((len(word) for word in _REASONS.words if text.endswith(word, 0, begins)), 0)
            if not self._lists.opens(text, starts, begins) or not self._is_told_of(sentence, part, is_setting):
                continue
            at = bisect_right(starts, part.end + (text.startswith(_COMMA, part.end)))
            end = starts[at] if at < len(starts) else len(text)
            for claim in sentence.claims:
                lead = claim.mention.lead - begin
                if part.end < lead < end and not any(part.end <= other < end for other in others):
                    yield Named(part.start, lead, (part.region,), opens=False, is_counted=True)

    def _is_told_of(self, sentence: Sentence, part: Place, is_setting: bool) -> bool:
        """Say whether a part of the world is the subject or the setting of its clause, and no attribute: 拉美|吸引外资,
        东欧|煤产量, 在非洲|，…, but not 拉美|文学讲座, 亚洲|女选手.
        """
        text = sentence.text
        lands = _LANDS.match(text, part.end)
        at = lands.end() if lands is not None else part.end
        if text.startswith(_COMMA, at):
            return is_setting
        at = next((time.end for time in sentence.times if time.start == at), at)
        if is_part_of_name(text, part.end, is_short=True):
            return False
        if not is_setting and _MEASURED.match(text, at):
            return True
        for word, tag in self._dictionary.tag(text[at : at + _NEAR]):
            at += len(word)
            if tag not in _BEFORE_VERB:
                return tag in _DOES and not text.startswith(_OF, at)
        return False
