"""Paints the cells of the tracker's table: a badge, two lines one above the other, or a few wrapped ones."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
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
# Some screens full of cells.
MOST_SET = 600


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
        self._set: dict[tuple[object, ...], Paragraph] = {}
        look.changed.connect(self._set.clear)

    @property
    def row_height(self) -> int:
        """Of every row, in logical pixels."""
        return self._look.px(self._look.sizes.table_row)

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
            # The card around the table is round at its foot.
            foot = QRectF(view.viewport().rect())
            painter.setClipPath(outline(foot, self._look.sizes.radius - 1, Corners(top=False)))
        self._ground(painter, area, chosen=chosen, hovered=hovered, first=index.column() == 0)
        inner = area.adjusted(SIDE, 0, -AFTER, 0)
        self._cell(painter, inner, row, Column(index.column()), raised=chosen or hovered)
        painter.restore()

    def badge_of(self, row: JobRow, *, raised: bool = False) -> BadgeFace:
        """The state's badge; ``raised`` on a tinted row."""
        return face_of(row.badge, raised=raised)

    def number_of(self, meter_id: str) -> Paragraph:
        """The meter's number, which is never shortened."""
        return Paragraph.of(self._look, meter_id, "body", 400, ident=True)

    def _ground(self, painter: QPainter, area: QRectF, *, chosen: bool, hovered: bool, first: bool) -> None:
        look = self._look
        if chosen or hovered:
            painter.fillRect(area, look.colour("tint" if chosen else "hover"))
        thin = look.sizes.border
        painter.fillRect(QRectF(area.left(), area.bottom() - thin, area.width(), thin), look.colour("line"))
        if chosen and first:
            painter.fillRect(
                QRectF(area.left(), area.top(), BAR, area.height() - thin), look.colour("accent")
            )

    def _cell(self, painter: QPainter, area: QRectF, row: JobRow, column: Column, *, raised: bool) -> None:
        look = self._look
        match column:
            case Column.STATE:
                face = self.badge_of(row, raised=raised)
                top = area.center().y() - badge_size(look, face).height() / 2
                paint_badge(painter, look, face, QPointF(area.left(), top))
            case Column.CUSTOMER:
                below = row.why if self.why_below else row.address
                self._stacked(painter, area, Run(row.customer, 600), Run(below, clock=self.why_below))
            case Column.METER:
                meter, device = Run(row.meter_id, 400, ident=True), Run(row.mac_tail, ident=True)
                self._stacked(painter, area, meter, device)
            case Column.SENT if row.age:
                self._stacked(painter, area, Run(row.sent, 400, clock=True), Run(row.age, clock=True))
            case Column.SENT:
                self._wrapped(painter, area, Run(row.sent, 400, clock=True), "body", "ink")
            case Column.NEXT_LOOK:
                weight = 600 if row.needs_you else 400
                self._wrapped(painter, area, Run(row.next_look, weight, clock=True), "body", "ink")
            case Column.WHY:
                self._wrapped(painter, area, Run(row.why, clock=True), "small", "ink2")

    def _stacked(self, painter: QPainter, area: QRectF, upper: Run, lower: Run) -> None:
        """One line each, cut where it must be; an empty second one leaves the first in the middle."""
        lines = [(upper, "body", "ink")] + ([(lower, "small", "ink2")] if lower.text else [])
        top = area.center().y() - sum(self._look.pitch(role) for _, role, _ in lines) / 2
        for run, role, ink in lines:
            pitch = self._look.pitch(role)
            shown = self._fitting(run, role, area.width(), 1)
            shown.draw(painter, QRectF(area.left(), top, area.width(), pitch), ink)
            top += pitch

    def _fitting(self, run: Run, role: str, width: float, lines: int) -> Paragraph:
        """The text set for its cell, kept: scrolling paints the same ones over and over."""
        key = (run, role, width, lines)
        found = self._set.get(key)
        if found is None:
            if len(self._set) >= MOST_SET:
                del self._set[next(iter(self._set))]
            found = self._set[key] = Paragraph(self._look, (run,), role).elided(width, lines)
        return found

    def _wrapped(self, painter: QPainter, area: QRectF, run: Run, role: str, ink: str) -> None:
        lines = max(1, int((area.height() - FREE) // self._look.pitch(role)))
        shown = self._fitting(run, role, area.width(), lines)
        height = shown.height(area.width())
        top = area.center().y() - height / 2
        shown.draw(painter, QRectF(area.left(), top, area.width(), height), ink)
