"""Words behind a number that say something else than what is counted: 26处|加密为61处, 3人|因病去世."""

from typing import Final

from jinzhou_extract.lexicon.pattern import WordList
from jinzhou_extract.lexicon.tagger import Words
from jinzhou_extract.metric import Kind
from jinzhou_extract.syntax.ends import PARTICLES
from jinzhou_extract.syntax.words import WordTable

_MONEY: Final = Kind.MONEY  # the class of an Enum is slow to ask
_COUNT: Final = Kind.COUNT
AS_FAR_AS: Final = frozenset(["到", "至", "去", "来"])
SHORT_DEED: Final = 3
"""Words of a verb that only goes on to the next number: 掉|到|了."""

COMPLEMENTS: Final = WordList("function_words.toml", "complements_behind")
_REACHED: Final = frozenset(["到", "至", "成", "为"])
_GOING: Final = WordList("function_words.toml", "going_on_words")
"""How a clause goes on behind a number: 驾驶超过4小时|且停车休息."""

AVERAGES: Final = WordList("function_words.toml", "averages_behind")
"""How the next statement begins behind a number: 全家五口|人均两万元."""

HELPING: Final = WordList("function_words.toml", "helping")
_MOSTLY: Final = WordList("function_words.toml", "mostly")
"""How many of the things do what follows: 1亿元|主要用于填埋场."""

_CAUSES: Final = WordList("function_words.toml", "causes")
_DIFFERING: Final = WordList("function_words.toml", "differing")
_BY_SO_MUCH: Final = frozenset(["了", "出", "出了", "上", "着"])
_STEPS: Final = frozenset(["台阶", "门槛"])
"""What is passed and may be counted, too: 18级台阶."""

_NEGATING: Final = frozenset("没未不无")
_BEING: Final = "是"
_EVEN: Final = frozenset("都也")


class ElseReader:
    """Tells where nothing behind a number is what it counts; built once from the word table, immutable."""

    def __init__(self, words: WordTable) -> None:
        self._milestones = words.milestones

    def says_else(self, tokens: Words, kind: Kind, *, before_number: bool) -> bool:
        """Say whether `tokens`, the words behind a number of a `kind`, go on with another statement or to `before_number`."""
        return (
            self._goes_on(tokens)
            or self._passes(tokens, kind)
            or _leads_to_end(tokens)
            or (kind is _MONEY and _is_spent(tokens))
            or (kind is _COUNT and _is_told(tokens, before_number=before_number))
            or (before_number and _leads_to_number(tokens, kind))
        )

    @staticmethod
    def _goes_on(tokens: Words) -> bool:
        first = tokens[0][0]
        is_even = first == "连" and any(not _EVEN.isdisjoint(word) for word, _ in tokens)
        is_cleft = len(tokens) > 2 and tokens[0][1] == "v" and (tokens[1][0], tokens[2][0]) == ("的", "是")  # 全村人|饮用的是
        does_mostly = (
            len(tokens) > 1 and first in _MOSTLY.set and tokens[1][1] == "v" and all(word != "的" for word, _ in tokens)
        )
        return first in _GOING.set or first in AVERAGES.set or is_even or is_cleft or does_mostly or first == _BEING

    def _passes(self, tokens: Words, kind: Kind) -> bool:
        """Say whether a mark that is passed stands there: 突破1万元|大关; 18级|台阶 are counted."""
        first = tokens[0][0]
        passes = first in self._milestones or (len(tokens) > 1 and first + tokens[1][0] in self._milestones)
        return passes and not (kind is _COUNT and first in _STEPS)


def _leads_to_end(tokens: Words) -> bool:
    """由19户|发展到286户, 40家|合并重组为12家."""
    if tokens[0][0][0] in _NEGATING and any(word == "的" for word, _ in tokens[2:-1]):
        return False  # 200多名|没买到票的|球迷
    deed = next((at for at, (_, tag) in enumerate(tokens) if not tag.startswith("v")), len(tokens))
    return deed > 0 and any(word in _REACHED for word, _ in tokens[1 : deed + 1])


def _is_spent(tokens: Words) -> bool:
    """拿出40万元|帮助一些单位: money goes on to what is done with it for somebody."""
    return len(tokens) > 1 and tokens[0][0] in HELPING.set and tokens[1][1] in ("m", "r", "ns")


def _is_told(tokens: Words, *, before_number: bool) -> bool:
    """3人|因病去世, 96户|种上了羊肚菌, 进22球|失9球."""
    if tokens[0][0] in _CAUSES.set:
        return True
    is_alone = before_number and len(tokens) == 1 and tokens[0][1] == "v"
    is_done = len(tokens) > 2 and tokens[1][0] in COMPLEMENTS.set and tokens[2][0] in PARTICLES
    return len(tokens[0][0]) == 1 and (is_done or is_alone)


def _leads_to_number(tokens: Words, kind: Kind) -> bool:
    """比去年的3000吨|多500吨, 由26处|加密为61处, 从4万人次|掉到2.8万人次."""
    word, tag = tokens[0]
    if word in _DIFFERING.set and all(other in _BY_SO_MUCH for other, _ in tokens[1:]):
        return True
    if not 1 < len(tokens) <= SHORT_DEED:
        return False
    is_deed = kind is _COUNT and (tag[0] != "n" or tag == "ns")
    return (is_deed and tokens[-1][0] in _REACHED) or (len(word) == 1 and tokens[1][0] in AS_FAR_AS)
