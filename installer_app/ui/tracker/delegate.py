"""Paints the cells of the tracker's table: a badge, two lines one above the other, or a few wrapped ones."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from installer_app.presenters.job_words import StateWords
from installer_app.presenters.tracker import JobRow
from installer_app.ui.theme import Look
from installer_app.ui.tracker.model import Column
from installer_app.ui.widgets.badge import BadgeFace, BadgeKind, badge_size, paint_badge
from installer_app.ui.widgets.paint import Corners, outline
from installer_app.ui.widgets.paragraph import Paragraph, Run

SIDE, AFTER = 16, 4
BAR = 4
FREE = 8
MOST_SET = 200
# What a row with the reason below the name is higher.
THIRD_LINE = 14


def face_of(words: StateWords, *, raised: bool = False) -> BadgeFace:
    """How a state looks; ``raised`` on a tinted row."""
    return BadgeFace(BadgeKind(words.kind), words.word, words.icon, raised)


# Joined once: to join two flags takes Python longer than to draw a short line.
ONE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


class JobDelegate(QStyledItemDelegate):
    """Two lines in the customer's and the meter's cell; times and the reason wrap within the row."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        # Where there is no column for the reason it stands below the name, instead of the address.
        self.why_below = False
        self._set: dict[tuple[object, ...], Paragraph] = {}
        self._types: dict[tuple[object, ...], tuple[QFont, QFontMetricsF]] = {}
        self._pitches: dict[str, int] = {}
        self._inks: dict[str, QColor] = {}
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
        row = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(row, JobRow):
            return
        area, view = QRectF(option.rect), option.widget
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(view, QAbstractItemView):
            self._clip(painter, area, QRectF(view.viewport().rect()))
        column = Column(index.column())
        self._ground(painter, area, chosen=chosen, hovered=hovered, first=column == Column.STATE)
        inner = area.adjusted(SIDE, 0, -AFTER, 0)
        self._cell(painter, inner, row, column, raised=chosen or hovered)
        painter.restore()

    def _clip(self, painter: QPainter, area: QRectF, foot: QRectF) -> None:
        """The card around the table is round at its foot. A path is dear, so only where a corner is."""
        radius = self._look.sizes.radius - 1
        at_foot = area.bottom() > foot.bottom() - radius
        if at_foot and (area.left() < radius or area.right() > foot.right() - radius):
            painter.setClipPath(outline(foot, radius, Corners(top=False)))

    def badge_of(self, row: JobRow, *, raised: bool = False) -> BadgeFace:
        """The state's badge; ``raised`` on a tinted row."""
        return face_of(row.badge, raised=raised)

    def number_of(self, meter_id: str) -> Paragraph:
        """The meter's number, which is never shortened."""
        return Paragraph.of(self._look, meter_id, "body", 400, ident=True)

    def _ground(self, painter: QPainter, area: QRectF, *, chosen: bool, hovered: bool, first: bool) -> None:
        look = self._look
        if chosen or hovered:
            painter.fillRect(area, self._ink("tint" if chosen else "hover"))
        thin = look.sizes.border
        painter.fillRect(QRectF(area.left(), area.bottom() - thin, area.width(), thin), self._ink("line"))
        if chosen and first:
            painter.fillRect(QRectF(area.left(), area.top(), BAR, area.height() - thin), self._ink("accent"))

    def _cell(self, painter: QPainter, area: QRectF, row: JobRow, column: Column, *, raised: bool) -> None:
        look = self._look
        match column:
            case Column.STATE:
                face = self.badge_of(row, raised=raised)
                top = area.center().y() - badge_size(look, face).height() / 2
                paint_badge(painter, look, face, QPointF(area.left(), top))
            case Column.CUSTOMER:
                if self.why_below:
                    self._name_over_why(painter, area, row)
                else:
                    self._stacked(painter, area, Run(row.customer, 600), Run(row.address))
            case Column.METER:
                meter, device = Run(row.meter_id, 400, ident=True), Run(row.mac_tail, ident=True)
                self._stacked(painter, area, meter, device)
            case Column.SENT if row.age:
                self._stacked(painter, area, Run(row.sent, 400, clock=True), Run(row.age, clock=True))
            case Column.SENT:
                self._time(painter, area, Run(row.sent, 400, clock=True))
            case Column.NEXT_LOOK:
                self._time(painter, area, Run(row.next_look, 600 if row.needs_you else 400, clock=True))
            case Column.WHY:
                self._wrapped(painter, area, Run(row.why, clock=True), "small", "ink2")

    def _stacked(self, painter: QPainter, area: QRectF, upper: Run, lower: Run) -> None:
        """One line each, cut where it must be; an empty second one leaves the first in the middle."""
        lines = [(upper, "body", "ink")] + ([(lower, "small", "ink2")] if lower.text else [])
        self._lines(painter, area, lines)

    def _name_over_why(self, painter: QPainter, area: QRectF, row: JobRow) -> None:
        """The reason may take two lines: it is what tells whether to do something."""
        name, small = self._pitch("body"), self._pitch("small")
        why = self._fitting(Run(row.why, clock=True), "small", area.width(), 2)
        height = why.height(area.width())
        top = area.center().y() - (name + height) / 2
        self._line(
            painter, QRectF(area.left(), top, area.width(), name), Run(row.customer, 600), "body", "ink"
        )
        below = QRectF(area.left(), top + name, area.width(), max(height, small))
        why.draw(painter, below, "ink2")

    def _time(self, painter: QPainter, area: QRectF, run: Run) -> None:
        """On one line, or the day over the time."""
        day, _, time = run.text.rpartition(" ")
        if day and self._type(run, "body")[1].horizontalAdvance(run.text) > area.width():
            halves = [(replace(run, text=day), "body", "ink"), (replace(run, text=time), "body", "ink")]
            self._lines(painter, area, halves)
        else:
            self._line(painter, area, run, "body", "ink")

    def _lines(self, painter: QPainter, area: QRectF, lines: list[tuple[Run, str, str]]) -> None:
        top = area.center().y() - sum(self._pitch(role) for _, role, _ in lines) / 2
        for run, role, ink in lines:
            pitch = self._pitch(role)
            self._line(painter, QRectF(area.left(), top, area.width(), pitch), run, role, ink)
            top += pitch

    def _line(self, painter: QPainter, area: QRectF, run: Run, role: str, ink: str) -> None:
        """On one line. Set by the painter itself: a whole screen of paragraphs takes too long to scroll."""
        font, metrics = self._type(run, role)
        painter.setFont(font)
        painter.setPen(self._ink(ink))
        text = metrics.elidedText(run.text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, ONE_LINE, text)

    def _type(self, run: Run, role: str) -> tuple[QFont, QFontMetricsF]:
        key = (role, run.weight, run.ident, run.clock)
        if key not in self._types:
            font = self._look.font(role, run.weight, ident=run.ident, clock=run.clock)
            self._types[key] = (font, QFontMetricsF(font))
        return self._types[key]

    def _pitch(self, role: str) -> int:
        if role not in self._pitches:
            self._pitches[role] = self._look.pitch(role)
        return self._pitches[role]

    def _ink(self, token: str) -> QColor:
        if token not in self._inks:
            self._inks[token] = self._look.colour(token)
        return self._inks[token]

    def _wrapped(self, painter: QPainter, area: QRectF, run: Run, role: str, ink: str) -> None:
        if self._type(run, role)[1].horizontalAdvance(run.text) <= area.width():
            self._line(painter, area, run, role, ink)
            return
        pitch = self._pitch(role)
        lines = max(1, int((area.height() - FREE) // pitch))
        shown = self._fitting(run, role, area.width(), lines)
        height = shown.height(area.width())
        top = area.center().y() - height / 2
        shown.draw(painter, QRectF(area.left(), top, area.width(), height), ink)

    def _fitting(self, run: Run, role: str, width: float, lines: int) -> Paragraph:
        """A text of several lines set for its cell, and kept: they are few, and come over and over."""
        key = (run, role, width, lines)
        found = self._set.get(key)
        if found is None:
            if len(self._set) >= MOST_SET:
                del self._set[next(iter(self._set))]
            found = self._set[key] = Paragraph(self._look, (run,), role).elided(width, lines)
        return found

    def _forget(self) -> None:
        self._set.clear()
        self._types.clear()
        self._pitches.clear()
        self._inks.clear()
