"""Texts that nobody would write: pieces of real ones, cut, doubled, mixed with what trips a reader up."""

import random
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.attack.laws import broken_laws
from jinzhou_extract import Document, Extractor

SAMPLES = Path(__file__).parents[2] / "samples"

PIECES = (
    *"零一二三四五六七八九十百千万亿两几数多余近超约第每比为达占的和、，。；：（）“”〔〕—-～~至到%‰％．.,/+±×|#*>=@\n\t ",
    *("个", "家", "户", "元", "亿元", "万人", "公里", "%", "个百分点", "倍", "位", "年", "月", "日", "亩", "次", "GB", "kW·h"),
    *(
        "增长",
        "下降",
        "同比",
        "分别",
        "其中",
        "比上年",
        "居全省第",
        "力争",
        "到2025年",
        "“十四五”",
        "五年来",
        "全市",
        "我省",
        "单位：",
    ),
    *(
        "三分之一",
        "百分之",
        "翻一番",
        "千分之三",
        "一半",
        "1,234.5",
        "１２",
        "𝟗８",
        "1e9",
        "0.000",
        "-3",
        "99999999999999999999999999999",
    ),
    *(
        "| 指标 | 2021年 |\n| --- | --- |\n",
        "|:--|--:|",
        "## 一、",
        "```",
        "<b>",
        "&nbsp;",
        "\u202e",
        "\x1b[31m",
        "\x00",
        "\ufeff",
        "\u3000",
    ),
)

LONGEST = 30.0
"""Seconds after which a text of a few hundred characters has hung, on a busy machine too."""


class TextAttack:
    """Extracts from made-up texts as long as there is time, and keeps what broke."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._lines = [line for path in sorted(SAMPLES.glob("*.txt")) for line in path.read_text("utf-8").splitlines() if line]
        self._extractor = Extractor(keep_repeats=True)
        self.tried = self.characters = 0
        self.slowest = 0.0
        """Seconds that a text took at most, by the clock: to ask the processor takes as long as to read a short text."""

    def run(self, seconds: float) -> Iterator[str]:
        """Yield what is broken, with the text that shows it."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            text = self._text()
            self.tried += 1
            self.characters += len(text)
            yield from (f"{problem} in {text!r}" for problem in self._problems(text))

    def _problems(self, text: str) -> Iterator[str]:
        document = Document(text, "a", title=self._random.choice((None, "锦州市2022年政府工作报告")))
        began = time.perf_counter()
        try:
            metrics = self._extractor.extract(document)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            yield f"{type(error).__name__}: {error}"
            return
        took = time.perf_counter() - began
        self.slowest = max(self.slowest, took)
        if took > LONGEST and (again := self._processor(document)) > LONGEST:  # else the attack itself was halted
            yield f"took {again:.0f} s"
        yield from broken_laws(document, metrics)

    def _processor(self, document: Document) -> float:
        """Return the seconds of the processor that a document takes, whatever else the machine does."""
        began = time.process_time()
        self._extractor.extract(document)
        return time.process_time() - began

    def _text(self) -> str:
        pick = self._random
        if pick.random() < 0.5:
            return "".join(pick.choices(PIECES, k=pick.randint(1, 40)))
        line = pick.choice(self._lines)
        for _ in range(pick.randint(1, 4)):
            at, until = sorted((pick.randint(0, len(line)), pick.randint(0, len(line))))
            middle = pick.choice(
                ("", line[at:until] * 2, "".join(pick.choices(PIECES, k=pick.randint(1, 3))), line[at:until][::-1])
            )
            line = line[:at] + middle + line[until:]
        return line[:2000]
