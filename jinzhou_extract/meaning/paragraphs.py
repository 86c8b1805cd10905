"""The text's paragraphs and sentences as the rules read them."""

from collections.abc import Iterator
from typing import Final

from jinzhou_extract.document.outline import Block
from jinzhou_extract.document.part import Placed
from jinzhou_extract.document.sentences import sentence_spans
from jinzhou_extract.lexicon.pattern import FilledPattern, WordPattern
from jinzhou_extract.meaning.beginning import closes, comes_into_force
from jinzhou_extract.meaning.context import Context
from jinzhou_extract.meaning.governing import carries, is_aside, is_gone_by
from jinzhou_extract.meaning.paragraph import Paragraph
from jinzhou_extract.meaning.sentence import Sentence
from jinzhou_extract.meaning.wholes import whole_of
from jinzhou_extract.mentions.mention import Mention
from jinzhou_extract.times.expression import TimeExpression
from jinzhou_extract.times.near import leaves_later
from jinzhou_extract.times.reader import TimeReader

_WORKS: Final = WordPattern("parts.toml", "works")
_NAMED_WORKS: Final = FilledPattern("parts.toml", r"”?[。：:][^，。；：、\d]{1,8}?{named_works}”?[，：:]", signs="程动划目")
"""How the items of such a list begin that are named: 将实施“四大工程”|。饮水工程，."""

_ITEM: Final = WordPattern("parts.toml", "item")
_COUNTS_ON: Final = WordPattern("time.toml", "counts_on")
_BEFORE_ITEMS: Final = ("。", "；", "：", ":")
_ITEM_BEGINS: Final = "（(第—"
"""What an item begins with that is neither a blank nor a numeral (1, 一, ①)."""

_SPEECH_ENDS: Final = frozenset("。！？，…")
_LINE_STARTS: Final = ("", "\n", "\u3000")
LONGEST_SCENE: Final = 80
LONGEST_SPEECH: Final = 400
"""How far the end of a speech is looked for."""


def read_sentences(
    text: str, blocks: list[Block], parts: list[Placed], mentions: list[Mention], reader: TimeReader, context: Context
) -> Iterator[Sentence]:
    """Yield each sentence of folded `text` that holds a mention, with its claims, in order."""
    context.text = text
    before: Sentence | None = None
    paragraph: Paragraph | None = None
    at = 0
    going = _GoingOn(text)
    for span in sentence_spans(text, blocks, [mention.start for mention in mentions]):
        if paragraph is None or paragraph.block is not blocks[span.block]:
            paragraph = _paragraph(text, blocks[span.block], parts[span.block], reader, context)
            is_scene = span.block > 0 and opens_with_speech(paragraph) and _sets_scene(blocks[span.block - 1], text)
            if is_scene or (span.block > 0 and _COUNTS_ON.match(paragraph.text) is not None):
                going.read(_paragraph(text, blocks[span.block - 1], parts[span.block - 1], reader, context))
                going.enter(paragraph, goes_on=True)
            else:
                going.enter(paragraph)
        first = at
        while at < len(mentions) and mentions[at].start < span.end:
            at += 1
        sentence = Sentence(text[span.start : span.end], span.start, paragraph, before, part=paragraph.parts.at(span.start))
        going.begin(span.start)
        sentence.carried_time, sentence.dated = going.carried, going.dated
        sentence.times.extend(time.moved(-span.start) for time in going.times(span.end))
        sentence.add_claims(mentions[first:at])
        yield sentence
        sentence.whole = whole_of(sentence)
        if before is not None:
            before.claims = []  # nobody asks it any more; claim and sentence would keep each other alive
        sentence.before = None
        before = sentence
    if before is not None:
        before.claims = []


class _GoingOn:
    """The times of a paragraph as they are read: `carried` is that in which later sentences go on, `dated` the last of them
    that names its year.
    """

    def __init__(self, text: str) -> None:
        self.carried: TimeExpression | None = None
        self.dated: TimeExpression | None = None
        self._text = text
        self._times: list[TimeExpression] = []
        self._at = 0
        self._is_settled = self._is_market = False
        self._outside: tuple[int, TimeExpression | None, TimeExpression | None] | None = None

    def read(self, paragraph: Paragraph) -> None:
        """Read a paragraph for the time in which the next one may go on."""
        self.enter(paragraph)
        self.begin(paragraph.block.end)

    def enter(self, paragraph: Paragraph, *, goes_on: bool = False) -> None:
        """Go on to another paragraph, which may go on in the time of the one before."""
        if not goes_on:
            self.carried = self.dated = None
        self._times, self._at, self._outside = paragraph.times, 0, None
        self._is_settled = paragraph.parts.part.period is not None
        self._is_market = paragraph.context.profile.is_market

    def _leave_speech(self, at: int) -> None:
        """What somebody says of a time holds for what he says: behind his words the time told before goes on."""
        if self._outside is not None and at >= self._outside[0]:
            _, self.carried, self.dated = self._outside
            self._outside = None

    def begin(self, start: int) -> None:
        """Go on to the sentence that begins at `start`."""
        for _ in self.times(start):
            pass  # those of sentences without a mention
        self._leave_speech(start)

    def times(self, end: int) -> Iterator[TimeExpression]:
        """Yield the next times, up to the offset `end`."""
        while self._at < len(self._times) and self._times[self._at].start < end:
            time = self._times[self._at]
            last = self._times[self._at - 1] if self._at else None
            self._at += 1
            self._leave_speech(time.start)
            opens = self._is_market and time.is_point and self._text[time.start - 1 : time.start] in _LINE_STARTS
            if not self._is_settled and closes(self._text, time):
                self.carried = None
            elif opens or carries(self._text, time, last, is_settled=self._is_settled):
                if self._outside is None and (closed := _speech_end(self._text, time.start)):
                    self._outside = closed, self.carried, self.dated
                self.carried = time
                self.dated = time if time.has_year else self.dated
            elif not self._is_settled and (month := comes_into_force(self._text, time)):
                self.carried = self.dated = month  # 将于2012年1月1日起执行。第一档为…
            elif self.carried is not None and is_gone_by(self.carried) and is_aside(self._text, time, last):
                self.carried = self.dated = None  # 去年两吨。今年四吨，去年才…: what follows is of now
            yield time


def _sets_scene(block: Block, text: str) -> bool:
    """Say whether a paragraph is but one sentence, which tells when what follows happened."""
    first = text.find("。", block.start, block.end)
    return block.end - block.start <= LONGEST_SCENE and (first < 0 or not text[first + 1 : block.end].strip())


def opens_with_speech(paragraph: Paragraph) -> bool:
    """Say whether a paragraph opens with what somebody says: its time is that of the one before."""
    text = paragraph.text.lstrip()
    closed = text.find("”", 1, LONGEST_SPEECH) if text.startswith("“") else 0
    return closed > 0 and text[closed - 1] in _SPEECH_ENDS


def _speech_end(text: str, at: int) -> int:
    """Return where the speech in quotes ends that `at` stands in, 0 where it stands in none."""
    line = text.rfind("\n", 0, at) + 1
    opened = text.rfind("“", line, at)
    if opened < 0 or text.find("”", opened, at) >= 0:
        return 0
    closed = text.find("”", at, at + LONGEST_SPEECH)
    return closed if closed >= 0 and text[closed - 1] in _SPEECH_ENDS else 0


def _paragraph(text: str, block: Block, parts: Placed, reader: TimeReader, context: Context) -> Paragraph:
    now = context.profile.now
    times = [time for time in reader.find(text, block.start, block.end) if not leaves_later(time.text, now)]
    return Paragraph(context, block, text[block.start : block.end], times, parts, _works(text, block))


def _works(text: str, block: Block) -> int | None:
    """Return the offset from which a paragraph lists works that are to be done, or None: 今年将办好实事。一是…."""
    is_listed = _has_item(text, block.start, block.end)
    if not is_listed and _NAMED_WORKS.search(text, block.start, block.end) is None:
        return None  # as most list nothing
    opening = _WORKS.search(text, block.start, block.end)
    if opening is None:
        return None
    is_opened = _has_item(text, opening.end(), block.end) or _NAMED_WORKS.match(text, opening.end(), block.end)
    return opening.end() if is_opened else None


def _has_item(text: str, start: int, end: int) -> bool:
    """Say whether an item of a list begins behind a mark; to look for each mark by itself is sooner done."""
    for mark in _BEFORE_ITEMS:
        at = text.find(mark, start, end)
        while at >= 0:
            first = text[at + 1 : at + 2]
            if ((first and first in _ITEM_BEGINS) or first.isnumeric() or first.isspace()) and _ITEM.match(text, at + 1, end):
                return True
            at = text.find(mark, at + 1, end)
    return False
