"""The conductor: the one painter of nodes and segments that rail, timeline and scale share."""

from PySide6.QtCore import QAbstractAnimation, QObject, QPointF, QRect, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from installer_app.frozen import frozen
from installer_app.presenters.frame.shell import RailKind
from installer_app.ui.look.tokens import Motion, Theme
from installer_app.ui.theme import Look

RADIUS = 12.0


@frozen
class Conductor:
    """Paints nodes (24 across) and segments with the colours given as ``#RRGGBB``.

    ``ground`` is what shows through an open node, ``knock`` the tick on a filled one.
    """

    on: str
    off: str
    ground: str
    knock: str
    bad: str
    track: str

    @classmethod
    def on_rail(cls, theme: Theme) -> "Conductor":
        """For the rail's dark ground."""
        return cls(theme.rail_on, theme.rail_off, theme.rail, theme.rail, theme.rail_bad, theme.rail_off)

    @classmethod
    def on_card(cls, theme: Theme, on: str | None = None) -> "Conductor":
        """For a card; ``on`` is another energised colour than the accent."""
        return cls(on or theme.accent, theme.control, theme.surface, theme.surface, theme.warn, theme.track)

    def node(self, g: QPainter, at: QPointF, kind: RailKind, turn: float = 0.0) -> None:
        """One node around ``at``; ``turn`` is the angle of the working arc in degrees."""
        g.save()
        g.setRenderHint(QPainter.RenderHint.Antialiasing)
        match kind:
            case RailKind.DONE | RailKind.LOCKED:
                self._done(g, at)
            case RailKind.CURRENT:
                self.ring(g, at, 11, 3)
                self.dot(g, at, 4.5)
            case RailKind.WORKING:
                self._working(g, at, turn)
            case RailKind.WAITING:
                self._waiting(g, at)
            case RailKind.NEEDS_YOU:
                self._needs_you(g, at)
            case RailKind.LATER:
                self.hollow(g, at)
        g.restore()

    def dot(self, g: QPainter, at: QPointF, radius: float) -> None:
        """A filled, energised dot."""
        g.setPen(Qt.PenStyle.NoPen)
        g.setBrush(QColor(self.on))
        g.drawEllipse(at, radius, radius)

    def ring(self, g: QPainter, at: QPointF, radius: float, width: float) -> None:
        """An open, energised ring; ``radius`` is that of the middle of the stroke."""
        g.setPen(QPen(QColor(self.on), width))
        g.setBrush(QColor(self.ground))
        g.drawEllipse(at, radius, radius)

    def hollow(self, g: QPainter, at: QPointF, radius: float = 8) -> None:
        """A small open node: not reached."""
        g.setPen(QPen(QColor(self.off), 2))
        g.setBrush(QColor(self.ground))
        g.drawEllipse(at, radius, radius)

    def segment(self, g: QPainter, a: QPointF, b: QPointF, filled: float, width: float = 3) -> None:
        """The line from ``a`` to ``b``: solid up to ``filled`` (0 to 1), dashed after."""
        middle = a + (b - a) * max(0.0, min(1.0, filled))
        g.save()
        g.setRenderHint(QPainter.RenderHint.Antialiasing)
        if middle != b:
            pen = QPen(QColor(self.off), 2, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
            pen.setDashPattern([1, 2.5])
            g.setPen(pen)
            g.drawLine(middle, b)
        if middle != a:
            g.setPen(QPen(QColor(self.on), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            g.drawLine(a, middle)
        g.restore()

    def _done(self, g: QPainter, at: QPointF) -> None:
        self.dot(g, at, RADIUS)
        tick = QPainterPath(at + QPointF(-6, 0.4))
        tick.lineTo(at + QPointF(-2, 4.4))
        tick.lineTo(at + QPointF(5.5, -4))
        _stroke(g, self.knock, 2.5)
        g.drawPath(tick)

    def _working(self, g: QPainter, at: QPointF, turn: float) -> None:
        g.setPen(QPen(QColor(self.track), 3))
        g.setBrush(QColor(self.ground))
        g.drawEllipse(at, 11, 11)
        g.setPen(QPen(QColor(self.on), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        # Qt counts sixteenths of a degree, anticlockwise from three o'clock: three quarters from twelve.
        g.drawArc(QRectF(at.x() - 11, at.y() - 11, 22, 22), round((90 - turn) * 16), -270 * 16)

    def _waiting(self, g: QPainter, at: QPointF) -> None:
        self.ring(g, at, 11, 2.5)
        hands = QPolygonF([at + QPointF(0, -6), at, at + QPointF(3.5, 3)])
        _stroke(g, self.on, 2.5)
        g.drawPolyline(hands)

    def _needs_you(self, g: QPainter, at: QPointF) -> None:
        triangle = QPolygonF([at + QPointF(0, -10), at + QPointF(11.5, 9), at + QPointF(-11.5, 9)])
        g.setPen(
            QPen(
                QColor(self.bad), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            )
        )
        g.setBrush(QColor(self.bad))
        g.drawPolygon(triangle)
        _stroke(g, self.knock, 2.5)
        g.drawLine(at + QPointF(0, -3.5), at + QPointF(0, 2))
        g.drawPoint(at + QPointF(0, 6))


def _stroke(g: QPainter, colour: str, width: float) -> None:
    round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    g.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, round_cap, round_join))
    # Not a brush: to make one of a style, PySide makes the classes of gradients first.
    g.setBrush(Qt.BrushStyle.NoBrush)


class Turning(QObject):
    """The angle of a working node: 900 ms a turn while wanted and seen, still under reduced motion."""

    def __init__(self, look: Look, widget: QWidget) -> None:
        super().__init__(widget)
        self._look, self._widget = look, widget
        # What of the widget is painted anew for each move of it; all of it while that is not known.
        self.place = QRect()
        self._wanted = False
        self._arc: QVariantAnimation | None = None
        look.changed.connect(self.refresh)

    @property
    def angle(self) -> float:
        """Degrees, clockwise from twelve o'clock."""
        return float(self._arc.currentValue() or 0.0) if self._arc is not None and self.turns else 0.0

    @property
    def turns(self) -> bool:
        """Whether it moves just now."""
        return self._arc is not None and self._arc.state() == QAbstractAnimation.State.Running

    def want(self, wanted: bool) -> None:
        """Whether the widget shows a working node."""
        self._wanted = wanted
        self.refresh()

    def refresh(self) -> None:
        """Start or stop, as wanted, seen (call it from show and hide events) and allowed."""
        run = self._wanted and self._widget.isVisible() and not self._look.reduced_motion
        if run and not self.turns:
            self._arc = self._arc or self._made()
            self._arc.start()
        elif self._arc is not None and self.turns and not run:
            self._arc.stop()
            self._widget.update()

    def _made(self) -> QVariantAnimation:
        """Most buttons are never busy."""
        arc = QVariantAnimation(self)
        arc.setStartValue(0.0)
        arc.setEndValue(360.0)
        arc.setDuration(Motion.TURN)
        arc.setLoopCount(-1)
        arc.valueChanged.connect(lambda _angle: self._widget.update(self.place or self._widget.rect()))
        return arc
