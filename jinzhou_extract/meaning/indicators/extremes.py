"""The other end of a range: 最高气温28度，最低|19度."""

from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Role

_OTHER: Final = {
    "高": "低",
    "低": "高",
    "大": "小",
    "小": "大",
    "长": "短",
    "短": "长",
    "多": "少",
    "少": "多",
    "快": "慢",
    "慢": "快",
    "重": "轻",
    "轻": "重",
    "深": "浅",
    "浅": "深",
    "厚": "薄",
    "薄": "厚",
    "远": "近",
    "近": "远",
}
OTHER_END: Final[Pattern] = Pattern(rf"[ ，、和及而]*(?P<end>最[{''.join(_OTHER)}])[为是达只有仅约则]*", signs="最")


def other_end(claim: Claim) -> bool:
    """最高气温28度，最低|19度: what the number before is the most of, this one is the least of."""
    before = claim.sentence.claims[claim.index - 1]
    if before.mention.unit != claim.mention.unit or before.role is not Role.LEVEL or not before.indicator:
        return False
    start = claim.sentence.start
    text = claim.sentence.text[before.mention.tail - start : claim.mention.start - start]
    match = OTHER_END.fullmatch(text)
    if match is None:
        return False
    end = match["end"]
    first = end[0] + _OTHER[end[1]]
    if before.indicator.count(first) != 1 or before.indicator.endswith(first):
        return False
    claim.indicator, claim.subject = before.indicator.replace(first, end), before
    return True
