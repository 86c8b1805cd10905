"""What the words in front of a number say of it: wanted, estimated, reckoned, done."""

import re
from enum import Enum, auto
from typing import Final

from jinzhou_extract.lexicon.found import first_of, last_of
from jinzhou_extract.lexicon.pattern import AnyWord, FilledPattern, Pattern, WordList, WordPattern, last_match
from jinzhou_extract.meaning.told_of import told_done
from jinzhou_extract.syntax.verbs import VerbReader
from jinzhou_extract.times.words import SPELLED_YEAR, year_number

_WANTED: Final = WordPattern("wanting.toml", "wanted")
_WANTED_NEAR: Final = WordPattern("wanting.toml", "wanted_near")
_WISHES: Final = AnyWord("wanting.toml", "wanted", "wanted_near")
_AHEAD: Final = WordList("wanting.toml", "ahead")
_RECKONED_WITH: Final = WordList("wanting.toml", "reckoned_with")
_ESTIMATED: Final = WordPattern("wanting.toml", "estimated")
_FORECAST: Final = FilledPattern(
    "wanting.toml", "{today}(?:[白上下][天午]|夜间?|到[明后][天日]?[白夜]?[天间]?)*[^。；]{0,24}?{forecast}", signs="今"
)
_WEATHER: Final = WordPattern("wanting.toml", "weather")
_WEATHER_WAS: Final = WordPattern("wanting.toml", "weather_was")
_FORESEEN: Final = FilledPattern("wanting.toml", "{foreseen}[^。]{0,40}?{weather}")
_RECKONED: Final = WordPattern("wanting.toml", "reckoned")
_DONE: Final = WordPattern("wanting.toml", "done")
_DONE_AMONG_PLANS: Final = WordPattern("wanting.toml", "done_among_plans")
_HINTS: Final = FilledPattern("wanting.toml", "{today}|{estimated}|{reckoned}")

_UP_TO: Final = Pattern(rf"到(20\d\d|{SPELLED_YEAR})年", signs="到")
_REACHED_THEN: Final = Pattern("[达实建完形突控力基将]|提[高升]|要[达实完建]|[增降减]")
_CLAUSE_MARKS: Final = "，；：,;"
_GOES_ON: Final = WordPattern("wanting.toml", "goes_on")
"""How a clause begins that has no subject of its own: what governs the clause before it governs it, too."""

_COMMA: Final = "，"
_LISTING: Final = frozenset("，,")
_FIGURE: Final = Pattern(r"\d(?![\d.,]*(?:[年月日号时点]|条|届|期))|[一二三四五六七八九十百千][万亿]")
_ONLY_THERE: Final = FilledPattern(
    "wanting.toml", r"将(?!{doing_ahead}(?![^，。；\d]{0,8}的))|目标|责令|安排(?=[^，。；]*，(?:实际|已)?完成)"
)
"""Words of wanting that hold in their own clause alone, for they may tell of something else: 把目标价, 将票价由120元下调,
责令退款2万元，罚款1万元.
"""
_STATED: Final = FilledPattern(
    "wanting.toml", r"{stating}|[现共只仅还占][有剩]|[了过已]|昨[天日]|(?<![，,])全长|是(?!否)|[据每]"
)
"""What says that a clause tells something of its own, and no more of what the one before it wants."""

_READY: Final = "准备"
"""What is made ready, or to be done."""

_READIED: Final = FilledPattern("wanting.toml", r"[^，。；：\d]{0,12}?{readied}(?=[约近共各]?\d)")
"""A thing that is made ready, up to its number: 准备|种子12吨, but not 准备|资金500万元建厂."""

_DESCRIBING: Final = WordList("wanting.toml", "describing")
_WHO: Final = FilledPattern(
    "wanting.toml",
    r"[^，。；：\d]{0,14}?的(?:占[约近]?\d|[^，。；：、\d]{0,8}?[有达占][约近]?\d[\d.]*[万余多]*[家人户名位%])"
    r"|的\d+[^，。；：\d]{1,12}?(?:{wholly}|已经?)[^，。；：\d]{0,2}?{finished}",
    signs="的",
)
"""What makes a word of wanting describe who is counted, or what came of it all: 打算|留下的占62%, 承诺|捐款的企业达60家,
承诺|的20件实事全部办结.
"""

_DEMAND: Final = "要求"
_BY_DEMAND: Final = FilledPattern("wanting.toml", "{by_demand}[^，。；：]{0,14}\\Z")
"""What makes a noun of 要求 behind it: 按照镇里的|要求."""

_IN_NO_NOUN: Final = WordList("wanting.toml", "in_no_noun")
_UPON: Final = WordList("wanting.toml", "upon")
_WILLING: Final = WordList("disposal.toml", "willing")
_SOON: Final = WordPattern("disposal.toml", "soon")
_WILL: Final = "将"
_DECIDED: Final = "决定"
_YEAR: Final = Pattern(rf"(?<!\d)((?:19|20)\d\d|{SPELLED_YEAR})年", signs="年")
_CAME_OF_IT: Final = Pattern(
    "[，；。][^，。；]{0,6}?(?:次年|第二年|当年[就便]?[盈见建投获产])|已[经于建投]|了[，。；]", signs="年已了"
)
"""What tells behind a decision how it came out: 决定，投入30万元办厂，|次年盈利."""

_URGED: Final = FilledPattern("wanting.toml", r"{urging}[^，。；：\d了已]{0,6}超额", signs="额")
_NEAR: Final = 12
_FINISHED_BY_NOW: Final = WordPattern("wanting.toml", "finished_by_now")
_FINISHED: Final = WordPattern("wanting.toml", "finished_behind")
_MET: Final = FilledPattern("wanting.toml", r"，(?:现|都)?已经?{wholly}?{demanded}(?=[，。；]|\Z)", signs="已")
"""What tells behind a demand that it was met: 要求退还押金3万元，已全部退还."""

_OUTCOME: Final = FilledPattern(
    "wanting.toml", r"，(?=[^，。；将要拟应须可能计望争]{0,10}?(?:{awarded}|{in_the_end}{given}[\d一二三四五六七八九十]))"
)
"""What opens the clause that tells what came of a demand: 要求赔偿6万元|，最终获赔4.5万元."""

_ONCE_DONE: Final = FilledPattern("wanting.toml", "{once_done}后", signs="后")
_STILL_AHEAD: Final = Pattern("将|预计|有望|可[达实形年新增满]")
"""Behind such a word: what is to come of the works, though they be done."""

_DONE_IN: Final = FilledPattern(
    "wanting.toml",
    r"(?<!将于)(?<!预计)(?<!计划)(?<!力争)(?P<year>(?:19|20)\d\d)年[^，。；将拟]{0,14}?(?P<word>{once_done})(?![后时前的])",
)
"""When something was done, by a year in front of it."""

_SUBJECT: Final = FilledPattern("wanting.toml", r"(?P<subject>[^，。；：、\n]*?){once_done_how}*\Z")
_SAME: Final = WordPattern("wanting.toml", "same_works")
_PHASE: Final = WordPattern("wanting.toml", "phases")
_STATEMENT: Final = "。；\n"
_TELLING: Final = 2
"""So many characters at the end of what was done name it: 龙江|大桥."""

Span = tuple[int, int]
Spans = tuple[Span, ...]


class Mood(Enum):
    """What the words around a number say of it."""

    NONE = auto()
    WANTED = auto()
    AHEAD = auto()  # wanted, and not to be taken for a goal that was reached
    ESTIMATED = auto()
    RECKONED = auto()  # an estimate of what was


WISHES: Final = (Mood.WANTED, Mood.AHEAD)


class Hopes:
    """Where words of wanting, of wanting within their clause, of estimating, reckoning and doing stand in a sentence."""

    __slots__ = ("done", "estimated", "near", "reckoned", "text", "wanted")

    def __init__(self, text: str, wanted: Spans, near: Spans, estimated: Spans, reckoned: Spans, done: Spans) -> None:
        self.text: Final = text
        self.wanted: Final = wanted
        self.near: Final = near
        self.estimated: Final = estimated
        self.reckoned: Final = reckoned
        self.done: Final = done

    def mood(self, end: int, behind: int) -> Mood:
        """Return what is said of a number that stands at `end` and up to `behind`."""
        if _FINISHED_BY_NOW.match(self.text, behind) or _MET.match(self.text, behind):
            return Mood.NONE
        for first, last in reversed(self.wanted):
            if last > end:
                continue
            if self._is_done_between(last, end):
                break
            if not any(begin < last and stop > first for begin, stop in self.estimated):
                return self._wish(first, last)
        near = self._near(end)
        if near is not None and not self._is_done_between(near[1], end):
            return self._wish(*near)
        if self._is_to_be_finished(behind):
            return Mood.AHEAD
        if any(last <= end and not self._is_now_between(last, end) for _, last in self.estimated):
            return Mood.ESTIMATED
        if any(last <= end for _, last in self.reckoned):
            return Mood.RECKONED
        return Mood.NONE

    def _is_to_be_finished(self, behind: int) -> bool:
        """剩下的3公里|将在月底前完工: what the clause goes on to say will come of the number that it begins with."""
        at = next((first for first, _ in (*self.wanted, *self.near) if behind <= first <= behind + _NEAR), -1)
        return at >= 0 and _FINISHED.match(self.text, behind) is not None

    def _wish(self, start: int, end: int) -> Mood:
        """Return the wish of a word of wanting, which is ahead where one in front of it in the sentence is."""
        ahead, text = _AHEAD.set, self.text
        if text[start:end] in ahead or any(last <= start and text[first:last] in ahead for first, last in self.wanted):
            return Mood.AHEAD
        return Mood.WANTED

    def _near(self, end: int) -> Span | None:
        """Return the first word of wanting in the clause that `end` stands in, or in one that this goes on from."""
        if not self.near:
            return None
        clause, number, is_listed = last_of(self.text, _CLAUSE_MARKS, 0, end), end, False
        while clause > self.near[0][0]:
            if not _GOES_ON.match(self.text, clause):
                if not self._lists(clause, end):
                    break
                is_listed = True
            end, clause = clause, last_of(self.text, _CLAUSE_MARKS, 0, clause)
        found = next((span for span in self.near if span[0] > clause and span[1] <= number), None)
        return None if found is not None and is_listed and _ONLY_THERE.match(self.text, found[0]) else found

    def _lists(self, clause: int, end: int) -> bool:
        """要实现就业9万人，再就业|2.4万人: say whether the clause behind the mark at `clause` names one more that is wanted."""
        if self.text[clause] not in _LISTING or _STATED.search(self.text, clause, end):
            return False
        before = last_of(self.text, _CLAUSE_MARKS, 0, clause)
        return _FIGURE.search(self.text, before + 1, clause) is not None

    def _is_now_between(self, start: int, end: int) -> bool:
        """估计能收4万斤，眼下每公斤|6.4元: say whether what stands between two offsets goes on to what is now."""
        return any(start <= first and last <= end and self.text[first] == _COMMA for first, last in self.done)

    def _is_done_between(self, start: int, end: int) -> bool:
        return any(start <= first and last <= end for first, last in self.done)


def may_hope(text: str) -> bool:
    """Say whether a sentence may speak of wanting or estimating: a quick look, for most do not."""
    is_wish = _WISHES.search(text) and (_WANTED.search(text) or _WANTED_NEAR.search(text))
    return bool(is_wish or _HINTS.search(text))


def foretells(text: str, before: str) -> bool:
    """Say whether a sentence goes on with a forecast of the weather that stands `before` it."""
    return (
        _WEATHER.search(text) is not None
        and _WEATHER_WAS.search(text) is None
        and (last := last_match(_FORESEEN, before)) is not None
        and _WEATHER_WAS.search(before, last.start()) is None
    )


def names_end(text: str) -> bool:
    """Say whether a sentence tells what is so once something is done: 通车后."""
    return _ONCE_DONE.search(text) is not None


def ends_told(text: str, this_year: int | None) -> dict[str, str]:
    """Return such words for what a text tells to have been done in a year gone by, and how it does: 2007年1月20日正式|通车."""
    told: dict[str, str] = {}
    for match in _DONE_IN.finditer(text):
        if this_year is None or int(match["year"]) <= this_year:
            word = f"{match['word']}后"
            told[word] = told.get(word, "") + text[last_of(text, _STATEMENT, 0, match.start()) + 1 : match.end()]
    return told


def _is_past(text: str, span: Span, past: dict[str, str]) -> bool:
    """Say whether 通车后 tells of what was done, and of no other works or part of them: 一期2018年投产。|二期投产后."""
    told = past.get(text[span[0] : span[1]])
    if told is None or _STILL_AHEAD.search(text, span[1]):
        return False
    start = max(0, last_of(text, _CLAUSE_MARKS + _STATEMENT, 0, span[0]) + 1)
    if phases := [phase[0] for phase in _PHASE.finditer(text, start, span[0])]:
        return all(phase in told for phase in phases)
    found = _SUBJECT.match(text[start : span[0]])
    subject = found["subject"].strip() if found is not None else ""
    return _SAME.fullmatch(subject) is not None or subject[-_TELLING:] in told


def read_hopes(text: str, this_year: int | None, past: dict[str, str] | None = None, verbs: VerbReader | None = None) -> Hopes:
    """Return where a folded sentence speaks of wanting, estimating and doing; 到2020年 does while that year lies ahead,
    通车后 unless it is `past`, and 准备 unless a thing stands behind it, which `verbs` tell from a deed: 准备种子12吨.
    """
    wanted, near = _spans(_WANTED, text), _spans(_WANTED_NEAR, text)
    if past:
        wanted = tuple([span for span in wanted if not _is_past(text, span, past)])
    if _UP_TO.search(text):
        wanted = tuple(
            [span for span in wanted if not (year := _UP_TO.match(text, span[0])) or _lies_ahead(text, year, this_year)]
        )
    if verbs is not None and _WILL in text:
        wanted, near = (
            tuple([span for span in spans if not _is_noun(text, span, verbs) and not _disposes(text, span, verbs)])
            for spans in (wanted, near)
        )
    if verbs is not None and _READY in text:
        wanted = tuple(
            [
                span
                for span in wanted
                if text[slice(*span)] != _READY or not (_READIED.match(text, span[1]) and verbs.opens_in_thing(text[span[1] :]))
            ]
        )
    wanted, near = (tuple([span for span in spans if not _describes(text, span)]) for spans in (wanted, near))
    if near and _DEMAND in text:
        near = tuple([span for span in near if text[slice(*span)] != _DEMAND or not _is_by_demand(text, span)])
    if _DECIDED in text:
        wanted = tuple(
            [span for span in wanted if text[slice(*span)] != _DECIDED or not _is_carried_out(text, span, this_year)]
        )
    done = (*_spans(_DONE, text), *_spans(_OUTCOME, text), *told_done(text)) if wanted or near else ()
    if done and (urged := {match.end() for match in _URGED.finditer(text)}):
        done = tuple([span for span in done if span[1] not in urged])  # 要求各县|超额5%完成任务
    with_what = _RECKONED_WITH.set
    estimated = [span for span in wanted if text[slice(*span)] in with_what]
    estimated += (*_spans(_ESTIMATED, text), *_spans(_FORECAST, text))
    return Hopes(text, wanted, near, tuple(estimated), _spans(_RECKONED, text), done)


def _is_noun(text: str, span: Span, verbs: VerbReader) -> bool:
    """Say whether a word ends a noun where it stands: 门|将扑出点球, but 部门|将新增."""
    if text[slice(*span)] not in _IN_NO_NOUN.set or text.endswith(_UPON.words, 0, span[0]):
        return False
    start, end = last_of(text, _CLAUSE_MARKS + _STATEMENT, 0, span[0]) + 1, first_of(text, _CLAUSE_MARKS + _STATEMENT, span[1])
    return verbs.is_in_noun(text[start : end if end >= 0 else len(text)], span[0] - start)


def _describes(text: str, span: Span) -> bool:
    """Say whether a word of wanting only tells who is counted: 打算|留下的占62%."""
    return text[span[0] : span[1]] in _DESCRIBING.set and _WHO.match(text, span[1]) is not None


def _is_by_demand(text: str, span: Span) -> bool:
    """Say whether 要求 is a noun, by which something was done: 按照镇里的|要求新修水窖."""
    start = last_of(text, _CLAUSE_MARKS + _STATEMENT, 0, span[0]) + 1
    return _BY_DEMAND.search(text[start : span[0]]) is not None


def _disposes(text: str, span: Span, verbs: VerbReader) -> bool:
    """Say whether 将 is 把, where nothing in front of it makes it will: 将3台设备|租给同行, but 年内将|票价降到8元."""
    if text[span[0] : span[1]] != _WILL or text.endswith(_WILLING.words, 0, span[0]):
        return False
    if _SOON.search(text, last_of(text, _CLAUSE_MARKS + _STATEMENT, 0, span[0]) + 1, span[0]):
        return False
    end = first_of(text, _CLAUSE_MARKS + _STATEMENT, span[1])
    return verbs.opens_in_disposal(text[span[1] : end if end >= 0 else len(text)])


def _is_carried_out(text: str, span: Span, this_year: int | None) -> bool:
    """Say whether what was decided is told of a year gone by, or with what came of it: 1985年，厂里|决定，购买设备3台."""
    years = [year_number(found[1]) for found in _YEAR.finditer(text, 0, span[0])]
    if any(this_year is None or year < this_year for year in years):
        return True
    return _CAME_OF_IT.search(text, span[1]) is not None


def is_done(clause: str, *, among_plans: bool) -> bool:
    """Say whether a clause says of its figure that it is done; what is all around planned needs a plainer word."""
    return (_DONE_AMONG_PLANS if among_plans else _DONE).search(clause) is not None


def _lies_ahead(text: str, until: re.Match[str], this_year: int | None) -> bool:
    """Say whether 到2020年 lies ahead; where nobody knows when the text speaks, whether something is to be reached by then."""
    year = year_number(until[1])
    return year > this_year if this_year is not None else _REACHED_THEN.search(text, until.end()) is not None


def _spans(pattern: Pattern, text: str) -> Spans:
    if pattern.search(text) is None:
        return ()  # as most: a search is sooner made than an iterator
    return tuple([match.span() for match in pattern.finditer(text)])
