"""What somebody tells to be done behind what is to come: 决赛将于明天开打，据组委会透露，6000张球票已售罄."""

from typing import Final

from jinzhou_extract.lexicon.found import first_of
from jinzhou_extract.lexicon.pattern import FilledPattern, WordPattern

_TOLD: Final = FilledPattern(
    "tellings.toml", r"[，；](?:据[^，。；：\d]{0,16}?|记者[^，。；：\d]{0,16}?)(?:{told_by}|悉)[，：]", signs="据记"
)
"""What opens what somebody tells: 据组委会透露，, 记者从车站获悉，."""

_DONE: Final = WordPattern("wanting.toml", "done")
_SOLD_OUT: Final = WordPattern("wanting.toml", "sold_out")
_STATEMENT: Final = "。；\n"


def told_done(text: str) -> tuple[tuple[int, int], ...]:
    """Return where a sentence goes on to what somebody tells to be done."""
    if _TOLD.search(text) is None:
        return ()
    found = []
    for told in _TOLD.finditer(text):
        stop = first_of(text, _STATEMENT, told.end())
        end = len(text) if stop < 0 else stop
        if _DONE.search(text, told.end(), end) or _SOLD_OUT.search(text, told.end(), end):
            found.append(told.span())
    return tuple(found)
