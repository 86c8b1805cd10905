"""Tables of a document whose columns no lines part: rows of | cells |, by where their pieces stand below the head."""

from collections.abc import Iterator, Sequence

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.readers.pdf.line import Line, Piece
from jinzhou_extract.readers.pdf.wrapped import rows_of_cells
from jinzhou_extract.tables.aligned import Aligned, aligned
from jinzhou_extract.tables.cells import GROUP, LOSS

NEXT_ROW = 3.0
"""Up to this many times the type size apart, two lines are of one table."""

MOST_HEADS = 3
"""Over how many lines the head of a table may go."""

FEWEST = 2
"""So many rows of figures make a table."""

LONGEST_REST = 6
"""What a line of a head holds that is the rest of one name: （%）; a longer line of one piece is a title."""

MOST_NAMES = 2
"""A row that begins with its number has more pieces."""

LONGEST_NAME = 20
"""A longer line between two rows names no group of them."""

_FIGURE = Pattern(rf"\s*(?:[-+−－]?\d[\d,，.]*[%％]?|{LOSS}|[（(][1-9]\d+[）)])\s*\Z")
_GROUP = Pattern(GROUP)
_ORDINAL = Pattern(r"\s*\d{1,3}\s*\Z")
_NOTHING = Pattern(r"\s*[-—–…]+\s*\Z")
_NOTE = Pattern(r"[（(]?(?:计量|金额)?单位[：:]")
_SENTENCE = Pattern(r".*[。；！？，]")


def with_cells(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """Return the lines of each page, those of a table whose cells stand one below the other as rows of | cells |."""
    lines = [line for page in pages for line in page]
    result: list[Line] = []
    at = 0
    while at < len(lines):
        end = _end_of_rows(lines, at)
        rows = lines[at:end]
        table = _table(result, rows) if sum(map(_has_figures, rows)) >= FEWEST else None
        if table is None:
            result += lines[at : max(end, at + 1)]
        else:
            heads, body, used, found = table
            del result[-used - (len(body) - len(rows)) :]
            result += [*_head(heads, found), *_body(body, found)]
        at = max(end, at + 1)
    numbers = [page[0].page for page in pages if page]
    return [[line for line in result if line.page == number] for number in numbers]


def _table(above: Sequence[Line], rows: Sequence[Line]) -> tuple[list[Line], Sequence[Line], int, Aligned] | None:
    """Return the head of rows and these, of how many of the lines above it is made, and where the pieces of both stand.

    The name of a group below the head is a row.
    """
    has_group = (
        bool(above) and _GROUP.match(above[-1].text) is not None and not above[-1].pieces
    )  # 一、人口（万人） below the head
    if has_group and (table := _table(above[:-1], [above[-1], *rows])) is not None:
        return table
    for lines in (rows_of_cells(above, rows[0]), [(line, 1) for line in above[-MOST_HEADS:]]):
        heads = _heads([line for line, _ in lines])
        while heads:
            found = _found(heads, rows)
            if found is not None:
                return heads, rows, sum(count for _, count in lines[-len(heads) :]), found
            heads = heads[1:]
    return None


def _has_figures(line: Line) -> bool:
    return len(line.pieces) > 1 and any(_FIGURE.match(_text(line, piece)) for piece in line.pieces[1:])


def _end_of_rows(lines: Sequence[Line], first: int) -> int:
    """Return where the rows end that begin with a line; a short line between two of them names a group."""
    end = at = first
    while at < len(lines) and (at == first or _is_next(lines[at - 1], lines[at])):
        if _has_figures(lines[at]):
            end = at + 1
        elif end == first or len(lines[at].text) > LONGEST_NAME or lines[at].pieces or _SENTENCE.match(lines[at].text):
            break
        at += 1
    return end


def _is_next(above: Line, line: Line) -> bool:
    return above.page != line.page or 0 < above.base - line.base <= NEXT_ROW * max(above.size, line.size)


def _heads(above: Sequence[Line]) -> list[Line]:
    """Return the lines at the end of what was read that may be the head of the rows that follow."""
    heads: list[Line] = []
    for line in reversed(above[-MOST_HEADS:]):
        is_title = not line.pieces and len(line.text.strip()) > LONGEST_REST
        if is_title or line.text.startswith("|") or _NOTE.match(line.text) or _SENTENCE.match(line.text):
            break
        if heads and not _is_next(line, heads[0]):
            break
        heads.insert(0, line)
    return heads


def _found(heads: Sequence[Line], rows: Sequence[Line]) -> Aligned | None:
    """Return the columns of rows below their head, with the figures behind the columns of names in every row."""
    full = [line for line in rows if line.pieces]
    values = [_values(line) for line in full]
    firsts = {flags.index(True) for flags in values}
    for fixed in sorted({min(firsts), max(firsts)}):  # a row may leave out one of several names
        if fixed and (found := _placed(heads, full, values, fixed)) is not None:
            return found
    return None


def _values(line: Line) -> list[bool]:
    """Say of each piece of a row whether it is a figure; a number or rank in front of a name is none: 1 东镇 45 38."""
    flags = [_is_value(line, piece) for piece in line.pieces]
    if len(flags) > MOST_NAMES and flags[0] and not flags[1] and any(flags[1:]):
        flags[0] = _ORDINAL.match(_text(line, line.pieces[0])) is None
    return flags


def _placed(heads: Sequence[Line], full: Sequence[Line], values: Sequence[list[bool]], fixed: int) -> Aligned | None:
    """Return the columns of rows whose figures, and nothing else, stand behind so many columns of names."""
    found = aligned(
        [[(piece.left, piece.right) for piece in line.pieces] for line in full],
        [[(piece.left, piece.right) for piece in _pieces(line)] for line in heads],
        fixed,
        width=max(line.size for line in full),
    )
    if found is None:
        return None
    for flags, places in zip(values, found.rows, strict=True):
        if any((column >= fixed) != is_value for is_value, column in zip(flags, places, strict=True)):
            return None
    return found


def _is_value(line: Line, piece: Piece) -> bool:
    text = _text(line, piece)
    return _FIGURE.match(text) is not None or _NOTHING.match(text) is not None


def _text(line: Line, piece: Piece) -> str:
    return line.text[piece.start : piece.end]


def _pieces(line: Line) -> list[Piece]:
    return line.pieces or [Piece(0, len(line.text), line.left, line.right)]


def _head(heads: Sequence[Line], found: Aligned) -> Iterator[Line]:
    """Yield the rows of the head, a name over several columns in each of them."""
    for line, covered in zip(heads, found.heads, strict=True):
        cells: list[Piece | None] = [None] * found.columns
        for piece, (first, last) in zip(_pieces(line), covered, strict=True):
            cells[first : last + 1] = [piece] * (last + 1 - first)
        yield _row(line, cells)


def _body(rows: Sequence[Line], found: Aligned) -> Iterator[Line]:
    places = iter(found.rows)
    for line in rows:
        cells: list[Piece | None] = [None] * found.columns
        for piece, column in zip(_pieces(line), next(places) if line.pieces else [0], strict=True):
            cells[column] = piece
        yield _row(line, cells)


def _row(line: Line, cells: Sequence[Piece | None]) -> Line:
    """Return a line with its pieces as cells; what stands in several of them is in the first where it was on the page."""
    text, indices = "|", [-1]
    last: Piece | None = None
    for piece in cells:
        name = "" if piece is None else _text(line, piece).replace("|", "｜")
        text += f" {name} |"
        told = [] if piece is None else [-1] * len(name) if piece is last else line.indices[piece.start : piece.end]
        indices += [-1, *told, -1, -1]
        last = piece
    return Line(line.page, text, indices, line.left, line.right, line.base, line.size, is_row=True)
