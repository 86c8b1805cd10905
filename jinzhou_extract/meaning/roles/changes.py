"""What makes a number a change or a difference."""

from typing import Final

from jinzhou_extract.lexicon.cues import Cue
from jinzhou_extract.lexicon.pattern import FilledPattern, Match, Pattern, WordList, WordPattern
from jinzhou_extract.meaning.cues import HANDING_OUT
from jinzhou_extract.meaning.kinds import AMOUNTS, DURATIONS, PERCENTS
from jinzhou_extract.meaning.roles.setting import RATE_NOUN, set_role
from jinzhou_extract.meaning.sentence import LINKS, Claim
from jinzhou_extract.metric import Kind, Role

_COMPARED_WITH: Final = FilledPattern(
    "function_words.toml",
    r"(?P<verb>超(?={passed_marks}|(?![过出额])[一-鿿]{0,3}{passed_ends}\Z)|{compared_with})"
    r"(?P<base>(?!部分|了)(?:[^，、]{2,10}、){0,3}[^，、]{2,24}|(?<=超)[警汛])\Z",
)
_BASES: Final = WordPattern("function_words.toml", "base")
CHANGED_OBJECT: Final[Pattern] = WordPattern("function_words.toml", "changed_object")
COMPARED_DEED: Final[Pattern] = FilledPattern(
    "function_words.toml",
    r"(?:(?:(?<![同环占对])比|较)(?:(?P<base>[^，。]{2,14}?)(?P<more>{more_or_less})(?!于|出|了)"
    r"|(?P<time>[^，。]{0,8}(?:{compared_times}|\d年)[底末初]?)(?!{change_behind_base}))"
    r"|(?P<fixed>(?<=[同环])比)(?!{change_behind_base}|为|达))(?P<deed>[一-鿿]{1,2})了?\Z",
    signs="比较",
)
"""A deed compared: 比去年多支出93元, 较上一交易日缩量248亿元."""

_COMPARED_OBJECT: Final = FilledPattern(
    "function_words.toml",
    r"(?:(?<![同环占对])比|较)(?P<base>[^，。]{2,14}?)(?P<more>[多少]|节[约省])(?:{compared_object}|(?<=节[约省]))"
    r"(?P<object>[一-鿿]{2,6})\Z",
    signs="比较",
)
_MORE_OBJECT: Final = WordPattern("function_words.toml", "more_of_object")
ADDED: Final[Pattern] = WordPattern("tellings.toml", "added_to")
_WHOLE_NEXT: Final = FilledPattern("tellings.toml", r"[，、]其?{totals}[^，。；\d]{0,4}")
DIFFERENCE: Final[Pattern] = WordPattern("function_words.toml", "difference")
CHANGE_BEHIND: Final = WordPattern("function_words.toml", "change_behind")
_IMPROVING: Final = WordPattern("function_words.toml", "improving")
_FLOWS: Final = WordList("tellings.toml", "flows")
_NAME: Final = 2
"""Characters at the end of two names that tell that things of one kind are compared."""

_AS_MUCH_AS: Final = "达"
_DENIED: Final = FilledPattern("function_words.toml", r"[不未没](?:{denied}|曾|有)?\Z")
"""What denies a comparison, whatever forbids or foresees it: 不会|低于, 从未|高于."""

_PACE: Final = frozenset("快慢")
_BASE_OF: Final = WordList("levels.toml", "levels_of_others")
_LOST: Final = "输"
_LOWER: Final = frozenset("低落慢少小差")
_HIGHER_OR_LOWER: Final = frozenset("高低")
_APART: Final = WordList("function_words.toml", "apart")
_LESS: Final = Pattern("[少减缩降跌低亏]")
_QUANTITY: Final = FilledPattern("tellings.toml", r"{quantities_saved}\Z")
STRIVING: Final = WordList("function_words.toml", "striving")
_FOREMOST: Final = WordPattern("function_words.toml", "foremost_in_change")
_LONGEST_FOREMOST: Final = 40
_FALLS: Final = frozenset(["降幅", "跌幅", "减幅"])
_PROBING: Final = WordList("function_words.toml", "probing")
_CLIMBING: Final = "爬升"
_LENGTHS: Final = frozenset(["m", "km"])
_IN_A_ROW: Final = Pattern(r"(?<![大黄株])连(?:续|着)?(?![续着])[一-鿿]{1,2}了?\Z", signs="连")
_OF_TIMES: Final = frozenset("缩延压推拖")
"""First characters of verbs that a time itself undergoes: 连续缩短|三天."""

_COUNTED: Final = (Kind.COUNT, Kind.MEASURE)  # the class of an Enum is slow to ask
_ROOM: Final = FilledPattern("tellings.toml", "(?:左右|上下|以上)?的{ways_to_go}空间", signs="空")
"""How far something may still go: 5%|的下跌空间."""

_BESIDE: Final = ("比起", "相比于")
"""What opens a clause that only brings in what something is held against."""

_EARLIER: Final = Pattern(r"(?:[去前上]一?|\d{2,4})年[^，。；]*[数额量值入资费积](?:的总[数额量])?\Z", signs="年")
"""An amount of an earlier time: 超过|1990年全年接待人数|3%."""

_EXPECTING: Final = FilledPattern("levels.toml", r"(?:{expecting}|[、，和与])*\Z")


def doubled(claim: Claim) -> bool:
    """翻番, 翻两番."""
    return claim.mention.is_change and set_role(claim, Role.CHANGE)


def signed(claim: Claim) -> bool:
    """同比+5.2%, 环比-3%."""
    return any(word in claim.reading.words for word in ("同比", "环比")) and set_role(claim, Role.CHANGE)


def change_verb(claim: Claim) -> bool:
    """增长14.2%, 下降0.3个百分点."""
    cue = claim.reading.cue
    if cue is None:
        return False
    if _IMPROVING.fullmatch(cue.word) and claim.mention.kind in _COUNTED and not claim.reading.base:
        return False  # 农房风貌提升26万户: so many were improved
    if _tells_level(claim, cue.word):
        return set_role(claim, Role.LEVEL)
    return set_role(claim, Role.CHANGE, cue.sign)


def _tells_level(claim: Claim, word: str) -> bool:
    """Say whether a verb of change only tells of what is counted, or how far one comes: 下跌的|15个, 下探|580元, 爬升|20米."""
    kind = claim.mention.kind
    if kind in DURATIONS:
        return _IN_A_ROW.search(claim.left) is not None and word.lstrip("连续再")[:1] not in _OF_TIMES  # 连跌|三天
    if claim.left.rstrip().endswith("的"):
        return kind is Kind.COUNT
    if word in _PROBING.words:
        return kind in AMOUNTS
    return word == _CLIMBING and claim.mention.unit in _LENGTHS and not claim.reading.base


def grown_by(claim: Claim) -> bool:
    """年平均递增达40%: a percentage is by how much something grew, also where it grew so far."""
    cue = claim.reading.cue
    grew = cue is not None and cue.sign != 0 and cue.word.endswith(_AS_MUCH_AS) and not claim.reading.starts_from
    return cue is not None and grew and set_role(claim, Role.CHANGE, cue.sign)


def change_noun(claim: Claim) -> bool:
    """增速为8%, 降幅达5%; 8%的增速, 保持10%以上增长; 增速由2%回升到3% is a level of the rate."""
    cue = claim.reading.cue
    if cue is None or cue.cue is Cue.REACH:
        return _behind_change_noun(claim)
    if claim.reading.starts_from and claim.mention.kind in PERCENTS:
        return set_role(claim, Role.LEVEL)  # 增速由一季度的2%回升到…
    if cue.word in _FLOWS.set and claim.mention.kind in AMOUNTS and not claim.reading.base:
        return set_role(claim, Role.LEVEL)  # 社会融资规模增量累计33万亿元
    return set_role(claim, Role.CHANGE, cue.sign)


def _behind_change_noun(claim: Claim) -> bool:
    """当月6%的增速; 跌幅最大的是有色金属，为4.7%."""
    if claim.mention.kind not in PERCENTS:
        return False
    if (foremost := _foremost(claim)) is not None:
        return set_role(claim, Role.CHANGE, -1 if foremost in _FALLS else 1)
    if claim.left.lstrip().startswith(_BESIDE):
        return False  # 比起邻国9%的|失业率
    if _ROOM.match(claim.right) is not None:
        return set_role(claim, Role.CHANGE)
    match = CHANGE_BEHIND.match(claim.right)
    if match is None:
        return False
    return set_role(claim, Role.CHANGE, -1 if match[1] in _FALLS or "减" in match[1] else 1)


def _foremost(claim: Claim) -> str | None:
    """Return by what noun of change something stands foremost in the clause before a number: |跌幅|最大的是有色金属，为4.7%."""
    text, end = claim.sentence.text, claim.mention.lead - claim.sentence.start
    told = _FOREMOST.search(text, max(0, end - _LONGEST_FOREMOST), end) if claim.left_start > 0 else None
    return told["noun"] if told else None


def comparison(claim: Claim) -> bool:
    """比上年高1.2个百分点."""
    cue = claim.reading.cue
    if cue is None or claim.reading.base is None:
        return False
    is_pace = claim.mention.kind is Kind.DURATION and cue.word[0] in _PACE  # 慢了0.04秒 takes longer
    return set_role(claim, Role.CHANGE, -cue.sign if is_pace else cue.sign)


_AS_MUCH: Final = FilledPattern("levels.toml", r"的[^，。；\d]{0,4}{rates_and_goals}")
"""What says that the number is how much that is which something is compared with."""


_LEADERS: Final = WordList("tellings.toml", "leaders")
"""What 领先 in front of them only describes."""


def _way(verb: str) -> int:
    """Return the sign of a difference by its verb: 低于, 跑输."""
    return -1 if verb[0] in _LOWER or verb[-1] == _LOST else 1


def compared_with(claim: Claim) -> bool:
    """高出省定指标20个百分点, 高于全国平均水平1.2个百分点."""
    match = _COMPARED_WITH.search(claim.left if claim.reading.cue is None else claim.left[: claim.reading.rest])
    if match is not None and match["base"].startswith(_LEADERS.words):
        return False  # 领先集团还剩5人
    if match is not None and (_AS_MUCH.match(claim.right) or _is_of_base(claim, match["base"])):
        return set_role(claim, Role.LEVEL)  # 低于年初确定的20%|的目标
    if match is not None and match["base"].endswith("的") and _DENIED.search(claim.left, 0, match.start()):
        return False  # 不低于定价基准日前交易均价的|90%, 不会低于去年的|八成
    if match is None or not (
        claim.mention.kind is Kind.PERCENTAGE_POINT
        or match["verb"] == "超"
        or match["verb"] in _APART.words
        or _BASES.search(match["base"])
        or (claim.mention.kind is Kind.PERCENT and not claim.right.startswith("的") and _EARLIER.match(match["base"]))
        or (claim.mention.kind in AMOUNTS and _is_of_kind(claim.left[: match.start()], match))
    ):
        return False
    if claim.mention.kind is not Kind.PERCENTAGE_POINT and len(match["verb"]) == 1 and match["verb"] != "超":
        return False
    if "、" in match["base"] and claim.mention.kind is not Kind.PERCENTAGE_POINT:
        return False
    claim.reading.base = match["base"]
    claim.reading.rest = match.start()
    claim.reading.distributes = claim.left.endswith(HANDING_OUT, 0, match.start())  # 分别|高于全省、全国
    return set_role(claim, Role.CHANGE, _way(match["verb"]))


def _is_of_kind(thing: str, match: Match) -> bool:
    """Say whether a thing is compared with another one of its name: 对东盟出口|超过|对欧盟出口."""
    name = thing[-_NAME:]
    return match["verb"] == "超过" and len(name) == _NAME and match["base"].endswith(name)


def _is_of_base(claim: Claim, base: str) -> bool:
    """Say whether the number is what the base comes to: 计提比例6.2%，高于同行平均的|5.1%; 低于同行平均的|31倍."""
    if claim.mention.kind is Kind.MULTIPLE:
        return base.endswith("的")
    told = claim.sentence.claims[claim.index - 1] if claim.index else None
    is_next = told is not None and told.mention.kind is claim.mention.kind is Kind.PERCENT
    is_next = is_next and told is not None and told.role is not Role.CHANGE
    return is_next and base.endswith(_BASE_OF.words)


def compared_rate(claim: Claim) -> bool:
    """居民收入增速高于经济增速0.5个百分点: the rate it is compared with stands right before the number."""
    match = _COMPARED_WITH.search(claim.left)
    if match is None or len(match["verb"]) == 1:
        return False
    claim.reading.base, claim.reading.rest = match["base"], match.start()
    return set_role(claim, Role.CHANGE, _way(match["verb"]))


def compared_deed(claim: Claim) -> bool:
    """比去年同期多支出93元, 比去年多收一成半."""
    match = COMPARED_DEED.search(claim.left)
    if match is None:
        return _compared_object(claim)
    fixed = claim.left[match.start() - 1 : match.end("fixed")] if match["fixed"] else None  # 同比改善
    claim.reading.base = match["base"] or match["time"] or fixed
    claim.reading.rest = match.start() - (1 if fixed else 0)
    is_less = match["more"] != "多" if match["more"] else _LESS.search(match["deed"]) is not None
    return set_role(claim, Role.CHANGE, -1 if is_less else 1)


def _compared_object(claim: Claim) -> bool:
    """比上年多产布匹80万米: the thing stands behind the verb."""
    match = _COMPARED_OBJECT.search(claim.left)
    if match is None and "相比，" in claim.sentence.text[: claim.left_start + 1]:
        match = _MORE_OBJECT.search(claim.left)  # 与2015年相比，少开会议180次
    if match is None:
        return False
    claim.reading.base, claim.changes_object = match.groupdict().get("base"), True
    return set_role(claim, Role.CHANGE, 1 if match["more"] == "多" else -1)


def striven(claim: Claim) -> bool:
    """增长6.5%，力争7%; 环比上涨0.5%，市场预期0.3%: what is striven for or expected is a change as the one before it."""
    words = claim.reading.words
    is_striven = any(word.startswith(STRIVING.words) for word in words)
    if not is_striven or not _EXPECTING.match(claim.left[: claim.reading.rest].strip(LINKS)):
        return False
    last = claim.sentence.claims[claim.index - 1] if claim.index else None
    return (
        last is not None
        and last.role is Role.CHANGE
        and last.mention.kind is Kind.PERCENT
        and set_role(claim, Role.CHANGE, last.sign)
    )


def difference(claim: Claim) -> bool:
    """出口大于进口120亿元, 与标称值相差20%; 损耗小于2% is a level."""
    match = DIFFERENCE.search(claim.left) if claim.reading.rest == len(claim.left) else None
    if match is None or (claim.mention.kind not in AMOUNTS and "差" not in match[0]):
        return False
    return set_role(claim, Role.CHANGE)


def points(claim: Claim) -> bool:
    """A number of percentage points is a change whatever stands before it."""
    previous = claim.previous
    if previous is not None and previous.role is Role.CHANGE and not claim.left[: claim.reading.rest].strip("、和及与 "):
        return set_role(claim, Role.CHANGE, previous.sign)
    if claim.reading.rest == len(claim.left) and claim.left[-1:] in _HIGHER_OR_LOWER:
        claim.reading.rest -= 1  # 出油率低|2个百分点
        return set_role(claim, Role.CHANGE, -1 if claim.left[-1] in _LOWER else 1)
    return set_role(claim, Role.CHANGE)


def change_object(claim: Claim) -> bool:
    """平均压减时间58%: the verb of change stands in front of what changes."""
    match = CHANGED_OBJECT.search(claim.left[: claim.reading.rest])
    if match is None or (claim.mention.kind not in PERCENTS and not _QUANTITY.search(match["object"])):
        return False
    claim.changes_object = True
    return set_role(claim, Role.CHANGE, -1 if match["verb"][0] in "压精削减缩降" else 1)


def increment(claim: Claim) -> bool:
    """增加技改投入2000万元，总额达到3亿元: what is told in front of the whole that it makes is by how much that grew."""
    following = claim.sentence.claims[claim.index + 1 : claim.index + 2]
    if not following or following[0].mention.unit != claim.mention.unit or ADDED.search(claim.left) is None:
        return False
    start = claim.sentence.start
    if not _WHOLE_NEXT.fullmatch(claim.sentence.text, claim.mention.tail - start, following[0].mention.lead - start):
        return False
    claim.changes_object = True
    return set_role(claim, Role.CHANGE)


def reached_rate(claim: Claim) -> bool:
    """固定资产投资增为34%: of a thing that is no rate, a percentage can only be its change."""
    cue = claim.reading.cue
    if cue is None or not cue.word.endswith("为"):
        return False
    head = claim.left[: claim.reading.rest]
    return (
        len(cue.word) > 1
        and cue.word[0] in "增升涨降减跌"
        and bool(head)
        and not RATE_NOUN.search(head)
        and set_role(claim, Role.CHANGE, -1 if cue.word[0] in "降减跌" else 1)
    )
