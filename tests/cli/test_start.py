"""What a run costs before it has read anything: the patterns that it compiles, most of which no small document needs."""

import subprocess
import sys

REPORT = """青州县上半年经济运行情况

上半年，全县实现地区生产总值86.4亿元，同比增长6.1%。规模以上工业企业73家，比上年同期增加5家。新建农村公路126公里，惠及群众3万余人。
"""
MOST_PATTERNS = 252
MOST_CHARACTERS = 59_000

PROGRAM = """
import sys

sizes = []


def watch(frame, event, _):
    code = frame.f_code
    if event == "call" and code.co_name == "compile" and code.co_filename.endswith(("re/_compiler.py", "re\\\\_compiler.py")):
        sizes.append(len(frame.f_locals["p"]))


from jinzhou_extract.cli.main import main

sys.setprofile(watch)
try:
    main(["extract", "a.txt", "-o", "a.jsonl", "-q"])
finally:
    sys.setprofile(None)
    print(len(sizes), sum(sizes))
"""


def test_a_small_run_compiles_few_patterns(tmp_path):
    (tmp_path / "a.txt").write_text(REPORT, encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.stderr.strip() == ""
    assert "86.4" in (tmp_path / "a.jsonl").read_text(encoding="utf-8")
    patterns, characters = map(int, done.stdout.split())
    assert 0 < patterns <= MOST_PATTERNS
    assert 0 < characters <= MOST_CHARACTERS
