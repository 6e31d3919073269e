"""Whether ten thousand installs feel like ten: ``python tests/benchmarks/tracker_load.py [COUNT]``.

The real window over a real file. Each figure is from the key, click or turn of the wheel until the window
has painted what it changed and answers again, the worst of all tries. Scrolling goes from the first row to
the last, by a quick wheel and by Page Down; its gap is the longest time for which the window did not answer.
Memory is that of a process of its own that has opened the tracker, searched, filtered and scrolled, over
that of one with no installs.
"""

import asyncio
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import perf_counter

import qasync
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tracker_jobs import fill

from installer_app.app.core import DATABASE, open_core
from installer_app.app.window import build_desk
from installer_app.settings import Settings
from installer_app.ui.camera.demo import DemoCamera
from installer_app.ui.collector import GuiCollector, let_be
from installer_app.ui.front import Front
from installer_app.ui.theme import Look

COUNT = 10_000
NOTCHES = 10
KEYS = "ana ortiz"
LIMITS = {
    "view opens": 300.0,
    "filter key shows": 50.0,
    "search letter shows": 50.0,
    "sort shows": 100.0,
    "longest gap, wheel": 33.0,
    "longest gap, Page Down": 33.0,
    "memory over an empty tracker": 30.0,
}
MEGABYTES = "memory over an empty tracker"
# Not asked for by anybody, only told.
TOLD_ONLY = ("sort shows", "search letter shows")


class Painted(QObject):
    """Counts the paints of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        self.count += event.type() is QEvent.Type.Paint
        return super().eventFilter(watched, event)


@dataclass
class Hand:
    """What a technician does with the tracker, and how long the window takes to show it."""

    front: Front

    def __post_init__(self) -> None:
        self.table = self.front.tracker_view.table
        self.painted = Painted(self.table.viewport())

    def until_shown(self, act: Callable[[], object]) -> float:
        """Milliseconds until what it changed is painted, and nothing more is to do."""
        before, began = self.painted.count, perf_counter()
        act()
        for _ in range(50):
            QApplication.processEvents()
            if self.painted.count > before:
                break
        QApplication.processEvents()
        return (perf_counter() - began) * 1000

    def open(self) -> float:
        """From the wizard, by the button in the top bar."""
        return self.until_shown(self.front.window.tracker_wanted.emit)

    def filters(self) -> Iterator[float]:
        """Each of the filters by its key, and back to all."""
        self.table.setFocus()
        for key in (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_1) * 2:
            yield self.until_shown(partial(QTest.keyClick, self.table, key))

    def search(self) -> Iterator[float]:
        """Letter by letter, and each taken back."""
        entry = self.front.tracker_view.search.entry
        entry.setFocus()
        for letter in KEYS:
            yield self.until_shown(partial(QTest.keyClicks, entry, letter))
        for _ in KEYS:
            yield self.until_shown(lambda: QTest.keyClick(entry, Qt.Key.Key_Backspace))

    def sorts(self) -> Iterator[float]:
        """By each column, and back to what needs a person."""
        self.table.setFocus()
        for _ in range(6):
            yield self.until_shown(lambda: QTest.keyClick(self.table, Qt.Key.Key_S))

    def wheel(self) -> Iterator[float]:
        """From the first row to the last."""
        self.table.scrollToTop()
        bar, at = self.table.verticalScrollBar(), QPointF(self.table.viewport().rect().center())
        while bar.value() < bar.maximum():
            yield self.until_shown(lambda: self._turn(at))

    def page_down(self) -> Iterator[float]:
        """From the first row to the last, the key held down."""
        self.table.setFocus()
        QTest.keyClick(self.table, Qt.Key.Key_Home)
        QApplication.processEvents()  # the details come in, and the columns make room for them
        last = self.table.model().rowCount() - 1
        while self.table.currentIndex().row() < last:
            yield self.until_shown(lambda: QApplication.sendEvent(self.table, held(Qt.Key.Key_PageDown)))

    def _turn(self, at: QPointF) -> None:
        view = self.table.viewport()
        event = QWheelEvent(
            *(at, QPointF(view.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, -120 * NOTCHES)),
            *(Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False),
        )
        QApplication.sendEvent(view, event)


def held(key: Qt.Key) -> QKeyEvent:
    """One of the repeats of a key that is held down."""
    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True, 1)


def figures_of(hand: Hand) -> dict[str, float]:
    """All but the memory, in milliseconds."""
    return {
        "view opens": hand.open(),
        "filter key shows": max(hand.filters()),
        "search letter shows": max(hand.search()),
        "sort shows": max(hand.sorts()),
        "longest gap, wheel": max(hand.wheel(), default=0.0),
        "longest gap, Page Down": max(hand.page_down(), default=0.0),
    }


def memory_of(hand: Hand) -> dict[str, float]:
    """Megabytes after a tour through the tracker."""
    hand.open()
    for part in (hand.filters, hand.search, hand.sorts, hand.wheel):
        list(part())
    return {MEGABYTES: resident()}


async def between_tasks(work: Callable[[], dict[str, float]]) -> dict[str, float]:
    """What ``work`` tells, done while no task is in its step.

    It turns Qt's loop by itself. Within a task that would step others inside of this one: asyncio refuses,
    the refused one never goes on, and the window waits for it at the end.
    """
    loop = asyncio.get_running_loop()
    told: asyncio.Future[dict[str, float]] = loop.create_future()

    def tell() -> None:
        try:
            told.set_result(work())
        except Exception as problem:  # noqa: BLE001 - told to whoever awaits it
            told.set_exception(problem)

    QTimer.singleShot(0, tell)
    return await told


async def measured(what: str, home: Path) -> dict[str, float]:
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
        self._front = Front(look, build_desk(core), core.tracker, core.preferences, core.clock, camera)
        self._front.window.resize(1280, 800)
        self._front.window.show()
        self._front.window.activateWindow()
        self._front.start()
        let_be()
        # What is loaded behind the first page, and the outbox's first pass, are over by then.
        await asyncio.sleep(1)
        return Hand(self._front)

    async def __aexit__(self, *_: object) -> None:
        self._front._may_close = True
        await self._front.leave()
        await self._core.__aexit__(None, None, None)
        self._front.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def run(what: str, home: Path) -> dict[str, float]:
    """One of the measurements, in this process."""
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    collector = GuiCollector(app)
    collector.start()
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        return runner.run(measured(what, home))


def child(what: str, home: Path) -> dict[str, float]:
    """One of the measurements, in a process of its own."""
    words = [sys.executable, __file__, "--child", what, str(home)]
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    printed = subprocess.run(words, env=environment, check=True, capture_output=True, text=True).stdout
    told: dict[str, float] = json.loads(printed.splitlines()[-1])
    return told


def figures(count: int) -> dict[str, float]:
    """All of them, by name."""
    with tempfile.TemporaryDirectory() as folder:
        full, empty = Path(folder, "full"), Path(folder, "empty")
        for home, jobs in ((full, count), (empty, 0)):
            home.mkdir()
            asyncio.run(fill(home / DATABASE, jobs))
        told = child("measure", full)
        return told | {MEGABYTES: child("memory", full)[MEGABYTES] - child("memory", empty)[MEGABYTES]}


def table(count: int, told: dict[str, float]) -> tuple[str, bool]:
    """The figures beside their limits, and whether each is within its own."""
    lines, well = [f"{count} installs"], True
    for name, value in told.items():
        unit = "MB" if name == MEGABYTES else "ms"
        within = value <= LIMITS[name]
        well = well and (within or name in TOLD_ONLY)
        limit = f"{LIMITS[name]:.0f} {unit}" if name not in TOLD_ONLY else "told only"
        verdict = "" if name in TOLD_ONLY else "reached" if within else "NOT REACHED"
        lines.append(f"  {name:<30} {value:8.1f} {unit}   at most {limit:<10} {verdict}".rstrip())
    return "\n".join(lines), well


def main() -> int:
    """Print the table; 1 if a limit is not reached."""
    if sys.argv[1:2] == ["--child"]:
        print(json.dumps(run(sys.argv[2], Path(sys.argv[3]))))
        return 0
    count = int(sys.argv[1]) if sys.argv[1:] else COUNT
    text, well = table(count, figures(count))
    print(text)
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())
