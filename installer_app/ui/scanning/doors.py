"""The doors of a page: a file dialog that blocks nothing, dropping anywhere on it, and pasting."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from installer_app.language import tr
from installer_app.ui.scanning.given import PICTURES
from installer_app.ui.widgets.file_dialog import in_language


class Doors(QObject):
    """A page says what it ``accepts`` and how it will ``take`` it. ``asking``: whether a dialog is open."""

    asking = Signal(bool)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        page.setAcceptDrops(True)
        page.installEventFilter(self)
        # Of the whole window, as the keyboard may be in its bars; a hidden page's shortcut sleeps.
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), page)
        paste.activated.connect(self.paste)

    def accepts(self, mime: QMimeData) -> bool:
        """Whether that may be dropped here."""
        raise NotImplementedError

    def take(self, mime: QMimeData) -> None:
        """It was dropped or pasted."""
        raise NotImplementedError

    def paste(self) -> None:
        """Take what lies on the clipboard."""
        self.take(QGuiApplication.clipboard().mimeData())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drops on the page, and on what else is watched."""
        if isinstance(event, QDragEnterEvent):
            if self.accepts(event.mimeData()):
                event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            if self.accepts(event.mimeData()):
                event.acceptProposedAction()
                self.take(event.mimeData())
            return True
        return super().eventFilter(watched, event)

    def _ask(self, title: str, mode: QFileDialog.FileMode, chosen: Callable[[list[Path]], object]) -> None:
        """Open the dialog; the window goes on working meanwhile."""
        dialog = in_language(QFileDialog(self._page, title))
        dialog.setFileMode(mode)
        if mode is not QFileDialog.FileMode.Directory:
            kinds = tr("Pictures"), tr("All files")
            dialog.setNameFilters([f"{kinds[0]} ({PICTURES} {PICTURES.upper()})", f"{kinds[1]} (*)"])
        dialog.filesSelected.connect(lambda names: chosen([Path(name) for name in names]))
        dialog.finished.connect(lambda _: self.asking.emit(False))
        dialog.finished.connect(dialog.deleteLater)
        self.asking.emit(True)
        dialog.open()
