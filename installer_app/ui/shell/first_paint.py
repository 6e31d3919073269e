"""When a window has painted itself for the first time: what may be slow waits for it."""

import asyncio

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
