"""The whole that a share is of when one reckons (下达资金8600万元，已使用2138万元，占24.9%), and that of the rest."""

from decimal import Decimal
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordList
from jinzhou_extract.meaning.findings import Part
from jinzhou_extract.meaning.kinds import PEOPLE
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.mentions.decimals import divide, plus, shift, times
from jinzhou_extract.metric import Bound, Kind, Role

TAKES: Final = Pattern("占", signs="占")
_HUNDRED: Final = Decimal(100)
_HALF: Final = Decimal("0.6")
"""How far off a share may be in its last place, which is rounded as are the amounts."""

_ROUGHLY: Final = Decimal(5)
"""The same of a share that is told by and large."""

_BARE: Final = Pattern(r"[，；]?(?:大约|[已约就也])?占了?到?")
"""In front of a share that is told of the amount before it alone."""

_TAKING: Final = Pattern(r"占(?:了|到|比)?\Z")
_SUCH: Final = Pattern(r"[一-鿿]{2}的(?:[只约就便也]|大约|大概)*占(?:了|到)?\Z", signs="的")
_NEXT: Final = Pattern(r"[^，。；：]*，[^，。；：]*")
_PEOPLE: Final = WordList("tellings.toml", "kinds_of_people")
_SPREAD: Final = WordList("tellings.toml", "spread_over")
_SIZES: Final = Pattern(r"(?:面积|总?人数|总?数量?)\Z")
_PLACES: Final = frozenset("区田地林园")
_NAME: Final = 2
"""How many characters at the end of two names tell that they are of one kind of thing."""

_FEWEST_DIGITS: Final = 2
_MOST_BACK: Final = 12
"""How many numbers back the whole is looked for."""

_LEVEL: Final = Role.LEVEL  # the class of an Enum is slow to ask
_EXACT: Final = Bound.EXACT
_AMOUNTS: Final = frozenset([Kind.MONEY, Kind.COUNT, Kind.MEASURE])
_THINGS: Final = frozenset([Kind.COUNT, Kind.MEASURE])
_AMONG: Final = "其中"


def reckoned(claim: Claim) -> bool:
    """Take for the whole of a share the amount before it that the part, right in front of the share, is so much of."""
    share, part = claim.mention.value, _part(claim)
    if share is None or part is None or len(share.as_tuple().digits) < _FEWEST_DIGITS:
        return False
    exponent = share.as_tuple().exponent
    nearly = shift(_HALF, exponent) if isinstance(exponent, int) else _HALF
    if claim.mention.bound is not _EXACT:
        if not _BARE.fullmatch(claim.left):
            return False
        nearly = _ROUGHLY  # 已收割12万亩，占|四成 左右
    amount = part.mention.value or Decimal(0)
    for other in _before(part):
        mention = other.mention
        if other.role is not _LEVEL or mention.unit != part.mention.unit or not other.indicator or mention.value is None:
            continue
        if mention.value > amount and abs(plus(divide(times(amount, _HUNDRED), mention.value), -share)) <= nearly:
            claim.relative_to = other.indicator
            return True
    return False


def alike(claim: Claim) -> bool:
    """完成手术600台，三级手术占|四成: the whole is the things counted right before, of which the part bears the name."""
    whole = _part(claim, is_sized=True)
    if whole is None or not whole.indicator or not claim.indicator or claim.subject is not None:
        return False
    if whole.mention.kind not in _THINGS or _AMONG in whole.left:
        return False  # 其中过夜游客500人，自驾车游客占|六成
    if claim.indicator in whole.indicator or not _TAKING.search(claim.left) or whole.left.endswith(_SPREAD.words):
        return False
    if not claim.indicator.endswith((whole.indicator[-_NAME:], _SIZES.sub("", whole.indicator)[-_NAME:])) and not _is_kind_of(
        claim, whole
    ):
        return False
    claim.relative_to = whole.indicator
    return True


def opens_among(claim: Claim) -> bool:
    """其中，人员经费占|七成: parts of the one thing, or of the like, that the sentence before counts."""
    sentence = claim.sentence
    before = sentence.before
    if before is None or before.paragraph is not sentence.paragraph or not sentence.text.startswith(_AMONG + "，"):
        return False
    if any(_counts(other) for other in sentence.claims[: claim.index]):
        return False
    inner = before.text.find(_AMONG)
    counted = [
        other
        for other in before.claims
        if _counts(other)
        and not (other.mention.per and other.mention.kind is Kind.MEASURE)  # a concentration has no parts
        and (inner < 0 or other.mention.start - before.start < inner)
    ]
    name = claim.indicator or ""
    if name.endswith(_PEOPLE.words):
        counted = [
            other for other in counted if (other.mention.unit or "")[:1] in PEOPLE
        ]  # 接待游客5万人次，收入2亿元。其中，过夜游客占…
    named = (other for other in reversed(counted) if name and (other.indicator or "").endswith(name[-_NAME:]))
    is_one = inner < 0 and len({other.indicator for other in counted}) == 1
    whole = next(named, counted[0] if is_one else None)  # but 耕地3万亩，人口2万人。其中，水田占…
    claim.relative_to = whole.indicator if whole is not None else None
    return whole is not None


def counts_anew(claim: Claim, share: Claim) -> bool:
    """教师200人，高级职称占30%，学生3000人，住校生占|六成: say whether others are counted since a share of those counted."""
    claims = claim.sentence.claims
    if claim.subject is not None or not any(
        _counts(other) and other.indicator == share.relative_to for other in claims[: share.index]
    ):
        return False
    return any(_counts(other) and other.subject is None for other in claims[share.index + 1 : claim.index])


def _counts(claim: Claim) -> bool:
    return claim.role is _LEVEL and claim.mention.kind in _AMOUNTS and bool(claim.indicator)


def _is_kind_of(claim: Claim, whole: Claim) -> bool:
    """Say whether the part is told as those of the whole that are so, or both are people: 有学位的|占八成, 女职工|占六成."""
    start = claim.sentence.start
    if _NEXT.fullmatch(claim.sentence.text, whole.mention.tail - start, claim.mention.lead - start) is None:
        return False
    if _SUCH.search(claim.left) is not None:
        return True
    name, of = claim.indicator or "", _SIZES.sub("", whole.indicator or "")
    if len(of) < _NAME:
        return False
    return name.endswith(_PEOPLE.words) if whole.mention.unit in PEOPLE else name[-1:] == of[-1:] and name[-1:] in _PLACES


def _part(claim: Claim, *, is_sized: bool = False) -> Claim | None:
    """Return the amount that a share is told of: the number right before it, or before what sizes it: 7座以下客车|占九成."""
    at = claim.index - 1
    while is_sized and at > 0 and claim.sentence.claims[at].role is Role.QUALIFIER:
        at -= 1
    part = claim.sentence.claims[at] if at >= 0 else None
    is_amount = part is not None and part.role is _LEVEL and part.mention.kind in _AMOUNTS and part.mention.value is not None
    return part if is_amount else None


def _before(claim: Claim) -> list[Claim]:
    """Return the numbers before one in its sentence and the one before that, the nearest first."""
    sentence = claim.sentence
    found = sentence.claims[max(0, claim.index - _MOST_BACK) : claim.index][::-1]
    before = sentence.before
    if before is not None and before.paragraph is sentence.paragraph and len(found) < _MOST_BACK:
        found += before.claims[-_MOST_BACK:][::-1]
    return found


def rest(claim: Claim) -> bool:
    """其余3%留作质量保证金: the rest is of the same whole as the shares before it."""
    if claim.part is not Part.REST:
        return False
    shares = (other for other in reversed(claim.sentence.claims[: claim.index]) if other.role is Role.SHARE)
    share = next(shares, None)
    claim.relative_to = share.relative_to if share else None
    return claim.relative_to is not None
