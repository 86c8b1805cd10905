"""What rules and policies say once and for all (养护员报酬每人每月800元), and what they allot for the year that runs."""

from typing import Final

from jinzhou_extract.lexicon.found import first_of, last_of
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.meaning.hopes import Mood
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Kind

_NO_MOOD: Final = Mood.NONE  # the class of an Enum is slow to ask
_MULTIPLE: Final = Kind.MULTIPLE
_STANDING: Final = WordPattern("status.toml", "standing")
_POLICY: Final = WordPattern("status.toml", "policy_title")
_ALLOTTED: Final = WordPattern("status.toml", "allotted")
_UNDERTAKEN: Final = FilledPattern(
    "status.toml", r"(?<!截至)今年(?!{parts_of_this_year}|\d)[^，。；\d已了]{0,10}?{undertaken}(?![了的])[^，。；]*\Z"
)
_ALLOTS: Final = "安排"
_THIS_YEAR: Final = "今年"
_ANOTHER_RULE: Final = Pattern("[，；。][对按凡]")
_MARKS: Final = "。；;"


def stands(claim: Claim) -> bool:
    """Say whether a figure of a plan is a standing rule: …的，给予15万元奖励; nobody is to reach it."""
    if not claim.sentence.part.is_plan or claim.mood is not _NO_MOOD or claim.mention.kind is _MULTIPLE:
        return False
    text, at = claim.sentence.text, claim.mention.start - claim.sentence.start
    start = last_of(text, _MARKS, 0, at) + 1
    if start not in claim.sentence.stands:
        end = first_of(text, _MARKS, at)
        claim.sentence.stands[start] = _STANDING.search(text, start, len(text) if end < 0 else end) is not None
    return claim.sentence.stands[start]


def is_allotted(claim: Claim) -> bool:
    """Say whether a policy allots a figure for its own year: 2022年市财政先行安排|2400万元, in 实施办法."""
    text, profile = claim.sentence.text, claim.sentence.paragraph.context.profile
    if profile.now is None or claim.when is None or claim.when.last.year != profile.now.year:
        return False
    if _ALLOTS not in text and _THIS_YEAR not in text:
        return False
    end = claim.mention.start - claim.sentence.start
    allotted = _ALLOTTED.search(text, 0, end)
    if allotted is None and _UNDERTAKEN.search(text[:end]) is not None:
        return _POLICY.search(profile.title) is not None
    if allotted is None or _ANOTHER_RULE.search(text, allotted.end(), end):
        return False
    return _POLICY.search(profile.title) is not None
