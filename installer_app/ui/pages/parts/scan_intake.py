"""The doors of the scan page: a file dialog that blocks nothing, dropping anywhere on it, and pasting."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from installer_app.ui.pages.parts.scan_given import (
    PICTURES,
    Given,
    brings_picture,
    given,
    is_whole_code,
    may_be_dropped,
    picture_file,
)


class Intake(QObject):
    """``picture`` carries encoded bytes, ``text`` a payload, ``unreadable`` why there is neither.

    ``asking``: whether a file dialog is open.
    """

    picture = Signal(bytes)
    unreadable = Signal(object)
    asking = Signal(bool)
    text = Signal(str)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        page.setAcceptDrops(True)
        page.installEventFilter(self)
        # Of the whole window, as the keyboard may be in its bars; a hidden page's shortcut sleeps.
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), page)
        paste.activated.connect(self.paste)

    def serve_field(self, entry: QLineEdit) -> None:
        """Let a field paste its own part, and take a picture or a whole sticker pasted or dropped there."""
        entry.setAcceptDrops(False)
        entry.installEventFilter(self)

    def choose(self) -> None:
        """Ask for a picture file. The window goes on working meanwhile."""
        dialog = QFileDialog(self._page, self.tr("Choose a picture of the sticker"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        kinds = self.tr("Pictures"), self.tr("All files")
        dialog.setNameFilters([f"{kinds[0]} ({PICTURES} {PICTURES.upper()})", f"{kinds[1]} (*)"])
        dialog.fileSelected.connect(lambda path: self._take(picture_file(path)))
        dialog.finished.connect(lambda _: self.asking.emit(False))
        dialog.finished.connect(dialog.deleteLater)
        self.asking.emit(True)
        dialog.open()

    def paste(self) -> None:
        """Take what lies on the clipboard."""
        self._take(given(QGuiApplication.clipboard().mimeData()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drops on the page, and pasting into its fields."""
        if isinstance(event, QDragEnterEvent):
            if may_be_dropped(event.mimeData()):
                event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            if may_be_dropped(event.mimeData()):
                event.acceptProposedAction()
                self._take(given(event.mimeData()))
            return True
        if isinstance(watched, QLineEdit) and isinstance(event, QKeyEvent):
            return self._pasted_into_field(event)
        return super().eventFilter(watched, event)

    def _pasted_into_field(self, event: QKeyEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not event.matches(QKeySequence.StandardKey.Paste):
            return False
        mime = QGuiApplication.clipboard().mimeData()
        if brings_picture(mime) or is_whole_code(mime.text()):
            self.paste()
            return True
        return False

    def _take(self, gift: Given | None) -> None:
        if gift is None:
            return
        if gift.problem is not None:
            self.unreadable.emit(gift.problem)
        elif gift.picture is not None:
            self.picture.emit(gift.picture)
        else:
            self.text.emit(gift.text)
