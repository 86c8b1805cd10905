"""Finding the noun phrase beside a number: in front of it, or behind it."""

import re

from jinzhou_extract.lexicon.cues import Verbs
from jinzhou_extract.metric import Kind
from jinzhou_extract.relations.segment import build_segmenter

MAX_LEFT = 48
MAX_RIGHT = 36
_EDGE = " \t　，。；：、,;:!！?？—-·…*|/的"
_PAIRS = (("“", "”"), ("（", "）"), ("(", ")"), ("《", "》"), ("‘", "’"), ("「", "」"))
_NOUN_ENDINGS = "的和与及或率额量数费金价税、"
_LEADING_TAGS = frozenset(["c", "d", "r", "u", "ul", "ug", "uj", "t", "y", "zg"])
_PREPOSITIONS = frozenset("在 对 向 从 与 以 按 由 为 用 将 把 据 随着 通过 关于 根据 按照 截至 于 自 除 就 给 跟 同 使 经".split())
_STOP_TAGS = frozenset(["p", "d", "t", "r", "ul", "uz", "ug", "y", "c", "f"])
_NOUN_TAGS = ("n", "l", "j", "b", "a", "i", "s", "x", "q", "m", "z", "e", "k", "g", "h", "o")
_DANGLING = frozenset(["、", "等", "和", "及", "与", "的", "以及", "或", "中"])
_SUBJECTS = re.compile(r"(?:[省市县区州盟旗镇乡村国厅局委办院校司团]|公司|集团|政府|我省|我市|部门|单位|机构|企业|全年|当年)\Z")
_WHOLES = re.compile(r"(?:全[省市县区州盟旗国镇乡]|我[省市县区国州]|全自治区)(?=.{2})")


class PhraseFinder:
    """Finds noun phrases; built once from the lexicon, immutable."""

    def __init__(self, verbs: Verbs) -> None:
        self._tag = build_segmenter(dict.fromkeys((*verbs.predicates, *verbs.flow, *verbs.light)))
        self._predicates = frozenset(verbs.predicates)
        self._nominal = frozenset(verbs.nominal)
        self._flow = frozenset(verbs.flow)
        self._light = frozenset(verbs.light)

    def left(self, text: str) -> str:
        """Return the noun phrase that `text`, the words in front of a number without its cues, ends with."""
        text = text[-MAX_LEFT:].strip(_EDGE)
        if len(text) < 2:
            return text
        tokens = self._tag(text)
        tokens = self._behind_light_verb(tokens)
        tokens = self._without_leading(tokens)
        tokens = self._without_subject(tokens)
        return trim("".join(word for word, _ in tokens))

    def _behind_light_verb(self, tokens: list[tuple[str, str]]) -> list[tuple[str, str]]:
        """完成|进出口总额: a verb that only carries the number is no part of what is measured."""
        for index in range(len(tokens) - 2, -1, -1):
            word = tokens[index][0]
            if word in self._light and tokens[index + 1][0][0] not in _NOUN_ENDINGS:
                return tokens[index + 1 :]
        return tokens

    def _without_leading(self, tokens: list[tuple[str, str]]) -> list[tuple[str, str]]:
        index = 0
        while index < len(tokens) - 1:
            word, tag = tokens[index]
            is_mark = tag == "x" and word in _EDGE
            if tag not in _LEADING_TAGS and word not in self._light and word not in _PREPOSITIONS and not is_mark:
                break
            index += 1
        return tokens[index:]

    def _without_subject(self, tokens: list[tuple[str, str]]) -> list[tuple[str, str]]:
        """锦州市|创建省级科技创新平台: who did it stands in front of the verb that names the flow."""
        for index in range(1, len(tokens)):
            word = tokens[index][0]
            if word not in self._flow:
                continue
            subject = tokens[index - 1]
            is_last = index == len(tokens) - 1
            if is_last:
                return tokens[index:] if any(tag == "p" for _, tag in tokens[:index]) else tokens
            if tokens[index + 1][0][0] in _NOUN_ENDINGS:
                continue
            if subject[1] in ("ns", "nt", "d", "t", "f") or _SUBJECTS.search(subject[0]):
                return tokens[index:]
        return tokens

    def right(self, text: str, kind: Kind) -> tuple[str, int]:
        """Return the noun phrase that `text`, the words behind a number, begins with, and where it ends in `text`.

        Empty where the words behind the number say something else: 投资15亿元|设立….
        """
        text = text[:MAX_RIGHT]
        if not text or not (text[0].isalnum() or text[0] in "“《〈「"):
            return "", 0
        tokens = self._tag(text)
        relative = self._relative_clause(tokens, kind)
        taken = [word for word, _ in tokens[:relative]]
        head = len("".join(taken))
        list_mark = -1
        for index in range(relative, len(tokens)):
            word, tag = tokens[index]
            following = tokens[index + 1][1] if index + 1 < len(tokens) else ""
            if word == "、":
                list_mark = index
            elif self._ends_phrase(word, tag, following, kind, first=index == relative):
                if list_mark > relative and "等" not in taken[list_mark:]:
                    del taken[list_mark:]
                break
            taken.append(word)
        while len(taken) > relative and (taken[-1] in _DANGLING or taken[-1].isspace()):
            taken.pop()
        phrase = "".join(taken)
        return trim(phrase[head:]), len(phrase)

    def _relative_clause(self, tokens: list[tuple[str, str]], kind: Kind) -> int:
        """Return where the head noun begins behind a clause in front of it: 20名|扎根本区发展的|科技人才."""
        word, tag = tokens[0]
        if kind is Kind.MONEY or not tag.startswith("v") or word in self._nominal:
            return 0
        for index in range(len(tokens) - 2, 0, -1):
            if tokens[index][0] == "的" and tokens[index + 1][1][:1] in _NOUN_TAGS:
                return index + 1
        return 0

    def _ends_phrase(self, word: str, tag: str, following: str, kind: Kind, *, first: bool) -> bool:
        """Say whether a word no longer belongs to the noun phrase; `following` is the tag of the next word."""
        if tag == "x":
            return not word.isalnum() and word not in "“”《》‘’·-＋+ "
        if word == "的":
            return first or not following
        if word == "等":
            return first or not following
        if word in ("和", "与", "及", "以及", "或"):
            return first or following[:1] not in ("n", "b", "j", "l")
        if tag == "d" and first:
            return following[:1] not in ("n", "b")
        if tag == "f":
            return first or not (following[:1] == "n" or (following == "uj" and word in ("以上", "以下", "以内")))
        if tag in _STOP_TAGS:
            return True
        if word in self._predicates:
            return word not in self._nominal or following[:1] != "n" or (first and kind is Kind.MONEY and following[:1] != "n")
        if not tag.startswith("v"):
            return False
        if word in self._nominal or tag != "v":
            return first and kind is Kind.MONEY and following[:1] not in ("n", "v")
        if first:
            return kind is Kind.MONEY or following[:1] != "n"
        return word in self._flow and following[:1] != "n"


def trim(phrase: str) -> str:
    """Take marks and half pairs of quotes or brackets off the ends of a phrase."""
    phrase = phrase.strip(_EDGE)
    for opening, closing in _PAIRS:
        if opening in phrase or closing in phrase:
            if phrase.count(opening) > phrase.count(closing):
                phrase = phrase[phrase.rfind(opening) + 1 :] if phrase.rfind(opening) < len(phrase) - 2 else phrase.replace(opening, "")
            elif phrase.count(closing) > phrase.count(opening):
                phrase = phrase[phrase.find(closing) + 1 :] or phrase.replace(closing, "")
    phrase = phrase.strip(_EDGE)
    if whole := _WHOLES.match(phrase):
        phrase = phrase[whole.end() :]
    return phrase
