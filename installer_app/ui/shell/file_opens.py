"""macOS hands a file or a link to a program that runs as an event, not as a word of a start."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class FileOpens(QObject):
    """Hears them from the first moment on; what comes before somebody listens waits for that."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._listener: Callable[[str], None] | None = None
        self._waiting: list[str] = []
        app.installEventFilter(self)

    def listen(self, listener: Callable[[str], None]) -> None:
        """Be told of each, a path or an address; first of those that came before."""
        self._listener = listener
        waiting, self._waiting = self._waiting, []
        for what in waiting:
            listener(what)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events of files and links, and leave all others alone."""
        if not isinstance(event, QFileOpenEvent):
            return super().eventFilter(watched, event)
        what = event.file() or event.url().toString()
        if self._listener is not None:
            self._listener(what)
        else:
            self._waiting.append(what)
        return True
