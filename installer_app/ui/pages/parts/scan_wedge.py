"""The USB scanner that types: told from fingers by its speed, wherever the keyboard is in the window."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

FAST_MS = 35
LEAST = 8
# A scanner may end in two keys (CR LF), and a payload may have several lines: it ends where it stays quiet.
QUIET_MS = 100
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Burst:
    """Keys at most ``FAST_MS`` apart; ``at`` is an event's time in ms, 0 where it is not known."""

    def __init__(self) -> None:
        self._text = ""
        self._at = 0

    @property
    def text(self) -> str:
        """What was typed so fast."""
        return self._text

    def follows(self, at: int) -> bool:
        """Whether a key at that time still belongs to it."""
        return bool(self._text and self._at and at) and 0 <= at - self._at <= FAST_MS

    def ends(self, at: int) -> bool:
        """Whether an Enter at that time ends a scan, rather than being a person's own."""
        return self.follows(at) and len(self._text) >= LEAST

    def add(self, text: str, at: int) -> bool:
        """One more key; False if it begins a new burst."""
        follows = self.follows(at)
        self._text = self._text + text if follows else text
        self._at = at
        return follows

    def clear(self) -> None:
        """Forget it: a sticker's code is a secret."""
        self._text, self._at = "", 0


class Wedge(QObject):
    """``scanned`` carries a whole payload; ``began`` comes before the first key of whatever may become one.

    What is typed into a field gets there as ever. Elsewhere letters mean nothing, and are kept from buttons
    and choosers: a scanner's space must not press what happens to have the keyboard.
    """

    began = Signal()
    scanned = Signal(str)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._burst = Burst()
        self._listening = False
        self._watched: QWidget | None = None
        self._quiet = QTimer(self, interval=QUIET_MS, singleShot=True)
        self._quiet.timeout.connect(self._finish)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_changed)

    def listen(self, on: bool) -> None:
        """Follow the keyboard in the page's window, or leave it alone."""
        self._listening = on
        self._quiet.stop()
        self._burst.clear()
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
        ours = event.key() in ENTER and self._is_scanners(event.timestamp())
        if ours:
            event.accept()
        return ours

    def _pressed(self, event: QKeyEvent, *, in_field: bool) -> bool:
        at, text = event.timestamp(), event.text()
        if event.key() in ENTER:
            return self._enter(at)
        if self._quiet.isActive() and not self._burst.follows(at):
            self._finish()
        # A Ctrl+V carries a control character; AltGr (Ctrl+Alt on Windows) a real one.
        if not text.isprintable() or not text or event.isAutoRepeat():
            return False
        follows = self._burst.add(text, at)
        if not follows:
            self.began.emit()
        if self._quiet.isActive():
            self._quiet.start()
        return not in_field and (follows or not text.isspace())

    def _enter(self, at: int) -> bool:
        if not self._is_scanners(at):
            self._burst.clear()
            return False
        if self._burst.follows(at):
            self._burst.add("\n", at)
        self._quiet.start()
        return True

    def _is_scanners(self, at: int) -> bool:
        """Whether an Enter is the scanner's. A second one would press the primary of what was just read."""
        return self._quiet.isActive() or self._burst.ends(at)

    def _finish(self) -> None:
        self._quiet.stop()
        text = self._burst.text.strip("\n")
        self._burst.clear()
        self.scanned.emit(text)

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
