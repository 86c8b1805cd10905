"""The text's paragraphs and sentences as the rules read them."""

from collections.abc import Iterator

from jinzhou_extract.document.outline import Block
from jinzhou_extract.document.sentences import sentence_spans
from jinzhou_extract.lexicon.pattern import WordPattern
from jinzhou_extract.mentions.mention import Mention
from jinzhou_extract.relations.context import Context
from jinzhou_extract.relations.periods import is_base
from jinzhou_extract.relations.sentence import Paragraph, Sentence
from jinzhou_extract.relations.status import looks_back, opens_goals
from jinzhou_extract.times.reader import TimeExpression, TimeReader

_LIES_AHEAD = WordPattern("time.toml", "lies_ahead")


def read_sentences(
    text: str, blocks: list[Block], mentions: list[Mention], reader: TimeReader, context: Context
) -> Iterator[Sentence]:
    """Yield each sentence of folded `text` that holds a mention, with its claims, in order."""
    before: Sentence | None = None
    paragraph: Paragraph | None = None
    at = time_at = 0
    carried: TimeExpression | None = None
    dated: TimeExpression | None = None
    for span in sentence_spans(text, blocks, [mention.start for mention in mentions]):
        if paragraph is None or paragraph.block is not blocks[span.block]:
            paragraph = _paragraph(text, blocks[span.block], reader, context)
            time_at, carried, dated = 0, None, None
        first = at
        while at < len(mentions) and mentions[at].start < span.end:
            at += 1
        sentence = Sentence(text[span.start : span.end], span.start, paragraph, before)
        while time_at < len(paragraph.times) and paragraph.times[time_at].start < span.start:
            time = paragraph.times[time_at]
            time_at += 1
            if _dates_what_follows(text, time):
                carried, dated = time, time if time.has_year else dated
        sentence.carried_time, sentence.dated = carried, dated
        while time_at < len(paragraph.times) and paragraph.times[time_at].start < span.end:
            time = paragraph.times[time_at]
            time_at += 1
            sentence.times.append(time.moved(-span.start))
            if _dates_what_follows(text, time):
                carried, dated = time, time if time.has_year else dated
        sentence.add_claims(mentions[first:at])
        yield sentence
        if before is not None:
            before.claims = []  # nobody asks it any more; claim and sentence would keep each other alive
        sentence.before = None
        before = sentence


def _paragraph(text: str, block: Block, reader: TimeReader, context: Context) -> Paragraph:
    times = list(reader.find(text, block.start, block.end))
    first_stop = text.find("。", block.start, block.end)
    opening = text[block.start : first_stop if first_stop >= 0 else block.end]
    return Paragraph(context, block, text[block.start : block.end], times, opens_goals(opening), looks_back(opening))


def _dates_what_follows(text: str, time: TimeExpression) -> bool:
    """Say whether later sentences go on in this time: not a day of the news, a base (比2015年), a level
    (从2020年的), a plan (预计2024年9月投产).
    """
    if time.is_point or is_base(text, time.start, time.end) or _LIES_AHEAD.search(text, max(0, time.start - 4), time.start):
        return False
    return not (text[time.start - 1 : time.start] in ("从", "由", "到", "至") and text[time.end : time.end + 1] == "的")
