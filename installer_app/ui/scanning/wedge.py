"""The USB scanner that types: heard wherever the keyboard is in the window, to its Enter, Tab or silence."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from installer_app.ui.scanning.burst import Burst
from installer_app.ui.scanning.keys import is_dead

# A scanner may end in two keys (CR LF), and a payload may have several lines: it ends where it stays quiet.
QUIET_MS = 100
SILENCE_MS = 300  # and with no such key after so long
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Wedge(QObject):
    """``scanned`` carries a ``TypedScan``; ``began`` comes before the first key of whatever may become one.

    What is typed into a field gets there as ever. Elsewhere letters mean nothing, and are kept from buttons
    and choosers: a scanner's space must not press what happens to have the keyboard. ``platform`` is Qt's.
    """

    began = Signal()
    scanned = Signal(object)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.platform = QGuiApplication.platformName()
        self._burst = Burst()
        self._listening = self._ended = False
        self._watched: QWidget | None = None
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.timeout.connect(self._finish)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_changed)

    def listen(self, on: bool) -> None:
        """Follow the keyboard in the page's window, or leave it alone."""
        self._listening = on
        self._forget()
        self._follow(QApplication.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Each key of the widget that has the keyboard."""
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                return self._keeps_from_shortcuts(event)
            if event.type() is QEvent.Type.KeyPress:
                return self._pressed(event, in_field=isinstance(watched, QLineEdit))
        return super().eventFilter(watched, event)

    def _keeps_from_shortcuts(self, event: QKeyEvent) -> bool:
        at = event.timestamp()
        # In the middle of a scan, nor do its control characters (Ctrl+L is a form feed) do anything.
        within = self._burst.is_scanners and self._burst.follows(at)
        ours = within or (event.key() in ENTER and self._is_scanners(at))
        if ours:
            event.accept()
        return ours

    def _pressed(self, event: QKeyEvent, *, in_field: bool) -> bool:
        at, text = event.timestamp(), event.text()
        if event.key() in ENTER:
            return self._end_key("\n", at)
        if event.key() == Qt.Key.Key_Tab:
            # In a field it moves on to the next, as is meant where a scanner types one part after another.
            return self._end_key("\t", at) and not in_field
        if self._quiet.isActive() and not self._burst.follows(at):
            self._finish()
        # A Ctrl+V carries a control character; AltGr (Ctrl+Alt on Windows) a real one.
        if not ((text.isprintable() and text) or is_dead(event)) or event.isAutoRepeat():
            return False
        follows = self._burst.press(event, self.platform)
        if not follows:
            self.began.emit()
        if self._burst.is_scanners:
            self._quiet.start(QUIET_MS if self._ended else SILENCE_MS)
        return not in_field and (follows or not text.isspace())

    def _end_key(self, end: str, at: int) -> bool:
        if not self._is_scanners(at):
            self._burst.clear()
            return False
        if self._burst.follows(at):
            self._burst.add(end, end, at)
        self._ended = True
        self._quiet.start(QUIET_MS)
        return True

    def _is_scanners(self, at: int) -> bool:
        """Whether an Enter is the scanner's. A second one would press the primary of what was just read."""
        return self._quiet.isActive() or self._burst.ends(at)

    def _finish(self) -> None:
        scan = self._burst.scan(ended=self._ended)
        self._forget()
        self.scanned.emit(scan)

    def _forget(self) -> None:
        self._quiet.stop()
        self._burst.clear()
        self._ended = False

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._follow(new)

    def _follow(self, focused: QWidget | None) -> None:
        """With the keyboard nowhere, Qt gives the keys to the window itself."""
        window = self._page.window()
        wanted = focused if focused is not None else window
        target = wanted if self._listening and wanted.window() is window else None
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self._watched = target
        if target is not None:
            target.installEventFilter(self)
