"""A long piece of work on the window's thread: a slice in each turn of the loop, so that it answers."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

# So long a slice takes, or one piece that takes longer.
SLICE_SECONDS = 0.008


class InTurns(QObject):
    """Does one work at a time: a newer one takes the place of what is under way."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pieces: Iterator[object] = iter(())
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._go_on)

    def start(self, pieces: Iterator[object]) -> None:
        """Each ``next`` of ``pieces`` does one."""
        self._pieces = pieces
        self._turn.start()

    def do_at_once(self, pieces: Iterator[object]) -> None:
        """All of it, where nobody looks."""
        self._turn.stop()
        for _ in pieces:
            pass

    def _go_on(self) -> None:
        end = perf_counter() + SLICE_SECONDS
        for _ in self._pieces:
            if perf_counter() > end:
                return
        self._turn.stop()
