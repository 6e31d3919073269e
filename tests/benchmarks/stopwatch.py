"""How late a timer of a millisecond is on the window's thread."""

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer


class Stopwatch(QObject):
    """Writes down how late the timer of a millisecond is."""

    def __init__(self, write: Callable[[float], None]) -> None:
        super().__init__()
        self._write, self._last = write, perf_counter()
        self._tick = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self.tick)
        self._tick.start()

    def stop(self) -> None:
        self._tick.stop()

    def tick(self) -> None:
        now = perf_counter()
        self._write(max(0.0, (now - self._last) * 1000 - 1))
        self._last = now
