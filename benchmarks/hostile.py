"""Time on texts made to be slow: python -m benchmarks.hostile [--small 100_000] [--large 1_000_000].

A text of ten times the length may take about ten times as long; twelve leaves room for noise. A regular expression that
goes back over what it has read shows here at once.
"""

import gc
import sys
import time
from typing import Annotated

import typer

from jinzhou_extract.extractor import Extractor

PIECES: dict[str, str] = {
    "万亿": "万亿",
    "一": "一",
    "1,": "1,",
    "7": "7",
    "百分之": "百分之",
    "第": "第",
    "|1": "|1",
    "NUL": "\0",
    "3个 on lines": "3个\n",
    "3个、": "3个、",
    "1-": "1-",
    "1.": "1.",
    "增长": "增长",
    "每": "每",
    "其中": "其中",
    "2021年": "2021年",
    "（": "（",
    "“一": "“一",
    "的": "的",
    "分别": "分别",
    "全市": "全市",
    "1亿元，占": "1亿元，占",
    "| a |": "| a |\n",
    "# ": "# 目标\n",
    "blanks": " \t",
    "**a": "**a",
    "**a** ": "**a** ",
    "[a](b ": "[a](b ",
    "~~a~~`b": "~~a~~`b",
    "<s>": "<s>",
    "<!-- ": "<!-- ",
    "```": "```\n",
    "headings": "一、目标\n（一）目标\n2021年工作安排\n",
    "---": "目标\n---\n",
}
"""What each text repeats."""

FACTOR = 12.0
"""How many times longer ten times the text may take."""

LONGEST = 60.0
"""Seconds that no text may need."""


TURNS = 3
ATTEMPTS = 2
"""A busy machine may spoil one measurement; what is not linear spoils all."""
LONG = 20.0
"""Seconds from which one turn is enough."""


def hostile_text(piece: str, size: int) -> str:
    """Return `piece` over and over, `size` bytes in UTF-8 or a little less."""
    return piece * (size // len(piece.encode()))


def seconds(extractor: Extractor, text: str, turns: int) -> float:
    """Return the processor seconds of the fastest of `turns` extractions.

    The garbage collector rests meanwhile, as in timeit: its passes over all that is alive are no matter of the pattern.
    """
    best = float("inf")
    gc.collect()
    gc.disable()
    try:
        for _ in range(turns):
            began = time.process_time()
            extractor.extract(text)
            best = min(best, time.process_time() - began)
            if best > LONG:
                break
    finally:
        gc.enable()
    return best


def main(
    small: Annotated[int, typer.Option(help="Bytes of the smaller text.")] = 100_000,
    large: Annotated[int, typer.Option(help="Bytes of the larger text.")] = 1_000_000,
) -> None:
    """Print the seconds of each text at both sizes, and the ratio; end with 1 where one is not linear."""
    extractor = Extractor(keep_repeats=True)
    extractor.extract("签约项目118个。")
    allowed = FACTOR * large / small / 10
    is_linear = True
    print(f"{'text':14}{'small, s':>10}{'large, s':>10}{'ratio':>8}")
    for name, piece in PIECES.items():
        first = second = float("inf")
        for _ in range(ATTEMPTS):
            first = min(first, seconds(extractor, hostile_text(piece, small), TURNS))
            second = min(second, seconds(extractor, hostile_text(piece, large), TURNS))
            ratio = second / first
            fine = ratio <= allowed and second < LONGEST
            if fine:
                break
        is_linear = is_linear and fine
        print(f"{name:14}{first:10.3f}{second:10.3f}{ratio:8.1f}{'' if fine else '  too slow'}", flush=True)
    if not is_linear:
        sys.exit(1)


if __name__ == "__main__":
    typer.run(main)
