"""What a deadline is of: 收到通知后10日内付款, 交货期限为签约后20日内."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern
from jinzhou_extract.meaning.due import is_due
from jinzhou_extract.meaning.parts import GOALS
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Bound
from jinzhou_extract.syntax.marks import trim

BARE_VERB: Final = 2
"""A deed so short says nothing of what it is done to."""

_TOPIC: Final = Pattern(r"(?<![一-鿿])[一-鿿]{2,6}(?<![在于应须后的起])\Z")
LONGEST_DEED: Final = 16
"""The longest clause that says what is to be done."""

_LIGHT: Final = FilledPattern("tellings.toml", r"\A{demanding}+(?=[一-鿿]{2})")
_TOWARDS: Final = FilledPattern("function_words.toml", r"\A(?:应当?|须|必须)?{leading_to_whom}[^，]{2,14}?(?={handing_in})")
_DEMANDED: Final = Pattern(r"，[^，；。]{0,14}?(?:应当?|必?须|可以?)(?P<deed>[^，；。]{2,24})(?=[，；。])")
_PRICED: Final = Pattern(r"(?<=.{2})(?:合同|工程)?[^，]{0,8}\d.*\Z")
"""How much of what is to be paid: 支付|合同总价30%的预付款."""

_RESULT: Final = Pattern(r"(?<=.{2})(?:到位|完毕)\Z")
_CLAUSE_MARKS: Final = Pattern(r"[，；,;：。]")
_IN_TIME: Final = Pattern(r"(?:\A|[在于应须])\s*\Z")
_TERM: Final = Pattern(r"([^为是]{2,12})[为是]")
_TERM_FROM: Final = Pattern(r"([^为是]{2,12}(?:期限|时限|年限|期(?!限)))[为是]?[^，]{0,12}(?:后|之日起)的?")


def deadline(claim: Claim) -> bool:
    """Take what is to be done behind a deadline that counts from an event, or else the term whose end it states."""
    if not claim.right and (term := _TERM_FROM.fullmatch(claim.left)):
        claim.indicator = trim(term[1])
        return True  # 保修期为交付之日起2年
    if claim.mention.bound is not Bound.AT_MOST or not (is_due(claim) or _IN_TIME.search(claim.left)):
        return False
    deed = _CLAUSE_MARKS.split(claim.right, maxsplit=1)[0].strip() or _demanded(claim)
    deed = _PRICED.sub("", deed)
    if deed:
        at = claim.index + 1
        following = claim.sentence.claims[at] if at < len(claim.sentence.claims) else None
        goes_on = following is not None and following.previous is claim  # 后10天内复产500家
        deed = _RESULT.sub("", _LIGHT.sub("", _TOWARDS.sub("", deed)))
        if len(deed) <= BARE_VERB and (topic := _TOPIC.search(claim.left)):
            deed = topic[0] + deed  # 余款6个月内|付清, 街道5个工作日内|初审
        claim.indicator = trim(deed) or None if len(deed) <= LONGEST_DEED and not goes_on else None
    else:
        term = _TERM.match(claim.left)
        claim.indicator = trim(term[1]) or None if term and not term[1].endswith(GOALS.words) else None
    return claim.indicator is not None


def _demanded(claim: Claim) -> str:
    """培训结束后90日内，机构应当提出申请: the next clause says what is to be done."""
    text = claim.sentence.text
    match = _DEMANDED.match(text, claim.mention.tail - claim.sentence.start)
    return match["deed"] if match is not None and not any(char.isdigit() for char in match["deed"]) else ""
