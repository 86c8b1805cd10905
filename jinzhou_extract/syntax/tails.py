"""What a noun phrase behind a number takes in or leaves out at its end, where a verb or a quotation stands there."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, WordList, WordPattern
from jinzhou_extract.lexicon.tagger import Words
from jinzhou_extract.metric import Kind
from jinzhou_extract.syntax.actors import AGENTS
from jinzhou_extract.syntax.cuts import COUNTED_PLACES, OF_PEOPLE, before_use
from jinzhou_extract.syntax.words import NOUN_TAGS, WordTable

_HEADS: Final = WordPattern("function_words.toml", "compound_heads")
_DOERS: Final = WordPattern("function_words.toml", "doers")
_WRITTEN: Final = WordPattern("function_words.toml", "written")
_BEFALLING: Final = WordList("function_words.toml", "befalling")
_ALSO_NOUNS: Final = WordList("function_words.toml", "also_nouns")
"""Verbs of one character, to the dictionary, that end nouns: 医疗|站, 年|会."""

_NOUNS: Final = ("n", "j", "l", "s")
_LEADING_ON: Final = frozenset("为成到往向于入出给得着过有在")
"""How verbs end that go on to something else: 列为, 开往."""

_DEEDS: Final = frozenset(["v", "vn"])
_HOW: Final = frozenset(["d", "ad", "z", "uv"])
_WORD: Final = 2
_PERSON: Final = "nr"
_PASSIVE: Final = ("被", "p")
_DE: Final = "的"
_COUNT: Final = Kind.COUNT
_MONEY: Final = Kind.MONEY  # the class of an Enum is slow to ask
_DURATION: Final = Kind.DURATION
_SUMS: Final = frozenset("费款金薪税债酬息")
"""What nouns for sums end in."""

_LENGTHS: Final = frozenset("龄史")
_AGES: Final = frozenset("青少老中")
_AFTER: Final = WordList("function_words.toml", "after_what")
_THINGS: Final = frozenset(["n", "l"])
_GOING_ON: Final = frozenset("nbaj")
"""First letters of the tags of words that go on with the name of a thing."""

_KINDS_OF_PLACES: Final = WordList("function_words.toml", "kinds_of_places")
_WHERE: Final = FilledPattern("function_words.toml", r"(?:均|都)?(?:居|位居)?{rank_scopes}\Z", signs="全世")
_MEASURING: Final = frozenset("量率额值度性")
"""What the names of measures end in."""

_ALREADY: Final = "已"
_SAYS_MORE: Final = frozenset("p")
"""The tag of what goes on behind a thing with where it is."""
_ABOUT: Final = frozenset(["关于", "有关"])
"""What opens what a thing is about: 四本|关于养花的|书."""

_WHEN: Final = frozenset(["t", "tg"])
_PREDICATING: Final = WordList("function_words.toml", "predicating")
_LEAST_OBJECT: Final = 2
"""Words up to 的 of a verb with a name that is no compound: 培训|项目|的."""

_COURSES: Final = WordList("function_words.toml", "courses")
_MANNERS: Final = frozenset(["a", "ad", "d", "z"])
_NEGATING: Final = frozenset("没未不无")
_ASPECTS: Final = frozenset(["ul", "ug"])
_NOMINAL: Final = frozenset("nbajlszqt")
"""First letters of the tags of words that what is done is done to."""

_JOINING: Final = frozenset(["的", "、", "和", "与", "及"])
_ALL_IN_ONE: Final = WordList("function_words.toml", "all_in_one")


class TailReader:
    """Settles the end of a phrase; built once from the word table, immutable."""

    def __init__(self, words: WordTable) -> None:
        self._words = words

    def end(self, tokens: Words, start: int, end: int, *, is_governed: bool, before_number: bool) -> int:
        """Return where the phrase ends that was taken to be from `start` to `end`.

        `is_governed` says that a preposition or a verb of making stands in front of the number, so that what is done with
        the things or by them follows them: 在26个贫困县|定点扶贫.
        """
        if end <= start:
            return end
        if before_number and is_governed and (served := self._served(tokens, start, end)):
            return served
        if before_number:
            return self._before_short_verb(tokens, start, end) if end < len(tokens) else end
        if is_governed and (visited := self._visited(tokens, start, end)) < end:
            return visited
        if end < len(tokens) and not (is_governed and tokens[end][0] in _AFTER.set):
            return self._compound(tokens, self._before_short_verb(tokens, start, end))
        end = _before_quotation(tokens, start, _before_course(tokens, start, end))
        if end - start == _WORD and tokens[end - 1][0] in _BEFALLING.set and tokens[start][1] == "n":
            return end - 1  # 两千余居民|受灾
        is_place = end - start > _WORD and tokens[start][1][0] == "n" and COUNTED_PLACES.search(tokens[start][0]) is not None
        is_told = is_place and all(tag in _DEEDS for _, tag in tokens[start + 1 : end])  # 8个县市区|对口帮扶
        if is_governed and (used := before_use(tokens, start, end)) < end:
            return used
        return self._before_deed(tokens, start, end) if is_governed or is_told else end

    def relative_clause(self, tokens: Words, kind: Kind) -> int:
        """Return where the head noun begins behind a clause in front of it: 20名|扎根本区发展的|科技人才."""
        said_of = tokens[1:] if tokens[0][0] == _ALREADY and len(tokens) > 1 else tokens
        if kind is _MONEY or not opens_clause(said_of, kind, self._words.nominal):
            return 0
        heads = [at + 1 for at in range(1, len(tokens) - 1) if tokens[at][0] == _DE and _opens_noun(tokens, at + 1)]
        said = (at for at in heads if at + 1 < len(tokens) and tokens[at + 1][1] in _SAYS_MORE)  # |球迷|在场外的屏幕前
        return next(said, heads[-1] if heads else 0)

    def without_attribute(self, taken: list[str], relative: int) -> list[str]:
        """17个项目|总投资超1亿元: what runs on into the next number is an attribute of the thing."""
        phrase = "".join(taken[relative:])
        phrase = _WHERE.sub("", phrase)
        match = self._words.attributive.search(phrase)
        if match is None:
            measures = len(taken) - relative > 1 and 1 < len(taken[-1]) < 4 and taken[-1][-1] in _MEASURING
            return taken[:-1] if measures and self._words.tag(taken[-2])[-1][1][0] == "n" else taken  # 23个站点|雨量
        thing = phrase[: match.start()]
        is_manner = bool(thing) and self._words.tag(thing)[-1][1] in ("vn", "a", "b")  # 贫困|人口 are one thing
        return taken if is_manner else [*taken[:relative], thing]

    @staticmethod
    def _served(tokens: Words, start: int, end: int) -> int:
        """为12个城市|供水3亿吨: behind places that something is done for stands what is done; 0 where it does not."""
        at = next((at for at in range(start + 1, end) if tokens[at][1] in _DEEDS), end)
        return at if start < at < end and COUNTED_PLACES.search(tokens[at - 1][0]) is not None else 0

    @staticmethod
    def _visited(tokens: Words, start: int, end: int) -> int:
        """深入十个居民小区|宣传煤气知识: behind places that are visited stands what is done there."""
        at = next((at for at in range(start + 1, end - 1) if tokens[at][1] in _DEEDS), end)
        is_place = at < end and COUNTED_PLACES.search(tokens[at - 1][0]) is not None
        return at if is_place and tokens[end - 1][1] in _THINGS and not _acts(*tokens[end - 1]) else end

    def _compound(self, tokens: Words, end: int) -> int:
        """年货|供应|小组, 股票|被|盗卖|案件: a verb that only sorts what it stands in front of belongs to its name."""
        behind = end + (tokens[end] == _PASSIVE)
        if behind + 1 >= len(tokens) or tokens[end - 1][0] == _DE or _acts(*tokens[end - 1]):
            return end
        word, tag = tokens[behind]
        if (
            tokens[behind + 1][1] == "vn"
            and _HEADS.search(tokens[behind + 1][0]) is None
            and behind + _WORD < len(tokens)
            and len(tokens[behind + 1][0]) == _WORD
        ):
            behind += 1  # 职业|介绍|服务|机构
        head, kind = tokens[behind + 1]
        sorts = tag in _DEEDS and len(word) == _WORD and word[-1] not in _LEADING_ON
        may_do = word not in self._words.predicates and _DOERS.search(head) is not None  # 供应|小组
        sorts = sorts and (may_do or not self._is_doing(word))
        if not sorts or kind[0] not in "nv" or _HEADS.search(head) is None:
            return end
        following = tokens[behind + _WORD] if behind + _WORD < len(tokens) else ("", "x")
        return end if following[0] == _DE or following[1][0] in _GOING_ON else behind + _WORD

    def _is_doing(self, word: str) -> bool:
        words = self._words
        return word in words.predicates or word in words.flow or word in words.light or word in words.extending

    @staticmethod
    def _before_short_verb(tokens: Words, start: int, end: int) -> int:
        """刺刀|顶在, 农场|转变为: a verb of one character goes on to what stands behind it."""
        word, tag = tokens[end - 1]
        is_verb = tag == "v" and len(word) == 1 and word not in _ALSO_NOUNS.set and tokens[end][0] not in _JOINING
        kind = tokens[end - _WORD][1]
        return end - 1 if is_verb and end - start > 1 and kind.startswith(_NOUNS) and not kind.startswith(_PERSON) else end

    @staticmethod
    def _before_deed(tokens: Words, start: int, end: int) -> int:
        if tokens[start][1] == "v" or tokens[end - 1][1] not in _DEEDS or _HEADS.search(tokens[end - 1][0]):
            return end
        doers = (at + 1 for at in range(end - _WORD, start - 1, -1) if _acts(*tokens[at]))
        if behind := next(doers, 0):
            return behind  # 在26个贫困县|定点扶贫
        at = end
        while at - 1 > start and (tokens[at - 1][1] in _DEEDS or tokens[at - 1][1] in _HOW):
            at -= 1
        return at if tokens[at - 1][1].startswith(_NOUNS) else end


def _opens_noun(tokens: Words, at: int) -> bool:
    """Say whether a noun stands there, or a verb that sorts the noun behind it: 设施, 生活|污水, but not 今年的|改造名单."""
    tag = tokens[at][1]
    is_sorted = tag == "vn" and at + 1 < len(tokens) and tokens[at + 1][1][:1] == "n" and tokens[at - _WORD][1] != "t"
    return tag[:1] in NOUN_TAGS or is_sorted


def _acts(word: str, tag: str) -> bool:
    """Say whether a word names people, places or firms, who do something: 贫困县, 村民."""
    is_noun = tag[0] in "njs" and len(word) > 1
    return is_noun and (word[-1] in OF_PEOPLE or COUNTED_PLACES.search(word) is not None or AGENTS.search(word) is not None)


def _before_quotation(tokens: Words, start: int, end: int) -> int:
    """四个大字|“福如东海”: what is written stands behind what it is written in."""
    if tokens[end - 1][0] != "”":
        return end
    at = next((at for at in range(end - 1, start, -1) if tokens[at][0] == "“"), start)
    return at if at > start and _WRITTEN.search(tokens[at - 1][0]) is not None else end


def behind_all_in_one(text: str) -> int:
    """Return where the thing begins behind what it is all of: 集试验、示范、推广为一体的|基地; 0 where it is not said so."""
    if text[:1] != "集":
        return 0
    found = ((text.find(word + _DE), word) for word in _ALL_IN_ONE.words)
    return next((at + len(word) + len(_DE) for at, word in found if at > 0), 0)


def _before_course(tokens: Words, start: int, end: int) -> int:
    """3245个售票窗口|高效运转: how the things do at the end of the clause, and that they do."""
    is_told = end - start > _WORD and tokens[end - 1][0] in _COURSES.set and tokens[end - _WORD][1] in _MANNERS
    return end - _WORD if is_told and tokens[end - _WORD - 1][1].startswith(_NOUNS) else end


def deed_with_object(tokens: Words) -> tuple[str, int]:
    """Return what is done so often, with what it is done to, and where that ends: 五次|敲开对方的大门, 两次|访华|的情景."""
    (word, tag), following = tokens[0], tokens[1][0] if len(tokens) > 1 else ""
    if tag not in _DEEDS or len(word) < _WORD or not following or word[0] in _NEGATING or word[-1] in _LEADING_ON:
        return "", 0
    if following in _JOINING:
        return word, len(word)
    begin = 1 + (tokens[1][1] in _ASPECTS)
    end = begin
    while end < len(tokens) and (tokens[end][1][0] in _NOMINAL or tokens[end][1] == "vn" or tokens[end][0] in _JOINING):
        end += 1
    end += end == len(tokens) - 1 and tokens[end][1] == "r"  # 接见|他
    if end < len(tokens) and tokens[end][1][0] not in "xpdcf":
        return "", 0
    while end > begin and tokens[end - 1][0] in _JOINING:
        end -= 1
    thing = "".join(other for other, _ in tokens[begin:end])
    return (word + thing, len("".join(other for other, _ in tokens[:end]))) if thing else ("", 0)


def opens_clause(tokens: Words, kind: Kind, nominal: frozenset[str]) -> bool:
    """Say whether a clause that describes a thing may open there: 扎根山区的|人才, 关于养花的|书, 刚刚研制成功的|收割机."""
    word, tag = tokens[0]
    if kind is _COUNT and (tag in _HOW or tag in _WHEN) and word not in _PREDICATING.set:
        de = next((at for at, (other, _) in enumerate(tokens) if other == _DE), 0)
        return de > 1 and (tag in _HOW or any(other[:1] == "v" for _, other in tokens[1:de]))
    return word in _ABOUT or (tag.startswith("v") and (word not in nominal or deals_with(tokens)))


def deals_with(tokens: Words) -> bool:
    """Say whether a verb that may name things has an object of several words in front of 的: 销售|自产鲜花的|摊点."""
    de = next((at for at, (word, _) in enumerate(tokens) if word == _DE), 0)
    object_of = tokens[1:de]
    is_plain = all(tag[0] in _NOMINAL or tag == "vn" or word in _JOINING for word, tag in object_of)
    return de > _LEAST_OBJECT and is_plain and not any(_acts(*token) for token in object_of)


def before_owner(tokens: Words, start: int, end: int, kind: Kind) -> int:
    """650元复员费|的退伍兵, 34年军龄|的教官: a sum or a length of time says how much of something one has."""
    if kind is not _MONEY and kind is not _DURATION:
        return end
    owned = _SUMS if kind is _MONEY else _LENGTHS
    return next((at for at in range(start + 1, end - 1) if tokens[at][0] == _DE and tokens[at - 1][0][-1] in owned), end)


def named_by_age(word: str, tag: str) -> bool:
    """Say whether a word that the dictionary takes for a time names people: 青年."""
    return tag == "t" and word[-1] == "年" and word[0] in _AGES


def doing_places(tokens: Words) -> bool:
    """Say whether places that are counted do something that describes what follows: 146个国家|施工的国际认证."""
    place, tag = tokens[0]
    if len(tokens) < 4 or COUNTED_PLACES.search(place) is None or tag[0] not in "nsj" or place in _KINDS_OF_PLACES.set:
        return False
    if tokens[_WORD][0] == _DE and tokens[1][1] == "n":
        return COUNTED_PLACES.search(tokens[1][0]) is None  # 11个县市|农产品的商品率
    return tokens[1][1] in _DEEDS and any(word == _DE for word, _ in tokens[2:-1])
