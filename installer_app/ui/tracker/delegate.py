"""Paints the cells of the tracker's table: a badge, two lines one above the other, or a few wrapped ones."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from installer_app.presenters.tracker.view import JobRow
from installer_app.presenters.words.jobs import StateWords
from installer_app.ui.theme import Look
from installer_app.ui.tracker.lines import Lines, Style
from installer_app.ui.tracker.model import Column, JobsModel
from installer_app.ui.widgets.badge import BadgeFace, BadgeKind, badge_size, paint_badge
from installer_app.ui.widgets.paint import Corners, outline, snapped
from installer_app.ui.widgets.paragraph import Paragraph

SIDE, AFTER = 16, 4
BAR = 4
FREE = 8
# What a row with the reason below the name is higher.
THIRD_LINE = 14
NAME, ADDRESS = Style("body", 600), Style("small")
METER, DEVICE = Style("body", 400, ident=True), Style("small", ident=True)
TIME, YOU, AGE = Style("body", 400, clock=True), Style("body", 600, clock=True), Style("small", clock=True)
WHY = AGE
# As numbers: to join two flags takes Python longer than to draw a short line.
SELECTED, HOVERED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_MouseOver.value


def face_of(words: StateWords, *, raised: bool = False) -> BadgeFace:
    """How a state looks; ``raised`` on a tinted row."""
    return BadgeFace(BadgeKind(words.kind), words.word, words.icon, raised)


class JobDelegate(QStyledItemDelegate):
    """Two lines in the customer's and the meter's cell; times and the reason wrap within the row."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, self.row_height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One cell. A quick scroll paints fifty of them anew at each step: nothing here is made twice."""
        model = index.model()
        if not isinstance(model, JobsModel):
            return
        # Not by index.data(): a row's way through Qt and back takes longer than to draw a line of it.
        row = model.rows[index.row()]
        area, view, state = QRectF(option.rect), option.widget, option.state.value
        chosen, raised = bool(state & SELECTED), bool(state & (SELECTED | HOVERED))
        column = index.column()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        foot = view.viewport().rect() if isinstance(view, QAbstractItemView) else option.rect
        if clip := self._at_corner(area, foot):
            painter.save()
            self._clip(painter, QRectF(foot))
        self._ground(painter, area, chosen=chosen, raised=raised, first=column == Column.STATE)
        self._cell(painter, area.adjusted(SIDE, 0, -AFTER, 0), row, column, raised=raised)
        if clip:
            painter.restore()

    def _at_corner(self, area: QRectF, view: QRect) -> bool:
        radius = self._look.sizes.radius - 1
        at_foot = area.bottom() > view.bottom() + 1 - radius
        return at_foot and (area.left() < radius or area.right() > view.right() + 1 - radius)

    def _clip(self, painter: QPainter, view: QRectF) -> None:
        """The card around the table is round at its foot. A path is dear, so only where a corner is."""
        painter.setClipPath(outline(view, self._look.sizes.radius - 1, Corners(top=False)))

    def number_of(self, meter_id: str) -> Paragraph:
        """The meter's number, which is never shortened."""
        return Paragraph.of(self._look, meter_id, "body", 400, ident=True)

    def _ground(self, painter: QPainter, area: QRectF, *, chosen: bool, raised: bool, first: bool) -> None:
        ink = self._lines.ink
        # Its edges lie between pixels at 125 %: softened, two cells would leave a seam where they meet.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if raised:
            painter.fillRect(area, ink("tint" if chosen else "hover"))
        thin = self._look.sizes.border
        painter.fillRect(QRectF(area.left(), area.bottom() - thin, area.width(), thin), ink("line"))
        if chosen and first:
            painter.fillRect(QRectF(area.left(), area.top(), BAR, area.height() - thin), ink("accent"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _cell(self, painter: QPainter, area: QRectF, row: JobRow, column: int, *, raised: bool) -> None:
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
