"""The door for a list: a file dialog that blocks nothing, and dropping anywhere on the window."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFileDialog, QWidget

from installer_app.language import tr
from installer_app.ui.look.tokens import Icon, Space
from installer_app.ui.scanning.given import PICTURES
from installer_app.ui.theme import Look
from installer_app.ui.widgets.file_dialog import in_language
from installer_app.ui.widgets.paint import box, icon, painter_for, snapped
from installer_app.ui.widgets.paragraph import Paragraph

LISTS = "*.csv *.tsv *.txt"
INSET, ICON = Space.S16, Icon.CARD
CARD_WIDTH, CARD_HEIGHT = 420, 140


class ListDoor(QObject):
    """``files`` carries the paths chosen or dropped, ``profile`` that of a connection profile.

    Pictures are left to whoever wants those.

    The pages below that take drops themselves are asked first; what they do not take comes here.
    """

    files = Signal(list)
    profile = Signal(str)

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.veil = DropVeil(look, window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def choose(self) -> None:
        """Ask for a file; the window goes on working meanwhile."""
        dialog = in_language(QFileDialog(self._window, tr("Open today’s list")))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        lists, every = tr("Lists"), tr("All files")
        dialog.setNameFilters([f"{lists} ({LISTS} {LISTS.upper()})", f"{every} (*)"])
        dialog.filesSelected.connect(lambda names: self.files.emit([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drops on the window, and its size."""
        if isinstance(event, QDragEnterEvent):
            if files := files_of(event.mimeData()):
                event.acceptProposedAction()
                self.veil.show_for(profile=is_profile(files))
            return True
        if isinstance(event, QDragLeaveEvent):
            self.veil.hide()
        elif isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            self.veil.hide()
            if files := files_of(event.mimeData()):
                event.acceptProposedAction()
                if is_profile(files):
                    self.profile.emit(str(files[0]))
                else:
                    self.files.emit(files)
            return True
        elif isinstance(event, QResizeEvent):
            self.veil.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)


class DropVeil(QWidget):
    """Over the window while a file is held over it: what will become of it when it is let go."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setProperty("covers", True)
        self._say(tr("Let go to open today’s list"))
        look.changed.connect(self.update)
        self.hide()

    def show_for(self, *, profile: bool) -> None:
        """Over the window, with what happens to the file that is held there."""
        self._say(tr("Let go to look at the profile") if profile else tr("Let go to open today’s list"))
        self.show()

    def _say(self, words: str) -> None:
        self.setAccessibleName(words)
        self._words = replace(Paragraph.of(self._look, words, "h3"), align=Qt.AlignmentFlag.AlignHCenter)

    def showEvent(self, event: QShowEvent) -> None:
        """On top of all the window's parts."""
        super().showEvent(event)
        self.setGeometry(self.window().rect())
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A frame around the window, and a card in its middle."""
        look, painter = self._look, painter_for(self)
        painter.setPen(QPen(look.colour("accent"), 4))
        painter.drawRect(snapped(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2)))
        wide, high = look.px(CARD_WIDTH), look.px(CARD_HEIGHT)
        card = QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)
        box(painter, card, look.colour("tint"), look.colour("accent"), 2)
        side = look.px(ICON)
        icon(painter, look, "import", QPointF(card.center().x() - side / 2, card.top() + 24), side, "link")
        room = card.adjusted(INSET, 24 + side + 12, -INSET, 0)
        self._words.draw(painter, room, "ink")
        painter.end()


def is_profile(files: list[Path]) -> bool:
    """Whether it is a connection profile that was dropped."""
    return len(files) == 1 and files[0].suffix.lower() == ".toml"


def files_of(mime: QMimeData) -> list[Path]:
    """The files of this computer, if none of them is a picture; what lies elsewhere is not fetched."""
    if not mime.hasUrls() or not all(url.isLocalFile() for url in mime.urls()):
        return []
    files = [Path(url.toLocalFile()) for url in mime.urls()]
    pictures = {pattern.removeprefix("*") for pattern in PICTURES.split()}
    return [] if any(file.suffix.lower() in pictures for file in files) else files
