"""What the program holds in memory while the sign-in page rests, beside a bare wizard."""

import os
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from figure import Figure
from figure_table import told
from started import BARE, PROGRAM, running

ROUNDS = 3
# Until nothing more is loaded behind the page.
REST_SECONDS, LOOK_SECONDS, MOST_SECONDS = 3.0, 0.25, 60.0
SAME = 0.2  # MB


def figures(*, short: bool = False) -> list[Figure]:
    """Medians of some starts, in turns."""
    ours: list[float] = []
    bare: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(1 if short else ROUNDS):
            for command, held in (((*BARE, "--stay"), bare), (PROGRAM, ours)):
                with running(command, Path(folder)) as process:
                    held.append(at_rest(process, 0.5 if short else REST_SECONDS))
    return [Figure("memory.sign-in", "memory, sign-in page", "MB", median(ours), median(bare), 1.6, 1.3)]


def at_rest(process: int, rest: float) -> float:
    """Megabytes resident once that is the same for so many seconds. Raises RuntimeError if it never is."""
    began = since = time.monotonic()
    held = resident(process)
    while time.monotonic() - since < rest:
        time.sleep(LOOK_SECONDS)  # another process does not tell when its memory changes: it is looked at
        now = resident(process)
        if abs(now - held) > SAME:
            held, since = now, time.monotonic()
        if time.monotonic() - began > MOST_SECONDS:
            raise RuntimeError("the memory of the program does not come to rest")
    return now


def resident(process: int) -> float:
    """Megabytes of a process, shared libraries included. Raises RuntimeError if it has ended."""
    pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    if not pages:
        raise RuntimeError("the program has ended")
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


if __name__ == "__main__":
    sys.stdout.write("\n".join(told(figures())) + "\n")
