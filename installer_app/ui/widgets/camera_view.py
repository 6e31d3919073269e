"""The live picture: the newest frame, an outline around each code found, and the coaching bar below it."""

from collections.abc import Sequence
from math import hypot, sqrt

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from installer_app.language import tr
from installer_app.services.scanning import FoundCode
from installer_app.ui.look.tokens import Icon, Motion, Stroke
from installer_app.ui.theme import Look, ThemeName
from installer_app.ui.widgets.announce import announce
from installer_app.ui.widgets.paint import icon, painter_for
from installer_app.ui.widgets.paragraph import Paragraph

FRAME = Stroke.CHOSEN
BAR = 56
SIDE = 22
ICON = Icon.PLAIN
OUTLINE, HALO = 7, 12
CORNER_SHARE = 0.22
LEAST_PICTURE = 84
UNBOUNDED = 1 << 20


class CameraView(QWidget):
    """16:9 with a bar of 56 below. ``mirrored`` turns the preview only: what is read is never mirrored."""

    def __init__(self, look: Look, *, mirrored: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._mirrored = mirrored
        self._most = UNBOUNDED
        self._image, self._frame = QImage(), QSize()
        self._codes: tuple[FoundCode, ...] = ()
        self._said = ("", "", "")
        self._to_say = ("", "", "")
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(Motion.COACHING)
        self._quiet.timeout.connect(self._say_latest)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Camera picture"))
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    @property
    def words(self) -> str:
        """What the bar says just now."""
        return self._said[0]

    @property
    def pixels(self) -> QSize:
        """How many of the screen's pixels a picture has here."""
        ratio = self.devicePixelRatioF()
        rect = self._picture_rect()
        return QSize(round(rect.width() * ratio), round(rect.height() * ratio))

    def show_image(self, image: QImage, frame: QSize | None = None) -> None:
        """The newest frame; ``frame`` is its own size in pixels, where the image is a smaller one of it."""
        self._image, self._frame = image, frame or image.size()
        self.update()

    def show_codes(self, codes: Sequence[FoundCode]) -> None:
        """Outline these; their corners are in pixels of the frame, however small it is shown."""
        if tuple(codes) != self._codes:
            self._codes = tuple(codes)
            self.update()

    def say(self, words: str, icon_name: str = "", detail: str = "") -> None:
        """Coach: at most one change in 700 ms, the latest wins, and each is announced."""
        self._to_say = (words, icon_name, detail)
        if not self._quiet.isActive():
            self._say_latest()

    def clear(self) -> None:
        """Forget picture and codes, as on leaving the page."""
        self._image, self._codes = QImage(), ()
        self.update()

    def set_most_height(self, height: int) -> None:
        """Be no higher than this, in a low window: the coaching has to be seen together with the picture."""
        if height != self._most:
            self._most = height
            self.updateGeometry()

    def set_mirrored(self, mirrored: bool) -> None:
        """Turn the preview as a mirror does, or not."""
        if mirrored != self._mirrored:
            self._mirrored = mirrored
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(608, self.heightForWidth(608))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(320))

    def heightForWidth(self, width: int) -> int:
        """Frame, picture and bar."""
        full = round((width - 2 * FRAME) * 9 / 16) + self._look.px(BAR) + 2 * FRAME
        return max(min(full, self._most), self._look.px(BAR) + LEAST_PICTURE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        g = painter_for(self)
        edge = QPainterPath()
        radius = self._look.sizes.radius
        edge.addRoundedRect(QRectF(self.rect()), radius, radius)
        g.fillPath(edge, self._look.colour("coach"))
        self._paint_picture(g, self._picture_rect())
        self._paint_bar(g)

    def place_of(self, x: float, y: float) -> QPointF:
        """Where a pixel of the frame is seen in this widget."""
        shown = self._shown_rect()
        across = x / max(self._frame.width(), 1)
        if self._mirrored:
            across = 1 - across
        down = y / max(self._frame.height(), 1)
        return QPointF(shown.left() + across * shown.width(), shown.top() + down * shown.height())

    def _paint_picture(self, g: QPainter, rect: QRectF) -> None:
        if self._image.isNull():
            return
        inner = QPainterPath()
        radius = self._look.sizes.radius - FRAME
        # Round at the top only: the bar goes on below.
        inner.addRoundedRect(rect.adjusted(0, 0, 0, radius), radius, radius)
        g.save()
        g.setClipPath(inner)
        g.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        g.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        g.save()
        if self._mirrored:
            g.translate(2 * rect.center().x(), 0)
            g.scale(-1, 1)
        g.drawImage(self._shown_rect(), self._image)
        g.restore()
        for code in self._codes:
            self._paint_outline(g, _grown([self.place_of(x, y) for x, y in code.quad]))
        g.restore()

    def _paint_outline(self, g: QPainter, corners: list[QPointF]) -> None:
        join, cap = Qt.PenJoinStyle.MiterJoin, Qt.PenCapStyle.FlatCap
        g.setBrush(Qt.BrushStyle.NoBrush)
        # Sunlight's petrol would not be seen on the dark halo.
        line = "tint" if self._look.theme.name is ThemeName.SUN else "rail_on"
        for token, width in (("coach", HALO), (line, OUTLINE)):
            g.setPen(QPen(self._look.colour(token), width, Qt.PenStyle.SolidLine, cap, join))
            g.drawPolygon(QPolygonF(corners))
        g.setPen(QPen(Qt.GlobalColor.white, OUTLINE, Qt.PenStyle.SolidLine, cap, join))
        for index, corner in enumerate(corners):
            before, after = corners[index - 1], corners[(index + 1) % len(corners)]
            back, on = (corner + (end - corner) * CORNER_SHARE for end in (before, after))
            g.drawPolyline(QPolygonF([back, corner, on]))

    def _paint_bar(self, g: QPainter) -> None:
        words, icon_name, detail = self._said
        look, top = self._look, self._picture_rect().bottom()
        bar = QRectF(0, top, self.width(), self.height() - FRAME - top)
        left = float(SIDE)
        if icon_name:
            # On sunlight's black bar the petrol of the rail would not be seen.
            ink = "on_coach" if look.theme.name is ThemeName.SUN else "rail_on"
            icon(g, look, icon_name, QPointF(left, bar.center().y() - ICON / 2), ICON, ink)
            left += ICON + 14
        room = bar.right() - SIDE - left
        said = Paragraph.of(look, words, "h2")
        if said.natural_width() > room:
            said = Paragraph.of(look, words, "body", 600)
        wide = min(float(said.natural_width()), room)
        aside = Paragraph.of(look, detail, "small")
        _draw_centred(g, said, QRectF(left, bar.top(), room, bar.height()))
        # The second line is a help only: it gives way where both do not fit.
        if detail and wide + 16 + aside.natural_width() <= room:
            start = bar.right() - SIDE - aside.natural_width()
            _draw_centred(g, aside, QRectF(start, bar.top(), aside.natural_width() + 1, bar.height()))

    def _picture_rect(self) -> QRectF:
        width = self.width() - 2 * FRAME
        height = self.height() - 2 * FRAME - self._look.px(BAR)
        return QRectF(FRAME, FRAME, width, max(height, 0))

    def _shown_rect(self) -> QRectF:
        """Where the frame lies: whole, in the middle. A 4:3 camera leaves the sides dark."""
        rect = self._picture_rect()
        if self._image.isNull():
            return rect
        size = self._image.size().scaled(rect.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        if abs(size.width() - rect.width()) < 2 and abs(size.height() - rect.height()) < 2:
            return rect
        centre = rect.center()
        return QRectF(
            centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height()
        )

    def _say_latest(self) -> None:
        if self._to_say == self._said:
            return
        new_words = self._to_say[0] != self._said[0]
        self._said = self._to_say
        self._quiet.start()
        self.setAccessibleDescription(self._said[0])
        if new_words and self._said[0]:
            announce(self, self._said[0])
        self.update()


def _grown(corners: list[QPointF]) -> list[QPointF]:
    """The same a little larger: the outline goes around the code, not over its first modules."""
    centre = sum(corners[1:], corners[0]) / len(corners)
    away = [corner - centre for corner in corners]
    return [
        corner + arm * (HALO / sqrt(2) / max(hypot(arm.x(), arm.y()), 1.0))
        for corner, arm in zip(corners, away, strict=True)
    ]


def _draw_centred(g: QPainter, text: Paragraph, rect: QRectF) -> None:
    height = text.height(rect.width())
    text.draw(g, QRectF(rect.left(), rect.center().y() - height / 2, rect.width(), height), "on_coach")
