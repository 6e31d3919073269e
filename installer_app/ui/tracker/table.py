"""The tracker's table: its columns, its head, and the row chosen by mouse or keyboard."""

from PySide6.QtCore import QItemSelection, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from installer_app.language import tr
from installer_app.presenters.times import WEEKDAYS
from installer_app.presenters.tracker import JobRow
from installer_app.ui.theme import Look
from installer_app.ui.tracker.delegate import AFTER, SIDE, JobDelegate
from installer_app.ui.tracker.model import Column, JobsModel
from installer_app.ui.widgets.badge import badge_size
from installer_app.ui.widgets.paint import Corners, outline, painter_for

HEAD, CORNER, AFTER_HEAD = 40, 20, 6
# For the usual type; sunlight's bigger one takes as much more.
LEAST = {Column.STATE: 124, Column.CUSTOMER: 150, Column.METER: 120, Column.WHY: 190}
MOST_CUSTOMER = 320
GIVE_WAY = (Column.WHY, Column.SENT, Column.NEXT_LOOK)


class JobsTable(QTableView):
    """``chosen`` carries the id of the job that was chosen."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._head_end = HeadEnd(look, self)
        self._model = JobsModel(self)
        self._delegate = JobDelegate(look, self)
        self._restoring = False
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(Head(look, self))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        # The card around it has the ground, and round corners.
        self.viewport().setAutoFillBackground(False)
        # The delegate paints what is chosen; Qt's own highlight would show behind it at the corners.
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        self.setPalette(colours)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(tr("Installs on this laptop"))
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        look.changed.connect(self._restyle)
        self._restyle()

    def show_rows(self, rows: tuple[JobRow, ...], chosen: str) -> None:
        """Take over the rows and the chosen job."""
        self._restoring = True
        if self._model.show_rows(rows):
            self._fit()
        index = self._model.row_of(chosen)
        if index >= 0:
            self.selectRow(index)
        else:
            self.clearSelection()
        self._restoring = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """With nothing chosen an arrow key begins where the list does; Qt would begin with the second row."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not self.selectionModel().hasSelection():
            self.selectRow(0)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        head = self.horizontalHeader().geometry()
        self._head_end.setGeometry(
            head.right() + 1, head.top(), self.width() - head.right() - 1, head.height()
        )

    def _fit(self) -> None:
        """What is left over goes to the customer and the reason; where too little is, columns give way."""
        room, least = self.viewport().width(), self._least()
        hidden: set[Column] = set()
        for column in GIVE_WAY:
            if sum(width for c, width in least.items() if c not in hidden) <= room:
                break
            hidden.add(column)
        spare = max(room - sum(width for c, width in least.items() if c not in hidden), 0)
        wide = spare
        if Column.WHY not in hidden:
            wide = min(spare // 3, max(self._scaled(MOST_CUSTOMER) - least[Column.CUSTOMER], 0))
            least[Column.WHY] += spare - wide
        least[Column.CUSTOMER] += wide
        for column in Column:
            self.setColumnHidden(column, column in hidden)
            self.setColumnWidth(column, least[column])

    def _least(self) -> dict[Column, int]:
        """As narrow as each column may be; the badge and the number of the meter are never cut."""
        around, rows = SIDE + AFTER, self._model.rows
        least = {column: self._scaled(width) for column, width in LEAST.items()}
        badges = {self._delegate.badge_of(row) for row in rows}
        widest = max((badge_size(self._look, badge).width() for badge in badges), default=0)
        least[Column.STATE] = max(least[Column.STATE], widest + around)
        # Figures are all as wide as each other: the longest number is the widest.
        longest = max(rows, key=lambda row: len(row.meter_id), default=None)
        number = self._delegate.number_of(longest).natural_width() if longest is not None else 0
        least[Column.METER] = max(least[Column.METER], number + around)
        metrics = QFontMetricsF(self._look.font("body", 600, clock=True))
        # A day's name is the longest word of a time; the time itself goes below it.
        day = max(metrics.horizontalAdvance(tr(name)) for name in WEEKDAYS)
        least[Column.SENT] = least[Column.NEXT_LOOK] = int(day) + around + 2
        return {column: max(width, self._head_width(column)) for column, width in least.items()}

    def _head_width(self, column: Column) -> int:
        words = str(self._model.headerData(column, Qt.Orientation.Horizontal))
        return SIDE + int(QFontMetricsF(self._look.font("label")).horizontalAdvance(words)) + AFTER_HEAD

    def _scaled(self, width: int) -> int:
        return self._look.px(round(width * self._look.sizes.body / 15))

    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height)
        self.horizontalHeader().setFixedHeight(self._look.px(HEAD))
        self._fit()

    def _selection_changed(self, selected: QItemSelection, _: QItemSelection) -> None:
        indexes = selected.indexes()
        if indexes and not self._restoring:
            self.chosen.emit(self._model.rows[indexes[0].row()].job_id)


class Head(QHeaderView):
    """The row of column names."""

    def __init__(self, look: Look, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.viewport().setAutoFillBackground(False)
        look.changed.connect(self.viewport().update)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's own name
        look = self._look
        painter.save()
        # It ends in the card's corner, or where the scroll bar's end goes on.
        whole = self.viewport().rect().adjusted(0, 0, CORNER if self._goes_on() else 0, 0)
        paint_head(painter, look, whole, rect)
        painter.setFont(look.font("label"))
        painter.setPen(look.colour("ink2"))
        words = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal))
        painter.drawText(rect.adjusted(SIDE, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def _goes_on(self) -> bool:
        table = self.parent()
        return isinstance(table, QTableView) and table.verticalScrollBar().isVisible()


class HeadEnd(QWidget):
    """The piece of the head above the scroll bar."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        paint_head(painter, self._look, self.rect().adjusted(-CORNER, 0, 0, 0), self.rect())
        painter.end()


def paint_head(painter: QPainter, look: Look, whole: QRect, part: QRect) -> None:
    """The ground of one part of the head, whose outer corners lie in those of the card."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(outline(QRectF(whole), look.sizes.radius - 1, Corners(bottom=False)))
    painter.fillRect(part, look.colour("sunk"))
    thin = look.sizes.border
    painter.fillRect(part.left(), part.bottom() + 1 - thin, part.width(), thin, look.colour("line"))
