"""From the start of the process to the first paint and to being ready, beside a bare wizard's first paint."""

import asyncio
import shutil
import sys
import tempfile
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # the benchmarks' own room

from figure import Figure
from figure_table import told
from started import BARE, PROGRAM, milliseconds_to_its_word
from tracker_jobs import fill

from installer_app.app.ground import DATABASE

ROUNDS, JOBS = 9, 10_000
PAINT, READY = (*PROGRAM, "--exit-after", "first-paint"), (*PROGRAM, "--exit-after", "ready")


def figures(*, short: bool = False) -> list[Figure]:
    """Medians of nine, taken in turns, on a warm disk."""
    with tempfile.TemporaryDirectory() as folder:
        none, kept, full = (Path(folder, name) for name in ("none", "kept", "full"))
        kept.mkdir()
        asyncio.run(fill(kept / DATABASE, 100 if short else JOBS))
        took: dict[str, list[float]] = {}
        for turn in range(1 if short else ROUNDS + 1):
            # The program works at what is overdue: each turn finds the same list.
            shutil.rmtree(full, ignore_errors=True)
            shutil.copytree(kept, full)
            for name, command, home in (
                ("bare", BARE, none),
                ("paint", PAINT, none),
                ("paint, jobs", PAINT, full),
                ("ready", READY, none),
                ("ready, jobs", READY, full),
            ):
                milliseconds = milliseconds_to_its_word(command, home)
                if turn or short:  # the first fills the disk's cache
                    took.setdefault(name, []).append(milliseconds)
    return rows({name: median(times) for name, times in took.items()})


def rows(ms: dict[str, float]) -> list[Figure]:
    """Of milliseconds by what was started."""
    return [
        Figure("start.paint", "start → first paint", "ms", ms["paint"], ms["bare"], 1.5, 1.25),
        Figure("start.ready", "start → ready to sign in", "ms", ms["ready"], ms["bare"], 2.5, 2.0),
        Figure("start.paint.jobs", "first paint, 10,000 jobs", "ms", ms["paint, jobs"], ms["paint"], 1.05),
        Figure("start.ready.jobs", "ready, 10,000 jobs", "ms", ms["ready, jobs"], ms["ready"], 1.05),
    ]


if __name__ == "__main__":
    print("\n".join(told(figures())))
