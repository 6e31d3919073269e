"""Tells how long a wait has lasted: a turning arc alone does not say whether anything still happens."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

# What takes less needs no words; from then on the figure changes each second.
AFTER_SECONDS = 5
SECOND_MS = 1000


class LongWait(QObject):
    """``told`` comes each second from ``AFTER_SECONDS`` on; after the first, ``became_long``."""

    told = Signal()
    became_long = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.seconds = 0
        self._lasts = QElapsedTimer()
        self._each_second = QTimer(self)
        self._each_second.setInterval(SECOND_MS)
        self._each_second.timeout.connect(lambda: self.has_lasted(self._lasts.elapsed() // SECOND_MS))

    def show_busy(self, busy: bool) -> None:
        """A wait has begun, goes on, or is over."""
        if not busy:
            self.seconds = 0
            self._each_second.stop()
        elif not self._each_second.isActive():
            self._lasts.start()
            self._each_second.start()

    def has_lasted(self, seconds: int) -> None:
        """So long by now."""
        if self._each_second.isActive() and seconds >= AFTER_SECONDS:
            first, self.seconds = not self.seconds, seconds
            self.told.emit()
            if first:
                self.became_long.emit()
