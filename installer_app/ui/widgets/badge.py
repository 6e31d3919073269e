"""The state badge: icon and word on a tint, as a label and as a painter for table rows."""

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from installer_app.frozen import frozen
from installer_app.ui.theme import Look
from installer_app.ui.widgets.paint import box, icon, painter_for

SIDE = 10
SIDE_ICON = 8
GAP = 6


class BadgeKind(StrEnum):
    """What a state asks of the technician: nothing (ok, act, wait, plain), a look (warn), to act (bad)."""

    OK = "ok"
    ACT = "act"
    WARN = "warn"
    BAD = "bad"
    WAIT = "wait"
    PLAIN = "plain"


_GROUND_AND_INK = {
    BadgeKind.OK: ("okbg", "ok"),
    BadgeKind.ACT: ("tint", "link"),
    BadgeKind.WARN: ("warnbg", "warn"),
    BadgeKind.BAD: ("badbg", "bad"),
    BadgeKind.WAIT: ("waitbg", "wait"),
    BadgeKind.PLAIN: ("sunk", "ink2"),
}


@frozen
class BadgeFace:
    """What a badge shows. ``raised``: it sits on a tinted or sunk ground, so act and plain go on surface."""

    kind: BadgeKind
    text: str
    icon: str = ""
    raised: bool = False


def badge_size(look: Look, face: BadgeFace) -> QSize:
    """The size of a badge in logical pixels."""
    words = QFontMetricsF(look.font("badge")).horizontalAdvance(face.text)
    side = SIDE_ICON if face.icon else SIDE
    before = look.px(look.sizes.icon_badge) + GAP if face.icon else 0
    return QSize(int(side + before + words + SIDE + 0.99), look.px(look.sizes.badge))


def paint_badge(painter: QPainter, look: Look, face: BadgeFace, at: QPointF) -> None:
    """Paint a badge with its top left at ``at``."""
    size = badge_size(look, face)
    ground, ink = _GROUND_AND_INK[face.kind]
    if face.raised and face.kind in (BadgeKind.ACT, BadgeKind.PLAIN):
        ground = "surface"
    area = QRectF(at.x(), at.y(), size.width(), size.height())
    box(painter, area, look.colour(ground), radius=look.sizes.radius_small)
    left, side = at.x() + SIDE, look.px(look.sizes.icon_badge)
    if face.icon:
        left = at.x() + SIDE_ICON
        icon(painter, look, face.icon, QPointF(left, area.center().y() - side / 2), side, ink)
        left += side + GAP
    font = look.font("badge")
    painter.setFont(font)
    painter.setPen(look.colour(ink))
    painter.drawText(QPointF(left, area.center().y() + QFontMetricsF(font).capHeight() / 2), face.text)


class Badge(QLabel):
    """A badge on its own; its text is its accessible name."""

    def __init__(
        self,
        look: Look,
        kind: str = BadgeKind.PLAIN,
        text: str = "",
        icon: str = "",
        *,
        raised: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._face = BadgeFace(BadgeKind(kind), text, icon, raised)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._restyle)
        self.set_face(self._face)

    def set_face(self, face: BadgeFace) -> None:
        """Show another state."""
        self._face = face
        self.setText(face.text)
        self._restyle()

    def sizeHint(self) -> QSize:
        """Just its content."""
        return badge_size(self._look, self._face)

    def minimumSizeHint(self) -> QSize:
        """A badge is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the face."""
        del event
        painter = painter_for(self)
        paint_badge(painter, self._look, self._face, QPointF(0, 0))
        painter.end()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
