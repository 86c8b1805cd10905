"""What a share is a part of, what a change is measured against, in which order a rank stands."""

import re
from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList, WordPattern
from jinzhou_extract.meaning import bases
from jinzhou_extract.meaning.bounds import BOUNDS, bound_of, set_bound
from jinzhou_extract.meaning.findings import Part
from jinzhou_extract.meaning.kinds import MULTIPLES, PERCENTS, RANKS, SHARES
from jinzhou_extract.meaning.orders import WHOLE_OPENS, named, scope, taken_out, tells_among
from jinzhou_extract.meaning.parts import COMPARED, SHARE_OF
from jinzhou_extract.meaning.raised import raised
from jinzhou_extract.meaning.reckoned import TAKES, alike, counts_anew, opens_among, reckoned, rest
from jinzhou_extract.meaning.rule import Need, Rule, RuleSet
from jinzhou_extract.meaning.sentence import LINKS, Claim, followers, list_head
from jinzhou_extract.metric import Bound, Kind, Role
from jinzhou_extract.syntax.marks import trim_marks

_LEVEL: Final = Role.LEVEL  # the class of an Enum is slow to ask
_SHARE: Final = Role.SHARE
_EXACT: Final = Bound.EXACT
_TIMES: Final = FilledPattern(
    "function_words.toml",
    r"(?:[是为在]|{levels.level_is}|[涨升炒翻增扩降跌缩压减高]到了?|(?P<bound>[不未](?:{denied}|曾)?{levels.over_or_under}|{levels.short_of}|超过))(?P<whole>(?:(?!相当于|等于|是).)+?)的?\s*\Z",
)
_ALMOST: Final = WordList("tellings.toml", "almost")
_PART: Final = FilledPattern(
    "function_words.toml",
    r"(?P<subject>.*?)(?:[为是]|达到?|{levels.comes_to}|(?<![门即])将(?!军|来)|了(?!解)|按照?|以(?![上下内])|{levels.held}在|[仅只才]{levels.left_over}|退(?![休役伍职耕还回税款]|[票房货]费|.*退)(?=.*[费款价金钱额]的?\Z)|(?<![折抵代纽])扣(?![除罚减押款发缴留件])|[仅只才]?够?覆盖|{levels.given_of_whole}|{levels.done_to_whole})?"
    r"(?P<bound>不{denied}?{levels.over_or_under}|{levels.short_of}|超过|[约近])?"
    r"(?P<whole>(?:(?![为是]|达到|{levels.comes_to}|(?<![门即])将(?!军|来)|了(?!解)|按|以(?![上下内])|{levels.held}在|[仅只才]{levels.left_over}|(?<![折抵代纽])扣(?![除罚减押款发缴留件])|覆盖|不{denied}?{levels.over_or_under}|{levels.short_of}|{levels.done_to_whole}).)+)\Z",
)
_MEASURED: Final = FilledPattern(
    "levels.toml",
    r"(?P<subject>.*?)(?:(?P<against>(?:{moving_off}|{rising_or_falling}|[降升涨跌减压增飙])[至到为]|相当于)|{held}在|[仅只才]{left_over}|{level_told}|[约仅只]?为|[约仅只还]?是|[只仅]有|[占还仅只])?"
    r"(?P<bound>{short_of}|[不未]?超过|不低于|不少于|不高于|[约近])?(?P<whole>(?:(?!{moving_off}|[降升涨跌增减飙][至到为]|{told_of_level}|{held}在|[仅只才]{left_over}|{short_of}|[只仅]有|[按为是]).)+?)的\Z",
)
_MEASURES: Final = WordPattern("function_words.toml", "measure")
_HOLDING: Final = WordPattern("function_words.toml", "holding")
_COMPANY: Final = WordPattern("function_words.toml", "company")
COMPANY_WITHIN: Final = 40
_OUT_OF: Final = Pattern(
    r"(?P<whole>(?!其)[^，。；、：\s]{2,20}?)(?<!调查)(?<!评审)(?<!抽检)(?<!检查)(?<!清理)(?:(?<![年月日期途其])(?:[之当]?中)|(?<![年月日周天期这那哪公英海])里)[，,]"
)
LONGEST_OUTER: Final = 22
"""How far in front of 中 or 里 what has an inside may begin."""

_INSIDE: Final = Pattern("[中里][，,]")
_LISTED_BASES: Final = Pattern("[、和与及]")
_LEADING_BOUND: Final = Pattern(r"(?P<bound>[约近]|超过|不低于|不超过)占\Z")
_COMPARES: Final = Pattern("[高低]于", signs="于")
_NO_WHOLE: Final = Pattern("[由从從比较較]|[高低]于|达到")


def opens_with_whole(claim: Claim) -> bool:
    """Say whether a clause opens with the whole of its share: 新增贷款的|六成 用于农业, but not 按投资额的|一成."""
    before, found, _ = claim.left.partition(claim.relative_to or "\n")
    if not found or _NO_WHOLE.search(found):
        return False  # 从原定的|一成 下调
    return not WHOLE_OPENS.off_start(before + "——")[:-2].strip()


def _table(claim: Claim) -> bool:
    place = claim.mention.place
    if place is None or place.base is None:
        return False
    claim.relative_to = place.base
    return True


def _stated_base(claim: Claim) -> bool:
    if not claim.reading.base:
        return False
    claim.relative_to = trim_marks(claim.reading.base) or None
    return claim.relative_to is not None


def _distributed_base(claim: Claim) -> bool:
    """增速比全国、全省分别快4.3个和3.3个百分点: each has its own base, of as many as there are numbers."""
    head, position = list_head(claim)
    if not head.reading.base or not (position or followers(claim)):
        return False
    bases = [base for base in _LISTED_BASES.split(head.reading.base) if base]
    if len(bases) < 2 or len(bases) != position + 1 + followers(claim):
        return False
    claim.relative_to = bases[position]
    return True


def _whole(claim: Claim) -> bool:
    if claim.part is Part.TOLD:
        claim.relative_to = claim.reading.base
        return True
    text = claim.left[:-1] if claim.left.endswith("计划的") else claim.left[: claim.reading.rest]  # 占年度|计划的118%
    match = SHARE_OF.search(text)
    if match is not None and not match["whole"] and claim.left.endswith("的"):
        match = SHARE_OF.search(claim.left[:-1])  # 占全年|的六成
    if match is None or match["whole"] == "其中":
        return False
    claim.relative_to = named(match["whole"])
    before = claim.left[: match.start() + 1]
    if (hedge := _LEADING_BOUND.search(before)) and claim.mention.bound is _EXACT:
        set_bound(claim, BOUNDS[hedge["bound"]])
    return claim.relative_to is not None


def _measured(claim: Claim) -> bool:
    """恢复至去年同期的85%, 不足上年同期的三成, 为全国平均水平的一半."""
    if claim.role not in (_LEVEL, _SHARE) or not claim.left.endswith("的") or claim.reading.starts_from:
        return False
    if claim.right.startswith(COMPARED):
        return False
    if claim.index and claim.sentence.claims[claim.index - 1].reading.starts_from:
        return False  # 由2月的74.1%升至4月的77.5%
    match = _MEASURED.match(claim.left)
    if (
        match is None
        or not (match["against"] or _MEASURES.search(match["whole"]))
        or _NO_WHOLE.match(match["whole"])
        or _COMPARES.search(match["whole"])
    ):
        return False
    claim.relative_to = trim_marks(match["whole"])
    claim.reading.rest = len(match["subject"].rstrip("仅只已共约"))
    if claim.mention.bound is _EXACT:
        if match["bound"]:
            set_bound(claim, bound_of(match["bound"]))
        elif claim.left.endswith("约为", 0, match.start("whole")):
            set_bound(claim, Bound.APPROX)
    return bool(claim.relative_to)


def _part(claim: Claim) -> bool:
    """发行价格为不低于交易均价的90%."""
    if claim.part is not Part.OF:
        return False
    match = _PART.match(claim.left[: claim.reading.rest])
    if match is None:
        return False
    claim.relative_to = named(match["whole"])
    subject = match["subject"].rstrip(" ")
    claim.reading.distributes = subject.endswith("分别")
    claim.reading.rest = len(subject.removesuffix("分别"))
    if match["bound"] and claim.mention.bound is _EXACT:
        set_bound(claim, bound_of(match["bound"]))
    return True


def _times_of(claim: Claim) -> bool:
    if claim.role is not _LEVEL:
        return False
    match = _TIMES.search(claim.left)
    if match is None:
        return False
    claim.relative_to = trim_marks(match["whole"])
    if match.start() or not claim.left.startswith("按"):
        claim.reading.rest = match.start()  # 按余额的|15倍计算
    if claim.mention.bound is _EXACT:
        if match["bound"]:
            set_bound(claim, bound_of(match["bound"]))
        elif claim.left[: match.start("whole")].endswith("约为"):
            set_bound(claim, Bound.APPROX)
        elif claim.left.endswith(_ALMOST.words, 0, match.start()):
            set_bound(claim, Bound.NEARLY)  # 几乎是推荐值的两倍
    return bool(claim.relative_to)


def _part_behind(claim: Claim) -> bool:
    if claim.part is not Part.BEHIND and claim.part is not Part.TAKEN:
        return False
    claim.relative_to = claim.right_phrase or None
    return claim.relative_to is not None


def _owned(claim: Claim) -> bool:
    """受让某矿业公司18%的股权."""
    match = _COMPANY.match(claim.left[-COMPANY_WITHIN:]) if claim.part is Part.OWNED else None
    claim.relative_to = trim_marks(match["whole"]).removeprefix("不超过") or None if match else None
    return claim.relative_to is not None


def _holding(claim: Claim) -> bool:
    """持有公司的比例仍在51%以上."""
    match = _HOLDING.search(claim.left)
    if match is None:
        return False
    claim.relative_to = trim_marks(match["whole"])
    return True


def _used(claim: Claim) -> bool:
    """财政支出八成以上投向民生: the share is of the thing that was used."""
    if not claim.indicator or claim.part is not Part.USED:
        return False
    claim.relative_to = claim.indicator
    return True


def _among(claim: Claim) -> bool:
    """硅片1.62亿片，其中多晶硅片占50%: the whole was named before 其中."""
    if claim.subject is not None and "其中" in claim.subject.left:
        return _among_parts(claim)
    sized = claim.previous
    if sized is not None and sized.role is Role.QUALIFIER and "其中" in sized.left:
        return _take_counted(claim, sized.index)  # 其中7座以下客车占|九成
    before = claim.sentence.text[: claim.mention.start - claim.sentence.start]
    if outer := _outer(before):
        counted = next((other for other in claim.sentence.claims if _ends_at(other, outer.end("whole"))), None)
        whole = (counted.indicator if counted else None) or named(outer["whole"].removeprefix("在"))
        claim.relative_to = whole
        return claim.relative_to is not None
    if inner := _INNER.search(claim.left):
        claim.relative_to = named(inner["whole"])
        return claim.relative_to is not None
    if used := taken_out(claim):
        claim.relative_to = named(used)
        return claim.relative_to is not None
    if tells_among(claim):
        return _take_counted(claim, claim.index)
    if "其中" not in claim.left and claim.part not in _COUNTED_PARTS and not _THOSE_OF.search(claim.left):
        return opens_among(claim)
    if claim.part is Part.AMONG and claim.reading.base:
        claim.relative_to = claim.reading.base
        return True
    return _take_counted(claim, claim.index)


def _outer(text: str) -> re.Match[str] | None:
    """Return the last thing in `text` that something is said of the inside of: 受访的1000名学生中，."""
    for inside in reversed(list(_INSIDE.finditer(text))):
        outer = _OUT_OF.search(text, max(0, inside.start() - LONGEST_OUTER), inside.end())
        if outer is not None:
            return outer
    return None


def _ends_at(claim: Claim, at: int) -> bool:
    """Say whether a number ends what a share is a part of: 司机120万人|中，."""
    tail = claim.mention.end - claim.sentence.start
    return at in (tail, tail + claim.right_length)  # 120万人|中, 47名学员|中


def _among_parts(claim: Claim) -> bool:
    """其中税收收入71.3亿元，占比76.9%: the share is of what stands in front of 其中."""
    return _take_counted(claim, claim.subject.index if claim.subject else 0)


def _take_counted(claim: Claim, before: int) -> bool:
    """Take for the whole what the last level before the number `before` counts; a rate has no parts."""
    counted = [
        other
        for other in reversed(claim.sentence.claims[:before])
        if other.indicator and other.role is _LEVEL and other.mention.kind is not Kind.PERCENT
    ]
    if "其中" not in claim.left:  # 147件文物，其中一级文物23件，近三成是首次展出
        counted = [other for other in counted if "其中" not in other.left] or counted
    head = claim.indicator[-2:] if claim.indicator else ""
    alike = (other for other in counted if head and (other.indicator or "").endswith(head))  # 火灾…，其中电气火灾
    whole = next(alike, counted[0] if counted else None)
    claim.relative_to = whole.indicator if whole else None
    return whole is not None


def _listed_times(claim: Claim) -> bool:
    """分别是“六五”时期的1.7倍和2.1倍."""
    before = claim.previous
    if before is None or before.mention.kind is not claim.mention.kind or before.role is not claim.role:
        return False
    if claim.role is not _LEVEL or claim.left.strip(LINKS):
        return False
    claim.relative_to = before.relative_to
    return claim.relative_to is not None


def _inherited(claim: Claim) -> bool:
    """The second of two shares, or a share taken over from a clause before, is of the same whole."""
    if claim.role is not _SHARE:
        return _listed_times(claim)
    subject = claim.previous if claim.subject is None or claim.subject.role is not _SHARE else claim.subject
    if subject is None and claim.left.rstrip("约近超过").endswith(_TAKING_SHARE.words):
        shares = (other for other in reversed(claim.sentence.claims[: claim.index]) if other.role is _SHARE)
        subject = next(shares, None)  # 火电占发电量的62%，风电占21%; 县里承担15%，农户承担20%
    if subject is None or subject.role is not _SHARE or counts_anew(claim, subject):
        return False
    claim.relative_to = subject.relative_to
    return claim.relative_to is not None


_TAKING_SHARE: Final = WordList("tellings.toml", "taking_share")
_INNER: Final = Pattern(
    r"(?:\A|[，。；、])(?P<whole>[^，。；、\d里中]{2,14}?)(?:(?<![之当其途年月日期])中|(?<![这那哪家])里)(?P<part>[一-鿿]{2,8}?)[约仅只]?占(?:了|到)?[约近]?\Z",
    signs="占",
)
"""鱼类在食物里的: 食物里|鱼类|占六成."""

_THOSE_OF: Final = Pattern(r"[上下内外]的[约近]?占了?[约近]?\Z")  # 员工1368人，35岁以下的占|四成
_COUNTED_PARTS: Final = frozenset([Part.AMONG, Part.SUCH, Part.WITHIN])
CHANGES: Final = frozenset([Role.CHANGE])
PARTS: Final = frozenset([Role.SHARE])

REFERENCE_RULES: Final = RuleSet(
    Rule("reference-table", _table, in_table=True),
    Rule("reference-distributed", _distributed_base, roles=CHANGES),
    Rule("reference-base", _stated_base, roles=CHANGES),
    Rule("reference-inline", bases.inline, roles=CHANGES),
    Rule("reference-apart", bases.apart, roles=CHANGES),
    Rule("reference-listed", bases.listed, roles=CHANGES),
    Rule("reference-scope", scope, RANKS),
    Rule("reference-raised", raised, SHARES, roles=PARTS | frozenset([_LEVEL])),
    Rule("reference-whole", _whole, roles=PARTS),
    Rule("reference-measured", _measured, SHARES),
    Rule("reference-part", _part, PERCENTS),
    Rule("reference-rest", rest, PERCENTS),
    Rule("reference-times", _times_of, MULTIPLES),
    Rule("reference-part-behind", _part_behind, PERCENTS),
    Rule("reference-owned", _owned, PERCENTS),
    Rule("reference-holding", _holding, PERCENTS),
)

LATE_REFERENCE_RULES: Final = RuleSet(
    Rule("reference-opened", bases.opened, roles=CHANGES, needs=Need.SHAPE),
    Rule("reference-among", _among, roles=PARTS),
    Rule("reference-used", _used, PERCENTS),
    Rule("reference-inherited", _inherited, SHARES),
    Rule("reference-reckoned", reckoned, PERCENTS, roles=PARTS, sees=TAKES),
    Rule("reference-alike", alike, PERCENTS, roles=PARTS, sees=TAKES),
)
"""Those that need the indicator first."""
