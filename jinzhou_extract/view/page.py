"""The page: documents and their metrics in, one HTML file out that needs nothing else."""

import base64
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, BinaryIO

from markupsafe import Markup

from jinzhou_extract.metric import Metric, Status
from jinzhou_extract.records.columns import Header
from jinzhou_extract.records.evidence import anchor_of
from jinzhou_extract.records.labels import doubts_of, label
from jinzhou_extract.records.visible import visible
from jinzhou_extract.view.asides import is_silent
from jinzhou_extract.view.blocks import Grid, Line, shown_blocks
from jinzhou_extract.view.marks import Piece
from jinzhou_extract.view.palette import palette_css
from jinzhou_extract.view.payload import payload, words
from jinzhou_extract.view.viewed import Viewed

if TYPE_CHECKING:
    from jinja2 import Environment

PROGRAM = (
    "data.js", "state.js", "table.js", "facets.js", "reading.js", "card.js", "verdicts.js", "review.js", "download.js",
    "pictures.js", "series.js", "keyboard.js", "main.js",
)  # fmt: skip
"""The files of the page's program, in the order in which they stand."""

LANGUAGES = {Header.EN: "en", Header.ZH: "zh-CN"}


@dataclass(frozen=True, slots=True)
class _Shown:
    """A piece as the template writes it; `classes` is empty for plain text."""

    text: str
    anchors: tuple[str, ...] = ()
    classes: str = ""
    id: str = ""
    target: str = ""
    number: int = 0
    description: str = ""
    is_aside: bool = False


@dataclass(frozen=True, slots=True)
class _Block:
    kind: str
    place: str | None
    pieces: Sequence[_Shown] = ()
    level: int = 0
    is_repeat: bool = False
    rows: Sequence[Sequence[Sequence[_Shown]]] = ()
    heads: int = 0


@dataclass(frozen=True, slots=True)
class _Article:
    source: str
    blocks: Iterator[_Block]


def write_page(documents: Sequence[Viewed], stream: BinaryIO, header: Header = Header.EN) -> None:
    """Write the page of `documents` in UTF-8; `header` is the language that it opens in."""
    style, program = palette_css() + static("page.css"), _program()
    template = environment().get_template("page.html")
    chunks = template.stream(
        language=LANGUAGES[header],
        title=_title(documents, header),
        policy=policy(style, program),
        style=Markup(style),
        program=Markup(program),
        data=Markup(payload(documents, header)),
        words=words()[header],
        documents=list(_articles(documents, header)),
    )
    chunks.enable_buffering(1000)
    for chunk in chunks:
        stream.write(chunk.encode())


def mention_id(metric: Metric) -> str:
    """Return the name of a mention on the page, which a link may end in."""
    return visible(anchor_of(metric))


def _title(documents: Sequence[Viewed], header: Header) -> str:
    if len(documents) == 1:
        return visible(documents[0].title or documents[0].document.source)
    return words()[header]["documents"].format(len(documents))


def _articles(documents: Sequence[Viewed], header: Header) -> Iterator[_Article]:
    first = 0
    known: set[str] = set()
    for viewed in documents:
        names = [_unique(mention_id(metric), known) for metric in viewed.metrics]
        yield _Article(visible(viewed.document.source), _Blocks(viewed, first, names, header).blocks())
        first += len(viewed.metrics)


def _unique(name: str, known: set[str]) -> str:
    """Return a name that is not known yet and make it known: the same document may be there twice."""
    free = name
    number = 2
    while free in known:
        free, number = f"{name}-{number}", number + 1
    known.add(free)
    return free


class _Blocks:
    """The blocks of one document; its mentions are numbered from `first` on all of the page."""

    def __init__(self, viewed: Viewed, first: int, names: Sequence[str], header: Header) -> None:
        self._viewed = viewed
        self._first = first
        self._names = names
        self._header = header

    def blocks(self) -> Iterator[_Block]:
        """Yield the blocks as the template writes them."""
        spans = [(metric.start, metric.end) for metric in self._viewed.metrics]
        for block in shown_blocks(self._viewed.document, spans):
            place = None if block.place is None else visible(label("locator", block.place, self._header))
            match block:
                case Line():
                    shown = self._pieces(block.pieces)
                    yield _Block(block.kind, place, shown, min(block.level + 1, 6), block.is_repeat)
                case Grid():
                    rows = [[self._pieces(cell) for cell in row] for row in block.rows]
                    yield _Block(block.kind, place, rows=rows, heads=block.heads)

    def _pieces(self, pieces: Sequence[Piece]) -> list[_Shown]:
        """Return the pieces as they are written: what is silent is left out, and what it parted is one again."""
        shown: list[_Shown] = []
        for piece in pieces:
            if piece.is_aside and is_silent(self._viewed.document.text[piece.start : piece.end]) and not piece.opens:
                continue
            one = self._shown(piece)
            before = shown[-1] if shown else None
            if before and one.classes and before.target == one.target and not (one.id or one.anchors or one.is_aside):
                shown[-1] = replace(before, text=before.text + one.text)
            else:
                shown.append(one)
        return shown

    def _shown(self, piece: Piece) -> _Shown:
        text = visible(self._viewed.document.text[piece.start : piece.end])
        if piece.mark is None:
            return _Shown(text, is_aside=piece.is_aside)
        metric = self._viewed.metrics[piece.mark]
        own = self._names[piece.mark] if piece.mark in piece.opens else ""
        return _Shown(
            text,
            tuple(self._names[other] for other in piece.opens if other != piece.mark),
            _classes(metric),
            own,
            self._names[piece.mark],
            self._first + piece.mark,
            self._description(metric),
        )

    def _description(self, metric: Metric) -> str:
        said = [metric.indicator, *(label(name, getattr(metric, name), self._header) for name in ("kind", "role", "status"))]
        return visible(" · ".join(item for item in said if item))


def _classes(metric: Metric) -> str:
    more = " target" if metric.status is Status.TARGET else ""
    return f"m {metric.kind} r-{metric.role}{more}{' flagged' if doubts_of(metric) else ''}"


def policy(style: str, program: str | None = None) -> str:
    """Return what a page may do: show itself, run its own program if it has one, and nothing else."""
    scripts = "" if program is None else f" script-src '{_fingerprint(program)}';"
    return f"default-src 'none'; style-src '{_fingerprint(style)}';{scripts} img-src data:"


def _fingerprint(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _program() -> str:
    return '"use strict";\n(() => {\n' + "\n".join(static(name) for name in PROGRAM) + "})();\n"


def static(name: str) -> str:
    """Return a file of the page."""
    return (files(__package__) / "static" / name).read_text(encoding="utf-8")


@cache
def environment() -> "Environment":
    """Return what the templates are filled in by: every value is escaped."""
    from jinja2 import Environment, PackageLoader, StrictUndefined  # takes long, and only pages need it

    return Environment(
        loader=PackageLoader("jinzhou_extract.view"), autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True
    )
