"""The row of the columns' names above the tracker's table."""

from PySide6.QtCore import QItemSelection, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from installer_app.ui.theme import Look
from installer_app.ui.tracker.row_painter import SIDE
from installer_app.ui.widgets.paint import Corners, icon, outline, painter_for

CORNER, ARROW = 20, 16


class Head(QHeaderView):
    """The row of column names: a click sorts by one, an arrow stands behind the one that it is."""

    def __init__(self, look: Look, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._sorted, self._backwards = 0, False
        self.setSectionsClickable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.viewport().setAutoFillBackground(False)
        look.changed.connect(self.viewport().update)

    def show_sort(self, column: int, *, backwards: bool) -> None:
        """By which column, and whether turned round."""
        if (column, backwards) != (self._sorted, self._backwards):
            self._sorted, self._backwards = column, backwards
            self.viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """It shows no selection, and Qt would paint all of it anew at each row that is gone to."""

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's own name
        look = self._look
        painter.save()
        # It ends in the card's corner, or where the scroll bar's end goes on.
        whole = self.viewport().rect().adjusted(0, 0, CORNER if self._goes_on() else 0, 0)
        paint_head(painter, look, whole, rect)
        painter.setFont(look.font("label"))
        this = logicalIndex == self._sorted
        painter.setPen(look.colour("ink" if this else "ink2"))
        words = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal))
        wide = QFontMetricsF(painter.font()).horizontalAdvance(words)
        painter.drawText(rect.adjusted(SIDE, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
        side = look.px(ARROW)
        if this and rect.width() >= SIDE + wide + side:
            painter.translate(rect.left() + SIDE + wide + 4 + side / 2, rect.center().y() + 1)
            painter.scale(1, -1 if self._backwards else 1)
            icon(painter, look, "sort-down", QPointF(-side / 2, -side / 2), side, "ink")
        painter.restore()

    def _goes_on(self) -> bool:
        table = self.parent()
        return isinstance(table, QTableView) and table.verticalScrollBar().isVisible()


class HeadEnd(QWidget):
    """The piece of the head above the scroll bar."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        paint_head(painter, self._look, self.rect().adjusted(-CORNER, 0, 0, 0), self.rect())
        painter.end()


def paint_head(painter: QPainter, look: Look, whole: QRect, part: QRect) -> None:
    """The ground of one part of the head, whose outer corners lie in those of the card."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = look.sizes.radius - 1
    # A path is dear, so only where a corner is.
    if part.left() < whole.left() + radius or part.right() > whole.right() - radius:
        painter.setClipPath(outline(QRectF(whole), radius, Corners(bottom=False)))
    # Its edges lie between pixels at 125 %: softened, two parts would leave a seam where they meet.
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(part, look.colour("sunk"))
    thin = look.sizes.border
    painter.fillRect(part.left(), part.bottom() + 1 - thin, part.width(), thin, look.colour("line"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
