"""Web pages: headings, paragraphs, lists and tables of the main content; title and date by what the page says of itself."""

import codecs
from collections.abc import Iterator
from itertools import islice

from jinzhou_extract.document import Document
from jinzhou_extract.errors import InputError
from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.readers.decode import GUESSED, decode
from jinzhou_extract.readers.element import Element
from jinzhou_extract.readers.extras import need
from jinzhou_extract.readers.html_about import about, as_shown
from jinzhou_extract.readers.html_blocks import BlockKind, PageBlock, read_blocks
from jinzhou_extract.readers.html_main import main_blocks
from jinzhou_extract.readers.layout import LayoutText
from jinzhou_extract.readers.merged import unmerge
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.source import Source
from jinzhou_extract.readers.told import Told, make_document

DAMAGE = 0.01
"""The share of characters beyond ASCII that may be broken: sites cut summaries by bytes, in the middle of a character."""

LONGEST_TAG = 16_384
"""Characters up to which a tag is read as it is."""

MOST_ATTRIBUTES = 256
"""How many attributes of a longer tag are read: what reads them looks through all of them for each."""

_OPENING = Pattern(r"(?is)\s*(?:(?:<!--.*?-->|<\?xml[^>]*>)\s*)*<(?:!doctype\s+html|html|head|body)\b")
_CHARSET = Pattern(r"(?i)<meta[^>]{1,200}?charset\s*=\s*[\"']?\s*([\w-]+)")
_XML = Pattern(r"\A\s*<\?xml[^>]*\?>")
_CLOSED = Pattern(r"(?i)</(?:html|body)\s*>")
"""Where a page ends, and each page that it was put together from: browsers read on behind that, the parser does not."""

_TAG = Pattern(r"""<[A-Za-z](?:[^<>=]++|=\s*+(?:"[^"]*+"|'[^']*+')?+)*+""")
_ATTRIBUTE = Pattern(r"""[^\s=<>/]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s<>]++))?+""")


class HtmlReader:
    """Reads the main content of a web page."""

    name = "html"
    endings: tuple[str, ...] = ("html", "htm", "xhtml", "shtml")
    extra: str | None = "html"
    many = False

    def recognises(self, source: Source) -> bool:
        """Say whether it opens as pages do: with a doctype, <html>, <head> or <body>."""
        return b"<" in source.head and _OPENING.match(_as_ascii(source.head)) is not None

    def read(self, source: Source, options: ReadOptions) -> Iterator[Document]:
        """Yield the one document of a page."""
        need("trafilatura", source.name, "HTML", "html")
        markup = _text_of(source, options.encoding)
        tree = _parse(markup, source.name)
        called = " ".join((tree.findtext(".//title") or "").split())
        title, published = about(tree, markup)
        page = read_blocks(tree)
        title = as_shown(page, called, title)
        text = LayoutText()
        for block in main_blocks(page, title):
            _write(block, text)
        if text.is_empty:
            raise InputError(source.name, "holds no text", "save the page once it has loaded, or print it to PDF")
        yield make_document(text.text(), source.name, options, Told(title=title, date=published))


def _text_of(source: Source, encoding: str | None) -> str:
    """Return a page's text; where its bytes contradict the encoding that it declares, what they are counts."""
    if encoding is None and b"\0" not in source.head and (text := _mended(source.data, "utf-8")):
        return text
    try:
        return decode(source.data, source.name, encoding)
    except InputError:
        declared = _CHARSET.search(_as_ascii(source.head))
        name = GUESSED.get(declared[1].lower()) if declared else None
        if encoding is None and name is not None and (text := _mended(source.data, name)):
            return text
        raise


def _mended(data: bytes, encoding: str) -> str:
    """Return the text with U+FFFD for what is broken, or nothing where that is too much for the encoding to be right."""
    text = data.decode(encoding, "replace").removeprefix("\ufeff")
    return text if text.count("\ufffd") <= DAMAGE * sum(char > "\x7f" for char in text) else ""


def _parse(page: str, name: str) -> Element:
    from lxml.etree import ParserError
    from lxml.html import HTMLParser, document_fromstring

    parser = HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        page = _CLOSED.sub("", _XML.sub("", _with_few_attributes(page.replace("\0", "")), count=1))
        tree: Element = document_fromstring(page, parser=parser)
    except ParserError:
        raise InputError(name, "is empty", "there is nothing to extract from it") from None
    if any("depth" in entry.message for entry in parser.error_log):
        raise InputError(name, "nests its elements too deeply to be read", "save it again with a browser")
    return tree


def _with_few_attributes(page: str) -> str:
    """Return a page whose tags have no more attributes than can be read in good time, each tag with its first ones."""
    kept: list[str] = []
    through = 0
    for tag in _TAG.finditer(page):
        if tag.end() - tag.start() > LONGEST_TAG:
            attributes = islice(_ATTRIBUTE.finditer(page, tag.start() + 1, tag.end()), MOST_ATTRIBUTES, None)
            if (first := next(attributes, None)) is not None:
                kept.append(page[through : first.start()])
                through = tag.end()
    return "".join([*kept, page[through:]]) if kept else page


def _write(block: PageBlock, text: LayoutText) -> None:
    match block.kind:
        case BlockKind.HEADING:
            text.heading(block.level, block.text)
        case BlockKind.ITEM:
            text.item(block.text)
        case BlockKind.PARAGRAPH:
            text.paragraph(block.text)
        case BlockKind.TABLE:
            text.table(unmerge(block.rows))


def _as_ascii(data: bytes) -> str:
    """Return the markup of a page in any encoding; what is not ASCII does not matter for it."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        data = data[2:].replace(b"\0", b"")
    return data.removeprefix(codecs.BOM_UTF8).decode("ascii", "replace")
