"""The examples of docs/batches.md do what they show."""

import re
import shlex
from pathlib import Path

PAGE = (Path(__file__).parents[2] / "docs" / "batches.md").read_text(encoding="utf-8")
TIMES = re.compile(r"[\d.]+ s, [\d.]+ MB/s")


def examples() -> list[tuple[str, str]]:
    """Each command of the page with what it is shown to say."""
    blocks = re.findall(r"```console\n(.*?)```", PAGE, re.DOTALL)
    calls = [call for block in blocks for call in re.split(r"^\$ ", block, flags=re.MULTILINE) if call]
    return [(command, shown) for command, _, shown in (call.partition("\n") for call in calls)]


def test_the_examples_of_the_page(call, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name, text in {"2021/a": "新建公路12公里，增长6%。", "2022/a": "完成投资3.5亿元，增长4%。", "2022/empty": ""}.items():
        path = Path("reports", f"{name}.txt")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    Path("reports/b.txt").write_text("全镇有村民小组12个，常住人口1.5万人。", encoding="utf-8")
    Path("reports/map.png").write_bytes(b"x")
    Path("cut.txt").write_bytes("新建公路12公里。".encode()[:-1])
    code = 0
    for command, shown in examples():
        program, *arguments = shlex.split(command)
        if program == "jinzhou-extract":
            called = call(*arguments)
            code, said = called.code, called.err + called.out
        else:
            said = f"{code}\n" if program == "echo" else Path(arguments[0]).read_text(encoding="utf-8")
        assert TIMES.sub("", said) == TIMES.sub("", shown), command
