"""The noun phrase that stands behind a number, or opens a clause."""

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.metric import Kind
from jinzhou_extract.syntax.marks import EDGE, ENUMERATION, trim
from jinzhou_extract.syntax.words import NOUN_TAGS, Words, WordTable

MAX_RIGHT = 36
MAX_TOPIC = 48
LONGEST_WHOLE = 12
_STOP_TAGS = frozenset(["p", "d", "ul", "uz", "ug", "y", "ad", "c"])
_STOP_TIMES = Pattern(r"[今去明昨前上下本当近日目正现刚].*|.*(?:[\d月日]|(?<![老青少中童百])年)\Z|.*季度")
_WHERE = Pattern(r"(?:均|都)?(?:居|位居)?(?:全国|全省|全市|世界|全球)\Z")


class BehindReader:
    """Reads the words behind a number; built once from the word table, immutable."""

    def __init__(self, words: WordTable) -> None:
        self._words = words

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

    def topic(self, text: str) -> str:
        """Return the noun phrase that a clause opens with: 资源规模|刷新纪录."""
        text = ENUMERATION.sub("", text.strip(EDGE))[:MAX_TOPIC]
        tokens = self._words.without_leading(self._words.tag(text)) if text else []
        taken: list[str] = []
        for index, (word, tag) in enumerate(tokens):
            following = tokens[index + 1] if index + 1 < len(tokens) else ("", "")
            if word != "、" and self._ends_phrase(word, tag, following, Kind.COUNT, first=index == 0):
                break
            taken.append(word)
        while taken and taken[-1] in self._words.dangling:
            taken.pop()
        return trim("".join(taken))

    def phrase(self, text: str, kind: Kind, *, before_number: bool = False, in_list: bool = False) -> tuple[str, int]:
        """Return the noun phrase that `text`, the words behind a number, begins with, and where it ends in `text`.

        Empty where the words behind the number say something else: 投资15亿元|设立…. `before_number` says that
        another number follows `text`, so that what stands behind its last 、 belongs to that one; `in_list` that the
        number closes a list, which 等 sums up.
        """
        text = text[:MAX_RIGHT]
        if not text or not (text[0].isalnum() or text[0] in "“《〈「"):
            return "", 0
        if before_number and "、" in text:
            text = text[: text.index("、")]
        tokens = self._words.tag(text)
        if tokens[0][0] in self._words.milestones:
            return "", 0
        relative = self._relative_clause(tokens, kind)
        taken = [word for word, _ in tokens[:relative]]
        head = len("".join(taken))
        list_mark, has_noun, is_quoted = -1, False, False
        for index in range(relative, len(tokens)):
            word, tag = tokens[index]
            following = tokens[index + 1] if index + 1 < len(tokens) else ("", "")
            if is_quoted or word == "“":
                is_quoted = word != "”"  # a name in quotes is one word, whatever stands in it
            elif word == "、":
                list_mark = index
            elif word == "等" and (in_list or following[1] == "m" or following[0] == "一批"):
                break
            elif self._ends_phrase(word, tag, following, kind, first=index == relative, has_noun=has_noun):
                if list_mark > relative and "等" not in taken[list_mark:]:
                    del taken[list_mark:]
                break
            has_noun = has_noun or tag[:1] in ("n", "j", "l", "x")
            taken.append(word)
        else:
            if before_number:
                taken = self._without_attribute(taken, relative)
        while len(taken) > relative and (taken[-1] in self._words.dangling or taken[-1].isspace()):
            taken.pop()
        phrase = "".join(taken)
        return trim(phrase[head:]), len(phrase)

    def _without_attribute(self, taken: list[str], relative: int) -> list[str]:
        """17个项目|总投资超1亿元: what runs on into the next number is an attribute of the thing."""
        phrase = "".join(taken[relative:])
        phrase = _WHERE.sub("", phrase)
        match = self._words.attributive.search(phrase)
        return [*taken[:relative], phrase[: match.start()]] if match else taken

    def _relative_clause(self, tokens: Words, kind: Kind) -> int:
        """Return where the head noun begins behind a clause in front of it: 20名|扎根本区发展的|科技人才."""
        word, tag = tokens[0]
        if kind is Kind.MONEY or not tag.startswith("v") or word in self._words.nominal:
            return 0
        for index in range(len(tokens) - 2, 0, -1):
            if tokens[index][0] == "的" and tokens[index + 1][1][:1] in NOUN_TAGS:
                return index + 1
        return 0

    def _ends_phrase(
        self, word: str, tag: str, following: tuple[str, str], kind: Kind, *, first: bool, has_noun: bool = True
    ) -> bool:
        """Say whether a word no longer belongs to the noun phrase; `following` is the next word with its tag."""
        next_word, next_tag = following
        if tag == "x":
            return not word.isalnum() and word not in "“”《》‘’·-＋+ "
        if word in ("的", "等"):
            return first or not next_word or (word == "的" and has_noun and kind is Kind.MEASURE)
        if word in ("和", "及", "以及", "或"):
            return first or not (next_tag[:1] in ("n", "b", "j", "l") or next_tag == "vn")
        if tag == "d":
            return word in self._words.predicates or not (next_tag == "a" or (first and next_tag[:1] in ("n", "b")))
        if tag == "f":
            return first or not (next_tag[:1] == "n" or (next_word and word in ("以上", "以下", "以内")))
        if tag == "t":
            return _STOP_TIMES.match(word) is not None or (has_noun and not first and next_tag.startswith("v"))
        if has_noun and not first and word[0].isascii() and word[0].isalpha():
            return True  # 11个设区市|PM2.5平均浓度
        if has_noun and not first and (word.startswith("每") or word in self._words.means):
            return True  # 客房|平均入住率, 蔬菜|每公斤
        if tag in _STOP_TAGS or (tag == "r" and word in self._words.ending_pronouns):
            return True
        if not has_noun and kind is not Kind.MONEY and tag.startswith("v") and not next_word and not first:
            return False  # 2.6万次有效|出诊: an act is what is counted
        if word in self._words.predicates:
            if word not in self._words.nominal:
                return True
            return next_tag[:1] != "n" and (kind is Kind.MONEY or not first)
        if tag in ("l", "i") and first and not next_word and kind is Kind.MONEY:
            return True
        if not tag.startswith("v"):
            return False
        if has_noun and not first and next_word in ("了", "过", "着"):
            return True  # 行政村|通了5G
        if first and kind is Kind.MONEY:
            return not (next_tag[:1] in ("n", "v") and word in self._words.nominal) and not (
                word in self._words.grants and not next_word
            )
        if word in self._words.nominal or tag != "v":
            return False
        if has_noun and not first and len(word) > 1:
            return True  # 中小学生|打开平板
        return next_tag[:1] != "n" and next_tag != "vn" and (first or word in self._words.flow)
