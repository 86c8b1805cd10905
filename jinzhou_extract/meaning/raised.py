"""A part of a whole that was raised from one level to another: 保险金标准由最低工资的80%提高到90%."""

from typing import Final

from jinzhou_extract.lexicon.cues import Cue
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Kind, Role
from jinzhou_extract.syntax.marks import trim_marks

_FROM_WHOLE: Final = Pattern(r"(?P<subject>.*[^自理缘])[由从](?![业事属军于])(?P<whole>[^由从占\d]{2,14})的\Z", signs="由从")
_TIMES: Final = FilledPattern("time.toml", r".*(?:[年月季期初末前后来度下]|周[一二三四五六日]|{first_times}|最[高低])")
"""When the first level held, which is no whole: 由上月的5.3%."""


def raised(claim: Claim) -> bool:
    """保险金标准由最低工资的|80%提高到90%: between 由 and 的 stands the whole of both."""
    match = _FROM_WHOLE.match(claim.left) if claim.left.endswith("的") else None
    if match is None or not _goes_on(claim) or _TIMES.fullmatch(match["whole"]) or match.end("whole") in claim.steps:
        return False
    if claim.role is not Role.SHARE and claim.mention.kind is not Kind.MULTIPLE:
        return False  # 失业率由上月的5.3%下降到5.2%
    claim.relative_to = trim_marks(match["whole"]) or None
    claim.reading.rest = match.end("subject")
    return claim.relative_to is not None


def _goes_on(claim: Claim) -> bool:
    """Say whether a number is the first of two levels."""
    claims, at = claim.sentence.claims, claim.index + 1
    if at == len(claims) or claims[at].previous is not claim or claims[at].mention.kind is not claim.mention.kind:
        return False
    cue = claims[at].reading.cue
    return cue is not None and cue.cue is Cue.REACH
