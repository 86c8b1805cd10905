"""What frames a deed or a thing in front of a number and names nothing: where and by what it is done, what it became."""

from typing import Final

from jinzhou_extract.lexicon.pattern import WordList, WordPattern
from jinzhou_extract.lexicon.tagger import Words
from jinzhou_extract.syntax.actors import AGENTS
from jinzhou_extract.syntax.clauses import DIMENSIONS
from jinzhou_extract.syntax.edges import MORE_THAN
from jinzhou_extract.syntax.words import WordTable

_PLACING: Final = frozenset(["在", "从", "于", "自", "沿", "经"])
"""What stands in front of where something is done: 在|较短的时间内|收回现金."""

_MEANS: Final = WordList("function_words.toml", "by_means")
"""What stands in front of by what, or for whom, it is done: 通过|多种渠道|筹集资金."""

_INSIDE: Final = WordList("function_words.toml", "closing_where")
"""What closes the words of where and when."""

_LIMITS: Final = WordList("function_words.toml", "limits")
_WHO: Final = frozenset(["n", "nr", "r"])
_NAMED_PLACES: Final = frozenset(["ns", "nt", "nz", "s"])
_PLACE_TAGS: Final = frozenset("nsabfxjzu")
_PLACE_ENDS: Final = WordList("function_words.toml", "ends_of_places_and_sites")
_MEASURED: Final = WordPattern("function_words.toml", "measured_ends")
_OF: Final = "的"
_PAST: Final = ("了", "ul")
_LOOSE: Final = frozenset("处内里时")
"""What is left of where something is done, behind another number: 在距公路5米|处|建造."""

_COUNTING_TAGS: Final = frozenset("mtq")
_LISTING: Final = frozenset(["、", "和", "与", "及"])
_NO_DEEDS: Final = _LISTING | {_OF, "到", "至"}
_THING_TAGS: Final = frozenset("nrmtsfbajqz")
"""First letters of the tags of words behind a preposition."""

_BECOMING: Final = WordList("function_words.toml", "being_or_becoming")
_MOSTLY: Final = WordList("function_words.toml", "mostly")
_MEASURES: Final = frozenset("额费价值金款息税率量数度")
"""Last characters of nouns of amounts, which name a number without the verb: 创出了|年吞吐量."""

_SPENDING: Final = WordList("function_words.toml", "spending")
"""What is done with a sum, alone behind what it is for."""

_SOME_OF_THEM: Final = WordList("function_words.toml", "some_of_them")

_BEFORE_SIZES: Final = frozenset(["由", "为", "、", "和", "及", "以及"])
_SIZES: Final = _MEASURES | frozenset("润入出资产长高宽深厚重模人")
"""Last characters of nouns that a size may stand in a row with: 入选数|和总量."""

_BY_OR_FROM: Final = (("由", "p"), ("从", "p"))
_TOWARDS: Final = frozenset("向往朝")
_PEOPLE: Final = frozenset("人员师生工民者手户子")
"""Last characters of nouns for people, who do or get something themselves."""

_TIME: Final = "时"
_GIVING: Final = "给"
_RECEIVER_TAGS: Final = frozenset("nrabjq")
"""First letters of the tags of words for who gets something: 寄给|小|患者."""

_BODIES: Final = frozenset("社队组班家会局处部们")
"""What ends words for those who do something together: 漆器社|一共做."""

_WORD: Final = 2
_SHORTEST: Final = 3


class FrameReader:
    """Takes the frame off the words in front of a number; built once from the word table, immutable."""

    def __init__(self, words: WordTable) -> None:
        self._words = words

    def inside(self, tokens: Words, text: str) -> Words:
        """Return tokens without where, by what and for whom something is done, and without what the thing became.

        They are of `text`, which says sooner what is not among them.
        """
        tokens = self._before_becoming(_before_some(tokens))
        if _GIVING in text:
            tokens = _before_receiver(tokens)
        if "由" in text or "从" in text:
            tokens = self._before_way(tokens)
        if self._is_size(tokens):
            return tokens[-1:]
        if "因" in text:
            tokens = _behind_cause(tokens)
        if self._is_left_over(tokens):
            return tokens[1:]
        if _TIME in text:
            tokens = _behind_time(tokens)
        return self._behind_setting(tokens) if len(tokens) >= _SHORTEST else tokens

    def _before_way(self, tokens: Words) -> Words:
        """货物|由铁路运出, 电车|由火车站向西: what is done by somebody, or leads from somewhere, is what the number is of."""
        at = next((at for at in range(1, len(tokens) - 1) if tokens[at] in _BY_OR_FROM), 0)
        thing, tag = tokens[at - 1]
        is_thing = len(thing) >= _WORD and tag not in _NAMED_PLACES and thing[-1] not in _PEOPLE and tag[:2] != "nr"
        is_thing = is_thing and (tag[:1] == "n" or (at == 1 and thing in self._words.naming))  # 贷款|由银行发放
        behind = tokens[at + 1 :]
        if not at or not is_thing or any(word == _OF or word in _LISTING for word, _ in behind):
            return tokens
        if behind[-1][1] == "vn" or (behind[-1][0] in self._words.naming and behind[-1][1] == "v"):
            return behind[-1:]  # 食堂由镇上|筹资
        doing = next((at for at, (_, tag) in enumerate(behind) if tag[:1] == "v"), len(behind) - 1)
        leads_away = any(word[0] in _TOWARDS for word, _ in behind)
        is_done = tokens[at][0] == "由" and behind[doing][1][:1] == "v"
        return tokens[:at] if doing == len(behind) - 1 and (leads_away or is_done) else tokens

    @staticmethod
    def amount(tokens: Words) -> Words:
        """创出了|年吞吐量: behind a verb that happened stands the amount that it happened to; 淹|了|麦田: no 了."""
        if len(tokens) < _SHORTEST or tokens[0][1] != "v" or tokens[1] != _PAST:
            return tokens
        last = tokens[-1][0]
        is_amount = last[-1] in _MEASURES and len(last) > 1 and all(word != _OF for word, _ in tokens)
        return tokens[2:] if is_amount else [tokens[0], *tokens[2:]]

    def behind_total(self, tokens: Words) -> Words:
        """河南|共|投入农业机械: behind the word of a total, an estimate or a definition begins what it is of; but of what a
        verb alone behind it is said, that is of: 学费和生活费|一共花.
        """
        totals = self._words.totals
        for at in range(len(tokens) - 2, -1, -1):
            if tokens[at][0] in totals:
                is_told = at == len(tokens) - 2 and (
                    (tokens[-1][0] in _SPENDING.set and _is_expense(tokens[:at])) or _is_done_to(tokens[:at], tokens[-1])
                )
                return tokens[:at] if is_told else tokens[at + 1 :]
        for at in range(len(tokens) - 2, -1, -1):
            word, tag = tokens[at]
            if tag == "j" and word.endswith("共") and tokens[at + 1][1] in ("v", "vn", "n"):
                return tokens[at + 1 :]  # 首个比赛日|共|产生金牌: the dictionary knows 日共
        return tokens

    def _is_left_over(self, tokens: Words) -> bool:
        """处|建造营业房: a word of place that closes what another number stands in."""
        return len(tokens) > 1 and tokens[0][0] in _LOOSE and tokens[1][1] == "v" and tokens[1][0] not in self._words.light

    def _is_size(self, tokens: Words) -> bool:
        """安全带由|长, 弯梁桥和|全长: a size of what stands behind the number, behind a thing of another kind."""
        if len(tokens) < _SHORTEST or not self._sizes(tokens[-1][0]):
            return False
        return tokens[-2][0] in _BEFORE_SIZES and tokens[-3][0][-1] not in _SIZES and not self._sizes(tokens[-3][0])

    def _sizes(self, word: str) -> bool:
        return word in DIMENSIONS or word in self._words.attributes

    def _before_becoming(self, tokens: Words) -> Words:
        """定居点大部分|位于市区周围, 纪录|变成, 货物都|低于市价: what is or becomes so is what the number is of."""
        at = next((at for at in range(len(tokens) - 1, 0, -1) if self._becomes(tokens[at][0])), 0)
        if not at or any(word == _OF or word[0].isdecimal() for word, _ in tokens[at + 1 :]):
            return tokens  # 单位净值低于1元|的
        if tokens[-1][0] in self._words.attributes:
            return tokens  # 村小坐落在|海拔 1140米的山坳
        end = at
        while end > 1 and (tokens[end - 1][1] in ("d", "ad") or tokens[end - 1][0] in _MOSTLY.set):
            end -= 1
        thing, tag = tokens[end - 1]
        is_thing = (
            (tag[:1] in ("n", "j") or (tag == "vn" and tokens[at][0] in _BECOMING.set)) and tag != "nr" and len(thing) > 1
        )  # 水|位于
        return tokens[:end] if is_thing else tokens

    @staticmethod
    def _becomes(word: str) -> bool:
        return word in _BECOMING.set or word in MORE_THAN.set

    def _behind_setting(self, tokens: Words) -> Words:
        """在较短的时间内|收回现金, 通过多种渠道|筹集: what is done stands behind where and by what it is done."""
        begin = next((at for at in range(len(tokens) - 1) if not self._leads(tokens[at])), 0)
        is_told = tokens[begin][1] in _WHO  # 老人|在门前|看车
        while begin < len(tokens) - 1 and tokens[begin][1] in _WHO:
            begin += 1
        word, tag = tokens[begin]
        if tag not in ("p", "v") or not (word in _PLACING or (word in _MEANS.set and not is_told)):
            return tokens
        found = 0
        for at in range(begin + 1, len(tokens)):
            told, told_tag = tokens[at]
            if told_tag == "d" and at > begin + 1 and at < len(tokens) - 1 and not found and tokens[at - 1][1] == "s":
                does = tokens[at + 1][1] == "v" and word in _PLACING
                return tokens[at + 1 :] if does else tokens  # 仅在国内就|赚到
            is_place = word in _PLACING and self._is_closed(tokens, begin + 1, at)
            if is_place and told not in _NO_DEEDS and told not in _INSIDE.set:
                does = told_tag == "v" and told not in self._words.flow if is_told else self._names(tokens[at:])
                found = at if does else found
            if at > begin + 1 and word in _MEANS.set and told_tag == "v" and self._is_done(tokens, at):
                return tokens[at:]
            if told_tag[:1] not in _THING_TAGS and told not in _LISTING and told != _OF:
                break
        return (
            tokens[-1:]
            if not found and not is_told and word in _PLACING and self._is_work_there(tokens[begin + 1 :])
            else tokens[found:]
        )

    @staticmethod
    def _is_work_there(tokens: Words) -> bool:
        """Say whether nothing but a place by its name stands in front of what is done there: 在|西藏高原|工作."""
        if len(tokens) < _WORD or tokens[-1][1] not in ("v", "vn"):
            return False
        if all(tag in _NAMED_PLACES for _, tag in tokens[:-1]):
            return True
        is_deed = _MEASURED.search(tokens[-1][0]) is None
        return is_deed and (tokens[-2][0][-1] in _PLACE_ENDS.set and all(tag[:1] in _PLACE_TAGS for _, tag in tokens[:-1]))

    @staticmethod
    def _is_closed(tokens: Words, begin: int, at: int) -> bool:
        """Say whether the words of a place from `begin` on end in front of `at`: 门前|看车, but not 右边|口袋, 中国的|中英."""
        if at == begin or tokens[at][1] in _COUNTING_TAGS:
            return False
        word, tag = tokens[at - 1]
        if tag == "s" and word not in _INSIDE.set:
            return tokens[at][1][:1] == "v"
        before = tokens[at - 2][0] if at - 1 > begin else ""
        return len(before) > 1 and (word in _INSIDE.set or tag == "f") and word not in _LIMITS.set

    def _leads(self, token: tuple[str, str]) -> bool:
        """Say whether a word only leads to a place: 每天|要|在地里."""
        word, tag = token
        return word not in self._words.negators and (tag in ("d", "ad", "c") or word in self._words.auxiliaries)

    def _is_done(self, tokens: Words, at: int) -> bool:
        """Say whether a verb behind what it is done by has a thing behind it, or nothing: 筹集|资金."""
        word = tokens[at][0]
        if word in self._words.naming or word in self._words.light or tokens[at - 1][0] == _OF or len(word) == 1:
            return False
        return at == len(tokens) - 1 or (tokens[-1][1][:1] == "n" and tokens[at + 1][0] not in _LISTING)

    def _names(self, tokens: Words) -> bool:
        """Say whether what stands behind a place is a deed or a thing, and no adverb or preposition alone."""
        return tokens[0][1] not in ("p", "c", "u", "uj", "ul", "f") and tokens[-1][1] not in ("p", "c", "d", "f")


def _before_some(tokens: Words) -> Words:
    """首套房贷利率|多数银行: with how many of them it is so stands behind what is measured."""
    is_some = len(tokens) >= _SHORTEST and tokens[-2][0] in _SOME_OF_THEM.set and tokens[-1][1] == "n"
    return tokens[:-2] if is_some and tokens[-3][0][-1] in _MEASURES and tokens[-3][1][:1] == "n" else tokens


def _is_done_to(thing: Words, deed: tuple[str, str]) -> bool:
    """Say whether a clause opens with nothing but a thing, which a verb alone is told of: 这批羽绒服|共进."""
    if not thing or deed[1] != "v" or len(deed[0]) > 1 or any(tag[:1] not in "nrqmba" for _, tag in thing):
        return False
    word, tag = thing[-1]
    is_who = word[-1] in _PEOPLE or word[-1] in _PLACE_ENDS.set or word[-1] in _BODIES or AGENTS.search(word) is not None
    return tag in ("n", "ng") and (len(word) > 1 or len(thing) > 1) and not is_who


def _is_expense(tokens: Words) -> bool:
    """Say whether a clause opens with what is paid: 学费和生活费."""
    return bool(tokens) and tokens[-1][0][-1] in _MEASURES and tokens[-1][1] != "r"


def _behind_cause(tokens: Words) -> Words:
    """省因旱|减产皮棉: why something was done stands between who and the deed."""
    at = next((at for at in range(min(3, len(tokens) - 3)) if tokens[at] == ("因", "p")), -1)
    is_amount = tokens[-1][0][-1] in _MEASURES or _MEASURED.search(tokens[-1][0]) is not None
    if at < 0 or is_amount or any(word == _OF for word, _ in tokens):
        return tokens
    does = tokens[at + 1][1][:1] in "nv" and tokens[at + 2][1][:1] == "v" and tokens[-1][1][:1] == "n"
    return tokens[at + 2 :] if does else tokens


def _behind_time(tokens: Words) -> Words:
    """起跑|时|气温: when something is measured, told by a deed."""
    at = next((at for at in range(1, len(tokens) - 1) if tokens[at][0] == _TIME), 0)
    return tokens[at + 1 :] if at and tokens[at - 1][1] in ("v", "vn") and tokens[at + 1][1] == "n" else tokens


def _before_receiver(tokens: Words) -> Words:
    """省下的钱|寄给小患者: who gets something is told behind the verb; what he gets in front of it."""
    at = next((at for at in range(len(tokens) - 1, -1, -1) if tokens[at][0][-1] == _GIVING and len(tokens[at][0]) == _WORD), -1)
    if at < 0 or tokens[at][1] not in ("v", "vn") or any(tag[:1] not in _RECEIVER_TAGS for _, tag in tokens[at + 1 :]):
        return tokens
    before = tokens[:at]
    is_thing = bool(before) and before[-1][1] == "n" and all(tag not in ("nr", "r", "p") for _, tag in before)
    is_thing = is_thing and before[-1][0][-1] not in _PLACE_ENDS.set and before[-1][0][-1] != "里"
    given = tokens[at + 1 :]
    if len(given) > 1 and given[-1][1] == "n" and given[-1][0][-1] not in _PEOPLE and not is_thing:
        return given[-1:]  # 付给农民|现金, 捐给灾区|棉被
    return before if is_thing else tokens[at : at + 1]
