"""The noun phrase that a clause opens with, and what a short clause says something of."""

from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordList
from jinzhou_extract.metric import Kind
from jinzhou_extract.syntax.counted import pointed_at
from jinzhou_extract.syntax.ends import PhraseEnds
from jinzhou_extract.syntax.marks import EDGE, ENUMERATION, trim
from jinzhou_extract.syntax.utterances import JUDGED, before_judgement, behind_link, is_of_person
from jinzhou_extract.syntax.words import WordTable

MAX_TOPIC: Final = 48
_COUNT: Final = Kind.COUNT  # the class of an Enum is slow to ask
_DEGREES: Final = WordList("function_words.toml", "degrees")
_QUOTED_AT: Final = Pattern(r"收?报\d[\d.,]*\Z")

_MEASURES: Final = frozenset(["率", "额", "量", "费", "价"])
"""What makes of a verb in front of it the name of an amount."""

_REST: Final = frozenset(["其余", "余下", "剩下", "其他", "其它"])
"""What is left over, which only stands for what was spoken of."""

_WHEN_TAGS: Final = frozenset(["t", "f", "m", "d", "c"])
"""Tags of words that only say when and how."""


class TopicReader:
    """Reads the opening of a clause; built once from the word table, immutable."""

    def __init__(self, words: WordTable) -> None:
        self._words = words
        self._ends = PhraseEnds(words)

    def topic(self, text: str) -> str:
        """Return the noun phrase that a clause opens with: 资源规模|刷新纪录."""
        text = ENUMERATION.sub("", text.strip(EDGE))[:MAX_TOPIC]
        if "报" in text:
            text = _QUOTED_AT.sub("", text)  # 人民币对美元中间价|报6.87
        tokens = self._words.tag(text) if text else []
        tokens = before_judgement(tokens, compares=False)
        if is_of_person(tokens):
            return ""
        tokens = behind_link(tokens)
        if tokens and (tokens[0][1] == "p" or tokens[0][0] == "像"):
            at = next((at for at in range(len(tokens) - 2, 0, -1) if tokens[at][0] == "的"), 0)
            tokens = tokens[at + 1 :] if at else tokens  # 在厂里干活的|村民
        tokens = self._words.without_leading(tokens) if tokens else tokens
        if len(tokens) > 3 and tokens[0][1].startswith("v") and tokens[1][0] == "后" and tokens[2][0] == "的":
            tokens = tokens[3:]  # 改造后的|便民市场摊位没有减少
        tokens = pointed_at(tokens)
        taken: list[str] = []
        for index, (word, tag) in enumerate(tokens):
            following = tokens[index + 1] if index + 1 < len(tokens) else ("", "")
            is_measured = following[0] in _MEASURES  # 收购|量
            if word != "、" and not is_measured and self._ends.ends_phrase(word, tag, following, _COUNT, first=index == 0):
                break
            taken.append(word)
        while taken and taken[-1] in self._words.dangling:
            taken.pop()
        topic = trim("".join(taken))
        is_saying = len(taken) == 1 and tokens[0][1] == "i"  # 认真贯彻
        is_saying = is_saying or all(
            tag in _WHEN_TAGS or word in self._words.leading_over for word, tag in tokens[: len(taken)]
        )  # 不久|前, 三年|前, 淡季|五千
        names_nothing = (
            is_saying
            or topic in _REST
            or self._words.leading_over.issuperset(taken)
            or topic.isdigit()
            or topic in self._words.milestones
            or topic in JUDGED.set
        )
        return "" if names_nothing else topic

    def described(self, text: str) -> str:
        """Return what a short clause says what it is like: 损失|更大, 规模|小些; nothing where it says something else."""
        tokens = self._words.tag(text[:MAX_TOPIC].strip(EDGE))
        end = len(tokens)
        while end and (tokens[end - 1][0] in _DEGREES.set or tokens[end - 1][0] == "得"):
            end -= 1
        if end < 2 or tokens[end - 1][1] != "a":
            return ""
        end -= 1
        while end and (tokens[end - 1][1] in ("d", "ad", "zg") or tokens[end - 1][0] in _DEGREES.set):
            end -= 1
        thing = tokens[:end]
        is_thing = bool(thing) and thing[-1][1][:1] in ("n", "v", "j", "l") and not any(tag == "v" for _, tag in thing)
        is_thing = is_thing and thing[-1][0] not in JUDGED.set  # 性价比|很高
        return trim("".join(word for word, _ in thing)) if is_thing else ""
