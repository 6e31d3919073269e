"""The picture that several stickers were read from: each outlined with its number, and picked by a click."""

from math import hypot

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy

from installer_app.language import tr
from installer_app.services.scanning import Quad
from installer_app.ui.pages.parts.scan_picture_view import FRAME, PictureView
from installer_app.ui.theme import Look, ThemeName
from installer_app.ui.widgets.paint import painter_for

LINE, HALO, BADGE = 5, 9, 30
REACH = 22  # pixels around a code that count as on it: half of the least target


class ChoicePicture(PictureView):
    """``picked`` carries the place of a sticker in what was shown; ``pointed_at`` too, -1 for none."""

    picked = Signal(int)
    pointed_at = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._places: tuple[Quad | None, ...] = ()
        self._marked = -1
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("The picture with the stickers, numbered as in the list"))

    def show_places(self, image: QImage, places: tuple[Quad | None, ...]) -> None:
        """Show it; the places are in its pixels, None for a sticker that is not in it."""
        self._places, self._marked = places, -1
        self.show_image(image)
        self.updateGeometry()

    def mark(self, index: int) -> None:
        """Fill the outline of the one that is looked at in the list; -1 for none."""
        if index != self._marked:
            self._marked = index
            self.update()

    def corners_of(self, index: int) -> list[QPointF]:
        """Where a sticker's code is seen in this widget; empty if it is not."""
        quad = self._places[index] if 0 <= index < len(self._places) else None
        if quad is None or self.image.isNull():
            return []
        shown = self._placed(QRectF(self.rect()).adjusted(FRAME, FRAME, -FRAME, -FRAME))
        scale = shown.width() / self.image.width()
        return [QPointF(shown.left() + x * scale, shown.top() + y * scale) for x, y in quad]

    def sizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(480))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """As the picture is, but not so high that the list gets out of sight."""
        if self.image.isNull():
            return 0
        return max(160, min(round(width * self.image.height() / self.image.width()), self._look.px(300)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, and over it an outline and a number for each."""
        super().paintEvent(event)
        painter = painter_for(self)
        painter.setClipRect(self.rect())
        for index in range(len(self._places)):
            corners = self.corners_of(index)
            if corners:
                self._paint(painter, corners, index)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self._at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if index >= 0 else Qt.CursorShape.ArrowCursor)
        self._point(index)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(-1)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._point(self._at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self._at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and index >= 0:
            self.picked.emit(index)

    def _placed(self, inner: QRectF) -> QRectF:
        """Whole: a sticker at the side must not be cut away."""
        size = self.image.size().toSizeF().scaled(inner.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(), size)
        place.moveCenter(inner.center())
        return place

    def _point(self, index: int) -> None:
        self.mark(index)
        self.pointed_at.emit(index)

    def _at(self, point: QPointF) -> int:
        """The sticker whose code is nearest to a place on or beside it; -1 if there is none."""
        near = [
            (hypot(middle.x() - point.x(), middle.y() - point.y()), index)
            for index in range(len(self._places))
            if (corners := self.corners_of(index))
            and QPolygonF(corners).boundingRect().adjusted(-REACH, -REACH, REACH, REACH).contains(point)
            and (middle := QPolygonF(corners).boundingRect().center())
        ]
        return min(near)[1] if near else -1

    def _paint(self, painter: QPainter, corners: list[QPointF], index: int) -> None:
        look = self._look
        bright = look.colour("tint" if look.theme.name is ThemeName.SUN else "rail_on")
        marked = index == self._marked
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((look.colour("coach"), HALO), (bright, LINE)):
            pen = QPen(colour, width + (4 if marked else 0))
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawPolygon(QPolygonF(corners))
        side = look.px(BADGE)
        middle = QPolygonF(corners).boundingRect().center()
        badge = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        painter.setPen(QPen(bright, 2))
        painter.setBrush(look.colour("coach"))
        painter.drawEllipse(badge)
        painter.setPen(look.colour("on_coach"))
        painter.setFont(look.font("body", 600))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(index + 1))
