"""Python's garbage, collected on the GUI thread only."""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000


class GuiCollector(QObject):
    """Takes over from the automatic collector, which runs in whichever thread allocates.

    A store, decoder or sandbox thread that happens to collect a cycle with a Qt object in it would destroy
    that object off the GUI thread, and take the process with it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """From now on nobody else collects."""
        gc.disable()
        self._timer.start()

    def collect(self) -> int:
        """The oldest generation that is due by Python's own thresholds; returns it, or -1 for none."""
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if limits[generation] and counts[generation] > limits[generation]:
                gc.collect(generation)
                return generation
        return -1


def let_be() -> None:
    """Look no more at what is there by now: modules, widgets, thousands of installs. It stays to the end.

    To go through all of it again and again would hold up the window in the middle of scrolling.
    """
    gc.freeze()


def look_again() -> None:
    """The end of that: what ``let_be`` set aside may go with the window, threads and all."""
    gc.unfreeze()
