"""A document leaves nothing behind that only a search for garbage would free: a folder takes no more memory than a file."""

import gc

from jinzhou_extract import Extractor

TEXT = (
    "# 2023年工作回顾\n\n去年建成道路20公里，增长6%，居全市第3位。"
    "\n\n| 指标 | 万元 |\n| --- | --- |\n| 收入 | 35 |\n\n其中高校毕业生占8%。"
)


def test_no_cycles_are_left():
    extractor = Extractor()
    extractor.extract(TEXT)
    gc.collect()
    gc.disable()
    try:
        assert extractor.extract(TEXT)
        assert gc.collect() == 0
    finally:
        gc.enable()
