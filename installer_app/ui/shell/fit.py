"""The window on its screen: as large as it is drawn where there is room, and never larger than the screen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QSize, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from installer_app.ui.screen import OFF_SCREEN

DRAWN = QSize(1280, 800)
# What the system's own title bar and borders take.
FRAME = QSize(16, 48)


class Fit(QObject):
    """``least`` is what the window is whole at: on a smaller screen its pages scroll, and its bars are seen.

    ``free`` is what the window's screen has free, in logical pixels.
    """

    def __init__(self, window: QWidget, least: QSize, free: Callable[[], QRect] | None = None) -> None:
        super().__init__(window)
        self._window, self._least = window, least
        self._free = free or (lambda: _free_for(window, least))
        window.resize(DRAWN)
        self.fit()

    def follow(self) -> None:
        """The window is shown: from now on it is fitted to each screen that it comes to."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.screenChanged.connect(self._watch)
            self._watch(self._window.screen())

    @Slot()
    def fit(self) -> None:
        """Smaller, if it has to be, and back onto the screen."""
        window, free = self._window, self._free()
        room = free.size() - FRAME
        window.setMinimumSize(self._least.boundedTo(room))
        if window.isMaximized() or window.isFullScreen():
            return
        if window.size() != window.size().boundedTo(room):
            window.resize(window.size().boundedTo(room))
        framed = window.frameGeometry()
        if window.isVisible() and not free.contains(framed):
            left = min(framed.left(), free.right() + 1 - framed.width())
            top = min(framed.top(), free.bottom() + 1 - framed.height())
            window.move(max(free.left(), left), max(free.top(), top))

    # Methods, not lambdas: a screen outlives the window, and would keep what a lambda holds.
    @Slot(QScreen)
    def _watch(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self.fit)
        self.fit()


def _free_for(window: QWidget, least: QSize) -> QRect:
    free = window.screen().availableGeometry()
    if QGuiApplication.platformName() == OFF_SCREEN:
        # There nothing can be too large to be seen.
        free.setSize(free.size().expandedTo(least + FRAME))
    return free
