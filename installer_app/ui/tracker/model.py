"""The tracker's rows for Qt: a table over what the presenter shows."""

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from installer_app.language import tr
from installer_app.presenters.tracker import JobRow
from installer_app.ui.widgets.tip import plain_tip

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class Column(IntEnum):
    """In reading order."""

    STATE = 0
    CUSTOMER = 1
    METER = 2
    SENT = 3
    NEXT_LOOK = 4
    WHY = 5


class JobsModel(QAbstractTableModel):
    """Read only. ``UserRole`` carries the whole ``JobRow``; the display text is what a screen reader says."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[JobRow, ...] = ()
        self._heads = (
            tr("State"),
            tr("Customer"),
            tr("Meter, device"),
            tr("Sent"),
            tr("Next look"),
            tr("Why"),
        )

    def show_rows(self, rows: tuple[JobRow, ...]) -> bool:
        """Take over the rows; where the jobs are the same ones, only what changed is painted anew.

        True if anything is not as it was.
        """
        if rows == self.rows:
            return False
        if [row.job_id for row in rows] != [row.job_id for row in self.rows]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return True
        changed = [i for i, (new, old) in enumerate(zip(rows, self.rows, strict=True)) if new != old]
        self.rows = rows
        for index in changed:
            self.dataChanged.emit(self.index(index, 0), self.index(index, len(Column) - 1))
        return True

    def row_of(self, job_id: str) -> int:
        """Where a job stands; -1 if it is not shown."""
        return next((i for i, row in enumerate(self.rows) if row.job_id == job_id), -1)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _words(row, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in (Column.CUSTOMER, Column.WHY):
            return plain_tip(_words(row, Column(index.column())))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None


def _words(row: JobRow, column: Column) -> str:
    return {
        Column.STATE: row.badge.word,
        Column.CUSTOMER: f"{row.customer}, {row.address}" if row.address else row.customer,
        Column.METER: f"{row.meter_id}, {row.mac_tail}",
        Column.SENT: row.sent,
        Column.NEXT_LOOK: row.next_look,
        Column.WHY: row.why,
    }[column]
