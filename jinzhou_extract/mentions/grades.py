"""What 级 counts or measures: 96级台阶, 里氏6.2级, 阵风8级, 8到9级大风; elsewhere it is a grade (三级医院)."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.mentions.token import Token

_STEPS: Final = WordPattern("mentions.toml", "steps_before")
_WIND: Final = WordPattern("mentions.toml", "wind_before")
_FORCE: Final = WordPattern("mentions.toml", "wind_force")
_WIND_BEHIND: Final = FilledPattern("mentions.toml", "级(?:以上)?(?:左右)?的?{winds}(?![格衣机险控力])")
_FROM_GRADE: Final = Pattern(r"[\d一二三四五六七八九]级?[到至~～—–-]\Z")
_WITHIN: Final = 8
_PAIR: Final = 2
_QUARTERS: Final = frozenset("东南西北")


def is_grade_counted(text: str, token: Token, end: int) -> bool:
    """Say whether the 级 at `end` measures or counts."""
    if "." in token.head:
        return True  # 里氏6.2级
    begin, start = max(0, token.start - _WITHIN), token.start
    if _STEPS.search(text, begin, start):
        return True  # 石阶共有|96级
    if (wind := _WIND.search(text, begin, start)) is not None:
        is_name = wind[0][:-1] in _QUARTERS and text[wind.start() - 1 : wind.start()] not in {*_QUARTERS, "偏"}
        return not is_name or _FORCE.match(text, end) is not None  # 阵风可达|8级, but 东风|5级汽修厂
    is_range = len(token.head) == _PAIR and token.head[0] != "十" and not token.head.isdigit()
    is_range = is_range or _FROM_GRADE.search(text, begin, start) is not None
    return is_range and _WIND_BEHIND.match(text, end) is not None
