"""What is told of one batch or one term of a thing is of that thing: 首批|500万元, 三年期|降至2.6%."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern
from jinzhou_extract.meaning.sentence import Claim, Sentence
from jinzhou_extract.metric import Role

BATCH: Final[Pattern] = FilledPattern(
    "tellings.toml",
    r"(?:其中|但|而)?(?:首|第[一二三四五六七八九十\d]+|前[一二两三四五六七八九十\d]+|(?:[头另后]|最后)一)[批轮笔期茬拨]"
    r"|{rest}(?:部分)?的?|[一二三四五首]期(?:工程|项目)?",
    signs="批轮笔期茬拨余剩",
)
"""All that stands in front of a number where only a batch is named."""

LONGEST_THING: Final = 10
_STAGE: Final = Pattern(r"(?:[首一二三四五]|第[一二三四五])[期批轮]", signs="期批轮")
_TERM: Final = Pattern(
    r"(?P<before>.{0,6}?)(?P<term>[\d一二两三四五六七八九十]{1,3}(?:[年月天日]|个月)期)(?:以上)?(?P<of>.{2,})"
)
_OTHER_TERM: Final = Pattern(r"(?:其中|而|但)?(?P<term>[\d一二两三四五六七八九十]{1,3}(?:[年月天日]|个月)期(?:以上)?)")


def batch(claim: Claim) -> bool:
    """拿出1200万元发放消费券，首批|500万元4月上线: a batch is of what was told with the same unit before."""
    if claim.right_phrase or claim.left_start < 0 or not BATCH.fullmatch(claim.left[: claim.reading.rest].strip()):
        return False
    subject = _alike(claim, claim.sentence.claims[: claim.index])
    if subject is None and claim.sentence.before is not None and _is_near(claim, claim.sentence.before):
        subject = _alike(claim, claim.sentence.before.claims)
    if subject is None:
        return False
    claim.indicator, claim.subject = _sized_thing(subject) or _next_stage(claim, subject.indicator or ""), subject
    return True


def _next_stage(claim: Claim, told: str) -> str:
    """一期产能2万吨，二期|4万吨: what was told of one stage by its name is told of the next one."""
    before, stage = _STAGE.match(told), _STAGE.match(claim.left.lstrip())
    return stage[0] + told[before.end() :] if before and stage and before.end() < len(told) else told


def _sized_thing(claim: Claim) -> str:
    """设立总规模50亿元的|产业基金: the thing that a number only sizes."""
    thing = claim.right[1:] if claim.right[:1] == "的" else ""
    return thing if 1 < len(thing) <= LONGEST_THING and thing.isalpha() else ""


def term(claim: Claim) -> bool:
    """一年期存款利率降到1.65%，三年期|降至2.6%: another term of what was told of the one before."""
    if "期" not in claim.left:
        return False
    other = _OTHER_TERM.fullmatch(claim.left[: claim.reading.rest].strip())
    if other is None:
        return False
    for before in reversed(claim.sentence.claims[: claim.index]):
        told = _TERM.fullmatch(before.indicator or "") if before.mention.unit == claim.mention.unit else None
        if told is not None:
            claim.indicator = told["before"] + other["term"] + told["of"]
            return True
    return False


def _is_near(claim: Claim, before: Sentence) -> bool:
    return before.paragraph is claim.sentence.paragraph and before.part is claim.sentence.part


def _alike(claim: Claim, claims: list[Claim]) -> Claim | None:
    """Return the last number of the unit of `claim` that something is told of."""
    unit = claim.mention.unit
    for other in reversed(claims):
        if other.mention.unit == unit and other.indicator and other.role in (Role.LEVEL, Role.QUALIFIER):
            return other
    return None
