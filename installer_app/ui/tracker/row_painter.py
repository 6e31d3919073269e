"""Paints the rows of the tracker's table: a badge, two lines one above the other, or a few wrapped ones."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from installer_app.frozen import frozen
from installer_app.presenters.tracker.view import JobRow
from installer_app.presenters.words.jobs import StateWords
from installer_app.ui.theme import Look
from installer_app.ui.tracker.lines import Lines, Style
from installer_app.ui.tracker.model import Column
from installer_app.ui.widgets.badge import BadgeFace, BadgeKind, badge_size, paint_badge
from installer_app.ui.widgets.paint import Corners, outline, snapped

SIDE, AFTER = 16, 4
BAR = 4
FREE = 8
# What a row with the reason below the name is higher.
THIRD_LINE = 14
NAME, ADDRESS = Style("body", 600), Style("small")
METER, DEVICE = Style("body", 400, ident=True), Style("small", ident=True)
TIME, YOU, AGE = Style("body", 400, clock=True), Style("body", 600, clock=True), Style("small", clock=True)
WHY = AGE


def face_of(words: StateWords, *, raised: bool = False) -> BadgeFace:
    """How a state looks; ``raised`` on a tinted row."""
    return BadgeFace(BadgeKind(words.kind), words.word, words.icon, raised)


@frozen
class Cell:
    """What of a row stands in a column, in logical pixels: a row is filled up to ``left + width``."""

    column: Column
    left: float
    width: float


class RowPainter:
    """Two lines in the customer's and the meter's cell; times and the reason wrap within the row."""

    def __init__(self, look: Look) -> None:
        self._look = look
        # Where there is no column for the reason it stands below the name, instead of the address.
        self.why_below = False
        self._lines = Lines(look)
        self._badges: dict[tuple[StateWords, bool, float], QPixmap] = {}
        look.changed.connect(self._forget)

    @property
    def row_height(self) -> int:
        """Of every row, in logical pixels."""
        return self._look.px(self._look.sizes.table_row + (THIRD_LINE if self.why_below else 0))

    def paint(
        self,
        painter: QPainter,
        row: JobRow,
        area: QRectF,
        cells: Sequence[Cell],
        *,
        chosen: bool,
        raised: bool,
    ) -> None:
        """One row. A quick scroll paints a screenful of them at each step: nothing here is made twice."""
        self._ground(painter, area, chosen=chosen, raised=raised)
        for cell in cells:
            inner = QRectF(cell.left + SIDE, area.top(), cell.width - SIDE - AFTER, area.height())
            self._cell(painter, inner, row, cell.column, raised=raised)

    def clip_foot(self, painter: QPainter, view: QRectF) -> None:
        """The card around the table is round at its foot. A path is dear: only for a row that lies there."""
        painter.setClipPath(outline(view, self._look.sizes.radius - 1, Corners(top=False)))

    def at_foot(self, area: QRectF, view: QRectF) -> bool:
        """Whether a row lies in the card's round corners."""
        return area.bottom() > view.bottom() - (self._look.sizes.radius - 1)

    def _ground(self, painter: QPainter, area: QRectF, *, chosen: bool, raised: bool) -> None:
        ink = self._lines.ink
        # Its edges lie between pixels at 125 %: softened, two rows would leave a seam where they meet.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if raised:
            painter.fillRect(area, ink("tint" if chosen else "hover"))
        thin = self._look.sizes.border
        painter.fillRect(QRectF(area.left(), area.bottom() - thin, area.width(), thin), ink("line"))
        if chosen:
            painter.fillRect(QRectF(area.left(), area.top(), BAR, area.height() - thin), ink("accent"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _cell(self, painter: QPainter, area: QRectF, row: JobRow, column: Column, *, raised: bool) -> None:
        match column:
            case Column.STATE:
                self._badge(painter, area, row.badge, raised=raised)
            case Column.CUSTOMER if self.why_below:
                self._stacked(painter, area, (row.customer, NAME), (row.why, WHY), most=2)
            case Column.CUSTOMER:
                self._stacked(painter, area, (row.customer, NAME), (row.address, ADDRESS))
            case Column.METER:
                self._stacked(painter, area, (row.meter_id, METER), (row.mac_tail, DEVICE))
            case Column.SENT if row.age:
                self._stacked(painter, area, (row.sent, TIME), (row.age, AGE))
            case Column.SENT:
                self._time(painter, area, row.sent, TIME)
            case Column.NEXT_LOOK:
                self._time(painter, area, row.next_look, YOU if row.needs_you else TIME)
            case Column.WHY:
                self._why(painter, area, row.why)

    def _badge(self, painter: QPainter, area: QRectF, words: StateWords, *, raised: bool) -> None:
        """Painted once, and then stamped."""
        ratio = painter.deviceTransform().m11() or 1.0
        key = (words, raised, ratio)
        stamp = self._badges.get(key)
        if stamp is None:
            stamp = self._badges[key] = self._stamp(face_of(words, raised=raised), ratio)
        high = stamp.height() / ratio
        place = QRectF(area.left(), area.center().y() - high / 2, stamp.width() / ratio, high)
        painter.drawPixmap(snapped(painter, place).topLeft(), stamp)

    def _stamp(self, face: BadgeFace, ratio: float) -> QPixmap:
        stamp = QPixmap(badge_size(self._look, face) * ratio)
        stamp.setDevicePixelRatio(ratio)
        stamp.fill(Qt.GlobalColor.transparent)
        painter = QPainter(stamp)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_badge(painter, self._look, face, QPointF(0, 0))
        painter.end()
        return stamp

    def _stacked(
        self,
        painter: QPainter,
        area: QRectF,
        upper: tuple[str, Style],
        lower: tuple[str, Style],
        most: int = 1,
    ) -> None:
        """A line over another, or over ``most``; an empty lower one leaves the first in the middle."""
        lines, (text, style), width = self._lines, lower, area.width()
        below = lines.face(style).wrapped(text, width, most) if text else ()
        first, pitch = lines.face(upper[1]).pitch, lines.face(style).pitch
        top = area.center().y() - (first + pitch * len(below)) / 2
        lines.draw(painter, QPointF(area.left(), top), width, *upper, "ink")
        top += first
        for line in below:
            lines.put(painter, QPointF(area.left(), top), line, style, "ink2")
            top += pitch

    def _time(self, painter: QPainter, area: QRectF, text: str, style: Style) -> None:
        """On one line, or the day over the time."""
        day, _, time = text.rpartition(" ")
        face = self._lines.face(style)
        parts = (day, time) if day and not face.fits(text, area.width()) else (text,)
        top = area.center().y() - face.pitch * len(parts) / 2
        for part in parts:
            self._lines.draw(painter, QPointF(area.left(), top), area.width(), part, style, "ink")
            top += face.pitch

    def _why(self, painter: QPainter, area: QRectF, text: str) -> None:
        """On as many lines as the row has room for."""
        face = self._lines.face(WHY)
        parts = face.wrapped(text, area.width(), max(1, int((area.height() - FREE) // face.pitch)))
        top = area.center().y() - face.pitch * len(parts) / 2
        for part in parts:
            self._lines.put(painter, QPointF(area.left(), top), part, WHY, "ink2")
            top += face.pitch

    def _forget(self) -> None:
        self._lines.forget()
        self._badges.clear()
