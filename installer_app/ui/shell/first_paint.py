"""When the window first showed itself, and how long after the process began: for benchmarks and the tour."""

import asyncio
import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """``seen`` is set once the window has painted itself for the first time."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.seen = asyncio.Event()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not self.seen.is_set():
            # The event is on its way in: the paint is done when the loop turns next.
            QTimer.singleShot(0, self.seen.set)
            watched.removeEventFilter(self)
        return super().eventFilter(watched, event)


def print_line(text: str) -> None:
    """On standard output, at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def report_milliseconds() -> int:
    """As a line of JSON; the exit status."""
    print_line(json.dumps({"milliseconds": round(_milliseconds_since_start(), 1)}))
    return 0


def _milliseconds_since_start() -> float:
    """Since the process began, by the kernel's own note where there is one, else since Python was ready."""
    try:
        ticks = int(Path("/proc/self/stat").read_text().rsplit(")", 1)[1].split()[19])
        up = float(Path("/proc/uptime").read_text().split()[0])
        return (up - ticks / os.sysconf("SC_CLK_TCK")) * 1000
    except OSError:
        return time.process_time() * 1000


def load_next() -> None:
    """Loaded behind the first page, so that it does not keep it waiting."""
    import httpx  # noqa: F401 - loaded for the sign-in
