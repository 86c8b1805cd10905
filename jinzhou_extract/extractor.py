"""The pipeline on one page: document → outline → mentions → claims → metrics."""

import datetime as dt
import hashlib
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from operator import attrgetter
from typing import Final, NamedTuple

from jinzhou_extract.document import Document
from jinzhou_extract.document.about import About, about
from jinzhou_extract.document.blocks import Outline
from jinzhou_extract.document.flow import Flow
from jinzhou_extract.document.given import Given, as_document
from jinzhou_extract.document.outline import outline
from jinzhou_extract.meaning.annotate import Annotator
from jinzhou_extract.meaning.context import Context
from jinzhou_extract.meaning.paragraphs import read_sentences
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.meaning.stretch import WHOLE, Stretch, annotated
from jinzhou_extract.mentions.decimals import negate
from jinzhou_extract.mentions.fold import Folder, Originals
from jinzhou_extract.mentions.mention import Mention
from jinzhou_extract.mentions.scanner import Scanner
from jinzhou_extract.metric import FIELDS, Kind, Metric, Role
from jinzhou_extract.records.sequence import Metrics
from jinzhou_extract.system.pickled import by_fields
from jinzhou_extract.tables.reader import TableReader

BY_PART: Final = frozenset(["period-part", "status-part", "status-review"])
"""Rules that ask what part of the document a figure stands in."""

UNSEEN: Final = "".join(
    map(chr, (*range(32), *range(127, 160), 0x61C, *range(0x200B, 0x2010), *range(0x2028, 0x202F), *range(0x2060, 0x206A)))
)
"""Controls, marks of direction and other characters that are not seen."""
_PLACED: Final = Role.RANK  # the class of an Enum is slow to ask
_PLACE: Final = Kind.RANK
_MADE: Final = Metric.made  # as the class of a model is
_UNFILLED: Final[dict[str, object]] = dict.fromkeys(FIELDS)
"""A record without values: its copy need not grow while they are put in."""


@dataclass(slots=True)
class Extraction:
    """The metrics of one document, and how many were left out because their paragraph stood there before.

    `left_out` counts the figures of tables that no head tells anything of.

    `rules` are the ids of the rules that made each metric, in the order in which they decided; `evidence` is the heading,
    opening or title that a part of the document was told by, where one decided, else nothing. `about` is what was assumed of
    the document as a whole.
    """

    metrics: Metrics
    about: About
    repeats: int = 0
    left_out: int = 0
    rules: list[tuple[str, ...]] = field(default_factory=list)
    evidence: list[str] = field(default_factory=list)

    def explained(self) -> "list[Explanation]":
        """Return each metric with the rules that made it."""
        return [Explanation(*made) for made in zip(self.metrics, self.rules, self.evidence, strict=True)]


class _Folded(NamedTuple):
    """The text of a document as the rules read it, how it was written, and what is a quantity in it."""

    text: str
    originals: Originals
    mentions: list[Mention]


@dataclass(frozen=True, slots=True)
class Explanation:
    """A metric, the ids of the rules that made it in the order in which they decided, and the line that told its part."""

    metric: Metric
    rules: tuple[str, ...]
    evidence: str = ""

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        """Go to another process by its fields."""
        return by_fields(self)


class Extractor:
    """Extracts metrics; built once, immutable, reused for any number of documents."""

    def __init__(self, *, keep_repeats: bool = False) -> None:
        self._keep_repeats = keep_repeats
        self._folder = Folder()
        self._scanner = Scanner()
        self._tables = TableReader(self._scanner.aliases, self._scanner.bounds)
        self._annotator = Annotator()

    def __reduce__(self) -> tuple[object, tuple[bool]]:
        """Go to another process by its settings; there it is built once, however often it comes."""
        return _built_once, (self._keep_repeats,)

    def extract(
        self,
        document: Given,
        *,
        date: dt.date | str | None = None,
        region: str | None = None,
        title: str | None = None,
    ) -> Metrics:
        """Return the metrics of a document, in the order they stand; `jinzhou_extract.extract` tells what the words mean."""
        return self._run(as_document(document, date=date, region=region, title=title), WHOLE, tells_about=False).metrics

    def run(self, document: Given, stretch: Stretch = WHOLE, *, tells_about: bool = True) -> Extraction:
        """Return the metrics of a document with the count of repeats left out, and the rules that made them.

        Those of the stretches of a document are together those of the whole. What is assumed of the document as a whole is not
        asked for the sake of one without figures unless the result `tells_about` it.
        """
        return self._run(as_document(document), stretch, tells_about=tells_about)

    def _run(self, document: Document, stretch: Stretch, *, tells_about: bool) -> Extraction:
        layout = outline(document.text)
        text, originals = self._folder.shadow(layout.flow.text)
        mentions, left_out = self._tables.read(text, layout.flow.text, layout.blocks, self._scanner.scan(text))
        if not (mentions or tells_about or document.region):  # a place that the user gives is looked up in any case
            return Extraction(Metrics(), About(), left_out=left_out)
        context = self._annotator.context_of(document, layout)
        result = Extraction(Metrics(), about(context.profile, context.home), left_out=left_out)
        if not mentions:
            return result
        for claim, metric in self._read(document, layout, context, _Folded(text, originals, mentions), stretch):
            if metric is None:
                result.repeats += 1
            else:
                result.metrics.append(metric)
                result.rules.append((claim.mention.bound_rule, *claim.trace))
                result.evidence.append("" if BY_PART.isdisjoint(claim.trace) else claim.sentence.part.evidence)
        return result

    def about(self, document: Given) -> About:
        """Return what is assumed of a document as a whole: its title, date, kind and place."""
        document = as_document(document)
        context = self._annotator.context_of(document, outline(document.text))
        return about(context.profile, context.home)

    def explain(self, document: Given) -> list[Explanation]:
        """Return the metrics of a document, each with the rules that made it."""
        return self.run(document).explained()

    def _read(
        self, document: Document, layout: Outline, context: Context, folded: _Folded, stretch: Stretch
    ) -> Iterator[tuple[Claim, Metric | None]]:
        """Yield each claim of a stretch with its metric, or None where its paragraph stood there before."""
        text, originals, mentions = folded
        repeats = iter([*layout.repeats, (len(text) + 1, len(text) + 1)])
        repeat = next(repeats)
        identity = "\0".join(filter(None, (document.source, document.locator(0), document.text)))  # two rows may say the same
        digest = hashlib.blake2b(identity.encode(), digest_size=6).hexdigest()
        parts = self._annotator.parts.read(text, layout.blocks, context.profile)
        known = set(FIELDS) - {"concept"}  # one for all metrics of the document
        bounds = stretch.bounds(layout.blocks, mentions)
        mentions = mentions[bisect_left(mentions, bounds[0], key=attrgetter("start")) :]
        sentences = read_sentences(text, layout.blocks, parts, mentions, self._annotator.times, context)
        for sentence in annotated(sentences, self._annotator.annotate, bounds):
            words = layout.flow.text[sentence.start : sentence.start + len(sentence.text)].strip()
            for claim in sentence.claims:
                if _is_no_place(claim):
                    continue
                while repeat[1] <= claim.mention.start:
                    repeat = next(repeats)
                is_repeat = claim.mention.start >= repeat[0] and not self._keep_repeats
                yield claim, None if is_repeat else _metric(claim, document, layout.flow, originals, words, digest, known)


def _is_no_place(claim: Claim) -> bool:
    """Say whether a number cannot be a place in an order, though it is said to be one: the 0 or -3 in a column of ranks."""
    if claim.role is not _PLACED or claim.mention.kind is not _PLACE:
        return False
    least = claim.mention.value if claim.mention.lower is None else claim.mention.lower
    return claim.mention.explicit_sign < 0 or claim.sign < 0 or (least is not None and least < 1)


def _name(words: str | None) -> str | None:
    """Return words that name something without the control characters around them, None where nothing else is in them."""
    if words is None or words.isalnum():
        return words
    kept = words.strip(UNSEEN)
    return kept if any(char.isalnum() for char in kept) else None


@cache
def _built_once(keep_repeats: bool) -> Extractor:
    return Extractor(keep_repeats=keep_repeats)


def _metric(
    claim: Claim, document: Document, flow: Flow, originals: Originals, sentence: str, digest: str, known: set[str]
) -> Metric:
    """Return the record of a claim."""
    mention = claim.mention
    near = mention.start
    start, end = flow.origin(mention.start), flow.origin_end(mention.end)
    own = f"{digest}-{start}"
    value, lower, upper = mention.value, mention.lower, mention.upper
    if claim.sign < 0 or mention.explicit_sign < 0:
        value = None if value is None else negate(value)
        lower, upper = (None if upper is None else negate(upper)), (None if lower is None else negate(lower))
    fields = _UNFILLED.copy()
    fields["source"] = document.source
    fields["section"] = claim.sentence.paragraph.section
    fields["indicator"] = _name(originals.of(claim.indicator, near))
    fields["value"] = value
    fields["unit"] = mention.unit
    fields["kind"] = mention.kind
    fields["role"] = claim.role
    fields["bound"] = mention.bound
    fields["lower"] = lower
    fields["upper"] = upper
    fields["per"] = originals.of(claim.per, near)
    fields["relative_to"] = originals.of(claim.relative_to, near)
    fields["status"] = claim.status
    fields["group"] = own if claim.group_start == near else f"{digest}-{flow.origin(claim.group_start)}"
    fields["locator"] = document.locator(start)
    fields["flags"] = claim.flags
    fields["period"] = originals.of(claim.period, near)
    fields["time_period"] = claim.time_period
    fields["region"] = claim.region
    fields["region_code"] = claim.region_code
    fields["text"] = document.text[start:end]
    fields["start"] = start
    fields["end"] = end
    fields["sentence"] = sentence
    fields["id"] = own
    return _MADE(fields, known)
