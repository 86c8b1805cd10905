"""python -m benchmarks.attack: a time for each attack; fails where anything broke."""

import argparse
import resource
import sys
import time
from collections.abc import Callable

from benchmarks.attack.alarms import AlarmAttack
from benchmarks.attack.files import FileAttack
from benchmarks.attack.kills import KillAttack
from benchmarks.attack.texts import TextAttack

Attack = TextAttack | FileAttack | KillAttack | AlarmAttack
ATTACKS: dict[str, Callable[[int], Attack]] = {
    "texts": TextAttack,
    "files": FileAttack,
    "kills": KillAttack,
    "alarms": AlarmAttack,
}
MOST_SHOWN = 20


def main() -> int:
    """Run the attacks that are asked for and print what they tried and what broke."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=20.0, help="how long each attack goes on")
    parser.add_argument("--seed", type=int, default=None, help="what the attacks are drawn from; else the time")
    parser.add_argument("--only", choices=ATTACKS, help="only this one")
    chosen = parser.parse_args()
    seed = int(time.time()) if chosen.seed is None else chosen.seed
    broken = 0
    for name, kind in ATTACKS.items():
        if chosen.only in (None, name):
            attack = kind(seed)
            problems = list(attack.run(chosen.seconds))
            broken += len(problems)
            print(f"{name} (seed {seed}): {told(attack)}; {len(problems)} broken", flush=True)
            for problem in problems[:MOST_SHOWN]:
                print(f"  {problem[:600]}", flush=True)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    print(f"largest process: {peak} MiB")
    return 1 if broken else 0


def told(attack: Attack) -> str:
    """Return what an attack tried, in words."""
    if isinstance(attack, TextAttack):
        return f"{attack.tried:,} texts, {attack.characters:,} characters, slowest {attack.slowest * 1e6:.0f} µs a character"
    if isinstance(attack, FileAttack):
        return f"{attack.tried:,} files, {attack.stopped:,} stopped at a limit"
    if isinstance(attack, AlarmAttack):
        return f"{attack.tried:,} texts, {attack.stopped:,} stopped, the latest {attack.latest * 1000:.0f} ms after its time"
    return f"{attack.tried:,} runs, {attack.killed:,} killed"


if __name__ == "__main__":
    sys.exit(main())
