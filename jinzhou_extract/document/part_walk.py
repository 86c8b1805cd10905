"""The walk through the parts of a document: which of those that were opened still hold at a paragraph."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from jinzhou_extract.document.blocks import Block, Heading
from jinzhou_extract.document.items import DISPATCH, LONGEST_HEADLINE
from jinzhou_extract.document.kind import DocumentKind
from jinzhou_extract.document.part import DOCUMENT, HEADING, NOTHING, DocumentPart, Placed
from jinzhou_extract.document.profile import Profile
from jinzhou_extract.lexicon.pattern import FilledPattern, WordPattern
from jinzhou_extract.metric import Status
from jinzhou_extract.times.period import Period

_OF_YEAR: Final = WordPattern("parts.toml", "goals_of_a_year")
_GOALS_OF_YEAR: Final = FilledPattern("parts.toml", r"(?:今年|新的一年|(?<!\d)20\d\d年)[^，。；：\d]{0,18}?{own_goals}")


class PartWalk:
    """Where the reading of the parts stands: the headings above and the opening that still holds."""

    def __init__(self, profile: Profile) -> None:
        self.whole = self.part = _of_kind(profile)
        self.path: tuple[Heading, ...] = ()
        self.found: list[Placed] = []
        self.is_list = False  # the opening holds for the items that follow and no longer
        self._profile = profile
        self._is_told = False  # an item that somebody sent stands below the heading
        self._headings: list[DocumentPart] = []
        self._opening: tuple[int, DocumentPart] | None = None  # and how many headings it stands under

    def enter(self, path: tuple[Heading, ...], of_heading: Callable[[str, DocumentPart, Profile], DocumentPart]) -> None:
        """Go on under other headings."""
        shared = next((depth for depth, (new, old) in enumerate(zip(path, self.path, strict=False)) if new is not old), -1)
        if shared < 0:
            shared = min(len(path), len(self.path))
        del self._headings[shared:]
        if self._opening is not None and shared < self._opening[0]:
            self._opening = None
        above = self._headings[-1] if self._headings and not self._is_told else self.whole
        for heading in path[shared:]:
            part = of_heading(heading.title, above, self._profile)
            if self.is_list and self._opening is not None and part.status_from != HEADING:
                part = above  # 主要目标如下：…（二）2022年建成…: an item of the list, which names its own time
            if part is not above:
                self._opening = None
                self._begin(part)
            self._headings.append(part)
            above = part
        self.path, self._is_told = path, False
        self.part = self._opening[1] if self._opening else above
        self.is_list = self.is_list and self._opening is not None

    def open(self, part: DocumentPart, text: str) -> None:
        """Go on in the part that a paragraph opens; outside reports and plans it is that paragraph's, or its list's."""
        self.part = part
        is_planned = self._profile.kind in (DocumentKind.REPORT, DocumentKind.PLAN) or self._is_of_year(part)
        is_lasting = is_planned and not self._is_aside(part)
        self.is_list = not is_lasting
        self._opening = (self._depth(part), part)
        if is_lasting:
            self._begin(part)
        elif not text.endswith(("：", ":")):
            self._opening = None  # and what follows is closed at the next paragraph
            self.is_list = True

    def _is_of_year(self, part: DocumentPart) -> bool:
        """Say whether a part opens with goals that only the plan of a year states; early in one those that it says are its own
        do, where it is no news: 今年发展的主要目标是.
        """
        now = self._profile.now
        is_early = now is not None and now.month > 0 and now.is_early and self._profile.kind is DocumentKind.OTHER
        return _OF_YEAR.search(part.evidence) is not None or (is_early and _GOALS_OF_YEAR.search(part.evidence) is not None)

    def _is_aside(self, part: DocumentPart) -> bool:
        """Say whether a paragraph opens with one year of the stretch that its heading is about, and no other one."""
        heading = self._headings[-1] if self._headings else self.whole
        is_stretch = heading.period is not None and heading.period.years > 1 and not heading.also
        return is_stretch and part.period is not None and part.period.years == 1 and part.status is heading.status

    def _depth(self, part: DocumentPart) -> int:
        """Return under how many headings an opening holds: under that which names its time beside another one, or all."""
        for depth, heading in enumerate(self._headings, 1):
            if part.period in heading.also:
                return depth
        return len(self.path)

    def tell(self, text: str, block: Block) -> None:
        """Leave the heading of an item of news at the next item below it, or at the headline of that."""
        is_sent = DISPATCH.match(text, block.start, block.end) is not None
        is_headline = block.end - block.start <= LONGEST_HEADLINE and text.find("。", block.start, block.end) < 0
        if self._is_told and (is_sent or is_headline):
            self._opening, self.is_list, self.part = None, False, self.whole
        self._is_told = self._is_told or is_sent

    def close_list(self) -> None:
        """Leave a list whose items have ended."""
        self._opening, self.is_list = None, False
        self.part = self._headings[-1] if self._headings else self.whole

    def _begin(self, part: DocumentPart) -> None:
        """Once a report plans, it plans to its end unless a heading says otherwise."""
        now = self._profile.now
        if self._profile.kind is DocumentKind.REPORT and part.is_plan and not self.whole.is_plan:
            period = Period.of(now.ahead) if now else None
            self.whole = replace(part, period=period, words="", period_from=DOCUMENT if period else "")


def _of_kind(profile: Profile) -> DocumentPart:
    """Return what the kind of a document settles before any heading has spoken."""
    now = profile.now
    if profile.kind is DocumentKind.REPORT:
        period = profile.span or (Period.of(now.reviewed) if now else None)
        return DocumentPart(Status.ACTUAL, DOCUMENT, period, DOCUMENT if period else "", "", profile.title)
    if profile.kind in (DocumentKind.ACCOUNT, DocumentKind.PLAN):
        status = Status.ACTUAL if profile.kind is DocumentKind.ACCOUNT else Status.TARGET
        return DocumentPart(status, DOCUMENT, profile.span, DOCUMENT if profile.span else "", "", profile.title)
    return NOTHING
