"""Strokes and fills the parts share, laid on whole device pixels so that they stay sharp at 125 or 150 %."""

from math import ceil, floor

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from installer_app.frozen import frozen
from installer_app.ui.look.tokens import Radius, Stroke
from installer_app.ui.theme import Look


@frozen
class Corners:
    """Which ends of a part are round: all of a card, only one end of its first or last row."""

    top: bool = True
    bottom: bool = True


# What arithmetic may add to a coordinate that is whole.
SLACK = 0.01
ROUND = Corners()
SQUARE = Corners(top=False, bottom=False)


def painter_for(widget: QWidget) -> QPainter:
    """An antialiasing painter on ``widget``; the caller ends it."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def snapped(painter: QPainter, rect: QRectF) -> QRectF:
    """``rect`` drawn in to whole device pixels: outwards, a widget's own clip would halve its border."""
    to_device = painter.deviceTransform()
    device = to_device.mapRect(rect)
    left, top = ceil(device.left() - SLACK), ceil(device.top() - SLACK)
    right, bottom = floor(device.right() + SLACK), floor(device.bottom() + SLACK)
    whole = QRectF(left, top, max(right - left, 1), max(bottom - top, 1))
    back, _ = to_device.inverted()
    return back.mapRect(whole)


def stroke(painter: QPainter, width: float) -> float:
    """``width`` logical pixels as a whole number of device pixels, at least one."""
    ratio = painter.deviceTransform().m11() or 1.0
    return max(1, round(width * ratio)) / ratio


def outline(rect: QRectF, radius: float, corners: Corners = ROUND) -> QPainterPath:
    """A rectangle, round at the ends that ``corners`` names."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    square = QPainterPath()
    if not corners.top:
        square.addRect(QRectF(rect.left(), rect.top(), rect.width(), rect.height() / 2))
    if not corners.bottom:
        square.addRect(QRectF(rect.left(), rect.center().y(), rect.width(), rect.height() / 2))
    return path.united(square) if not square.isEmpty() else path


def box(
    painter: QPainter,
    rect: QRectF,
    fill: QColor | None,
    line: QColor | None = None,
    width: float = Stroke.LINE,
    radius: float = Radius.CARD,
    corners: Corners = ROUND,
) -> None:
    """A filled, bordered box wholly inside ``rect``."""
    area = snapped(painter, rect)
    if line is None:
        if fill is not None:
            painter.fillPath(outline(area, radius, corners), fill)
        return
    pen = stroke(painter, width)
    inner = area.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2)
    painter.setPen(QPen(line, pen))
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawPath(outline(inner, radius - pen / 2, corners))


def filled(painter: QPainter, rect: QRect | QRectF, colour: QColor) -> None:
    """``rect`` in one colour, as ``fillRect`` does it.

    PySide makes the class of gradients to tell what ``fillRect`` is given: that keeps the first page waiting.
    """
    painter.setBackground(colour)
    painter.eraseRect(rect)


def rule(painter: QPainter, at: QPointF, length: float, width: float, colour: QColor) -> None:
    """A level line of a whole number of device pixels, its top left at ``at``."""
    area = snapped(painter, QRectF(at.x(), at.y(), length, width + 1))
    filled(painter, QRectF(area.left(), area.top(), area.width(), stroke(painter, width)), colour)


def icon(painter: QPainter, look: Look, name: str, at: QPointF, size: int, colour: str) -> None:
    """An icon with its top left at ``at``, on whole device pixels."""
    ratio = painter.deviceTransform().m11() or 1.0
    place = snapped(painter, QRectF(at.x(), at.y(), size, size))
    painter.drawPixmap(place.topLeft(), look.pixmap(name, size, colour, ratio))


def tile(painter: QPainter, look: Look, rect: QRectF, name: str, fill: str, colour: str, size: int) -> None:
    """An icon in the middle of a rounded tile."""
    box(
        painter,
        rect,
        look.colour(fill),
        radius=look.sizes.radius if rect.width() > 32 else look.sizes.radius_small,
    )
    centre = rect.center()
    icon(painter, look, name, QPointF(centre.x() - size / 2, centre.y() - size / 2), size, colour)


def radio(painter: QPainter, look: Look, centre: QPointF, *, on: bool) -> None:
    """The circle of a radio button, 22 across."""
    painter.setBrush(look.colour("surface"))
    painter.setPen(QPen(look.colour("accent" if on else "control"), 2))
    painter.drawEllipse(centre, look.px(10), look.px(10))
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        painter.drawEllipse(centre, look.px(5), look.px(5))


def tick_box(painter: QPainter, look: Look, rect: QRectF, *, on: bool, enabled: bool = True) -> None:
    """A tick box; filled and ticked when on."""
    colour = look.colour("accent" if enabled else "ink3")
    if not on:
        fill = look.colour("surface" if enabled else "sunk")
        box(painter, rect, fill, look.colour("control" if enabled else "disline"), 2, look.sizes.radius_small)
        return
    box(painter, rect, colour, radius=look.sizes.radius_small)
    unit = rect.width() / 24
    tick = QPainterPath(rect.topLeft() + QPointF(6.5, 12.4) * unit)
    tick.lineTo(rect.topLeft() + QPointF(10.4, 16.3) * unit)
    tick.lineTo(rect.topLeft() + QPointF(17.6, 8.2) * unit)
    pen = QPen(look.colour("onaccent"), 2.4 * unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(tick, pen)
