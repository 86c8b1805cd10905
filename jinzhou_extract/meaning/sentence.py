"""A sentence with its mentions, cut into the clauses that each mention stands in."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from jinzhou_extract.document.part import NOTHING, DocumentPart
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList
from jinzhou_extract.lexicon.regions import Region
from jinzhou_extract.meaning.asides import is_aside, opens_limits
from jinzhou_extract.meaning.construed import Construed
from jinzhou_extract.meaning.cues import NOTHING_READ
from jinzhou_extract.meaning.findings import Dated, Found, Part
from jinzhou_extract.meaning.hopes import Mood
from jinzhou_extract.meaning.paragraph import Paragraph
from jinzhou_extract.mentions.mention import Mention
from jinzhou_extract.metric import Bound, Kind, Role, Status
from jinzhou_extract.times.expression import TimeExpression
from jinzhou_extract.times.period import Period

if TYPE_CHECKING:
    from jinzhou_extract.meaning.named import Named

_MARKS: Final = r"、，；;。！？!?：（(）)【】\n|,:—."
_AT_MARK: Final = (
    r"(?<=[，；;。！？!?：（(）)【】\n|])|(?<=、)(?=并[一-鿿]|{parts_a_sentence})"
    r"|(?<=,)(?!\d{3})|(?<=:)(?!\d)|(?<=—)—|(?<=[^\dA-Za-z.]\.)(?=[一-鿿])"
)
_BOUNDARY: Final = FilledPattern("tellings.toml", f"[{_MARKS}](?:{_AT_MARK})")
_SPACED_BOUNDARY: Final = FilledPattern(
    "tellings.toml",
    rf"[{_MARKS} ](?:{_AT_MARK}"
    r"|(?<=[一-鿿] )(?!(?<=[^一-鿿][一-鿿] )[一-鿿][ \d]|(?<=\A[一-鿿] )[一-鿿][ \d]) *(?=[一-鿿“]))",
)
"""Where a clause ends. Blanks between single characters only space a word out: 自 行 车 1009万辆."""
CLOSING: Final = {"）": "（", ")": "("}
_BEFORE_ITEM: Final = frozenset("；;。：\n")
LONGEST_INSERT: Final = 10
"""A longer bracket is no part of a noun (省市（州）共建高校)."""

LONGEST_LIST: Final = 40
"""More numbers in a row are no list whose items anybody hands out."""

LINKS: Final = " 、和及与或,"
"""What may stand between the numbers of a list."""

SHARED_BOUNDS: Final = frozenset([Bound.MORE_THAN, Bound.AT_LEAST, Bound.AT_MOST, Bound.LESS_THAN])
_DESCRIBING: Final = frozenset([Kind.MEASURE, Kind.AGE])
_COUNT: Final = Kind.COUNT  # the class of an Enum is slow to ask
_DURATION: Final = Kind.DURATION
_LEVEL: Final = Role.LEVEL
_ACTUAL: Final = Status.ACTUAL
_EXACT: Final = Bound.EXACT
_NO_MOOD: Final = Mood.NONE
_SPANS: Final = frozenset([Kind.DURATION])
_TOOK: Final = WordList("function_words.toml", "time_taken")
_NO_MEANS: Final = frozenset([*"可所得予足难用加", ""])


class Claim:
    """A mention and what the rules have found out about it.

    `left` is the clause in front of the mention, as far back as it belongs to it, `right` what follows it; both are
    folded. `left_start` is the offset of `left` in the sentence, or -1 where a bracket was taken out of it. `previous`
    is the mention before it in the same clause.
    """

    left: str = ""
    left_start: int = 0
    right: str = ""
    right_phrase: str = ""  # the noun phrase that `right` begins with …
    right_length: int = 0  # … and where it ends there
    front_phrase: str | None = None  # the one that `left` ends with; None until asked
    previous: "Claim | None" = None
    is_aside: bool = False  # it only describes what follows it
    is_object: bool = False  # a verb of doing stands right before it: 兴建10万平方米厂房
    setting: int = -1  # what settles, beside its role, which rules are asked of it; see `RuleSet`
    role: Role
    sign: int = 1
    construed: Construed | None = None  # what the shape of the sentence says of it
    part: Part | None = None
    is_headless: bool = False  # a verb with 的 stands before it: 知道自己得病的不足3%
    changes_object: bool = False  # a verb of change stands in front of what changes: 压减时间58%
    indicator: str | None = None
    found: Found | None = None
    subject: "Claim | None" = None  # the claim whose indicator this one took over
    relative_to: str | None = None
    mood: Mood
    status: Status
    per: str | None = None
    period: str | None = None
    time_period: str | None = None
    when: Period | None = None  # the same, to reckon with
    dated: Dated | None = None
    region: str | None = None
    region_code: str | None = None
    group_start: int = 0  # where the first mention of its group stands
    flags: tuple[str, ...] = ()

    def __init__(self, mention: Mention, sentence: "Sentence", index: int) -> None:
        self.mention = mention
        self.sentence = sentence
        self.index = index
        self.reading = NOTHING_READ
        self.role = _LEVEL
        self.mood = _NO_MOOD
        self.status = _ACTUAL
        self.steps: dict[int, int] = {}  # spans of `left` that say nothing of the indicator: end → start
        self.trace: list[str] = []

    @property
    def words(self) -> str:
        """The number with what bounds it, as the sentence has it: 过百亿元."""
        start = self.sentence.start
        return self.sentence.text[self.mention.lead - start : self.mention.tail - start]


def boundaries(text: str) -> Iterator[re.Match[str]]:
    """Find where the clauses of a text end; most have no blank, which is long to ask about."""
    return (_SPACED_BOUNDARY if " " in text else _BOUNDARY).finditer(text)


def ends_clause(text: str, at: int) -> bool:
    """Say whether a clause ends with what stands at a place."""
    return (_SPACED_BOUNDARY if text.startswith(" ", at) else _BOUNDARY).match(text, at) is not None


class Sentence:
    """A folded sentence; `start` is its offset in the flow, `before` the sentence with mentions in front of it.

    `carried_time` is the time that an earlier sentence of the paragraph sets; the offsets of `times` index the
    sentence.
    """

    carried_time: TimeExpression | None = None
    dated: TimeExpression | None = None  # the last of them that names its year
    has_spans: bool = False  # whether a length of time only says how long something has gone on
    dating: list[TimeExpression] | None = None  # those of its times that date a figure; None until asked
    places: "list[Named] | None" = None  # None until asked
    spoken_of: "tuple[Region | None] | None" = None  # the place its paragraph spoke of before it; None until asked
    hands_out: bool | None = None  # whether it says 分别 or the like; None until asked
    whole: str | None = None  # what it is about, or what that is a part of; see `wholes`

    def __init__(
        self,
        text: str,
        start: int,
        paragraph: Paragraph,
        before: "Sentence | None" = None,
        part: DocumentPart = NOTHING,
    ) -> None:
        self.text = text
        self.start = start
        self.paragraph = paragraph
        self.before = before
        self.part = part
        self.claims: list[Claim] = []
        self.times: list[TimeExpression] = []
        self.statements: dict[str, int] = {}  # what is measured: where the statement of it begins
        self.stands: dict[int, bool] = {}  # whether what begins there, up to 。 or ；, is a rule that holds once and for all
        self.boundaries: list[tuple[int, int]] = []
        self._marks: list[int] = []  # where they begin
        self._seen: dict[Pattern, bool] = {}

    def may_have(self, pattern: Pattern) -> bool:
        """Say whether one of the signs of a pattern stands in the sentence; what was found is kept for its other numbers."""
        seen = self._seen.get(pattern)
        if seen is None:
            seen = self._seen[pattern] = pattern.may_match(self.text)
        return seen

    def add_claims(self, mentions: list[Mention]) -> None:
        """Make a claim of each mention and give it its clause."""
        self.boundaries = [match.span() for match in boundaries(self.text)]
        self._marks = [first for first, _ in self.boundaries]
        for index, mention in enumerate(mentions):
            claim = Claim(mention, self, index)
            claim.is_aside = is_aside(mention, self.text[mention.tail - self.start : mention.tail - self.start + 14])
            claim.is_aside = claim.is_aside and not self._is_means(mention)
            self.has_spans = self.has_spans or (claim.is_aside and mention.kind in _SPANS)
            self.claims.append(claim)
        for claim in self.claims:
            self._cut(claim)
            _share_bound(claim)
            first = self.claims[claim.index - 1]
            if claim.is_aside and claim.index and opens_limits(first.mention, claim.mention):
                first.is_aside, first.right = True, claim.right

    def _is_means(self, mention: Mention) -> bool:
        """以10秒01夺得亚军: the time by which something is done is what the clause states."""
        at = mention.lead - self.start
        if mention.kind is not _DURATION or self.text[mention.tail - self.start : mention.tail - self.start + 1] == "的":
            return False
        by = self.text[at - 1 : at] == "以" and self.text[at - 2 : at - 1] not in _NO_MEANS
        return by or self.text.endswith(_TOOK.words, 0, at)  # 耗时72分钟击败对手

    def _cut(self, claim: Claim) -> None:
        text, mention = self.text, claim.mention
        end = mention.lead - self.start
        pieces: list[str] = []
        begin = 0
        at = bisect_left(self._marks, end) - 1
        while at >= 0:
            first, last = self.boundaries[at]
            mark = text[first]
            if (
                mark in CLOSING and (opened := text.rfind(CLOSING[mark], 0, first)) > 0 and text[opened - 1] not in _BEFORE_ITEM
            ):  # one that opens all, or an item, is a mark of a list
                pieces.append(text[last:end])
                end = opened
                while at >= 0 and self.boundaries[at][0] >= opened:
                    at -= 1
                continue
            begin = last
            break
        lead = mention.lead - self.start
        for index in range(claim.index - 1, -1, -1):
            other = self.claims[index]
            tail = other.mention.tail - self.start
            if tail <= begin:
                break
            is_behind = bool(pieces) and tail >= lead - len(pieces[-1])  # behind the bracket taken out
            if tail > end and not is_behind:
                continue  # inside it
            claim.previous = other
            if not other.is_aside:
                begin = tail
                if is_behind:
                    pieces, end = [], lead
                break
        claim.left_start = -1 if pieces else begin
        pieces.append(text[begin:end])
        pieces.reverse()
        claim.left = "".join(pieces)
        claim.right = self._right(claim)

    def _right(self, claim: Claim) -> str:
        """Return the rest of the clause up to the next number; a short bracket inside a noun is left out."""
        tail = claim.mention.tail - self.start
        text = self.text
        at = bisect_left(self._marks, tail)
        pieces: list[str] = []
        limit = self._limit(claim, tail)
        while at < len(self.boundaries) and self.boundaries[at][0] < limit:
            first = self.boundaries[at][0]
            closed = text.find("）", first, first + LONGEST_INSERT) if text[first] == "（" else -1
            if (
                closed < 0
                or (first == tail and closed - first > 4)
                or not "一" <= text[closed + 1 : closed + 2] <= "鿿"
                or closed >= limit
            ):
                return "".join([*pieces, text[tail:first]])
            pieces.append(text[tail:first])
            tail = closed + 1
            at = bisect_left(self._marks, tail)
        return "".join([*pieces, text[tail:limit]])

    def _is_followed(self, claim: Claim) -> bool:
        """Say whether a word follows the mention without a mark between."""
        tail = claim.mention.tail - self.start
        return "一" <= self.text[tail : tail + 1] <= "鿿"

    def _is_apart(self, claim: Claim, other: Claim, tail: int) -> bool:
        """6个社区|2个月完成征收: a length of time that says when begins what happens; 10年以上的人才 names."""
        start, end = other.mention.lead - self.start, other.mention.end - self.start
        if claim.mention.kind is not _COUNT or other.mention.kind is not _DURATION or start <= tail:
            return False
        return self.text[end : end + 1] not in ("的", "以", "及") and self.text[start - 1] not in "“‘《"

    def _limit(self, claim: Claim, tail: int) -> int:
        end = len(self.text)
        for index in range(claim.index + 1, len(self.claims)):
            other = self.claims[index]
            start = other.mention.lead - self.start
            if start == tail and other.mention.kind in _DESCRIBING and self._is_followed(other):
                continue  # 20个500千伏输变电工程
            if not other.is_aside or self._is_apart(claim, other, tail) or "、" in self.text[tail:start]:
                end = min(end, other.mention.lead - self.start)
                break
        return max(tail, end)


def _share_bound(claim: Claim) -> None:
    """突破1亿元、5亿元: the word in front of the first of a list bounds them all."""
    mention, previous = claim.mention, claim.previous
    if previous is None or mention.bound is not _EXACT or claim.left.strip(LINKS) or previous.mention.unit != mention.unit:
        return
    first = previous.mention
    if first.lead == first.start or first.tail > first.end or first.bound not in SHARED_BOUNDS:
        return
    mention.bound, mention.bound_rule = first.bound, "bound-list"
    mention.lead = min(mention.lead, mention.start - 1)
    if first.lower is not None:
        mention.lower = mention.value
    if first.upper is not None:
        mention.upper = mention.value


def list_head(claim: Claim) -> tuple[Claim, int]:
    """Return the first number of the list that a number stands in, and how many stand between: 分别增长3%、4%和5%."""
    position = 0
    while (
        position < LONGEST_LIST
        and claim.previous is not None
        and not claim.previous.is_aside
        and not claim.reading.distributes
        and not claim.left[: claim.reading.rest].strip(LINKS)
    ):
        claim, position = claim.previous, position + 1
    return claim, position


def followers(claim: Claim) -> int:
    """Return how many numbers follow a number in its list."""
    size = 0
    for following in claim.sentence.claims[claim.index + 1 :]:
        if following.previous is None or following.left[: following.reading.rest].strip(LINKS):
            break
        size += 1
        if size == LONGEST_LIST:
            break
    return size
