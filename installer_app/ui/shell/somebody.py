"""Tells that somebody is in front of the window."""

import asyncio

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

SIGNS = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.Wheel,
    QEvent.Type.DragEnter,
)


class Somebody(QObject):
    """``there`` is set by the first key, touch or move of the mouse in the window, which is on show.

    Whoever learns of somebody in another way sets it as well.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.there = asyncio.Event()
        # Of the screen's own window: of all others every event would have to come by here.
        window.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in SIGNS:
            self.there.set()
            watched.removeEventFilter(self)
        return False
