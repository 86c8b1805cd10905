"""Differences that are said without 比: 领先第二名40分, 以三个胜场的优势领先, 多花四十分钟."""

from typing import Final

from jinzhou_extract.lexicon.cues import Cue
from jinzhou_extract.lexicon.found import last_of
from jinzhou_extract.lexicon.pattern import FilledPattern, Match, Pattern, WordList, WordPattern
from jinzhou_extract.meaning.roles.setting import set_role
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Bound, Kind, Role

_RANK: Final = Kind.RANK  # the class of an Enum is slow to ask
_BY: Final = ("以", "凭", "凭借")
MARGIN: Final[Pattern] = FilledPattern(
    "tellings.toml",
    r"(?:[一-鿿]{0,3}的{margins_like}?|之)(?P<margin>优势|差距|劣势|(?<=之)差)"
    r"(?:(?P<verb>{beating})于?(?P<base>[^，。；]{2,16}))?",
    signs="势距差",
)
_BEHIND_ONES: Final = WordList("function_words.toml", "lagging")
_AGAINST: Final = FilledPattern("tellings.toml", r"(?P<verb>{against})\Z")
_LONGEST_VERB: Final = 3
_DIFFERS: Final = Pattern(r"(?:[只仅还]|足足|整整)?(?P<verb>[多少高低快慢远近重轻早晚])(?:了|出|出了)?(?:近|约)?")
_LESS: Final = frozenset("落不少低近轻")
LEADING: Final[Pattern] = FilledPattern("tellings.toml", "{leading}", signs="领落超拉甩")
_APART: Final = FilledPattern(
    "tellings.toml",
    r"(?:[与和同](?P<base>[^，。；]{2,14}))?{leaving_behind}(?:了|{how_far_apart})?(?:[近约至到]|超过?|达到?)?\Z",
)
_AHEAD: Final = FilledPattern(
    "tellings.toml",
    r"(?P<verb>{levels.ahead_or_behind})于?(?P<base>(?!{backward})[^，、。；\d的]{2,14}?)"
    r"(?:多?达|[近约仅只]|整整|足足)?\Z",
)
_DOWNWARD: Final = "降跌减"
_COMMAS: Final = "，,"
_CLAUSE_MARKS: Final = "，。；："
_LEADS: Final = WordList("levels.toml", "units_of_leads")
TOLD: Final[Pattern] = FilledPattern(
    "levels.toml",
    r"(?P<thing>[^，。；：]*?)(?P<change>[降跌减]幅|[增涨升]幅|增速){how_much_so}?[大小高低快慢明显著惊人]{1,2}[，,]\Z",
    signs="幅速",
)
MORE_DEED: Final[Pattern] = WordPattern("function_words.toml", "more_deed")

_MORE_PAID: Final = WordPattern("function_words.toml", "more_paid")


DEARER: Final[Pattern] = Pattern(
    r"(?:(?<![名昂珍宝尊富华云娇权])贵了?|超[标速载员限重支]了?)(?:[近约达]|整整|足足)?\Z", signs="贵超"
)
COSTING: Final[Pattern] = Pattern("[贵超省约]", signs="贵超省约")
"""Characters of what tells how much more or less something costs."""

_SAVING: Final = ("节省", "节省了", "节约", "节约了")
_PERCENT: Final = Kind.PERCENT
AS_WELL: Final[Pattern] = FilledPattern(
    "levels.toml",
    r"[、，][又也还更]?(?:(?P<verb>{more_in_a_row}|{less_in_a_row})|(?P<thing>[一-鿿]{2,6})(?P<told>{of_another_in_a_row}))了?\Z",
)
_LESS_IN_A_ROW: Final = WordList("levels.toml", "less_in_a_row")
_PACE: Final = frozenset("快慢")
_HAVING: Final = ("超重", "超标")
"""What is said of those who are so as well as of how far they are above."""


def dearer(claim: Claim) -> bool:
    """加长版贵|300元, 氨氮超标|两倍: by how much something is dearer or above what is allowed."""
    if claim.mention.tail > claim.mention.end or claim.right.startswith("的"):
        return False  # 超速20%以上|的记6分
    if claim.mention.kind is _PERCENT and claim.left.endswith(_SAVING):
        return set_role(claim, Role.CHANGE, -1)  # 投资节省|一半
    match = DEARER.search(claim.left)
    if match is None or (claim.mention.kind is _PERCENT and match[0].startswith(_HAVING)):
        return False  # 体检儿童超重|12%, 抽检农残超标|3%: so many are
    return set_role(claim, Role.CHANGE)


def compared_as_well(claim: Claim) -> bool:
    """比旧款轻3公斤、短12厘米: what goes on with how else a thing differs is held against the same."""
    first = claim.sentence.claims[claim.index - 1]
    if first.role is not Role.CHANGE or not first.reading.base or claim.right.startswith("的"):
        return False
    start, text = claim.sentence.start, claim.sentence.text
    at = first.mention.tail - start
    match = AS_WELL.fullmatch(text, at, claim.mention.lead - start)
    if match is None or first.reading.cue is None or first.reading.cue.cue is not Cue.COMPARE:
        return False
    verb = match["verb"] or match["told"]
    claim.reading.base, claim.reading.cue = first.reading.base, first.reading.cue
    claim.reading.rest = len(claim.left.rstrip("了")) - len(verb)
    is_less = verb in _LESS_IN_A_ROW.set
    is_pace = claim.mention.kind is Kind.DURATION and verb in _PACE
    return set_role(claim, Role.CHANGE, -1 if is_less is not is_pace else 1)


def margin(claim: Claim) -> bool:
    """以三个胜场的优势领先乙队: how far ahead is a difference."""
    match = MARGIN.match(claim.right) if claim.left.endswith(_BY) else None
    if match is None:
        return False
    claim.reading.base = match["base"]
    return set_role(claim, Role.CHANGE, -1 if match["margin"] == "劣势" or match["verb"] in _BEHIND_ONES.set else 1)


def against_rank(claim: Claim) -> bool:
    """领先第二名40多分: the place in an order stands for who is compared with."""
    other = claim.previous
    if other is None or other.mention.kind is not _RANK:
        return False
    if (differs := _DIFFERS.fullmatch(claim.left)) is not None and other.left.endswith("比"):
        match: Match | None = differs  # 比第二名|快0.8秒
    else:
        at = other.mention.start - claim.sentence.start
        match = None if claim.left.strip() else _AGAINST.search(claim.sentence.text, max(0, at - _LONGEST_VERB), at)
    if match is None:
        return False
    if other.mention.lead < other.mention.start:
        other.mention.bound, other.mention.lower, other.mention.upper = Bound.EXACT, None, None  # 超过|第二名
        other.role = Role.QUALIFIER
    start = claim.sentence.start
    claim.reading.base = claim.sentence.text[other.mention.start - start : other.mention.end - start]
    return set_role(claim, Role.CHANGE, -1 if match["verb"][0] in _LESS else 1)


def ahead(claim: Claim) -> bool:
    """领先美国选手0.37秒, 领先8分, 与丽江队拉开5分: how far somebody is ahead or behind is a difference."""
    if LEADING.search(claim.left) is None:
        return False  # as most: a quick look
    match = None if claim.right.startswith("的") else _AHEAD.search(claim.left)
    if match is not None and claim.mention.unit in _LEADS.set:
        claim.reading.base, claim.reading.rest = match["base"], match.start()
        return set_role(claim, Role.CHANGE, -1 if match["verb"] == "落后" else 1)
    match = _APART.search(claim.left)
    if match is None:
        return False
    if match["base"]:
        claim.reading.base, claim.reading.rest = match["base"], match.start()
    return set_role(claim, Role.CHANGE)


def told_change(claim: Claim) -> bool:
    """死亡率降幅更大，达51%: the clause before says that it is a change."""
    told = told_before(claim)
    if told is None:
        return False
    return set_role(claim, Role.CHANGE, -1 if told[0][0] in _DOWNWARD else 1)


def told_before(claim: Claim) -> tuple[str, str] | None:
    """Return the noun of change that the clause before a number tells of, and what stands in front of it there."""
    text, end = claim.sentence.text, claim.left_start
    if end <= 0 or text[end - 1] not in _COMMAS or claim.left[: claim.reading.rest].strip():
        return None
    start = last_of(text, _CLAUSE_MARKS, 0, end - 1) + 1
    told = TOLD.match(text, start, end)
    return (told["change"], told["thing"]) if told else None


def more_deed(claim: Claim) -> bool:
    """通勤多花四十分钟, 每亩少收两百斤: more or less of what is done, whatever it is compared with."""
    if "多" not in claim.left and "少" not in claim.left:
        return False  # as most: a quick look
    match = MORE_DEED.search(claim.left)
    if match is None:
        paid = _MORE_PAID.search(claim.left) if claim.mention.kind is Kind.MONEY else None
        return paid is not None and set_role(claim, Role.CHANGE, 1 if paid["more"] == "多" else -1)  # 少交税款|30万元
    claim.reading.rest = match.start()
    return set_role(claim, Role.CHANGE, 1 if match["more"] == "多" else -1)
