"""The doors of the box view: several pictures or a folder, chosen or dropped, and pasting."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QFileDialog

from installer_app.language import tr
from installer_app.ui.scanning.doors import Doors
from installer_app.ui.scanning.given import brings_list, given


class BoxIntake(Doors):
    """``files`` carries paths of pictures and folders, ``picture`` encoded bytes, ``text`` a payload."""

    files = Signal(list)
    picture = Signal(bytes)
    text = Signal(str)

    def choose_pictures(self) -> None:
        """Ask for picture files."""
        title = tr("Choose pictures of stickers")
        self._ask(title, QFileDialog.FileMode.ExistingFiles, self.files.emit)

    def choose_folder(self) -> None:
        """Ask for a folder."""
        title = tr("Choose a folder of pictures")
        self._ask(title, QFileDialog.FileMode.Directory, self.files.emit)

    def accepts(self, mime: QMimeData) -> bool:
        """Files of this computer, and images; today's list is for the window."""
        return not brings_list(mime) and (bool(_local(mime)) or mime.hasImage())

    def take(self, mime: QMimeData) -> None:
        """Files as they are, and what else there is as on the scan page."""
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
