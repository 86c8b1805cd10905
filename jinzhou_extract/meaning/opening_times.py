"""How a time stands at the beginning of a sentence: 到11月，…, 省委去年初，…."""

from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.times.expression import TimeExpression

_SCHEDULED: Final = WordPattern("time.toml", "scheduled")
_SCHEDULE_ENDS: Final = frozenset("为是：:间期止")
_LONGEST_SCHEDULE: Final = 8
SENTENCE_STARTS: Final = frozenset("。！？；\n \u3000")
_UP_TO: Final = ("到", "至")
_LONGEST_SUBJECT: Final = 24
_SUBJECT: Final = Pattern(r"(?:\A|[。！？\n\u3000])[^，。；！？\n\d]{2,20}\Z")


def is_of_subject(text: str, time: TimeExpression) -> bool:
    """Say whether a time stands alone behind the subject that its sentence begins with: 省委|去年初，把扶贫作为重点."""
    return (
        text.startswith("，", time.end) and _SUBJECT.search(text, max(0, time.start - _LONGEST_SUBJECT), time.start) is not None
    )


def holds_up_to(text: str, time: TimeExpression, behind: str) -> bool | None:
    """Say whether a time that something begins or ends with opens its sentence: 到11月，, but not 从1月起; None of others."""
    if behind in ("的", "起", "开"):
        return False
    is_month = behind == "，" and time.text.endswith("月") and text[time.start - 1] in _UP_TO
    return True if is_month and (time.start == 1 or text[time.start - 2] in SENTENCE_STARTS) else None


def is_scheduled(text: str, start: int, behind: str) -> bool:
    """Say whether a time at `start` only says when something is held that names its time itself: 报名时间为|5月27日."""
    if text[start - 1 : start] not in _SCHEDULE_ENDS or behind in ("（", "("):
        return False
    return _SCHEDULED.search(text, max(0, start - _LONGEST_SCHEDULE), start) is not None
