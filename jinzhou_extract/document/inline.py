"""Marks inside lines: emphasis, links, code, tags of HTML. They are cut, what they stand around is kept."""

import html
import re
from bisect import bisect_left
from itertools import accumulate
from typing import Final

from jinzhou_extract.document.flow import Cut
from jinzhou_extract.lexicon.pattern import Pattern, WordPattern

_MARKS: Final = ("*", "_", "`", "[", "<", ">", "\\", "&", "~~")
"""Every mark begins with one of these; to look for each by itself is sooner done than with a pattern."""
_TOKEN: Final = Pattern(
    r"\\(?P<escaped>[!-/:-@\[-`{}~]|\r?\Z)"
    r"|(?P<entity>&(?:#\d{1,6}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});)"
    r"|(?P<run>\*+|_+|~~+|`+)"
    r"|(?P<gone>!\[[^\[\]]*\]\([^()\s]*(?:[ \t]+\"[^\"]*\")?\)|\[\^[^\[\]\s]{1,20}\]|<(?:https?|ftp|mailto):[^<>\s]*>)"
    r"|(?P<open>\[)"
    r"|\](?P<target>\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:[ \t]+\"[^\"]*\")?\))?"
    r"|<(?P<slash>/?)(?P<name>[a-zA-Z][a-zA-Z0-9]*)(?:[\s/][^<>]*)?>"
)
_QUOTE: Final = Pattern(r"[ \t]*>(?:[ \t]*>)*(?![\d.])[ \t]*")
_DEFINITION: Final = Pattern(r" {0,3}\[(?!\^)[^\[\]]+\]:[ \t]*[!-~]*[/.#][!-~]*(?:[ \t]+\"[^\"]*\")?[ \t]*\r?\Z")
_RULE: Final = Pattern(r"[\s*_~`=-]*\Z")
_RAISED: Final = Pattern(r"([0-9]|[\[(（〔【]?[0-9*①-⑳]{1,3}[\])）〕】]?)</sup>")
_TAKES_POWER: Final = Pattern(r"(?:[a-zA-Z米]|(?<![\d.])10)\Z")
_BLOCK_TAG: Final = WordPattern("markdown.toml", "block_tag")
_INLINE_TAG: Final = WordPattern("markdown.toml", "inline_tag")
_BOLD_TAG: Final = WordPattern("markdown.toml", "bold_tag")

BARRIER: Final = "\ufffc"
"""What is left of something hidden between two numerals (U+FFFC), so that they do not become one number."""

_NUMERAL: Final = frozenset("0123456789０１２３４５６７８９〇零一二三四五六七八九十百千万亿两半.．,，")
_DIGITS: Final = frozenset("0123456789")
_POWERS: Final = "⁰¹²³⁴⁵⁶⁷⁸⁹"


class Marks:
    """What the marks of a text come to.

    `cuts` are the marks, in order. `bold` gives where the spans that are set in bold begin and end, `tagged` the level of
    the headings of HTML by where their text begins; both index the text without the marks.
    """

    def __init__(self) -> None:
        self.cuts: list[Cut] = []
        self.bold: dict[int, int] = {}
        self.tagged: dict[int, int] = {}


def read_marks(text: str) -> Marks:
    """Return the marks of `text`; linear in its length, and nearly free where there are none."""
    marks = Marks()
    bold: list[tuple[int, int]] = []
    tagged: list[tuple[int, int]] = []
    position = 0
    ahead = {mark: at for mark in _MARKS if (at := text.find(mark)) >= 0}
    while ahead:
        found = min(ahead.values())
        start = max(text.rfind("\n", position, found) + 1, position)
        end = text.find("\n", found)
        position = len(text) if end < 0 else end
        line = _Line(text[start:position])
        marks.cuts += [Cut(start + first, start + last, left) for first, last, left in sorted(line.cuts)]
        bold += [(start + first, start + last) for first, last in sorted(line.bold)]
        tagged += [(start + first, level) for first, level in line.tagged]
        for mark in [mark for mark, at in ahead.items() if at < position]:
            ahead[mark] = text.find(mark, position)
            if ahead[mark] < 0:
                del ahead[mark]
    if bold or tagged:
        _place(text, marks, bold, tagged)
    return marks


def _place(text: str, marks: Marks, bold: list[tuple[int, int]], tagged: list[tuple[int, int]]) -> None:
    """Give `marks` its spans, in the offsets of the text without the marks; bold that goes on is one span."""
    starts = [cut.start for cut in marks.cuts]
    removed = [0, *accumulate([cut.end - cut.start - len(cut.left) for cut in marks.cuts])]

    def kept(offset: int) -> int:
        return offset - removed[bisect_left(starts, offset)]

    for offset, level in tagged:
        marks.tagged[kept(offset)] = level
    first = last = before = -1
    for begin, end in bold:
        start, stop = kept(begin), kept(end)
        if first < 0 or _shown(text, before, begin, starts, marks.cuts):
            first = start
        last = max(last, stop)
        before = max(before, end)
        marks.bold[first] = last


def _shown(text: str, start: int, end: int, starts: list[int], cuts: list[Cut]) -> bool:
    """Say whether anything but marks and blanks stands between two offsets."""
    at = bisect_left(starts, start)
    while start < end:
        stop = min(cuts[at].start, end) if at < len(cuts) else end
        if "\n" in text[start:stop] or text[start:stop].strip():
            return True
        start = max(stop, cuts[at].end) if at < len(cuts) else end
        at += 1
    return False


class _Line:
    """One line that may hold marks; all offsets index the line."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.cuts: list[Cut] = []
        self.bold: list[tuple[int, int]] = []
        self.tagged: list[tuple[int, int]] = []
        self._is_row = text.lstrip().startswith("|")
        self._runs: dict[str, tuple[int, int, int]] = {}  # start and end of a mark that is open, cuts made before it
        self._brackets: list[int] = []
        if _DEFINITION.match(text):
            self.cuts.append(Cut(0, len(text)))
        elif not _RULE.match(text):
            self._read()

    def _read(self) -> None:
        position = 0
        if quote := _QUOTE.match(self.text):
            self.cuts.append(Cut(*quote.span()))
            position = quote.end()
        while token := _TOKEN.search(self.text, position):
            position = token.end()
            if token["run"]:
                self._run(token["run"], token.start(), position)
            elif token["entity"]:
                self._entity(token["entity"], token.start())
            elif token["escaped"] is not None:
                if token["escaped"] != "|":
                    self.cuts.append(Cut(token.start(), token.start() + 1))
            elif token["gone"]:
                self._hide(token.start(), position)
            elif token["name"]:
                position = self._tag(token)
            elif token["open"]:
                self._brackets.append(token.start())
            elif self._brackets:
                opening = self._brackets.pop()
                if token["target"]:
                    self.cuts.append(Cut(opening, opening + 1))
                    self._hide(token.start(), position)
        for mark in ("**", "__"):
            if mark in self._runs:
                self._dangling(*self._runs[mark][:2])

    def _entity(self, entity: str, start: int) -> None:
        """Cut an entity of HTML; the character it names stands in its place, a blank for any blank."""
        char = html.unescape(entity)
        if len(char) == 1 and char != entity:
            self.cuts.append(Cut(start, start + len(entity), " " if char.isspace() or not char.isprintable() else char))

    def _hide(self, start: int, end: int) -> None:
        """Cut a span that holds more than marks; two numerals on its sides stay two."""
        joins = self.text[start - 1 : start] in _NUMERAL and not self.text[end : end + 1].isspace() if start else False
        self.cuts.append(Cut(start, end, BARRIER if joins and re.search(r"\d", self.text[start:end]) else ""))

    def _run(self, run: str, start: int, end: int) -> None:
        """Read a run of one mark: it closes the one that is open, or opens one."""
        mark, size = run[0], end - start
        before, after = self.text[start - 1 : start] if start else "", self.text[end : end + 1]
        if size > 3:
            if run == "****" and "**" in self._runs:
                self.cuts.append(Cut(start, end))  # **一、****工作回顾**: one ends where the next begins
            return
        if not _may_mark(mark, size, before, after, is_open=run in self._runs):
            return
        opened = self._runs.pop(run, None)
        if opened is not None and self.text[opened[1] : start].strip() and (size > 1 or mark == "`" or not before.isspace()):
            self._close(run, opened, start, end)
        elif size > 1 or mark == "`" or not after.isspace():
            self._runs[run] = start, end, len(self.cuts)

    def _close(self, run: str, opened: tuple[int, int, int], start: int, end: int) -> None:
        first, begin, count = opened
        if run == "~~":
            self.cuts[count:] = [cut for cut in self.cuts[count:] if cut.start < first]
            while self.bold and self.bold[-1][1] > first:
                self.bold.pop()
            while self._brackets and self._brackets[-1] > first:
                self._brackets.pop()
            self._runs = {key: mark for key, mark in self._runs.items() if mark[0] < first}
            self._hide(first, end)
            return
        self.cuts.append(Cut(first, begin))
        self.cuts.append(Cut(start, end))
        if len(run) > 1 and run[0] != "`":
            self.bold.append((begin, start))

    def _dangling(self, start: int, end: int) -> None:
        """Cut a mark of bold at an edge of the line whose other half is missing."""
        if not self.text[:start].strip(" \t>-*") or not self.text[end:].strip():
            self.cuts.append(Cut(start, end))

    def _tag(self, token: re.Match[str]) -> int:
        """Cut a tag that HTML knows; those of blocks leave a line end. Return where to read on."""
        name, start, end = token["name"].lower(), token.start(), token.end()
        if _BLOCK_TAG.fullmatch(name):
            self.cuts.append(Cut(start, end, " " if self._is_row else "\n"))
            if name[0] == "h" and name[1:].isdigit() and not token["slash"]:
                self.tagged.append((end, int(name[1:])))
        elif name == "sup" and not token["slash"] and (raised := _RAISED.match(self.text, end)):
            is_power = raised[1] in _DIGITS and _TAKES_POWER.search(self.text[max(0, start - 4) : start])
            self.cuts.append(Cut(start, raised.end(), _POWERS[int(raised[1])] if is_power else ""))  # m², or a note
            return raised.end()
        elif _INLINE_TAG.fullmatch(name):
            self.cuts.append(Cut(start, end))
            if _BOLD_TAG.fullmatch(name):
                if not token["slash"]:
                    self._runs[name] = start, end, 0
                elif name in self._runs:
                    self.bold.append((self._runs.pop(name)[1], start))
        return end


def _may_mark(mark: str, size: int, before: str, after: str, *, is_open: bool) -> bool:
    """Say whether a run may be a mark, by the characters on its sides: not the * of 3*5, the _ of a_b, the ~~ of 3~~5."""
    if mark == "`":
        return True
    if mark == "_" and (size > 2 or (_is_word(before) and _is_word(after)) or (size == 1 and _letters(before, after))):
        return False
    return not ((size == 1 or (mark == "~" and not is_open)) and before.isdigit() and after.isdigit())


def _is_word(char: str) -> bool:
    return char.isascii() and char.isalnum()


def _letters(before: str, after: str) -> bool:
    """Say whether a letter of any script stands on both sides; there _ is no mark."""
    return before.isalnum() and after.isalnum()
