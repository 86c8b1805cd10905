"""The rules of roles in the order in which they are asked."""

from typing import Final

from jinzhou_extract.lexicon.cues import Cue
from jinzhou_extract.lexicon.pattern import FilledPattern, WordPattern
from jinzhou_extract.meaning.kinds import AMOUNTS, COMPARABLE, DURATIONS, MONEYS, MULTIPLES, PERCENTS, POINTS, RANKS, SHARES
from jinzhou_extract.meaning.roles import changes, events, margins, marks, shares, sizes
from jinzhou_extract.meaning.roles.setting import ANY_CUE, CHANGED, RATE_NOUN, UNCUED, cue_of, set_role
from jinzhou_extract.meaning.rule import Need, Rule, RuleSet
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Bound, Role

_RIVALLING: Final = FilledPattern("tellings.toml", r"(?:(?<![评对环同占])比|{rivalling})于?\Z")
"""Words in front of a place in an order that stands for who holds it: 领先|第二名1米02."""

LINKED: Final = frozenset("、和及与")
_LEVEL: Final = Role.LEVEL  # the class of an Enum is slow to ask
_OTHER_DEED: Final = WordPattern("function_words.toml", "another_deed")


def _rank(claim: Claim) -> bool:
    if cue_of(claim) is Cue.CHANGE:
        return set_role(claim, Role.CHANGE, claim.reading.cue.sign if claim.reading.cue else 1)
    has_verb = cue_of(claim) is Cue.RANK and bool(claim.reading.words)
    names = claim.mention.bound is Bound.AT_MOST and claim.right[:1] not in ("", "的", "之") and not has_verb
    return set_role(claim, Role.QUALIFIER if names or _RIVALLING.search(claim.left) else Role.RANK)


def _table(claim: Claim) -> bool:
    place, cue = claim.mention.place, claim.reading.cue
    if place is None:
        return False
    if not place.is_whole and cue is not None and cue.cue in CHANGED:
        return set_role(claim, Role.CHANGE, cue.sign)  # 下降3% says it itself
    return (place.is_whole or place.role is not Role.LEVEL) and set_role(claim, place.role, place.sign)


def _listed(claim: Claim) -> bool:
    """分别增长4.5%和6%: a member of a list does what the one before it does."""
    previous = claim.previous
    if previous is None or previous.is_aside:
        return False
    kinds = (previous.mention.kind, claim.mention.kind)
    if kinds[0] is not kinds[1] and not SHARES.issuperset(kinds):
        return False  # 分别增长12%和|1.4倍
    if claim.left.strip(" 、和及与或,") or len(claim.left) > 3:
        return False
    return previous.role in (Role.CHANGE, Role.SHARE) and set_role(claim, previous.role, previous.sign)


def _cut_as_well(claim: Claim) -> bool:
    """削减总磷36吨、总氮240吨, 降低能耗8%、损耗3%: the verb in front of a list cuts all of its things."""
    previous = first = claim.previous
    if previous is None or previous.role is not Role.CHANGE or previous.sign >= 0:
        return False
    while first is not None and first.construed is None and not first.changes_object and first.left[:1] in LINKED:
        first = first.previous
    if first is None or (first.construed is None and not first.changes_object):
        return False
    if claim.mention.kind in PERCENTS and (not first.changes_object or RATE_NOUN.search(claim.left)):
        return False  # 降低成本12%、|合格率98%
    is_item = not claim.right.strip() or claim.right[0] in LINKED  # 机器人120台|上岗
    goes_on = claim.left[:1] in LINKED and is_item and not _OTHER_DEED.match(claim.left)
    return goes_on and set_role(claim, Role.CHANGE, previous.sign)


def _second_level(claim: Claim) -> bool:
    """占比由35.9%提高到46.2%: the second number is what the first one is."""
    previous = claim.previous
    if previous is None or previous.is_aside or previous.role not in (Role.SHARE, Role.RANK):
        return False
    if claim.left[: claim.reading.rest].strip(" 、和及与或并"):
        return False
    return previous.mention.kind is claim.mention.kind and set_role(claim, previous.role)


def _level(claim: Claim) -> bool:
    if claim.mention.explicit_sign < 0:
        claim.sign = 1
    return set_role(claim, _LEVEL)


ROLE_RULES: Final = RuleSet(
    Rule("role-table", _table, in_table=True),
    Rule("role-rank", _rank, RANKS),
    Rule("role-event", events.event, events.LENGTHS),
    Rule("role-doubled", changes.doubled, MULTIPLES),
    Rule("role-mark", marks.mark, COMPARABLE, needs=Need.EARLIER, sees=marks.MARKED),
    Rule("role-short-of", marks.short_of, COMPARABLE, sees=marks.SHORT),
    Rule("role-ahead", margins.ahead, COMPARABLE, UNCUED, sees=margins.LEADING),
    Rule("role-told-change", margins.told_change, PERCENTS | POINTS, frozenset([None, Cue.REACH]), sees=margins.TOLD),
    Rule(
        "role-adverbial",
        sizes.adverbial,
        DURATIONS,
    ),
    Rule("role-signed", changes.signed, needs=Need.SIGN),
    Rule(
        "role-change-verb",
        changes.change_verb,
        None,
        frozenset([Cue.CHANGE]),
    ),
    Rule("role-compared-rate", changes.compared_rate, POINTS, frozenset([Cue.CHANGE_NOUN])),
    Rule("role-grown-by", changes.grown_by, PERCENTS),
    Rule(
        "role-change-noun",
        changes.change_noun,
        None,
        frozenset([Cue.CHANGE_NOUN, Cue.REACH, None]),
    ),
    Rule(
        "role-reached-rate",
        changes.reached_rate,
        PERCENTS,
        frozenset([Cue.REACH]),
    ),
    Rule(
        "role-change-object",
        changes.change_object,
        PERCENTS | AMOUNTS,
        UNCUED,
        sees=changes.CHANGED_OBJECT,
    ),
    Rule("role-increment", changes.increment, AMOUNTS, UNCUED, sees=changes.ADDED),
    Rule("role-comparison", changes.comparison, None, frozenset([Cue.COMPARE])),
    Rule("role-share-cue", shares.share_cue, SHARES, frozenset([Cue.SHARE])),
    Rule(
        "role-share-of",
        shares.share_of,
        PERCENTS,
        ANY_CUE - CHANGED,
    ),
    Rule(
        "role-second-level",
        _second_level,
        None,
        frozenset([Cue.REACH]),
    ),
    Rule(
        "role-compared-with",
        changes.compared_with,
        COMPARABLE,
        ANY_CUE - CHANGED - frozenset([Cue.SHARE]),
    ),
    Rule("role-compared-deed", changes.compared_deed, COMPARABLE, UNCUED, sees=changes.COMPARED_DEED),
    Rule("role-margin", margins.margin, COMPARABLE, UNCUED, sees=margins.MARGIN),
    Rule("role-against-rank", margins.against_rank, COMPARABLE, UNCUED, needs=Need.PREVIOUS),
    Rule("role-dearer", margins.dearer, MONEYS | SHARES, UNCUED, sees=margins.COSTING),
    Rule("role-more-deed", margins.more_deed, COMPARABLE, UNCUED, sees=margins.MORE_DEED),
    Rule("role-striven", changes.striven, PERCENTS, frozenset([None, Cue.REACH]), needs=Need.EARLIER),
    Rule("role-compared-as-well", margins.compared_as_well, COMPARABLE, UNCUED, needs=Need.EARLIER),
    Rule("role-listed", _listed, None, UNCUED, needs=Need.PREVIOUS),
    Rule("role-cut-as-well", _cut_as_well, AMOUNTS | PERCENTS, UNCUED, needs=Need.PREVIOUS),
    Rule("role-difference", changes.difference, COMPARABLE, sees=changes.DIFFERENCE),
    Rule("role-points", changes.points, POINTS),
    Rule("role-part-owned", shares.part_owned, PERCENTS, UNCUED),
    Rule("role-part-of", shares.part_of, PERCENTS, UNCUED),
    Rule("role-part-behind", shares.part_behind, PERCENTS, frozenset([None, Cue.REACH])),
    Rule("role-part-taken", shares.part_taken, PERCENTS, UNCUED),
    Rule("role-rest", shares.rest, PERCENTS, UNCUED),
    Rule("role-part-among", shares.part_among, PERCENTS, frozenset([None, Cue.REACH])),
    Rule("role-part-within", shares.part_within, PERCENTS, frozenset([None, Cue.REACH])),
    Rule("role-part-next", shares.goes_on, PERCENTS, frozenset([None, Cue.REACH])),
    Rule("role-part-used", shares.part_used, PERCENTS, frozenset([None, Cue.REACH])),
    Rule("role-taken-over", shares.taken_over, PERCENTS, UNCUED),
    Rule("role-fraction", shares.fraction, PERCENTS, frozenset([None, Cue.REACH])),
    Rule("role-qualifier", sizes.qualifier),
    Rule("role-level", _level),
)
