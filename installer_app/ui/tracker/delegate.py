"""Paints the cells of the tracker's table: a badge, or one or two lines."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from installer_app.presenters.tracker import JobRow
from installer_app.ui.theme import Look
from installer_app.ui.tracker.model import Column
from installer_app.ui.widgets.badge import BadgeFace, BadgeKind, badge_size, paint_badge

SIDE = 16
ROW, ROW_SUN = 64, 72
BAR = 4


class JobDelegate(QStyledItemDelegate):
    """Two lines in the customer's and the meter's cell, one in the others; the reason may take two."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look

    @property
    def row_height(self) -> int:
        """Of every row, in logical pixels."""
        return self._look.px(ROW_SUN if self._look.theme.name == "sun" else ROW)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, self.row_height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(row, JobRow):
            return
        state = option.state
        area = QRectF(option.rect)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, area, chosen=chosen, hovered=hovered, first=index.column() == 0)
        self._cell(
            painter, area.adjusted(SIDE, 0, -4, 0), row, Column(index.column()), raised=chosen or hovered
        )
        painter.restore()

    def _ground(self, painter: QPainter, area: QRectF, *, chosen: bool, hovered: bool, first: bool) -> None:
        look = self._look
        if chosen or hovered:
            painter.fillRect(area, look.colour("tint" if chosen else "hover"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), look.colour("line"))
        if chosen and first:
            painter.fillRect(QRectF(area.left(), area.top(), BAR, area.height() - 1), look.colour("accent"))

    def _cell(self, painter: QPainter, area: QRectF, row: JobRow, column: Column, *, raised: bool) -> None:
        look = self._look
        if column is Column.STATE:
            face = BadgeFace(BadgeKind(row.badge.kind), row.badge.word, row.badge.icon, raised)
            top = area.center().y() - badge_size(look, face).height() / 2
            paint_badge(painter, look, face, QPointF(area.left(), top))
        elif column is Column.CUSTOMER:
            self._two(painter, area, row.customer, row.address, look.font("body", 600), look.font("small"))
        elif column is Column.METER:
            plain, small = look.font("body", ident=True), look.font("small", ident=True)
            self._two(painter, area, row.meter_id, row.mac_tail, plain, small)
        elif column is Column.WHY:
            self._wrapped(painter, area, row.why)
        else:
            text = row.sent if column is Column.SENT else row.next_look
            you = column is Column.NEXT_LOOK and row.needs_you
            painter.setFont(look.font("body", 600 if you else 400, clock=True))
            painter.setPen(look.colour("ink"))
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(area, middle, _cut(painter, text, area.width()))

    def _two(
        self, painter: QPainter, area: QRectF, first: str, second: str, upper: QFont, lower: QFont
    ) -> None:
        lines = [(first, upper, "ink", "body")]
        if second:
            lines.append((second, lower, "ink2", "small"))
        top = area.center().y() - sum(self._look.pitch(role) for *_, role in lines) / 2
        for text, font, ink, role in lines:
            pitch = self._look.pitch(role)
            painter.setFont(font)
            painter.setPen(self._look.colour(ink))
            line = QRectF(area.left(), top, area.width(), pitch)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, _cut(painter, text, area.width()))
            top += pitch

    def _wrapped(self, painter: QPainter, area: QRectF, text: str) -> None:
        painter.setFont(self._look.font("small"))
        painter.setPen(self._look.colour("ink2"))
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        painter.setClipRect(area)
        painter.drawText(area.adjusted(0, 4, 0, -4), text, option)


def _cut(painter: QPainter, text: str, width: float) -> str:
    return QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, width)
