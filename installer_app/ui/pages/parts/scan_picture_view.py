"""The picture that a sticker was read from, framed as the camera's is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from installer_app.language import tr
from installer_app.ui.scanning.seen import ASPECT
from installer_app.ui.theme import Look
from installer_app.ui.widgets.paint import box, outline, painter_for, snapped

FRAME, LEAST = 2, 236


class PictureView(QWidget):
    """Fills its frame with the picture; one of quite another shape is shown whole, on the camera's ground."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("The picture we read"))
        look.changed.connect(self.update)

    @property
    def image(self) -> QImage:
        """What is shown; null for nothing."""
        return self._image

    def show_image(self, image: QImage) -> None:
        """Show another one; a null one forgets what was shown."""
        self._image = image
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(LEAST * ASPECT), LEAST)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 160)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, picture, frame."""
        del event
        painter = painter_for(self)
        look, area = self._look, QRectF(self.rect())
        box(painter, area, look.colour("coach"), look.colour("coach"), FRAME)
        if not self._image.isNull():
            painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
            inner = snapped(painter, area.adjusted(FRAME, FRAME, -FRAME, -FRAME))
            clip: QPainterPath = outline(inner, look.sizes.radius - FRAME)
            painter.setClipPath(clip)
            painter.drawImage(self._placed(inner), self._image)
        painter.end()

    def _placed(self, inner: QRectF) -> QRectF:
        """Where all of the picture lies, of which the frame may show less."""
        shape = self._image.width() / self._image.height()
        similar = 0.75 < shape / (inner.width() / max(inner.height(), 1)) < 1.35
        how = Qt.AspectRatioMode.KeepAspectRatioByExpanding if similar else Qt.AspectRatioMode.KeepAspectRatio
        size = self._image.size().toSizeF().scaled(inner.size(), how)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(inner.center())
        return place
