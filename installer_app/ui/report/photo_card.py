"""The optional photo: what must not be in it, the ways to give one, and the one that was given."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.report.state import ReportState
from installer_app.services.photo import Photo
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.icon_line import IconLine
from installer_app.ui.widgets.paint import painter_for
from installer_app.ui.widgets.text import H3, Small

HEIGHT = 72


class PhotoCard(Card):
    """``choose`` and ``remove`` are its buttons."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, padding=Space.S16, spacing=Space.S8)
        self.thumbnail = Thumbnail(look)
        self.name = Small(look, ink="ink")
        self.choose = Button(look, tr("Choose a photo…"), icon="picture", compact=True)
        self.remove = Button(look, tr("Remove the photo"), icon="close", compact=True)
        warning = tr("Keep the sticker out of the picture: its install code is a secret.")
        ways = Small(look, tr("JPEG, PNG or WebP. Or drop one here, or paste it."))
        row = QHBoxLayout()
        row.setSpacing(Space.S12)
        row.addWidget(self.thumbnail)
        words = QVBoxLayout()
        words.setSpacing(Space.S4)
        words.addStretch(1)
        words.addWidget(self.name)
        words.addWidget(ways)
        words.addStretch(1)
        row.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.choose)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        self.column.addWidget(H3(look, tr("Photo (optional)")))
        self.column.addWidget(IconLine(look, "warning", warning, "small"))
        self.column.addLayout(row)
        self.column.addLayout(buttons)

    def show_state(self, state: ReportState) -> None:
        """The photo given, if any."""
        self.setVisible(state.takes_photo)
        self.thumbnail.show_photo(state.photo)
        self.thumbnail.setVisible(state.photo is not None)
        self.name.setText(state.photo_name)
        self.name.setVisible(bool(state.photo_name))
        self.remove.setVisible(state.photo is not None)
        self.choose.setVisible(state.photo is None)
        for button in (self.choose, self.remove):
            button.setEnabled(not state.busy)


class Thumbnail(QWidget):
    """The photo, small."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._photo: Photo | None = None
        self._image = QImage()
        self.setAccessibleName(tr("The photo"))
        side = look.px(HEIGHT)
        self.setFixedSize(QSize(side * 4 // 3, side))

    def show_photo(self, photo: Photo | None) -> None:
        """Take it over."""
        if photo is self._photo:
            return
        self._photo = photo
        image = QImage.fromData(photo.jpeg) if photo is not None else QImage()
        smooth = Qt.TransformationMode.SmoothTransformation
        keep = Qt.AspectRatioMode.KeepAspectRatio
        self._image = image if image.isNull() else image.scaled(self.size() * 2, keep, smooth)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """In the middle, whole."""
        del event
        if self._image.isNull():
            return
        painter = painter_for(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        area = QRectF(0, 0, size.width(), size.height())
        area.moveCenter(QRectF(self.rect()).center())
        painter.drawImage(area, self._image)
        painter.end()
