"""The pipeline on one page: document → outline → mentions → claims → metrics."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from jinzhou_extract.document import Document
from jinzhou_extract.document.outline import BlockKind, Outline, outline
from jinzhou_extract.document.sentences import SentenceSpan, sentence_spans
from jinzhou_extract.mentions.decimals import negate
from jinzhou_extract.mentions.fold import Folder
from jinzhou_extract.mentions.mention import Mention
from jinzhou_extract.mentions.scanner import Scanner
from jinzhou_extract.metric import Metric
from jinzhou_extract.relations.annotate import Annotator
from jinzhou_extract.relations.periods import PeriodRules, is_base
from jinzhou_extract.relations.sentence import Claim, Sentence
from jinzhou_extract.relations.status import StatusRules, looks_back, opens_goals
from jinzhou_extract.relations.time.context import year_of_document
from jinzhou_extract.relations.time.reader import TimeExpression
from jinzhou_extract.tables.reader import TableReader


@dataclass(slots=True)
class Extraction:
    """The metrics of one document, and how many were left out because their paragraph stood there before."""

    metrics: list[Metric]
    repeats: int = 0


class Extractor:
    """Extracts metrics; built once, immutable, reused for any number of documents."""

    def __init__(self, *, keep_repeats: bool = False) -> None:
        self._keep_repeats = keep_repeats
        self._folder = Folder()
        self._scanner = Scanner()
        self._tables = TableReader(self._scanner.aliases)
        self._annotator = Annotator()

    def extract(self, document: Document | str) -> list[Metric]:
        """Return the metrics of a document, in the order they stand."""
        return self.run(document).metrics

    def run(self, document: Document | str) -> Extraction:
        """Return the metrics of a document with the count of repeats left out."""
        if isinstance(document, str):
            document = Document(document)
        layout = outline(document.text)
        text = self._folder.fold(layout.flow.text)
        mentions = self._tables.read(text, layout.blocks, self._scanner.scan(text))
        result = Extraction([])
        if not mentions:
            return result
        this_year = year_of_document(document)
        periods = PeriodRules(self._annotator.times, this_year)
        status = StatusRules(this_year, f"{document.title or ''} {document.source}")
        repeats = iter([*layout.repeats, (len(text) + 1, len(text) + 1)])
        repeat = next(repeats)
        ids: dict[str, int] = {}
        for sentence in self._sentences(layout, text, mentions):
            self._annotator.annotate(sentence, periods, status)
            for claim in sentence.claims:
                while repeat[1] <= claim.mention.start:
                    repeat = next(repeats)
                if claim.mention.start >= repeat[0] and not self._keep_repeats:
                    result.repeats += 1
                    continue
                result.metrics.append(_metric(claim, document, layout, ids))
        return result

    def _sentences(self, layout: Outline, text: str, mentions: list[Mention]) -> Iterator[Sentence]:
        """Yield each sentence that holds a mention, with its claims."""
        before: Sentence | None = None
        spans = sentence_spans(text, layout.blocks, [mention.start for mention in mentions])
        at = 0
        times: list[TimeExpression] = []
        paragraph, paragraph_text, is_goal, is_review = -1, "", False, False
        for span in spans:
            inside = []
            while at < len(mentions) and mentions[at].start < span.end:
                inside.append(mentions[at])
                at += 1
            block = layout.blocks[span.block]
            if span.block != paragraph:
                paragraph = span.block
                paragraph_text = text[block.start : block.end]
                times = list(self._annotator.times.find(paragraph_text))
                first_stop = text.find("。", block.start, block.end)
                opening = text[block.start : first_stop if first_stop >= 0 else block.end]
                is_goal, is_review = opens_goals(opening), looks_back(opening)
            sentence = Sentence(text[span.start : span.end], span.start, block.section, span.block, before, is_goal, is_review)
            _take_times(sentence, times, paragraph_text, block.start)
            sentence.add_claims(inside)
            yield sentence
            before = sentence


def _take_times(sentence: Sentence, times: list[TimeExpression], paragraph: str, block_start: int) -> None:
    """Give a sentence the times that stand in it, and the last one that dates what stands before it."""
    start = sentence.start - block_start
    for time in times:
        if time.start < start:
            if not time.is_point and not is_base(paragraph, time.start, time.end) and not _is_level(paragraph, time):
                sentence.carried_time = time
        elif time.start < start + len(sentence.text):
            sentence.times.append(time.moved(-start))


def _is_level(paragraph: str, time: TimeExpression) -> bool:
    """从2020年的53%提升到2025年的58%: such times date one number each."""
    return paragraph[time.start - 1 : time.start] in ("从", "由", "到", "至") and paragraph[time.end : time.end + 1] == "的"


def _metric(claim: Claim, document: Document, layout: Outline, ids: dict[str, int]) -> Metric:
    mention, sentence = claim.mention, claim.sentence
    flow = layout.flow
    start, end = flow.origin(mention.start), flow.origin_end(mention.end)
    value, lower, upper = mention.value, mention.lower, mention.upper
    if claim.sign < 0 or mention.explicit_sign < 0:
        value = None if value is None else negate(value)
        lower, upper = (None if upper is None else negate(upper)), (None if lower is None else negate(lower))
    digest = hashlib.blake2s(f"{document.source}\0{start}\0{end}\0{document.text[start:end]}".encode(), digest_size=8)
    return Metric(
        source=document.source,
        section=sentence.section,
        indicator=claim.indicator,
        value=value,
        unit=mention.unit,
        kind=mention.kind,
        role=claim.role,
        bound=mention.bound,
        lower=lower,
        upper=upper,
        per=mention.per,
        relative_to=claim.relative_to,
        status=claim.status,
        group=claim.group,
        locator=document.locator(start),
        flags=tuple(claim.flags),
        period=claim.period,
        time_period=claim.time_period,
        region=None,
        region_code=None,
        text=document.text[start:end],
        start=start,
        end=end,
        sentence=flow.text[sentence.start : sentence.start + len(sentence.text)].strip(),
        id=digest.hexdigest(),
    )
