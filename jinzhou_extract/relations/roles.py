"""What a mention says of its indicator: level, change, share, rank or qualifier."""

from jinzhou_extract.lexicon.cues import Cue
from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.metric import Bound, Kind, Role
from jinzhou_extract.relations.rule import Rule, RuleSet
from jinzhou_extract.relations.sentence import LINKS, Claim, list_head

_SHARE_OF = WordPattern("relations.toml", "share_of")
_COMPARED_WITH = WordPattern("relations.toml", "compared_with")
_LOWER = frozenset("低落慢少小差")
_BASES = WordPattern("relations.toml", "base")
_LEVEL_NOUN = WordPattern("relations.toml", "rate_noun")
_USED_FOR = WordPattern("relations.toml", "used_for")
_CHANGED_OBJECT = WordPattern("relations.toml", "changed_object")
_CLASS = Pattern(r"(?:价格)?(?:区间|价格带|档次?|价位|段)(?![一-鿿]?缴)")
_AMOUNT_NOUN = Pattern(r"[额值入资款金费价税润本薪]\Z")
_APART = ("高出", "超出", "领先", "领先于", "落后", "落后于", "距离", "距")
_LESS = Pattern("[少减缩降跌低亏]")
_QUANTITY = Pattern(r"[量额数耗位度]\Z")
GRANTED_TO = ("对", "凡")
"""How a clause opens that says who is granted something: 对年产值首次达到1亿元的企业."""
STRIVING = frozenset(["力争", "争取", "确保"])
_OTHER_PART = Pattern(r"的(?:为|是|约)?\s*\Z|者(?:约|近|超|接近|超过)?\s*\Z")
_OUT_OF = Pattern(r"(?:后者|前者|当中)中?(?:有|约|近|超|接近|超过)?\s*\Z")
_REMAINDER = Pattern(r"(?:其余|余款|余下|剩余|剩下)(?:的|部分)?\Z")
_COMPARED_DEED = WordPattern("relations.toml", "compared_deed")
_DIFFERENCE = WordPattern("relations.toml", "difference")
_ENUMERATES = Pattern(r"\s*(?:的|以上的?|以下的?|级|等级|及以上的?)?[一-鿿A-Za-z“]")
_CHANGE_BEHIND = WordPattern("relations.toml", "change_behind")
_IMPROVING = WordPattern("relations.toml", "improving")


RANKS = frozenset([Kind.RANK])
POINTS = frozenset([Kind.PERCENTAGE_POINT])
PERCENTS = frozenset([Kind.PERCENT])
MULTIPLES = frozenset([Kind.MULTIPLE])
SHARES = PERCENTS | MULTIPLES
DURATIONS = frozenset([Kind.DURATION])
UNCUED: frozenset[Cue | None] = frozenset([None])
CHANGED: frozenset[Cue | None] = frozenset([Cue.CHANGE, Cue.CHANGE_NOUN])
COMPARABLE = frozenset(
    [Kind.PERCENTAGE_POINT, Kind.PERCENT, Kind.COUNT, Kind.MONEY, Kind.MULTIPLE, Kind.MEASURE, Kind.DURATION]
)
AMOUNTS = frozenset([Kind.MONEY, Kind.COUNT, Kind.MEASURE])


def _cue(claim: Claim) -> Cue | None:
    return claim.reading.cue.cue if claim.reading.cue else None


def _set(claim: Claim, role: Role, sign: int = 1) -> bool:
    claim.role, claim.sign = role, sign
    return True


def _rank(claim: Claim) -> bool:
    if _cue(claim) is Cue.CHANGE:
        return _set(claim, Role.CHANGE, claim.reading.cue.sign if claim.reading.cue else 1)
    has_verb = _cue(claim) is Cue.RANK and bool(claim.reading.words)
    names = claim.mention.bound is Bound.AT_MOST and claim.right[:1] not in ("", "的") and not has_verb
    return _set(claim, Role.QUALIFIER if names else Role.RANK)


def _table(claim: Claim) -> bool:
    place, cue = claim.mention.place, claim.reading.cue
    if place is None:
        return False
    if not place.is_whole and cue is not None and cue.cue in CHANGED:
        return _set(claim, Role.CHANGE, cue.sign)  # 下降3% says it itself
    return (place.is_whole or place.role is not Role.LEVEL) and _set(claim, place.role, place.sign)


def _doubled(claim: Claim) -> bool:
    return claim.mention.is_change and _set(claim, Role.CHANGE)


def _adverbial(claim: Claim) -> bool:
    """连续8年快于…, 三年行动."""
    return claim.is_aside and _set(claim, Role.QUALIFIER)


def _signed(claim: Claim) -> bool:
    """同比+5.2%, 环比-3%."""
    if not claim.mention.explicit_sign or not any(word in claim.reading.words for word in ("同比", "环比")):
        return False
    return _set(claim, Role.CHANGE)


def _change_verb(claim: Claim) -> bool:
    cue = claim.reading.cue
    if cue is None:
        return False
    if _IMPROVING.fullmatch(cue.word) and claim.mention.kind in (Kind.COUNT, Kind.MEASURE) and not claim.reading.base:
        return False  # 农房风貌提升26万户: so many were improved
    return _set(claim, Role.CHANGE, cue.sign)


def _change_noun(claim: Claim) -> bool:
    cue = claim.reading.cue
    if cue is None:
        return _behind_change_noun(claim)
    return _set(claim, Role.CHANGE, cue.sign)


def _behind_change_noun(claim: Claim) -> bool:
    """当月6%的增速."""
    match = _CHANGE_BEHIND.match(claim.right)
    if match is None or claim.mention.kind is not Kind.PERCENT:
        return False
    return _set(claim, Role.CHANGE, -1 if match[1] in ("降幅", "跌幅") or "减" in match[1] else 1)


def _comparison(claim: Claim) -> bool:
    cue = claim.reading.cue
    return cue is not None and claim.reading.base is not None and _set(claim, Role.CHANGE, cue.sign)


def _compared_with(claim: Claim) -> bool:
    """高出省定指标20个百分点, 高于全国平均水平1.2个百分点."""
    match = _COMPARED_WITH.search(claim.left if claim.reading.cue is None else claim.left[: claim.reading.rest])
    if match is None or not (
        claim.mention.kind is Kind.PERCENTAGE_POINT or match["verb"] in _APART or _BASES.search(match["base"])
    ):
        return False
    if claim.mention.kind is not Kind.PERCENTAGE_POINT and len(match["verb"]) == 1 and match["verb"] != "超":
        return False
    claim.reading.base = match["base"]
    claim.reading.rest = match.start()
    return _set(claim, Role.CHANGE, -1 if match["verb"][0] in _LOWER else 1)


def _compared_rate(claim: Claim) -> bool:
    """居民收入增速高于经济增速0.5个百分点: the rate it is compared with stands right before the number."""
    match = _COMPARED_WITH.search(claim.left)
    if match is None or len(match["verb"]) == 1:
        return False
    claim.reading.base, claim.reading.rest = match["base"], match.start()
    return _set(claim, Role.CHANGE, -1 if match["verb"][0] in _LOWER else 1)


def _striven(claim: Claim) -> bool:
    """增长6.5%，力争7%: what is striven for is a change as the one before it."""
    words = claim.reading.words
    if claim.left[: claim.reading.rest].strip(LINKS) or not STRIVING.intersection(words):
        return False
    last = claim.sentence.claims[claim.index - 1] if claim.index else None
    return (
        last is not None
        and last.role is Role.CHANGE
        and last.mention.kind is Kind.PERCENT
        and _set(claim, Role.CHANGE, last.sign)
    )


def _compared_deed(claim: Claim) -> bool:
    """比去年同期多支出93元, 比去年多收一成半."""
    match = _COMPARED_DEED.search(claim.left)
    if match is None:
        return False
    fixed = claim.left[match.start() - 1 : match.end("fixed")] if match["fixed"] else None  # 同比改善
    claim.reading.base = match["base"] or match["time"] or fixed
    claim.reading.rest = match.start() - (1 if fixed else 0)
    is_less = match["more"] == "少" if match["more"] else _LESS.search(match["deed"]) is not None
    return _set(claim, Role.CHANGE, -1 if is_less else 1)


def _difference(claim: Claim) -> bool:
    return claim.reading.rest == len(claim.left) and _DIFFERENCE.search(claim.left) is not None and _set(claim, Role.CHANGE)


def _points(claim: Claim) -> bool:
    previous = claim.previous
    if previous is not None and previous.role is Role.CHANGE and not claim.left[: claim.reading.rest].strip("、和及与 "):
        return _set(claim, Role.CHANGE, previous.sign)
    return _set(claim, Role.CHANGE)


def _share_cue(claim: Claim) -> bool:
    return _set(claim, Role.SHARE)


def _share_of(claim: Claim) -> bool:
    """占…的69.7%, 占GDP比重由35.9%."""
    return _SHARE_OF.search(claim.left) is not None and _set(claim, Role.SHARE)


def _part_of(claim: Claim) -> bool:
    """按购房金额的80%: a percentage right behind 的 is a part of what stands before it."""
    head = claim.left[: claim.reading.rest]
    if claim.reading.words[-1:] != ("的",) or not head:
        return False
    return not _LEVEL_NOUN.search(head) and _set(claim, Role.SHARE)


def _part_behind(claim: Claim) -> bool:
    """80%的结算集中于…: the noun behind is the whole of a part."""
    cue = claim.reading.cue
    if not claim.right_phrase or (cue is not None and (not cue.word.endswith("有") or not claim.right.startswith("的"))):
        return False
    if claim.left[: claim.reading.rest].strip(" 、尤其近约有每年") and not claim.steps:
        return False
    return _set(claim, Role.SHARE)


def _rest(claim: Claim) -> bool:
    """其余3%留作质量保证金."""
    return _REMAINDER.search(claim.left) is not None and _set(claim, Role.SHARE)


def _part_among(claim: Claim) -> bool:
    """其中69%装上了…: a percentage behind 其中 with a verb behind it is a part of what was counted before."""
    if claim.right.startswith("的"):
        return False
    if _OTHER_PART.search(claim.left):
        shares = any(other.role is Role.SHARE for other in claim.sentence.claims[: claim.index])
        return shares and _set(claim, Role.SHARE)
    if _OUT_OF.search(claim.left):
        return _set(claim, Role.SHARE)
    if claim.left.strip() != "其中" or not claim.right:
        return False
    counted = any(
        other.role is Role.LEVEL and other.mention.kind is Kind.COUNT for other in claim.sentence.claims[: claim.index]
    )
    return counted and _set(claim, Role.SHARE)


def _part_used(claim: Claim) -> bool:
    """财政支出八成以上投向民生."""
    head = claim.left[: claim.reading.rest]
    if (not head and "其中" not in claim.reading.words) or _LEVEL_NOUN.search(head):
        return False
    return _USED_FOR.match(claim.right) is not None and _set(claim, Role.SHARE)


def _change_object(claim: Claim) -> bool:
    """平均压减时间58%: the verb of change stands in front of what changes."""
    match = _CHANGED_OBJECT.search(claim.left[: claim.reading.rest])
    if match is not None and claim.mention.kind is not Kind.PERCENT and not _QUANTITY.search(match["object"]):
        return False
    return match is not None and _set(claim, Role.CHANGE, -1 if match["verb"][0] in "压精削减缩降" else 1)


def _reached_rate(claim: Claim) -> bool:
    """固定资产投资增为34%: of a thing that is no rate, a percentage can only be its change."""
    cue = claim.reading.cue
    if cue is None or not cue.word.endswith("为"):
        return False
    head = claim.left[: claim.reading.rest]
    return (
        len(cue.word) > 1
        and cue.word[0] in "增升涨降减跌"
        and bool(head)
        and not _LEVEL_NOUN.search(head)
        and _set(claim, Role.CHANGE, -1 if cue.word[0] in "降减跌" else 1)
    )


def _listed(claim: Claim) -> bool:
    """分别增长4.5%和6%: a member of a list does what the one before it does."""
    previous = claim.previous
    if previous is None or previous.mention.kind is not claim.mention.kind or previous.is_aside:
        return False
    if claim.left.strip(" 、和及与或,") or len(claim.left) > 3:
        return False
    return previous.role in (Role.CHANGE, Role.SHARE) and _set(claim, previous.role, previous.sign)


def _second_level(claim: Claim) -> bool:
    """占比由35.9%提高到46.2%: the second number is what the first one is."""
    previous = claim.previous
    if previous is None or previous.is_aside or previous.role not in (Role.SHARE, Role.RANK):
        return False
    if claim.left[: claim.reading.rest].strip(" 、和及与或并"):
        return False
    return previous.mention.kind is claim.mention.kind and _set(claim, previous.role)


def _lists_sizes(claim: Claim) -> bool:
    """产值首次突破1亿元、5亿元的企业: the first is a size because the last of the list is one."""
    if claim.mention.kind is not Kind.MONEY or claim.right.strip(LINKS):
        return False
    last = claim
    for following in claim.sentence.claims[claim.index + 1 :]:
        if following.previous is not last or following.left.strip(LINKS) or following.mention.kind is not Kind.MONEY:
            break
        last = following
    return last is not claim and bool(last.right) and _sizes(last)


def _sizes(claim: Claim) -> bool:
    """Say whether an amount of money only sizes what follows: 超5亿元的项目, 50亿元以上项目, 所得额不超过100万元的企业."""
    mention, following = claim.mention, claim.right[0]
    if _CLASS.match(claim.right):
        return True
    if mention.is_threshold:
        return following in "的级"
    if following in "以级":
        return mention.bound in (Bound.MORE_THAN, Bound.AT_LEAST)
    if mention.tail > mention.end:
        return claim.is_aside and bool(claim.right_phrase or following == "的")
    if following != "的":
        return False
    if list_head(claim)[0].left.lstrip().startswith(GRANTED_TO):
        return True
    if mention.bound in (Bound.MORE_THAN, Bound.AT_LEAST):
        return True
    return (
        mention.bound in (Bound.AT_MOST, Bound.LESS_THAN) and _AMOUNT_NOUN.search(claim.left[: claim.reading.rest]) is not None
    )


def _qualifier(claim: Claim) -> bool:
    """200mm硅片, 600分以上人数, 超百亿元的园区: it only sizes what follows."""
    mention = claim.mention
    if mention.kind is Kind.DURATION:
        return not _states_duration(claim) and _set(claim, Role.QUALIFIER)
    if _lists_sizes(claim):
        return _set(claim, Role.QUALIFIER)
    if not claim.right or not _ENUMERATES.match(claim.right):
        return (
            mention.is_threshold
            and mention.bound is Bound.EXACT
            and mention.kind is not Kind.MONEY
            and _set(claim, Role.QUALIFIER)
        )
    if mention.kind is Kind.MONEY:
        return _sizes(claim) and _set(claim, Role.QUALIFIER)
    if mention.kind in (Kind.SCORE, Kind.AGE):
        return (bool(claim.right_phrase) or claim.right.startswith("的")) and _set(claim, Role.QUALIFIER)
    if mention.kind is Kind.MEASURE:
        if claim.right.startswith("级"):
            return _set(claim, Role.QUALIFIER)  # 建成30万吨级码头
        if mention.bound in (Bound.MORE_THAN, Bound.AT_LEAST, Bound.AT_MOST) and claim.is_aside:
            return _set(claim, Role.QUALIFIER)
        if mention.is_threshold:
            return _set(claim, Role.QUALIFIER)
        describes = claim.right[0] != "的" and _cue(claim) is None and not claim.reading.words and bool(claim.right_phrase)
        return describes and not claim.is_object and _set(claim, Role.QUALIFIER)
    return mention.is_threshold and mention.bound is Bound.EXACT and _set(claim, Role.QUALIFIER)


_STATED_DURATION = WordPattern("relations.toml", "stated_duration")


def _states_duration(claim: Claim) -> bool:
    """会期7天, 压缩至60个工作日以内; 两年来 and 连续3年 are adverbials."""
    mention = claim.mention
    if _cue(claim) in (Cue.REACH, Cue.CHANGE):
        return True
    before = claim.sentence.text[max(0, mention.lead - claim.sentence.start - 4) : mention.start - claim.sentence.start]
    if claim.is_aside:
        return False
    return mention.unit in ("工作日", "min", "h") or _STATED_DURATION.search(before) is not None


def _level(claim: Claim) -> bool:
    if claim.mention.explicit_sign < 0:
        claim.sign = 1
    return _set(claim, Role.LEVEL)


ROLE_RULES = RuleSet(
    Rule("role-table", _table, in_table=True),
    Rule("role-rank", _rank, RANKS),
    Rule("role-doubled", _doubled, MULTIPLES),
    Rule(
        "role-adverbial",
        _adverbial,
        DURATIONS,
    ),
    Rule("role-signed", _signed),
    Rule(
        "role-change-verb",
        _change_verb,
        None,
        frozenset([Cue.CHANGE]),
    ),
    Rule("role-compared-rate", _compared_rate, POINTS, frozenset([Cue.CHANGE_NOUN])),
    Rule(
        "role-change-noun",
        _change_noun,
        None,
        frozenset([Cue.CHANGE_NOUN, None]),
    ),
    Rule(
        "role-reached-rate",
        _reached_rate,
        PERCENTS,
        frozenset([Cue.REACH]),
    ),
    Rule(
        "role-change-object",
        _change_object,
        PERCENTS | AMOUNTS,
        UNCUED,
    ),
    Rule("role-comparison", _comparison, None, frozenset([Cue.COMPARE])),
    Rule("role-share-cue", _share_cue, SHARES, frozenset([Cue.SHARE])),
    Rule(
        "role-share-of",
        _share_of,
        PERCENTS,
        frozenset([*Cue, None]) - CHANGED,
    ),
    Rule(
        "role-second-level",
        _second_level,
        None,
        frozenset([Cue.REACH]),
    ),
    Rule(
        "role-compared-with",
        _compared_with,
        COMPARABLE,
        frozenset([*Cue, None]) - CHANGED - frozenset([Cue.SHARE]),
    ),
    Rule("role-compared-deed", _compared_deed, COMPARABLE, UNCUED),
    Rule("role-striven", _striven, PERCENTS, UNCUED),
    Rule("role-listed", _listed, None, UNCUED),
    Rule("role-difference", _difference, AMOUNTS),
    Rule("role-points", _points, POINTS),
    Rule("role-part-of", _part_of, PERCENTS, UNCUED),
    Rule("role-part-behind", _part_behind, PERCENTS, frozenset([None, Cue.REACH])),
    Rule("role-rest", _rest, PERCENTS, UNCUED),
    Rule("role-part-among", _part_among, PERCENTS, frozenset([None, Cue.REACH])),
    Rule("role-part-used", _part_used, PERCENTS, UNCUED),
    Rule("role-qualifier", _qualifier),
    Rule("role-level", _level),
)
