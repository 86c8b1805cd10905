"""The text's paragraphs and sentences as the rules read them."""

from collections.abc import Iterator
from typing import Final

from jinzhou_extract.document.outline import Block
from jinzhou_extract.document.parts import Placed
from jinzhou_extract.document.sentences import sentence_spans
from jinzhou_extract.lexicon.pattern import WordPattern
from jinzhou_extract.mentions.mention import Mention
from jinzhou_extract.relations.context import Context
from jinzhou_extract.relations.governing import carries
from jinzhou_extract.relations.sentence import Paragraph, Sentence
from jinzhou_extract.times.expression import TimeExpression
from jinzhou_extract.times.reader import TimeReader

_WORKS: Final = WordPattern("parts.toml", "works")
_ITEM: Final = WordPattern("parts.toml", "item")
_BEFORE_ITEM: Final = frozenset("。；：:")


def read_sentences(
    text: str, blocks: list[Block], parts: list[Placed], mentions: list[Mention], reader: TimeReader, context: Context
) -> Iterator[Sentence]:
    """Yield each sentence of folded `text` that holds a mention, with its claims, in order."""
    context.text = text
    before: Sentence | None = None
    paragraph: Paragraph | None = None
    at = time_at = 0
    carried: TimeExpression | None = None
    dated: TimeExpression | None = None
    for span in sentence_spans(text, blocks, [mention.start for mention in mentions]):
        if paragraph is None or paragraph.block is not blocks[span.block]:
            paragraph = _paragraph(text, blocks[span.block], parts[span.block], reader, context)
            time_at, carried, dated = 0, None, None
        first = at
        while at < len(mentions) and mentions[at].start < span.end:
            at += 1
        is_settled = paragraph.parts.part.period is not None
        sentence = Sentence(text[span.start : span.end], span.start, paragraph, before, part=paragraph.parts.at(span.start))
        while time_at < len(paragraph.times) and paragraph.times[time_at].start < span.start:
            time = paragraph.times[time_at]
            time_at += 1
            if carries(text, time, is_settled=is_settled):
                carried, dated = time, time if time.has_year else dated
        sentence.carried_time, sentence.dated = carried, dated
        while time_at < len(paragraph.times) and paragraph.times[time_at].start < span.end:
            time = paragraph.times[time_at]
            time_at += 1
            sentence.times.append(time.moved(-span.start))
            if carries(text, time, is_settled=is_settled):
                carried, dated = time, time if time.has_year else dated
        sentence.add_claims(mentions[first:at])
        yield sentence
        if before is not None:
            before.claims = []  # nobody asks it any more; claim and sentence would keep each other alive
        sentence.before = None
        before = sentence


def _paragraph(text: str, block: Block, parts: Placed, reader: TimeReader, context: Context) -> Paragraph:
    times = list(reader.find(text, block.start, block.end))
    return Paragraph(context, block, text[block.start : block.end], times, parts, _works(text, block))


def _works(text: str, block: Block) -> int | None:
    """Return the offset from which a paragraph lists works that are to be done, or None: 今年将办好实事。一是…."""
    opening = _WORKS.search(text, block.start, block.end)
    if opening is None:
        return None
    items = _ITEM.finditer(text, opening.end(), block.end)
    return opening.end() if any(text[item.start() - 1] in _BEFORE_ITEM for item in items) else None
