"""When the window first showed itself, and how long after the process began: for benchmarks and the tour."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget


def painted(window: QWidget, show: Callable[[], object]) -> None:
    """Show the window and wait until it has painted itself for the first time, or is closed before that.

    In a loop of Qt's own: the one that all the rest runs in takes longer to load than the page to paint.
    Within that one it must not be called: tasks that are due meanwhile would be refused, and never go on.
    """
    loop = QEventLoop()
    first = _FirstPaint(loop)
    window.installEventFilter(first)  # before it is shown: some systems paint within that
    show()
    if not first.is_over:
        loop.exec()


class _FirstPaint(QObject):
    """Ends the loop that it belongs to."""

    def __init__(self, loop: QEventLoop) -> None:
        super().__init__(loop)
        self._loop, self.is_over = loop, False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Paint, QEvent.Type.Close, QEvent.Type.Hide):
            watched.removeEventFilter(self)
            self.is_over = True
            # The event is on its way in: the paint is done when the loop turns next.
            QTimer.singleShot(0, self._loop.quit)
        return False


def print_line(text: str) -> None:
    """On standard output, at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def report_milliseconds() -> int:
    """As a line of JSON; the exit status. Without the library for it, which would be timed as well."""
    print_line(f'{{"milliseconds": {_milliseconds_since_start():.1f}}}')
    return 0


def _milliseconds_since_start() -> float:
    """Since the process began, by the kernel's own note where there is one, else since Python was ready."""
    try:
        ticks = int(Path("/proc/self/stat").read_text().rsplit(")", 1)[1].split()[19])
        up = float(Path("/proc/uptime").read_text().split()[0])
        return (up - ticks / os.sysconf("SC_CLK_TCK")) * 1000
    except OSError:
        return time.process_time() * 1000
