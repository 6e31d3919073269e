"""Whether ten thousand installs feel like ten: ``python tests/benchmarks/tracker_load.py [COUNT]``.

The real window over a real file. Each figure is from the key, click or turn of the wheel until the window
has painted what it changed and answers again: the worst of all tries, held to its limit, and beside it the
median, and the worst by the time that the window's thread was at work (a busy machine makes the clock's
longer, not that one). Scrolling goes from the first row to the last, by a quick wheel and by Page Down; its
gap is the longest time for which the window did not answer. Memory is that of a process of its own that has
opened the tracker, searched, filtered and scrolled, over that of one with no installs.
"""

import asyncio
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from statistics import median

import qasync
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication
from tracker_hand import Hand, Took
from tracker_jobs import fill

from installer_app.app.core import open_core
from installer_app.app.desk import build_desk
from installer_app.app.ground import DATABASE
from installer_app.settings import Settings
from installer_app.ui.camera.demo import DemoCamera
from installer_app.ui.collector import GuiCollector, let_be
from installer_app.ui.front import Front
from installer_app.ui.theme import Look

COUNT = 10_000
MEGABYTES = "memory over an empty tracker"
LIMITS = {
    "view opens": 300.0,
    "filter key shows": 50.0,
    "search letter shows": 50.0,
    "both, in another order": 50.0,
    "longest gap, wheel": 33.0,
    "longest gap, Page Down": 33.0,
    "longest gap, jobs change": 33.0,
    # Nobody asked for these two: it is what does not feel like waiting.
    "sort shows": 100.0,
    "all chosen": 100.0,
    MEGABYTES: 30.0,
}


@dataclass(frozen=True, slots=True)
class Figure:
    """The worst, which counts; of milliseconds also the median, and the worst by the thread's own time."""

    worst: float
    median: float = 0.0
    cpu: float = 0.0


def figure_of(times: Iterable[Took]) -> Figure:
    """Of all tries."""
    told = tuple(times)
    walls = [took.wall for took in told]
    return Figure(max(walls), median(walls), max(took.cpu for took in told))


def figures_of(hand: Hand) -> dict[str, Figure]:
    """All but the memory, in milliseconds."""
    parts = {
        "view opens": hand.open,
        "filter key shows": hand.filters,
        "search letter shows": hand.search,
        "both, in another order": hand.together,
        "sort shows": hand.sorts,
        "all chosen": hand.select_all,
        "longest gap, wheel": hand.wheel,
        "longest gap, Page Down": hand.page_down,
        # Last: the list is another one afterwards.
        "longest gap, jobs change": hand.while_jobs_change,
    }
    return {name: figure_of(part()) for name, part in parts.items()}


def memory_of(hand: Hand) -> dict[str, Figure]:
    """Megabytes after a tour through the tracker."""
    for part in (hand.open, hand.filters, hand.search, hand.sorts, hand.wheel):
        list(part())
    return {MEGABYTES: Figure(resident())}


async def between_tasks(work: Callable[[], dict[str, Figure]]) -> dict[str, Figure]:
    """What ``work`` tells, done while no task is in its step.

    It turns Qt's loop by itself. Within a task that would step others inside of this one: asyncio refuses,
    the refused one never goes on, and the window waits for it at the end.
    """
    loop = asyncio.get_running_loop()
    told: asyncio.Future[dict[str, Figure]] = loop.create_future()

    def tell() -> None:
        try:
            told.set_result(work())
        except Exception as problem:  # noqa: BLE001 - told to whoever awaits it
            told.set_exception(problem)

    QTimer.singleShot(0, tell)
    return await told


async def measured(what: str, home: Path) -> dict[str, Figure]:
    """One of the measurements, over the file that lies there."""
    async with opened(home) as hand:
        return await between_tasks(partial({"measure": figures_of, "memory": memory_of}[what], hand))


def resident() -> float:
    """Megabytes that this process has in memory."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


class opened:  # noqa: N801 - read as what it does: ``async with opened(home)``
    """The real window over what lies in a folder, with nobody signed in."""

    def __init__(self, home: Path) -> None:
        self._core = open_core(Settings(home))

    async def __aenter__(self) -> Hand:
        core = await self._core.__aenter__()
        look = Look("light", reduced_motion=True)
        look.apply_to(QApplication.instance())  # type: ignore[arg-type] # there is one, and it is no bare core
        camera = DemoCamera(lambda: iter(()))
        self._front = Front(
            look, build_desk(core), core.tracker, core.preferences, core.clock, lambda: camera
        )
        self._front.window.resize(1280, 800)
        self._front.window.show()
        self._front.window.activateWindow()
        self._front.start()
        let_be()
        # What is loaded behind the first page is there by then, and the outbox is in its first pass.
        await asyncio.sleep(1)
        # That finds hundreds overdue here, and says so to the disk one by one. What it costs to scroll
        # meanwhile is a figure of its own.
        async with core.tracker.quiet():
            return Hand(self._front, core.tracker)

    async def __aexit__(self, *_: object) -> None:
        self._front.closing._may_close = True
        await self._front.leave()
        await self._core.__aexit__(None, None, None)
        self._front.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def run(what: str, home: Path) -> dict[str, Figure]:
    """One of the measurements, in this process."""
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    collector = GuiCollector(app)
    collector.start()
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        return runner.run(measured(what, home))


def child(what: str, home: Path) -> dict[str, Figure]:
    """One of the measurements, in a process of its own."""
    words = [sys.executable, __file__, "--child", what, str(home)]
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    printed = subprocess.run(words, env=environment, check=True, capture_output=True, text=True).stdout
    return {name: Figure(**values) for name, values in json.loads(printed.splitlines()[-1]).items()}


def figures(count: int) -> dict[str, Figure]:
    """All of them, by name."""
    with tempfile.TemporaryDirectory() as folder:
        full, empty = Path(folder, "full"), Path(folder, "empty")
        for home, jobs in ((full, count), (empty, 0)):
            home.mkdir()
            asyncio.run(fill(home / DATABASE, jobs))
        # Before the measurement: that one leaves another list behind.
        held = {
            name: child("memory", home)[MEGABYTES].worst for name, home in (("full", full), ("empty", empty))
        }
        return child("measure", full) | {MEGABYTES: Figure(held["full"] - held["empty"])}


def table(count: int, told: dict[str, Figure]) -> tuple[str, bool]:
    """The figures beside their limits, and whether each is within its own."""
    lines, well = [f"{f'{count} installs':<30} {'worst':>8}  {'median':>10} {'its thread':>10}"], True
    for name, figure in told.items():
        unit = "MB" if name == MEGABYTES else "ms"
        within = figure.worst <= LIMITS[name]
        well = well and within
        more = f"{figure.median:10.1f} {figure.cpu:10.1f}" if unit == "ms" else " " * 21
        verdict = "reached" if within else "NOT REACHED"
        lines.append(
            f"  {name:<28} {figure.worst:8.1f} {unit} {more}   at most {LIMITS[name]:3.0f} {unit}   {verdict}"
        )
    return "\n".join(lines), well


def main() -> int:
    """Print the table; 1 if a limit is not reached."""
    if sys.argv[1:2] == ["--child"]:
        told = run(sys.argv[2], Path(sys.argv[3]))
        print(json.dumps({name: asdict(figure) for name, figure in told.items()}))
        return 0
    count = int(sys.argv[1]) if sys.argv[1:] else COUNT
    text, well = table(count, figures(count))
    print(text)
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())
