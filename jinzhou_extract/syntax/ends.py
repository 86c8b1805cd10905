"""Where a noun phrase behind a number ends."""

from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordList
from jinzhou_extract.lexicon.tagger import Words
from jinzhou_extract.metric import Kind
from jinzhou_extract.syntax.words import WordTable

_COUNT: Final = Kind.COUNT  # the class of an Enum is slow to ask
_MONEY: Final = Kind.MONEY
_STOP_TAGS: Final = frozenset(["p", "d", "ul", "uz", "ug", "y", "ad", "c"])
_STOP_TIMES: Final = Pattern(
    r"[今去明昨前上下本当近日目正现刚].*|.*(?:[\d月日]|(?<![老青少中童百])年)\Z|.*(?:季度|[年月][初中底末])"
)
LINKS: Final = frozenset(["和", "及", "以及", "或"])
_REACHES: Final = WordList("function_words.toml", "reaches")
_AMOUNTING: Final = WordList("function_words.toml", "amounting")
"""Words that bound the number behind them, whatever the segmenter takes them for: 水库蓄水|不足."""
_PREFIXES: Final = frozenset("下上")
_ALONG: Final = "沿"
_ERAS: Final = WordList("function_words.toml", "eras")
"""Times that say what kind a thing is."""

_INSIDE: Final = frozenset("里中内旁")
_TELLING: Final = frozenset(["ul", "uz"])
_FOLK: Final = frozenset("员师生人者工民户家众长")
"""What nouns for people end in, behind which 了 only ends the sentence."""

_AMONG: Final = WordList("function_words.toml", "among_those")
_MAKING_NOUNS: Final = frozenset("人者员户方期性型")
"""What makes of the verb in front of it one who acts, a time or a kind: 参与|者, 等待|期, 首创|性."""

_PLACES: Final = frozenset("点站所队室")
"""What makes of a verb of two characters in front of it a place or a group: 巡回|点."""
_LEADING_ON: Final = frozenset("到至往成为给")
"""How verbs end that go on to something else: 送到."""

_NUMERALS: Final = frozenset("半几一二两三四五六七八九十")
_LEAST_DOERS: Final = 3
"""Words of a verb, those whom it sorts, and what they do."""

_SORTING_PLACES: Final = WordList("function_words.toml", "sorting_places")
"""Words of places that sort what is counted."""

_WORD: Final = 2
_IDIOM: Final = 4
"""Characters of most idioms."""

BECOMING: Final = frozenset("为成")
"""What says what the things were made into, behind the verb."""

OTHERS: Final = frozenset(["其他", "其它"])
_ADVERBS: Final = frozenset("仍又还")
_DATED: Final = frozenset("年月日")
_DONE: Final = "成功"
_MANNERS: Final = WordList("function_words.toml", "manners_of_doing")
_OPENING_IDIOMS: Final = frozenset("各无没不互")
"""What those open with that tell of a thing: 各具特色, 无人问津."""

_ADVERBIAL: Final = ("地", "uv")
_DOING: Final = frozenset("vp")
"""First letters of the tags of what an adverb with 地 stands in front of."""

_QUALITIES: Final = frozenset(["a", "ad", "b", "z"])
_BECOMING: Final = WordList("function_words.toml", "befalling_land")
"""What befalls land: 盐碱涝洼地|得到改良."""

PARTICLES: Final = frozenset(["了", "过", "着", "得"])


class PhraseEnds:
    """Tells which word no longer belongs to the noun phrase behind a number; built once from the word table, immutable."""

    def __init__(self, words: WordTable) -> None:
        self._words = words

    def ends_phrase(
        self, word: str, tag: str, following: tuple[str, str], kind: Kind, *, first: bool, has_noun: bool = True
    ) -> bool:
        """Say whether a word no longer belongs to the noun phrase; `following` is the next word with its tag."""
        next_word, next_tag = following
        if tag == "x":
            return not word.isalnum() and word not in "“”《》‘’·-＋+ "
        if has_noun and not first and self._is_beside_noun(word, tag, next_tag):
            return True
        if word in ("的", "等"):
            return first or not next_word or (word == "的" and has_noun and kind is Kind.MEASURE)
        if word in LINKS:
            joins = next_tag[:1] in ("n", "b", "j", "l") or next_tag == "vn" or next_word in _REACHES.set or next_word in OTHERS
            return first or not joins
        if not first and has_noun and (word in _AMOUNTING.set or self._tells_course(word, next_word) or _is_each(word, tag)):
            return True
        if tag in ("d", "f", "t", "mq"):
            return self._ends_at_setting(word, tag, following, kind, first=first, has_noun=has_noun)
        if has_noun and not first and self._begins_attribute(word, next_tag):
            return True
        if first and tag == "ad" and (next_tag == "vn" or next_word in self._words.nominal):
            return False  # 直接|投资
        if tag in _STOP_TAGS or (tag == "r" and word in self._words.ending_pronouns):
            return True
        if tag.startswith("v") or word in self._words.predicates:
            return self._ends_at_verb(word, tag, following, kind, first=first, has_noun=has_noun)
        if has_noun and not first and self._says_how(word, tag, following):
            return True
        return tag in ("l", "i") and first and not next_word and kind is _MONEY

    def is_adverbial(self, tokens: Words, at: int) -> bool:
        """Say whether 地 makes an adverb of a word in front of a verb: 高兴地说; 工矿废弃地可以 is land."""
        if at + 2 >= len(tokens) or tokens[at + 1] != _ADVERBIAL:
            return False
        word, tag = tokens[at + 2]
        may_do = word not in self._words.auxiliaries and word not in _BECOMING.set
        return tokens[at][1] in _QUALITIES or (tag[0] in _DOING and may_do)

    @staticmethod
    def are_doers(tokens: Words) -> bool:
        """Say whether a verb only sorts those behind it, who do something themselves: 上网|用户|提供安全的服务."""
        if len(tokens) < _LEAST_DOERS or tokens[1][1] != "n" or len(tokens[1][0]) < _WORD:
            return False
        return tokens[1][0][-1] in _FOLK and tokens[2][1] == "v" and len(tokens[2][0]) == _WORD

    def _is_beside_noun(self, word: str, tag: str, next_tag: str) -> bool:
        """Say whether a word behind a noun says where or what it did: 决赛|中, 葡萄干|卖光了."""
        is_told = next_tag in _TELLING and len(word) > 1
        return word in _INSIDE or (is_told and (tag == "a" or (tag == "n" and word[-1] not in _FOLK)))  # 村|配齐了

    def _says_how(self, word: str, tag: str, following: tuple[str, str]) -> bool:
        """Say whether an idiom or an adverb says how the things do or are: 观众|欢声雷动, 货车|静静地停着, 书|各具特色."""
        if tag == "l" and following[1] in _TELLING:
            return True  # 特困户|初步解决了
        if tag == "i" or (tag == "l" and len(word) == _IDIOM and word[0] in _OPENING_IDIOMS and following[1][:1] != "n"):
            return True
        if word in _ADVERBS:
            return following[1] in ("v", "p", "d", "a")
        if tag == "z":
            return following[1] in ("v", "p", "d", "uv") or (word[-1] == "地" and len(word) > _WORD)
        if tag == "o" or word in _MANNERS.set or (len(word) == _IDIOM and word[:_WORD] in _MANNERS.set):
            return True
        is_dated = tag == "m" and word.isdigit() and following[0][:1] in _DATED  # 集装箱|12月30日
        is_done = word[_WORD:] in self._words.changing or word.endswith(_DONE) or word[:_WORD] in self._words.manners
        is_course = len(word) == _IDIOM and is_done  # 效益|明显提高, 机制|如期完成
        return is_dated or is_course or (word[-1] == "给" and len(word) > 1) or (word[0] == "之" and len(word) > 1)  # 大事|之一

    def _tells_course(self, word: str, next_word: str) -> bool:
        """四十多亩叶菜|减产 三成: what is said of the thing in front of its own number."""
        return not next_word and word in self._words.changing

    def _begins_attribute(self, word: str, next_tag: str) -> bool:
        """11个设区市|PM2.5平均浓度, 客房|平均入住率, 蔬菜|每公斤, 制度创新|基本完成."""
        if word[0].isascii() and word[0].isalpha():
            return True
        return word.startswith("每") or word in self._words.means or (word in self._words.manners and next_tag == "v")

    def _ends_at_setting(
        self, word: str, tag: str, following: tuple[str, str], kind: Kind, *, first: bool, has_noun: bool
    ) -> bool:
        """Say whether an adverb, a place word or a time ends the phrase."""
        next_word, next_tag = following
        if tag == "d":
            return word in self._words.predicates or not (next_tag == "a" or (first and next_tag[:1] in ("n", "b")))
        if tag == "mq":
            return word in self._words.auxiliaries  # 9处|一度断行
        if tag == "f" and first and kind is _COUNT and word in _PREFIXES and next_tag[:1] in ("v", "z"):
            return False  # 17处下|穿通道
        if tag == "f" and word in _AMONG.set:
            return True
        if tag == "f" and first and kind is _COUNT and word in _SORTING_PLACES.set and next_tag[:1] in ("n", "v"):
            return False  # 两家|外部|审计机构, 14名|中外|专家
        if tag == "f" and word[0] == _ALONG:
            return False  # 沿江|化工企业
        if tag == "f":
            return first or not (next_tag[:1] == "n" or (next_word and word in _REACHES.set))
        if word in _ERAS.set and next_tag != "v":
            return False  # 现代|物流项目
        return _STOP_TIMES.match(word) is not None or (has_noun and not first and next_tag.startswith("v"))

    def _ends_at_verb(
        self, word: str, tag: str, following: tuple[str, str], kind: Kind, *, first: bool, has_noun: bool
    ) -> bool:
        """Say whether a verb ends the phrase: 3家企业|获评…, but 50项 审批|事项."""
        next_word, next_tag = following
        words = self._words
        if not has_noun and kind is not _MONEY and tag.startswith("v") and not next_word and not first:
            return False  # 2.6万次有效|出诊: an act is what is counted
        if first and next_tag == "v" and len(word) == len(next_word) == 1 and kind is Kind.COUNT:
            return False  # what the dictionary does not know comes in pieces
        if tag == "v" and (next_word in _MAKING_NOUNS or (next_word in _PLACES and len(word) == _WORD)):
            return False  # 集资|参与|人
        if has_noun and not first and next_word in BECOMING and tag in ("v", "vn"):
            return True  # 16支基金|整合为2支
        if word in words.predicates:
            return word not in words.nominal or (next_tag[:1] != "n" and (kind is _MONEY or not first))
        leads_on = len(word) == _WORD and word[-1] in _LEADING_ON and word not in words.nominal
        if first and tag == "v" and leads_on and kind is Kind.MEASURE:
            return True  # 350万公斤|送到乡村
        if has_noun and not first and word in words.auxiliaries and next_tag[:1] in ("v", "d"):
            return True  # 比例|能领补贴
        if has_noun and not first and (next_word in PARTICLES or (tag in ("v", "vg") and next_tag == "f")):
            return True  # 行政村|通了5G, 农村居民|喝上放心水
        if first and kind is _MONEY:
            is_granted = word in words.grants and not next_word
            return not (next_tag[:1] in ("n", "v") and word in words.nominal) and not is_granted
        if word in words.nominal or tag != "v":
            return False
        if has_noun and kind is _MONEY and word in words.grants and not next_word:
            return False  # 8000万元企业|贷款
        if has_noun and not first and (len(word) > 1 or (kind is _COUNT and next_word[:1] in _NUMERALS)):
            return True  # 中小学生|打开平板, 水|走半里地
        return next_tag[:1] != "n" and next_tag != "vn" and (first or word in words.flow)


def _is_each(word: str, tag: str) -> bool:
    """Say whether a word says of the things that each does it, or begins another count: 主场|场场, 大棚|一季."""
    return (len(word) == 2 and word[0] == word[1] and tag == "n") or (tag in ("m", "mq") and word[0] == "一" and len(word) > 1)
