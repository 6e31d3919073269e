"""What the system opens with this program while it runs: macOS passes a file or link on as an event."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Opened:
    """Keeps what was opened until somebody hears it: the event may come before there is a window."""

    def __init__(self) -> None:
        self._last = ""
        self._hear: Callable[[str], None] | None = None

    def take(self, event: QEvent) -> bool:
        """Whether it was one that tells of a file or link."""
        if not isinstance(event, QFileOpenEvent):
            return False
        what = event.file() or event.url().toString()
        if self._hear is not None:
            self._hear(what)
        else:
            self._last = what
        return True

    def hear(self, who: Callable[[str], None]) -> None:
        """From now on they hear of it, and of what has come already."""
        self._hear = who
        last, self._last = self._last, ""
        if last:
            who(last)


class OpeningApplication(QApplication):
    """Such events go to the application itself; a filter would have to look at those of every widget."""

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__(list(words))
        self.opened = Opened()

    def event(self, event: QEvent) -> bool:
        """A file or link that was opened, or whatever else there is."""
        return self.opened.take(event) or super().event(event)
