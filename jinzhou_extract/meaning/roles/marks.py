"""Marks that figures are held against, and how far one is from them: 高于5周的警戒线, 距警戒水位还差0.4米."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern
from jinzhou_extract.meaning.parts import is_past_mark
from jinzhou_extract.meaning.roles.setting import set_role
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Bound, Kind, Role

MARKED: Final[Pattern] = FilledPattern(
    "tellings.toml",
    r"的[一-鿿]{0,6}?{goals}[值线]?(?![一-鿿]|[A-Za-z])|的[一-鿿]{0,6}?{goals}[值线]?[且并但而和与及]",
    signs="的",
)
"""What ends in a mark: 高于5周的|警戒线, but 超过60平方米的|标准间."""

SHORT: Final[Pattern] = Pattern(
    r"(?:距离|距|离)(?P<base>(?![不开])[^，。；\d距离]{2,14}?)(?:仍然?|[还只仅尚就又])*(?<![高低落温时价误偏反级])差(?:[了近约]|不到|不足)*\Z",
    signs="差",
)
_LENGTHS_OF_WAY: Final = frozenset(["km"])


def mark(claim: Claim) -> bool:
    """库存周期5.6周，略高于5周的警戒线: the number of a mark is exact, whatever lies above or below it, unless it says 左右."""
    if MARKED.match(claim.right) is None or not is_past_mark(claim):
        return False
    mention = claim.mention
    if mention.bound_rule != "bound-behind":  # 高于年初确定的4%|左右的目标
        mention.bound, mention.bound_rule, mention.lower, mention.upper = Bound.EXACT, "bound-mark", None, None
    return set_role(claim, Role.LEVEL)


def short_of(claim: Claim) -> bool:
    """距汛限水位还差0.6米: what is lacking is a difference."""
    match = SHORT.search(claim.left) if claim.mention.unit not in _LENGTHS_OF_WAY else None
    if match is None or claim.mention.kind is Kind.DURATION:
        return False
    claim.reading.base, claim.reading.rest = match["base"], match.start()
    return set_role(claim, Role.CHANGE)
