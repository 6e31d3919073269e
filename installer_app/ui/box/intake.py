"""The doors of the box view: several pictures or a folder, chosen or dropped, and pasting."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from installer_app.ui.pages.parts.scan_given import PICTURES, given


class BoxIntake(QObject):
    """``files`` carries paths of pictures and folders, ``picture`` encoded bytes, ``text`` a payload.

    ``asking`` tells whether a file dialog is open.
    """

    files = Signal(list)
    picture = Signal(bytes)
    text = Signal(str)
    asking = Signal(bool)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        page.setAcceptDrops(True)
        page.installEventFilter(self)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), page)
        paste.activated.connect(self.paste)

    def choose_pictures(self) -> None:
        """Ask for picture files. The window goes on working meanwhile."""
        dialog = QFileDialog(self._page, self.tr("Choose pictures of stickers"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        kinds = self.tr("Pictures"), self.tr("All files")
        dialog.setNameFilters([f"{kinds[0]} ({PICTURES} {PICTURES.upper()})", f"{kinds[1]} (*)"])
        self._open(dialog)

    def choose_folder(self) -> None:
        """Ask for a folder."""
        dialog = QFileDialog(self._page, self.tr("Choose a folder of pictures"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._open(dialog)

    def paste(self) -> None:
        """Take what lies on the clipboard."""
        self._take(QGuiApplication.clipboard().mimeData())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drops on the view."""
        if isinstance(event, QDragEnterEvent):
            if _local(event.mimeData()) or event.mimeData().hasImage():
                event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            event.acceptProposedAction()
            self._take(event.mimeData())
            return True
        return super().eventFilter(watched, event)

    def _open(self, dialog: QFileDialog) -> None:
        dialog.filesSelected.connect(lambda names: self.files.emit([Path(name) for name in names]))
        dialog.finished.connect(lambda _: self.asking.emit(False))
        dialog.finished.connect(dialog.deleteLater)
        self.asking.emit(True)
        dialog.open()

    def _take(self, mime: QMimeData) -> None:
        if paths := _local(mime):
            self.files.emit(paths)
            return
        gift = given(mime)
        if gift is None:
            return
        if gift.picture is not None:
            self.picture.emit(gift.picture)
        else:
            self.text.emit(gift.text)


def _local(mime: QMimeData) -> list[Path]:
    """The files of this computer; what lies elsewhere is not fetched."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()] if mime.hasUrls() else []
