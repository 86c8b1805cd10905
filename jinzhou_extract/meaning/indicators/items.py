"""The things that a coordinated phrase names."""

from collections.abc import Callable
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordList
from jinzhou_extract.lexicon.toml import read_table
from jinzhou_extract.syntax.marks import trim

_WORDS: Final = "tellings.toml"
_COMMAS: Final = Pattern("、")
_AND: Final = Pattern("以及|[和与]")
_SHARED_HEADS: Final = Pattern("以及|[、和及与]")
_SUMMED_UP: Final = Pattern(r"(?P<named>[^\d]{2,}?)[两二三四五六七八九十\d]{1,2}(?:[项类种个]|大类?)(?P<kind>[一-鿿]{2,})")
"""The last of several things with how many they are and what: 养老、医疗、失业|三项保险."""

_GRADE: Final = "级"
_ENDS_NOUN: Final = WordList("tellings.toml", "ends_of_listed")


_SORTS: Final = WordList("tellings.toml", "sorting")
"""What only sorts the thing behind the last of a list: 轻、重工业."""


def split_items(phrase: str, size: int, tail_of: Callable[[str, str], str]) -> list[str]:
    """Return the `size` things that a coordinated phrase names, each with the head they share, or nothing.

    `tail_of` gives what a compound has in common with a shorter one in front of it.

    商品零售价格和居民消费价格 → both; 第一、二、三产业增加值 → 第一产业增加值, 第二产业增加值, 第三产业增加值;
    城乡居民收入 → 城镇居民收入, 农村居民收入; 存贷款余额 → 存款余额, 贷款余额.
    """
    if size == 2 and not _SHARED_HEADS.search(phrase):
        for both, things in read_table(_WORDS)["two_in_one"].items():
            if both in phrase:
                return [phrase.replace(both, thing, 1) for thing in things]
    splits = ([part for part in marks.split(phrase) if part] for marks in (_COMMAS, _AND, _SHARED_HEADS))
    parts = next((parts for parts in splits if len(parts) == size), None)
    if parts is None:
        return []
    last = parts[-1]
    named, sums_up, kind = last.partition("等")
    if sums_up and len(named) > 1 and len(kind) > 1 and size > 1:
        return [trim(part + kind) for part in (*parts[:-1], named)]  # 养老、医疗、失业等|社会保险参保人数
    named, sums_up, kind = last.partition("各项")
    if sums_up and len(named) > 1 and len(kind) > 1:
        return [trim(part + kind) for part in (*parts[:-1], named)]  # 养老、医疗、工伤各项|保险参保人数
    if (summed := _SUMMED_UP.fullmatch(last)) and size > 1 and not any(part.endswith(summed["kind"]) for part in parts[:-1]):
        return [trim(part + summed["kind"]) for part in (*parts[:-1], summed["named"])]
    numbers = "一二三四五六七八九十"
    if parts[0][:1] == "第" and all(part in numbers for part in parts[1:-1]) and last[:1] in numbers:
        return [
            part if part.startswith("第") else f"第{part}" for part in (*(f"{part}{last[1:]}" for part in parts[:-1]), last)
        ]
    if all(part in numbers for part in (parts[0][-1:], *parts[1:-1], last[:1])) and len(last) > 1:
        before = parts[0][:-1]
        return [before + part[-1:] + last[1:] for part in (*parts[:-1], last[:1])]  # 市内|一、二、三|级医院的起付标准
    items = []
    for part in parts[:-1]:
        if part.endswith(_GRADE) and _GRADE in last:
            items.append(part + last[last.index(_GRADE) + 1 :])  # 国家级|和省级龙头企业数量
        elif len(part) == 1 < len(last) and size == len(parts) and part in _SORTS.set:
            items.append(part + last[1:])  # 轻、重|工业
        elif part[-1] == last[-1] or (len(part) >= 3 and part[-1] in _ENDS_NOUN.set):
            items.append(part)
        elif (shared := last.rfind(part[-2:])) > 0 and len(last) > shared + 3 and len(part) > 2:
            items.append(part + last[shared + 2 :])  # 高中阶段教育和高等教育|毛入学率
        elif "的" in last:
            items.append(part + last[last.rindex("的") :])
        else:
            items.append(part + tail_of(last, part))
    counterpart = read_table(_WORDS)["counterparts"].get(last)
    if counterpart is not None and parts[0].endswith(counterpart):
        last = parts[0].removesuffix(counterpart) + last  # 一般公共预算收入和|支出
    return [trim(item) for item in (*items, last)]
