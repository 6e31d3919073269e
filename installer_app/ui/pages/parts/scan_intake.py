"""The doors of the scan page: one picture or a text, chosen, dropped or pasted, also into its fields."""

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QLineEdit

from installer_app.language import tr
from installer_app.ui.scanning.doors import Doors
from installer_app.ui.scanning.given import (
    Given,
    brings_picture,
    given,
    is_whole_code,
    may_be_dropped,
    picture_file,
)


class Intake(Doors):
    """``picture`` carries encoded bytes, ``text`` a payload, ``unreadable`` why there is neither."""

    picture = Signal(bytes)
    unreadable = Signal(object)
    text = Signal(str)

    def serve_field(self, entry: QLineEdit) -> None:
        """Let a field paste its own part, and take a picture or a whole sticker pasted or dropped there."""
        entry.setAcceptDrops(False)
        entry.installEventFilter(self)

    def choose(self) -> None:
        """Ask for a picture file."""
        title = tr("Choose a picture of the sticker")
        mode = QFileDialog.FileMode.ExistingFile
        self._ask(title, mode, lambda paths: self._tell(picture_file(str(paths[0]))))

    def accepts(self, mime: QMimeData) -> bool:
        """A picture, or the text of a code."""
        return may_be_dropped(mime)

    def take(self, mime: QMimeData) -> None:
        """Tell what it is."""
        self._tell(given(mime))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pasting into the fields, too."""
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

    def _tell(self, gift: Given | None) -> None:
        if gift is None:
            return
        if gift.problem is not None:
            self.unreadable.emit(gift.problem)
        elif gift.picture is not None:
            self.picture.emit(gift.picture)
        else:
            self.text.emit(gift.text)
