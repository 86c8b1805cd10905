"""The document's own places and those spoken of: 全市, 我省, 全国, 全疆, 该县."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern
from jinzhou_extract.lexicon.regions import COUNTRY, Region, Regions
from jinzhou_extract.lexicon.toml import read_table
from jinzhou_extract.places.names import WORDS

_SIGNS: Final = "我本该全这那省市县州旗"
"""What each of `OwnPlaces.words` begins with."""

POINTING: Final = ("该", "这", "那")
_OWN_LEVELS: Final = frozenset("省市县州旗")
"""What words begin with that speak of a place from the inside: 县里, 县农业局."""

PREFECTURES: Final = ("自治区", "专区", "地区")
"""Kinds of places whose names end as that of a district does."""

FORMER: Final = "专区"
_LEVELS: Final = {"省": 1, "自治区": 1, "专区": 2, "地区": 2, "市": 2, "州": 2, "盟": 2, "县": 3, "旗": 3, "区": 3}


class OwnPlaces:
    """Reads what 全市 and its like mean in a document; built once, immutable."""

    def __init__(self, regions: Regions) -> None:
        self._regions = regions
        self._provinces: dict[str, str] = read_table(WORDS)["whole_provinces"]
        characters = "".join(self._provinces)
        # a class of characters in front, so that the search runs through the text at the speed of a test of one
        self.words = FilledPattern(
            "places.toml",
            rf"[{_SIGNS}](?:(?:(?<=我)们?|(?<=[本该]))(?:自治区|[省市县区州盟旗国])"
            rf"(?!{{not_of_own}}|[场域间位块段长局院党]|首[个台艘条座家次款批例部]|第[一二三][个大座条艘部]|最[大高长深早先])"
            rf"|(?<=[我本该])专区|(?<=我)们?地区"
            rf"|(?<=[这那])个?(?:[省市县区州盟旗乡镇村]|{{pointed_at}})(?![委政人党长级])"
            rf"|(?<=[省市县州旗])(?<!(?![按照由从在让被])[一-鿿\d].)(?:里(?![面外程长弄])(?![^，。；\d]{{0,6}}{{granted_inside}})"
            rf"|(?<=[县旗])(?:{{inside}}|[一-鿿]{{1,6}}?{{inside_offices}}|财政(?![局部所])|[一-鿿]{{0,2}}红会))"
            rf"|(?<=全)(?:(?:(?<![安健]全)(?:专区|地区)|(?:自治区|[省市县区州盟旗国])(?![场域间]))(?!{{scopes}}|最(?!{{measured_most}}))"
            rf"|[{characters}](?=[一-鿿]{{2}})))",
            signs=_SIGNS,
        )

    @staticmethod
    def level_of(word: str) -> str:
        """Return the kind of place that one of `words` means: 县 of 全县, 该县 and 县农业局."""
        if word.endswith(PREFECTURES):
            return word[-3:] if word.endswith(PREFECTURES[0]) else word[-2:]
        return word[0] if word[0] in _OWN_LEVELS else word[-1]

    def points_back(self, word: str, home: Region | None) -> bool:
        """Say whether one of `words` means a place that was named before (该县), and not the home of the document, which
        is none of that level: 全县 in a paper of the province.
        """
        if word.startswith(POINTING):
            return True
        level = self.level_of(word)
        if level == FORMER and home is not None and home.level > _LEVELS[FORMER]:
            return True  # in what is of one of its counties
        if level not in _LEVELS or not (word.startswith("全") or word[0] in _OWN_LEVELS):
            return False
        return home is None or not home.code or (home.level < _LEVELS[level] and not home.name.endswith(level))

    def meaning(self, word: str, home: Region | None) -> Region | None:
        """Return the place that one of `words` means in a document about `home`, or None where that does not tell."""
        level = self.level_of(word)
        if level == "国":
            return COUNTRY
        if level in self._provinces:
            return self._regions.by_code[self._provinces[level]]
        if home is None or not home.code or level not in _LEVELS:
            return None  # 这村: one that no table of places has
        if home.name.endswith(level):
            return home  # 我市 of a city that is a county
        if level == FORMER and home.level > _LEVELS[level]:
            return self._prefecture_of(home)
        depth = min(1 if level == "区" and self._is_prefecture_of_autonomous_region(home) else _LEVELS[level], home.level)
        return self._regions.by_code.get(home.code[: 2 * depth].ljust(6, "0"), home)

    def _prefecture_of(self, home: Region) -> Region | None:
        """Return what 全专区 means in what is of one of its counties, by the name that it had then: 徽州专区."""
        around = self._regions.around(home)
        then = self._regions.by_name.get(around.name.removesuffix("市").removesuffix("地区") + FORMER)
        return then[0] if then else None

    def _is_prefecture_of_autonomous_region(self, home: Region) -> bool:
        """Say whether 全区 means the autonomous region: it does in what speaks of all of a prefecture there."""
        return home.level == 2 and self._regions.province_of(home).name.endswith("自治区")
