"""What time expressions are made of, as patterns; the finder and the resolver both read by them."""

from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, words_of
from jinzhou_extract.lexicon.times import Times
from jinzhou_extract.lexicon.trie import any_of

SPELLED_DIGITS: Final = dict(zip("〇一二三四五六七八九", "0123456789", strict=True)) | dict.fromkeys("零○０ＯOｏo", "0")

TO: Final = r" ?(?:起?至|到|—{1,2}|-{1,2}|–|~|－) ?"
WEEKDAYS: Final = "一二三四五六日天"
"""The days of a week; the last has two names."""

SINCE: Final = "以来"
AFTER: Final = ("以后", "之后")

MONTH_ENDS: Final = "底末初上中下旬"

MILLENNIA: Final = "一二"
IN_MILLENNIUM: Final = "[〇零○０0ＯOｏo一二三四五六七八九]{3}"
SPELLED_YEAR: Final = f"[{MILLENNIA}]{IN_MILLENNIUM}"
"""A year in Chinese digits, with the letters and signs that stand for its zeros in print."""

SPELLED: Final = "〇零○一二三四五六七八九十"
ZEROS: Final = str.maketrans(dict.fromkeys("零○０0ＯOｏo", "〇"))
FIRST_MONTH: Final = (
    r"(?<![\d十百千万亿多余几数美欧日港韩加澳币])(?<![状单公纪次银新坡])(?<!\d )元(?=月(?!饼|租|薪|供(?![电水暖热气应给])))"
)
"""元月 is January, but not behind a sum, nor inside of other words: 3500元|月租, 状元|月饼, 单元|月供."""

MONTH: Final = rf"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]|{FIRST_MONTH})"
NO_INTERIM: Final = "中期(?!{interim_accounts})"
"""中期 that is no half of a year: 中期评估."""
DAY: Final = r"(?:3[01]|[12]\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])"
HOUR: Final = r"(?:2[0-4]|1?\d|十[一二]?|[一二两三四五六七八九])"
MINUTE: Final = r"(?:[0-5]?\d)"
PART_OF_DAY: Final = "{parts_of_day}"
UP_TO_CLOCK: Final = rf"截[至止]到?(?:[上下]午|凌晨|晚上?|中午)? ?{HOUR} ?[点时](?: ?{MINUTE} ?分?|[整半])?(?![间代期候])"
"""An hour of the document's own day: 截至17时."""

YEARS: Final = r"(?:\d{1,2}|[一二三四五六七八九十两]{1,3})"
_SPELLED_SHORT: Final = (
    rf"(?<![{SPELLED}百千\d几数])(?:四九|五[〇零○一二三四五七八九]|六[〇零○一二三四五六八九]|七[〇零○一二三四五六七九]"
    r"|八[〇零○一二三四五六七八]|九[〇零○一二三四五六七八九])(?=年(?![级制期多来]))"
)
"""A year by its last two digits in Chinese, 九四年; 七八年 is seven or eight years as well and says neither."""

CODED: Final = r"(?:Q[1-4]|H[12])(?![\d年A-Za-z])"
"""A quarter or a half by its letter: Q1, H2."""

CODED_YEAR: Final = rf"(?<![A-Za-z\d.])(?:20)?\d\d(?= ?{CODED})"
"""The year in front of one: 2020|Q1, 21|Q4."""

YEAR_DIGITS: Final = rf"\d{{4}}|{SPELLED_YEAR}|{_SPELLED_SHORT}|[089]\d(?= ?年)|\d\d(?= ?年 ?\d{{1,2}} ?月)|\A\d\d(?= ?[QH])"
SHORT_YEAR: Final = rf"(?:(?<!\d)(?:[089]\d(?= ?年)|\d\d(?= ?年 ?(?:1[0-2]|[1-9]) ?月))|{_SPELLED_SHORT})"

LUNAR: Final = "[正腊冬闰]"
"""What makes a month of the moon, whose days begin with 初: 正|月初一."""

FEAST: Final = f"(?:{'|'.join(f'{n}月{n}' for n in '二三五六七九')})(?![日号{SPELLED}])"
"""A feast of the moon's calendar that is named by its day: 三月三."""

QUARTERS: Final = r"(?P<from>[一二三1-3])[、和及至到—-](?P<to>[二三四2-4])季度"
"""Two quarters of a year together: 三、四季度."""

CLASS: Final = r"届(?=[一-鿿]{0,6}生)"
"""Behind the year in which a class leaves school: 2022|届|高校毕业生."""

DECADE: Final = (
    r"(?:(?:上个?|(?P<century>1[5-9]|2[01]|十[五六七八九]|二十一?))世纪)?"
    r"(?P<decade>[1-9]0|[二三四五六七八九]十)年代(?:[初中末后]期?)?"
    rf"|(?<![{SPELLED}百千\d几数])(?P<some>[五六七八九])几年(?![来内后前多])"
    r"|(?<!\d)(?P<hundreds>1[5-9]|20)(?P<tens>[1-9]0)年代(?:[初中末后]期?)?"
)
"""Ten years: 上世纪八十年代, 20世纪90年代初, 七十年代末, 九几年, 1980年代."""

DECADE_SIGNS: Final = "代几"
FORMERLY: Final = (
    r"(?:(?<=[。；，：“\n\u3000])|(?<=\A))(?:以前(?![，。；：、])|过去(?![。；：、的了后来这之几一二两三四五六七八九十\d]))"
)
"""A time gone by that nobody can tell, where a clause begins: 以前一年挣300元."""

FORMER: Final = frozenset(["以前", "过去"])

DYNASTIES: Final = "清明元宋唐隋汉"
DYNASTY_SIGNS: Final = "朝代年时期"
REIGN_SIGNS: Final = "年"
ERA_SIGNS: Final = "期代中"
DAYS_AHEAD_SIGNS: Final = "来后"
WEEKDAY_SIGNS: Final = "周期"

_OF_PLAN: Final = r"{planned}?{of_plan}|累计|年均"
_SMALL: Final = {char: number for number, char in enumerate("一二三四五六七八九十", 1)} | {"两": 2, "元": 1}


def number(words: str) -> int:
    """Return the whole number below 100 that is written in digits or in Chinese (十二, 二十三), 0 where it is none."""
    if words.isdigit():
        return int(words)
    tens, ten, ones = words.rpartition("十")
    if not ten:
        return _SMALL.get(words, 0)
    return _SMALL.get(tens, 1) * 10 + _SMALL.get(ones, 0)


def year_number(digits: str) -> int:
    """Return the year that four digits, spelled digits or the last two digits name."""
    plain = "".join(SPELLED_DIGITS.get(char, char) for char in digits)
    if len(plain) == 2:
        return int(plain) + (1900 if int(plain) > 40 else 2000)
    return int(plain)


def relative_year(times: Times) -> str:
    """Return the pattern of a word that names a year by its distance (今年, 去年)."""
    others = r"(?<=[成产工用营业网])后年|(?<=[\d十百几])来年"  # 达产后|年销售收入, 用了30|来年
    return rf"(?:(?!{others}){any_of(times.relative_years)})"


class Stretches:
    """Tells what words that were found to be a time name a stretch of years; built once, immutable."""

    def __init__(self, times: Times) -> None:
        self._begins = Pattern(rf"{YEARS}年|{any_of((*times.back, *times.ahead, *times.terms))}")
        self._all = Pattern(stretch(times, alone=True))

    def begins(self, words: str) -> bool:
        """Say whether words begin with one, and are more than 五年."""
        found = self._all.match(words) if self._begins.match(words) is not None else None
        return found is not None and found["alone"] is None

    def has(self, words: str) -> bool:
        """Say whether words are one, be it 五年 of which a total is told."""
        return self._begins.match(words) is not None and self._all.fullmatch(words) is not None


def stretch(times: Times, *, alone: bool = False) -> str:
    """Return the pattern of a stretch of years without an end of its own: 过去五年, 五年来, 今后五年, 五年内, 本届政府.

    五年 is one in front of a total (五年累计, 五年财政支出共计), or `alone`, where the words were found to be one before.
    """
    back = rf"{any_of(times.back)}{YEARS}年(?![级期])(?:{any_of(times.back_behind)})?"
    nothing = r"|\Z(?P<alone>)" if alone else ""
    behind = rf"{any_of(times.back_behind)}(?<!中(?=[学考等职期]))(?<!一年中)(?<!一年里)|(?={any_of(times.counted)}){nothing}"
    of_sum = r"(?<=[。；，\n].年)(?=[一-鿿][^，。；\d]{1,14}{in_sum})"
    so_far = rf"(?<![第\d〇零○一二三四五六七八九十]){YEARS}年(?:{behind}|{of_sum})"
    ahead = rf"{any_of(times.ahead)}(?:{YEARS}{TO})?{YEARS}年(?![级期])(?:{any_of(times.ahead_behind)})?"
    within = rf"(?<![第\d〇零○一二三四五六七八九十]){YEARS}年{any_of(times.within)}"
    term = rf"{any_of(times.terms)}(?:的?{YEARS}年(?:{any_of(times.back_behind)})?|(?:{any_of(times.back_behind)}|内))"
    return rf"(?:{back}|{so_far}|{ahead}|{within}|{term})"


def ago() -> str:
    """Return the pattern of a year by its distance from now: 三年前."""
    return rf"(?<![第\d〇零○一二三四五六七八九十]){YEARS}年前(?=[，,的\d]|[一-鿿](?<![一二三四五六七八九十两后半]))"


def season(times: Times) -> str:
    """Return the pattern of a season or school year of two years: 2023-2024学年, 2017/18赛季."""
    year = r"(?:19|20)\d\d"
    return rf"(?<!\d)(?P<begins>{year}) ?年?(?:{TO}|/)(?P<ends>{year}|\d\d) ?年?{any_of(times.seasons)}"


def reign(times: Times) -> str:
    """Return the pattern of a year of a reign: 光绪三十二年, 民国元年."""
    return rf"(?<!《)(?P<reign>{any_of(times.reigns)})(?P<count>\d{{1,3}}|[一二三四五六七八九十]{{1,4}}|元)年(?!级)"


def dynasty(times: Times) -> str:
    """Return the pattern of a time long gone by: 清代乾隆年间, 康熙年间, 民国时期."""
    return (
        rf"[{DYNASTIES}][朝代](?:[一-鿿]{{0,4}}年间|[初末]年|时期?|[早中晚前后]期)"
        rf"|{any_of(times.reigns)}(?:年间|[初末]年|时期|[早中晚前后]期)"
    )


def era(times: Times) -> str:
    """Return the pattern of a time of history that is told by its name: “文化大革命”期间, 抗战时期; it is none where it only
    describes what stands today: 抗战时期|的老兵, 文革时期|建的房子, 抗战时期|建校，现有学生3000人.
    """
    now = any_of(words_of("time.toml", "stands_today"))
    today = rf"[^，。；：\d]{{0,12}}(?<!目)(?<![全我本该当][一-鿿])的|[^。；\d]{{0,40}}?{now}"
    return rf"[“\"‘]?{any_of(times.eras)}[”\"’]?(?:(?:期间|时期|年代)(?!{today})|中(?=[，、]))"


def days_back() -> str:
    """Return the pattern of the days up to now: 两天来."""
    return rf"(?<![第\d〇零○一二三四五六七八九十]){YEARS}[天日]来(?![了到过])"


def days_ahead() -> str:
    """Return the pattern of the days that begin now: 未来三天, 未来48小时."""
    return rf"(?:未来|今后)(?:{YEARS}[天日]|(?:24|36|48|72)小时|[一两]周)(?![期线])|明后两?[天日](?![然性])"


def weekday(times: Times) -> str:
    """Return the pattern of a day of a week: 上周五, 本周三, and where a clause begins 周五."""
    traded = r"(?=[一二三四五](?:{traded}|收[盘报涨跌于在]|上[涨行]|下[跌行]|[报涨跌]))"
    week = rf"(?P<week>{any_of(times.weeks)})|(?<![一-鿿\d])周|(?<=[至于在截止和])周|周{traded}"
    goes_on = rf"[{WEEKDAYS}]?[一-鿿](?<=[次期年类级家面])|[月年]"
    return rf"(?:{week})(?P<day>[{WEEKDAYS}])(?!{goes_on})"


def months_ended() -> str:
    """Return the pattern of the months that a day ends: 截至2014年6月30日止六个月, 截至2023年12月31日止年度."""
    year = rf"(?:{YEAR_DIGITS}) ?年 ?"
    counted = r"(?P<ended>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])"
    return (
        rf"截[至止]到?于? ?(?P<up_to>(?:{year})?{MONTH} ?月 ?{DAY} ?日) ?止(?:的|之)?"
        rf"(?:(?:整个)?(?:财政|会计|财务)?年度|{counted} ?个月(?:期间|内)?)"
    )


def plan(times: Times) -> str:
    """Return the pattern of a five-year plan's time: “十四五”期间, “十二五”末, “九五”计划规定, 回首“十五”，."""
    return (
        rf"[“\"‘]?(?:{any_of(times.plans)})[”\"’]?(?:[前后][两二三四]年(?!半)|(?:计划|规划)?{{parts_of_plan}}"
        rf"|(?:计划|规划)(?={{plan_says}})|(?<=[”\"’])(?=以?(?:{_OF_PLAN})|[，,]))|第[一二三四五六七八九十]{{1,3}}个五年(?:计划|规划)(?:期间|时期|[内里中])?"
    )
