"""What a sum is, where all that stands behind it in the clause names that: 10万元|贴息贷款, 2.6万元|买断工龄的钱."""

from typing import Final

from jinzhou_extract.syntax.marks import trim
from jinzhou_extract.syntax.words import NOUN_TAGS, WordTable

LONGEST: Final = 14
_OF: Final = "的"
_MONEY_NOUNS: Final = frozenset("金款费钱税资薪租息券债")
"""What nouns for money end in."""

_SORTING: Final = frozenset("性式型级")
"""Last characters of words that only sort what stands behind them: 一次性|补贴."""

_ELSE: Final = frozenset("vpcdrtfmuy")
"""First letters of the tags of what goes on with something else behind a sum: |偿还贷款, |用于扶贫的资金."""

_HOW_MUCH: Final = ("标准", "不等")
_SAYING: Final = frozenset(["是", "为", "给予", "提供", "发放"])
"""Verbs behind which another clause tells what is paid."""

_LEADING: Final = frozenset("pcdrtf")
"""Of these, what does so before a clause with 的, too: a verb there only tells of the money."""


class SumReader:
    """Reads what a sum is; built once from the word table, immutable."""

    def __init__(self, words: WordTable) -> None:
        self._words = words

    def named(self, text: str) -> str:
        """Return what a sum is, where `text`, all that stands behind it in the clause, names money; nothing otherwise."""
        text = text.strip()
        name = text.removeprefix(_OF)
        if not 1 < len(name) <= LONGEST:
            return ""
        tokens = self._words.tag(name)
        last, tag = tokens[-1]
        if name.startswith(_HOW_MUCH) or any(word in _SAYING for word, _ in tokens):
            return ""
        if last not in self._words.grants and not (last[-1] in _MONEY_NOUNS and (tag[:1] in NOUN_TAGS or tag == "vn")):
            return ""
        first, opening = tokens[0]
        if len(tokens) > 1 and name == text and first[-1] not in _SORTING and opening != "vn":
            is_told_of = any(word == _OF for word, _ in tokens)
            if opening[0] in (_LEADING if is_told_of else _ELSE):
                return ""
        return trim(name)
