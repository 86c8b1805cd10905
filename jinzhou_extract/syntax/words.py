"""Words and their parts of speech, behind one small interface: what the words beside a number are."""

from collections.abc import Iterable
from typing import Final

from jinzhou_extract.lexicon.cues import Verbs
from jinzhou_extract.lexicon.nouns import Nouns
from jinzhou_extract.lexicon.pattern import FilledPattern, WordList, words_of
from jinzhou_extract.lexicon.prepared import compiled
from jinzhou_extract.lexicon.tagger import Words, dictionary, own_tags
from jinzhou_extract.lexicon.trie import any_of
from jinzhou_extract.syntax.marks import EDGE

REMEMBERED: Final = 512
"""Phrases whose words are kept: several rules look at the same one in a row, and short ones come again and again."""

NOUN_TAGS: Final = ("n", "l", "j", "b", "a", "i", "s", "x", "q", "m", "z", "e", "k", "g", "h", "o")
_TABLE: Final = "function_words.toml"
_POINTS_AT: Final = frozenset("这那")
_OURS: Final = frozenset("我本全")
_DIVISIONS: Final = frozenset("省市县区州旗镇乡村校院厂")
_OUR_PLACES: Final = _DIVISIONS.union(["专区", "地区"])
_CLASSIFIER_TAGS: Final = frozenset(["q", "zg"])
_CLASSIFIERS: Final = WordList("function_words.toml", "classifiers")
_LEADING_TAGS: Final = frozenset(["c", "u", "ul", "ug", "uj", "t", "y"])
_HOW_TAGS: Final = frozenset(["d", "ad", "a", "c", "t"])
"""Tags that the dictionary gives words that say how or when something is done: 按期, 及时, 如期."""

_POSSIBLE: Final = "可"
_AMOUNTS: Final = frozenset("额度量积")
"""Last characters of what there may be so much of."""

_SAYS_WHEN: Final = FilledPattern(_TABLE, r"{beginning_when}.*|过去|.*(?:[\d月日年天]|季度|时候|期间)\Z")


def is_classifier(token: tuple[str, str]) -> bool:
    """Say whether a word behind 这 is a classifier: 这|条|街, whatever the segmenter takes it for."""
    return token[1] in _CLASSIFIER_TAGS or token[0] in _CLASSIFIERS.set


def _is_possible_amount(tokens: Words) -> bool:
    """可|贷|额度, 可|用|余额: a verb of one character and an amount make a name with 可."""
    return len(tokens) == 2 and len(tokens[0][0]) == 1 and tokens[0][1][:1] in ("v", "p") and tokens[1][0][-1] in _AMOUNTS


def _is_denied(tokens: Words) -> bool:
    """Say whether a verb or a noun stands behind a denial, or a verb with one word that says how, which describe a thing."""
    if tokens[0][1][:1] in ("v", "n"):
        return True
    return len(tokens) > 2 and tokens[0][1] in _HOW_TAGS and tokens[1][1] == "v" and tokens[2][0] == "的"


class WordTable:
    """The words of the lexicon by what they do beside a noun phrase, and the dictionary that cuts a phrase into words.

    Immutable but for the phrases that it remembers the words of.
    """

    def __init__(self, verbs: Verbs, nouns: Nouns, adverbs: Iterable[str], changing: Iterable[str] = ()) -> None:
        self._own = own_tags()
        self._cut = dictionary()
        self._known: dict[str, Words] = {}
        self.predicates = frozenset((*verbs.predicates, *verbs.stops))
        self.nominal = frozenset(verbs.nominal)
        self.naming = frozenset((*verbs.nominal, *words_of(_TABLE, "naming")))
        self.flow = frozenset(verbs.flow)
        self.changing = frozenset(changing)
        self.light = frozenset(verbs.light)
        self.weak = frozenset(verbs.weak) | self.light
        doing: dict[str, list[str]] = {}
        for word in (*verbs.flow, *verbs.light):
            doing.setdefault(word[-1], []).append(word)
        self.doing = {last: tuple(words) for last, words in doing.items()}
        pronouns, prepositions = words_of(_TABLE, "leading_pronouns"), words_of(_TABLE, "prepositions")
        self.prepositions = frozenset(prepositions)
        self.negators = frozenset(words_of(_TABLE, "negators"))
        self.function_words = frozenset((*pronouns, *prepositions, *verbs.stops, *adverbs))
        self.adverbs = self.function_words - self.negators
        self.ending_pronouns = frozenset(words_of(_TABLE, "ending_pronouns"))
        self.auxiliaries = frozenset(words_of(_TABLE, "auxiliaries"))
        self.extending = frozenset(words_of(_TABLE, "extending"))
        self.totals = frozenset(words_of(_TABLE, "totals"))
        self.adjunct_openers = frozenset(words_of(_TABLE, "adjunct_openers"))
        self.leading_over = frozenset(words_of(_TABLE, "leading_over"))
        self.means = frozenset(words_of(_TABLE, "means"))
        self.milestones = frozenset(words_of(_TABLE, "milestones"))
        self.abstract = frozenset(words_of(_TABLE, "abstract"))
        self.results = frozenset(words_of(_TABLE, "results"))
        self.manners = frozenset(words_of(_TABLE, "manners"))
        self.dangling = frozenset(words_of(_TABLE, "dangling"))
        self.no_subjects = frozenset(words_of(_TABLE, "no_subjects"))
        self.grants = frozenset(nouns.grants)
        self.attributes = frozenset(nouns.attributes)
        self.attributive = compiled(any_of(nouns.attributes) + r"\Z")

    def tag(self, text: str) -> Words:
        """Return the words of `text` in order, each with its part of speech; the list is shared and must not be changed."""
        words = self._known.get(text)
        if words is None:
            if len(self._known) == REMEMBERED:
                self._known.clear()
            words = self._known[text] = self.tag_once(text)
        return words

    def tag_once(self, text: str) -> Words:
        """Return the words of a whole sentence, as `tag` does but without remembering them.

        What jieba's dictionary has keeps its tag there, so that those of the lexicon are set here.
        """
        words = self._cut(text, False)
        own = self._own
        for index in range(len(words)):
            word = words[index][0]
            if (tag := own.get(word)) is not None:
                words[index] = (word, tag)
        return words

    def without_leading(self, tokens: Words) -> Words:
        """Return `tokens` without the function words and light verbs that they begin with."""
        index = 0
        while index < len(tokens) - 1:
            word, tag = tokens[index]
            if word[0] in _POINTS_AT and tag == "r" and len(word) == 2:
                index += 1  # 这款|手机
                continue
            if word == "同一" and index < len(tokens) - 2 and tokens[index + 1][1] == "n":
                index += 2  # 同一|企业|享受次数
                continue
            is_function_word = (tag in _LEADING_TAGS and (tag != "t" or _SAYS_WHEN.match(word))) or (
                word in self.function_words and not (word in self.naming and tokens[index + 1][1][:1] in ("n", "j"))
            )
            if tag == "d" and len(word) > 1 and tokens[-1][0] == "率" and len(tokens) - index == 3:
                break  # 按时|办结|率
            if word == _POSSIBLE and _is_possible_amount(tokens[index + 1 :]):
                break
            if word in self.negators and len(tokens) - index > 1 and _is_denied(tokens[index + 1 :]):
                break  # 未参保人员, 未按期完工的项目
            if not is_function_word and word not in self.weak and not (tag == "x" and word in EDGE):
                break
            if (
                index == len(tokens) - 2
                and len(tokens[-1][0]) == 1
                and (tag == "r" or (tag == "v" and len(word) == 1 and word != "有" and tokens[-1][1] == "n"))
            ):
                break  # 该股, 出|舱, but 有|窑
            index += 1
            if len(word) == 1 and tokens[index][0] in self.results and index < len(tokens) - 1:
                index += 1  # 用|掉|丝线, 向|外|输出
            if word in _OURS and tokens[index][0] in _OUR_PLACES and index < len(tokens) - 1:
                index += 1  # 我|县|秋粮
            if word == "该" and len(tokens[index][0]) == 1 and index < len(tokens) - 1:
                index += 1  # 该|股|换手率
            if word in _POINTS_AT and is_classifier(tokens[index]) and index < len(tokens) - 1:
                index += 1  # 这|座|古塔
        return tokens[index:]
