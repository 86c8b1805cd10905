"""Which times of a sentence date its figures, and which do not: bases, price years, names, beginnings."""

from typing import Final

from jinzhou_extract.lexicon.found import first_of
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList, WordPattern
from jinzhou_extract.meaning.opening_times import SENTENCE_STARTS, holds_up_to, is_of_subject, is_scheduled
from jinzhou_extract.meaning.time_bases import is_base
from jinzhou_extract.times.expression import TimeExpression
from jinzhou_extract.times.words import FORMER, TO

LONGEST_NAME: Final = 60
"""A longer name in book marks is not read to its end."""

_PRICES: Final = FilledPattern("tellings.toml", r"的?{prices_of}?价(?:格|计|$)?")
_PRICES_LEAD: Final = Pattern(r"[按以照][^，。；]{0,6}\Z")
_PRICED: Final = FilledPattern("tellings.toml", r"{prices_of}?价(?:格|计算?)?(?:，下同)?[）)]")
_DISPATCHED: Final = FilledPattern("press.toml", r"{sent}(?=[\s（(]|$)")
_ON_RECORD: Final = FilledPattern("tellings.toml", r"[^，。；]{0,4}(?:有|开始)[^，。；]{0,6}{on_record}以来", signs="来")
_SUPERLATIVE: Final = Pattern(r"的?(?:最[高低大小多少好差快慢强弱]|新[高低]|首次|同期|历史|单[日月])")
_TITLE_END: Final = WordPattern("time.toml", "title_of_rules")
_CAME_OUT: Final = WordPattern("time.toml", "came_out")
_SAME_DAY: Final = WordList("tellings.toml", "same_day")
_EVERY_YEAR: Final = ("每年", "每年的")
_NO_DATE_LEADS: Final = (*_EVERY_YEAR, "受")
"""In front of a time of every year, or of what something suffered from: 受|4月冰雹影响."""

_THESE_DAYS: Final = "今天"
_OF_THEN: Final = "当时"
_BY: Final = ("按", "照", "以")
_AS_IT_IS: Final = FilledPattern("tellings.toml", r"的(?:[一-鿿]{0,3}{as_it_is})")
_BEGINS: Final = ("开始，", "起，")
_AGO: Final = "年前的"
_SUFFERED_LEAD: Final = Pattern(r"(?<![接享])受[^，。；]{0,7}\Z", signs="受")
_SUFFERED: Final = FilledPattern("tellings.toml", r"[^，。；\d]{1,10}{suffered}", signs="影冲拖")

_OPENED: Final = r"(?:{begun}|{opened_then}的(?=[^，。；\d]{1,10}，?{counted_now}))"
_BEGUN: Final = FilledPattern(
    "time.toml",
    rf"\s*(?:[之以]?前|[之以]后|[^，。；\d的]{{2,8}}[之以]?后)?(?:建成|竣工|正式)?{_OPENED}"
    r"(?!时候|那[年天会]|当[年时天]|头[一几两]|第一)",
)
_BEGINS_AHEAD: Final = FilledPattern("time.toml", rf"{_OPENED}[^，。；\d]{{1,14}}?(?<!门)将")  # 12月|投产的二期工程将
_UP_TO: Final = ("到", "至", "到了", "至了")
_GOES_ON_UNTIL: Final = WordPattern("time.toml", "goes_on_until")
_BEGUN_LEAD: Final = WordPattern("time.toml", "begun_in")
_STRETCH: Final = Pattern(
    r"最?近[一二三四五六七八九十两几数\d]{1,3}[多余]?年来?|[一二三四五六七八九十两几数\d]{1,3}[多余]?年以?来"
)
_RECORD: Final = WordPattern("time.toml", "record_behind")
_NAMED: Final = WordPattern("time.toml", "named_behind")
DELIVERED: Final = Pattern("份?交[割货]", signs="交")
_NAMED_FAR: Final = WordPattern("time.toml", "named_far_behind")
_NAMING_LEAD: Final = WordPattern("time.toml", "naming_lead")
_EVENT: Final = WordPattern("time.toml", "event_behind")
_PREPARING: Final = WordPattern("time.toml", "preparing")
_ASIDE_LEAD: Final = Pattern(r"[把将][^，。；由从]{0,4}\Z")
_COUNTED_UP: Final = "统计"
_REPORTED: Final = WordPattern("time.toml", "reported_behind")
_TOLD_ON: Final = WordPattern("time.toml", "told_on")
_HEARD_ON: Final = WordPattern("time.toml", "heard_on")
_REPORTER: Final = "记者"
_TELLING_LEAD: Final = WordPattern("time.toml", "telling_lead")
_TO_BE_TOLD: Final = WordPattern("time.toml", "to_be_told")
_TURNED: Final = WordPattern("time.toml", "turned")
_SEASON: Final = WordPattern("time.toml", "seasons")
_CONTEST: Final = WordPattern("time.toml", "contest_behind")
LAST_HELD: Final = "届"
"""How the words for the last time that a contest was held end: 上届."""

_WON_THEN: Final = WordPattern("time.toml", "won_then")
_AT: Final = frozenset("于在")
OPENED: Final = WordPattern("time.toml", "opened")
DEADLINE: Final = Pattern(r"[之以]?前(?![\d一二三四五六七八九十两])")
"""Behind a time by which something is to be done."""
_PART_LEAD: Final = Pattern(r"(?:占|相当于)[^，。；、\d由从]{0,10}\Z")
_LIES_AHEAD: Final = WordPattern("time.toml", "lies_ahead")
_CLAUSE_MARKS: Final = "，。；：、（(\n"


def is_name(text: str, start: int, end: int) -> bool:
    """Say whether a time only names, begins or prices something: 2022年冬奥会, 1998年成立的, 按1980年不变价格."""
    if _BEGUN_LEAD.search(text, max(0, start - 6), start) or text.endswith(_NO_DATE_LEADS, 0, start):
        return True
    if text[start:end] == _THESE_DAYS and (_AS_IT_IS.match(text, end) or text.endswith(_AGO, 0, start)):
        return True  # 换来|今天|的变化, 7年前的|今天
    if _SUFFERED_LEAD.search(text, max(0, start - 8), start) and _SUFFERED.match(text, end):
        return True  # 受春旱和|八月|低温影响
    if text.endswith(_UP_TO, 0, start) and _GOES_ON_UNTIL.search(text, max(0, start - 6), start):
        return True
    behind = text[end : end + 1]
    if _is_of_telling(text, start, end) or is_scheduled(text, start, behind):
        return True
    if not behind or behind in "，。；":
        return False
    if text.endswith("以来", start, end) and _SUPERLATIVE.match(text, end):
        return True  # 为去年8月以来最低
    if _DISPATCHED.match(text, end) or _ON_RECORD.match(text, end) or _is_titled(text, start, end):
        return True
    if behind in "的不可当现价" and _is_of_prices(text, start, end):
        return True
    if behind == "的" and text.endswith(("计划", "规划"), start, end):
        return True  # 第一个五年计划的最后一年
    if behind not in "的，" and _SEASON.search(text, start, end) and _CONTEST.match(text, end):
        return True  # 2013—2014赛季全国女排联赛第九轮昨晚战罢
    if _NAMED.match(text, end) or (text.endswith(LAST_HELD, start, end) and _WON_THEN.match(text, end)):
        return True  # 上届冠军湖北队
    if _BEGUN.match(text, end) and not _BEGINS_AHEAD.match(text, end):
        return True
    if behind in "的最同新首少罕未" and _RECORD.match(text, end) and _STRETCH.fullmatch(text, start, end):
        return True  # 是近10年最高水平
    if _ASIDE_LEAD.search(text, max(0, start - 6), start) and _is_attribute(text, end):
        return True  # 把1984年末的过热调整过来
    if _REPORTED.match(text, end) and (text[end - 1] in "日号" or text.startswith(_COUNTED_UP, end)):
        return True  # 据市统计局11月5日统计
    if text[start - 1 : start] in _AT and _TO_BE_TOLD.match(text, end):
        return True  # 数据将于|下周|公布
    if _PART_LEAD.search(text, max(0, start - 12), start):
        return True  # 占公司2011年度营业收入的9.09%
    if _NAMED_FAR.match(text, end) and _NAMING_LEAD.search(text, max(0, start - 8), start):
        return True
    return _EVENT.match(text, end) is not None and _PREPARING.search(text, max(0, start - 10), start) is not None


def _is_of_prices(text: str, start: int, end: int) -> bool:
    """Say whether a time is that whose prices something is told in: 按|1980年|不变价格, （|1990年|不变价）, 按|当时|的工资."""
    if text[start:end] == _OF_THEN and text.startswith("的", end) and text.endswith(_BY, 0, start):
        return True
    if _PRICES.match(text, end) and _PRICES_LEAD.search(text, max(0, start - 8), start):
        return True
    return _PRICED.match(text, end) is not None and text[start - 1 : start] in "（("


def _is_of_telling(text: str, start: int, end: int) -> bool:
    """Say whether something was but told on a day: 3月17日，省教育厅召开新闻发布会; 记者昨天从市交通局了解到."""
    if text.startswith("，", end):
        return text[end - 1] in "日号天" and _TOLD_ON.match(text, end) is not None
    return text.endswith(_REPORTER, 0, start) and _HEARD_ON.match(text, end) is not None


def begins_in(text: str, start: int, end: int) -> bool:
    """Say whether something is told to have begun in a time: 成立于1998年, 1998年成立，."""
    if _BEGUN_LEAD.search(text, max(0, start - 6), start) or _BEGUN.match(text, end):
        return True
    return OPENED.match(text, end) is not None


def dating(text: str, times: list[TimeExpression]) -> list[TimeExpression]:
    """Return the times of a sentence that date a figure: no base, no name, none in the bracket behind another one."""
    found: list[TimeExpression] = []
    yearly = -1  # where the times of every year end that a list goes on with: 每年的6月至9月、12月
    for at, time in enumerate(times):
        if text.endswith(_EVERY_YEAR, 0, time.start) or (time.start == yearly + 1 and text[yearly] == "、"):
            yearly = time.end
            continue
        if at and times[at - 1].end == time.start and time.text in _SAME_DAY.set:
            continue  # 28日|当天 is that day
        if found and time.has_year and found[-1].end + 1 == time.start and _spells_out(found[-1].text, time):
            found[-1] = time  # 报告期内（|2018年至2020年）
            continue
        if (
            _is_clock(time.text)
            or _explains(text, time.start, found)
            or is_base(text, time.start, time.end)
            or is_name(text, time.start, time.end)
        ):
            continue
        found.append(time)
    return found


_MEANT: Final = Pattern(r"报告期|(?:最?近|过去|前)[一二两三四五六七八九十\d]{1,2}年")
_OF_YEARS: Final = Pattern(rf"(?:19|20)\d\d ?年?{TO}(?:19|20)\d\d")


def _is_clock(words: str) -> bool:
    """Say whether a time is one of a day that others name: 凌晨3点半."""
    return words[-1] in "半整许" and words[-2:-1] in ("点", "时")


def _spells_out(words: str, time: TimeExpression) -> bool:
    """Say whether a time right behind other words, in a bracket, tells which years they mean: 近三年（|2019—2021年）."""
    return _MEANT.match(words) is not None and _OF_YEARS.match(time.text) is not None


def _explains(text: str, start: int, before: list[TimeExpression]) -> bool:
    """Say whether a time stands in a bracket that explains the time in front of it: 2015/16年度（9月至次年8月）."""
    opened = max(text.rfind("（", 0, start), text.rfind("(", 0, start))
    if opened < 0 or not before or max(text.rfind("）", opened, start), text.rfind(")", opened, start)) >= 0:
        return False
    return before[-1].end == opened


def carries(text: str, time: TimeExpression, last: TimeExpression | None, *, is_settled: bool) -> bool:
    """Say whether later sentences go on in a time: not in a base (比2015年), a level (从2020年的), a name, a plan (预计9月),
    a beginning (5月以来); nor in a day that does not open its statement or where the document's part, `is_settled`, says when;
    nor in one in which something began or turned (2009年升格为专科。); nor in one that only describes something (2003年遗留的
    债务) in a sentence that opened with another one, `last`.
    """
    if is_base(text, time.start, time.end) or is_name(text, time.start, time.end):
        return False
    if time.text in FORMER or LAST_HELD in (time.text[-1:], text[time.end : time.end + 1]) or DEADLINE.match(text, time.end):
        return False  # 6月底前|完成征地, 2026届|毕业生的招聘会
    if _LIES_AHEAD.search(text, max(0, time.start - 4), time.start) or time.text.endswith(_NO_LONGER.words):
        return False
    clock = _CLOCK.match(text, time.end)
    end = clock.end() if clock else time.end
    if time.is_point and _UNTIL.match(text, end):
        return False  # 10月31日前缴清的，享受优惠。…
    if is_aside(text, time, last):
        return False  # 每斤14块，去年是17块。
    is_of_year = is_gone_by(time) or (is_settled and time.text[:4].isdecimal())
    is_within = is_of_year and time.start > 0 and text[time.start - 1] not in SENTENCE_STARTS | _CLAUSE_STARTS
    if _DESCRIBES.match(text, time.end) and (is_within or (last is not None and _opens_with(text, last, time.start))):
        return False
    is_opened = is_gone_by(time) and OPENED.match(text, time.end) is not None  # 去年11月|动工，今年2月开门。
    begins = text.startswith(_BEGINS, time.end) and not time.is_point  # 1995年|开始，规范管理。…
    if begins or is_opened or _POINTED_AT.match(text, time.end) or _TURNED.match(text, time.end):
        return False  # 2013年那次台风，他也才赔了十万元。
    before, behind = text[time.start - 1 : time.start] if time.start else "\n", text[end : end + 1]
    if before == " " and "一" <= text[time.start - 2 : time.start - 1] <= "鿿":
        before = text[time.start - 2]  # 公司于 2016 年 6 月 21 日收到
    if before in "）)】 \u3000" and _SENT.search(text, max(0, time.start - LONGEST_NAME), time.start):
        before = "\n"  # 本报讯（记者某某）|11月7日傍晚
    if before in "从由到至自" and (held := holds_up_to(text, time, behind)) is not None:
        return held and not is_settled
    if before in "（(" and time.start > 1 and text[time.start - 2] not in SENTENCE_STARTS:
        return False  # 较疫情前（2019年）增长27%; 每股3.5仙（2013年中期：4仙）
    if time.text in _TODAY and not is_settled:
        opens = before in SENTENCE_STARTS or before in _CLAUSE_STARTS
        if _COUNTED.match(text, time.end) or (opens and _ENDS_SENTENCE.match(text, time.end)):
            return True  # 公交集团|今天共停运11条线路。 法院审理完一起案件，|今天宣判。主犯获刑十年
    if time.is_stock and before in SENTENCE_STARTS and behind == "，" and not is_settled:
        return True  # 截至当日收盘，…。
    if time.is_point and behind == "的" and not time.is_stock:
        return False  # 5月20日的义卖筹得善款
    if time.is_point and (is_settled or behind in ("起", "开") or not _NUMBERED.search(time.text)):
        return False
    if before == "；" and last is not None and time.text.endswith(_ENDS_OF_MONTH) and _is_in_list(text, last, time):
        return False  # 上半年，新增就业5万人；|6月末失业率2.9%。
    if time.is_point or not (time.has_year or time.text.startswith("全年")):  # 10月份 in mid-sentence is about one event
        return before in SENTENCE_STARTS or (before in _CLAUSE_STARTS and (behind == "，" or time.is_stock))
    if _WEEK in time.text and before not in SENTENCE_STARTS:
        return False  # 上证指数上涨1%，|本周|累计上涨3%。
    return (
        before in _TOPICAL
        or is_of_subject(text, time)
        or _TELLING_LEAD.search(text, max(0, time.start - 10), time.start) is not None
    )


_NO_LONGER: Final = WordList("time.toml", "not_carried")
_SENT: Final = Pattern(r"(?:讯|专?电|消息)(?:[\s\u3000]*[（(][^（()）]{2,40}[）)])?[】\]]?[\s\u3000]*\Z")
_SAME_THING: Final = Pattern("[^，。；]{0,5}?[\\d一二三四五六七八九十两百千万]")
"""Behind a year in which what was told of is told of again: 每斤14块，去年|是17块."""

_GONE_BY: Final = WordList("tellings.toml", "gone_by")
_THIS_YEAR: Final = WordList("tellings.toml", "by_now")
_FIGURE: Final = FilledPattern(
    "tellings.toml", r"\d(?!\d*[年月日])|[一二三四五六七八九十两百千万]+(?:{units_in_words}|[多余]|分之)"
)
_WEEK: Final = "周"
_TODAY: Final = frozenset(["今天", "今日"])
_COUNTED: Final = Pattern(r"[^，。；：！？\n]{0,16}?\d")
_ENDS_SENTENCE: Final = FilledPattern(
    "time.toml", r"(?![^，。]{0,20}{opened_or_closed})[^，。；：！？\n\d]{2,20}。(?!\s*\Z)", signs="。"
)
_DESCRIBES: Final = Pattern(r"[^\d，。；：、的]{2,12}的(?!时候|那[年天次会])[^\d，。；：]*[，。；]")
_POINTED_AT: Final = Pattern("的?那[次场回年轮批]")
_ENDS_OF_MONTH: Final = ("月末", "月底")
_NUMBERED: Final = Pattern(r"[\d一二三四五六七八九十]")
_UNTIL: Final = Pattern("[之以]?前(?!\\d)")
_CLOCK: Final = FilledPattern("tellings.toml", r" ?{parts_of_day}?\d{1,2}[时点:：](?:\d{1,2}分?|[整半])?")
_CLAUSE_STARTS: Final = frozenset("，：（(")
_TOPICAL: Final = frozenset("，。；：、（(\n！？ \u3000在于是的到至截即了自从“”'去")


def _is_in_list(text: str, last: TimeExpression, time: TimeExpression) -> bool:
    """Say whether a time opens a statement of a list whose sentence another time, `last`, opened with."""
    return _opens_sentence(text, last.start) and not any(mark in text[last.end : time.start] for mark in "。！？\n")


def _opens_sentence(text: str, offset: int) -> bool:
    return not offset or text[offset - 1] in "。！？\n \u3000"


def is_gone_by(time: TimeExpression) -> bool:
    """Say whether a time is a year gone by, told from now: 去年."""
    return time.text.startswith(_GONE_BY.words)


def is_aside(text: str, time: TimeExpression, last: TimeExpression | None) -> bool:
    """Say whether a year gone by opens a later clause of a sentence that told of a figure of now before."""
    if (
        not is_gone_by(time)
        or _SAME_THING.match(text, time.end) is None
        or text[time.start - 1 : time.start] not in _CLAUSE_STARTS
    ):
        return False
    start = max(text.rfind(mark, 0, time.start) for mark in "。！？；\n") + 1
    if last is not None and last.start >= start and last.has_year and not last.text.startswith(_THIS_YEAR.words):
        return False
    return _FIGURE.search(text, start, time.start) is not None


def _opens_with(text: str, time: TimeExpression, offset: int) -> bool:
    """Say whether the sentence that `offset` stands in opens with a time."""
    begins = not time.start or text[time.start - 1] in SENTENCE_STARTS
    return begins and not any(mark in SENTENCE_STARTS for mark in text[time.end : offset])


def _is_titled(text: str, start: int, end: int) -> bool:
    """Say whether a time stands in the title of what is to be done or kept (《2025年方案》); a report's dates its figures.

    The years in brackets behind that title are those of what it says itself, but not of what came once it was there:
    《规划（2024—2030年）》|获批，40项任务推进.
    """
    opened = text.rfind("《", max(0, start - LONGEST_NAME), start)
    if opened < 0 or text.find("》", opened, start) >= 0:
        return False
    closed = text.find("》", end, end + LONGEST_NAME)
    if closed < 0 or _TITLE_END.search(text, opened, closed) is None:
        return False
    return _TITLE_END.search(text, end, closed) is not None or _CAME_OUT.match(text, closed + 1) is not None


def _is_attribute(text: str, end: int) -> bool:
    """Say whether 的 follows in the clause, so that the time describes a noun."""
    stop = first_of(text, _CLAUSE_MARKS, end)
    return text.find("的", end, len(text) if stop < 0 else stop) >= 0
