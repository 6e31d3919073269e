"""What a technician does with the tracker, and how long the real window takes to show it."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from time import perf_counter, thread_time

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from installer_app.domain.job import JobState
from installer_app.services.tracker import Tracker
from installer_app.ui.front import Front

NOTCHES = 10
OPENED = 5
KEYS = "ana ortiz"
FILTERS = (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_1)
# So many that wait are cancelled, one after the other, while the list is scrolled.
CHANGED = 50
NO_MODIFIER, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True, slots=True)
class Took:
    """Milliseconds: by the clock, and what the window's thread was at work of them."""

    wall: float
    cpu: float


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
    """Every method yields how long each of its acts took."""

    front: Front
    tracker: Tracker

    def __post_init__(self) -> None:
        self.table = self.front.beside.tracker.made.table
        self.painted = Painted(self.table.viewport())

    def until_shown(self, act: Callable[[], object]) -> Took:
        """Until what it changed is painted, and nothing more is to do."""
        before, began, worked = self.painted.count, perf_counter(), thread_time()
        act()
        for _ in range(50):
            QApplication.processEvents()
            if self.painted.count > before:
                break
        QApplication.processEvents()
        return Took((perf_counter() - began) * 1000, (thread_time() - worked) * 1000)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> Took:
        """Pressed and let go, in the list."""
        return self.until_shown(lambda: QTest.keyClick(self.table, key, modifiers))

    def open(self) -> Iterator[Took]:
        """From the wizard, by the button in the top bar; and again, after going back."""
        for _ in range(OPENED):
            self.front.window.back_to_wizard.emit()
            QApplication.processEvents()
            yield self.until_shown(self.front.window.tracker_wanted.emit)

    def filters(self) -> Iterator[Took]:
        """Each of the filters by its key, and back to all."""
        self.table.setFocus()
        for key in FILTERS * 2:
            yield self.key(key)

    def search(self) -> Iterator[Took]:
        """Letter by letter, and each taken back."""
        entry = self.front.beside.tracker.made.search.entry
        entry.setFocus()
        for letter in KEYS:
            yield self.until_shown(partial(QTest.keyClicks, entry, letter))
        for _ in KEYS:
            yield self.until_shown(lambda: QTest.keyClick(entry, Qt.Key.Key_Backspace))

    def sorts(self) -> Iterator[Took]:
        """By each column, and back to what needs a person."""
        self.table.setFocus()
        for _ in range(6):
            yield self.key(Qt.Key.Key_S)

    def together(self) -> Iterator[Took]:
        """Filters and letters within a search, in an order of their own."""
        self.table.setFocus()
        self.key(Qt.Key.Key_S)
        yield from self.search()
        QTest.keyClicks(self.front.beside.tracker.made.search.entry, KEYS[:3])
        yield from self.filters()
        for _ in KEYS[:3]:
            QTest.keyClick(self.front.beside.tracker.made.search.entry, Qt.Key.Key_Backspace)
        for _ in range(5):
            self.key(Qt.Key.Key_S)

    def select_all(self) -> Iterator[Took]:
        """All chosen, the clock ticks on, and the first one again."""
        self.table.setFocus()
        yield self.key(Qt.Key.Key_A, CONTROL)
        for _ in range(3):
            yield self.until_shown(self.front.desk.tracker.tick)
        yield self.key(Qt.Key.Key_Home)
        self.front.desk.tracker.choose()

    def wheel(self) -> Iterator[Took]:
        """From the first row to the last."""
        self.table.scrollToTop()
        bar = self.table.verticalScrollBar()
        while bar.value() < bar.maximum():
            yield self.until_shown(self._turn)

    def page_down(self) -> Iterator[Took]:
        """From the first row to the last, the key held down."""
        self.table.setFocus()
        QTest.keyClick(self.table, Qt.Key.Key_Home)
        QApplication.processEvents()  # the details come in, and the columns make room for them
        last = self.table.model().rowCount() - 1
        while self.table.currentIndex().row() < last:
            yield self.until_shown(lambda: QApplication.sendEvent(self.table, held(Qt.Key.Key_PageDown)))

    def while_jobs_change(self) -> Iterator[Took]:
        """The wheel is turned while one job after the other is another on the disk, and so in the list."""
        self.front.desk.tracker.choose()
        self.table.scrollToTop()
        waiting = [job.job_id for job in self.tracker.journal.live if job.state is JobState.QUEUED][:CHANGED]

        async def cancel() -> None:
            for job_id in waiting:
                await self.tracker.cancel(job_id)

        cancelled = asyncio.ensure_future(cancel())
        while not cancelled.done():
            yield self.until_shown(self._turn)
        cancelled.result()

    def _turn(self) -> None:
        view = self.table.viewport()
        at = QPointF(view.rect().center())
        event = QWheelEvent(
            *(at, QPointF(view.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, -120 * NOTCHES)),
            *(Qt.MouseButton.NoButton, NO_MODIFIER, Qt.ScrollPhase.NoScrollPhase, False),
        )
        QApplication.sendEvent(view, event)


def held(key: Qt.Key) -> QKeyEvent:
    """One of the repeats of a key that is held down."""
    return QKeyEvent(QEvent.Type.KeyPress, key, NO_MODIFIER, "", True, 1)
