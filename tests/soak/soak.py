"""A working day in a real window, with faults: ``python tests/soak/soak.py --hours 8 --installs 200``."""

import argparse
import asyncio
import os
import random
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false;qt.qpa.*=false")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

import qasync
import soak_gauges as gauges
from PySide6.QtWidgets import QApplication
from soak_day import Day, Mark, left_behind, work_a_day
from soak_flow import StuckError

from installer_app.ui.collector import GuiCollector

MOST_GROWTH = 0.05
# The pages still show the last customer and the last job, which have more or fewer rows.
SLACK = {"Qt objects": 0.03, "widgets": 0.03}
WARMING_UP = (0.05, 1)
# From so many hours on there is a first one to compare with that is not the only one.
HOURS_TO_JUDGE = 2
COLUMNS = (
    *("hour", "MB", "tasks", "threads", "fds", "timers", "active", "objects", "widgets", "windows"),
    *("requests", "s", "jobs"),
)
WIDTHS = (4, 7, 5, 7, 4, 6, 6, 7, 7, 7, 8, 5, 0)


def main() -> int:
    """0 if nothing grew, nothing was left, and every install is accounted for."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--hours", type=float, default=8.0)
    words.add_argument("--installs", type=int, default=0, help="25 an hour, if not given")
    words.add_argument("--seed", type=int, default=random.randrange(10**6))  # noqa: S311 - chooses faults
    options = words.parse_args()
    installs = options.installs or max(round(options.hours * 25), 1)
    print(f"{options.hours:g} hours, {installs} installs, seed {options.seed}\n")
    _row(COLUMNS)
    try:
        day = _work(options.hours, installs, options.seed)
    except StuckError as stuck:
        print(f"WRONG: {stuck}")
        return 1
    return _report(day, installs)


def _work(hours: float, installs: int, seed: int) -> Day:
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    collector = GuiCollector(app)
    collector.start()
    # What the libraries set up once for good is there before it counts.
    warm_up = _in_a_window(app, *WARMING_UP, seed, lambda _: None)
    before = gauges.read()
    day = _in_a_window(app, hours, installs, seed, _tell)
    day.wrong += [f"warming up: {words}" for words in warm_up.wrong]
    day.wrong += [f"left behind: {words}" for words in left_behind(before)]
    return day


def _in_a_window(
    app: QApplication, hours: float, installs: int, seed: int, tell: Callable[[Mark], None]
) -> Day:
    with (
        tempfile.TemporaryDirectory() as folder,
        asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner,
    ):
        return runner.run(work_a_day(hours, installs, seed, Path(folder), tell))


def _tell(mark: Mark) -> None:
    r = mark.reading
    memory = "not told" if r.memory == gauges.NOT_THERE else f"{r.memory:.1f}"
    jobs = ", ".join(f"{count} {state}" for state, count in sorted(mark.jobs.items()))
    counts = (r.tasks, r.threads, r.descriptors, r.timers, r.active_timers, r.objects, r.widgets, r.windows)
    _row((f"{mark.hour:g}", memory, *map(str, counts), str(mark.requests), f"{mark.seconds:.0f}", jobs))


def _row(cells: tuple[str, ...]) -> None:
    print("  ".join(f"{cell:>{w}}" for cell, w in zip(cells, WIDTHS, strict=True)), flush=True)


def _report(day: Day, installs: int) -> int:
    ended = ", ".join(f"{count} {words}" for words, count in sorted(day.ended.items()))
    faults = "; ".join(f"{words} ({count})" for words, count in sorted(day.faults.items()))
    print(f"\n{installs} installs: {ended}")
    print(f"{day.struck} faults struck, {day.outages} times no network, {day.given_up} begun and given up.")
    print(f"At how many stops which: {faults}\n")
    wrong = [*day.wrong, *_growth(day.marks)]
    for words in wrong:
        print(f"WRONG: {words}")
    if not wrong:
        print("Every install is accounted for, and nothing was left behind.")
    return 1 if wrong else 0


def _growth(marks: list[Mark]) -> list[str]:
    """What is more at the end than after the first hour, at the same kind of moment."""
    if len(marks) < HOURS_TO_JUDGE:
        return []
    first, last = marks[0].reading, marks[-1].reading
    wrong = [
        f"{name}: {count} after the first hour, {last.counts[name]} at the end"
        for name, count in first.counts.items()
        if last.counts[name] > count * (1 + SLACK.get(name, 0.0))
    ]
    if wrong:
        more = (last.kinds - first.kinds) + (last.open_on - first.open_on)
        print(
            "More than after the first hour: " + ", ".join(f"{n} {what}" for what, n in sorted(more.items()))
        )
    if first.memory == gauges.NOT_THERE:
        print("This system does not tell the resident memory: it was not judged.")
        return wrong
    growth = last.memory / first.memory - 1
    print(
        f"Resident memory: {first.memory:.1f} MB after the first hour, {last.memory:.1f} at the end:"
        f" {growth:+.1%} (at most {MOST_GROWTH:+.0%})."
    )
    return [*wrong, *(["the resident memory grew"] if growth > MOST_GROWTH else [])]


if __name__ == "__main__":
    sys.exit(main())
