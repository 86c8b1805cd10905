"""A sentence with its mentions, cut into the clauses that each mention stands in."""

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from jinzhou_extract.mentions.mention import Mention
from jinzhou_extract.metric import Kind, Role, Status
from jinzhou_extract.relations.cues import Reading
from jinzhou_extract.relations.time.reader import TimeExpression

BOUNDARY = re.compile(r"、(?=并[一-鿿]|且|同时|以及|其中)|[，；;。！？!?：（(）)\n|]|,(?!\d{3})|:(?!\d)|——|(?<=[一-鿿]) +(?=[一-鿿“])")
CLOSING = {"）": "（", ")": "("}
LONGEST_INSERT = 10
"""A longer bracket is no part of a noun (省市（州）共建高校)."""

SIZED = frozenset([Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.SCORE, Kind.AGE, Kind.DURATION, Kind.MULTIPLE])


GOING_ON = frozenset(["提升", "提高", "增加", "延长", "缩短", "下降", "减少", "压缩", "压减", "降至", "升至", "增至", "减至", "降到", "缩减", "降低"])
"""Verbs behind a length of time that say it changed, so that it was stated."""


class Claim:
    """A mention and what the rules have found out about it.

    `left` is the clause in front of the mention, as far back as it belongs to it, `right` what follows it; both are
    folded. `left_start` is the offset of `left` in the sentence, or -1 where a bracket was taken out of it.
    """

    __slots__ = (
        "flags", "group", "indicator", "index", "is_aside", "is_object", "left", "left_start", "mention", "period", "previous",
        "reading", "relative_to", "right", "right_length", "right_phrase", "role", "sentence", "sign", "status", "steps", "subject", "time_period", "trace",
    )  # fmt: skip

    def __init__(self, mention: Mention, sentence: "Sentence", index: int) -> None:
        self.mention = mention
        self.sentence = sentence
        self.index = index
        self.left = ""
        self.left_start = 0
        self.right = ""
        self.right_phrase = ""  # the noun phrase that `right` begins with, and where it ends there
        self.right_length = 0
        self.previous: Claim | None = None  # the mention before it in the same clause
        self.is_aside = False
        self.is_object = False  # a verb of doing stands right before it: 兴建10万平方米厂房
        self.reading: Reading = Reading()
        self.role = Role.LEVEL
        self.sign = 1
        self.indicator: str | None = None
        self.subject: Claim | None = None  # the claim whose indicator this one took over
        self.relative_to: str | None = None
        self.status = Status.ACTUAL
        self.period: str | None = None
        self.time_period: str | None = None
        self.steps: dict[int, int] = {}  # spans of `left` that say nothing of the indicator: end → start
        self.group: str | None = None
        self.flags: list[str] = []
        self.trace: list[str] = []


@dataclass(slots=True)
class Sentence:
    """A folded sentence; `start` is its offset in the flow."""

    text: str
    start: int
    section: str = ""
    paragraph: int = 0
    before: "Sentence | None" = None  # the sentence with mentions before it
    is_goal: bool = False  # the paragraph opens with 预期目标是
    is_review: bool = False  # the paragraph opens with 过去五年
    carried_time: TimeExpression | None = None  # the time that an earlier sentence of the paragraph sets
    claims: list[Claim] = field(default_factory=list)
    times: list[TimeExpression] = field(default_factory=list)
    boundaries: list[tuple[int, int]] = field(default_factory=list)

    def add_claims(self, mentions: list[Mention]) -> None:
        """Make a claim of each mention and give it its clause."""
        self.boundaries = [match.span() for match in BOUNDARY.finditer(self.text)]
        for index, mention in enumerate(mentions):
            claim = Claim(mention, self, index)
            claim.is_aside = _is_aside(mention, self.text[mention.tail - self.start : mention.tail - self.start + 2])
            self.claims.append(claim)
        for claim in self.claims:
            self._cut(claim)

    def _cut(self, claim: Claim) -> None:
        text, mention = self.text, claim.mention
        end = mention.lead - self.start
        pieces: list[str] = []
        begin = 0
        at = bisect_left(self.boundaries, (end, 0)) - 1
        while at >= 0:
            first, last = self.boundaries[at]
            mark = text[first]
            if mark in CLOSING and (opened := text.rfind(CLOSING[mark], 0, first)) >= 0:
                pieces.append(text[last:end])
                end = opened
                while at >= 0 and self.boundaries[at][0] >= opened:
                    at -= 1
                continue
            begin = last
            break
        lead = mention.lead - self.start
        for other in reversed(self.claims[: claim.index]):
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
        at = bisect_left(self.boundaries, (tail, 0))
        pieces, limit = [], self._limit(claim, tail)
        while at < len(self.boundaries) and self.boundaries[at][0] < limit:
            first = self.boundaries[at][0]
            closed = text.find("）", first, first + LONGEST_INSERT) if text[first] == "（" else -1
            if closed < 0 or (first == tail and closed - first > 4) or not "一" <= text[closed + 1 : closed + 2] <= "鿿" or closed >= limit:
                return "".join([*pieces, text[tail:first]])
            pieces.append(text[tail:first])
            tail = closed + 1
            at = bisect_left(self.boundaries, (tail, 0))
        return "".join([*pieces, text[tail:limit]])

    def _is_followed(self, claim: Claim) -> bool:
        """Say whether a word follows the mention without a mark between."""
        tail = claim.mention.tail - self.start
        return "一" <= self.text[tail : tail + 1] <= "鿿"

    def _limit(self, claim: Claim, tail: int) -> int:
        end = len(self.text)
        for other in self.claims[claim.index + 1 :]:
            start = other.mention.lead - self.start
            if start == tail and other.mention.kind in (Kind.MEASURE, Kind.AGE) and self._is_followed(other):
                continue  # 20个500千伏输变电工程
            if not other.is_aside or "、" in self.text[tail:start]:
                end = min(end, other.mention.lead - self.start)
                break
        return max(tail, end)


def _is_aside(mention: Mention, following: str) -> bool:
    """Say whether a mention only describes what follows it, so that the clause reads on across it.

    连续3年增速超过…, 主营业务收入超百亿元的园区34个, 6万吨钛白粉等项目.
    """
    if not following or not "一" <= following[0] <= "鿿":
        return False
    if mention.kind is Kind.DURATION:
        return following[0] not in "和及与或" and following not in GOING_ON
    if mention.kind is Kind.AGE:
        return True
    if following[0] in "的级":
        return mention.kind in SIZED
    return mention.kind in SIZED and (mention.lower is not None or mention.upper is not None) and mention.kind is not Kind.PERCENT and mention.tail > mention.end
