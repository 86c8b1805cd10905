"""Cutting clauses and finding what they speak of."""

import re
from functools import lru_cache
from typing import Final

from jinzhou_extract.lexicon.cues import Cue
from jinzhou_extract.lexicon.found import last_of
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.meaning.conditions import is_limit
from jinzhou_extract.meaning.kinds import COUNTS
from jinzhou_extract.meaning.sentence import Claim, Sentence
from jinzhou_extract.metric import Kind, Role

REMEMBERED: Final = 64
"""Denominators whose pattern is kept."""

_MARKS: Final = " ，；,;："
QUOTES: Final = ("“", "‘", "「")
SCENE: Final = FilledPattern(
    "tellings.toml",
    r"\s*(?:在[^，]{2,30}(?:[之以]?[下上中前后]|同时)"
    r"|(?:分|[从就]?(?:{looked_at_whole}|长[期远]|[全各]?[年季月]))[^，]{0,10}?(?:[来上]?看|而言|来[讲说]))\Z",
)
"""A clause that only says under what something came about, or how it is looked at: 在形势严峻的情况下, 分季度看."""

WENT_ON: Final = WordPattern("function_words.toml", "market_went_on")
"""A clause that tells how a market went on, and of no other thing: 沪指高开，|午后涨幅收窄，收盘报3203点."""

_TIME_WORDS: Final = WordPattern("function_words.toml", "leading_time")


_CAUSING: Final = FilledPattern("tellings.toml", r"\A{causing}(?=.{2})")
_CAUSED: Final = FilledPattern(
    "tellings.toml",
    r"(?<=[一-鿿]{2})(?<![原全])因(?![为此素人])[^，]*\Z"
    r"|(?<=[一-鿿]{2})(?<![接承遭感享])受[^，]{1,30}(?:{bearing_on}|[拉带推驱]动)[^，]*\Z"
    r"|(?<=[一-鿿\d]{2})(?:周[一二三四五六日]|{time.parts_of_trading})[^，的]*\Z",
)
"""Why and when, behind what something is said of."""
CLAUSE_MARKS: Final = Pattern(r"[，；,;：。]")
_DISPATCH: Final = Pattern(
    r"[【\[（(]?(?:本报|[一-鿿]{2,8}[社报网台])[^，。】]{0,16}[讯电]"
    r"(?:[】\]）)]|[ \u3000]+(?:（[^）]{0,30}）)?[ \u3000]*|（[^）]{0,30}）[ \u3000]*)"
)
"""Who sent what a sentence tells, in front of it."""


@lru_cache(REMEMBERED)
def _each(per: str) -> re.Pattern[str]:
    names = "|".join(map(re.escape, per.split("·")))
    return re.compile(rf"(?:(?:每(?:个|一)?|一个?)(?:{names})(?:(?<=晚)上|(?<=亩)地)?|[按以](?:{names})[水煤钢粮]?\Z)")


def behind_each(text: str, per: str) -> str:
    """Return what stands behind 每户, 一斤 and their like, or in front of them where nothing does."""
    last = _each(per).split(text)[-1]
    return last if len(last.strip()) > 1 else re.sub(rf"(?:{_each(per).pattern})+\s*\Z", "", text)


def parted_at_each(text: str, per: str) -> tuple[str, str, str]:
    """Return what stands in front of the last 每户, 一斤 or their like, itself and what stands behind."""
    found = list(_each(per).finditer(text))
    return (text[: found[-1].start()], found[-1][0], text[found[-1].end() :]) if found else (text, "", "")


def without_times(text: str) -> str:
    """Return a clause without the times that it opens with."""
    text = text.strip()
    times = _TIME_WORDS.match(text)
    return text[times.end() :] if times else text


def about(clause: str) -> str:
    """Return what a clause opens with, without when and why it came about: 农业|因受灾影响, 致使|汇率下挫, 合约|周一低开."""
    return _CAUSED.sub("", _CAUSING.sub("", without_times(clause)))


def last_subject(sentence: Sentence, before: int) -> Claim | None:
    """Return the last claim of the sentence before `before` whose indicator later clauses may speak of."""
    for claim in reversed(sentence.claims[:before]):
        is_scope = claim.is_aside and claim.mention.kind in COUNTS  # in 9个县中 something else is ranked
        names = claim.role is Role.RANK and claim.right.startswith("的")  # 比排名第一的渠县少76亿元
        sizes = claim.role is Role.QUALIFIER and not is_limit(claim)
        if claim.indicator and not sizes and not is_scope and not names:
            return claim
    return None


def behind_dispatch(clause: str) -> int:
    """Return where a clause begins behind who sent it: 本报讯 |水稻长得很好, 【新华社昆明二十日电】|精锡产量."""
    sent = _DISPATCH.match(clause) if "讯" in clause or "电" in clause else None
    return sent.end() if sent is not None else 0


def behind_last(claim: Claim) -> int:
    """Return where in its sentence the text behind the number before begins, behind who sent it where there is none."""
    sentence = claim.sentence
    if not claim.index:
        return behind_dispatch(sentence.text)
    return sentence.claims[claim.index - 1].mention.tail - sentence.start


def clause_between(claim: Claim) -> str:
    """Return the clause without a number that stands between the number before and the clause of this one."""
    begin = behind_last(claim)
    if claim.previous is not None or claim.left_start <= begin:
        return ""
    parts = CLAUSE_MARKS.split(claim.sentence.text[begin : claim.left_start])
    clauses = [part for part in parts[1 if claim.index else 0 :] if part.strip()]
    return clauses[-1].strip() if clauses else ""


def clause_before(claim: Claim, passed: Pattern = SCENE) -> str:
    """Return the clause in front of the one that `claim` stands in; one that only sets the scene, or is `passed`, is not it."""
    sentence = claim.sentence
    begin = claim.left_start
    if begin <= 0:
        return ""
    text = sentence.text[:begin].rstrip(_MARKS)
    while True:
        cut = last_of(text, "，；。：")
        clause = text[cut + 1 :]
        if cut < 0:
            return clause[behind_dispatch(clause) :]
        if not SCENE.match(clause) and not (passed is not SCENE and passed.match(clause)):
            return clause
        text = text[:cut].rstrip(_MARKS)


def rate_alone(claim: Claim) -> bool:
    """涨幅没有超过3%: where nothing tells what has risen, the noun of change is all that is named."""
    cue = claim.reading.cue
    if cue is None or cue.cue is not Cue.CHANGE_NOUN:
        return False
    claim.indicator = cue.word
    return True


def change_noun(claim: Claim) -> bool:
    """降幅达600公斤: how much, by the noun of change alone, where no number before it is of anything."""
    cue = claim.reading.cue
    if cue is None or cue.cue is not Cue.CHANGE_NOUN or claim.mention.kind is Kind.PERCENT:
        return False
    if last_subject(claim.sentence, claim.index) is not None:
        return False
    claim.indicator = cue.word
    return True
