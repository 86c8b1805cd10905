"""The noun phrase that stands behind a number, or opens a clause."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList
from jinzhou_extract.lexicon.tagger import Words
from jinzhou_extract.metric import Kind
from jinzhou_extract.syntax.agreement import Agreement
from jinzhou_extract.syntax.attributes import behind_description
from jinzhou_extract.syntax.counted import (
    DIVISIONS,
    NATION,
    before_becoming,
    before_content,
    before_place,
    is_other_place,
    joined,
    opens_compound,
    row_of_divisions,
)
from jinzhou_extract.syntax.cuts import (
    COUNTED_PLACES,
    OF_PEOPLE,
    as_nouns,
    before_act,
    before_deed,
    before_finding,
    before_measure,
    closes_list,
    is_named,
    stops,
)
from jinzhou_extract.syntax.ends import LINKS, OTHERS, PhraseEnds
from jinzhou_extract.syntax.marks import EDGE, trim
from jinzhou_extract.syntax.otherwise import SHORT_DEED, ElseReader
from jinzhou_extract.syntax.tails import TailReader, before_owner, deed_with_object, doing_places, named_by_age
from jinzhou_extract.syntax.topics import TopicReader
from jinzhou_extract.syntax.utterances import before_judgement
from jinzhou_extract.syntax.words import NOUN_TAGS, WordTable

MAX_RIGHT: Final = 36
LONGEST_WHOLE: Final = 12
_COUNT: Final = Kind.COUNT  # the class of an Enum is slow to ask
_MONEY: Final = Kind.MONEY
_ATTRIBUTING: Final = frozenset("性式")
"""Last characters of words that only sort the thing behind them: 根本性|转变."""

_PERSON: Final = "人"
_FOLK: Final = Pattern("[员师生人者工迷民众客兵]\\Z")
_NO_FOLK: Final = WordList("function_words.toml", "no_folk")
_SORTING_NOUNS: Final = WordList("function_words.toml", "sorting_nouns")
_SORTING_TAGS: Final = frozenset(["an", "b", "f"])
_SORTING: Final = frozenset("式型性级化色")
_OF_PEOPLE: Final = frozenset([Kind.COUNT, Kind.AGE, Kind.MEASURE])
_NUMERALS: Final = frozenset("半几一二两三四五六七八九十百千万")
_IN_TIME: Final = FilledPattern(
    "function_words.toml", r"(?<=.{2})[一二两三四五六七八九十半\d]{1,3}{lengths_counted}(?:之?内|以内|后)", signs="内后"
)
"""When a clause that goes on behind a thing says that something came of it: 橙子|三天内卖光."""

ACTING: Final = frozenset("员师生人者工手户民众部兵")
"""What those end in who do something."""
_KIN: Final = frozenset("母父妻爷奶婆叔姐哥弟妹")
_DIVISIONS: Final = frozenset("县市区镇乡村")


_LEADING_ON: Final = frozenset("到至成为比出入进")
"""How a verb ends that goes on to something else: 降到, 相比."""


_LIKE_INSIDE: Final = WordList("function_words.toml", "like_inside")
"""Words that end like 村里."""

_DASHES: Final = frozenset("—－-~～")
_LINKED: Final = "通"
_ANY: Final = "个"
_PASSIVE: Final = ("被", "p")
_TIMES: Final = frozenset(["次", "趟", "回", "番", "场次"])
"""Units of what is done."""


class BehindReader:
    """Reads the words behind a number; built once from the word table, immutable."""

    def __init__(self, words: WordTable) -> None:
        self._words = words
        self._ends = PhraseEnds(words)
        self._else = ElseReader(words)
        self._agreement = Agreement()
        self._topics = TopicReader(words)
        self._tails = TailReader(words)

    def whole(self, text: str) -> str:
        """Return all of a short `text` that can only be a noun phrase, for a verb or 的 stands before it: 运行|经费."""
        text = text.strip(EDGE + "和及与")
        if not 1 < len(text) <= LONGEST_WHOLE:
            return ""
        word, tag = self._words.tag(text)[-1]
        return (
            trim(text)
            if tag[:1] in NOUN_TAGS or tag == "vn" or word in self._words.nominal or word in self._words.grants
            else ""
        )

    def named(self, text: str) -> str:
        """Return the noun phrase that stands behind 的, so that a verb there is a noun: 转账|究竟是借款."""
        tokens = self._words.tag(text[:MAX_RIGHT]) if text else []
        if not tokens or (len(tokens) == 1 and tokens[0][1] == "s"):
            return ""  # 埋在2米深的|地下
        phrase = self.phrase(text, _COUNT)[0]
        if phrase:
            return phrase
        is_act = tokens[0][1].startswith("v") and len(tokens[0][0]) > 1 and len(tokens) > 1 and tokens[1][1] in ("d", "t")
        return tokens[0][0] if is_act else self.whole(text)

    def topic(self, text: str) -> str:
        """Return the noun phrase that a clause opens with: 资源规模|刷新纪录."""
        return self._topics.topic(text)

    def moved(self, phrase: str) -> str:
        """Return the people that a phrase opens with, without what they do: 支持500户|农户|发展庭院经济."""
        tokens = self._words.tag(phrase) if phrase else []
        for at, (word, tag) in enumerate(tokens[:-1]):
            if tag == "n" and (word[-1] in ACTING or _FOLK.search(word)) and tokens[at + 1][1] in ("v", "vn"):
                return "".join(word for word, _ in tokens[: at + 1])
        return phrase

    def described(self, text: str) -> str:
        """Return what a short clause says what it is like: 损失|更大, 规模|小些; nothing where it says something else."""
        return self._topics.described(text)

    def phrase(
        self,
        text: str,
        kind: Kind,
        *,
        before_number: bool = False,
        in_list: bool = False,
        is_governed: bool = False,
        unit: str = "",
    ) -> tuple[str, int]:
        """Return the noun phrase that `text`, the words behind a number, begins with, and where it ends in `text`.

        Empty where the words behind the number say something else: 投资15亿元|设立…. `before_number` says that
        another number follows `text`, so that what stands behind its last 、 belongs to that one; `in_list` that the
        number closes a list, which 等 sums up and behind which 和 goes on to another thing; `is_governed` that a preposition or
        a verb of making stands in front of the number; `unit` tells what may be counted.
        """
        text = text[:MAX_RIGHT]
        if not text or not (text[0].isalnum() or text[0] in "“《〈「") or (kind is _MONEY and text[0].isdigit()):
            return "", 0
        if (soon := _IN_TIME.search(text)) is not None:
            text = text[: soon.start()]
        levels = row_of_divisions(text) if text[0] == NATION and unit else 0
        if levels > 1:
            rest, length = self.phrase(text[levels:], kind, before_number=before_number, unit=unit)
            return text[:levels] + rest, levels + length  # 国、省|考核断面
        text, before_number = self._first_of_list(text, unit) if before_number and "、" in text else (text, before_number)
        tokens = self._agreement.sorted(before_judgement(self._cut(text, kind)), unit)
        if not tokens or self._else.says_else(tokens, kind, before_number=before_number):
            return "", 0
        done = self._done(tokens, unit) if kind is _COUNT and not before_number else ("", 0)
        if done[1]:
            return done
        is_free = self._agreement.counts_deed(tokens, unit) or (kind is _COUNT and self._ends.are_doers(tokens))
        relative = 0 if is_free else self._tails.relative_clause(tokens, kind)
        if before_number and relative > 1 and self._is_attribute(tokens[relative : relative + 2]):
            owner = "".join(word for word, _ in tokens[: relative - 1])  # 40个上榜品牌|的总价值高达6.2万亿元
            return trim(owner), len(owner)
        end, is_cut = self._end(tokens, relative, kind, in_list=in_list, before_number=before_number)
        if not is_cut and before_number:
            end = before_place(tokens, relative, end)
        if before_number:
            end = before_content(tokens, relative, end)
        if kind is _COUNT:
            end = before_act(tokens, relative, self._counted(tokens, relative, end))
            end = end if relative else min(end, self._before_doing(tokens))
            if before_number:
                end = before_measure(tokens, relative, end)
            if unit in _TIMES and relative < end == len(tokens) - 1 and self._is_act(*tokens[end]) and not before_number:
                end, is_cut = end + 1, False  # 两次越冬|考察
            agreed = self._agreement.head(tokens, relative, end, unit) if unit else (relative, end)
            if agreed != (relative, end):
                is_cut, (relative, end) = False, agreed
            elif unit == _ANY and doing_places(tokens):
                relative, end, is_cut = 0, 1, True
            elif (
                unit
                and not self._agreement.opens(tokens, relative, unit)
                and (thing := behind_description(tokens, relative)) >= max(end, 1)
            ):
                relative = thing
                end, is_cut = self._end(tokens, relative, kind, in_list=in_list, before_number=before_number)
        end = before_owner(tokens, relative, end, kind)
        has_counted = unit != "" and end > relative and self._agreement.fits(unit, *tokens[end - 1])  # 30万农村人口
        if not has_counted:
            end = self._tails.end(tokens, relative, end, is_governed=is_governed, before_number=before_number)
        taken = before_finding([word for word, _ in tokens[:end]], tokens[end:])
        if not has_counted and ((not is_cut and before_number) or (is_cut and kind is _COUNT and end - relative > 1)):
            taken = self._tails.without_attribute(taken, relative)
        while len(taken) > relative and (taken[-1] in self._words.dangling or taken[-1].isspace()):
            taken.pop()
        if len(taken) > 1 and taken[-1] in self._words.milestones:
            return "", 0  # 3个千亿元|台阶
        head = len("".join(taken[:relative]))
        if taken and tokens[len(taken) - 1][1] in ("s", "n") and taken[-1].endswith("里") and taken[-1] not in _LIKE_INSIDE.set:
            taken[-1] = taken[-1][:-1]  # 84个村|里
        phrase = "".join(taken)
        return trim(phrase[head:]), len(phrase)

    def _done(self, tokens: Words, unit: str) -> tuple[str, int]:
        """Return what is done, by a verb alone or with what it is done to so often: 7次|扑救, 五次|敲开对方的大门."""
        if len(tokens) == 1:
            return (trim(tokens[0][0]), len(tokens[0][0])) if self._is_act(*tokens[0]) else ("", 0)
        if tokens[1] == _PASSIVE and len(tokens[0][0]) > 1 and tokens[0][1][0] in "vna" and tokens[-1][1][0] == "v":
            return trim(tokens[0][0]), len(tokens[0][0])  # 200多箱|炒货被烧
        return deed_with_object(tokens) if unit in _TIMES else ("", 0)

    def counts(self, phrase: str, unit: str) -> bool:
        """Say whether a phrase ends in a noun that a unit is known to count."""
        return self._agreement.fits(unit, *self._words.tag(phrase)[-1])

    def misses(self, phrase: str, unit: str | None) -> bool:
        """Say whether a phrase ends in a noun that a unit does not count, as far as that is known."""
        return unit is not None and self._agreement.knows(unit) and not self._agreement.fits(unit, *self._words.tag(phrase)[-1])

    def _last_of_list(self, text: str, unit: str) -> int:
        """Return where the list ends in `text` that a number follows: 6名|大、中专学生|、3名教师, but 6个|村|、9个组."""
        at = text.index("、")
        if self._agreement.knows(unit) and not self._agreement.fits(unit, *self._words.tag(text[:at])[-1]):
            items = (text[:stop].rstrip("和及") for stop in stops(text, at))
            return next((len(item) for item in items if self._agreement.fits(unit, *self._words.tag(item)[-1])), at)
        return max(at, row_of_divisions(text)) if unit else at

    def _first_of_list(self, text: str, unit: str) -> tuple[str, bool]:
        """Return the list that a text opens with which a number follows, and whether a statement may go on behind it."""
        at = self._last_of_list(text, unit)
        return text[:at], at > SHORT_DEED and at + 1 < len(text.rstrip())  # 20亿元|销售收入、|3亿元税收

    def _cut(self, text: str, kind: Kind) -> Words:
        tokens = as_nouns(self._words.tag(text))
        return joined(tokens) if kind is _COUNT and tokens[0][0] in self._words.negators else tokens

    def _is_act(self, word: str, tag: str) -> bool:
        """Say whether a verb by itself names what is counted: 助攻, 扑救, but not 完工 or 降到."""
        words = self._words
        known = word in words.predicates or word in words.flow or word in words.light
        return tag == "v" and len(word) > 1 and not known and word[-1] not in _LEADING_ON

    def _is_attribute(self, words: Words) -> bool:
        """Say whether 总价值 or 总|市值 opens what stands there."""
        first = words[0][0]
        return self._words.attributive.search(first) is not None or (
            len(words) > 1 and len(first) == 1 and self._words.attributive.search(first + words[1][0]) is not None
        )

    def _end(self, tokens: Words, start: int, kind: Kind, *, in_list: bool, before_number: bool) -> tuple[int, bool]:
        """Return where the noun phrase that begins at `start` ends, and whether something else follows it."""
        list_mark, has_noun, is_quoted = -1, False, False
        for index in range(start, len(tokens)):
            word, tag = tokens[index]
            following = tokens[index + 1] if index + 1 < len(tokens) else ("", "")
            if is_quoted or word == "“":
                is_quoted = word != "”"  # a name in quotes is one word, whatever stands in it
            elif word == "、":
                list_mark = index
            elif word in _DASHES and start < list_mark < index:
                return list_mark, True  # 2个码头、|东湖—西湖高速公路
            elif has_noun and index > start and self._ends.is_adverbial(tokens, index):
                return index, True  # 方面|有机地联系
            elif closes_list(tokens, start, index, in_list=in_list, before_number=before_number) or (
                has_noun and is_other_place(tokens, index)
            ):
                return index, True
            elif index > start and (
                (word in OTHERS and tokens[index - 1][0] in LINKS) or (kind is _COUNT and self._is_sorted(tokens, index))
            ):
                continue  # 药品和|其他|消费品, 专项|整治|工作
            elif index == start and kind is _COUNT and word not in self._words.changing and opens_compound(tokens, index):
                continue
            elif self._ends.ends_phrase(word, tag, following, kind, first=index == start, has_noun=has_noun) or (
                kind in _OF_PEOPLE and index > start and self._does(tokens, index, kind)
            ):
                end = before_becoming(tokens, start, before_deed(tokens, start, index))
                return self._before_last_item(tokens, start, list_mark, end), True
            names = (tag[:1] in ("n", "j", "l", "x") or named_by_age(word, tag)) and not (
                len(word) > 2 and word[-1] in _ATTRIBUTING
            )
            is_where = tag == "s" and (word[-1] == "里" or kind is Kind.MEASURE)
            has_noun = has_noun or names or word in _DIVISIONS or is_where
        return len(tokens), False

    def _is_sorted(self, tokens: Words, at: int) -> bool:
        """Say whether a deed is named behind a word that only sorts it: 专项|整治, 安全|出口."""
        before, tag = tokens[at - 1]
        return tokens[at][0] in self._words.nominal and (tag in _SORTING_TAGS or before in _SORTING_NOUNS.set)

    def _does(self, tokens: Words, at: int, counted: Kind) -> bool:
        """Say whether people are told to do something there: 球迷|高喊口号; what describes a noun has 的 behind it."""
        (before, kind), (word, tag) = tokens[at - 1], tokens[at]
        acts = before[-1] in OF_PEOPLE or before[-1] in _KIN or COUNTED_PLACES.search(before) is not None  # 14个省份|资助学校
        if (kind != "n" and (kind != "nr" or before[-1] not in _KIN)) or len(before) == 1 or not acts:
            return False
        if at + 1 == len(tokens):
            return counted is not _COUNT and tag == "v"  # 1.2米以下儿童|免票
        is_verb = tag == "v" and (len(word) > 1 or word == _LINKED) and word not in self._words.nominal  # 行政村|通客车
        does = tokens[at + 1][1] == "v" or (tokens[at + 1][1] == "vn" and before[-1] in _KIN)
        leads = tag in ("d", "ad", "a", "nr") and len(word) < 3 and does  # 学生|齐声朗诵
        return (is_verb or leads) and all(other != "的" for other, _ in tokens[at:])

    def _before_last_item(self, tokens: Words, start: int, mark: int, end: int) -> int:
        """8个项目、|资金到位: what a verb follows is a clause of its own, unless every item is a word: 医生、护士."""
        if mark <= start or any(word == "等" or word in OTHERS for word, _ in tokens[mark:end]):
            return end  # 食品、药品和|其他|消费品安全标准
        if tokens[start][0] in DIVISIONS.set and all(word in DIVISIONS.set for word, _ in tokens[start:mark:2]):
            return end  # 28个省、区、市人大常委会
        if (de := next((at for at in range(mark, end) if tokens[at][0] == "的"), 0)) and tokens[start][0] in DIVISIONS.set:
            end = de  # 31个省、市、自治区|的大中城市
        items = tokens[start:end:2]
        is_plain = all(word == "、" for word, _ in tokens[start + 1 : end : 2]) and all(tag[:1] == "n" for _, tag in items)
        is_attribute = tokens[end - 1][0] in self._words.attributes
        return end if is_plain and (end - start) % 2 and not is_attribute else mark

    def _counted(self, tokens: Words, start: int, end: int) -> int:
        """26个县|的财政决算: a thing with a classifier is what is counted, not what it has; 九个方面的工作."""
        for index in range(start + 1, end - 1):
            word, tag = tokens[index - 1]
            is_class = tag == "m" and len(word) > 1 and word[0] not in _NUMERALS and tokens[index + 1][1] == "v"  # 大项|的角逐
            is_thing = (tag[:1] in ("n", "z") and not is_named(word, tag)) or is_class
            is_thing = is_thing and word not in self._words.abstract and word[-1] not in _SORTING
            if tokens[index][0] == "的" and is_thing:
                return index
        return end

    def _before_doing(self, tokens: Words) -> int:
        """Return where people who open a clause end that goes on to a verb or to what they call: 民工|自带口粮上阵.

        The words between are often no verbs to the dictionary.
        """
        (word, tag), last = tokens[0], tokens[-1]
        if len(tokens) == 1 or tag != "n" or tokens[1][0] == "、" or any(other == "的" for other, _ in tokens):
            return len(tokens)
        if len(tokens) > 2 and last[1] == "a" and tokens[-2][1] == "n":
            return len(tokens) - 2  # 58个考点|秩序良好
        if word == _PERSON:
            return len(tokens) if tokens[1][0][0] == "家" else 1
        is_told = last[1] == "v" and len(last[0]) > 1 and last[0] not in self._words.naming
        is_told = is_told or last[0] == "”" or tokens[1][1] in ("l", "i")
        return 1 if is_told and len(word) > 1 and word not in _NO_FOLK.set and _FOLK.search(word) else len(tokens)
