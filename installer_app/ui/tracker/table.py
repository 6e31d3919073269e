"""The tracker's table: its columns, its head, and the row chosen by mouse or keyboard."""

from PySide6.QtCore import QItemSelection, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from installer_app.presenters.tracker import JobRow
from installer_app.ui.theme import Look
from installer_app.ui.tracker.delegate import SIDE, JobDelegate
from installer_app.ui.tracker.model import Column, JobsModel

WIDTHS = {Column.STATE: 140, Column.CUSTOMER: 170, Column.METER: 136, Column.SENT: 108, Column.NEXT_LOOK: 96}
HEAD = 40
LEAST_WHY = 160


class JobsTable(QTableView):
    """``chosen`` carries the id of the job that was chosen."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._model = JobsModel(self)
        self._delegate = JobDelegate(look, self)
        self._restoring = False
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(Head(look, self))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Installs on this laptop"))
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        look.changed.connect(self._restyle)
        self._restyle()

    def show_rows(self, rows: tuple[JobRow, ...], chosen: str) -> None:
        """Take over the rows and the chosen job."""
        self._restoring = True
        self._model.show_rows(rows)
        index = self._model.row_of(chosen)
        if index >= 0:
            self.selectRow(index)
        else:
            self.clearSelection()
        self._restoring = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The reason takes what is left; where too little is left, the last columns go."""
        room = self.viewport().width()
        fixed = {column: self._look.px(width) for column, width in WIDTHS.items()}
        order = (Column.WHY, Column.SENT, Column.NEXT_LOOK)
        hidden: set[Column] = set()
        for column in order:
            used = sum(width for c, width in fixed.items() if c not in hidden)
            why = 0 if Column.WHY in hidden else self._look.px(LEAST_WHY)
            if used + why <= room:
                break
            hidden.add(column)
        for column in Column:
            self.setColumnHidden(column, column in hidden)
        stretched = Column.CUSTOMER if Column.WHY in hidden else Column.WHY
        for column, width in fixed.items():
            self.setColumnWidth(column, width)
        rest = room - sum(w for c, w in fixed.items() if c not in hidden and c is not stretched)
        self.setColumnWidth(stretched, max(rest, 0))

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
        look.changed.connect(self.viewport().update)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's own name
        look = self._look
        painter.save()
        painter.fillRect(rect, look.colour("sunk"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.colour("line"))
        painter.setFont(look.font("label"))
        painter.setPen(look.colour("ink2"))
        words = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal))
        painter.drawText(rect.adjusted(SIDE, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()
