"""python -m benchmarks.attack: a time for each attack; fails where anything broke."""

import argparse
import json
import resource
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.attack.alarms import AlarmAttack
from benchmarks.attack.files import FileAttack
from benchmarks.attack.kills import KillAttack
from benchmarks.attack.texts import TextAttack

Attack = TextAttack | FileAttack | KillAttack | AlarmAttack
ATTACKS: dict[str, Callable[[int, Path | None], Attack]] = {
    "texts": lambda seed, _: TextAttack(seed),
    "files": FileAttack,
    "kills": lambda seed, _: KillAttack(seed),
    "alarms": lambda seed, _: AlarmAttack(seed),
}
MOST_SHOWN = 20
TURN = 60.0
"""Seconds after which a long attack tells how far it is."""


def main() -> int:
    """Run the attacks that are asked for and print what they tried and what broke."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=20.0, help="how long each attack goes on at most")
    parser.add_argument("--tries", type=int, default=None, help="how many texts, files or runs are enough")
    parser.add_argument("--seed", type=int, default=None, help="what the attacks are drawn from; else the time")
    parser.add_argument("--only", choices=ATTACKS, help="only this one")
    parser.add_argument("--log", type=Path, help="add a line of JSON to this file each minute, and one for each problem")
    parser.add_argument("--keep", type=Path, help="put the files that broke something into this folder")
    chosen = parser.parse_args()
    seed = int(time.time()) if chosen.seed is None else chosen.seed
    broken = 0
    for name, kind in ATTACKS.items():
        if chosen.only in (None, name):
            attack = kind(seed, chosen.keep)
            problems = _problems(attack, name, seed, chosen)
            broken += len(problems)
            print(f"{name} (seed {seed}): {told(attack)}; {len(problems)} broken", flush=True)
            for problem in problems[:MOST_SHOWN]:
                print(f"  {problem[:600]}", flush=True)
    print(f"largest process: {_peak()} MiB, processor time: {_processor():.0f} s")
    return 1 if broken else 0


def _problems(attack: Attack, name: str, seed: int, chosen: argparse.Namespace) -> list[str]:
    """Run an attack until its time is over or it tried enough; return what broke, and write down how far it came."""
    end = time.monotonic() + chosen.seconds
    problems: list[str] = []
    while (left := end - time.monotonic()) > 0 and (chosen.tries is None or attack.tried < chosen.tries):
        for problem in attack.run(min(left, TURN)):
            problems.append(problem)
            _log(chosen.log, {"attack": name, "seed": seed, "problem": problem})
        state = {"tried": attack.tried, "broken": len(problems), "told": told(attack)}
        used = {"processor_seconds": round(_processor()), "largest_mib": _peak()}
        _log(chosen.log, {"attack": name, "seed": seed, **state, **used})
    return problems


def _log(path: Path | None, line: dict[str, object]) -> None:
    if path is not None:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        with path.open("a", encoding="utf-8") as stream:
            stream.write(json.dumps({"at": now, **line}, ensure_ascii=False) + "\n")


def _peak() -> int:
    """Return the MiB that the largest process of the attack took, this one aside."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024


def _processor() -> float:
    """Return the seconds of the processor that the attacks took till now, with all processes that are over."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(item.ru_utime + item.ru_stime for item in used)


def told(attack: Attack) -> str:
    """Return what an attack tried, in words."""
    if isinstance(attack, TextAttack):
        return f"{attack.tried:,} texts, {attack.characters:,} characters, the slowest took {attack.slowest:.2f} s"
    if isinstance(attack, FileAttack):
        formats = ", ".join(f"{name.lstrip('.')} {count:,}" for name, count in sorted(attack.read.items()))
        return f"{attack.tried:,} files ({formats}), {attack.records:,} records, {attack.stopped:,} stopped at a limit"
    if isinstance(attack, AlarmAttack):
        return f"{attack.tried:,} texts, {attack.stopped:,} stopped, the latest {attack.latest * 1000:.0f} ms after its time"
    targets = ", ".join(f"{name} {count}" for name, count in sorted(attack.by_target.items()))
    return f"{attack.tried:,} runs, {attack.killed:,} killed, {attack.writing:,} of them while they wrote ({targets})"


if __name__ == "__main__":
    sys.exit(main())
