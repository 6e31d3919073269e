"""One install from the start to confirmed by mouse alone, or by keys alone; prints what was pressed, as JSON.

A process of its own: the keyboard belongs to its window alone.
"""

import asyncio
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import qasync
from at_work import PATIENCE, AtWork, opened
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from installer_app.domain.job import JobState
from installer_app.presenters.scan.state import ScanMode
from installer_app.presenters.steps import Step
from installer_app.ui.tour.hand import button, until


@dataclass
class Fingers:
    """Presses as the window system brings them, each noted."""

    window: QWidget
    pressed: list[str] = field(default_factory=list)

    async def click(self, widget: QWidget) -> None:
        """In the middle of what is seen; whatever lies there gets it."""
        at = widget.mapTo(self.window, QPoint(widget.width() // 2, widget.height() // 2))
        shown = widget.visibleRegion().contains(widget.rect().center())
        assert shown, f"“{name_of(widget)}” is not in view"
        self.pressed.append(name_of(widget))
        left, alone = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        await _outside(lambda: QTest.mouseClick(self._system(), left, alone, at))

    async def key(self, key: Qt.Key) -> None:
        """To whatever has the keyboard."""
        await _outside(lambda: QTest.keyClick(self._system(), key))
        self.pressed.append(key.name.removeprefix("Key_"))

    def _system(self) -> QWindow:
        handle = self.window.windowHandle()
        assert handle is not None
        return handle


def name_of(widget: QWidget) -> str:
    """As it is read out."""
    spoken = QAccessible.queryAccessibleInterface(widget)
    return spoken.text(QAccessible.Text.Name) if spoken is not None else ""


async def _outside(press: Callable[[], None]) -> None:
    """Not from within a task: Qt lets other work run meanwhile, and a task cannot begin amid another."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[None] = loop.create_future()

    def pressed() -> None:
        press()
        done.set_result(None)

    loop.call_soon(pressed)
    await done


async def until_read(work: AtWork) -> None:
    """The demo's camera has brought the sticker, and the page offers to use it."""
    scan = work.desk.scan
    await until(lambda: scan.state.mode is ScanMode.READ, lambda: "nothing was read", PATIENCE)
    await work.until_ready("Use this sticker")


async def until_confirmed(work: AtWork) -> None:
    """Nothing is pressed for it."""
    jobs = work.desk.job
    (job_id,) = (job.job_id for job in work.jobs())
    await until(lambda: jobs(job_id).state is JobState.CONFIRMED, lambda: "it is not confirmed", PATIENCE)


async def by_mouse(work: AtWork) -> list[str]:
    """What was clicked, by its name."""
    hand = Fingers(work.window)
    bar, window = work.window.bottom_bar, work.window
    await work.until_at(Step.CUSTOMER)  # signed in by itself
    await hand.click(button(window, "Use the account of this sign-in"))
    await work.until_ready("Continue with John Doe")
    await hand.click(bar.primary)
    await work.until_at(Step.METER)
    await work.until_ready("Use meter 123456789")
    await hand.click(bar.primary)
    await work.until_at(Step.SCAN)
    await until_read(work)
    await hand.click(bar.primary)
    await work.until_at(Step.REVIEW)
    for check in work.desk.review.state.checks:
        await hand.click(button(window, check.title))
    await work.until_ready("Bind")
    await hand.click(bar.primary)
    await work.until_at(Step.STATUS)
    await until_confirmed(work)
    return hand.pressed


async def by_keys(work: AtWork) -> list[str]:
    """What was pressed, by the key's name."""
    hand, key = Fingers(work.window), Qt.Key
    await work.until_at(Step.CUSTOMER)  # signed in by itself
    await hand.key(key.Key_Down)
    await hand.key(key.Key_Return)
    await work.until_ready("Continue with John Doe")
    await hand.key(key.Key_Return)
    await work.until_at(Step.METER)
    await work.until_ready("Use meter 123456789")
    await hand.key(key.Key_Return)
    await work.until_at(Step.SCAN)
    await until_read(work)
    await hand.key(key.Key_Return)
    await work.until_at(Step.REVIEW)
    checks = work.desk.review.state.checks
    for index in range(len(checks)):
        if index:
            await hand.key(key.Key_Tab)
        await hand.key(key.Key_Space)
    await work.until_ready("Bind")
    await hand.key(key.Key_Return)
    await work.until_at(Step.STATUS)
    await until_confirmed(work)
    return hand.pressed


async def main(way: str, folder: Path) -> None:
    """An install the one way or the other."""
    async with opened(folder) as work:
        print(json.dumps(await {"mouse": by_mouse, "keys": by_keys}[way](work)))


if __name__ == "__main__":
    app = QApplication([])
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(main(sys.argv[1], Path(sys.argv[2])))
