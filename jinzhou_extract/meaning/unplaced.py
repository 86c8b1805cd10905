"""What is measured without the place that the record's region says: 哈尔滨市|供热面积."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern
from jinzhou_extract.lexicon.tagger import Tagger
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.places.names import WORDS, is_part_of_name

_KEEPS_PLACE: Final = FilledPattern(
    WORDS, "{keeps_place}|(?<=[省市县区州旗])(?:办(?=[一-鿿]{0,2}{run_by_place})|营(?={owned_by_place}))"
)
_OF: Final = "的"
_SHORTEST: Final = 2
_LOOKS: Final = 4
"""How many characters behind a name are looked at for a word that its last one begins."""


def off_place(claim: Claim, dictionary: Tagger) -> None:
    """Take the full name of its own region off the front of an indicator, unless a body or a longer word begins with it, its
    last character begins another word or little is left: 株洲市用电量, but neither 株洲市中心医院门诊量 nor 株洲市区绿地.
    """
    phrase, region = claim.indicator, claim.region
    if not phrase or not region or not claim.region_code or not phrase.startswith(region):
        return
    end = len(region)
    rest = phrase[end:].removeprefix(_OF)
    if len(rest) < _SHORTEST or _KEEPS_PLACE.match(phrase, len(phrase) - len(rest)):
        return
    if is_part_of_name(phrase, end, is_short=False):
        return
    if not phrase.startswith(_OF, end) and len(dictionary.tag(phrase[end - 1 : end + _LOOKS])[0][0]) > 1:
        return  # 兰州市|话用户
    claim.indicator = rest
