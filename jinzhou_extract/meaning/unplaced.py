"""What is measured without the place that the record's region says: 哈尔滨市|供热面积."""

from typing import Final

from jinzhou_extract.lexicon.pattern import WordPattern
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.places.names import WORDS, is_part_of_name

_KEEPS_PLACE: Final = WordPattern(WORDS, "keeps_place")
_OF: Final = "的"
_SHORTEST: Final = 2


def off_place(claim: Claim) -> None:
    """Take the full name of its own region off the front of an indicator, unless a body or a longer word begins with it or
    little is left: 株洲市用电量, but neither 株洲市中心医院门诊量 nor 株洲市区绿地.
    """
    phrase, region = claim.indicator, claim.region
    if not phrase or not region or not claim.region_code or not phrase.startswith(region):
        return
    rest = phrase[len(region) :].removeprefix(_OF)
    if len(rest) < _SHORTEST or _KEEPS_PLACE.match(rest) or is_part_of_name(phrase, len(region), is_short=False):
        return
    claim.indicator = rest
