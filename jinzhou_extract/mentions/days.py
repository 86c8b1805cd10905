"""Whether 日 behind a number is a length of time, and no day of a month: 公示期7日, 提前三日通知, 五日以上十日以下拘留."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern

DAY: Final = "日"

_LENGTH_BEFORE: Final = FilledPattern(
    "mentions.toml",
    r"(?:{terms_of_days}期(?:限|间)?{term_is}|时间{term_at_least}|(?<![至到每]){days_before}{term_at_least}?|{term_at_least})\Z",
)
_HELD: Final = FilledPattern("mentions.toml", r"以[上下](?:[一-鿿\d]{1,4}日以下)?(?:的?行政)?{held_for}")
_OF_A_DAY: Final = FilledPattern("mentions.toml", r"\s*[至到~～—–-]\s*\d{1,2}日|{times_of_day}|召开|举行|[前起\d]")
_UNTIL: Final = FilledPattern("mentions.toml", r"{until_a_day}\Z")
_WITHIN: Final = 14


def is_days(text: str, start: int, end: int) -> bool:
    """Say whether 日, which ends at `end` behind the number at `start`, counts days by what stands around it."""
    if _HELD.match(text, end) is not None:
        return True
    if _OF_A_DAY.match(text, end) is not None:
        return False  # 公示期为5日至12日
    return _LENGTH_BEFORE.search(text, max(0, start - _WITHIN), start) is not None


def is_until_day(text: str, start: int) -> bool:
    """Say whether the words in front of the number at `start` lead up to a day: 工期延至|30日."""
    return _UNTIL.search(text, max(0, start - _WITHIN), start) is not None
